"""What is a piece of a right answer called, so that a student knows what is meant who has written it otherwise?

Names that only the reference uses are never told: a piece that cannot be called without them has no name.
"""

import ast
import functools
import itertools
import re
import types
from collections.abc import Callable, Collection, Iterator
from typing import Any, TypeAlias, TypeGuard

from ..exercise import Exercise
from .mutants import Change, vars_of

NOUNS = {
    "np.dot": "the matrix product",
    "np.sum": "the sum",
    "np.mean": "the mean",
    "np.log": "the logarithm",
    "np.exp": "the exponential",
    "math.exp": "the exponential",
    "np.abs": "the absolute value",
    "np.tanh": "tanh",
    "np.maximum": "the maximum",
    "np.linalg.norm": "the norm",
    "np.zeros": "the array of zeros",
    "np.random.randn": "the array of random numbers",
    "sigmoid": "the sigmoid",
}
Call: TypeAlias = functools.partial[str | None]  # called, with the names that are known

CONVENTIONAL = r"d?[WbAZ](\d|L|_prev)?"  # names of the field, which are known without being told
PLACES = ("first", "second", "third", "fourth")
ROWS_COLUMNS = ("rows", "columns")


def known_names(exercise: Exercise) -> frozenset[str]:
    """The names that a student of an exercise has read: its arguments, the functions before it, names in its texts.

    A word of the texts is taken for a name where it is marked as code, is short, or has a capital, a digit or a _.
    """
    texts = " ".join((exercise.statement, *exercise.hints, exercise.reference.__doc__ or ""))
    marked = " ".join(re.findall(r"`([^`]+)`", texts))
    words = re.findall(r"\w+", texts) + re.findall(r"\w+", re.sub(r"[_{}\\]", "", texts))
    names = {word for word in words if len(word) <= 2 or re.search(r"[A-Z\d_]", word)}
    functions = {name for name, value in vars_of(exercise).items() if isinstance(value, types.FunctionType)}
    conventional = {name for name in vars_used(exercise) if re.fullmatch(CONVENTIONAL, name)}
    return frozenset(names | conventional | set(re.findall(r"\w+", marked)) | set(exercise.parameters()) | functions)


def vars_used(exercise: Exercise) -> set[str]:
    """The variables of the right answer."""
    return {node.id for node in ast.walk(ast.parse(exercise.answer_source)) if isinstance(node, ast.Name)}


def called(node: ast.AST, known: Collection[str]) -> str | None:
    """What a piece is called in words; None for one that only the reference knows."""
    if isinstance(node, ast.Name):
        return f"`{node.id}`" if node.id in known else None
    if isinstance(node, ast.Constant):
        return f"`{node.value!s}`"
    ways: dict[type[ast.AST], Callable[[Any, Collection[str]], str | None]] = {
        ast.Subscript: _entry,
        ast.Attribute: _attribute,
        ast.Call: _call,
        ast.BinOp: _operation,
    }
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
        inner = called(node.operand, known)
        return inner and f"minus {inner}"
    way = ways.get(type(node))
    return way(node, known) if way else None


def _entry(node: ast.Subscript, known: Collection[str]) -> str | None:
    """An entry of a dict by its name, a shape in words; of any other thing that it is one."""
    if is_shape(node):
        return shape_words(node, known)
    name = key_name(node.slice)
    if name:
        return name
    whole = called(node.value, known)
    return whole and f"the entry of {whole}"


def is_shape(node: ast.AST) -> TypeGuard[ast.Subscript]:
    """Whether a node is X.shape[0] or the like."""
    if not isinstance(node, ast.Subscript) or not isinstance(node.value, ast.Attribute):
        return False
    return node.value.attr == "shape" and isinstance(node.slice, ast.Constant)


def shape_words(node: Any, known: Collection[str]) -> str | None:
    """The number of rows of `X`, for X.shape[0]."""
    whole, place = called(node.value.value, known), node.slice.value
    return f"the number of {ROWS_COLUMNS[place]} of {whole}" if whole and place in (0, 1) else None


def key_name(node: ast.AST | None) -> str | None:
    """A key of a dict as a student knows it: `W1`, or `W` of a layer; None for what is no key."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return f"`{node.value}`"
    if isinstance(node, ast.JoinedStr) and isinstance(node.values[0], ast.Constant):
        return f"`{node.values[0].value!s}` of a layer"
    return None


def _attribute(node: ast.Attribute, known: Collection[str]) -> str | None:
    inner = called(node.value, known)
    return inner and f"the transpose of {inner}" if node.attr == "T" else None


def _call(node: ast.Call, known: Collection[str]) -> str | None:
    name = ast.unparse(node.func)
    if name == "np.dot":
        sides = [called(side, known) for side in node.args]
        return f"the matrix product of {sides[0]} and {sides[1]}" if all(map(is_short, sides)) else NOUNS[name]
    if name in NOUNS:
        inner = called(node.args[0], known) if len(node.args) == 1 else None
        return f"{NOUNS[name]} of {inner}" if is_short(inner) else NOUNS[name]
    if name.endswith(".sum"):
        return NOUNS["np.sum"]
    return f"the result of `{name}`" if name in known else None


def is_short(words: str | None) -> TypeGuard[str]:
    """Whether a piece is called by one name."""
    return words is not None and words.count("`") == 2 and " " not in words


def _operation(node: ast.BinOp, known: Collection[str]) -> str | None:
    left, right = called(node.left, known), called(node.right, known)
    if isinstance(node.op, ast.Sub) and isinstance(node.left, ast.Constant) and right:
        return f"{node.left.value!s} minus {right}"
    if isinstance(node.op, ast.Pow) and left:
        return f"the square of {left}"
    if isinstance(node.op, ast.Sub) and is_short(left) and is_short(right):
        return f"{left} minus {right}"
    if isinstance(node.op, ast.Div):
        return f"the fraction with {_numerator(node, known)}" if _numerator(node, known) else "the fraction"
    whole = left if left and left.startswith("1 minus") else None
    inside = whole or next(_leaves(node, known), None)
    return inside and f"the term with {inside}"


def _numerator(node: ast.BinOp, known: Collection[str]) -> str | None:
    return next((name for name in _leaves(node.left, known) if name), None)


def _leaves(node: ast.AST, known: Collection[str]) -> Iterator[str]:
    roots = {id(part.value) for part in ast.walk(node) if isinstance(part, ast.Attribute) and part.attr != "T"}
    simple = (part for part in ast.walk(node) if isinstance(part, ast.Name | ast.Subscript) and id(part) not in roots)
    found = (called(part, known) for part in simple)
    return (name for name in found if is_short(name))


def where(change: Change, known: Collection[str]) -> str:
    """In which of the known values a change was made: " in `dW2`"; '' where that has no name."""
    chain = (change.before, *change.around)
    for inner, outer in itertools.pairwise(chain):
        if isinstance(outer, ast.Dict) and inner in outer.values:
            name = key_name(outer.keys[outer.values.index(inner)])
            return f" in {name}" if name else ""
        if isinstance(outer, ast.Tuple) and _is_returned(outer, change):
            return f" in the {PLACES[outer.elts.index(inner)]} result" if len(outer.elts) > 1 else ""
        if isinstance(outer, ast.Assign):
            return _target_words(outer, known)
    return ""


def _is_returned(node: ast.AST, change: Change) -> bool:
    return len(change.around) > 1 and isinstance(change.around[-2], ast.Return) and node is change.around[-2].value


def is_counting(change: Change) -> bool:
    """Whether a change is made where layers or steps are counted: in a range, in an index, in the number of a name."""
    chain = (change.before, *change.around)
    return any(
        isinstance(outer, ast.FormattedValue)
        or (isinstance(outer, ast.Subscript) and inner is outer.slice)
        or (isinstance(outer, ast.Call) and ast.unparse(outer.func) == "range")
        for inner, outer in itertools.pairwise(chain)
    )


def _target_words(statement: ast.Assign, known: Collection[str]) -> str:
    target = statement.targets[0]
    if isinstance(target, ast.Subscript):
        name = key_name(target.slice)
        return f" in {name}" if name else ""
    name = called(target, known)
    if not name:
        return ""
    reads = {part.id for part in ast.walk(statement.value) if isinstance(part, ast.Name)}
    return f" in the step of {name}" if isinstance(target, ast.Name) and target.id in reads else f" in {name}"


def with_name(name: str | None, words: str) -> str | None:
    """Words with a name put into them; None where there is no name."""
    return words.format(name) if name else None


def with_names(one: str | None, other: str | None, words: str) -> str | None:
    """Words with two different names put into them; None where one is missing."""
    return words.format(one, other) if one and other and one != other else None
