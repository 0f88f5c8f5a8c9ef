"""How is long work shown while it goes on?"""

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

_COLUMNS = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())


def track(items, what, total=None):
    """Yield the items and show a bar on stderr where that is a terminal.

    items: an iterable; what: the bar's label; total: how many there are, where the iterable does not know
    """
    console = Console(stderr=True)
    with Progress(*_COLUMNS, console=console, transient=True, disable=not console.is_terminal) as bar:
        yield from bar.track(items, total=total if total is not None else len(items), description=what)
