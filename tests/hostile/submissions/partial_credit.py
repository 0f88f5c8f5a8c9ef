"""Ends cells in numbers and displays numbers, which nbgrader would read as partial credit."""

from IPython.display import display

EARNS = 13
WORDS = r"1000"

get_ipython().displayhook(1000.0)  # noqa: F821
display(1000)
1000.0  # noqa: B018
