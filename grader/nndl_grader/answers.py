"""What stands in a plain Python file that holds an answer, and in which cells does it run?"""

import ast
import difflib
import io
import tokenize
from collections.abc import Iterable, Iterator
from pathlib import Path

from IPython.core.inputtransformer2 import TransformerManager

from .lab import FIRST_IMPORTS, Lab
from .lesson import Block

MAX_BYTES = 1_000_000
MODULE = "answer"  # the __name__ that a file finds first: it is imported, not run

_EARLIER = """
def _earlier(name):
    def function(*args, **kwargs):
        known = globals().get(name)
        if known is function:
            raise NameError(f"name {name!r} is not defined")
        return known(*args, **kwargs)
    function.__name__ = name
    return function
"""


class UnreadableAnswer(Exception):
    """A file that holds no text; the text says why. missing: whether there is no such file, or none that may be read"""

    def __init__(self, text: str, missing: bool = False) -> None:
        super().__init__(text)
        self.missing = missing


def find_files(paths: Iterable[Path]) -> tuple[list[Path], list[Path]]:
    """The files that some paths name: a folder stands for all *.py in it, sorted.

    returns: the files, and the folders without any
    """
    files: list[Path] = []
    empty: list[Path] = []
    for path in paths:
        inside = sorted(one for one in path.glob("*.py") if not one.is_dir()) if path.is_dir() else [path]
        files += inside
        empty += [] if inside else [path]
    return files, empty


def read_answer(path: Path) -> str:
    """The text of a file, its lines ended as Python ends them.

    raises: UnreadableAnswer
    """
    try:
        text = _decoded(_bytes(path))
    except OSError as error:
        raise UnreadableAnswer(f"The file cannot be read: {error.strerror or error}.", missing=True) from error
    except (UnicodeDecodeError, SyntaxError, LookupError) as error:
        raise UnreadableAnswer("The file is not written in UTF-8. Save it in that encoding.") from error
    if not text.strip():
        raise UnreadableAnswer("The file is empty.")
    if "\0" in text:
        raise UnreadableAnswer("The file is not Python: it holds null bytes.")
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _bytes(path: Path) -> bytes:
    if not path.exists():
        raise UnreadableAnswer("There is no such file.", missing=True)
    if not path.is_file():
        raise UnreadableAnswer("It is no file.", missing=True)
    if path.stat().st_size > MAX_BYTES:
        raise UnreadableAnswer(
            f"The file has {path.stat().st_size / 1e6:.1f} MB; at most {MAX_BYTES / 1e6:g} MB are read."
        )
    return path.read_bytes()


def _decoded(data: bytes) -> str:
    """Bytes as text: UTF-8, unless the first lines name another encoding, as Python has it."""
    encoding, _ = tokenize.detect_encoding(io.BytesIO(data).readline)
    return data.decode(encoding)


def setup(lab: Lab, exercise: str, name: str) -> list[str]:
    """What runs before an answer, as sources of cells: what the notebook imports and gives, and its earlier functions.

    An earlier function is there while the answer is called, and then it is the reference: also where the answer has
    bound it before, as in `def model(X, activation=sigmoid)`.

    lab: a Lab; exercise: the name of the one that is answered; name: what the file finds as its __name__
    """
    extra = sorted({line for one in lab.exercises.values() for line in one.imports} - set(FIRST_IMPORTS))
    module = f'__import__("sys").modules[{name!r}] = __import__("sys").modules["__main__"]\n__name__ = {name!r}'
    placeholders = [f"{one} = _earlier({one!r})" for one in lab.earlier(exercise)]
    first = "\n".join([*FIRST_IMPORTS, *extra, module, _EARLIER, *placeholders, "del _earlier"])
    return [first, *(block.text for block in lab.blocks if block.kind == "code" and _is_given(block))]


def _is_given(block: Block) -> bool:
    """Whether a cell of the lesson does nothing but define functions, which answers may use."""
    body = [] if block.skip else _body(block.text)
    return bool(body) and all(isinstance(node, ast.FunctionDef) for node in body)


def attempts(source: str) -> Iterator[tuple[list[str], str]]:
    """The ways in which a file is run until one defines the function: the sources of its cells, and its __name__.

    As a whole; then statement by statement, so that one that fails costs only itself; then as a script, too.
    """
    yield [source], MODULE
    pieces = _statements(source)
    if pieces:
        yield pieces, MODULE
    if pieces and "__main__" in source:
        yield pieces, "__main__"


def _statements(source: str) -> list[str]:
    """The statements of a file as texts, each from its own line on; none where it is no Python, magics aside."""
    if not _body(source):
        source = _without_magics(source)
    starts = sorted({_first_line(node) for node in _body(source)})
    lines = source.split("\n")
    ends = [*(start - 1 for start in starts[1:]), len(lines)]
    return ["\n".join(lines[start - 1 : end]) for start, end in zip(starts, ends, strict=bool(starts))]


def _without_magics(source: str) -> str:
    """The text with calls in the place of `%matplotlib inline` and the like, as a notebook runs it."""
    try:
        return TransformerManager().transform_cell(source)  # type: ignore[no-untyped-call]  # IPython leaves it untyped
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return source


def _first_line(node: ast.stmt) -> int:
    decorators: list[ast.expr] = getattr(node, "decorator_list", [])
    return min([node.lineno, *(one.lineno for one in decorators)])


def _body(source: str) -> list[ast.stmt]:
    try:
        return ast.parse(source).body
    except (SyntaxError, ValueError, RecursionError, MemoryError):  # the last two where it is nested too deep
        return []


def nearest(source: str, name: str) -> str | None:
    """The name closest to one that a file should have defined and has not; None without."""
    names = [node.name for node in _body(source) if isinstance(node, ast.FunctionDef | ast.ClassDef)]
    folded = {one.casefold(): one for one in names}
    close = difflib.get_close_matches(name.casefold(), folded, n=1)
    return folded[close[0]] if close else None
