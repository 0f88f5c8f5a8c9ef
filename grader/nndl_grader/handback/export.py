"""Where does an export land, and how is it written?"""

from collections.abc import Mapping, Sequence
from pathlib import Path

from ..course import Course
from ..errors import CourseError
from ..record import write_whole
from .canvas import fill_canvas, new_canvas
from .fill import Filled
from .grades import LabGrades, all_grades
from .moodle import fill_moodle
from .plain import table, to_csv
from .sheet import BOM, read_sheet

FILLS = {"canvas": fill_canvas, "moodle": fill_moodle}
FOLDER = "exports"


def export_table(
    course: Course, kind: str, lab_names: Sequence[str], by_exercise: bool = False, zero: bool = False
) -> tuple[str, list[LabGrades]]:
    """The text of a new table.

    kind: "csv" or "canvas"; lab_names: of the labs, all that have a grade by default; zero: nothing handed in is 0
    returns: the text, and the LabGrades in it
    """
    labs = all_grades(course, lab_names)
    rows = new_canvas(course, labs, zero) if kind == "canvas" else table(course, labs, by_exercise, zero)
    return to_csv(rows), labs


def export_filled(
    course: Course, kind: str, lab_names: Sequence[str], path: Path, named: Mapping[str, str], zero: bool = False
) -> Filled:
    """Fill in the file that a system has exported.

    kind: "canvas" or "moodle"; path: of that file; named: lab to the title of its column
    returns: a fill.Filled
    """
    unknown = [lab for lab in named if lab not in course.labs()]
    if unknown:
        raise CourseError(f"--column {unknown[0]}=...: there is no such lab. Labs: {', '.join(course.labs())}.")
    labs = all_grades(course, [*dict.fromkeys([*lab_names, *(named if lab_names else ())])])
    return FILLS[kind](course, read_sheet(path), labs, named, bool(lab_names), zero)


def write_table(path: Path, text: str, bom: bool = True) -> None:
    """Write a table, whole or not at all.

    bom: whether the file begins with the mark by which spreadsheets know UTF-8
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    write_whole(path, BOM * bom + text.encode("utf-8", "replace").decode("utf-8"))
