"""What do the models of the notebook say of a picture of one's own?"""

import sys
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import traitlets
from matplotlib.figure import Figure

from .. import data
from ..data.own import square
from ..errors import SetupError
from ..plots import own_image as plots
from ..typed import Array, Function, Value
from .live import Live, script
from .opinions import STEPS, column, opinion
from .students import Students

NOTHING = "No picture yet: choose a file."


class OwnImage(Live):
    """A picture of one's own, as the models see it, and what each of them says.

    models: dict from a name to a function; it gets a column (12288, 1) and gives a probability, or 0 or 1
    names: the functions of the notebook by name; by default the variables of the cell that makes the widget
    side: pixels along each side of the pictures that the models know; 12288 is 64 * 64 * 3
    classes: the names of 0 and of 1

    >>> from nndl import widgets
    >>> picture = widgets.OwnImage({"hopeful": lambda column: 0.9, "strict": lambda column: 0})
    >>> [(answer["name"], answer["probability"], answer["says"]) for answer in picture.answers]
    [('hopeful', 0.9, 'cat'), ('strict', None, 'non-cat')]
    """

    _esm = script("controls", "canvas", "badges", "own_image")
    shown = traitlets.Dict().tag(sync=True)  # the picture: pixels, side, caption, number
    answers: "traitlets.List[plots.Opinion]" = traitlets.List().tag(sync=True)
    classes = traitlets.List(["non-cat", "cat"]).tag(sync=True)
    examples = traitlets.Int(0).tag(sync=True)  # pictures of the data set that may be looked at
    badges = traitlets.Dict().tag(sync=True)

    def __init__(
        self,
        models: Mapping[str, Function] | None = None,
        names: Mapping[str, Value] | None = None,
        side: int = 64,
        **traits: Any,
    ) -> None:
        super().__init__(**traits)
        names = names or sys._getframe(1).f_globals
        self.models, self.side = dict(models or {}), side
        self.students = Students(names, [name for name in STEPS if callable(names.get(name))])
        self.image: Array | None = None
        self.caption, self.number = NOTHING, 0
        self._open_examples()

    def _open_examples(self) -> None:
        """Show a cat of the data set first, where it is there."""
        try:
            _, _, self.pictures, labels, _ = data.load_cats()
        except SetupError:
            self._ask()
            return
        self.labels, self.examples = labels[0], len(self.pictures)
        self._show_example(int(np.argmax(self.labels)))

    def _show_example(self, place: int) -> None:
        self.example, label = place, self.classes[int(self.labels[place])]
        self.image = self.pictures[place]
        self.caption = f"picture {place + 1} of {self.examples} of the test set; its label is {label}"
        self._ask()

    def _ask(self, problem: str = "") -> None:
        """Ask all models about the picture, and send what there is."""
        self.badges, notes = self.students.badges(), [problem]
        answers: list[plots.Opinion] = []
        if self.image is not None:
            answers = self._opinions(self.image, notes)
        if not self.models:
            notes.append('No model was given: widgets.OwnImage({"a name": a function of a column, ...})')
        self.answers, self.trouble = answers, "\n".join(note for note in notes if note)
        self._tell()

    def _opinions(self, image: Array, notes: list[str]) -> list[plots.Opinion]:
        try:
            X = column(self.students, image)
        except SetupError as error:
            notes.append(str(error))
            return [_silent(name) for name in self.models]
        return [self._opinion(name, X, notes) for name in self.models]

    def _opinion(self, name: str, X: Value, notes: list[str]) -> plots.Opinion:
        try:
            return opinion(name, self.models[name], X, self.classes)
        except SetupError as error:
            notes.append(str(error))
            return _silent(name)

    def _tell(self) -> None:
        self.number += 1  # a second picture with the same pixels is news, too
        pixels = b"" if self.image is None else np.ascontiguousarray(self.image).tobytes()
        side = 0 if self.image is None else len(self.image)
        self.shown = {"pixels": pixels, "side": side, "caption": self.caption, "number": self.number}

    def _hear(self, widget: Any, message: dict[str, Any], buffers: Sequence[Any]) -> None:
        if buffers:  # a file of the browser's
            message = {**message, "data": bytes(buffers[0])}
        super()._hear(widget, message, buffers)

    def on_upload(self, name: str, data: bytes, size: Sequence[int] | None = None) -> None:
        """Look at a picture: the bytes of a file; size: [width, height] where the browser has made it smaller."""
        try:
            self.image, before = square(data, name, self.side)
        except SetupError as error:
            self._ask(str(error))
            return
        wide, high = size or before
        self.caption = f"{name}: {wide} × {high} pixels, its middle made {self.side} × {self.side}"
        self._ask()

    def on_example(self, step: int = 1) -> None:
        """Show the next picture of the data set, or the one before."""
        if self.examples:
            self._show_example((self.example + step) % self.examples)

    def on_again(self) -> None:
        """Ask the functions as they are now."""
        self._ask()

    def picture(self) -> Figure:
        """The static twin: the last picture with the answers."""
        return plots.own_image_figure(self.image, self.caption, self.answers, self.classes)

    def in_words(self) -> str:
        """What all models say."""
        said = "; ".join(plots.in_words(answer, self.classes) for answer in self.answers)
        return f"{self.caption}. {said}"


def _silent(name: str) -> plots.Opinion:
    return {"name": name, "probability": None, "says": None}
