"""What can a student's own notebook tell of a wrong answer: variables that it takes from outside, changed arguments?"""

import dis
import types
from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np

from ..typed import Function
from .fact import Fact


def outside(function: Function) -> Fact | None:
    """The Fact about the notebook's own data that a function computes with; None where there is none."""
    names = getattr(function, "__globals__", {})
    used = _globals_of(getattr(function, "__code__", None))
    data = [name for name in used if _is_data(name, names.get(name))]
    if not data:
        return None
    return Fact(
        "notebook_variable",
        f"Your function uses `{data[0]}`, a variable of the notebook and none of its own: its value stays the same "
        "whatever the arguments are. A function should compute with what it is given.",
    )


def _is_data(name: str, value: Any) -> bool:
    """Arrays, lists and numbers; numbers in capitals are constants, as in EPSILON = 1e-8."""
    number = isinstance(value, int | float | np.number) and not isinstance(value, bool)
    return isinstance(value, np.ndarray | list) or (number and not name.isupper())


def _globals_of(code: Any) -> Iterator[str]:
    """The names that a function's code, and functions inside it, look up in the notebook."""
    if not isinstance(code, types.CodeType):
        return
    yield from (step.argval for step in dis.get_instructions(code) if step.opname == "LOAD_GLOBAL")
    for part in code.co_consts:
        yield from _globals_of(part)


def in_place(changed: Sequence[str]) -> Fact | None:
    """The Fact about arguments that a function changes, by name; None where there are none."""
    if not changed:
        return None
    return Fact(
        "changed_in_place",
        f"Your function changes its argument `{changed[0]}` in place, so what is computed from it afterwards differs. "
        "Work on a copy.",
    )
