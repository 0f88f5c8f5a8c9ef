"""How is long work shown while it goes on?"""

import time

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

_COLUMNS = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())


def track(items, what, total=None, after=0.0):
    """Yield the items and show a bar on stderr where that is a terminal.

    items: an iterable; what: the bar's label; total: how many there are, where the iterable does not know
    after: so many seconds must have passed before there is a bar
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
