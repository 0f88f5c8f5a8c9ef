"""How does a sentence fit into a notebook on half of a laptop's screen?"""

import textwrap

COLUMNS = 60  # JupyterLab breaks what is longer in the middle of a word


def fold(text: str, indent: str = "  ") -> list[str]:
    """The lines of a text, all but the first indented; blanks at its beginning stay.

    >>> from nndl.prose import fold
    >>> fold("one " * 20)[1]
    '  one one one one one'
    """
    return textwrap.wrap(text, COLUMNS, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False)


def folded(text: str) -> str:
    """The same as one text."""
    return "\n".join(fold(text))
