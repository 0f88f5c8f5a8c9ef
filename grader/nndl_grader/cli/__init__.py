"""What can be done on the command line? Each file beside this one has a verb or a few that belong together."""

from . import build, dataset, demo, doctor, explain, grade, judge, regrade, report
from .root import main, nndl

__all__ = ["build", "dataset", "demo", "doctor", "explain", "grade", "judge", "main", "nndl", "regrade", "report"]
