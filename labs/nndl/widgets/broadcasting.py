"""What does broadcasting make of two shapes, or why does it fail?"""

import numpy as np
import traitlets

from ..plots import grids as plots
from ..scenes import stretching
from .live import Live, script

RULE = "Two sizes fit if they are equal, or if one of them is 1."


class Broadcasting(Live):
    """Two shapes, stretched by NumPy's rule, and their sum; or the axes that do not fit.

    first, second: shapes as text, such as "(3, 1)", "(4,)" or "()"
    """

    _esm = script("controls", "canvas", "axes", "broadcasting")
    first = traitlets.Unicode("(3, 1)").tag(sync=True)
    second = traitlets.Unicode("(1, 4)").tag(sync=True)
    most = traitlets.List([stretching.MOST_AXES, stretching.MOST]).tag(sync=True)
    scene = traitlets.Dict().tag(sync=True)

    def __init__(self, first="(3, 1)", second="(1, 4)", **traits):
        super().__init__(first=str(first), second=str(second), **traits)
        self.shapes = (3, 1), (1, 4)
        self._read()

    @traitlets.observe("first", "second")
    def _read(self, change=None):
        """Read both texts; where one is no shape, say so and keep what is drawn."""
        try:
            self.shapes = stretching.shape_of(self.first), stretching.shape_of(self.second)
        except ValueError as error:
            self.trouble = str(error)
        else:
            self.trouble = ""
        self._show()

    def _show(self):
        (a, b), (result, said) = self.shapes, self._result()
        self.scene = {
            "shapes": [list(a), list(b)],
            "result": None if result is None else list(result),
            "axes": [[m, n, stretching.told(m, n)] for m, n in stretching.aligned(a, b)],
            "says": self.in_words(),
            "numpy": said,
            "grids": [_as_grid(*part) for part in self._parts()],
        }

    def _result(self):
        return stretching.fitted(*self.shapes)

    def _parts(self):
        """The arrays to draw: (values, copies, caption) each; without the result where there is none."""
        result, _ = self._result()
        arrays = [stretching.numbers(shape, unit) for shape, unit in zip(self.shapes, stretching.UNITS, strict=True)]
        if result is None:
            return [(array, np.zeros(array.shape, bool), f"{array.shape}") for array in arrays]
        stretched = [_stretched(array, result) for array in arrays]
        return [*stretched, (arrays[0] + arrays[1], np.zeros(result, bool), f"{result}")]

    def picture(self):
        """The static twin."""
        fits = self._result()[0] is not None
        title = self.in_words().removesuffix(RULE).strip(" .")
        return plots.grids_figure(self._parts(), "+=" if fits else "+", title, fits)

    def in_words(self):
        """What becomes of the two shapes."""
        (a, b), (result, _) = self.shapes, self._result()
        if result is not None:
            return f"{a} and {b} give {result}."
        return f"{a} and {b} do not fit: {stretching.blame(a, b)}. {RULE}"


def _stretched(array, result):
    """An array stretched to the shape of the result, which of its cells are copies, and a caption."""
    caption = f"{array.shape}" if array.shape == result else f"{array.shape} → {result}"
    return np.broadcast_to(array, result), stretching.copies(array.shape, result), caption


def _as_grid(values, copied, caption):
    """An array as JSON can carry it, with three axes."""
    shape = [1] * (3 - values.ndim) + list(values.shape)
    return {"shape": shape, "values": values.ravel().tolist(), "copies": copied.ravel().tolist(), "caption": caption}
