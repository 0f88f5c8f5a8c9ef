"""What does a student's notebook import? check, hint and progress; pictures come from nndl.plots."""

from . import check
from .hints import hint
from .overview import progress
from .session import start

__all__ = ["check", "hint", "progress", "start"]
