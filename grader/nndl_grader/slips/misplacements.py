"""Which small mistakes can be made with whole lines of a right answer: lost, repeated, in the wrong place?

Each function below takes a statement and the Scope of the answer, and yields the statements that may stand there
instead. What is returned in another shape or type belongs here, too.
"""

import ast
import copy
import re
from collections.abc import Iterator
from typing import Any

from .mutations import TYPICAL, made
from .scope import Scope

FORMS = ("np.ravel({})", "np.squeeze({})", "np.asarray({}).astype(int)", "np.sum({})", "[{}]")
FORMLESS = (*TYPICAL, "parameters", "grads")  # numbers, dicts


def lines_lost(node: ast.stmt, scope: Scope) -> Iterator[list[ast.stmt]]:
    """A line forgotten."""
    if isinstance(node, ast.Assign | ast.AugAssign | ast.Expr):
        yield [ast.Pass()]


def results_ignored(node: ast.stmt, scope: Scope) -> Iterator[list[ast.stmt]]:
    """The result of a function gets no name."""
    if isinstance(node, ast.Assign) and isinstance(node.value, ast.Call):
        yield [ast.Expr(node.value)]


def steps_repeated(node: ast.stmt, scope: Scope) -> Iterator[list[ast.stmt]]:
    """A step from a value to its next one, taken twice."""
    if isinstance(node, ast.Assign | ast.AugAssign) and _targets(node) & _read(node):
        yield [node, node]


def _targets(node: ast.Assign | ast.AugAssign) -> set[str]:
    targets = node.targets if isinstance(node, ast.Assign) else [node.target]
    return {part.id for target in targets for part in ast.walk(target) if isinstance(part, ast.Name)}


def _read(node: ast.Assign | ast.AugAssign) -> set[str]:
    return {part.id for part in ast.walk(node.value) if isinstance(part, ast.Name)}


def loops_ended_early(node: ast.stmt, scope: Scope) -> Iterator[list[ast.stmt]]:
    """The return stands inside the loop."""
    if isinstance(node, ast.For) and scope.last_return:
        yield [_loop(node, [*node.body, scope.last_return]), scope.last_return]


def lines_out_of_the_loop(node: ast.stmt, scope: Scope) -> Iterator[list[ast.stmt]]:
    """The first line of a loop stands before it, or the last one behind it."""
    if isinstance(node, ast.For) and len(node.body) > 1:
        yield [node.body[0], _loop(node, node.body[1:])]
        yield [_loop(node, node.body[:-1]), node.body[-1]]


def loops_gone(node: ast.stmt, scope: Scope) -> Iterator[list[ast.stmt]]:
    """The body of a loop, once or never."""
    if isinstance(node, ast.For):
        yield [_loop(node, [*node.body, ast.Break()])]
        yield [ast.Pass()]


def _loop(node: ast.For, body: list[ast.stmt]) -> ast.For:
    other = copy.deepcopy(node)
    other.body = body
    return other


def divided_once_more(node: ast.stmt, scope: Scope) -> Iterator[list[ast.stmt]]:
    """A mean taken where none belongs, or for a second time."""
    if not scope.count:
        return
    if isinstance(node, ast.Assign) and _is_array_name(node.targets[0]):
        yield [ast.Assign(node.targets, made(f"({ast.unparse(node.value)}) / {scope.count}"))]
    if isinstance(node, ast.Return) and node.value and not isinstance(node.value, ast.Tuple | ast.Dict):
        yield [ast.Return(made(f"({ast.unparse(node.value)}) / {scope.count}"))]


def _is_array_name(node: ast.expr) -> bool:
    return isinstance(node, ast.Name) and node.id[:1] in "AZdscl"


def returned_in_another_form(node: ast.stmt, scope: Scope) -> Iterator[list[ast.stmt]]:
    """One part of the result as a rank-1 array, turned, as whole numbers, or summed up to a number."""
    if isinstance(node, ast.Return) and node.value:
        for number, part in enumerate(_parts(node.value)):
            for other in FORMS if _has_form(part) else ():
                changed = copy.deepcopy(node)
                _replace(changed, number, made(other.format(ast.unparse(part))))
                yield [changed]
        yield [ast.Expr(node.value)]


def _has_form(part: ast.expr) -> bool:
    """False for a dict, of which NumPy makes nothing, and for what is a number or a whole number already."""
    text = ast.unparse(part)
    is_number = isinstance(part, ast.Constant) or re.fullmatch(r"\w+\.shape\[\d\]", text) or text in FORMLESS
    return not (is_number or isinstance(part, ast.Dict | ast.DictComp) or text.endswith(".astype(int)"))


def _parts(value: ast.expr) -> list[Any]:
    if isinstance(value, ast.Tuple):
        return value.elts
    return value.values if isinstance(value, ast.Dict) else [value]


def _replace(node: ast.Return, number: int, part: ast.expr) -> None:
    if isinstance(node.value, ast.Tuple | ast.Dict):
        _parts(node.value)[number] = part
    else:
        node.value = part


MISPLACEMENTS = (
    lines_lost,
    results_ignored,
    steps_repeated,
    loops_ended_early,
    lines_out_of_the_loop,
    loops_gone,
    divided_once_more,
    returned_in_another_form,
)
