"""Which small mistakes can be made in one expression of a right answer?

Each function below takes a node of a syntax tree and the Scope of the answer, and yields what may stand there instead.
"""

import ast
import copy
from collections.abc import Iterator

from .scope import Scope

ELEMENTWISE = ("np.tanh", "np.exp", "np.log", "np.abs", "sigmoid", "math.exp")
EXCHANGED = {
    "np.log": ("np.log10", "np.log2", "np.exp"),
    "np.exp": ("np.log", "np.exp2"),
    "np.sum": ("np.mean", "np.max", "np.prod"),
    "np.mean": ("np.sum",),
    "np.maximum": ("np.minimum",),
    "np.minimum": ("np.maximum",),
    "np.tanh": ("sigmoid", "np.sinh", "np.tan"),
    "sigmoid": ("np.tanh",),
    "np.abs": ("np.sqrt",),
    "np.random.randn": ("np.random.rand", "np.ones"),
    "np.zeros": ("np.ones", "np.random.random"),
    "np.linalg.norm": ("np.sum",),
}
# minus changes none of these
SYMMETRIC = ("np.zeros", "np.random.randn", "np.random.rand", "np.asarray", "np.array", "np.ndindex")
NUMBERS = ("learning_rate", "epsilon", "h", "w", "c")  # what is a number in every answer: np.dot with it is the star
ACTIVATIONS = {"relu": "sigmoid", "sigmoid": "relu"}
TYPICAL = {"learning_rate": "0.0075", "num_iterations": "100", "n_h": "4", "n_x": "2", "n_y": "1"}


def made(text: str) -> ast.expr:
    """The expression that a text says."""
    return ast.parse(text, mode="eval").body


def name_of(node: ast.expr) -> str:
    """The dotted name of what is called; '' for anything else."""
    return ast.unparse(node.func) if isinstance(node, ast.Call) else ""


def _with(node: ast.expr, **changes: object) -> ast.expr:
    other = copy.deepcopy(node)
    for name, value in changes.items():
        setattr(other, name, value)
    return other


def keywords_lost_or_other(node: ast.expr, scope: Scope) -> Iterator[ast.expr]:
    """keepdims forgotten; the other axis, or none; any other keyword forgotten."""
    if not isinstance(node, ast.Call):
        return
    for place, keyword in enumerate(node.keywords):
        yield _with(node, keywords=node.keywords[:place] + node.keywords[place + 1 :])
        if keyword.arg == "axis" and isinstance(keyword.value, ast.Constant) and isinstance(keyword.value.value, int):
            other = ast.keyword("axis", ast.Constant(1 - keyword.value.value))
            yield _with(node, keywords=[other, *node.keywords[:place], *node.keywords[place + 1 :]])


def arguments_swapped_or_lost(node: ast.expr, scope: Scope) -> Iterator[ast.expr]:
    """f(a, b) as f(b, a), f(a) or f(b)."""
    arguments = node.args if isinstance(node, ast.Call) else []
    for place in range(len(arguments) - 1):
        before, (one, two), after = arguments[:place], arguments[place : place + 2], arguments[place + 2 :]
        yield _with(node, args=[*before, two, one, *after])
        yield _with(node, args=[*before, two, two, *after])
    if len(arguments) > 1:
        yield _with(node, args=arguments[:-1])


def products_exchanged(node: ast.expr, scope: Scope) -> Iterator[ast.expr]:
    """The star for the matrix product, and the other way round."""
    if isinstance(node, ast.Call) and name_of(node) == "np.dot":
        yield ast.BinOp(node.args[0], ast.Mult(), node.args[1])
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Mult) and not _has_number(node):
        yield made(f"np.dot({ast.unparse(node.left)}, {ast.unparse(node.right)})")


def _has_number(product: ast.BinOp) -> bool:
    sides = (product.left, product.right)
    return any(isinstance(side, ast.Constant) or ast.unparse(side) in NUMBERS for side in sides)


def operands_lost(node: ast.expr, scope: Scope) -> Iterator[ast.expr]:
    """A term, a factor, a divisor or an exponent left out."""
    if isinstance(node, ast.BinOp):
        yield node.left
        yield node.right


def operators_exchanged(node: ast.expr, scope: Scope) -> Iterator[ast.expr]:
    """Plus for minus, times for divided by, and back."""
    other = {ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Div: ast.Mult, ast.Mult: ast.Div, ast.FloorDiv: ast.Div}
    if isinstance(node, ast.BinOp) and type(node.op) in other:
        yield _with(node, op=other[type(node.op)]())
        if isinstance(node.op, ast.Sub | ast.Div):
            yield _with(node, left=node.right, right=node.left)


def signs_lost_or_added(node: ast.expr, scope: Scope) -> Iterator[ast.expr]:
    """A minus forgotten, or one too many in front of a call or a product."""
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
        yield node.operand
    if isinstance(node, ast.Call) and name_of(node).startswith("np.") and name_of(node) not in SYMMETRIC:
        yield ast.UnaryOp(ast.USub(), node)


def transposes_lost_or_added(node: ast.expr, scope: Scope) -> Iterator[ast.expr]:
    """A .T too few, or one too many on a name or an entry of a dict."""
    if isinstance(node, ast.Attribute) and node.attr == "T":
        yield node.value
    if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load) and node.id in scope.arrays:
        yield ast.Attribute(node, "T", ast.Load())
    if isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Constant) and isinstance(node.slice.value, str):
        yield ast.Attribute(node, "T", ast.Load())


def calls_dropped_or_exchanged(node: ast.expr, scope: Scope) -> Iterator[ast.expr]:
    """A function left out, or applied twice; a neighbour of it taken instead; its result put into its input."""
    if not isinstance(node, ast.Call):
        return
    name = name_of(node)
    if len(node.args) >= 1 and name not in ("range", "print", "len"):
        yield node.args[-1]
    if name in ELEMENTWISE:
        yield _with(node, args=[node])
    for other in EXCHANGED.get(name, ()):
        yield _with(node, func=made(other))
    if name in (*ELEMENTWISE, "np.maximum") and isinstance(node.args[-1], ast.Name):
        yield _with(node, keywords=[ast.keyword("out", node.args[-1])])


def sigmoids_exchanged(node: ast.expr, scope: Scope) -> Iterator[ast.expr]:
    """1 / (1 + np.exp(-z)) forgotten, or tanh or ReLU in its place."""
    text = ast.unparse(node) if isinstance(node, ast.BinOp) else ""
    if text.startswith("1 / (1 + np.exp(-") and text.endswith("))"):
        inside = text.removeprefix("1 / (1 + np.exp(-").removesuffix("))")
        for other in (inside, f"np.tanh({inside})", f"np.maximum(0, {inside})"):
            yield made(other)


def neighbours_taken(node: ast.expr, scope: Scope) -> Iterator[ast.expr]:
    """W2 for W1, dW1 for db1: a name or a key that differs in one letter; one activation for the other."""
    if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load) and len(node.id) > 1:
        yield from (ast.Name(other, ast.Load()) for other in sorted(scope.names) if _is_near(node.id, other))
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield from (ast.Constant(other) for other in sorted(scope.texts) if _is_near(node.value, other))
        yield ast.Constant(ACTIVATIONS.get(node.value, node.value))
        yield ast.Constant(node.value.translate({ord("1"): "2", ord("2"): "1"}))


def _is_near(one: str, two: str) -> bool:
    return len(one) == len(two) and sum(a != b for a, b in zip(one, two, strict=True)) == 1


def numbers_changed(node: ast.expr, scope: Scope) -> Iterator[ast.expr]:
    """One more, one less; a tenth more or less."""
    if isinstance(node, ast.Constant) and type(node.value) is int:
        yield ast.Constant(node.value + 1)
        yield ast.Constant(node.value - 1)
    if isinstance(node, ast.Constant) and type(node.value) is float:
        yield from (ast.Constant(factor * node.value) for factor in (0.9, 1.1, 10))


def counted_otherwise(node: ast.expr, scope: Scope) -> Iterator[ast.expr]:
    """Off by one: in range, in the index of a layer, in the number in a name."""
    if isinstance(node, ast.Call) and name_of(node) == "range":
        for place, argument in enumerate(node.args):
            for sign in "+-":
                other = made(f"{ast.unparse(argument)} {sign} 1")
                yield _with(node, args=[*node.args[:place], other, *node.args[place + 1 :]])
        if len(node.args) == 1:
            yield _with(node, args=[ast.Constant(1), *node.args])
    if isinstance(node, ast.FormattedValue):
        yield from (_with(node, value=made(f"{ast.unparse(node.value)} {sign} 1")) for sign in "+-")


def arguments_ignored(node: ast.expr, scope: Scope) -> Iterator[ast.expr]:
    """A number of one's own instead of an argument: its default, or what the course's data would take."""
    if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load):
        if node.id in TYPICAL and node.id in scope.parameters:
            yield made(TYPICAL[node.id])
        if node.id in scope.defaults and node.id != "num_iterations":  # thousands of them take seconds
            yield scope.defaults[node.id]


def comparisons_changed(node: ast.expr, scope: Scope) -> Iterator[ast.expr]:
    """Less for greater, and with or without the border itself."""
    if isinstance(node, ast.Compare):
        others = (ast.Gt, ast.GtE, ast.Lt, ast.LtE)
        yield from (_with(node, ops=[other()]) for other in others if not isinstance(node.ops[0], other))
        yield node.left


def choices_fixed_or_swapped(node: ast.expr, scope: Scope) -> Iterator[ast.expr]:
    """Only one branch, or each in the other's place."""
    if isinstance(node, ast.IfExp):
        yield node.body
        yield node.orelse
        yield _with(node, body=node.orelse, orelse=node.body)


def entries_lost_or_renamed(node: ast.expr, scope: Scope) -> Iterator[ast.expr]:
    """A key of a dict missing or misspelt; two values swapped."""
    if isinstance(node, ast.Dict):
        for place, key in enumerate(node.keys):
            rest = (node.keys[:place] + node.keys[place + 1 :], node.values[:place] + node.values[place + 1 :])
            yield _with(node, keys=rest[0], values=rest[1])
            if key is not None:  # else it is **other
                renamed = made(f"{ast.unparse(key)} + '_'")
                yield _with(node, keys=[*node.keys[:place], renamed, *node.keys[place + 1 :]])
        for place in range(len(node.keys) - 1):
            values = list(node.values)
            values[place], values[place + 1] = values[place + 1], values[place]
            yield _with(node, values=values)


def parts_swapped_or_lost(node: ast.expr, scope: Scope) -> Iterator[ast.expr]:
    """Two parts of a tuple in the wrong order, or one of them missing."""
    if isinstance(node, ast.Tuple) and isinstance(node.ctx, ast.Load):
        for place in range(len(node.elts)):
            yield _with(node, elts=node.elts[:place] + node.elts[place + 1 :])
            yield node.elts[place]
        for place in range(len(node.elts) - 1):
            parts = list(node.elts)
            parts[place], parts[place + 1] = parts[place + 1], parts[place]
            yield _with(node, elts=parts)


MUTATIONS = (
    keywords_lost_or_other,
    arguments_swapped_or_lost,
    products_exchanged,
    operands_lost,
    operators_exchanged,
    signs_lost_or_added,
    transposes_lost_or_added,
    calls_dropped_or_exchanged,
    sigmoids_exchanged,
    neighbours_taken,
    numbers_changed,
    counted_otherwise,
    arguments_ignored,
    comparisons_changed,
    choices_fixed_or_swapped,
    entries_lost_or_renamed,
    parts_swapped_or_lost,
)
