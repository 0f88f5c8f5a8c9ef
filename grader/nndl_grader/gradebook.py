"""How do scores and comments get into nbgrader's gradebook, and released cells out of it?"""

import contextlib
import sqlite3
import warnings

from .cells import cell_id
from .errors import CourseError
from .stock import load_config
from .submission import ReleasedCell

NO_RESPONSE = "No response."  # nbgrader's own words for an answer cell that was left as it was


def template(gradebook, lab_name, notebook_name=None):
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


def _released(lab_name, cell, points, solution):
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


@contextlib.contextmanager
def open_gradebook(course):
    """The course's gradebook, open through nbgrader's API.

    raises: CourseError where it is missing, locked by someone else, or of another nbgrader
    """
    from nbgrader.api import Gradebook
    from sqlalchemy.exc import DatabaseError, SAWarning

    warnings.filterwarnings("ignore", category=SAWarning)  # nbgrader's own habits, none of them ours to mend
    refuse_unusable(course)
    try:
        with Gradebook(f"sqlite:///{course.gradebook}", load_config(course).CourseDirectory.course_id) as gradebook:
            yield gradebook
    except DatabaseError as error:
        raise CourseError(_trouble(course, error.orig)) from error


def refuse_unusable(course):
    """Refuse a gradebook that cannot be written to now, before any work is done."""
    if not course.gradebook.is_file():
        raise CourseError(f"{course.gradebook} does not exist: run `nndl build` first.")
    try:
        with contextlib.closing(sqlite3.connect(course.gradebook, timeout=2)) as connection:
            connection.execute("BEGIN IMMEDIATE")
            connection.rollback()
    except sqlite3.DatabaseError as error:
        raise CourseError(_trouble(course, error)) from error


def _trouble(course, error):
    text = str(error)
    if "locked" in text:
        return (
            f"{course.gradebook} is locked by another program. Close it (formgrader, a running grader, a "
            "database browser), then run this again."
        )
    if "no such" in text:
        return (
            f"{course.gradebook} is of another version of nbgrader ({text}). Back it up, then run `nbgrader "
            "db upgrade`."
        )
    return f"{course.gradebook} cannot be used: {text}. Restore it from a backup, or move it away and run `nndl build`."


def save(gradebook, lab_name, student, timestamp, scores, comments):
    """Write one submission's scores and comments, all in one transaction; manual grades and comments stay as they are.

    scores: dict of graded cell name to points; comments: dict of answer cell name to text or None
    timestamp: when it was handed in (naive UTC datetime) or None
    """
    gradebook.update_or_create_student(student)
    more = {"timestamp": timestamp} if timestamp else {}
    submission = gradebook.update_or_create_submission(lab_name, student, **more)
    notebook = next(notebook for notebook in submission.notebooks if notebook.name == lab_name)
    for grade in notebook.grades:
        grade.auto_score = scores.get(grade.name)
        # as in nbgrader: a cell without an automatic score wants a human, and a manual score wants another look
        grade.needs_manual_grade = grade.auto_score is None or grade.manual_score is not None
    for comment in notebook.comments:
        comment.auto_comment = comments.get(comment.name)
    gradebook.db.commit()


def save_late_penalty(config, lab_name, student, db_url):
    """Let nbgrader's own step set the late penalty, by the course's LateSubmissionPlugin."""
    from nbformat.v4 import new_notebook
    from nbgrader.preprocessors import AssignLatePenalties

    names = {"notebook": lab_name, "assignment": lab_name, "student": student, "db_url": db_url}
    AssignLatePenalties(config=config).preprocess(new_notebook(), {"nbgrader": names})
