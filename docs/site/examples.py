"""How do the examples of our docstrings run? As in a notebook, behind its first cell."""

import doctest
from typing import Any

from nndl_grader.lab import FIRST_IMPORTS


def first_cell() -> dict[str, Any]:
    """The names that a notebook has after its first cell."""
    names: dict[str, Any] = {"__name__": "__main__"}
    exec("\n".join(FIRST_IMPORTS), names)
    return names


def examples_of(one: Any, name: str) -> list[doctest.DocTest]:
    """The examples of a function, or of a class and its methods: a DocTest for each docstring that has some."""
    found = doctest.DocTestFinder().find(one, name, globs=first_cell())
    return [test for test in found if test.examples]


def failures(test: doctest.DocTest) -> str:
    """Run the examples of one docstring; what went wrong, as doctest tells it, empty where nothing did."""
    told: list[str] = []
    doctest.DocTestRunner(optionflags=doctest.ELLIPSIS).run(test, out=told.append)
    return "".join(told)
