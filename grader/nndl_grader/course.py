"""Where is the course, and what are its settings?"""

import math
import tomllib
from dataclasses import dataclass, field, fields
from pathlib import Path

from .errors import CourseError
from .texts import read_text

SETTINGS = "course.toml"


@dataclass(frozen=True)
class Limits:
    """What one submission may use while it is graded; units are in the names."""

    cell_seconds: float = 20
    call_seconds: float = 5
    submission_seconds: float = 180
    cpu_seconds: float = 180
    memory_mb: int = 3000
    disk_mb: int = 128
    file_mb: int = 64
    output_kb: int = 64
    threads: int = 64


@dataclass(frozen=True)
class Course:
    """A course folder: its root, its seed, its limits, and where things are in it."""

    root: Path
    seed: int = 2026
    limits: Limits = field(default_factory=Limits)
    lab_limits: dict[str, Limits] = field(default_factory=dict)

    def limits_of(self, lab_name):
        """The limits of a lab: the course's, where it has none of its own."""
        return self.lab_limits.get(lab_name, self.limits)

    @property
    def solutions(self):
        return self.root / "solutions"

    @property
    def source(self):
        return self.root / "build" / "source"

    @property
    def release(self):
        return self.root / "notebooks"

    @property
    def submitted(self):
        return self.root / "submitted"

    @property
    def autograded(self):
        return self.root / "autograded"

    @property
    def records(self):
        return self.root / "records"

    @property
    def reports(self):
        return self.root / "reports"

    @property
    def gradebook(self):
        return self.root / "gradebook.db"

    def source_of(self, lab_name):
        """The built source notebook of a lab.

        raises: CourseError where it was not built yet
        """
        path = self.source / lab_name / f"{lab_name}.ipynb"
        if not path.is_file():
            raise CourseError(f"{path} does not exist: run `nndl build` first.")
        return path

    def labs(self):
        """The names of the labs, in their order."""
        return sorted(path.parent.name for path in self.solutions.glob("*/lesson.md"))


def find_course(start="."):
    """The course that a folder lies in: the nearest one upwards with a course.toml.

    raises: CourseError where there is none, or where its settings cannot be read
    """
    start = Path(start).resolve()
    root = next((folder for folder in (start, *start.parents) if (folder / SETTINGS).is_file()), None)
    if root is None:
        raise CourseError(
            f"No course here: there is no {SETTINGS} in {start} or above it. Change into the course folder, "
            "or give --course."
        )
    return Course(root, **_settings(root / SETTINGS))


def _settings(path):
    try:
        settings = tomllib.loads(read_text(path))
    except tomllib.TOMLDecodeError as error:
        raise CourseError(f"{path} is not valid TOML: {error}. Mend that line.") from error
    _refuse_unknown(path, settings, {"seed", "limits"})
    limits = settings.get("limits", {})
    if not isinstance(limits, dict):
        raise CourseError(f"{path}: limits = {limits!r} must be a table: [limits] on a line of its own.")
    common = {name: value for name, value in limits.items() if not isinstance(value, dict)}
    of_labs = {name: common | value for name, value in limits.items() if isinstance(value, dict)}
    for numbers in (common, *of_labs.values()):
        _refuse_unknown(path, numbers, {part.name for part in fields(Limits)})
        _refuse_wrong(path, {"seed": settings.get("seed", 0), **numbers})
    _refuse_unknown_labs(path, of_labs)
    lab_limits = {name: Limits(**numbers) for name, numbers in of_labs.items()}
    return {"seed": settings.get("seed", Course.seed), "limits": Limits(**common), "lab_limits": lab_limits}


def _refuse_unknown_labs(path, named):
    labs = {lesson.parent.name for lesson in path.parent.glob("solutions/*/lesson.md")}
    for name in named:
        if labs and name not in labs:
            known = ", ".join(sorted(labs))
            raise CourseError(f"{path} has limits for a lab {name!r} that is not there. Labs: {known}.")


def _refuse_unknown(path, settings, known):
    for name in settings:
        if name not in known:
            raise CourseError(
                f"{path} has a setting {name!r} that nobody reads. Known ones: {', '.join(sorted(known))}."
            )


def _refuse_wrong(path, numbers):
    for name, value in numbers.items():
        if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value < math.inf:
            raise CourseError(f"{path}: {name} = {value!r} must be a number that is not negative.")
    if not isinstance(numbers["seed"], int):
        raise CourseError(f"{path}: seed = {numbers['seed']!r} must be a whole number.")
