"""What is told under a picture when a student's function fails?"""

from ..call import raised
from ..errors import SetupError
from ..missing import sentence


def trouble(error, names):
    """An exception in words: which function, what it said, and the student's own line.

    error: what a student's function raised, or a SetupError of ours; names: the notebook's variables
    """
    if isinstance(error, SetupError):
        return str(error)
    told = raised(error, names)
    if told.type == "NotImplementedError":
        return f"{told.function} is not written yet."
    return in_line(f"{told.function}: {told}", told.line, getattr(error, "name", None))


def in_line(words, line, undefined=None):
    """Words about an exception with the student's line below; undefined: a name that has not been defined."""
    where = f"\nin your line:  {line}" if line else ""
    cure = f"\n{sentence(undefined)}" if undefined and "NameError" in words else ""
    return words + where + cure


def unwritten(told, name):
    """The function that was not written yet when another one was called.

    told: a Raised of type NotImplementedError; name: of the function that was called
    """
    return told.function if told.function.isidentifier() else name


def not_written(names):
    """The sentence for functions that a notebook does not define yet."""
    *others, last = names
    return f"{', '.join(others)} and {last} are not written yet." if others else f"{last} is not written yet."
