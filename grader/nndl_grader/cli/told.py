"""In which words do several verbs tell of numbers and of names?"""

from collections.abc import Sequence


def count(number: int, what: str) -> str:
    """A number of things: "1 page", "2 pages"."""
    return f"{number} {what}" if number == 1 or "." in what else f"{number} {what}s"


def names(those: Sequence[str], shown: int = 8) -> str:
    """Names in a row; of many the first few."""
    more = len(those) - shown
    return ", ".join(those[:shown]) + (f" and {more} more" if more > 0 else "")
