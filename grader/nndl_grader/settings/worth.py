"""How many points are the parts of a lab worth, where the settings say other than its files?"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

from ..errors import CourseError
from ..submission import ReleasedCell
from .refuse import Table, nearest, number, refuse_unknown_labs, table

Lab = TypeVar("Lab", bound=Any)  # a lab.Lab, which is read by what is here

QUIZ = "quiz"  # the points of each question
LEAST = 2  # of an exercise: its shapes and its values give points apart


def read_points(path: Path, settings: Table) -> dict[str, dict[str, int]]:
    """The points that the settings name: a dict of lab to a dict of name to points.

    path: of course.toml; settings: what is in it
    raises: CourseError; the names of exercises are looked at where the lab is read
    """
    given = table(path, settings, "points")
    for lab in given:
        for name, value in table(path, given, lab, "points.").items():
            number(path, f"points.{lab}.{name}", value, least=1, whole=True)
    refuse_unknown_labs(path, "points", given)
    return given


def with_points(path: Path, lab: Lab, points: Mapping[str, int]) -> Lab:
    """A lab with other points.

    path: of course.toml; lab: a Lab; points: by exercise or test, or "quiz" for each question of it
    raises: CourseError with the nearest name where the lab has no such part, or where the points are too few
    """
    parts = {*lab.exercises, *lab.tests, *([QUIZ] if lab.quiz else [])}
    for name, value in points.items():
        if name not in parts:
            raise CourseError(f"{path}: [points.{lab.name}] names {name!r}. {nearest(name, parts, 'Parts of the lab')}")
        if name in lab.exercises:
            number(path, f"points.{lab.name}.{name}", value, least=LEAST)
    return replace(lab, blocks=_blocks(lab, points), exercises=_exercises(lab, points), quiz=_quiz(lab, points))


def _blocks(lab: Any, points: Mapping[str, int]) -> list[Any]:
    return [replace(block, points=points[block.name]) if block.name in points else block for block in lab.blocks]


def _exercises(lab: Any, points: Mapping[str, int]) -> dict[str, Any]:
    return {name: replace(part, points=points.get(name, part.points)) for name, part in lab.exercises.items()}


def _quiz(lab: Any, points: Mapping[str, int]) -> Any:
    if QUIZ not in points or lab.quiz is None:
        return lab.quiz
    return replace(lab.quiz, questions=tuple(replace(one, points=points[QUIZ]) for one in lab.quiz.questions))


def refuse_unbuilt(lab: Any, released: Iterable[ReleasedCell]) -> None:
    """Refuse points that nbgrader does not know yet: scores of more than the most would come into the gradebook.

    lab: a Lab; released: its ReleasedCells
    raises: CourseError
    """
    known = {cell.name: cell.points for cell in released}
    for name, cells in lab.test_cells.items():
        worth, built = lab.points[name], [known.get(cell) for cell in cells]
        there = [points for points in built if points is not None]
        if len(there) < len(built) or sum(there) != worth:
            told = "not there" if len(there) < len(built) else f"{sum(there):g}"
            raise CourseError(
                f"{name} is worth {worth:g} points in solutions/ and course.toml, and {told} in the gradebook: run "
                f"`nndl build {lab.name}` first."
            )
