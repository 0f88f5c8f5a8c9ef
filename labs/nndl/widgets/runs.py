"""What is shown where a student has not written all functions yet: a recorded run, made when the lab was built."""

from typing import Any

from .. import runfile, session
from ..errors import SetupError


def recorded(dataset: str) -> dict[str, Any] | None:
    """A recorded run as a widget sends it; None where there is none.

    dataset: the name of a set of points
    returns: dict of points, ends, steps, tile and, for each frame, field, units, iteration, cost, accuracy
    """
    try:
        run = runfile.read(runfile.path_of(session.current().name), dataset)
    except SetupError:  # no lab is open
        return None
    return run and {
        "points": run["points"].astype("<f4").tobytes(),
        "ends": run["ends"].tolist(),
        "steps": run["fields"].shape[1],
        "tile": run["units"].shape[2],
        "fields": run["fields"].tobytes(),
        "units": run["units"].tobytes(),
        "iterations": run["iterations"].tolist(),
        "costs": run["costs"].tolist(),
        "accuracies": run["accuracies"].tolist(),
    }
