"""Which lab is open in this notebook, and how far has the student come in it?"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .bank import Bank
from .describe import form
from .errors import SetupError
from .missing import explain_missing
from .typed import Function, Value

if TYPE_CHECKING:
    from .casefile import Banks, Questions  # h5py is needed only where a file is opened


@dataclass
class Lab:
    """An open lab: its banks by name, its quiz, which checks have passed, which answers were stubs, hints given."""

    name: str
    title: str
    banks: "Banks"
    questions: "Questions"
    passed: dict[str, bool] = field(default_factory=dict)
    stubs: set[str] = field(default_factory=set)  # exercises that were not written yet when they were checked last
    hints_given: dict[str, int] = field(default_factory=dict)


_open: list[Lab] = []


def start(name: str) -> None:
    """Open a lab: read its examples from `<name>.h5` beside the notebook.

    name: the lab's name, such as "lab1_vectorization"
    returns: None; the lab's title, its number of exercises and their points are printed
    raises: SetupError when the file is missing or is not a case file

    >>> nndl.start("lab1_vectorization")
    Vectorization
    12 exercises, a quiz of 10 questions, 100 points. Have fun!
    """
    from .casefile import read

    title, banks, questions = read(Path(f"{name}.h5"))
    _open[:] = [Lab(name, title, banks, questions)]
    explain_missing(banks)
    points = sum(banks.points.values()) + sum(question["points"] for question in questions.values())
    quiz = f", a quiz of {len(questions)} questions" if questions else ""
    print(f"{title}\n{len(banks)} exercises{quiz}, {points:g} points. Have fun!")


def current() -> Lab:
    """The open lab; SetupError where none is open."""
    if not _open:
        raise SetupError(
            "No lab is open yet: run the first code cell of the notebook (it calls nndl.start), then try again."
        )
    return _open[0]


def name_of(function: Function | str, names: Mapping[str, Any]) -> str:
    """The exercise that a function answers.

    function: what the student handed to a check, or the exercise's name as text
    names: the caller's variables, where a renamed function is looked up
    """
    banks = current().banks
    if isinstance(function, str):
        candidates = [function]
    else:
        candidates = [name for name in banks if name in names and names[name] is function]
        candidates.append(getattr(function, "__name__", ""))
    found = next((name for name in candidates if name in banks), None)
    if found is None:
        raise SetupError(_unknown(candidates[-1], banks) if candidates[-1] else _no_function(function, banks))
    return found


def _no_function(value: Value, banks: Mapping[str, Bank]) -> str:
    return (
        f"This is {form(value)}, not one of the lab's functions. Give the function's name alone, without brackets "
        f"behind it. The exercises are: {', '.join(banks)}."
    )


def _unknown(name: str, banks: Mapping[str, Bank]) -> str:
    import difflib

    close = difflib.get_close_matches(name, banks, n=1, cutoff=0.5)
    cure = f"Did you mean {close[0]}?" if close else f"The exercises are: {', '.join(banks)}."
    return f"This lab has no exercise called {name!r}. {cure}"
