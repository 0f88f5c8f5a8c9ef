"""How do the pages of a class look, that of a student, and formgrader? They are those of the course in build/demo."""

import subprocess
import sys
from pathlib import Path

from driven import go_to_formgrader
from nbgrader.api import Gradebook
from screenshots import ROOT, keep
from served import jupyterlab

from nndl_grader.course import find_course

LAB, STUDENT = "lab1_vectorization", "hana"  # two slips, and all else right
SLIP = "normalize_rows"  # the first of them
DEMO = ROOT / "build" / "demo"
LOOK = {"viewport": {"width": 1180, "height": 1230}}


def take_pages(browser, names, make_folder):
    """Take the pictures of pages, some of PAGES.

    browser: Playwright's; make_folder: gives JupyterLab a folder by its purpose
    """
    if not (DEMO / "gradebook.db").is_file():
        raise SystemExit(f"{DEMO.relative_to(ROOT)} holds no graded class. Try: make demo")
    page = browser.new_page(**LOOK)
    for name in names:
        PAGES[name](page, make_folder)
        keep(name.lower(), page.screenshot())
    page.close()


def _class_page(page, make_folder):
    page.goto((DEMO / "reports" / LAB / "index.html").as_uri())


def _student_page(page, make_folder):
    subprocess.run([Path(sys.executable).parent / "nndl", "feedback", LAB, "--student", STUDENT], cwd=DEMO, check=True)
    page.goto((DEMO / "feedback" / STUDENT / LAB / f"{LAB}.html").as_uri())
    _to_top(page.locator(f"#{SLIP}"), 190)


def _formgrader(page, make_folder):
    course = find_course(DEMO)
    with Gradebook(f"sqlite:///{course.gradebook}") as gradebook:
        number = gradebook.find_submission_notebook(LAB, LAB, STUDENT).id
    with jupyterlab(DEMO, make_folder) as url:
        go_to_formgrader(page, url, f"submissions/{number}")
        _to_top(page.locator(f"#{SLIP}_shapes"), 500)
        page.wait_for_timeout(2000)


def _to_top(place, above):
    """Scroll so that a place stands at the top, with so many pixels above it."""
    place.evaluate("(element, above) => scrollBy(0, element.getBoundingClientRect().top - above)", above)


PAGES = {"Class": _class_page, "Student": _student_page, "Formgrader": _formgrader}
