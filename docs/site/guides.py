"""How do the documents in Markdown become pages of the site, with links that hold?"""

import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import urlsplit

from markdown_it import MarkdownIt

ROOT = Path(__file__).resolve().parent.parent.parent
GUIDES = {  # in the order in which the first page names them
    "README.md": "what nndl is",
    "docs/students.md": "from opening a notebook to handing it in",
    "docs/widgets.md": "the nine widgets, and which functions each of them uses",
    "docs/authors.md": "a lab step by step, for authors",
    "docs/instructors.md": "from release to grades",
    "docs/containers.md": "grading, VS Code, Binder",
    "docs/scale-out.md": "grading on more than one machine",
    "CONTRIBUTING.md": "what to open for which change, and the arrows between modules",
    "DECISIONS.md": "why it is so",
    "CHANGELOG.md": "what students and instructors notice of each version",
}
MARKDOWN = MarkdownIt("commonmark").enable("table")
LINK = re.compile(r'(?<= src=")[^"]+|(?<= href=")[^"]+')
HEADING = re.compile(r"<(h[1-6])>(.*?)</\1>", re.DOTALL)


def write_guides(folder: Path, page: Callable[..., str]) -> None:
    """Write a page for each guide, and copy the pictures that they show.

    page: makes a page of title, body (HTML) and root (the way to the first page)
    """
    for name in GUIDES:
        body = _with_anchors(MARKDOWN.render((ROOT / name).read_text(encoding="utf-8")))
        for file in _files(name, body):
            (folder / file).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / file, folder / file)
        target = folder / page_of(name)
        target.parent.mkdir(parents=True, exist_ok=True)
        body = LINK.sub(lambda link: _moved(link[0]), body)
        target.write_text(page(title_of(name), body, "../" * name.count("/")), encoding="utf-8")


def title_of(name: str) -> str:
    """The first heading of a guide."""
    text = (ROOT / name).read_text(encoding="utf-8")
    return text.removeprefix("# ").partition("\n")[0].replace("`", "")


def page_of(name: str) -> str:
    """Where the page of a guide stands: beside others as in the project, so that links stay the same."""
    return f"{name.removesuffix('.md')}.html"


def _moved(link: str) -> str:
    """A link, to the page instead of the document where it leads to one."""
    parts = urlsplit(link)
    return link if parts.scheme or not parts.path.endswith(".md") else link.replace(".md", ".html", 1)


def _files(name: str, body: str) -> Iterator[Path]:
    """What a guide links to beside guides and addresses: files, from the project's folder on."""
    for link in LINK.findall(body):
        parts = urlsplit(link)
        if not parts.scheme and parts.path and not parts.path.endswith(".md"):
            yield ((ROOT / name).parent / parts.path).resolve().relative_to(ROOT)


def _with_anchors(body: str) -> str:
    """Headings that links can lead to, by their words."""
    return HEADING.sub(lambda found: f'<{found[1]} id="{_slug(found[2])}">{found[2]}</{found[1]}>', body)


def _slug(heading: str) -> str:
    words = re.sub(r"<[^>]+>", "", heading).lower().strip()
    return re.sub(r"[^\w\- ]", "", words).replace(" ", "-")
