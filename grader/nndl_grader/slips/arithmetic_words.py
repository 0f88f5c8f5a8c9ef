"""How is a change told that concerns sums, products, fractions and powers?"""

import ast

from .mutants import Change
from .pieces import Call, is_counting, is_short, with_name, with_names


def operand_lost(change: Change, call: Call, place: str) -> str | None:
    if is_counting(change):
        return None
    node = change.before
    first = change.after is node.left
    kept, lost = (node.left, node.right) if first else (node.right, node.left)
    ways = {ast.Div: _undivided, ast.Sub: _unsubtracted, ast.Pow: _unsquared}
    if type(node.op) in ways:
        return ways[type(node.op)](call, kept, lost, first, place)
    factor = "the factor {} is missing" if is_short(call(lost)) else "{} is missing as a factor"
    missing = {ast.Add: "{} is not added", ast.Mult: factor, ast.FloorDiv: "nothing is halved"}
    return with_name(call(lost), missing.get(type(node.op), "") + place) if type(node.op) in missing else None


def _undivided(call: Call, kept: ast.expr, lost: ast.expr, first: bool, place: str) -> str:
    if not first:
        return f"only the divisor is left of the fraction{place}"
    return (
        f"the division by {call(lost)} is missing{place}" if is_short(call(lost)) else f"the division is missing{place}"
    )


def _unsubtracted(call: Call, kept: ast.expr, lost: ast.expr, first: bool, place: str) -> str | None:
    if first:
        return with_name(call(lost), f"{{}} is not subtracted{place}")
    return with_names(call(kept), call(lost), f"{{0}} stands{place} where {{1}} minus {{0}} belongs")


def _unsquared(call: Call, kept: ast.expr, lost: ast.expr, first: bool, place: str) -> str | None:
    return f"nothing is squared{place}" if first else None


def operator_exchanged(change: Change, call: Call, place: str) -> str | None:
    if is_counting(change):
        return None
    before, after = change.before, change.after
    left, right = call(before.left), call(before.right)
    if before.left is after.right:
        turned = "{1} minus {0}" if isinstance(before.op, ast.Sub) else "{1} divided by {0}"
        return with_names(left, right, f"you take {turned}{place}, not the other way round")
    words = {
        ast.Add: "{0} is subtracted{1}, where it should be added",
        ast.Sub: "{0} is added{1}, where it should be subtracted",
        ast.Div: "you multiply by {0}{1}, where you should divide by it",
        ast.Mult: "you divide by {0}{1}, where you should multiply by it",
        ast.FloorDiv: "you divide by {0}{1} and leave it at a fraction",
    }
    return words[type(before.op)].format(right, place) if right else None
