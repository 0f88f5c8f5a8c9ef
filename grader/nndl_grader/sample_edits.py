"""What do students write into a notebook? Each edit gives some answers, right or wrong."""

import functools
from collections.abc import Callable
from typing import Concatenate, ParamSpec, TypeAlias

from .exercise import Exercise
from .sample_answers import begun_with, wrapped, written
from .sample_work import Work

Given = ParamSpec("Given")
Edit: TypeAlias = Callable[[Work], None]  # a step of a student's plan


def edit(function: Callable[Concatenate[Work, Given], None]) -> Callable[Given, Edit]:
    """Make a step of a student's plan: `right(1)` is then a function of the work alone."""

    @functools.wraps(function)
    def planned(*args: Given.args, **kwargs: Given.kwargs) -> Edit:
        return lambda work: function(work, *args, **kwargs)

    return planned


@edit
def right(work: Work, style: int = 0) -> None:
    """Answer everything rightly, in one of the ways that the exercise files know; 0 is the reference's."""
    for exercise in work.lab.exercises.values():
        _answer(work, exercise, style)
    for name, question in work.lab.questions.items():
        work.choose(name, question.answer)


def _answer(work: Work, exercise: Exercise, style: int) -> None:
    ways = [exercise.name, *exercise.alternatives]
    work.write(exercise.name, written(exercise, ways[style % len(ways)]))


@edit
def first_half(work: Work) -> None:
    """Stop in the middle, long before the quiz."""
    exercises = list(work.lab.exercises.values())
    for exercise in exercises[: len(exercises) // 2]:
        _answer(work, exercise, 0)


@edit
def mistakes(work: Work, hand: int, hands: int) -> None:
    """Make known mistakes in about half of the exercises; that many hands together make every known mistake once."""
    for number, exercise in enumerate(work.lab.exercises.values()):
        which = (hand - 3 * number) % hands
        if which < len(exercise.mistakes):
            _err(work, exercise, which)


def _err(work: Work, exercise: Exercise, which: int) -> None:
    work.write(exercise.name, written(exercise, list(exercise.mistakes)[which]))


@edit
def mistake(work: Work, number: int, which: int = 0) -> None:
    """Make one known mistake, in one exercise."""
    exercise = work.exercise(number)
    _err(work, exercise, which % len(exercise.mistakes))


@edit
def two_mistakes(work: Work) -> None:
    """Make a known mistake and turn the sign as well, in the first exercise where nobody knows that combination."""
    for exercise in work.lab.exercises.values():
        for known in exercise.mistakes:
            both = "\n\n\n".join(wrapped(written(exercise, known), "-{first}"))
            verdict = work.worth.verdict(exercise.name, both)
            if not verdict.passed and verdict.cause is None:
                work.write(exercise.name, both)
                return


@edit
def placeholder(work: Work, number: int) -> None:
    """Return something, just to return something."""
    _begin_with(work, number, "return np.zeros((2, 2))")


@edit
def warnings(work: Work, number: int) -> None:
    """Let NumPy warn on the way to a right result."""
    _begin_with(work, number, "print(np.log(np.zeros(3)))")


def _begin_with(work: Work, number: int, statements: str) -> None:
    name = work.exercise(number).name
    work.write(name, begun_with(work.cell(name)["source"], statements))


@edit
def guesses(work: Work, offset: int) -> None:
    """Choose a wrong letter in every fourth question of the quiz."""
    for name, question in work.lab.questions.items():
        if (question.number + offset) % 4 == 0:
            wrong = [letter for letter in question.letters if letter != question.answer]
            work.choose(name, wrong[offset % len(wrong)])


@edit
def capitals(work: Work) -> None:
    """Answer the quiz in capital letters, with a space behind."""
    for name, question in work.lab.questions.items():
        work.choose(name, f"{question.answer.upper()} ")
