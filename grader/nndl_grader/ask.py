"""What is a process of student code asked, and what becomes of its replies?"""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from nndl.bank import Other, Raised
from nndl.typed import Functions, Value

from . import codec
from .expected import Expected


@dataclass(frozen=True)
class Ask:
    """A question to a child: the request, the seconds it may take, what it is about in words, how to read the reply.

    known: the grader's own functions by name, which the child may call meanwhile
    expected: an Expected that remembers their replies
    """

    request: dict[str, Any]
    seconds: float
    what: str
    read: Callable[[dict[str, Any]], Any] = lambda reply: reply
    known: Functions = field(default_factory=dict)
    expected: Expected | None = None


def answer(ask: Ask, message: tuple[bytes, bytes], call: dict[str, Any]) -> codec.Message:
    """The packed answer to a call of a function of the grader's."""
    answer = _call_back(call, ask.known)
    packed = codec.pack(answer)
    if ask.expected and "value" in answer:
        ask.expected.keep(message, call, packed)
    return packed


def _call_back(reply: dict[str, Any], known: Functions) -> dict[str, Value]:
    """Call a function of the grader's for the child."""
    name, arguments, keywords = reply["call"], reply.get("arguments"), reply.get("keywords")
    there = isinstance(name, str) and name in known
    if not (there and isinstance(arguments, list) and isinstance(keywords, dict)):
        return {"error": f"{name} cannot be called here"}
    try:
        return {"value": known[name](*arguments, **keywords)}
    except TimeoutError:
        raise
    except Exception as error:
        return {"error": f"{name} raised {type(error).__name__}: {error}"}


def as_result(reply: dict[str, Any]) -> Value:
    """A reply as a result; whatever the child sends, it is plain data or a Raised."""
    raised = reply.get("raised")
    if isinstance(raised, list) and len(raised) == 4 and all(isinstance(part, str) for part in raised):
        return Raised(*raised)
    if "opaque" in reply:
        return Other(str(reply["opaque"]))
    return reply.get("value")


def is_defined(reply: dict[str, Any]) -> bool:
    """Whether a reply says that a name is defined."""
    return reply.get("defined") is True
