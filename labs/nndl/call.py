"""What happens when a student's function is called on a case, here in this process?"""

import copy
import linecache
import warnings
from dataclasses import dataclass
from typing import Any

from IPython.utils.capture import capture_output

from .bank import Raised
from .compare import agrees


@dataclass(frozen=True)
class Outcome:
    """What a call gave: a value or a Raised, and the names of the arguments it changed in place."""

    result: Any
    changed: tuple[str, ...] = ()


def call(function, arguments):
    """Call a function on copies of the arguments, in order; printing, plots and warnings go nowhere.

    function: any callable; arguments: dict of name to value
    returns: an Outcome; exceptions of the function become its result
    """
    given = copy.deepcopy(arguments)
    with capture_output(), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        result = _result(function, given.values())
    changed = tuple(name for name in arguments if not agrees(given[name], arguments[name]))
    return Outcome(result, changed)


def _result(function, values):
    try:
        return function(*values)
    except (Exception, SystemExit) as error:  # exit() in an answer must not end the student's session
        return raised(error, getattr(function, "__globals__", None))


def raised(error, student_globals):
    """An exception as plain data; the line is the innermost one that stands in the student's notebook."""
    frames = list(_frames(error.__traceback__))
    own = [(frame, line) for frame, line in frames if frame.f_globals is student_globals]
    line = linecache.getline(own[-1][0].f_code.co_filename, own[-1][1]).strip() if own else ""
    function = frames[-1][0].f_code.co_name if frames else ""
    return Raised(type(error).__name__, str(error), line, function)


def _frames(traceback):
    while traceback is not None:
        yield traceback.tb_frame, traceback.tb_lineno
        traceback = traceback.tb_next
