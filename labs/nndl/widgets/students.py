"""Which functions has the student written, and what do the checks say of them?"""

from collections.abc import Collection, Iterable, Mapping

from .. import session
from ..errors import SetupError
from ..typed import Function, Value

RIGHT, WRONG, UNCHECKED, MISSING = "right", "wrong", "unchecked", "missing"


class Students:
    """The functions of a notebook by name, as they are at the moment of each call: a cell that is run again counts.

    names: the notebook's variables; wanted: the names of the functions that are needed
    """

    def __init__(self, names: Mapping[str, Value], wanted: Iterable[str]) -> None:
        self.names, self.wanted = names, tuple(wanted)

    def __getitem__(self, name: str) -> Function:
        function: Function = self.names[name]
        return function

    @property
    def missing(self) -> list[str]:
        """The wanted functions that the notebook does not define."""
        return [name for name in self.wanted if not callable(self.names.get(name))]

    def badges(self) -> dict[str, str]:
        """By name of function, what is known of it: right, wrong, unchecked or missing."""
        passed, stubs = _known()
        return {name: self._badge(name, passed, stubs) for name in self.wanted}

    def _badge(self, name: str, passed: Mapping[str, bool], stubs: Collection[str]) -> str:
        if not callable(self.names.get(name)) or name in stubs:
            return MISSING
        found = [passed[f"{name}.{part}"] for part in ("shapes", "values") if f"{name}.{part}" in passed]
        if not found:
            return UNCHECKED
        return RIGHT if all(found) and len(found) == 2 else WRONG


def _known() -> tuple[dict[str, bool], set[str]]:
    try:
        return session.current().passed, session.current().stubs
    except SetupError:  # a widget may be used without a lab
        return {}, set()
