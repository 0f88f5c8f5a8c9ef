"""Which exceptions does a student meet, and how do they look in a notebook?

NndlError
├── SetupError      the lab cannot start, or a check was called in a way that cannot work
└── CheckFailed     an answer is not right yet
    └── NotStarted  an answer is still the stub
"""

import re
import sys

from .prose import fold

BOLD, PLAIN = "\x1b[1m", "\x1b[0m"
LABELS = "You called|It returned|It raised|It stopped|in your line|Not right|Expected|In short|First:|Why:|Next:"
HEADING = re.compile(rf"(^[✗○].*|^  (?:{LABELS})|(?<=\]   )[ ]*Expected(?=  \[))")


class NndlError(Exception):
    """An error told in our own lines, without a traceback."""

    def _render_traceback_(self) -> list[str]:
        # IPython calls this instead of formatting a traceback: the notebook shows our lines only.
        lines = str(self).splitlines()
        return [HEADING.sub(rf"{BOLD}\1{PLAIN}", line) for line in lines] if _in_colour() else lines


def _in_colour() -> bool:
    """Whether the notebook or terminal wants more than plain text: JupyterLab does, and nbgrader's pages."""
    frontend = sys.modules.get("IPython")
    shell = frontend and frontend.get_ipython()
    return str(getattr(shell, "colors", "nocolor")).lower() != "nocolor"


class SetupError(NndlError):
    """The lab cannot start, or a check was called in a way that cannot work."""

    def _render_traceback_(self) -> list[str]:
        return [part for line in str(self).splitlines() for part in _narrow(line)]


def _narrow(line: str) -> list[str]:
    """A sentence in as many lines as it needs; a student's own line, which says so, stays as it was written."""
    return fold(line) if line.strip() and not line.startswith("in your line:") else [line]


class CheckFailed(NndlError):
    """An answer is not right yet."""


class NotStarted(CheckFailed):
    """An answer is still the stub."""
