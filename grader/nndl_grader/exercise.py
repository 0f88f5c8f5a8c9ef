"""What does an exercise file say?

One file in, one Exercise out; a file that is not as it must be is refused in one sentence.
"""

import ast
import difflib
import hashlib
import importlib
import inspect
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import TypeAlias

import numpy as np

from nndl.policies import POLICIES
from nndl.typed import Function, Value

from .errors import CourseError
from .texts import read_text

Cases: TypeAlias = Callable[[np.random.Generator], Iterable[dict[str, Value]]]  # the arguments of each, by name

FIXED_NAMES = ("points", "hints", "visible_cases", "hidden_cases")
OPTIONAL_NAMES = ("accepts", "optional", "fixed", "results")
PREFIXES = ("mistake_", "alternative_")
MARKS = ("### BEGIN SOLUTION", "### END SOLUTION")


@dataclass(frozen=True)
class Exercise:
    """One exercise: its texts, its reference, its cases, the mistakes students make and the other right ways."""

    name: str
    path: Path
    title: str
    statement: str
    points: int
    hints: tuple[str, ...]
    reference: Function
    answer_source: str
    imports: tuple[str, ...]
    visible_cases: Cases
    hidden_cases: Cases
    mistakes: dict[str, Function]
    alternatives: dict[str, Function]
    digest: str
    accepts: str = "values"
    optional: tuple[str, ...] = ()
    fixed: tuple[str, ...] = ()
    results: tuple[str, ...] = ()

    def parameters(self) -> tuple[str, ...]:
        """The names of the function's arguments, in order."""
        return tuple(inspect.signature(self.reference).parameters)


def load_exercise(path: Path | str) -> Exercise:
    """Read an exercise file.

    path: solutions/<lab>/<name>.py
    returns: an Exercise
    raises: CourseError that names the file and the cure
    """
    path = Path(path)
    if not path.is_file():
        raise CourseError(
            f"{path} does not exist, but the lesson names the exercise {path.stem!r}. Write the file or mend "
            "the name in lesson.md."
        )
    text = read_text(path)
    tree = _parse(path, text)
    _refuse_unknown_names(path, tree)
    module = _import(path, text)
    _refuse_incomplete(path, module)
    return _exercise(path, text, tree, module)


def _exercise(path: Path, text: str, tree: ast.Module, module: ModuleType) -> Exercise:
    title, statement = _texts(path, module)
    return Exercise(
        name=path.stem,
        path=path,
        title=title,
        statement=statement,
        points=module.points,
        hints=module.hints,
        reference=getattr(module, path.stem),
        answer_source=_answer_source(path, tree, text),
        imports=_imports(tree),
        visible_cases=module.visible_cases,
        hidden_cases=module.hidden_cases,
        mistakes=_prefixed(module, "mistake_"),
        alternatives=_prefixed(module, "alternative_"),
        digest=hashlib.sha256(text.encode()).hexdigest(),
        **{name: getattr(module, name) for name in OPTIONAL_NAMES if hasattr(module, name)},
    )


def _parse(path: Path, text: str) -> ast.Module:
    try:
        return ast.parse(text)
    except SyntaxError as error:
        raise CourseError(f"{path}, line {error.lineno}: {error.msg}. Mend the syntax.") from error


def _top_names(tree: ast.Module) -> Iterator[tuple[str, int]]:
    for node in tree.body:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            yield node.name, node.lineno
        elif isinstance(node, ast.Assign | ast.AnnAssign):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            names = (part for target in targets for part in ast.walk(target) if isinstance(part, ast.Name))
            yield from ((name.id, node.lineno) for name in names if isinstance(name.ctx, ast.Store))


def _refuse_unknown_names(path: Path, tree: ast.Module) -> None:
    known = (*FIXED_NAMES, *OPTIONAL_NAMES, path.stem)
    for name, line in _top_names(tree):
        if name not in known and not name.startswith(("_", *PREFIXES)):
            close = difflib.get_close_matches(
                name, (*known, *PREFIXES, *(prefix + name.partition("_")[2] for prefix in PREFIXES)), n=1, cutoff=0.6
            )
            cure = (
                f"Did you mean {close[0]}?"
                if close
                else f"Known names: {', '.join(known)}, mistake_..., alternative_..., _private."
            )
            raise CourseError(f"{path}, line {line}: an exercise has no part called {name!r}. {cure}")


def _import(path: Path, text: str) -> ModuleType:
    """The file as a module, made from this very text: an edited file counts at once, whatever Python has cached."""
    package = _package(path.parent)
    module = ModuleType(f"{package}.{path.stem}")
    module.__file__, module.__package__ = str(path), package
    sys.modules[module.__name__] = module
    try:
        exec(compile(text, path, "exec"), vars(module))
        return module
    except Exception as error:
        del sys.modules[module.__name__]
        raise CourseError(f"{path} cannot be imported: {type(error).__name__}: {error}. Mend that line.") from error


def _package(folder: Path) -> str:
    """A lab's folder as an importable package, so that `from .sigmoid import sigmoid` works in it."""
    name = f"_nndl_solutions_{hashlib.sha256(str(folder.resolve()).encode()).hexdigest()[:12]}"
    if name not in sys.modules:
        package = ModuleType(name)
        package.__path__ = [str(folder.resolve())]
        sys.modules[name] = package
    importlib.invalidate_caches()
    return name


def _refuse_incomplete(path: Path, module: ModuleType) -> None:
    missing = [name for name in (*FIXED_NAMES, path.stem) if not hasattr(module, name)]
    if missing:
        raise CourseError(f"{path} lacks {' and '.join(missing)}. Add it; CONTRIBUTING.md shows a whole exercise.")
    texts = isinstance(module.hints, tuple) and all(isinstance(hint, str) for hint in module.hints)
    if not texts or not 3 <= len(module.hints) <= 4:
        raise CourseError(f"{path}: hints must be a tuple of three or four texts. Go from the concept to an outline.")
    if not isinstance(module.points, int) or module.points < 2:
        raise CourseError(
            f"{path}: points = {module.points!r} must be a whole number of at least 2, for shapes and values apart."
        )
    _refuse_wrong_options(path, module)
    for name in (path.stem, *_prefixed(module, "mistake_")):
        if not getattr(module, name).__doc__:
            raise CourseError(f"{path}: {name} has no docstring. Write what the student should read.")


def _refuse_wrong_options(path: Path, module: ModuleType) -> None:
    accepts = getattr(module, "accepts", "values")
    if accepts not in POLICIES:
        raise CourseError(f"{path}: accepts = {accepts!r} is no policy of ours. Known: {', '.join(POLICIES)}.")
    for name in ("optional", "fixed", "results"):
        value = getattr(module, name, ())
        if not isinstance(value, tuple) or not all(isinstance(part, str) for part in value):
            raise CourseError(f"{path}: {name} = {value!r} must be a tuple of names. A single one needs a comma.")
    parameters = tuple(inspect.signature(getattr(module, path.stem)).parameters)
    optional = getattr(module, "optional", ())
    if optional and parameters[-len(optional) :] != optional:
        raise CourseError(f"{path}: optional = {optional!r} must be the last parameters of {path.stem}. Mend either.")


def _prefixed(module: ModuleType, prefix: str) -> dict[str, Function]:
    return {name: value for name, value in vars(module).items() if name.startswith(prefix) and callable(value)}


def _texts(path: Path, module: ModuleType) -> tuple[str, str]:
    title, _, statement = inspect.cleandoc(module.__doc__ or "").partition("\n")
    if not title or not statement.strip():
        raise CourseError(f"{path} has no docstring with a title and a statement. Begin the file with one.")
    return title.strip(), statement.strip()


def _answer_source(path: Path, tree: ast.Module, text: str) -> str:
    """The function as text, at least up to the mark that ends the solution: the syntax tree knows no comments."""
    lines = text.splitlines()
    node = next((node for node in tree.body if isinstance(node, ast.FunctionDef) and node.name == path.stem), None)
    if node is None:
        raise CourseError(f"{path}: {path.stem} must be written here as `def {path.stem}(...)`.")
    after = min((other.lineno for other in tree.body if other.lineno > node.lineno), default=len(lines) + 1)
    body = "\n".join(lines[node.lineno - 1 : after - 1])
    if any(body.count(mark) != 1 for mark in MARKS):
        raise CourseError(
            f"{path}: {path.stem} needs {MARKS[0]!r} and {MARKS[1]!r} once each, around a student's part."
        )
    end = body[: body.index(MARKS[1])].count("\n") + 1
    return "\n".join(body.splitlines()[: max(end, (node.end_lineno or node.lineno) - node.lineno + 1)])


def _imports(tree: ast.Module) -> tuple[str, ...]:
    """The import lines an answer may rely on, without those of earlier exercises: the student wrote these above."""
    return tuple(
        ast.unparse(node)
        for node in tree.body
        if isinstance(node, ast.Import) or (isinstance(node, ast.ImportFrom) and not node.level)
    )
