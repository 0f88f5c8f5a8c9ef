"""What do students write into a notebook? Each edit gives some answers, right or wrong."""

import functools

from .sample_answers import begun_with, wrapped, written


def edit(function):
    """Make a step of a student's plan: `right(1)` is then a function of the work alone."""

    @functools.wraps(function)
    def planned(*args):
        return lambda work: function(work, *args)

    return planned


@edit
def right(work, style=0):
    """Answer everything rightly, in one of the ways that the exercise files know; 0 is the reference's."""
    for exercise in work.lab.exercises.values():
        _answer(work, exercise, style)
    for name, question in work.lab.questions.items():
        work.choose(name, question.answer)


def _answer(work, exercise, style):
    ways = [exercise.name, *exercise.alternatives]
    work.write(exercise.name, written(exercise, ways[style % len(ways)]))


@edit
def first_half(work):
    """Stop in the middle, long before the quiz."""
    exercises = list(work.lab.exercises.values())
    for exercise in exercises[: len(exercises) // 2]:
        _answer(work, exercise, 0)


@edit
def mistakes(work, hand, hands):
    """Make known mistakes in about half of the exercises; that many hands together make every known mistake once."""
    for number, exercise in enumerate(work.lab.exercises.values()):
        which = (hand - 3 * number) % hands
        if which < len(exercise.mistakes):
            _err(work, exercise, which)


def _err(work, exercise, which):
    work.write(exercise.name, written(exercise, list(exercise.mistakes)[which]))


@edit
def mistake(work, number, which=0):
    """Make one known mistake, in one exercise."""
    exercise = work.exercise(number)
    _err(work, exercise, which % len(exercise.mistakes))


@edit
def two_mistakes(work):
    """Make a known mistake and turn the sign as well, in the first exercise where nobody knows that combination."""
    for exercise in work.lab.exercises.values():
        for known in exercise.mistakes:
            both = "\n\n\n".join(wrapped(written(exercise, known), "-{first}"))
            verdict = work.worth.verdict(exercise.name, both)
            if not verdict.passed and verdict.cause is None:
                work.write(exercise.name, both)
                return


@edit
def placeholder(work, number):
    """Return something, just to return something."""
    _begin_with(work, number, "return np.zeros((2, 2))")


@edit
def warnings(work, number):
    """Let NumPy warn on the way to a right result."""
    _begin_with(work, number, "print(np.log(np.zeros(3)))")


def _begin_with(work, number, statements):
    name = work.exercise(number).name
    work.write(name, begun_with(work.cell(name)["source"], statements))


@edit
def guesses(work, offset):
    """Choose a wrong letter in every fourth question of the quiz."""
    for name, question in work.lab.questions.items():
        if (question.number + offset) % 4 == 0:
            wrong = [letter for letter in question.letters if letter != question.answer]
            work.choose(name, wrong[offset % len(wrong)])


@edit
def capitals(work):
    """Answer the quiz in capital letters, with a space behind."""
    for name, question in work.lab.questions.items():
        work.choose(name, f"{question.answer.upper()} ")
