"""Does every link of documents and notebooks lead somewhere, and has every picture words?"""

from pathlib import Path

import hypertext
import pytest
from nbconvert import HTMLExporter

ROOT = Path(__file__).parent.parent.parent
WRITTEN = [
    *sorted(ROOT.glob("*.md")),
    *sorted(ROOT.glob("docs/*.md")),
    *sorted(ROOT.glob("datasets/*.md")),
    *sorted(ROOT.glob("solutions/*/*.md")),
]
NOTEBOOKS = sorted(ROOT.glob("notebooks/*/*.ipynb"))


@pytest.mark.parametrize("path", WRITTEN, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_links_of_a_document_lead_somewhere_and_its_pictures_have_words(path: Path) -> None:
    assert hypertext.faults(hypertext.of_markdown(path.read_text(encoding="utf-8")), path) == []


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_links_of_the_page_made_of_a_notebook_lead_somewhere_and_its_pictures_have_words(path: Path) -> None:
    html, _ = HTMLExporter().from_filename(str(path))
    page = hypertext.Page(html)
    assert page.anchors
    assert hypertext.faults(page, path) == []


def test_the_documents_that_a_reader_meets_are_among_these() -> None:
    names = {path.name for path in WRITTEN}
    assert {"README.md", "CONTRIBUTING.md", "DECISIONS.md", "CHANGELOG.md", "widgets.md", "lesson.md"} <= names
    assert len(NOTEBOOKS) > 3


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("[a](nowhere.md)", "leads to no file"),
        ("[a](other.md#nothing)", "leads to no heading"),
        ("[a](#nothing)", "leads to no heading"),
        ("[a](http://example.org/)", "begins with https"),
        ("[a](https://example)", "begins with https"),
        ("![](other.png)", "has no words"),
        ("![other.png](other.png)", "has no words"),
        ("![Image](other.png)", "has no words"),
    ],
)
def test_a_fault_is_told(tmp_path: Path, text: str, sentence: str) -> None:
    (tmp_path / "other.md").write_text("# Some words, and `code`!\n")
    (tmp_path / "other.png").touch()
    [told] = hypertext.faults(hypertext.of_markdown(text), tmp_path / "this.md")
    assert sentence in told


@pytest.mark.parametrize(
    "text",
    [
        "[a](other.md#some-words-and-code) [b](other.md) ![A cat](other.png)",
        "## Here\n\n[a](#here) <https://example.org/x?y=1#z>",
        "| a |\n|---|\n| [a](other.md) |\n\n$A[1](i)$",
        "`[a](nowhere.md)`",
    ],
)
def test_what_is_right_is_not_told(tmp_path: Path, text: str) -> None:
    (tmp_path / "other.md").write_text("# Some words, and `code`!\n")
    (tmp_path / "other.png").touch()
    assert hypertext.faults(hypertext.of_markdown(text), tmp_path / "this.md") == []
