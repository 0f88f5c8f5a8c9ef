"""What is told under a picture when a student's function fails?"""

from collections.abc import Mapping, Sequence

from ..bank import Raised
from ..call import raised
from ..errors import SetupError
from ..missing import sentence
from ..typed import Value


def trouble(error: BaseException, names: Mapping[str, Value]) -> str:
    """An exception in words: which function, what it said, and the student's own line.

    error: what a student's function raised, or a SetupError of ours; names: the notebook's variables
    """
    if isinstance(error, SetupError):
        return str(error)
    answer = raised(error, names)
    return told(answer, answer.function)


def told(answer: Raised, name: str) -> str:
    """A Raised in words, with the student's own line; name: of the function that was called."""
    if answer.type == "NotImplementedError":
        return not_written([answer.function if answer.function.isidentifier() else name])
    where = f"\nin your line:  {answer.line}" if answer.line else ""
    undefined = _undefined(answer)
    return f"{name}: {answer}{where}" + (f"\n{sentence(undefined)}" if undefined else "")


def _undefined(answer: Raised) -> str | None:
    """The name that is not defined, where that was the trouble: Python puts it between quotes."""
    quoted = answer.text.split("'")
    return quoted[1] if answer.type == "NameError" and len(quoted) > 2 else None


def not_written(names: Sequence[str]) -> str:
    """The sentence for functions that a notebook does not define yet."""
    *others, last = names
    return f"{', '.join(others)} and {last} are not written yet." if others else f"{last} is not written yet."
