"""How does a lab become the source notebook that nbgrader releases and grades?"""

from collections.abc import Callable, Mapping
from typing import TypeAlias

import numpy as np
from nbformat import NotebookNode, v4

from nndl.bank import Bank, Case
from nndl.describe import Container, is_scalar
from nndl.policies import POLICIES
from nndl.typed import Array, Value

from . import cells
from .lab import FIRST_IMPORTS, Lab
from .lesson import Block
from .marks import METADATA
from .points import split_points
from .quiz import Question

HIDDEN = "### BEGIN HIDDEN TESTS\nfrom nndl_grader import check\n### END HIDDEN TESTS\n"
ONE_BY_ONE = (
    "The next cell asks the questions one at a time, and gives you the line to write for each answer. What counts is "
    "what stands in the answer cells below it."
)
ONE_BY_ONE_TOLD = (
    "*The widget: a list of all questions, with a full dot for each whose answer cell holds what was chosen; beside it "
    "one question with its answers to choose from.*"
)

_notebook: Callable[..., NotebookNode] = v4.new_notebook  # nbformat does not say its types
Banks: TypeAlias = Mapping[str, Bank]  # by exercise
Built: TypeAlias = list[NotebookNode]  # the cells that a block becomes


def build_notebook(lab: Lab, banks: Banks) -> NotebookNode:
    """The source notebook of a lab, solutions included.

    lab: a Lab; banks: its exercises' Banks of visible cases by name, for the worked examples
    returns: an nbformat notebook
    """
    built: Built = []
    for place, block in enumerate(lab.blocks):
        built += _BUILDERS[block.kind](lab, banks, place, block)
    return _notebook(cells=built, metadata=METADATA)


def _prose(lab: Lab, banks: Banks, place: int, block: Block) -> Built:
    return [cells.markdown(lab.name, f"prose {place}", block.text)]


def _code(lab: Lab, banks: Banks, place: int, block: Block) -> Built:
    return [cells.code(lab.name, f"code {place}", block.text, block.skip)]


def _setup(lab: Lab, banks: Banks, place: int, block: Block) -> Built:
    extra = sorted({line for exercise in lab.exercises.values() for line in exercise.imports} - set(FIRST_IMPORTS))
    lines = [*FIRST_IMPORTS, *extra, "", f'nndl.start("{lab.name}")']
    return [cells.read_only(lab.name, "setup", "\n".join(lines))]


def _exercise(lab: Lab, banks: Banks, place: int, block: Block) -> Built:
    exercise = lab.exercises[block.text]
    shapes, values = split_points(exercise.points)
    number = list(lab.exercises).index(exercise.name) + 1
    heading = f"## Exercise {number}: {exercise.title}\n\n{exercise.statement}\n\n{_example(banks[exercise.name])}"
    return [
        cells.markdown(
            lab.name,
            f"statement {exercise.name}",
            f"{heading}\n\n*{exercise.points} points. Stuck? Run `hint({exercise.name})`.*",
        ),
        cells.answer(lab.name, exercise.name, exercise.answer_source),
        cells.test(lab.name, f"{exercise.name}_shapes", f"{HIDDEN}check.shapes({exercise.name})", shapes),
        cells.test(lab.name, f"{exercise.name}_values", f"{HIDDEN}check.values({exercise.name})", values),
    ]


def _example(bank: Bank) -> str:
    """The first visible case as a Python session."""
    case = bank.cases[0]
    given = [f">>> {name} = {_literal(value, len(name) + 7)}" for name, value in case.arguments.items()]
    call = f">>> {bank.name}({', '.join(case.arguments)})"
    return "For example:\n\n```pycon\n" + "\n".join([*given, call, _outcome(bank, case)]) + "\n```"


def _outcome(bank: Bank, case: Case) -> str:
    """What the call gives; what hangs on random numbers is told in words, since nobody will see the same ones."""
    told = POLICIES[bank.accepts].told
    if told:
        return "\n".join(f"# {line}" for line in told(case.answer).splitlines())
    if case.draws and isinstance(case.answer, dict):
        return "\n".join(f"# {name}: shape {np.shape(value)}" for name, value in case.answer.items())
    return _literal(case.answer, 0)


def _literal(value: Value, indent: int) -> str:
    """A value as a student would type it; indent: the column at which it starts."""
    if isinstance(value, np.ndarray):
        return f"np.array({_rows(value, indent + len('np.array('))})"
    if is_scalar(value):
        return f"{value:.6g}" if isinstance(value, float) else str(value)
    if isinstance(value, tuple | list | dict):
        return _container(value, indent)
    return repr(value)


def _container(value: Container, indent: int) -> str:
    """A tuple, list or dict; its parts stand below each other where one of them takes several rows."""
    keys = [f"{key!r}: " for key in value] if isinstance(value, dict) else [""] * len(value)
    parts = value.values() if isinstance(value, dict) else value
    texts = [key + _literal(part, indent + 1 + len(key)) for key, part in zip(keys, parts, strict=True)]
    between = ",\n" + " " * (indent + 1) if any("\n" in text for text in texts) else ", "
    opening, closing = "{}" if isinstance(value, dict) else "[]" if isinstance(value, list) else "()"
    comma = "," if isinstance(value, tuple) and len(value) == 1 else ""
    return opening + between.join(texts) + comma + closing


def _rows(array: Array, indent: int) -> str:
    """An array as nested lists, a row a line; NumPy's own text pads its columns, which reads badly in a short list."""
    if array.ndim <= 1:
        return repr((np.round(array, 4) if array.dtype.kind == "f" else array).tolist())
    return "[" + (",\n" + " " * (indent + 1)).join(_rows(row, indent + 1) for row in array) + "]"


def _quiz(lab: Lab, banks: Banks, place: int, block: Block) -> Built:
    assert lab.quiz  # a lesson with this block has one
    built = [
        cells.markdown(lab.name, "quiz", f"## {lab.quiz.title}\n\n{lab.quiz.introduction}\n\n{ONE_BY_ONE}"),
        cells.code(lab.name, "quiz widget", "from nndl import widgets\n\nwidgets.Quiz()", skip=True),
        cells.markdown(lab.name, "quiz told", ONE_BY_ONE_TOLD),
    ]
    for question in lab.quiz.questions:
        built += _question(lab, question)
    return built


def _question(lab: Lab, question: Question) -> Built:
    options = "\n".join(
        f"- **{letter}** {option}" for letter, option in zip(question.letters, question.options, strict=True)
    )
    letters = ", ".join(question.letters)
    return [
        cells.markdown(
            lab.name,
            f"text {question.name}",
            f"### {question.number}. {question.heading}\n\n{question.text}\n\n{options}",
        ),
        cells.answer(lab.name, question.name, f'{question.name} = "{question.answer}"  # {letters}'),
        cells.test(
            lab.name,
            f"{question.name}_answer",
            f"{HIDDEN}check.quiz({question.number}, {question.name})",
            question.points,
        ),
    ]


def _test(lab: Lab, banks: Banks, place: int, block: Block) -> Built:
    return [cells.test(lab.name, block.name, block.text, block.points)]


def _progress(lab: Lab, banks: Banks, place: int, block: Block) -> Built:
    return [cells.code(lab.name, "progress", "progress()")]


_BUILDERS: dict[str, Callable[[Lab, Banks, int, Block], Built]] = {
    "prose": _prose,
    "code": _code,
    "setup": _setup,
    "exercise": _exercise,
    "quiz": _quiz,
    "test": _test,
    "progress": _progress,
}
