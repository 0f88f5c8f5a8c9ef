"""What does a student read when a function is used whose cell has not run, or has stopped with an error?"""

from collections.abc import Callable, Iterable
from types import TracebackType
from typing import Any


def explain_missing(names: Iterable[str]) -> None:
    """From now on, tell in one line, without a traceback, that an exercise's function is not defined yet.

    names: the exercises of the lab; outside IPython nothing happens
    """
    from IPython import get_ipython

    shell = get_ipython()
    if shell is not None:
        shell.set_custom_exc((NameError,), _handler(frozenset(names)))


def _handler(names: frozenset[str]) -> Callable[..., Any]:
    def tell(
        shell: Any, kind: type[NameError], error: NameError, traceback: TracebackType, tb_offset: int | None = None
    ) -> Any:
        if error.name not in names:
            return shell.showtraceback((kind, error, traceback), tb_offset=tb_offset)
        shell._showtraceback(kind, error, [sentence(error.name)])
        return None

    return tell


def sentence(name: str) -> str:
    """The line for a function that is not defined yet."""
    return (
        f"○ {name} is not defined yet: run the cell in which you write it. If that cell shows an error, mend it first."
    )
