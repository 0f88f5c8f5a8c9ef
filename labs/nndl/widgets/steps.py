"""What does each block of a network take in and put out, one after the other?"""

import sys
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import traitlets
from matplotlib.figure import Figure

from ..bank import Raised
from ..plots import steps as plots
from ..scenes import plan
from ..scenes.blocks import Block, Passed, pass_through
from ..scenes.shapes import shape
from ..scenes.tables import Table, table
from ..typed import Array, Value
from .live import Live, script
from .students import Students
from .trouble import told

CHOICES = {"half layers": plan.halves, "whole layers": plan.layers}


class Steps(Live):
    """A pass through a small network, forward and back, block by block, by the functions of the notebook.

    names: the functions of the notebook by name; by default the variables of the cell that makes the widget
    layer_dims: sizes of the layers, the input's first; m: number of examples; seed: of the numbers
    size: whether a block is half a layer or a whole one; place: the block that is looked at, counted from 0

    >>> from nndl import widgets
    >>> steps = widgets.Steps(layer_dims=[2, 2, 1], m=3)
    >>> steps.in_words()
    'layer_dims = [2, 2, 1]: 0 of 10 blocks passed'
    >>> steps.size = "whole layers"
    >>> len(steps.blocks)
    6
    """

    _esm = script("controls", "badges", "arrays", "steps")
    layer_dims = traitlets.List(traitlets.Int(min=1, max=6), [2, 3, 1], minlen=2, maxlen=5).tag(sync=True)
    m = traitlets.Int(2, min=1, max=6).tag(sync=True)
    seed = traitlets.Int(342).tag(sync=True)  # no zeros, and ReLU stops one unit for one example
    size = traitlets.Enum(tuple(CHOICES), "half layers").tag(sync=True)
    sizes = traitlets.List(list(CHOICES)).tag(sync=True)
    place = traitlets.Int(0, min=0).tag(sync=True)
    blocks: "traitlets.List[dict[str, Any]]" = traitlets.List().tag(sync=True)  # what is told of each block
    badges = traitlets.Dict().tag(sync=True)
    names: Mapping[str, Value] | None = None

    def __init__(self, names: Mapping[str, Value] | None = None, **traits: Any) -> None:
        super().__init__(**traits)
        self.names = names or sys._getframe(1).f_globals
        self._compute()

    @traitlets.observe("layer_dims", "m", "seed", "size")
    def _compute(self, change: traitlets.Bunch | None = None) -> None:
        """Go through all blocks; looking at them one by one needs no kernel."""
        if self.names is None:
            return
        blocks = CHOICES[self.size](len(self.layer_dims) - 1)
        self.badges = Students(self.names, dict.fromkeys(block.function for block in blocks)).badges()
        with np.errstate(all="ignore"):
            passed = pass_through(blocks, self.names, _first_values(self.layer_dims, self.m, self.seed))
        self.trouble = self._words(passed[-1])
        self.blocks = [self._told(*pair) for pair in zip(blocks, passed + [None] * len(blocks), strict=False)]
        if change and change["name"] in ("size", "layer_dims"):
            self.place = 0  # other blocks

    def _told(self, block: Block, passed: Passed | None) -> dict[str, Any]:
        told = {name: getattr(block, name) for name in ("title", "way", "column", "function", "sentence")}
        told |= {"takes": list(block.takes), "gives": list(block.gives), "more": list(block.more)}
        told |= {"measured": block.measured, "reached": passed is not None, "words": self._words(passed)}
        inputs, outputs = (passed.inputs, passed.outputs) if passed else ({}, {})
        return told | {"inputs": self._tables(inputs), "outputs": self._tables(outputs)}

    def _tables(self, values: Mapping[str, Value]) -> list[Table]:
        return [table(*pair, self.layer_dims, self.m) for pair in values.items()]

    def _words(self, passed: Passed | None) -> str:
        """Why a block was not passed; empty where it was."""
        if passed is None:
            return ""
        if isinstance(passed.failure, Raised):
            return told(passed.failure, passed.block.function)
        return passed.failure or ""

    def on_again(self) -> None:
        """Go through all blocks again: a function may have been mended."""
        self._compute()

    def on_other(self) -> None:
        """The same network with other numbers."""
        self.seed += 1

    def picture(self) -> Figure:
        """The static twin: all blocks at once, with what comes out of each."""
        return plots.steps_figure(self.blocks, self.in_words(), self.trouble)

    def in_words(self) -> str:
        """One sentence about what is seen."""
        many = sum(block["reached"] and not block["words"] for block in self.blocks)
        return f"layer_dims = {self.layer_dims}: {many} of {len(self.blocks)} blocks passed"


def _first_values(layer_dims: Sequence[int], m: int, seed: int) -> dict[str, Array]:
    """Short numbers to begin with: X as A0, Y, and all W and b."""
    rng = np.random.default_rng(seed)
    names = [f"{letter}{layer}" for layer in range(1, len(layer_dims)) for letter in "Wb"]
    values = {name: np.round(rng.normal(size=shape(name, layer_dims, m)), 1) for name in ["A0", *names]}
    return values | {"Y": np.arange(layer_dims[-1] * m).reshape(layer_dims[-1], m) % 2}
