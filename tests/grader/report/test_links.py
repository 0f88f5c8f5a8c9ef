"""Do the links of written pages lead somewhere, and have their pictures words?"""

from pathlib import Path
from typing import Any

import hypertext

from nndl_grader.course import Course
from nndl_grader.report import write_pages


def test_every_page_of_a_class_leads_somewhere(course: Course, lab: Any, made: Any, finding: Any) -> None:
    names = {"Ada": finding.sign(lab), "Zoë B": {}, "no one": "it is no notebook"}
    home = Path(write_pages(course, lab, made(**names))).parent
    pages = sorted(home.rglob("*.html"))
    assert len(pages) == len(names) + 1
    for path in pages:
        page = hypertext.Page(path.read_text(encoding="utf-8"))
        assert hypertext.faults(page, path) == []
        assert hypertext.outside(page) == set()
