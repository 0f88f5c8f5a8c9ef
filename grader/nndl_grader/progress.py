"""How is long work shown while it goes on?"""

import time
from collections.abc import Callable, Collection, Iterable, Iterator
from typing import Any, TypeVar, overload

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

T = TypeVar("T")

_COLUMNS = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())


@overload
def track(items: Collection[T], what: str, total: int | None = None, after: float = 0.0) -> Iterator[T]: ...
@overload
def track(items: Iterable[T], what: str, total: int, after: float = 0.0) -> Iterator[T]: ...
def track(items: Any, what: str, total: int | None = None, after: float = 0.0) -> Iterator[Any]:
    """Yield the items and show a bar on stderr where that is a terminal.

    items: an iterable; what: the bar's label; total: how many there are, where the iterable does not know
    after: so many seconds must have passed before there is a bar

    >>> from nndl_grader.progress import track
    >>> [name.upper() for name in track(["ada", "bo"], "grading")]
    ['ADA', 'BO']
    """
    console = Console(stderr=True)
    bar = Progress(*_COLUMNS, console=console, transient=True, disable=not console.is_terminal)
    task = bar.add_task(what, total=total if total is not None else len(items))
    shown_at = time.monotonic() + after
    try:
        if not after:
            bar.start()
        for item in items:
            yield item
            bar.advance(task)
            if not bar.live.is_started and time.monotonic() >= shown_at:
                bar.start()
    finally:
        bar.stop()


def watch(what: str, after: float = 0.0) -> Callable[[Iterable[T], int], Iterator[T]]:
    """What wraps an iteration of known length so that a bar shows how far it is.

    what, after: see track
    returns: a function of the items and their number

    >>> from nndl_grader.progress import watch
    >>> shown = watch("grading")
    >>> sum(shown((points for points in (6, 7, 4)), 3))
    17
    """
    return lambda items, total: track(items, what, total, after)
