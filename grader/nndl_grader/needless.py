"""Which cells need not run when a notebook is graded?

Cells of the lesson that the student left as they were and that define nothing anybody else uses: pictures, timings,
prints. The rest of the notebook is the same without them.
"""

import ast
import functools
import re
import symtable
from collections.abc import Collection, Iterable, Iterator, Sequence

from .marks import Cell
from .submission import runs

BY_TEXT = {"eval", "exec", "globals", "locals", "vars", "getattr", "get_ipython"}  # names may be used in other ways
SHOWN = {"plt", "plots", "nndl", "check", "display"}  # whose functions only show something
REMEMBERED = 2_000  # cells: most of them are the same in every submission
_WORD = re.compile(r"\w+")


def needless(cells: Sequence[Cell], lesson: Collection[str], wanted: Iterable[str] = ()) -> set[int]:
    """The places of cells that can be left out.

    cells: those of a restored notebook; lesson: the sources of the released lesson's plain code cells
    wanted: names that are used elsewhere, as in the hidden part of a test
    returns: a set of places
    """
    code = {place: cell["source"] for place, cell in enumerate(cells) if runs(cell)}
    bound = {place: _bound(source) for place, source in code.items() if _is_lesson(cells[place], lesson)}
    left_out = {place: names for place, names in bound.items() if names is not None}
    used = {name for place in code.keys() - left_out.keys() for name in _used(code[place])} | set(wanted)
    while needed := [place for place, names in left_out.items() if names & used]:
        for place in needed:
            del left_out[place]
            used |= _used(code[place])
    return set(left_out)


def _is_lesson(cell: Cell, lesson: Collection[str]) -> bool:
    return "nbgrader" not in cell["metadata"] and cell["source"] in lesson


def _tables(source: str) -> list[symtable.SymbolTable]:
    """The symbol tables of a cell, the outermost first; none where it is not plain Python."""
    try:
        tables = [symtable.symtable(source, "cell", "exec")]
    except (SyntaxError, ValueError, RecursionError, MemoryError):  # the last where it is nested too deep
        return []
    for table in tables:
        tables += table.get_children()
    return tables


@functools.lru_cache(REMEMBERED)
def _used(source: str) -> set[str]:
    """The names that a cell may look up in the notebook."""
    tables = _tables(source)
    if not tables:
        return set(_WORD.findall(source))
    outer, *inner = tables
    names = {symbol.get_name() for symbol in outer.get_symbols() if symbol.is_referenced()}
    names |= {symbol.get_name() for table in inner for symbol in table.get_symbols() if symbol.is_global()}
    names |= set(_needed_to_be_there(ast.parse(source)))
    return set(_WORD.findall(source)) if names & BY_TEXT else names


def _needed_to_be_there(tree: ast.AST) -> Iterator[str]:
    """The names that are deleted or changed in place, which symbol tables take for a plain assignment."""
    for node in ast.walk(tree):
        targets = [node.target] if isinstance(node, ast.AugAssign) else getattr(node, "targets", [])
        if isinstance(node, ast.AugAssign | ast.Delete):
            yield from (target.id for target in targets if isinstance(target, ast.Name))


@functools.lru_cache(REMEMBERED)
def _bound(source: str) -> set[str] | None:
    """The names that a cell gives the notebook; None where it does more than that and so must run."""
    tables = _tables(source)
    if not tables or any(symbol.is_declared_global() for table in tables[1:] for symbol in table.get_symbols()):
        return None
    outer = tables[0]
    names = {symbol.get_name() for symbol in outer.get_symbols() if symbol.is_assigned() or symbol.is_imported()}
    names |= {symbol.get_name() for symbol in outer.get_symbols() if symbol.is_namespace()}
    return None if _changes_others(ast.parse(source), names) else names


def _changes_others(tree: ast.AST, names: set[str]) -> bool:
    """Whether it assigns to parts of something that it has not made itself, or calls a method for what that does."""
    return any(_root(node) not in names for node in ast.walk(tree) if _is_assigned(node)) or any(
        _root(node) not in names | SHOWN for node in ast.walk(tree) if _is_command(node)
    )


def _is_assigned(node: ast.AST) -> bool:
    return isinstance(node, ast.Attribute | ast.Subscript) and isinstance(node.ctx, ast.Store | ast.Del)


def _is_command(node: ast.AST) -> bool:
    """Whether a method is called and what it gives is dropped, as in data.sort() or np.random.seed(1)."""
    call = node.value if isinstance(node, ast.Expr) else None
    return isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute)


def _root(node: ast.AST) -> str | None:
    """The name that an expression such as a.b[0].c() begins with; None where it begins with something else."""
    while isinstance(node, ast.Attribute | ast.Subscript | ast.Call | ast.Expr):
        node = node.func if isinstance(node, ast.Call) else node.value
    return node.id if isinstance(node, ast.Name) else None
