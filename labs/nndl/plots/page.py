"""How does a figure reach a notebook's page, and what does it say there to those who cannot see it?"""

import html
import re
import textwrap
from collections.abc import Iterator
from typing import Any, TypeAlias

import matplotlib.pyplot as plt
from IPython import get_ipython
from matplotlib.axes import Axes
from matplotlib.figure import Figure

MOST = 400  # characters of a text alternative: a screen reader reads all of it in one go

Bundle: TypeAlias = tuple[dict[str, Any], dict[str, Any]]  # what IPython displays by kind, and what it says of it


def has_page() -> bool:
    """Whether figures go into a notebook's page, and not to a window or, in a grader, nowhere."""
    return "inline" in plt.get_backend().lower() and get_ipython() is not None


def bundle(fig: Figure) -> Bundle:
    """A figure as IPython displays it, with its words: of an image alone, JupyterLab tells a screen reader nothing."""
    words = in_words(fig)
    data, metadata = get_ipython().display_formatter.format(fig)
    data["text/plain"] = words
    if "image/png" in data:
        sizes = metadata.setdefault("image/png", {})
        data["text/html"] = read_aloud(data["image/png"], words, sizes.get("width"))
        sizes["alt"] = words
    return data, metadata


def read_aloud(png: str, words: str, width: int | None = None) -> str:
    """An image and its words as HTML.

    png: its bytes, in base 64; width: in pixels of the page, where that is not the image's own
    """
    wide = f' width="{width}"' if width else ""
    return f'<img src="data:image/png;base64,{png}" alt="{html.escape(words)}"{wide} style="max-width: 100%">'


def in_words(fig: Figure) -> str:
    """What is written at a figure: its titles, what is drawn over what, and the notes below."""
    said = [fig.get_suptitle(), *(part for ax in fig.axes for part in _at(ax)), fig.get_supxlabel()]
    parts = [_plain(part) for part in said if part.strip()]
    return textwrap.shorten(" ".join(dict.fromkeys(parts)), MOST, placeholder=" …")


def _at(ax: Axes) -> Iterator[str]:
    yield from (ax.get_title(loc=place) for place in ("left", "center", "right"))
    names = (("across", ax.get_xlabel()), ("up", ax.get_ylabel()))
    yield "; ".join(f"{way}: {name}" for way, name in names if name)
    legend = ax.get_legend()
    if legend:
        yield "legend: " + ", ".join(text.get_text() for text in legend.get_texts())


def _plain(text: str) -> str:
    """A text as a sentence, without the marks of mathematics."""
    spelled = re.sub(r"\\([A-Za-z]+)", r"\1 ", text)
    sentence = re.sub(r"[${}\\]", "", " ".join(spelled.split()))
    return sentence if sentence[-1] in ".!?:" else f"{sentence}."
