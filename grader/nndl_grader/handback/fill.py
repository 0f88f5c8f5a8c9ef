"""How do grades get into the columns of a file that a learning management system has exported?"""

import re
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from ..course import Course
from ..errors import CourseError
from ..roster import plain
from .grades import LabGrades
from .people import Matches, class_roster, match
from .sheet import Sheet

DECIMALS = 2  # what Canvas and Moodle keep


@dataclass
class Filled:
    """What became of a file.

    sheet: the Sheet, filled in; matches: who is who; columns: lab to the title of its column
    written, changed: how many cells were filled, and how many of them said something else before
    notes: what one should know, in sentences
    """

    sheet: Sheet
    matches: Matches
    columns: dict[str, str]
    written: int = 0
    changed: int = 0
    notes: list[str] = field(default_factory=list)


def fill_labs(
    sheet: Sheet,
    matches: Matches,
    labs: Sequence[LabGrades],
    columns: Mapping[str, int],
    most: Callable[[int], float | None],
    keep: Collection[str] = (),
    zero: bool = False,
) -> Filled:
    """Fill in the grades of labs, and say which have no column.

    sheet: a Sheet, which is changed; matches: who is who in it; columns: lab to number; most: by the number of a
    column, the points that the system gives, or None where it is not known; keep: what cells are left alone that say
    so; zero: whether nothing handed in is 0
    returns: a Filled
    """
    filled = Filled(sheet, matches, {lab: sheet.header()[one] for lab, one in columns.items()})
    for lab in labs:
        if lab.name in columns:
            column = columns[lab.name]
            _fill_column(filled, lab, column, most(column), keep, zero)
        else:
            filled.notes.append(f"{lab.name}: no column is called so. Name one with --column {lab.name}=TITLE.")
    return filled


def _fill_column(
    filled: Filled, grades: LabGrades, column: int, most: float | None, keep: Collection[str], zero: bool
) -> None:
    sheet, comma = filled.sheet, filled.sheet.decimal_comma(column)
    factor = _factor(filled, grades, most)
    for row, student in filled.matches.students.items():
        score = grades.grades[student].score if student in grades.grades else 0.0 if zero else None
        before = sheet.value(row, column).strip()
        if score is None or before in keep:
            if score is not None:
                filled.notes.append(f"{student}: {before} is kept in {sheet.header()[column]!r}.")
            continue
        text = _number(score * factor, comma)
        filled.written += 1
        filled.changed += before not in ("", "-") and _value(before) != _value(text)
        sheet.put(row, column, text)


def _factor(filled: Filled, grades: LabGrades, most: float | None) -> float:
    """By how much points are multiplied; says so where it is not 1, or not known."""
    if most is None:
        filled.notes.append(
            f"{grades.name}: the file does not say how many points are given there; ours are of {grades.full:g}."
        )
    if not most or most == grades.full:
        return 1.0
    filled.notes.append(f"{grades.name}: scaled from {grades.full:g} to {most:g} points, as the file wants.")
    return most / grades.full


def _number(value: float, comma: bool) -> str:
    text = f"{round(value, DECIMALS):.{DECIMALS}f}"
    return text.replace(".", ",") if comma else text


def _value(text: str) -> float | None:
    try:
        return float(text.replace(",", "."))
    except ValueError:
        return None


def number_in(text: str) -> float | None:
    """The number that a cell says; None where it says none."""
    return _value(text.strip())


def match_rows(course: Course, labs: Sequence[LabGrades], rows: Mapping[int, Sequence[str]]) -> Matches:
    """Find out who stands on which row.

    labs: LabGrades; rows: by number, what the row says of a person: texts, the surest first, the name last
    """
    students = list(dict.fromkeys(student for lab in labs for student in lab.grades))
    return match(class_roster(course, students), rows, students)


def find_columns(
    labs: Sequence[LabGrades], titles: Mapping[int, str], named: Mapping[str, str], path: Path, asked: bool
) -> dict[str, int]:
    """Which column belongs to which lab.

    titles: by number of the column, its title as the system shows it; named: lab to a title given by the instructor
    path: of the file; asked: whether the labs were asked for by name, so that each must be there
    returns: a dict of lab name to number
    raises: CourseError that lists the columns
    """
    found = {}
    for lab in labs:
        wanted = [named[lab.name]] if lab.name in named else [lab.name, lab.title]
        numbers = [number for number, title in titles.items() if _same(title, wanted)]
        if len(numbers) > 1:
            raise CourseError(f"{path} has {len(numbers)} columns for {lab.name}. Say which: {_example(lab, titles)}")
        if numbers:
            found[lab.name] = numbers[0]
        elif asked or lab.name in named:
            raise CourseError(
                f"{path} has no column {wanted[-1]!r} for {lab.name}. It has: {_list(titles)}. Say which: "
                f"{_example(lab, titles)}"
            )
    if not found:
        raise CourseError(
            f"{path} has no column that is called like a lab. It has: {_list(titles)}. Say which: "
            f"{_example(labs[0], titles)}"
        )
    return found


def _same(title: str, wanted: Sequence[str]) -> bool:
    names = {plain(one) for one in wanted}
    return plain(title) in names or plain(without_number(title)) in names


def without_number(title: str) -> str:
    """A title without the number that Canvas puts behind it."""
    return re.sub(r"\s*\(\d+\)\s*$", "", title)


def _list(titles: Mapping[int, str]) -> str:
    return ", ".join(map(repr, titles.values())) or "none that could be filled in"


def _example(lab: LabGrades, titles: Mapping[int, str]) -> str:
    title = next(iter(titles.values()), "TITLE")
    return f'--column {lab.name}="{title}".'
