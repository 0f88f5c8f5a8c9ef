"""What does each block of a network take in and put out, one after the other?"""

import sys

import numpy as np
import traitlets

from ..bank import Raised
from ..plots import steps as plots
from ..scenes import plan
from ..scenes.blocks import pass_through
from ..scenes.shapes import shape
from ..scenes.tables import table
from .live import Live, script
from .students import Students
from .trouble import told

CHOICES = {"half layers": plan.halves, "whole layers": plan.layers}


class Steps(Live):
    """A pass through a small network, forward and back, block by block, by the functions of the notebook.

    layer_dims: sizes of the layers, the input's first; m: number of examples; seed: of the numbers
    size: whether a block is half a layer or a whole one; place: the block that is looked at, counted from 0
    """

    _esm = script("controls", "badges", "arrays", "steps")
    layer_dims = traitlets.List(traitlets.Int(min=1, max=6), [2, 3, 1], minlen=2, maxlen=5).tag(sync=True)
    m = traitlets.Int(2, min=1, max=6).tag(sync=True)
    seed = traitlets.Int(342).tag(sync=True)  # no zeros, and ReLU stops one unit for one example
    size = traitlets.Enum(tuple(CHOICES), "half layers").tag(sync=True)
    sizes = traitlets.List(list(CHOICES)).tag(sync=True)
    place = traitlets.Int(0, min=0).tag(sync=True)
    blocks = traitlets.List().tag(sync=True)  # what is told of each block
    badges = traitlets.Dict().tag(sync=True)
    names = None

    def __init__(self, names=None, **traits):
        super().__init__(**traits)
        self.names = names or sys._getframe(1).f_globals
        self._compute()

    @traitlets.observe("layer_dims", "m", "seed", "size")
    def _compute(self, change=None):
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

    def _told(self, block, passed):
        told = {name: getattr(block, name) for name in ("title", "way", "column", "function", "sentence")}
        told |= {"takes": list(block.takes), "gives": list(block.gives), "more": list(block.more)}
        told |= {"measured": block.measured, "reached": passed is not None, "words": self._words(passed)}
        inputs, outputs = (passed.inputs, passed.outputs) if passed else ({}, {})
        return told | {"inputs": self._tables(inputs), "outputs": self._tables(outputs)}

    def _tables(self, values):
        return [table(*pair, self.layer_dims, self.m) for pair in values.items()]

    def _words(self, passed):
        """Why a block was not passed; empty where it was."""
        failure = passed and passed.failure
        if not isinstance(failure, Raised):
            return failure or ""
        return told(failure, passed.block.function)

    def on_again(self):
        """Go through all blocks again: a function may have been mended."""
        self._compute()

    def on_other(self):
        """The same network with other numbers."""
        self.seed += 1

    def picture(self):
        """The static twin: all blocks at once, with what comes out of each."""
        return plots.steps_figure(self.blocks, self.in_words(), self.trouble)

    def in_words(self):
        """One sentence about what is seen."""
        many = sum(block["reached"] and not block["words"] for block in self.blocks)
        return f"layer_dims = {self.layer_dims}: {many} of {len(self.blocks)} blocks passed"


def _first_values(layer_dims, m, seed):
    """Short numbers to begin with: X as A0, Y, and all W and b."""
    rng = np.random.default_rng(seed)
    names = [f"{letter}{layer}" for layer in range(1, len(layer_dims)) for letter in "Wb"]
    values = {name: np.round(rng.normal(size=shape(name, layer_dims, m)), 1) for name in ["A0", *names]}
    return values | {"Y": np.arange(layer_dims[-1] * m).reshape(layer_dims[-1], m) % 2}
