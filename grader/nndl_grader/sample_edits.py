"""What do students do to a notebook? Each edit is one thing: an answer given, or an accident."""

import functools
import json

from .sample_answers import begun_with, wrapped, written
from .sample_work import code_cell, grade_id


def edit(function):
    """Make a step of a student's plan: `right(1)` is then a function of the work alone."""

    @functools.wraps(function)
    def planned(*args):
        return lambda work: function(work, *args)

    return planned


# --- answers


@edit
def right(work, style=0):
    """Answer everything rightly, in one of the ways that the exercise files know; 0 is the reference's."""
    for exercise in work.lab.exercises.values():
        _answer(work, exercise, style)
    for name, question in work.lab.questions.items():
        _choose(work, name, question.answer)


def _answer(work, exercise, style):
    ways = [exercise.name, *exercise.alternatives]
    work.write(exercise.name, written(exercise, ways[style % len(ways)]))


def _choose(work, name, letter):
    stub = work.cell(name)["source"]
    work.write(name, stub.replace('""', f'"{letter}"', 1), letter.strip().lower())


@edit
def first_half(work):
    """Stop in the middle, before the quiz."""
    exercises = list(work.lab.exercises.values())
    for exercise in exercises[: len(exercises) // 2]:
        _answer(work, exercise, 0)


@edit
def mistakes(work, hand, hands):
    """Make known mistakes in about half of the exercises: that many hands together make every mistake once."""
    for number, exercise in enumerate(work.lab.exercises.values()):
        place = (hand - 3 * number) % hands
        if place < len(exercise.mistakes):
            work.write(exercise.name, written(exercise, list(exercise.mistakes)[place]))


@edit
def mistake(work, number, which=0):
    """Make one known mistake in one exercise."""
    exercise = work.exercise(number)
    known = list(exercise.mistakes)
    work.write(exercise.name, written(exercise, known[which % len(known)]))


@edit
def two_mistakes(work):
    """Make a known mistake and a wrong sign at once, in the first exercise where that is no known mistake itself."""
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
    name = work.exercise(number).name
    work.write(name, begun_with(work.cell(name)["source"], "return np.zeros((2, 2))"))


@edit
def guesses(work, offset, every=4):
    """Choose the wrong letter in every so many questions of the quiz."""
    for name, question in work.lab.questions.items():
        if (question.number + offset) % every == 0:
            wrong = [letter for letter in question.letters if letter != question.answer]
            work.cell(name)["source"] = work.cell(name)["source"].replace(f'"{question.answer}"', '""', 1)
            _choose(work, name, wrong[offset % len(wrong)])


@edit
def capitals(work):
    """Answer the quiz in capital letters, with a space."""
    for name, question in work.lab.questions.items():
        work.cell(name)["source"] = work.cell(name)["source"].replace(f'"{question.answer}"', '""', 1)
        _choose(work, name, f"{question.answer.upper()} ")


@edit
def warning(work, number):
    """Let NumPy warn on the way to a right result."""
    name = work.exercise(number).name
    work.write(name, begun_with(work.cell(name)["source"], "print(np.log(np.zeros(3)))"))


# --- accidents with cells


@edit
def delete_answer(work, number):
    """Delete the answer cell of an exercise."""
    name = work.exercise(number).name
    del work.cells[work.place(name)]
    work.counts.pop(name, None)


@edit
def delete_tests(work, number):
    """Delete the test cells of an exercise: nothing is lost by that."""
    for cell in work.tests(work.exercise(number).name):
        work.cells.remove(cell)


@edit
def copy_tests(work, number):
    """Copy the test cells of an exercise, metadata and all, to the end of the notebook."""
    for cell in work.tests(work.exercise(number).name):
        work.insert(len(work.cells), cell)


@edit
def second_version(work, number):
    """Copy the answer cell, metadata and all, and improve the copy: the last version counts."""
    exercise = work.exercise(number)
    better = dict(work.cell(exercise.name))
    work.cell(exercise.name)["source"] = written(exercise, list(exercise.mistakes)[0])
    work.insert(work.place(exercise.name) + 1, better)


@edit
def paste_below_stub(work, number, stub):
    """Write the answer in a cell of one's own below the stub, which stays as it was."""
    name = work.exercise(number).name
    work.insert(work.place(name) + 1, code_cell(work.cell(name)["source"]))
    work.cell(name)["source"] = stub(name)


@edit
def split_answer(work, number):
    """Split the answer cell in two, as Jupyter does: both halves keep the metadata."""
    name = work.exercise(number).name
    first, answer = wrapped(work.cell(name)["source"], "{first}")
    work.insert(work.place(name), {**work.cell(name), "source": first})
    work.cells[work.place(name) + 1]["source"] = answer


@edit
def move_below_tests(work, number):
    """Drag the answer cell below its tests."""
    name = work.exercise(number).name
    cell = work.cells.pop(work.place(name))
    work.cells.insert(work.place(f"{name}_values") + 1, cell)
