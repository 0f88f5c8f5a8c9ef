"""What does broadcasting make of two shapes, or why does it fail?"""

from typing import Any

import numpy as np
import traitlets
from matplotlib.figure import Figure

from ..plots import grids as plots
from ..scenes import stretching
from ..typed import Array
from .live import Live, script

RULE = "Two sizes fit if they are equal, or if one of them is 1."


class Broadcasting(Live):
    """Two shapes, stretched by NumPy's rule, and their sum; or the axes that do not fit.

    first, second: shapes as text or as tuples, such as "(3, 1)", (4,) or "()"; what is no shape is told in `trouble`

    >>> from nndl import widgets
    >>> broadcasting = widgets.Broadcasting((3, 1), (4,))
    >>> broadcasting.in_words()
    '(3, 1) and (4,) give (3, 4).'
    >>> broadcasting.first = "(3, 2)"
    >>> broadcasting.in_words()
    '(3, 2) and (4,) do not fit: ...'
    """

    _esm = script("controls", "canvas", "axes", "broadcasting")
    first = traitlets.Unicode("(3, 1)").tag(sync=True)
    second = traitlets.Unicode("(1, 4)").tag(sync=True)
    most = traitlets.List([stretching.MOST_AXES, stretching.MOST]).tag(sync=True)
    scene = traitlets.Dict().tag(sync=True)

    def __init__(
        self, first: str | tuple[int, ...] = "(3, 1)", second: str | tuple[int, ...] = "(1, 4)", **traits: Any
    ) -> None:
        super().__init__(first=str(first), second=str(second), **traits)
        self.shapes: tuple[tuple[int, ...], tuple[int, ...]] = (3, 1), (1, 4)
        self._read()

    @traitlets.observe("first", "second")
    def _read(self, change: traitlets.Bunch | None = None) -> None:
        """Read both texts; where one is no shape, say so and keep what is drawn."""
        try:
            self.shapes = stretching.shape_of(self.first), stretching.shape_of(self.second)
        except ValueError as error:
            self.trouble = str(error)
        else:
            self.trouble = ""
        self._show()

    def _show(self) -> None:
        (a, b), (result, said) = self.shapes, self._result()
        self.scene = {
            "shapes": [list(a), list(b)],
            "result": None if result is None else list(result),
            "axes": [[m, n, stretching.told(m, n)] for m, n in stretching.aligned(a, b)],
            "says": self.in_words(),
            "numpy": said,
            "grids": [_as_grid(*part) for part in self._parts()],
        }

    def _result(self) -> tuple[tuple[int, ...] | None, str]:
        return stretching.fitted(*self.shapes)

    def _parts(self) -> list[tuple[Array, Array, str]]:
        """The arrays to draw: (values, copies, caption) each; without the result where there is none."""
        result, _ = self._result()
        arrays = [stretching.numbers(shape, unit) for shape, unit in zip(self.shapes, stretching.UNITS, strict=True)]
        if result is None:
            return [(array, np.zeros(array.shape, bool), f"{array.shape}") for array in arrays]
        stretched = [_stretched(array, result) for array in arrays]
        return [*stretched, (arrays[0] + arrays[1], np.zeros(result, bool), f"{result}")]

    def picture(self) -> Figure:
        """The static twin."""
        fits = self._result()[0] is not None
        title = self.in_words().removesuffix(RULE).strip(" .")
        return plots.grids_figure(self._parts(), "+=" if fits else "+", title, fits)

    def in_words(self) -> str:
        """What becomes of the two shapes."""
        (a, b), (result, _) = self.shapes, self._result()
        if result is not None:
            return f"{a} and {b} give {result}."
        return f"{a} and {b} do not fit: {stretching.blame(a, b)}. {RULE}"


def _stretched(array: Array, result: tuple[int, ...]) -> tuple[Array, Array, str]:
    """An array stretched to the shape of the result, which of its cells are copies, and a caption."""
    caption = f"{array.shape}" if array.shape == result else f"{array.shape} → {result}"
    return np.broadcast_to(array, result), stretching.copies(array.shape, result), caption


def _as_grid(values: Array, copied: Array, caption: str) -> dict[str, Any]:
    """An array as JSON can carry it, with three axes."""
    shape = [1] * (3 - values.ndim) + list(values.shape)
    return {"shape": shape, "values": values.ravel().tolist(), "copies": copied.ravel().tolist(), "caption": caption}
