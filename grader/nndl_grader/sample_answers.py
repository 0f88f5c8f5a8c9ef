"""What might a student answer to an exercise, and what is it worth? The answers are functions of the exercise file."""

import ast
import copy
import math

import numpy as np

from nndl.call import call_on
from nndl.judge import judge

from .banks import build_bank
from .points import split_points


def written(exercise, function):
    """A function of an exercise file as the student's own: under the exercise's name, below the others that it needs.

    function: the exercise's name for the reference, or "alternative_..." or "mistake_..."
    returns: source text
    """
    parts = _parts(exercise)
    needs = _needs(parts, function)
    names = {name: f"_{exercise.name}{name}" for name in needs if name.startswith("_")}  # files may name helpers alike
    names |= {exercise.name: f"_{exercise.name}", function: exercise.name}
    needed = [part for name, part in parts.items() if name in needs]
    docstring = ast.get_docstring(parts[exercise.name], clean=False)
    answer = _with_docstring(parts[function], docstring)
    return "\n\n\n".join(ast.unparse(_Renamed(names).visit(copy.deepcopy(part))) for part in [*needed, answer])


def _parts(exercise):
    """What the file defines at its top, by name: functions and variables."""
    parts = {}
    for node in ast.parse(exercise.path.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.FunctionDef):
            parts[node.name] = node
        elif isinstance(node, ast.Assign):
            parts |= {target.id: node for target in node.targets if isinstance(target, ast.Name)}
    return parts


def _needs(parts, function):
    """The names of the other parts that a function uses, and that these use."""
    found, todo = set(), [function]
    while todo:
        used = {node.id for node in ast.walk(parts[todo.pop()]) if isinstance(node, ast.Name)}
        new = (used & set(parts)) - found - {function}
        found |= new
        todo += new
    return found


def _with_docstring(function, docstring):
    """The function as in the notebook: a mistake's docstring is our feedback, so the stub's takes its place."""
    body = function.body[1:] if ast.get_docstring(function) else function.body
    changed = copy.copy(function)
    changed.body = [ast.Expr(ast.Constant(docstring)), *body]
    return changed


class _Renamed(ast.NodeTransformer):
    """Gives functions and their uses other names."""

    def __init__(self, names):
        self.names = names

    def visit_FunctionDef(self, node):
        node.name = self.names.get(node.name, node.name)
        return self.generic_visit(node)

    def visit_Name(self, node):
        node.id = self.names.get(node.id, node.id)
        return node


def begun_with(source, statements):
    """An answer whose function does something else first.

    source: as from `written`; statements: source text
    """
    tree = ast.parse(source)
    tree.body[-1].body[1:1] = ast.parse(statements).body  # behind the docstring
    return ast.unparse(tree)


def wrapped(source, result):
    """An answer in two steps: a function of its own for the first, and the answer that calls it.

    source: as from `written`; result: source text of what is returned, with `{first}` for the call of the first step
    returns: the source of the two functions, apart
    """
    first = ast.parse(source)
    answer = copy.deepcopy(first.body[-1])
    first.body[-1].name = f"first_{answer.name}"
    arguments = ", ".join(argument.arg for argument in answer.args.args)
    answer.body[1:] = ast.parse("return " + result.format(first=f"first_{answer.name}({arguments})")).body
    return ast.unparse(first), ast.unparse(answer)


class Worth:
    """Says what answers to the exercises of a lab are worth, hidden cases included; the same answer is judged once."""

    def __init__(self, lab, seed):
        self.lab, self.seed = lab, seed
        self._banks, self._verdicts = {}, {}

    def verdict(self, name, source):
        """The Verdict on an answer.

        name: the exercise; source: source text
        """
        if (name, source) not in self._verdicts:
            self._verdicts[name, source] = self._judged(name, source)
        return self._verdicts[name, source]

    def _judged(self, name, source):
        exercise = self.lab.exercises[name]
        names = {"math": math, "np": np, **exercise.reference.__globals__}  # earlier exercises among them
        exec(source, names)  # our own code, from solutions/
        bank = self._bank(exercise)
        return judge(bank, [call_on(names[name], bank, case).result for case in bank.cases])

    def _bank(self, exercise):
        if exercise.name not in self._banks:
            self._banks[exercise.name] = build_bank(exercise, self.seed, hidden=True)
        return self._banks[exercise.name]

    def points(self, name, source):
        """The points of an answer, for its shapes and for its values; source: None for one that cannot run."""
        if source is None:
            return 0
        verdict = self.verdict(name, source)
        shapes, values = split_points(self.lab.exercises[name].points)
        return shapes * verdict.shapes + values * verdict.passed
