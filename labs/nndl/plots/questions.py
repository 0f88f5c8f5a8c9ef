"""How does a quiz question look where nobody can choose an answer?"""

import re
import textwrap

import matplotlib.pyplot as plt

from .style import bare, drawn

WIDE = 96  # letters on a line
CODE = re.compile(r"```\w*\n(.*?)\n```", re.DOTALL)


@drawn
def question_figure(prompt, options, chosen=None):
    """Write a question and its options, each with its letter.

    prompt: the question; options: dict of letter to text; chosen: the letter that is marked
    returns: the figure
    """
    lines = [*_wrapped(prompt), ""]
    for letter, text in options.items():
        first, *more = _wrapped(text, WIDE - 6)
        lines += [f"{'●' if letter == chosen else '○'} {letter}   {first}", *(f"        {line}" for line in more)]
    fig, ax = plt.subplots(figsize=(7, 0.2 + 0.18 * len(lines)))
    bare(ax)
    ax.text(0, 1, "\n".join(lines), va="top", fontsize=10, parse_math=False, transform=ax.transAxes)
    return fig


def _wrapped(text, wide=WIDE):
    """A text as lines that fit: its paragraphs wrapped anew, the lines of its code as they are."""
    lines = []
    for place, part in enumerate(CODE.split(text)):
        paragraphs = part.split("\n") if place % 2 else part.strip().split("\n\n")
        lines += [line for paragraph in paragraphs for line in textwrap.wrap(paragraph, wide) or [""]]
    return lines
