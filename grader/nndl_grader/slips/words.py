"""How is a small change of the right answer told, in a sentence about the results that come out?

The sentence never holds a line of code: a student who has spelt the formula otherwise must understand it, too.
"""

import ast
import functools
from collections.abc import Collection

from nndl.bank import SLIP

from .arithmetic_words import operand_lost, operator_exchanged
from .line_words import LINE_WORDS
from .mutants import Change
from .pieces import NOUNS, Call, called, is_shape, key_name, shape_words, where, with_name, with_names

ADDING = ("transposes_lost_or_added", "signs_lost_or_added")
LARGE = 50  # one more or one less than a number from here on stands for any other
AXES = ("`axis=0`", "`axis=1`")


def sentence(change: Change, known: Collection[str]) -> str | None:
    """The sentence for a change; None for one of which nothing can be said that would help.

    known: the names that the student knows (pieces.known_names)
    """
    words = WORDS.get(change.kind)
    tail = words(change, functools.partial(called, known=known), where(change, known)) if words else None
    return f"{SLIP}{tail}." if tail else None


def likelihood(change: Change) -> int:
    """The place of a change among all kinds, the likeliest first: students leave out more often than they add."""
    place = list(WORDS).index(change.kind) if change.kind in WORDS else len(WORDS)
    return place + len(WORDS) * (_adds(change) or _is_stored(change))


def _adds(change: Change) -> bool:
    return change.kind in ADDING and isinstance(change.after, ast.Attribute | ast.UnaryOp)


def _transposed(change: Change, call: Call, place: str) -> str | None:
    if isinstance(change.after, ast.Attribute):
        name = call(change.before)
        place = "" if place == f" in {name}" else place
        return with_name(name, f"{{}} is transposed{place}, where it should not be")
    return with_name(call(change.after), f"{{}} is not transposed{place}")


def _keywords(change: Change, call: Call, place: str) -> str | None:
    before, after = ({word.arg: word.value for word in node.keywords} for node in (change.before, change.after))
    what = _noun(change.before)
    if "axis" in before and "axis" not in after:
        return f"{what} runs over all numbers{place}, not along one axis"
    if "axis" in before and after["axis"].value != before["axis"].value:
        return f"{AXES[after['axis'].value]} is used{place} where {AXES[before['axis'].value]} is needed"
    return f"{what} is taken without `keepdims=True`{place}" if "keepdims" in set(before) - set(after) else None


def _noun(node: ast.Call) -> str:
    name = ast.unparse(node.func)
    return NOUNS["np.sum"] if name.endswith(".sum") else NOUNS.get(name, f"`{name}`")


def _sign(change: Change, call: Call, place: str) -> str | None:
    if isinstance(change.before, ast.UnaryOp):
        return f"the minus sign in front of {call(change.after) or 'the whole expression'} is missing{place}"
    return with_name(call(change.before), f"there is a minus sign too many in front of {{}}{place}")


def _neighbour(change: Change, call: Call, place: str) -> str | None:
    if isinstance(change.before, ast.Constant):
        wrong, right = key_name(change.after), key_name(change.before)
        if _is_stored(change):
            return f"what should be called {right} is stored under the name {wrong}" if _is_kept(change) else None
    else:
        wrong, right = call(change.after), call(change.before)
    if place.startswith(f" in {right}"):
        return with_names(wrong, right, "{0} is stored as {1}")
    return with_names(wrong, right, f"{{0}} is used{place} where {{1}} belongs")


def _is_stored(change: Change) -> bool:
    """Whether a name is the one under which something is kept, not one that is read."""
    joined = isinstance(change.around[0], ast.JoinedStr)
    node, holder = (change.around[0], change.around[1]) if joined else (change.before, change.around[0])
    return (isinstance(holder, ast.Dict) and node in holder.keys) or isinstance(getattr(holder, "ctx", None), ast.Store)


def _is_kept(change: Change) -> bool:
    """Whether a dict is a result, and not one that the answer only uses on its way."""
    statement = next(node for node in change.around if isinstance(node, ast.stmt))
    return isinstance(statement, ast.Return | ast.AugAssign)


def _function(change: Change, call: Call, place: str) -> str | None:
    before, after = change.before, change.after
    name = ast.unparse(before.func)
    if after is before.args[-1]:
        return _left_out(before, name, call, place)
    if before in after.args:
        return f"{_noun(before)} is applied twice{place}"
    if any(word.arg == "out" for word in after.keywords):
        return with_name(call(before.args[-1]), f"the result of `{name}` is written over {{}}")
    return f"`{ast.unparse(after.func)}` is applied{place} where `{name}` belongs"


def _left_out(before: ast.Call, name: str, call: Call, place: str) -> str | None:
    if len(before.args) == 1:
        return f"{_noun(before)} is left out{place}" if name in NOUNS else None
    whole = call(before)
    return (
        with_names(call(before.args[-1]), whole, f"only {{0}} is taken{place}, where {{1}} belongs") if whole else None
    )


def _sigmoid(change: Change, call: Call, place: str) -> str | None:
    taken = {"np.tanh": "tanh is applied", "np.maximum": "ReLU is applied"}
    name = ast.unparse(change.after.func) if isinstance(change.after, ast.Call) else ""
    return f"{taken[name]}{place} where the sigmoid belongs" if name in taken else f"the sigmoid is left out{place}"


def _product(change: Change, call: Call, place: str) -> str | None:
    if isinstance(change.after, ast.BinOp):
        return f"the star (entry by entry) stands{place} where the matrix product belongs"
    return f"the matrix product is taken{place} where the star (entry by entry) belongs"


def _arguments(change: Change, call: Call, place: str) -> str | None:
    before, after = change.before.args, change.after.args
    if len(after) < len(before):
        return with_name(call(before[-1]), f"{{}} is not given to `{ast.unparse(change.before.func)}`{place}")
    spot = next(number for number, pair in enumerate(zip(before, after, strict=True)) if pair[0] is not pair[1])
    one, other = call(before[spot]), call(before[spot + 1])
    if after[spot + 1] is not before[spot]:
        return with_names(other, one, f"{{0}} is used{place} where {{1}} belongs")
    return with_names(one, other, f"{{0}} and {{1}} stand in the wrong order in {_call_words(change.before)}{place}")


def _call_words(node: ast.Call) -> str:
    return NOUNS.get(ast.unparse(node.func), f"the call of `{ast.unparse(node.func)}`")


def _number(change: Change, call: Call, place: str) -> str | None:
    before, after = change.before.value, change.after.value
    parent = change.around[0]
    if change.field == "slice" and is_shape(parent):
        return _row_for_column(parent, change.after, call)
    if isinstance(before, float):
        return f"a number is used{place} that is ten times too large" if after == 10 * before else None
    if (before, after) == (2, 3) and isinstance(getattr(parent, "op", None), ast.Pow):
        return f"something is cubed{place} that should be squared"
    if before in (0, 1, 2) or not isinstance(parent, ast.BinOp | ast.Call | ast.Tuple):
        return None  # nobody writes 2 - Y for 1 - Y
    taken = f"`{after}`" if before < LARGE else "another number"
    return f"{taken} stands{place} where `{before}` belongs"


def _row_for_column(parent: ast.Subscript, wrong: ast.expr, call: Call) -> str | None:
    taken = ast.Subscript(parent.value, wrong, ast.Load())
    return with_names(_shape(taken, call), _shape(parent, call), "{0} is taken where {1} belongs")


def _shape(node: ast.Subscript, call: Call) -> str | None:
    return shape_words(node, call.keywords["known"])


def _ignored(change: Change, call: Call, place: str) -> str | None:
    name, value = call(change.before), ast.unparse(change.after)
    return with_name(
        name, f"{{}} is ignored{'' if place == f' in {name}' else place}, and `{value}` is always taken instead"
    )


def _comparison(change: Change, call: Call, place: str) -> str | None:
    if not isinstance(change.after, ast.Compare):
        return f"nothing is compared{place}"
    signs = {ast.Gt: ">", ast.GtE: ">=", ast.Lt: "<", ast.LtE: "<=", ast.Eq: "=="}
    wrong, right = (signs.get(type(node.ops[0]), "") for node in (change.after, change.before))
    return f"`{wrong}` stands where `{right}` belongs" if wrong and right else None


def _choice(change: Change, call: Call, place: str) -> str | None:
    if isinstance(change.after, ast.IfExp):
        names = "{0} and {1} are chosen the wrong way round" + place
        return with_names(call(change.before.body), call(change.before.orelse), names)
    return with_name(call(change.after), f"{{}} is chosen every time{place}")


def _parts(change: Change, call: Call, place: str) -> str | None:
    parts, after = change.before.elts, change.after
    if after in parts:
        return None if not _returned(change) else with_name(call(after), "nothing but {} is returned")
    if len(after.elts) < len(parts):
        lost = next(part for part in parts if part not in after.elts)
        return with_name(call(lost), f"{{}} is missing{' among the results' if _returned(change) else place}")
    one, other = (part for part, new in zip(parts, after.elts, strict=True) if part is not new)
    return with_names(call(one), call(other), f"{{0}} and {{1}} stand in the wrong order{place}")


def _returned(change: Change) -> bool:
    return isinstance(change.around[0], ast.Return)


def _entries(change: Change, call: Call, place: str) -> str | None:
    before, after = change.before, change.after
    if not _is_kept(change):
        return None
    if len(after.keys) < len(before.keys):
        lost = next(key for key in before.keys if key not in after.keys)
        return with_name(key_name(lost), "{} is missing among the results")
    changed = [
        key for key, one, other in zip(before.keys, before.values, after.values, strict=True) if one is not other
    ]
    if len(changed) != 2:
        return None
    return with_names(key_name(changed[0]), key_name(changed[1]), "{0} and {1} hold each other's values")


WORDS = {
    "transposes_lost_or_added": _transposed,
    "keywords_lost_or_other": _keywords,
    "operands_lost": operand_lost,
    "signs_lost_or_added": _sign,
    "sigmoids_exchanged": _sigmoid,
    "parts_swapped_or_lost": _parts,
    "entries_lost_or_renamed": _entries,
    "neighbours_taken": _neighbour,
    "products_exchanged": _product,
    "calls_dropped_or_exchanged": _function,
    "operators_exchanged": operator_exchanged,
    **LINE_WORDS,
    "choices_fixed_or_swapped": _choice,
    "arguments_ignored": _ignored,
    "arguments_swapped_or_lost": _arguments,
    "comparisons_changed": _comparison,
    "numbers_changed": _number,
}
