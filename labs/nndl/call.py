"""What happens when a student's function is called on a case, here in this process?"""

import contextlib
import contextvars
import copy
import inspect
import linecache
import warnings
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from types import FrameType, TracebackType
from typing import Any

from IPython import get_ipython
from IPython.utils.capture import capture_output

from .bank import Bank, Case, Raised
from .compare import agrees
from .held import held_back
from .replay import drawing_alike, players, replaced
from .typed import Function, Value

_raising = contextvars.ContextVar("raising", default=False)  # by thread: each begins with False


@dataclass(frozen=True)
class Outcome:
    """What a call gave: a value or a Raised, and the names of the arguments it changed in place."""

    result: Value
    changed: tuple[str, ...] = ()


def call_on(function: Function, bank: Bank, case: Case) -> Outcome:
    """Call a function on a case of a bank: without the optional arguments it does not take, random draws played back.

    returns: an Outcome
    """
    arguments = dict(list(case.arguments.items())[: room(function, len(case.arguments), bank.droppable(case))])
    alike = drawing_alike() if bank.fixed else contextlib.nullcontext()
    with replaced(getattr(function, "__globals__", {}), players(bank, case)), alike:
        return call(function, arguments)


def room(function: Function, given: int, droppable: int) -> int:
    """How many of the `given` arguments a function gets, where the last `droppable` ones are optional."""
    return next((count for count in range(given, given - droppable - 1, -1) if _takes(function, count)), given)


def _takes(function: Function, count: int) -> bool:
    try:
        inspect.signature(function).bind(*range(count))
    except (TypeError, ValueError):  # it takes another number of them, or cannot be asked
        return False
    return True


def call(function: Function, arguments: dict[str, Value]) -> Outcome:
    """Call a function on copies of the arguments, in order; printing, plots and warnings go nowhere.

    function: any callable; arguments: dict of name to value
    returns: an Outcome; exceptions of the function become its result
    """
    given = copy.deepcopy(arguments)
    held = {name: _held(value) for name, value in given.items()}
    displays = capture_output(stdout=False, stderr=False)
    with held_back(), displays, warnings.catch_warnings(), exit_raises():
        warnings.simplefilter("ignore")
        result = _result(function, given.values())
    changed = tuple(name for name in arguments if not agrees(held[name], arguments[name]))
    return Outcome(result, changed)


def _held(value: Value) -> Value:
    """The same arrays and lists; dicts anew, because giving an entry of the caller's dict a new value is accepted."""
    if isinstance(value, dict):
        return {key: _held(part) for key, part in value.items()}
    return tuple(_held(part) for part in value) if isinstance(value, tuple) else value


@contextlib.contextmanager
def exit_raises() -> Iterator[None]:
    """While it lasts, exit() and quit() of this thread raise SystemExit in a notebook too, instead of ending it."""
    _guard_exit(get_ipython())
    token = _raising.set(True)
    try:
        yield
    finally:
        _raising.reset(token)


def _guard_exit(shell: Any) -> None:
    """Make a shell ask at each exit() whether it is to raise."""
    ask_exit = getattr(shell, "ask_exit", None)  # a shell without a front end has none
    if ask_exit is None or hasattr(ask_exit, "nndl_guards"):
        return

    def guarded() -> None:
        if _raising.get():
            raise SystemExit
        ask_exit()

    vars(guarded)["nndl_guards"] = True
    shell.ask_exit = guarded


def _result(function: Function, values: Iterable[Value]) -> Value:
    try:
        return function(*values)
    except (Exception, SystemExit) as error:  # exit() in an answer must not end the student's session
        return raised(error, getattr(function, "__globals__", None))


def raised(error: BaseException, student_globals: Mapping[str, Any] | None) -> Raised:
    """An exception as plain data; the line is the innermost one that stands in the student's notebook."""
    frames = list(_frames(error.__traceback__))
    own = [(frame, line) for frame, line in frames if frame.f_globals is student_globals]
    line = linecache.getline(own[-1][0].f_code.co_filename, own[-1][1]).strip() if own else ""
    function = frames[-1][0].f_code.co_name if frames else ""
    return Raised(type(error).__name__, str(error), line, function)


def _frames(traceback: TracebackType | None) -> Iterator[tuple[FrameType, int]]:
    while traceback is not None:
        yield traceback.tb_frame, traceback.tb_lineno
        traceback = traceback.tb_next
