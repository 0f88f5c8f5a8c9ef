"""How is a change told that concerns whole lines, loops, or the form of what is returned?"""

import ast
from typing import Any

from .mutants import Change
from .pieces import PLACES, Call, key_name

LOOPS = {"layer": "layers", "i": "iterations", "num_iterations": "iterations"}
FORMS = {
    "np.ravel": "{} is flattened to a rank-1 array",
    "np.squeeze": "{} loses its axes of length 1",
    "np.sum": "{} is added up to a single number",
    "[": "{} is put into a list or a tuple of its own",
    "np.asarray": "{} is cut to whole numbers",
}


def _counted(change: Change, call: Call, place: str) -> str | None:
    if isinstance(change.before, ast.FormattedValue):
        return _number_in_a_name(change)
    before, after = change.before.args, change.after.args
    if len(after) > len(before):
        return f"{_loop(change)} starts at 1, where it should start at 0"
    spot = next(number for number, pair in enumerate(zip(before, after, strict=True)) if pair[0] is not pair[1])
    more = isinstance(after[spot].op, ast.Add)
    reverse = any(isinstance(node, ast.Call) and ast.unparse(node.func) == "reversed" for node in change.around)
    starts = (spot == 0 and len(before) > 1) != reverse
    later = more != reverse
    return f"{_loop(change)} {'starts' if starts else 'stops'} one step too {'late' if later else 'early'}"


def _number_in_a_name(change: Change) -> str | None:
    joined = change.around[0]
    more = isinstance(change.after.value.op, ast.Add)
    stored = change.around[1]
    name = key_name(joined)
    if not name:
        return None
    if isinstance(stored, ast.Dict) or isinstance(stored.ctx, ast.Store):
        return f"{name} is stored under a number that is one too {'large' if more else 'small'}"
    return f"{name} is taken from the layer {'after' if more else 'before'} the right one"


def _loop(change: Change) -> str:
    loop = next((node for node in (change.before, *change.around) if isinstance(node, ast.For)), None)
    name = LOOPS.get(loop.target.id) if loop is not None and isinstance(loop.target, ast.Name) else None
    return f"the loop over the {name}" if name else "the loop"


def _line_lost(change: Change, call: Call, place: str) -> str | None:
    statement = change.before
    if isinstance(statement, ast.Expr):
        return _unappended(statement, call)
    return _never(statement, call)


def _never(statement: Any, call: Call) -> str | None:
    name = _target(statement, call)
    reads = {ast.unparse(part) for part in ast.walk(statement.value)}
    return name and f"{name} is never {'updated' if name.strip('`') in reads else 'computed'}"


def _unappended(statement: ast.Expr, call: Call) -> str | None:
    value = statement.value
    if isinstance(value, ast.Call) and isinstance(value.func, ast.Attribute) and value.func.attr == "append":
        name = call(value.func.value)
        return name and f"nothing is appended to {name}"
    return None


def _target(statement: Any, call: Call) -> str | None:
    return call(statement.targets[0] if isinstance(statement, ast.Assign) else statement.target)


def _result_ignored(change: Change, call: Call, place: str) -> str | None:
    return _never(change.before, call)


def _repeated(change: Change, call: Call, place: str) -> str | None:
    name = _target(change.before, call)
    return name and f"the step of {name} is taken twice"


def _ended(change: Change, call: Call, place: str) -> str | None:
    return f"the `return` stands inside {_loop(change)}, which ends after its first step"


def _out_of_loop(change: Change, call: Call, place: str) -> str | None:
    loop, new = change.before, change.after
    first = new[0] is loop.body[0]
    moved = loop.body[0] if first else loop.body[-1]
    name = _target(moved, call) if isinstance(moved, ast.Assign | ast.AugAssign) else None
    what = name and f"{name} is computed only once"
    return what and f"{what}, {'before' if first else 'after'} {_loop(change)}, not in each step"


def _loop_gone(change: Change, call: Call, place: str) -> str | None:
    return f"{_loop(change)} {'never runs' if isinstance(change.after[0], ast.Pass) else 'makes only one step'}"


def _divided(change: Change, call: Call, place: str) -> str | None:
    m = "`m`" if "m" in call.keywords["known"] else "the number of columns"
    if isinstance(change.before, ast.Return):
        return f"the result is divided by {m} once too often"
    name = _target(change.before, call)
    return name and f"{name} is divided by {m}, where it should not be"


def _form(change: Change, call: Call, place: str) -> str | None:
    after = change.after[0]
    if not isinstance(after, ast.Return):
        return None
    before, now = (node.value for node in (change.before, change.after[0]))
    if not isinstance(before, ast.Tuple | ast.Dict):
        return _formed(now, "the result")
    parts, new = (node.elts if isinstance(node, ast.Tuple) else node.values for node in (before, now))
    spot = next(number for number, pair in enumerate(zip(parts, new, strict=True)) if _differ(*pair))
    name = key_name(before.keys[spot]) if isinstance(before, ast.Dict) else f"the {PLACES[spot]} result"
    return name and _formed(new[spot], name)


def _differ(one: ast.AST, other: ast.AST) -> bool:
    return ast.dump(one) != ast.dump(other)


def _formed(node: ast.expr, name: str) -> str | None:
    text = ast.unparse(node)
    return next((words.format(name) for start, words in FORMS.items() if text.startswith(start)), None)


LINE_WORDS = {
    "counted_otherwise": _counted,
    "steps_repeated": _repeated,
    "loops_ended_early": _ended,
    "lines_out_of_the_loop": _out_of_loop,
    "loops_gone": _loop_gone,
    "divided_once_more": _divided,
    "lines_lost": _line_lost,
    "results_ignored": _result_ignored,
    "returned_in_another_form": _form,
}
