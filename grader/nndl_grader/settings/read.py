"""Which settings does course.toml hold?"""

import tomllib
from pathlib import Path
from typing import Any

from ..errors import CourseError
from ..texts import read_text
from .deadlines import read_deadlines
from .late import read_late
from .limits import read_limits
from .refuse import TOP, number, refuse_unknown
from .worth import read_points


def read_settings(path: Path) -> dict[str, Any]:
    """What course.toml says, by the names of the parts of course.Course.

    raises: CourseError that names the file, the setting, its value, and what is allowed
    """
    try:
        settings = tomllib.loads(read_text(path))
    except tomllib.TOMLDecodeError as error:
        raise CourseError(f"{path} is not valid TOML: {error}. Mend that line.") from error
    refuse_unknown(path, settings, TOP)
    limits, lab_limits = read_limits(path, settings)
    found: dict[str, Any] = {
        "limits": limits,
        "lab_limits": lab_limits,
        "points": read_points(path, settings),
        "deadlines": read_deadlines(path, settings),
        "late": read_late(path, settings),
    }
    if "seed" in settings:
        found["seed"] = number(path, "seed", settings["seed"], whole=True)
    return found
