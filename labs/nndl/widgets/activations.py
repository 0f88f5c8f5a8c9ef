"""What does an activation do to z, and how steep is it there, by the student's own functions?"""

import sys
from collections.abc import Mapping
from typing import Any

import numpy as np
import traitlets
from matplotlib.figure import Figure

from ..plots import activation as plots
from ..scenes import slopes
from ..typed import Array, Function, Value
from .asked import asked
from .live import Live, script
from .students import Students

SLOPES = {name: f"{name}_derivative" for name in ("sigmoid", "tanh", "relu", "leaky_relu")}
LIBRARY: dict[str, Function] = {"tanh": np.tanh}  # what the labs take from NumPy
REACH, STEPS = 6.0, 240
Z = np.linspace(-REACH, REACH, STEPS + 1)  # the places of the slider, too: every number read out is the function's own


class Activations(Live):
    """An activation and its slope over z, with a point that moves along it.

    names: the functions of the notebook by name; by default the variables of the cell that makes the widget
    name: one of SLOPES, or of those that the notebook has; z: where the point is, from -6 to 6

    The dotted slope is measured: the mean of the differences to both sides. A slope of under 0.05 counts as flat.

    >>> from nndl import widgets
    >>> activations = widgets.Activations(z=0.5)
    >>> activations.name
    'tanh'
    >>> activations.z = 6
    >>> activations.in_words()
    'At z = 6.00: tanh is 1.000, its slope is 0.000.'
    """

    _esm = script("controls", "canvas", "axes", "badges", "activations")
    name = traitlets.Enum(tuple(SLOPES), "tanh").tag(sync=True)
    names: "traitlets.List[str]" = traitlets.List().tag(sync=True)
    z = traitlets.Float(0.0, min=-REACH, max=REACH).tag(sync=True)
    curves = traitlets.Dict().tag(sync=True)
    badges = traitlets.Dict().tag(sync=True)
    ready = False  # until then nothing that is set asks a function

    def __init__(self, names: Mapping[str, Value] | None = None, **traits: Any) -> None:
        super().__init__(**traits)
        self.students = Students(names or sys._getframe(1).f_globals, ())
        self.ready = True
        self.names = [name for name in SLOPES if name != "sigmoid" or callable(self._function(name))]
        self._read()

    def _function(self, name: str) -> Function | None:
        return LIBRARY.get(name) or self.students.names.get(name)

    @traitlets.observe("name", "z")
    def _read(self, change: traitlets.Bunch | None = None) -> None:
        """Ask the functions as they are now: a cell that was run again counts."""
        if not self.ready:
            return
        self.badges = Students(self.students.names, self._wanted()).badges()
        self.values, self.stated, self.left, self.right, notes = self._asked()
        self.trouble = "\n".join(notes)
        self._show()

    def _wanted(self) -> list[str]:
        """The functions that the student has to write; of the sigmoid, those that are there."""
        pair = [name for name in (self.name, SLOPES[self.name]) if name not in LIBRARY]
        return [name for name in pair if self.name != "sigmoid" or callable(self._function(name))]

    def _asked(self) -> tuple[Array | None, Array | None, Array | None, Array | None, list[str]]:
        """Values, stated slope, slopes measured left and right: arrays or None; and what there is to say."""
        function, slope = self.name, SLOPES[self.name]
        values, note = asked(self._function(function), function, Z)
        stated, other = asked(self._function(slope), slope, Z) if slope in self._wanted() else (None, "")
        left = right = None
        if values is not None:
            left, right = slopes.sides(lambda z: _quietly(self._function(function), function, z), Z)
        return values, stated, left, right, [text for text in (note, other) if text]

    def _show(self) -> None:
        self.curves = {
            "z": _packed(Z),
            "values": _packed(self.values),
            "stated": _packed(self.stated),
            "measured": _packed(self.measured()),
            "flat": self.flat(),
            "wrong": self.wrong(),
            "slope": SLOPES[self.name],
        }

    def measured(self) -> Array | None:
        """The slope measured from the function's values, the mean of both sides; None without a function."""
        return None if self.left is None or self.right is None else (self.left + self.right) / 2

    def flat(self) -> list[tuple[float, float]]:
        """The stretches of z where the function is as good as flat."""
        slope = self.measured() if self.stated is None or self.left is not None else self.stated
        return [] if slope is None else slopes.stretches(slopes.flat(slope), Z)

    def wrong(self) -> list[tuple[float, float]]:
        """The stretches of z where the stated slope is not the function's."""
        if self.stated is None or self.left is None or self.right is None:
            return []
        return slopes.stretches(slopes.differs(self.stated, self.left, self.right), Z)

    def on_read(self) -> None:
        """Ask the functions again."""
        self._read()

    def picture(self) -> Figure:
        """The static twin."""
        titles = (self.name, SLOPES[self.name])
        curves = (self.values, self.stated, self.measured())
        return plots.activation_figure(Z, *curves, self.flat(), self.wrong(), titles, self._place())

    def _place(self) -> int:
        return int(np.argmin(np.abs(Z - self.z)))

    def in_words(self) -> str:
        """One sentence about what is seen."""
        parts = {self.name: self.values, "its slope": self.measured() if self.stated is None else self.stated}
        said = [f"{name} is {numbers[self._place()]:.3f}" for name, numbers in parts.items() if numbers is not None]
        return f"At z = {self.z:.2f}: {', '.join(said) or self.trouble}."


def _quietly(function: Function | None, name: str, z: Array) -> Array:
    """Values near those that the function has just given; nan where it fails now."""
    values, _ = asked(function, name, z)
    return np.full(z.shape, np.nan) if values is None else values


def _packed(numbers: Array | None) -> bytes:
    return b"" if numbers is None else np.asarray(numbers, dtype="<f4").tobytes()
