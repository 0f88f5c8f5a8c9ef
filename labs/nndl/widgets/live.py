"""What do all widgets have in common: their script, their static twin, and an end?"""

import base64
import io
import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import anywidget
import matplotlib.pyplot as plt
import traitlets
from matplotlib.figure import Figure

from ..plots.page import read_aloud

SCRIPTS = Path(__file__).parent / "js"
FRONT_ENDS = ("JPY_SESSION_NAME", "VSCODE_PID", "COLAB_RELEASE_TAG")  # set where somebody looks at the notebook


def script(*names: str) -> str:
    """One ES module made of files of the folder js, the last of which exports the widget."""
    return "\n".join((SCRIPTS / f"{name}.js").read_text(encoding="utf-8") for name in names)


class Live(anywidget.AnyWidget):
    """A widget that draws in the browser what this kernel computes.

    trouble: what went wrong in the student's code, as text; empty where nothing did
    """

    _css = SCRIPTS / "widgets.css"
    trouble = traitlets.Unicode("").tag(sync=True)

    def __init__(self, **traits: Any) -> None:
        super().__init__(**traits)
        self.on_msg(self._hear)

    def _hear(self, _: Any, message: dict[str, Any], buffers: Sequence[Any]) -> None:
        """A message of the browser's: {"do": name of one of our methods that begin with on_, ...}."""
        answer = getattr(self, f"on_{message.pop('do', '')}", None)
        if answer:
            answer(**message)

    def picture(self) -> Figure:
        """The static twin: a matplotlib figure of the same state, for pages where no kernel runs."""
        raise NotImplementedError

    def _repr_mimebundle_(self, **options: Any) -> tuple[dict[str, Any], dict[str, Any]]:
        """The widget where somebody looks, and always its twin: what converters show, with its words beside it."""
        twin, words = self.twin(), self.in_words()  # in this order: for its picture a widget may train
        twin, metadata = twin | {"text/plain": words}, {"image/png": {"alt": words}}
        if not someone_looks():  # a converter would take the widget, and leave an empty place
            return twin | _read_aloud(twin, words), metadata
        bundle = super()._repr_mimebundle_(**options)
        assert bundle is not None  # it has a view
        return (bundle[0] if isinstance(bundle, tuple) else bundle) | twin, metadata

    def twin(self) -> dict[str, str]:
        """What pages show where no kernel runs, by kind: the picture."""
        return {"image/png": self._png()}

    def _png(self) -> str:
        figure, data = self.picture(), io.BytesIO()
        figure.savefig(data, format="png")
        plt.close(figure)
        return base64.b64encode(data.getvalue()).decode()

    def in_words(self) -> str:
        """One sentence about what is seen, for text-only front ends."""
        return type(self).__name__


def _read_aloud(twin: Mapping[str, str], words: str) -> dict[str, str]:
    """A picture with its words as HTML, which nbconvert does not make of a bare PNG; nothing where there is none."""
    if "image/png" not in twin:
        return {}
    return {"text/html": read_aloud(twin["image/png"], words)}


def someone_looks() -> bool:
    """Whether a front end shows this notebook, and not a converter or a grader."""
    return sys.platform == "emscripten" or any(name in os.environ for name in FRONT_ENDS)
