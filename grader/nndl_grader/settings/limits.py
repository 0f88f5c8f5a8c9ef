"""How much may one submission use while it is graded?"""

from dataclasses import dataclass, fields
from pathlib import Path

from .refuse import Table, number, refuse_unknown, refuse_unknown_labs, table


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


def read_limits(path: Path, settings: Table) -> tuple[Limits, dict[str, Limits]]:
    """The limits of the course, and those of labs that have their own.

    path: of course.toml; settings: what is in it
    returns: Limits, and a dict of lab to Limits
    raises: CourseError
    """
    given = table(path, settings, "limits")
    common = {name: value for name, value in given.items() if not isinstance(value, dict)}
    of_labs = {name: common | value for name, value in given.items() if isinstance(value, dict)}
    for numbers in (common, *of_labs.values()):
        refuse_unknown(path, numbers, {part.name for part in fields(Limits)})
        for name, value in numbers.items():
            number(path, name, value)
    refuse_unknown_labs(path, "limits", of_labs)
    return Limits(**common), {name: Limits(**numbers) for name, numbers in of_labs.items()}
