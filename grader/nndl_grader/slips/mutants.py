"""Which answers differ from a right one by one small mistake?

They are made from the reference of an exercise, one change each, and named by the lines that are new. What is only
printed is left alone.
"""

import ast
import copy
import difflib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, TypeAlias

from nndl.typed import Function

from ..exercise import Exercise
from .misplacements import MISPLACEMENTS
from .mutations import MUTATIONS
from .scope import Scope

COUNTED = ("m", "X.shape[1]", "Y.shape[1]", "dA.shape[1]", "dZ.shape[1]")  # how the number of examples may be had

Node: TypeAlias = Any  # of a syntax tree, or a list of statements: which class it has, the kind of mistake says
Mutation: TypeAlias = Callable[[Any, Scope], Iterator[Node]]


@dataclass(frozen=True)
class Change:
    """One exchange in an answer: the kind of mistake, what stood there and what stands there now.

    after: an expression, or a list of statements
    around: from the parent of `before` outwards, up to the function
    """

    kind: str
    before: Node
    after: Node
    field: str
    around: tuple[Node, ...]


@dataclass(frozen=True)
class Mutant:
    """An answer with one mistake: how it was made, the lines that are new, and the function."""

    change: Change
    text: str
    function: Function

    @property
    def kind(self) -> str:
        """The name of the mutation that made it."""
        return self.change.kind


@dataclass(frozen=True)
class Place:
    """Where a node hangs in a tree: the number of its parent in the order of ast.walk, the field, the index.

    around: its parent, the parent of that, up to the function
    """

    parent: int
    field: str
    index: int | None
    node: ast.AST
    around: tuple[ast.AST, ...]


def mutants(exercise: Exercise) -> list[Mutant]:
    """All mutants of an exercise's reference, no two alike.

    returns: a list of Mutant
    """
    tree = ast.parse(exercise.answer_source)
    right = ast.unparse(tree)
    found: dict[str, Change] = {}
    for change, other in _changed(tree):
        source = ast.unparse(ast.fix_missing_locations(other))
        if source != right:
            found.setdefault(source, change)
    return [
        Mutant(change, new_lines(right, source), _function(exercise, source))
        for source, change in found.items()
        if _is_python(source)
    ]


def new_lines(right: str, source: str) -> str:
    """The lines of a source that the right one lacks; those it lost, where none is new."""
    lines = list(difflib.ndiff(right.splitlines(), source.splitlines()))
    new = [line[2:].strip() for line in lines if line[0] == "+" and line[2:].strip() != "pass"]
    lost = [line[2:].strip() for line in lines if line[0] == "-"]
    return " | ".join(new) or f"without {' | '.join(lost)}"


def _function(exercise: Exercise, source: str) -> Function:
    names = dict(vars_of(exercise))
    exec(compile(source, f"<mutant of {exercise.name}>", "exec"), names)
    function: Function = names[exercise.name]
    return function


def vars_of(exercise: Exercise) -> dict[str, Any]:
    """The variables among which an answer runs: imports and earlier functions."""
    return exercise.reference.__globals__


def _is_python(source: str) -> bool:
    try:
        compile(source, "mutant", "exec")
    except SyntaxError:
        return False
    return True


def _changed(tree: ast.Module) -> Iterator[tuple[Change, ast.Module]]:
    function = tree.body[0]
    assert isinstance(function, ast.FunctionDef)  # an exercise's answer is one
    scope = _scope(function)
    mutation: Mutation
    for place in _places(function):
        for mutation in MUTATIONS if isinstance(place.node, ast.expr) else ():
            yield from _exchanged(tree, place, mutation, scope)
        for mutation in MISPLACEMENTS if isinstance(place.node, ast.stmt) else ():
            yield from _exchanged(tree, place, mutation, scope)


def _exchanged(tree: ast.Module, place: Place, mutation: Mutation, scope: Scope) -> Iterator[tuple[Change, ast.Module]]:
    for new in mutation(place.node, scope):
        yield Change(mutation.__name__, place.node, new, place.field, place.around), _put(tree, place, new)


def _scope(function: ast.FunctionDef) -> Scope:
    nodes = [node for statement in _body(function) for node in ast.walk(statement)]
    arguments = function.args.args
    defaults = dict(zip([one.arg for one in arguments][::-1], function.args.defaults[::-1], strict=False))
    names = {node.id for node in nodes if isinstance(node, ast.Name)} | {one.arg for one in arguments}
    bodies = {ast.unparse(node) for node in nodes if isinstance(node, ast.expr)}
    count = next((text for text in COUNTED if text in bodies or text.partition(".")[0] in names - {"m"}), None)
    return Scope(
        names=frozenset(names),
        texts=frozenset(node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str)),
        parameters=tuple(one.arg for one in arguments),
        arrays=frozenset(name for name in names if name[:1].isupper() or name in ("a", "b", "x", "z")),
        defaults=defaults,
        count=count,
        last_return=next((node for node in reversed(function.body) if isinstance(node, ast.Return)), None),
    )


def _body(function: ast.FunctionDef) -> list[ast.stmt]:
    return function.body[1:] if ast.get_docstring(function) else function.body


def _places(function: ast.FunctionDef) -> Iterator[Place]:
    """All nodes of the body, in order, but those that only decide what is printed."""
    wanted = {id(node) for statement in _body(function) for node in _walk(statement)}
    around: dict[int, tuple[ast.AST, ...]] = {id(function): ()}
    for number, parent in enumerate(ast.walk(function)):
        outside = (parent, *around[id(parent)])
        around |= {id(child): outside for child in ast.iter_child_nodes(parent)}
        for field, value in ast.iter_fields(parent):
            if isinstance(value, list):
                found = [Place(number, field, index, node, outside) for index, node in enumerate(value)]
            else:
                found = [Place(number, field, None, value, outside)]
            yield from (place for place in found if id(place.node) in wanted)


def _walk(node: ast.AST) -> Iterator[ast.AST]:
    if isinstance(node, ast.If) and "print_cost" in ast.unparse(node.test):
        return
    yield node
    for child in ast.iter_child_nodes(node):
        yield from _walk(child)


def _put(tree: ast.Module, place: Place, new: ast.AST | list[ast.stmt]) -> ast.Module:
    """A copy of the tree with something else in one place: an expression, or a list of statements."""
    other = copy.deepcopy(tree)
    parent = list(ast.walk(other.body[0]))[place.parent]
    new = copy.deepcopy(new)
    if place.index is None:
        setattr(parent, place.field, new)
    else:
        getattr(parent, place.field)[place.index : place.index + 1] = new if isinstance(new, list) else [new]
    return other
