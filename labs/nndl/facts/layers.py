"""Which of several results are right: those of one layer, one kind, or by name?"""

import re
from collections.abc import Callable, Sequence

from ..bank import Case
from ..compare import agrees
from ..typed import Value
from .fact import Fact
from .parts import LEAST, Pair, Part, enough, told_of

MOST_NAMES = 4


def which(cases: Sequence[Case], parts: list[Part]) -> Fact | None:
    """The Fact that tells the right parts of an answer from the wrong ones.

    None where there is only one part, and where some are missing or no numbers: then the form says more.

    parts: all Parts of the answer, in order
    """
    wrong = [part for part in parts if not part.right]
    if len(parts) < 2 or not wrong or (len(wrong) == len(parts) and not _layers(cases)):
        return None
    found = _by_layer(cases, parts) or _by_kind(parts, wrong)
    return found or (_by_name(parts, wrong) if all(part.pairs for part in wrong) else None)


def named(parts: list[Part]) -> str:
    """Some parts in words: `dw` and `db`."""
    return _and([part.told for part in parts])


def _and(told: list[str]) -> str:
    return told[0] if len(told) == 1 else ", ".join(told[:-1]) + " and " + told[-1]


def _layers(cases: Sequence[Case]) -> list[int]:
    """How many layers each case has, by the keys of the right answer; empty where the keys are no layers'."""
    counts = [_depth(case.answer) for case in cases]
    return counts if all(counts) else []


def _depth(answer: Value) -> int:
    found = [_layer(key) for key in answer] if isinstance(answer, dict) else []
    return max(found, default=0) if all(found) else 0


def _layer(key: int | str) -> int:
    """The number at the end of a weight's or a bias's name; dA0 belongs to layer 1."""
    match = re.fullmatch(r"(dW|db|dA|W|b)(\d+)", str(key))
    return int(match[2]) + (match[1] == "dA") if match else 0


def _by_layer(cases: Sequence[Case], parts: list[Part]) -> Fact | None:
    depths = _layers(cases)
    if not depths:
        return None
    rights = [_right_layers(case, parts) for case in cases]
    for fact, chosen in _CHOICES:
        expected = [chosen(depth) for depth in depths]
        if (
            rights == expected
            and sum(0 < len(one) < depth for one, depth in zip(expected, depths, strict=True)) >= LEAST
        ):
            return fact
    return None


def _right_layers(case: Case, parts: list[Part]) -> set[int] | None:
    """The layers of which all parts are right on a case; None where some layer is right in part."""
    seen: dict[int, set[bool]] = {}
    for part in parts:
        for pair in part.pairs:
            if pair.case is case:
                seen.setdefault(_layer(part.path[-1]), set()).add(pair.right)
    if any(len(found) > 1 for found in seen.values()):
        return None
    return {layer for layer, found in seen.items() if found == {True}}


_CHOICES: tuple[tuple[Fact, Callable[[int], set[int]]], ...] = (
    (
        Fact("last_layer_only", "Only the last layer is right: what goes wrong in the layers before it?"),
        lambda depth: {depth},
    ),
    (
        Fact("first_layer_only", "Only the first layer is right: what goes wrong in the layers after it?"),
        lambda depth: {1},
    ),
    (Fact("all_but_last_layer", "All layers are right but the last one."), lambda depth: set(range(1, depth))),
    (Fact("all_but_first_layer", "All layers are right but the first one."), lambda depth: set(range(2, depth + 1))),
)


def _by_kind(parts: list[Part], wrong: list[Part]) -> Fact | None:
    """All weights right and all biases wrong, or the like."""
    kinds: dict[str, list[Part]] = {}
    for part in parts:
        kinds.setdefault(re.sub(r"\d+$", "", part.key), []).append(part)
    if "" in kinds or len(kinds) < 2 or all(len(group) < 2 for group in kinds.values()):
        return None
    bad = [kind for kind, group in kinds.items() if not any(part.right for part in group)]
    good = [kind for kind, group in kinds.items() if _all_right(group)]
    if not bad or not good or len(bad) + len(good) < len(kinds):
        return None
    right, rest = (" and ".join(f"`{kind}`" for kind in some) for some in (good, bad))
    return Fact("one_kind_wrong", f"The {right} of all layers are right; look at the {rest}.")


def _by_name(parts: list[Part], wrong: list[Part]) -> Fact | None:
    told = right_ones(parts)
    if not told or len(wrong) > MOST_NAMES:
        return None
    name = "one_output_wrong" if len(wrong) == 1 else "some_outputs_wrong"
    return Fact(name, f"{told}; look at {named(wrong)}.", "")


def right_ones(parts: list[Part]) -> str | None:
    """Which parts are surely right, in words without a full stop; None where there are none or too many."""
    right = list(dict.fromkeys(_shortly(part, parts) for part in parts if _surely_right(part)))
    if not 0 < len(right) <= MOST_NAMES:
        return None
    told = _and(right)
    return f"{told[0].upper()}{told[1:]} {'is' if len(right) == 1 else 'are'} right"


def _shortly(part: Part, parts: list[Part]) -> str:
    """A right part in words, by the whole result that it belongs to where this is right throughout."""
    beside = [other for other in parts if other.path[:1] == part.path[:1]]
    whole = len(beside) > 1 and isinstance(part.path[0], int) and all(other.right for other in beside)
    return told_of(part.path[:1], part.names) if whole and not part.key else part.told


def _all_right(group: list[Part]) -> bool:
    told = all(part.right and part.pairs for part in group)
    return told and enough([pair for part in group for pair in part.pairs if pair.want.any()])


def _surely_right(part: Part) -> bool:
    """True where a part is right and could have been wrong: not zero everywhere, not an argument."""
    if not part.right or not part.pairs:
        return False
    return enough([pair for pair in part.pairs if pair.want.any() and not _given(part, pair)])


def _given(part: Part, pair: Pair) -> bool:
    return part.key in pair.case.arguments and agrees(pair.raw, pair.case.arguments[part.key])
