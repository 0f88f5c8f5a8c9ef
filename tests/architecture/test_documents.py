"""Do the documents show what is there, and say it in words, too?"""

import re
from pathlib import Path

import pytest

from nndl import widgets

ROOT = Path(__file__).parent.parent.parent
DOCUMENTS = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
PICTURE = re.compile(r"!\[([^\]]*)\]\(([^)]+)\)")


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name)
def test_every_picture_is_there_small_and_told_in_words(path):
    for words, target in PICTURE.findall(path.read_text()):
        assert len(words.split()) > 8, target
        assert (path.parent / target).stat().st_size < 300_000, target


def test_the_guide_has_a_section_and_a_picture_for_each_widget():
    guide = (ROOT / "docs" / "widgets.md").read_text()
    assert set(re.findall(r"^## (\w+)$", guide, re.M)) == set(widgets.__all__)
    assert {target for _, target in PICTURE.findall(guide)} == {
        f"../pictures/{one.lower()}.png" for one in widgets.__all__
    }
