"""How does the signature of a function look on a page, in the words of our own modules?"""

import html
import inspect
import re
from typing import Any

from markupsafe import Markup

ARRAY = r"numpy\.ndarray\[typing\.Any, numpy\.dtype\[typing\.Any\]\]"
FUNCTION = r"collections\.abc\.Callable\[\.\.\., typing\.Any\]"
MODULES = r"\b(?:[a-z_]\w*\.)+(?=[A-Za-z_]\w*)"  # numpy. of numpy.dtype
WIDE = 70  # letters that stand in one line


def format_signature(signature: inspect.Signature, colon: bool = False) -> Markup:
    """A signature as HTML: in one line, or a parameter a line."""
    parts = [_parameter(one) for one in signature.parameters.values()]
    returns = signature.return_annotation
    given = "" if returns is signature.empty else f" → {_short(inspect.formatannotation(returns))}"
    wide = sum(map(len, parts)) + len(given) > WIDE
    spans = [f'<span class="param">{html.escape(part)}{"," if wide else ""}</span>' for part in parts]
    inside = "".join(spans) if wide else ", ".join(spans)
    return Markup(f'<span class="signature{" tall" if wide else ""}">({inside}){html.escape(given)}</span>')


def _parameter(one: inspect.Parameter) -> str:
    told = str(one.replace(annotation=one.empty, default=one.empty))
    if one.annotation is not one.empty:
        told += f": {_short(inspect.formatannotation(one.annotation))}"
    return told if one.default is one.empty else f"{told} = {_value(one.default)}"


def _short(annotation: str) -> str:
    """An annotation as the source has it: without modules, with our own names for types."""
    return re.sub(MODULES, "", re.sub(FUNCTION, "Function", re.sub(ARRAY, "Array", annotation)))


def _value(default: Any) -> str:
    """A default as text; of a function its name, which is all that is the same on every machine."""
    text = repr(default)
    return getattr(default, "__name__", "...").replace("<lambda>", "...") if text.startswith("<") else text
