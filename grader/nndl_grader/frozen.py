"""Which test cells of a lab may nobody add or take away, since somebody is graded?"""

import contextlib

from .course import Course
from .errors import CourseError
from .lab import Lab
from .ledger import Ledger


def refuse_other_cells(course: Course, lab: Lab) -> None:
    """Refuse a lab with other test cells than those by which students are graded: nbgrader would not take it.

    lab: a Lab, as it is now
    raises: CourseError with the names of the cells
    """
    graded, known = _known(course, lab.name)
    wanted = {cell for cells in lab.test_cells.values() for cell in cells}
    other = sorted(wanted ^ known)
    if graded and other:
        raise CourseError(
            f"{lab.name} is graded for {len(graded)} already, and nbgrader then takes no new test cells and gives none "
            f"up: {', '.join(other)}. Put new exercises into a lab of their own, or forget all grades of this one: "
            f"`nbgrader db assignment remove {lab.name} --force`."
        )


def _known(course: Course, lab_name: str) -> tuple[set[str], set[str]]:
    """Who is graded, and the names of the test cells that the gradebook knows; two empty sets without it."""
    try:
        with contextlib.closing(Ledger(course, lab_name, read_only=True)) as ledger:
            return ledger.students(), set(ledger.cells["grade_cells"])
    except CourseError:  # no gradebook, or one that does not know the lab: what else is wrong with it is told later
        return set(), set()
