"""How do the examples that a student may see travel beside the notebook, as one HDF5 file?

/                      attributes: format; summary, a JSON text: the lab's title, the points of each exercise in
                       order, the questions. It is all that opening a lab reads, since many small reads take long.
/exercises/<name>      attributes: title, points, hints, accepts, optional, fixed, results; groups: cases, mistakes
/exercises/<name>/slips   two arrays, forms and numbers, a row per slip and a column per case; text, a line per slip.
                       Read only where an answer is wrong.
A value is a dataset (a number, text, an array) or a group (None, a tuple, a list, a dict, a Raised); its attribute
`kind` says which.
"""

import contextlib
import functools
import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeAlias

import h5py
import numpy as np

from .bank import SLIP, Bank, Case, Mistake, Raised, Slip
from .describe import is_scalar
from .digits import rounded
from .errors import SetupError
from .policies import POLICIES
from .typed import Array, Value

Questions: TypeAlias = dict[str, dict[str, Any]]  # by number (text): points, and a list of letters

FORMAT = 4
LISTS = ("optional", "fixed", "results")
LIBVER = ("v110", "v110")  # a fixed file version: the same banks give the same bytes, readable by HDF5 1.10 and newer


def write(path: Path | str, title: str, banks: Iterable[Bank], questions: Questions) -> None:
    """Write the visible cases of a lab, with as many digits as are the same on every machine.

    path: the file; title: the lab's title; banks: Bank objects with visible cases only
    questions: dict of question number (text) to {"points": number, "letters": list of letters}; never the answers
    """
    banks = list(banks)
    with h5py.File(path, "w", libver=LIBVER) as file:
        file.attrs.update(format=FORMAT, summary=_summary(title, banks, questions))
        for bank in banks:
            _write_bank(file.create_group(f"exercises/{bank.name}"), bank)


def _summary(title: str, banks: list[Bank], questions: Questions) -> str:
    points = {bank.name: bank.points for bank in banks}
    asked = {
        number: {"points": float(question["points"]), "letters": list(question["letters"])}
        for number, question in questions.items()
    }
    return json.dumps({"title": title, "points": points, "questions": asked})


def _write_bank(group: h5py.Group, bank: Bank) -> None:
    group.attrs.update(title=bank.title, points=bank.points, hints=list(bank.hints))
    texts = {name: _texts(getattr(bank, name)) for name in LISTS}
    group.attrs.update(accepts=bank.accepts, **texts)
    digits = POLICIES[bank.accepts].digits
    for index, case in enumerate(bank.cases):
        _write_value(group, f"cases/{index}/arguments", rounded(case.arguments))
        _write_value(group, f"cases/{index}/answer", rounded(case.answer, digits))
        _write_value(group, f"cases/{index}/draws", rounded(case.draws))
    for index, mistake in enumerate(bank.mistakes):
        _write_value(group, f"mistakes/{index}", rounded(mistake.answers, digits))
        group[f"mistakes/{index}"].attrs.update(name=mistake.name, sentence=mistake.sentence)
    if bank.slips():
        _write_slips(group.create_group("slips"), bank.slips())


def _write_slips(group: h5py.Group, slips: Sequence[Slip]) -> None:
    group["forms"] = np.array([slip.forms for slip in slips], np.uint32)
    group["numbers"] = np.array([slip.numbers for slip in slips], np.float32)
    text = "\n".join(slip.sentence.removeprefix(SLIP) for slip in slips)
    group["text"] = np.frombuffer(text.encode(), np.uint8)  # a text of HDF5's own kind would take four times as much


def _texts(names: Sequence[str]) -> Array:
    return np.array(names, dtype=h5py.string_dtype())  # a list would do, were it never empty


def _write_value(parent: h5py.Group, name: str, value: Value) -> None:
    if isinstance(value, np.ndarray) and value.ndim:
        parent.create_dataset(name, data=value).attrs["kind"] = "array"
    elif isinstance(value, str):
        parent.create_dataset(name, data=value).attrs["kind"] = "text"
    elif is_scalar(value):
        parent.create_dataset(name, data=value).attrs["kind"] = "number"
    else:
        _write_group(parent.create_group(name), value)


def _write_group(group: h5py.Group, value: Value) -> None:
    if value is None:
        group.attrs["kind"] = "none"
    elif isinstance(value, Raised):
        group.attrs.update(kind="raised", type=value.type, text=value.text)
    elif isinstance(value, dict):
        group.attrs.update(kind="dict", keys=list(value))
        _write_parts(group, value.values())
    else:
        group.attrs.update(kind=type(value).__name__, length=len(value))
        _write_parts(group, value)


def _write_parts(group: h5py.Group, parts: Iterable[Value]) -> None:
    for index, part in enumerate(parts):
        _write_value(group, str(index), part)


class Banks(Mapping[str, Bank]):
    """The banks of a case file by name, in the lab's order; each is read when it is first asked for.

    points: by name, known from the beginning
    """

    def __init__(self, path: Path, points: dict[str, int]) -> None:
        self.path, self.points = path, points
        self._read: dict[str, Bank] = {}

    def __getitem__(self, name: str) -> Bank:
        if name not in self._read:
            if name not in self.points:
                raise KeyError(name)
            with _opened(self.path) as file:
                bank = _read_bank(name, file[f"exercises/{name}"])
            self._read[name] = replace(bank, slips=functools.cache(functools.partial(read_slips, self.path, name)))
        return self._read[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self.points)

    def __len__(self) -> int:
        return len(self.points)


def read(path: Path | str) -> tuple[str, Banks, Questions]:
    """Read a case file: what it holds at once, its examples when they are needed.

    path: the file
    returns: the lab's title, its Banks, a dict of questions
    raises: SetupError, in one sentence, when the file is missing, cut short, or of another kind
    """
    path = Path(path)
    if not path.exists():
        raise SetupError(
            f"{path.name} is not beside this notebook (looked in {path.absolute().parent}). Copy it from the "
            "lab's folder."
        )
    with _opened(path) as file:
        return _read_lab(path.absolute(), file)


def read_slips(path: Path, name: str) -> tuple[Slip, ...]:
    """The Slips of an exercise, the likeliest first; raises SetupError like read, for a file of an older format too."""
    with _opened(path) as file:
        _refuse_other_formats(file)
        group = file[f"exercises/{name}"].get("slips", {})
        if not group:
            return ()
        sentences = [SLIP + line for line in bytes(group["text"][()]).decode().split("\n")]
        forms, numbers = group["forms"][()].tolist(), group["numbers"][()].tolist()
    return tuple(Slip(*slip) for slip in zip(sentences, map(tuple, forms), map(tuple, numbers), strict=True))


@contextlib.contextmanager
def _opened(path: Path) -> Iterator[h5py.File]:
    try:
        with h5py.File(path, "r") as file:
            yield file
    except (OSError, KeyError, ValueError, TypeError, AttributeError, RuntimeError) as error:  # all that h5py raises
        raise SetupError(
            f"{path.name} is damaged or not a case file of this course. Copy it again from the lab's folder."
        ) from error


def _refuse_other_formats(file: h5py.File) -> None:
    if file.attrs["format"] != FORMAT:
        raise ValueError(f"format {file.attrs['format']}")


def _read_lab(path: Path, file: h5py.File) -> tuple[str, Banks, Questions]:
    _refuse_other_formats(file)
    summary = json.loads(file.attrs["summary"])
    return summary["title"], Banks(path, summary["points"]), summary["questions"]


def _read_bank(name: str, group: h5py.Group) -> Bank:
    attrs = group.attrs
    cases = tuple(
        Case(_read_value(part["arguments"]), _read_value(part["answer"]), draws=_read_value(part["draws"]))
        for part in _numbered(group, "cases")
    )
    mistakes = tuple(
        Mistake(part.attrs["name"], part.attrs["sentence"], tuple(_read_value(part)))
        for part in _numbered(group, "mistakes")
    )
    options = {"accepts": attrs["accepts"], **{name: tuple(attrs[name]) for name in LISTS}}
    return Bank(name, attrs["title"], int(attrs["points"]), tuple(attrs["hints"]), cases, mistakes, **options)


def _numbered(group: h5py.Group, name: str) -> list[h5py.Group]:
    parts = group.get(name, {})
    return [parts[str(index)] for index in range(len(parts))]


def _read_value(node: h5py.Group | h5py.Dataset) -> Value:
    kind = node.attrs["kind"]
    if kind == "array":
        return node[()]
    if kind == "text":
        return node.asstr()[()]
    if kind == "number":
        return node[()].item()
    return _READERS[kind](node)


_READERS: dict[str, Callable[[h5py.Group], Value]] = {
    "none": lambda group: None,
    "raised": lambda group: Raised(group.attrs["type"], group.attrs["text"]),
    "dict": lambda group: dict(zip(group.attrs["keys"], _read_parts(group), strict=True)),
    "tuple": lambda group: tuple(_read_parts(group)),
    "list": lambda group: _read_parts(group),
}


def _read_parts(group: h5py.Group) -> list[Value]:
    return [_read_value(group[str(index)]) for index in range(len(group))]
