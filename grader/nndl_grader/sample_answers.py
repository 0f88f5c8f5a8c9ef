"""What might a student answer to an exercise, and what is it worth? The answers are functions of the exercise file."""

import ast
import copy
import math
from typing import Any, TypeAlias

import numpy as np

from nndl.bank import Bank
from nndl.call import call_on
from nndl.judge import Verdict, judge

from .banks import build_bank
from .exercise import Exercise
from .lab import Lab
from .points import split_points

Parts: TypeAlias = dict[str, ast.FunctionDef | ast.Assign]  # what a file defines at its top, by name


def written(exercise: Exercise, function: str) -> str:
    """A function of an exercise file as the student's own: under the exercise's name, below the others that it needs.

    function: the exercise's name for the reference, or "alternative_..." or "mistake_..."
    returns: source text
    """
    parts = _parts(exercise)
    needs = _needs(parts, function)
    names = {name: f"_{exercise.name}{name}" for name in needs if name.startswith("_")}  # files may name helpers alike
    names |= {exercise.name: f"_{exercise.name}", function: exercise.name}
    needed = [part for name, part in parts.items() if name in needs]
    functions = {name: part for name, part in parts.items() if isinstance(part, ast.FunctionDef)}
    docstring = ast.get_docstring(functions[exercise.name], clean=False)
    answer = _with_docstring(functions[function], docstring)
    return "\n\n\n".join(ast.unparse(_Renamed(names).visit(copy.deepcopy(part))) for part in [*needed, answer])


def _parts(exercise: Exercise) -> Parts:
    """What the file defines at its top, by name: functions and variables."""
    parts: Parts = {}
    for node in ast.parse(exercise.path.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.FunctionDef):
            parts[node.name] = node
        elif isinstance(node, ast.Assign):
            parts |= {target.id: node for target in node.targets if isinstance(target, ast.Name)}
    return parts


def _needs(parts: Parts, function: str) -> set[str]:
    """The names of the other parts that a function uses, and that these use."""
    found: set[str] = set()
    todo = [function]
    while todo:
        used = {node.id for node in ast.walk(parts[todo.pop()]) if isinstance(node, ast.Name)}
        new = (used & set(parts)) - found - {function}
        found |= new
        todo += new
    return found


def _with_docstring(function: ast.FunctionDef, docstring: str | None) -> ast.FunctionDef:
    """The function as in the notebook: a mistake's docstring is our feedback, so the stub's takes its place."""
    body = function.body[1:] if ast.get_docstring(function) else function.body
    changed = copy.copy(function)
    changed.body = [ast.Expr(ast.Constant(docstring)), *body]
    return changed


class _Renamed(ast.NodeTransformer):
    """Gives functions and their uses other names."""

    def __init__(self, names: dict[str, str]) -> None:
        self.names = names

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST:
        node.name = self.names.get(node.name, node.name)
        return self.generic_visit(node)

    def visit_Name(self, node: ast.Name) -> ast.Name:
        node.id = self.names.get(node.id, node.id)
        return node


def begun_with(source: str, statements: str) -> str:
    """An answer whose function does something else first.

    source: as from `written`; statements: source text
    """
    tree = ast.parse(source)
    _answer(tree).body[1:1] = ast.parse(statements).body  # behind the docstring
    return ast.unparse(tree)


def _answer(tree: ast.Module) -> ast.FunctionDef:
    """The function that is asked for; those that it needs stand above it."""
    answer = tree.body[-1]
    assert isinstance(answer, ast.FunctionDef)
    return answer


def wrapped(source: str, result: str) -> tuple[str, str]:
    """An answer in two steps: a function of its own for the first, and the answer that calls it.

    source: as from `written`; result: source text of what is returned, with `{first}` for the call of the first step
    returns: the source of the two functions, apart
    """
    first = ast.parse(source)
    answer = copy.deepcopy(_answer(first))
    _answer(first).name = f"first_{answer.name}"
    arguments = ", ".join(argument.arg for argument in answer.args.args)
    answer.body[1:] = ast.parse("return " + result.format(first=f"first_{answer.name}({arguments})")).body
    return ast.unparse(first), ast.unparse(answer)


class Worth:
    """Says what answers to the exercises of a lab are worth, hidden cases included; the same answer is judged once."""

    def __init__(self, lab: Lab, seed: int) -> None:
        self.lab, self.seed = lab, seed
        self._banks: dict[str, Bank] = {}
        self._verdicts: dict[tuple[str, str], Verdict] = {}

    def verdict(self, name: str, source: str) -> Verdict:
        """The Verdict on an answer.

        name: the exercise; source: source text
        """
        if (name, source) not in self._verdicts:
            self._verdicts[name, source] = self._judged(name, source)
        return self._verdicts[name, source]

    def _judged(self, name: str, source: str) -> Verdict:
        exercise = self.lab.exercises[name]
        names: dict[str, Any] = {"math": math, "np": np, **exercise.reference.__globals__}  # earlier exercises, too
        exec(source, names)  # our own code, from solutions/
        bank = self._bank(exercise)
        return judge(bank, [call_on(names[name], bank, case).result for case in bank.cases])

    def _bank(self, exercise: Exercise) -> Bank:
        if exercise.name not in self._banks:
            self._banks[exercise.name] = build_bank(exercise, self.seed, hidden=True)
        return self._banks[exercise.name]

    def points(self, name: str, source: str | None) -> int:
        """The points of an answer, for its shapes and for its values; source: None for one that cannot run."""
        if source is None:
            return 0
        verdict = self.verdict(name, source)
        shapes, values = split_points(self.lab.exercises[name].points)
        return shapes * verdict.shapes + values * verdict.passed
