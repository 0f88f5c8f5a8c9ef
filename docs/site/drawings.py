"""Which picture does the example of each plot draw, and what is to be seen in it?"""

import contextlib
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from unittest.mock import patch

import contents
import matplotlib.pyplot as plt
from examples import examples_of, failures
from matplotlib.figure import Figure

ROOT = Path(__file__).resolve().parent.parent.parent
LAB = ROOT / "notebooks" / "lab1_vectorization"  # where examples run
GUIDE = ROOT / "docs" / "widgets.md"
PICTURE = re.compile(r"!\[([^\]]*)\]\(([^)]+)\)")


def of_plots(folder: Path) -> dict[str, tuple[str, str]]:
    """Draw the example of each plot into a folder.

    returns: full name of the plot to (file, words for who does not see it)
    raises: RuntimeError with doctest's words where an example fails
    """
    folder.mkdir(parents=True)
    drawn = {}
    with contextlib.chdir(LAB), _figures() as figures:
        plt.switch_backend("agg")
        for name, plot in contents.public("nndl.plots").items():
            _run(plot, name)
            figure = figures.pop()
            figure.savefig(folder / f"{name}.png")
            drawn[f"nndl.plots.{name}"] = f"plots/{name}.png", _words(figure)
            plt.close("all")
    return drawn


def of_widgets() -> dict[str, tuple[str, str]]:
    """The pictures of the widgets that stand in the guide: full name to (file, words)."""
    shown = PICTURE.findall(GUIDE.read_text(encoding="utf-8"))
    found = {Path(file).stem: (file, " ".join(words.split())) for words, file in shown}
    return {f"nndl.widgets.{name}": found[name.lower()] for name in contents.names_of("nndl.widgets")}


@contextlib.contextmanager
def _figures() -> Iterator[list[Figure]]:
    """The figures that plots show meanwhile, in their order."""
    figures: list[Figure] = []
    with patch("nndl.plots.style.show", figures.append):
        yield figures


def _run(plot: object, name: str) -> None:
    for test in examples_of(plot, name):
        if wrong := failures(test):
            raise RuntimeError(f"The example of plots.{name} does not draw: {wrong}")


def _words(figure: Figure) -> str:
    """What is written above and beside a figure, in sentences."""
    axes = figure.axes
    titles = [figure.get_suptitle(), *(ax.get_title(place) for ax in axes for place in ("left", "center"))]
    sides = [label for ax in axes for label in (ax.get_xlabel(), ax.get_ylabel())]
    words = f"The example's picture: {_listed(titles)}."
    return _plain(words + (f" The axes: {_listed(sides)}." if any(sides) else ""))


def _listed(texts: Iterable[str]) -> str:
    return "; ".join(dict.fromkeys(text for text in texts if text))


def _plain(text: str) -> str:
    """Text on one line without the signs of mathematics."""
    return " ".join(text.replace(r"\hat{y}", "ŷ").replace("$", "").replace("?.", "?").split())
