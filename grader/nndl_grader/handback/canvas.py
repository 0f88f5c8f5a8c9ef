"""How are grades written into the gradebook that Canvas has exported, or into one that it imports?"""

import re
from collections.abc import Mapping, Sequence

from ..course import Course
from ..errors import CourseError
from .fill import Filled, fill_labs, find_columns, match_rows, number_in
from .grades import LabGrades
from .people import class_roster
from .plain import neutral
from .sheet import Sheet

PEOPLE = ("Student", "ID", "SIS User ID", "SIS Login ID", "Section")
SURE = ("ID", "SIS User ID", "SIS Login ID", "Integration ID")
POINTS = "Points Possible"
KEPT = ("EX", "N/A")  # excused, and not asked to hand in
TEST_STUDENT = "Student, Test"  # whom Canvas makes up in every course
_COMPUTED = re.compile(r"(Current|Final|Override) (Score|Points|Grade|Status)")
_ABOUT_COLUMNS = re.compile(r"\s*(Muted|Manual Posting.*)?\s*", re.IGNORECASE)


def fill_canvas(
    course: Course, sheet: Sheet, labs: Sequence[LabGrades], named: Mapping[str, str], asked: bool, zero: bool = False
) -> Filled:
    """Fill in the gradebook that Canvas has exported.

    sheet: a Sheet, which is changed; labs: LabGrades; named: lab to title of its column; asked, zero: see fill
    returns: a Filled
    raises: CourseError where it is no such file, or lacks a column
    """
    header = sheet.header()
    if not {"Student", "ID"} <= set(header) and "LastName" not in header:
        raise CourseError(
            f"{sheet.path} is no gradebook of Canvas: its first line has no 'Student' and 'ID'. In Canvas: Grades, "
            "Export, Export Entire Gradebook."
        )
    worth = _points_row(sheet)
    columns = find_columns(labs, _assignments(sheet, worth), named, sheet.path, asked)
    matches = match_rows(course, labs, _people(sheet))
    return fill_labs(
        sheet,
        matches,
        labs,
        columns,
        lambda column: number_in(sheet.value(worth, column)) if worth else None,
        KEPT,
        zero,
    )


def _points_row(sheet: Sheet) -> int | None:
    rows = range(1, min(len(sheet.rows), 4))
    return next((row for row in rows if POINTS in sheet.value(row, 0)), None)


def _assignments(sheet: Sheet, worth: int | None) -> dict[int, str]:
    """The columns that can be filled in: number to title."""
    header = sheet.header()
    people = {*PEOPLE, *SURE, "LastName", "FirstName", "Root Account"}
    first = max((number for number, title in enumerate(header) if title in people), default=-1) + 1
    return {
        number: title
        for number, title in enumerate(header)
        if number >= first and not _COMPUTED.search(title) and not _read_only(sheet, worth, number)
    }


def _read_only(sheet: Sheet, worth: int | None, column: int) -> bool:
    return worth is not None and "read only" in sheet.value(worth, column)


def _people(sheet: Sheet) -> dict[int, list[str]]:
    """What each row says of a person, by its number; rows about columns are left out."""
    header = sheet.header()
    place = {title: number for number, title in enumerate(header)}
    rows = {}
    for row in range(1, len(sheet.rows)):
        name = _name(sheet, row, place)
        cells = [sheet.value(row, column) for column in range(len(header))]
        about_columns = all(_ABOUT_COLUMNS.fullmatch(cell) for cell in cells)
        if not about_columns and POINTS not in sheet.value(row, 0) and name != TEST_STUDENT:
            rows[row] = [*(sheet.value(row, place.get(title)).strip() for title in SURE), name]
    return rows


def _name(sheet: Sheet, row: int, place: Mapping[str, int]) -> str:
    if "Student" in place:
        return sheet.value(row, place["Student"]).strip()
    return f"{sheet.value(row, place['LastName'])}, {sheet.value(row, place.get('FirstName'))}".strip()


def new_canvas(course: Course, labs: Sequence[LabGrades], zero: bool = False) -> list[list[str]]:
    """The rows of a file that Canvas imports; it makes an assignment for each lab that it does not know.

    labs: LabGrades; zero: whether nothing handed in is 0
    """
    students = sorted({student for lab in labs for student in lab.grades})
    roster = class_roster(course, students)
    rows = [
        [*PEOPLE, *(lab.title for lab in labs)],
        [f"    {POINTS}", "", "", "", "", *(_text(one.full) for one in labs)],
    ]
    for student in students:
        notes = roster.notes.get(student, [])
        number = next((str(note.get("id") or "") for note in notes if note.get("lms") == "canvas"), "")
        name = roster.columns.get(student, {}).get("name") or next((note.get("name") for note in notes), "") or student
        scores = [_text(lab.grades[student].score if student in lab.grades else 0.0 if zero else None) for lab in labs]
        rows.append([neutral(name), number, "", neutral(student), "", *scores])
    return rows


def _text(number: float | None) -> str:
    return "" if number is None else f"{number:.2f}".rstrip("0").rstrip(".")
