"""Where is the course, and what are its settings?"""

from dataclasses import dataclass, field
from pathlib import Path

from .errors import CourseError
from .settings.deadlines import Deadline
from .settings.late import LatePolicy
from .settings.limits import Limits
from .settings.read import read_settings

SETTINGS = "course.toml"


@dataclass(frozen=True)
class Course:
    """A course folder: its root, its settings, and where things are in it.

    root: the folder that holds course.toml; seed: of the hidden cases; limits: what a submission may use while graded
    lab_limits: of labs that have their own; points: by lab and exercise, where they are other than the file's
    deadlines: by lab; late: None where only nbgrader's configuration says what being late costs

    >>> from pathlib import Path
    >>> from nndl_grader.course import Course
    >>> course = Course(Path("autumn"))
    >>> course.submitted.as_posix()
    'autumn/submitted'
    >>> course.limits_of("lab1_vectorization").call_seconds
    5
    """

    root: Path
    seed: int = 2026
    limits: Limits = field(default_factory=Limits)
    lab_limits: dict[str, Limits] = field(default_factory=dict)
    points: dict[str, dict[str, int]] = field(default_factory=dict)
    deadlines: dict[str, Deadline] = field(default_factory=dict)
    late: LatePolicy | None = None

    def limits_of(self, lab_name: str) -> Limits:
        """The limits of a lab: the course's, where it has none of its own."""
        return self.lab_limits.get(lab_name, self.limits)

    @property
    def settings(self) -> Path:
        return self.root / SETTINGS

    @property
    def solutions(self) -> Path:
        return self.root / "solutions"

    @property
    def source(self) -> Path:
        return self.root / "build" / "source"

    @property
    def release(self) -> Path:
        return self.root / "notebooks"

    @property
    def submitted(self) -> Path:
        return self.root / "submitted"

    @property
    def autograded(self) -> Path:
        return self.root / "autograded"

    @property
    def records(self) -> Path:
        return self.root / "records"

    @property
    def reports(self) -> Path:
        return self.root / "reports"

    @property
    def gradebook(self) -> Path:
        return self.root / "gradebook.db"

    def source_of(self, lab_name: str) -> Path:
        """The built source notebook of a lab.

        raises: CourseError where it was not built yet
        """
        path = self.source / lab_name / f"{lab_name}.ipynb"
        if not path.is_file():
            raise CourseError(f"{path} does not exist: run `nndl build` first.")
        return path

    def files_of(self, lab_name: str) -> list[Path]:
        """The files of an author that lie beside a lab's notebook, such as data: a list of paths."""
        return sorted(path for path in (self.solutions / lab_name / "files").glob("*") if path.is_file())

    def graded(self) -> list[str]:
        """The names of the labs of which something is graded; of all labs where nothing is, for an error to name."""
        return [name for name in self.labs() if any((self.records / name).glob("*.json"))] or self.labs()

    def labs(self) -> list[str]:
        """The names of the labs, in their order."""
        return sorted(path.parent.name for path in self.solutions.glob("*/lesson.md"))


def find_course(start: Path | str = ".") -> Course:
    """The course that a folder lies in: the nearest one upwards with a course.toml.

    start: the folder; returns: a Course
    raises: CourseError where there is none, or where its settings cannot be read

    >>> from nndl_grader.course import find_course
    >>> course = find_course()  # from the folder of a lab's notebook upwards
    >>> course.labs()
    ['lab1_vectorization', 'lab2_logistic', 'lab3_planar', 'lab4_deep']
    """
    start = Path(start).resolve()
    root = next((folder for folder in (start, *start.parents) if (folder / SETTINGS).is_file()), None)
    if root is None:
        raise CourseError(
            f"No course here: there is no {SETTINGS} in {start} or above it. Change into the course folder, "
            "or give --course."
        )
    return Course(root, **read_settings(root / SETTINGS))
