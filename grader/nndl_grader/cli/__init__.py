"""What can be done on the command line? Each file beside this one has a verb or a few that belong together."""

from . import (  # noqa: F401  each adds its own
    build,
    collect,
    dataset,
    demo,
    doctor,
    explain,
    export,
    feedback,
    grade,
    judge,
    lite,
    regrade,
    release,
    report,
    shard,
)
from .root import main, nndl

__all__ = ["main", "nndl"]
