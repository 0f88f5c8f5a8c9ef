"""What belongs to a lab: its lesson, its exercises in order, its quiz?"""

import difflib
from dataclasses import dataclass

from .errors import CourseError
from .exercise import Exercise, load_exercise
from .lesson import Block, load_lesson
from .quiz import Quiz, load_quiz


@dataclass(frozen=True)
class Lab:
    """A lab.

    name: its folder; blocks: its lesson; exercises: by name, in the lesson's order; quiz: None where it has none
    """

    name: str
    title: str
    blocks: list[Block]
    exercises: dict[str, Exercise]
    quiz: Quiz | None

    @property
    def questions(self):
        """The quiz's questions by their name in the notebook; empty without a quiz."""
        return {question.name: question for question in self.quiz.questions} if self.quiz else {}

    def earlier(self, name):
        """The names of the exercises before one, in order."""
        names = list(self.exercises)
        return names[: names.index(name)]


def load_lab(course, name):
    """Read a lab of a course.

    returns: a Lab
    raises: CourseError that names the file and the cure
    """
    if name not in course.labs():
        raise CourseError(unknown_lab(course, name))
    folder = course.solutions / name
    title, blocks = load_lesson(folder / "lesson.md")
    exercises = {block.text: load_exercise(folder / f"{block.text}.py") for block in blocks if block.kind == "exercise"}
    _refuse_strays(folder, blocks, exercises)
    quiz = load_quiz(folder / "quiz.md") if any(block.kind == "quiz" for block in blocks) else None
    return Lab(name, title, blocks, exercises, quiz)


def unknown_lab(course, name):
    """The sentence for a lab that the course does not have."""
    close = difflib.get_close_matches(name, course.labs(), n=1)
    cure = f"Did you mean {close[0]}?" if close else f"It has: {', '.join(course.labs()) or 'none'}."
    return f"The course in {course.root} has no lab called {name!r}. {cure}"


def _refuse_strays(folder, blocks, exercises):
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
