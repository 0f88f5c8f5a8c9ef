"""Which small mistakes can be made with whole lines of a right answer: lost, repeated, in the wrong place?

Each function below takes a statement and the Scope of the answer, and yields the statements that may stand there
instead. What is returned in another shape or type belongs here, too.
"""

import ast
import copy
import re

from .mutations import TYPICAL, made

FORMS = ("np.ravel({})", "np.squeeze({})", "np.asarray({}).astype(int)", "np.sum({})", "[{}]")
FORMLESS = (*TYPICAL, "parameters", "grads")  # numbers, dicts


def lines_lost(node, scope):
    """A line forgotten."""
    if isinstance(node, ast.Assign | ast.AugAssign | ast.Expr):
        yield [ast.Pass()]


def results_ignored(node, scope):
    """The result of a function gets no name."""
    if isinstance(node, ast.Assign) and isinstance(node.value, ast.Call):
        yield [ast.Expr(node.value)]


def steps_repeated(node, scope):
    """A step from a value to its next one, taken twice."""
    if isinstance(node, ast.Assign | ast.AugAssign) and _targets(node) & _read(node):
        yield [node, node]


def _targets(node):
    targets = node.targets if isinstance(node, ast.Assign) else [node.target]
    return {part.id for target in targets for part in ast.walk(target) if isinstance(part, ast.Name)}


def _read(node):
    return {part.id for part in ast.walk(node.value) if isinstance(part, ast.Name)}


def loops_ended_early(node, scope):
    """The return stands inside the loop."""
    if isinstance(node, ast.For) and scope.last_return:
        yield [_loop(node, [*node.body, scope.last_return]), scope.last_return]


def lines_out_of_the_loop(node, scope):
    """The first line of a loop stands before it, or the last one behind it."""
    if isinstance(node, ast.For) and len(node.body) > 1:
        yield [node.body[0], _loop(node, node.body[1:])]
        yield [_loop(node, node.body[:-1]), node.body[-1]]


def loops_gone(node, scope):
    """The body of a loop, once or never."""
    if isinstance(node, ast.For):
        yield [_loop(node, [*node.body, ast.Break()])]
        yield [ast.Pass()]


def _loop(node, body):
    other = copy.deepcopy(node)
    other.body = body
    return other


def divided_once_more(node, scope):
    """A mean taken where none belongs, or for a second time."""
    if not scope.count:
        return
    if isinstance(node, ast.Assign) and _is_array_name(node.targets[0]):
        yield [ast.Assign(node.targets, made(f"({ast.unparse(node.value)}) / {scope.count}"))]
    if isinstance(node, ast.Return) and not isinstance(node.value, ast.Tuple | ast.Dict):
        yield [ast.Return(made(f"({ast.unparse(node.value)}) / {scope.count}"))]


def _is_array_name(node):
    return isinstance(node, ast.Name) and node.id[:1] in "AZdscl"


def returned_in_another_form(node, scope):
    """One part of the result as a rank-1 array, turned, as whole numbers, or summed up to a number."""
    if isinstance(node, ast.Return):
        for number, part in enumerate(_parts(node.value)):
            for other in FORMS if _has_form(part) else ():
                changed = copy.deepcopy(node)
                _replace(changed, number, made(other.format(ast.unparse(part))))
                yield [changed]
        yield [ast.Expr(node.value)]


def _has_form(part):
    """False for a dict, of which NumPy makes nothing, and for what is a number or a whole number already."""
    text = ast.unparse(part)
    is_number = isinstance(part, ast.Constant) or re.fullmatch(r"\w+\.shape\[\d\]", text) or text in FORMLESS
    return not (is_number or isinstance(part, ast.Dict | ast.DictComp) or text.endswith(".astype(int)"))


def _parts(value):
    if isinstance(value, ast.Tuple):
        return value.elts
    return value.values if isinstance(value, ast.Dict) else [value]


def _replace(node, number, part):
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
