"""What belongs to a lab: its lesson, its exercises in order, its quiz?"""

import ast
import difflib
import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from .course import Course
from .errors import CourseError
from .exercise import Exercise, load_exercise
from .lesson import Block, load_lesson
from .quiz import Question, Quiz, load_quiz
from .settings.worth import with_points

FIRST_IMPORTS = (  # what every notebook begins with
    "import math",
    "import matplotlib.pyplot as plt",
    "import numpy as np",
    "import nndl",
    "from nndl import check, hint, plots, progress",
)


@dataclass(frozen=True)
class Lab:
    """A lab.

    name: its folder; title: the heading of its lesson; blocks: its lesson; exercises: by name, in the lesson's order
    quiz: None where it has none
    """

    name: str
    title: str
    blocks: list[Block]
    exercises: dict[str, Exercise]
    quiz: Quiz | None

    @property
    def questions(self) -> dict[str, Question]:
        """The quiz's questions by their name in the notebook; empty without a quiz."""
        return {question.name: question for question in self.quiz.questions} if self.quiz else {}

    @property
    def tests(self) -> dict[str, Block]:
        """The instructor's own test cells by name: Blocks."""
        return {block.name: block for block in self.blocks if block.kind == "test"}

    @property
    def titles(self) -> dict[str, str]:
        """What is judged apart from the quiz: exercises and the instructor's own tests, name to title."""
        exercises = {name: exercise.title for name, exercise in self.exercises.items()}
        return exercises | {name: f"Test {name}" for name in self.tests}

    @property
    def points(self) -> dict[str, int]:
        """What each exercise, test and question is worth: name to points."""
        parts: dict[str, Exercise | Block | Question] = {**self.exercises, **self.tests, **self.questions}
        return {name: part.points for name, part in parts.items()}

    @property
    def digests(self) -> dict[str, str]:
        """What tells one form of each exercise, question and test from another: name to SHA-256 in hexadecimal."""
        tests = {name: hashlib.sha256(test.text.encode()).hexdigest() for name, test in self.tests.items()}
        parts: dict[str, Exercise | Question] = {**self.exercises, **self.questions}
        return {name: part.digest for name, part in parts.items()} | tests

    @property
    def test_cells(self) -> dict[str, tuple[str, ...]]:
        """The graded cells of each exercise, test and question: name to names."""
        exercises = {name: (f"{name}_shapes", f"{name}_values") for name in self.exercises}
        tests = {name: (name,) for name in self.tests}
        return {**exercises, **tests, **{name: (f"{name}_answer",) for name in self.questions}}

    def imports(self) -> list[str]:
        """The import statements of the cells that the instructor wrote, as texts: the notebook's modules."""
        sources = [block.text for block in self.blocks if block.kind in ("code", "test")]
        trees = (ast.parse(source) for source in sources if _is_python(source))
        nodes = (node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.Import | ast.ImportFrom))
        return [*FIRST_IMPORTS, *dict.fromkeys(ast.unparse(node) for node in nodes)]

    def earlier(self, name: str) -> list[str]:
        """The names of the exercises before one, in order."""
        names = list(self.exercises)
        return names[: names.index(name)]


def _is_python(source: str) -> bool:
    try:
        ast.parse(source)
    except SyntaxError:  # magics, perhaps
        return False
    return True


def load_lab(course: Course, name: str) -> Lab:
    """Read a lab of a course.

    course: a Course; name: the lab's folder in solutions/
    returns: a Lab
    raises: CourseError that names the file and the cure

    >>> from nndl_grader.course import find_course
    >>> from nndl_grader.lab import load_lab
    >>> lab = load_lab(find_course(), "lab1_vectorization")
    >>> lab.title, sum(lab.points.values()), lab.earlier("sigmoid")
    ('Vectorization', 100, ['basic_sigmoid'])
    """
    if name not in course.labs():
        raise CourseError(unknown_lab(course, name))
    folder = course.solutions / name
    title, blocks = load_lesson(folder / "lesson.md")
    exercises = {block.text: load_exercise(folder / f"{block.text}.py") for block in blocks if block.kind == "exercise"}
    _refuse_strays(folder, blocks, exercises)
    quiz = load_quiz(folder / "quiz.md") if any(block.kind == "quiz" for block in blocks) else None
    lab = Lab(name, title, blocks, exercises, quiz)
    _refuse_tests(folder / "lesson.md", lab)
    return with_points(course.settings, lab, course.points.get(name, {}))


def unknown_lab(course: Course, name: str) -> str:
    """The sentence for a lab that the course does not have."""
    close = difflib.get_close_matches(name, course.labs(), n=1)
    cure = f"Did you mean {close[0]}?" if close else f"It has: {', '.join(course.labs()) or 'none'}."
    return f"The course in {course.root} has no lab called {name!r}. {cure}"


def _refuse_strays(folder: Path, blocks: Sequence[Block], exercises: Mapping[str, Exercise]) -> None:
    names = [block.text for block in blocks if block.kind == "exercise"]
    twice = [name for name in exercises if names.count(name) > 1]
    if twice:
        raise CourseError(f"{folder / 'lesson.md'} has <!-- exercise: {twice[0]} --> more than once. Keep one.")
    if (folder / "quiz.md").is_file() and not any(block.kind == "quiz" for block in blocks):
        raise CourseError(
            f"{folder / 'quiz.md'} is not in lesson.md. Put <!-- quiz --> where it belongs, or delete the file."
        )
    stray = sorted({path.stem for path in folder.glob("*.py")} - set(exercises))
    if stray:
        raise CourseError(
            f"{folder / (stray[0] + '.py')} is not in lesson.md. Put <!-- exercise: {stray[0]} --> where it "
            "belongs, or delete the file."
        )


def _refuse_tests(path: Path, lab: Lab) -> None:
    """Refuse a test cell that has the name of another cell, or that fails for everybody since it is not Python."""
    graded = [f"{name}_{part}" for name in lab.exercises for part in ("shapes", "values")]
    taken = {"setup", *lab.exercises, *graded, *lab.questions, *(f"{name}_answer" for name in lab.questions)}
    for block in lab.blocks:
        if block.kind != "test":
            continue
        if block.name in taken:
            raise CourseError(f"{path}, line {block.line}: another cell is called {block.name}. Rename this test.")
        taken.add(block.name)
        try:
            ast.parse(block.text)
        except SyntaxError as error:
            line = block.line + (error.lineno or 0)
            raise CourseError(
                f"{path}, line {line}: the test {block.name} is not Python: {error.msg}. Mend that line."
            ) from error
