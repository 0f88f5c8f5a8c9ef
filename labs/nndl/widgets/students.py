"""Which functions has the student written, and what do the checks say of them?"""

from .. import session
from ..errors import SetupError

RIGHT, WRONG, UNCHECKED, MISSING = "right", "wrong", "unchecked", "missing"


class Students:
    """The functions of a notebook by name, as they are at the moment of each call: a cell that is run again counts.

    names: the notebook's variables; wanted: the names of the functions that are needed
    """

    def __init__(self, names, wanted):
        self.names, self.wanted = names, tuple(wanted)

    def __getitem__(self, name):
        return self.names[name]

    @property
    def missing(self):
        """The wanted functions that the notebook does not define."""
        return [name for name in self.wanted if not callable(self.names.get(name))]

    def badges(self):
        """By name of function, what is known of it: right, wrong, unchecked or missing."""
        passed, stubs = _known()
        return {name: self._badge(name, passed, stubs) for name in self.wanted}

    def _badge(self, name, passed, stubs):
        if not callable(self.names.get(name)) or name in stubs:
            return MISSING
        found = [passed[f"{name}.{part}"] for part in ("shapes", "values") if f"{name}.{part}" in passed]
        if not found:
            return UNCHECKED
        return RIGHT if all(found) and len(found) == 2 else WRONG


def _known():
    try:
        return session.current().passed, session.current().stubs
    except SetupError:  # a widget may be used without a lab
        return {}, set()
