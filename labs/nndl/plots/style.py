"""How do our figures look, and how do they reach the page?"""

import warnings
from collections.abc import Iterable
from contextlib import ContextDecorator
from typing import TYPE_CHECKING, Any, TypeAlias, cast

import matplotlib.pyplot as plt
from IPython.display import display
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from .page import bundle, has_page

if TYPE_CHECKING:
    from matplotlib.typing import RcKeyType  # matplotlib 3.9 has it not yet

# Okabe and Ito's palette: told apart with every common kind of colour blindness.
BLACK, BLUE, VERMILLION, GREEN = "#000000", "#0072B2", "#D55E00", "#009E73"
ORANGE, SKY, PURPLE, GREY = "#E69F00", "#56B4E9", "#CC79A7", "#767676"
NOTE = "#A84300"  # vermillion, dark enough for small letters
CYCLE = (BLUE, VERMILLION, GREEN, PURPLE, ORANGE, SKY)
Dash: TypeAlias = str | tuple[float, tuple[float, ...]]  # as matplotlib names them
# a second sign beside the colour
DASHES: tuple[Dash, ...] = ("-", "--", "-.", ":", (0, (5, 1, 1, 1, 1, 1)), (0, (1, 3)))

LOOK: "dict[RcKeyType, Any]" = {
    "figure.facecolor": "white",  # also in a dark JupyterLab: black text needs its own paper
    "axes.facecolor": "white",
    "savefig.facecolor": "white",
    "figure.dpi": 100,
    "figure.constrained_layout.use": True,
    "font.size": 11,
    "axes.titlesize": 12.5,
    "axes.titleweight": "bold",
    "axes.titlelocation": "left",
    "axes.titlepad": 10,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.edgecolor": GREY,
    "text.color": BLACK,
    "axes.labelcolor": BLACK,
    "xtick.color": BLACK,
    "ytick.color": BLACK,
    "legend.frameon": False,
    "lines.linewidth": 2.5,
}

# The decorator of every drawing function: our look, and only while it draws. The stubs promise a context manager
# alone, but contextlib has made it, so it decorates, too.
drawn = cast(ContextDecorator, plt.rc_context(LOOK))


def bare(ax: Axes) -> None:
    """Take the frame, the ticks and their labels from `ax`; its title stays."""
    ax.set(xticks=[], yticks=[])
    ax.spines[:].set_visible(False)


def ink(colour: str) -> str:
    """Return the colour of letters that can be read on `colour`, one of the palette."""
    return "white" if colour in (BLUE, BLACK, GREY) else "black"


def heading(fig: Figure, text: str) -> None:
    """Write `text` as the title of a whole figure, in the style of an axes title."""
    fig.suptitle(text, x=0.01, ha="left", fontsize=12.5, fontweight="bold")


def finish(fig: Figure, notes: Iterable[str | None] = ()) -> None:
    """Write the `notes` (sentences or None) under `fig`, each once, then show it."""
    text = "\n".join(dict.fromkeys(note for note in notes if note))
    if text:
        fig.supxlabel(text, color=NOTE, fontsize=11, parse_math=False)
    show(fig)


def show(fig: Figure) -> None:
    """Show `fig`; where there is no screen (a grader), let it go without a word."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        if has_page():
            data, metadata = bundle(fig)
            display(data, metadata=metadata, raw=True)  # type: ignore[no-untyped-call]  # IPython leaves it untyped
        else:
            plt.show()
    if has_page() or plt.get_backend().lower() == "agg":
        plt.close(fig)
