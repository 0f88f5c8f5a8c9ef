"""What is left to nbgrader's own calls on the gradebook: a release's cells for its preprocessors, and penalties?"""

from typing import Any

from .errors import CourseError
from .marks import cell_id
from .submission import ReleasedCell


def template(gradebook: Any, lab_name: str, notebook_name: str | None = None) -> list[ReleasedCell]:
    """The cells of a released lab that nbgrader knows, in order.

    gradebook: an open nbgrader Gradebook
    returns: a list of ReleasedCells
    raises: CourseError where the lab was never released
    """
    from nbgrader.api import MissingEntry

    try:
        notebook = gradebook.find_notebook(notebook_name or lab_name, lab_name)
    except MissingEntry as error:
        raise CourseError(
            f"The gradebook does not know {lab_name}: run `nndl build` (or `nbgrader generate_assignment "
            f"{lab_name}`) first."
        ) from error
    points = {cell.name: cell.max_score for cell in notebook.grade_cells}
    solutions = {cell.name for cell in notebook.solution_cells}
    return [_released(lab_name, cell, points.get(cell.name), cell.name in solutions) for cell in notebook.source_cells]


def _released(lab_name: str, cell: Any, points: float | None, solution: bool) -> ReleasedCell:
    return ReleasedCell(
        name=cell.name,
        cell_type=cell.cell_type,
        grade=points is not None,
        solution=solution,
        locked=bool(cell.locked),
        points=points,
        source=cell.source,
        checksum=cell.checksum,
        id=cell_id(lab_name, cell.name),
    )


def save_late_penalty(config: Any, lab_name: str, student: str, db_url: str) -> None:
    """Let nbgrader's own step set the late penalty, by the course's plugin and the student's extension."""
    from nbformat.v4 import new_notebook
    from nbgrader.preprocessors import AssignLatePenalties

    names = {"notebook": lab_name, "assignment": lab_name, "student": student, "db_url": db_url}
    AssignLatePenalties(config=config).preprocess(new_notebook(), {"nbgrader": names})
