"""What does an instructor's own test cell say of a student's work, run where the student's code cannot reach it?

Names that the cell does not define are looked up among the instructor's imports, then among the student's things, over
a channel that carries plain data. A function of the student's is called over there; an object that is no plain data is
a Handle here.
"""

import ast
import builtins
import contextlib
import io
import traceback
from collections.abc import Callable, Iterable
from typing import Any, NoReturn, Protocol, TypeAlias

TRACEBACK_LINES, TEXT_LENGTH = 12, 10_000

Ask: TypeAlias = Callable[[dict[str, Any]], dict[str, Any]]  # puts a question to the student's side, gives its reply


class HasImports(Protocol):
    """What is asked of a Lab, which is not known here."""

    def imports(self) -> list[str]: ...


class StudentError(Exception):
    """What the student's code raised when a test called it; text: of the exception; line: the student's own, or ""."""

    def __init__(self, text: str, line: str = "") -> None:
        super().__init__(text)
        self.text, self.line = text, line

    def __str__(self) -> str:
        return self.text


class Handle:
    """An object of the student's that stays over there; it can be called, its attributes be used, and nothing else."""

    def __init__(self, ask: Ask, number: Any, what: str) -> None:
        object.__setattr__(self, "_parts", (ask, number, what))

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        ask, number, _ = object.__getattribute__(self, "_parts")
        return _outcome(ask, {"ask": "attribute", "handle": number, "name": name})

    def __call__(self, *arguments: Any, **keywords: Any) -> Any:
        ask, number, what = object.__getattribute__(self, "_parts")
        question = {"ask": "use", "handle": number, "name": what}
        return _outcome(ask, {**question, "arguments": list(arguments), "keywords": keywords})

    def _refuse(self, *arguments: Any, **keywords: Any) -> NoReturn:
        what = object.__getattribute__(self, "_parts")[2]
        raise StudentError(f"expected numbers, texts, lists, dicts or arrays, but this is {what}")

    __eq__ = __ne__ = __lt__ = __le__ = __gt__ = __ge__ = __bool__ = __len__ = __iter__ = __array__ = _refuse
    __getitem__ = __contains__ = __float__ = __int__ = __index__ = __add__ = __sub__ = __mul__ = _refuse
    __hash__ = None  # type: ignore[assignment]  # so Python itself marks what has no hash


class Names(dict[str, Any]):
    """The globals of a test cell.

    imports: the instructor's modules by name; ask: puts a question to the student's side and gives its reply
    """

    def __init__(self, imports: dict[str, Any], ask: Ask) -> None:
        super().__init__(imports, __builtins__=builtins)
        self.ask = ask

    def __missing__(self, name: str) -> Any:
        if hasattr(builtins, name):
            raise KeyError(name)  # Python then looks there itself
        found = self.ask({"ask": "look", "name": name, "hold": True})
        if found.get("missing") is True:
            raise NameError(f"name {name!r} is not defined")
        if "module" in found:  # modules come from the instructor's imports, never from the student
            raise NameError(f"name {name!r} is a module of the notebook's; import it in the test")
        return self._function(name) if found.get("callable") is True else _plain(self.ask, found)

    def _function(self, name: str) -> Callable[..., Any]:
        def function(*arguments: Any, **keywords: Any) -> Any:
            question = {"ask": "call", "name": name, "arguments": list(arguments), "keywords": keywords}
            return _outcome(self.ask, {**question, "earlier": [], "droppable": 0})

        function.__name__ = name
        return function


def _outcome(ask: Ask, question: dict[str, Any]) -> Any:
    return _plain(ask, ask({**question, "hold": True}))


def _plain(ask: Ask, reply: dict[str, Any]) -> Any:
    if "raised" in reply:
        kind, text, line, _ = [*map(str, reply["raised"]), "", "", "", ""][:4]
        raise _student_error(kind, text, line)
    if "opaque" in reply:
        return Handle(ask, reply.get("handle"), str(reply["opaque"]))
    return reply.get("value")


def _student_error(kind: str, text: str, line: str) -> StudentError:
    """A StudentError that is of the student's kind, too, where that is built in: tests may expect it."""
    base = getattr(builtins, kind, None)
    if isinstance(base, type) and issubclass(base, Exception):
        with contextlib.suppress(TypeError, ValueError):  # some take no plain text
            error: StudentError = type(kind, (StudentError, base), {"__module__": "builtins"})(text, line)
            return error
    return StudentError(f"{kind}: {text}".rstrip(": "), line)


def imports(lab: HasImports) -> dict[str, Any]:
    """The modules that a lab's notebook imports in the instructor's own cells, by name."""
    names: dict[str, Any] = {}
    for source in lab.imports():
        with contextlib.suppress(ImportError):
            exec(source, names)
    names.pop("__builtins__", None)
    return names


def run(source: str, modules: dict[str, Any], ask: Ask) -> list[dict[str, Any]]:
    """Run a test cell.

    source: its text; modules: from `imports`; ask: see Names
    returns: its outputs in nbformat's form; the last value counts as partial credit, as nbgrader reads it
    """
    printed, outputs = io.StringIO(), []
    with contextlib.redirect_stdout(printed), contextlib.redirect_stderr(io.StringIO()):
        try:
            value = _value(source, Names(modules, ask))
            if value is not None:
                outputs.append({"output_type": "execute_result", "text": repr(value)[:TEXT_LENGTH]})
        except BaseException as error:  # a test may exit, too
            outputs.append(_error(error))
    text = printed.getvalue()[:TEXT_LENGTH]
    return [{"output_type": "stream", "name": "stdout", "text": text}, *outputs] if text else outputs


def _value(source: str, names: Names) -> Any:
    """Run all of it; returns the value of the last line where that is an expression."""
    tree = ast.parse(source)
    last = tree.body[-1] if tree.body else None
    if isinstance(last, ast.Expr):
        tree.body.pop()
    exec(compile(tree, "<test>", "exec"), names)
    return eval(compile(ast.Expression(last.value), "<test>", "eval"), names) if isinstance(last, ast.Expr) else None


def _error(error: BaseException) -> dict[str, Any]:
    name, text, lines = type(error).__name__, str(error)[:500], traceback.format_exception_only(error)
    if isinstance(error, StudentError):
        text += f" (in the line: {error.line})" if error.line else ""
        lines = [f"{name}: {text}"]
    told = [line[:500] for chunk in lines for line in chunk.splitlines()][-TRACEBACK_LINES:]
    return {"output_type": "error", "ename": name, "evalue": text, "traceback": told}


def names_used(source: str) -> list[str]:
    """The names that a test cell uses, to be looked up where it stands; none where it is no Python."""
    try:
        tree = ast.parse(source)
    except SyntaxError:
        return []
    return sorted({node.id for node in ast.walk(tree) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load)})


def score(outputs: Iterable[dict[str, Any]], points: float) -> float:
    """The points for a test cell's outputs, as nbgrader counts: none after an error, a part for a number at the end."""
    for output in outputs:
        if output["output_type"] == "error":
            return 0.0
        if output["output_type"] == "execute_result":
            with contextlib.suppress(ValueError):
                return min(max(0.0, float(output["text"])), float(points))  # what is no number is nothing
    return float(points)
