"""How does a cost curve look while the training that makes it goes on?"""

from collections.abc import Sequence
from typing import Any

import matplotlib.pyplot as plt
import numpy as np
from IPython.display import display
from matplotlib.figure import Figure

from .page import bundle, has_page
from .style import BLUE, drawn

MOST = 2000  # points; more than there are pixels costs time and shows nothing


class LiveCurve:
    """A figure of the costs so far, drawn again in the same place.

    name: of the model that trains
    """

    def __init__(self, name: str) -> None:
        self.name = name
        self.handle: Any = None  # what IPython gives for drawing anew in the same place

    def draw(self, costs: Sequence[float]) -> None:
        """Show the costs so far; where nobody looks on (a grader, a script), do nothing."""
        if len(costs) < 2 or not _someone_looks():
            return
        fig = _figure(self.name, costs)
        plt.close(fig)  # the picture is shown by hand, below
        data, metadata = bundle(fig)
        if self.handle is None:
            self.handle = display(data, metadata=metadata, raw=True, display_id=True)  # type: ignore[no-untyped-call]
        else:
            self.handle.update(data, metadata=metadata, raw=True)

    def close(self, costs: Sequence[float]) -> None:
        """Leave the whole curve on the page, or a word where there is none."""
        if not costs:
            print(f"{self.name} asked for no cost, so there is no curve to draw.")


class NoCurve:
    """Stands where a LiveCurve could: nothing is drawn and nothing is said."""

    def draw(self, costs: Sequence[float]) -> None:
        """Draw nothing."""

    def close(self, costs: Sequence[float]) -> None:
        """Say nothing."""


def _someone_looks() -> bool:
    return has_page() or "ipympl" in plt.get_backend().lower()


@drawn
def _figure(name: str, costs: Sequence[float]) -> Figure:
    fig, ax = plt.subplots(figsize=(6.4, 2.8))
    steps = np.unique(np.linspace(0, len(costs) - 1, MOST).astype(int))
    ax.plot(steps, np.asarray(costs)[steps], color=BLUE, linewidth=1.4)
    ax.set(title=f"{name}: the cost while it trains", xlabel="iteration", ylabel="cost")
    ax.margins(x=0.01)
    return fig
