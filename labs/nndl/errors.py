"""Which exceptions does a student meet, and how do they look in a notebook?

NndlError
├── SetupError      the lab cannot start, or a check was called in a way that cannot work
└── CheckFailed     an answer is not right yet
    └── NotStarted  an answer is still the stub
"""


class NndlError(Exception):
    """An error told in our own lines, without a traceback."""

    def _render_traceback_(self):
        # IPython calls this instead of formatting a traceback: the notebook shows our lines only.
        return str(self).splitlines()


class SetupError(NndlError):
    """The lab cannot start, or a check was called in a way that cannot work."""


class CheckFailed(NndlError):
    """An answer is not right yet."""


class NotStarted(CheckFailed):
    """An answer is still the stub."""
