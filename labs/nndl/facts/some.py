"""On which calls is an answer right, and on which is it wrong?"""

from collections.abc import Callable, Iterator, Sequence
from typing import TypeAlias

import numpy as np

from ..bank import Case
from ..typed import Array, Value
from .fact import Fact
from .parts import LEAST

Test: TypeAlias = Callable[[dict[str, Value]], bool | None]  # of a call's arguments; None where it cannot be told


def only_some(cases: Sequence[Case], rights: Sequence[bool]) -> Fact | None:
    """The Fact where the right answers are just those to one kind of call, and only one kind fits.

    rights: whether each case is answered right
    """
    wrong = len(rights) - sum(rights)
    if min(sum(rights), wrong) < 2 or max(sum(rights), wrong) < LEAST:
        return None
    found = [fact for fact, test in _TESTS if _fits(cases, rights, test)]
    found += _by_value(cases, rights)
    return found[0] if len(found) == 1 else None


def _fits(cases: Sequence[Case], rights: Sequence[bool], test: Test) -> bool:
    kinds = [test(case.arguments) for case in cases]
    return None not in kinds and kinds == list(rights)


def _arrays(arguments: dict[str, Value]) -> list[Array]:
    return [value for value in _flat(arguments) if isinstance(value, np.ndarray) and value.dtype.kind in "biuf"]


def _flat(value: Value) -> Iterator[Value]:
    if isinstance(value, dict | tuple | list):
        for part in value.values() if isinstance(value, dict) else value:
            yield from _flat(part)
    else:
        yield value


def _square(arguments: dict[str, Value]) -> bool | None:
    matrices = [array for array in arguments.values() if isinstance(array, np.ndarray) and array.ndim == 2]
    return matrices[0].shape[0] == matrices[0].shape[1] if matrices else None


def _one_example(arguments: dict[str, Value]) -> bool | None:
    rows = [arguments[name] for name in ("X", "Y", "A_prev", "A", "dA", "dZ", "AL", "A2") if name in arguments]
    return rows[0].shape[-1] == 1 if rows and isinstance(rows[0], np.ndarray) and rows[0].ndim == 2 else None


def _many_examples(arguments: dict[str, Value]) -> bool | None:
    one = _one_example(arguments)
    return None if one is None else not one


def _two_layers(arguments: dict[str, Value]) -> bool | None:
    for value in arguments.values():
        if isinstance(value, dict) and "W1" in value:
            return "W3" not in value
    if "layers_dims" in arguments or "layer_dims" in arguments:
        dims: Value = arguments.get("layers_dims", arguments.get("layer_dims"))
        return len(dims) == 3
    caches = arguments.get("caches")
    return len(caches) == 2 if isinstance(caches, tuple | list) else None


def _floats(arguments: dict[str, Value]) -> bool | None:
    arrays = _arrays(arguments)
    return all(array.dtype.kind == "f" for array in arrays) if arrays else None


def _no_unsigned(arguments: dict[str, Value]) -> bool | None:
    arrays = _arrays(arguments)
    return all(array.dtype.kind not in "ub" for array in arrays) if arrays else None


def _flat_matrix(arguments: dict[str, Value]) -> bool | None:
    first = next(iter(arguments.values()), None)
    return np.ndim(first) == 2 if isinstance(first, int | float | np.ndarray) else None


def _not_matrix(arguments: dict[str, Value]) -> bool | None:
    matrix = _flat_matrix(arguments)
    return None if matrix is None else not matrix


def _array_first(arguments: dict[str, Value]) -> bool | None:
    first = next(iter(arguments.values()), None)
    return np.ndim(first) > 0 if len(arguments) == 1 and isinstance(first, int | float | np.ndarray) else None


def _single_step(arguments: dict[str, Value]) -> bool | None:
    steps = arguments.get("num_iterations")
    return steps == 1 if isinstance(steps, int) else None


_TESTS: tuple[tuple[Fact, Test], ...] = (
    (
        Fact("single_step_only", "It is right for a single step only: what must change from one step to the next?"),
        _single_step,
    ),
    (
        Fact("two_layers_only", "It is right for two layers only: what must change with each further layer?"),
        _two_layers,
    ),
    (
        Fact("square_only", "It is right for square arrays only: are rows and columns, or their numbers, mixed up?"),
        _square,
    ),
    (Fact("one_example_only", "It is right for a single example only."), _one_example),
    (Fact("wrong_for_one_example", "It is wrong for a single example only."), _many_examples),
    (
        Fact("floats_only", "It is right for arrays of floats only, and wrong where whole numbers or bools come in."),
        _floats,
    ),
    (
        Fact(
            "wrong_for_unsigned",
            "It is wrong just where arrays of type bool or uint8 come in: these know no negative numbers.",
        ),
        _no_unsigned,
    ),
    (Fact("two_axes_only", "It is right for arrays with two axes only."), _flat_matrix),
    (Fact("wrong_for_two_axes", "It is wrong just for arrays with two axes."), _not_matrix),
    (Fact("wrong_for_numbers", "It is right for arrays, and wrong where a plain number comes in."), _array_first),
)


def _by_value(cases: Sequence[Case], rights: Sequence[bool]) -> Iterator[Fact]:
    """Arguments that are words, such as activation: right just where it is one of them."""
    for name, value in cases[0].arguments.items():
        if not isinstance(value, str):
            continue
        values = [case.arguments.get(name) for case in cases]
        good = {value for value, right in zip(values, rights, strict=True) if right}
        bad = {value for value, right in zip(values, rights, strict=True) if not right}
        seen = {case.arguments.get(name) for case in cases if not case.hidden}
        if len(good) == 1 and good <= seen and not good & bad:
            words = f'It is right where `{name}` is "{good.pop()}", and wrong otherwise.'
            yield Fact("one_argument_value_only", words)
