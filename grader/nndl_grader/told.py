"""How is an exception of a student's code told as plain data, whatever its class does?"""

import linecache
import traceback
from collections.abc import Iterator
from types import FrameType, TracebackType
from typing import Any

TRACEBACK_LINES, TEXT_LENGTH = 12, 2000  # as much as is told of an exception


def raised(error: BaseException, student_globals: dict[str, Any]) -> list[str]:
    """Type, text, the student's own innermost line, and the function that raised it: four texts."""
    frames = list(_frames(error.__traceback__))
    own = [(frame, line) for frame, line in frames if frame.f_globals is student_globals]
    line = linecache.getline(own[-1][0].f_code.co_filename, own[-1][1]).strip() if own else ""
    function = frames[-1][0].f_code.co_name if frames else ""
    return [part[:TEXT_LENGTH] for part in (type(error).__name__, _text(error), line, function)]


def _text(error: BaseException) -> str:
    try:
        return str(error)
    except Exception:  # a broken __str__ of the student's
        return ""


def _frames(place: TracebackType | None) -> Iterator[tuple[FrameType, int]]:
    while place is not None:
        yield place.tb_frame, place.tb_lineno
        place = place.tb_next


def error_output(error: BaseException) -> dict[str, Any]:
    """An exception as nbformat's error output, told shortly."""
    lines = traceback.format_exception(type(error), error, error.__traceback__)
    text = [line for chunk in lines for line in chunk.splitlines() if "site-packages" not in line]
    told = f"{error.msg} (line {error.lineno})" if isinstance(error, SyntaxError) else _text(error)
    name, told, *text = (part[:TEXT_LENGTH] for part in (type(error).__name__, told, *text[-TRACEBACK_LINES:]))
    return {"output_type": "error", "ename": name, "evalue": told, "traceback": text}
