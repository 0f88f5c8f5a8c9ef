"""How do the labs get from solutions/ into the students' notebooks/?"""

import shutil
from dataclasses import replace
from pathlib import Path

import nbformat

from nndl import casefile, quizfile, runfile
from nndl.bank import Bank

from .banks import build_bank
from .course import Course
from .errors import CourseError
from .exercise import Exercise
from .frozen import refuse_other_cells
from .lab import Lab, load_lab
from .notebook import build_notebook
from .proof import prove
from .questions import questions_of
from .recording import recorded_runs
from .schema import refuse_other
from .settings.policy import refuse_other_policy
from .settings.settle import bring_up_to_date
from .slips.find import slips_of
from .stock import generate_assignment


def build_lab(course: Course, name: str) -> None:
    """Prove a lab's exercises, write its source notebook and case file, and release it through nbgrader.

    course: a Course; name: the lab
    raises: CourseError, in one sentence; the release that was there before then stays as it was
    """
    refuse_other(course.gradebook)
    lab = load_lab(course, name)
    refuse_other_cells(course, lab)
    for exercise in lab.exercises.values():
        prove(exercise, course.seed)
    write_source(course, lab)
    generate_assignment(course, name)
    refuse_other_policy(course)
    bring_up_to_date(course, name)


def write_source(course: Course, lab: Lab) -> None:
    """Write build/source/<lab>/: the notebook with solutions; what a student may see of cases, questions and runs.

    course: a Course; lab: a Lab of it
    raises: CourseError where a statement or hint holds a line of the solution, or where a file cannot be made
    """
    banks = {name: _bank(exercise, course.seed) for name, exercise in lab.exercises.items()}
    folder = _fresh(course.source / lab.name)
    for path in course.files_of(lab.name):
        shutil.copy(path, folder)
    questions = {
        str(question.number): {"points": question.points, "letters": question.letters}
        for question in lab.questions.values()
    }
    casefile.write(folder / f"{lab.name}.h5", lab.title, banks.values(), questions)
    notebook = build_notebook(lab, banks)
    _refuse_leaks(lab)
    nbformat.write(notebook, folder / f"{lab.name}.ipynb")
    if lab.quiz:
        quizfile.write(folder / quizfile.path_of(lab.name), questions_of(lab.quiz))
    if runs := recorded_runs(lab):
        runfile.write(folder / runfile.path_of(lab.name), runs)


def _bank(exercise: Exercise, seed: int) -> Bank:
    bank = build_bank(exercise, seed, hidden=False)
    slips = slips_of(exercise, bank)
    return replace(bank, slips=lambda: slips)


def _fresh(folder: Path) -> Path:
    """An empty folder: nbgrader releases whatever lies beside a source notebook."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


def _refuse_leaks(lab: Lab) -> None:
    """A statement or hint that holds the solution's own line would give it away."""
    for exercise in lab.exercises.values():
        lines = (line.strip().removeprefix("return ") for line in _solution_lines(exercise))
        secret = [line for line in lines if len(line) > 12]
        told = exercise.statement + " ".join(exercise.hints)
        leak = next((line for line in secret if line in told), None)
        if leak:
            raise CourseError(
                f"{exercise.path}: the statement or a hint holds the line {leak!r} of the solution. Say it in "
                "other words."
            )


def _solution_lines(exercise: Exercise) -> list[str]:
    inside = exercise.answer_source.split("### BEGIN SOLUTION")[1].split("### END SOLUTION")[0]
    return inside.splitlines()
