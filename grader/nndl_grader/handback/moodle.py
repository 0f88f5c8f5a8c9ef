"""How are grades written into a grading worksheet or a gradebook that Moodle has exported?"""

import re
from collections.abc import Mapping, Sequence

from ..course import Course
from ..errors import CourseError
from .fill import Filled, fill_labs, find_columns, match_rows, number_in
from .grades import LabGrades
from .sheet import Sheet

IDENTIFIER, GRADE, MOST = "Identifier", "Grade", "Maximum Grade"
SURE = ("ID number", "Username", "Email address", "Email")
_FRAME = re.compile(r"^(?:[^:]+: *)?(.*?)(?: \((?:Real|Points)\))?$")  # "Assignment: Lab 1 (Real)"


def fill_moodle(
    course: Course, sheet: Sheet, labs: Sequence[LabGrades], named: Mapping[str, str], asked: bool, zero: bool = False
) -> Filled:
    """Fill in the grading worksheet of one assignment, or the gradebook, that Moodle has exported.

    sheet: a Sheet, which is changed; labs: LabGrades; named: lab to title of its column; asked, zero: see fill
    returns: a Filled
    raises: CourseError where it is no such file, or lacks a column
    """
    header = sheet.header()
    people = _people(sheet, header)
    if not people or not any(text for texts in people.values() for text in texts):
        raise CourseError(
            f"{sheet.path} is no file of Moodle: its first line has neither 'Identifier' nor 'Email address'. In "
            "Moodle: the assignment, View all submissions, Download grading worksheet, with Moodle in English."
        )
    columns = _columns(sheet, header, labs, named, asked)
    matches = match_rows(course, labs, people)
    return fill_labs(sheet, matches, labs, columns, lambda column: _most(sheet, header), (), zero)


def _columns(
    sheet: Sheet, header: list[str], labs: Sequence[LabGrades], named: Mapping[str, str], asked: bool
) -> dict[str, int]:
    """Lab to the number of its column: a worksheet has one for grades, a gradebook one for each assignment."""
    if MOST in header and GRADE in header and not named:
        if len(labs) != 1:
            raise CourseError(f"{sheet.path} is the worksheet of one assignment. Say of which lab: nndl export LAB ...")
        return {labs[0].name: header.index(GRADE)}
    people = {IDENTIFIER, "Full name", "First name", "Last name", "Surname", *SURE}
    numbers = {number: title for number, title in enumerate(header) if title not in people}
    titles = {number: title if title in named.values() else _unframed(title) for number, title in numbers.items()}
    return find_columns(labs, titles, named, sheet.path, asked)


def _unframed(title: str) -> str:
    """The name of an assignment, without what Moodle puts around it."""
    found = _FRAME.match(title)
    return found[1] if found else title


def _most(sheet: Sheet, header: list[str]) -> float | None:
    """The most points that Moodle gives, from the first row that says so."""
    if MOST not in header:
        return None
    column = header.index(MOST)
    numbers = (number_in(sheet.value(row, column)) for row in range(1, len(sheet.rows)))
    return next((number for number in numbers if number), None)


def _people(sheet: Sheet, header: list[str]) -> dict[int, list[str]]:
    """What each row says of a person, by its number: numbers and addresses first, the name last."""
    place = {title: number for number, title in enumerate(header)}
    last = place.get("Last name", place.get("Surname"))
    rows = {}

    def cell(row: int, title: str) -> str:
        return sheet.value(row, place.get(title)).strip()

    for row in range(1, len(sheet.rows)):
        name = cell(row, "Full name") or f"{cell(row, 'First name')} {sheet.value(row, last).strip()}".strip()
        number = re.sub(r"\D", "", cell(row, IDENTIFIER))
        if any(map(str.strip, sheet.rows[row])):
            rows[row] = [number, *(cell(row, title) for title in SURE), name]
    return rows
