"""In which order do results come when much is done at a time, and little waits?"""

import itertools
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Executor, Future, wait
from typing import TypeAlias, TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")
Watch: TypeAlias = Callable[[Iterable[Item], int], Iterable[Item]]  # passes on what comes, and shows how much of all


def as_finished(
    executor: Executor, function: Callable[[Item], Result], items: Iterable[Item], most: int
) -> Iterator[tuple[Item, Result]]:
    """Pairs of item and result as they come; at most so many are under way: memory does not grow with a class."""
    waiting: dict[Future[Result], Item] = {}
    items = iter(items)
    while True:
        waiting |= {executor.submit(function, item): item for item in itertools.islice(items, most - len(waiting))}
        if not waiting:
            return
        for future in wait(waiting, return_when=FIRST_COMPLETED).done:
            yield waiting.pop(future), future.result()
