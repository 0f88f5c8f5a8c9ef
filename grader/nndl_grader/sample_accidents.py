"""What happens to notebooks on their way to us? Each edit is one accident, to a cell, a function or the whole file."""

from .marks import Cell
from .sample_answers import begun_with, wrapped, written
from .sample_edits import edit
from .sample_work import Work, code_cell

OTHER_COURSE: Cell = {
    "cell_type": "code",
    "metadata": {"nbgrader": {"grade": False, "grade_id": "essay", "locked": False, "solution": True, "task": False}},
    "source": 'title = "A short history of the abacus"',
}


@edit
def delete_answer(work: Work, number: int) -> None:
    """Delete the answer cell of an exercise."""
    name = work.exercise(number).name
    del work.cells[work.place(name)]
    work.counts.pop(name, None)


@edit
def delete_tests(work: Work, number: int) -> None:
    """Delete the test cells of an exercise."""
    for cell in work.tests(work.exercise(number).name):
        work.cells.remove(cell)


@edit
def copy_tests(work: Work, number: int) -> None:
    """Copy the test cells of an exercise, metadata and all, to the end of the notebook."""
    for cell in work.tests(work.exercise(number).name):
        work.insert(len(work.cells), cell)


@edit
def empty_tests(work: Work) -> None:
    """Replace all test cells by `pass`."""
    for cell in work.cells:
        if cell["metadata"].get("nbgrader", {}).get("grade"):
            cell["source"] = "pass"


@edit
def second_version(work: Work, number: int) -> None:
    """Copy the answer cell, metadata and all, and make the copy right: the last version counts."""
    exercise = work.exercise(number)
    first = {**work.cell(exercise.name), "source": written(exercise, next(iter(exercise.mistakes)))}
    work.insert(work.place(exercise.name), first)


@edit
def paste_below_stub(work: Work, number: int) -> None:
    """Answer in a new cell below the stub, which stays as it was."""
    name = work.exercise(number).name
    work.insert(work.place(name) + 1, code_cell(work.cell(name)["source"]))
    work.cell(name)["source"] = work.stubs[name]


@edit
def split_answer(work: Work, number: int) -> None:
    """Split the answer cell in two, as Jupyter does: both halves keep the metadata."""
    name = work.exercise(number).name
    first, answer = wrapped(work.cell(name)["source"], "{first}")
    work.cell(name)["source"] = answer
    work.insert(work.place(name), {**work.cell(name), "source": first})


@edit
def move_below_tests(work: Work, number: int) -> None:
    """Drag the answer cell below its tests."""
    name = work.exercise(number).name
    cell = work.cells.pop(work.place(name))
    work.cells.insert(work.place(f"{name}_values") + 1, cell)


@edit
def retype_answer(work: Work, number: int) -> None:
    """Turn the answer cell into Markdown: a slip of the M key."""
    cell = work.cell(work.exercise(number).name)
    cell["cell_type"] = "markdown"
    del cell["outputs"], cell["execution_count"]


@edit
def lose_metadata(work: Work) -> None:
    """Copy everything into a new notebook, which knows nothing of nbgrader."""
    for cell in work.cells:
        cell["metadata"] = {}


@edit
def lose_colon(work: Work, number: int) -> None:
    """Leave out the colon behind the function's head."""
    name = work.exercise(number).name
    work.spoil(name, work.cell(name)["source"].replace("):\n", ")\n", 1))


@edit
def begin_with(work: Work, number: int, statements: str) -> None:
    """Do something in a function from which it does not come back."""
    name = work.exercise(number).name
    work.spoil(name, begun_with(work.cell(name)["source"], statements))


@edit
def explore(work: Work, number: int, source: str) -> None:
    """Try something in a new cell above an exercise's answer."""
    work.insert(work.place(work.exercise(number).name), code_cell(source))


@edit
def try_out(work: Work, number: int, source: str) -> None:
    """Try something with an exercise's function, in a new cell below its tests.

    source: with `{name}` for the function's name
    """
    name = work.exercise(number).name
    work.insert(work.place(f"{name}_values") + 1, code_cell(source.format(name=name)))


@edit
def keep_outputs(work: Work, lines: int) -> None:
    """Hand in every code cell with a long output."""
    text = [f"step {line}: nothing new\n" for line in range(lines)]
    for place, cell in enumerate(cell for cell in work.cells if cell["cell_type"] == "code"):
        cell |= {"execution_count": place + 1, "outputs": [{"output_type": "stream", "name": "stdout", "text": text}]}


@edit
def lose_ids(work: Work) -> None:
    """Save with an old Jupyter, which knows no cell ids."""
    work.notebook["nbformat_minor"] = 4
    for cell in work.cells:
        cell.pop("id")


@edit
def cut_short(work: Work) -> None:
    """Upload only a part of the file."""
    work.raw = work.content()[:10_000]
    work.counts.clear()


@edit
def other_course(work: Work) -> None:
    """Upload the notebook of another course."""
    work.cells.clear()
    work.insert(0, {**code_cell(""), **OTHER_COURSE})
    work.counts.clear()
