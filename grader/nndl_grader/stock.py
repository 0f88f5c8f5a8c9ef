"""How are nbgrader's own converters run from here, with the course's own configuration?"""

import logging
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .course import Course
from .errors import CourseError

CONFIG = "nbgrader_config.py"

if TYPE_CHECKING:
    from traitlets.config import Config


def load_config(course: Course) -> "Config":
    """The course's nbgrader configuration, with its root filled in.

    returns: a traitlets Config
    raises: CourseError where nbgrader_config.py is missing or broken
    """
    from traitlets.config.loader import PyFileConfigLoader

    if not (course.root / CONFIG).is_file():
        raise CourseError(
            f"{course.root / CONFIG} does not exist. Copy it from the project: nbgrader finds its folders by it."
        )
    try:
        config = PyFileConfigLoader(CONFIG, path=str(course.root)).load_config()
    except Exception as error:
        raise CourseError(
            f"{course.root / CONFIG} cannot be read: {type(error).__name__}: {error}. Mend that line."
        ) from error
    config.CourseDirectory.root = str(course.root)
    return config


def generate_assignment(course: Course, lab_name: str) -> None:
    """Release a lab through nbgrader: solutions cleared, cells saved to the gradebook.

    raises: CourseError with nbgrader's own last words
    """
    from nbgrader.converters import GenerateAssignment

    _convert(course, GenerateAssignment, lab_name)


def _convert(course: Course, converter: Callable[..., Any], lab_name: str) -> None:
    from nbgrader.converters.base import NbGraderException
    from nbgrader.coursedir import CourseDirectory

    put_scripts_on_path()
    config = load_config(course)
    folder = CourseDirectory(config=config, assignment_id=lab_name)
    heard = Listener()
    try:
        converter(coursedir=folder, config=config, log=heard.logger, force=True).start()
    except (NbGraderException, SystemExit) as error:
        raise CourseError(f"nbgrader could not release {lab_name}: {heard.last_words(error)}") from error


class Listener(logging.Handler):
    """Keeps what nbgrader logs from a level on, to tell its last error in a sentence."""

    def __init__(self, level: int = logging.ERROR) -> None:
        super().__init__(level)
        self.messages: list[str] = []
        self.logger = logging.Logger("nndl.nbgrader", level)
        self.logger.addHandler(self)

    def emit(self, record: logging.LogRecord) -> None:
        self.messages.append(record.getMessage())

    def last_words(self, error: BaseException) -> str:
        """The last line of the first error that was logged: nbgrader logs the cause first, as a traceback."""
        text = self.messages[0] if self.messages else str(error)
        return text.strip().splitlines()[-1]


def put_scripts_on_path() -> None:
    """nbgrader starts `alembic` by name: it stands beside the Python that runs us."""
    scripts = str(Path(sys.executable).parent)
    if scripts not in os.environ.get("PATH", "").split(os.pathsep):
        os.environ["PATH"] = scripts + os.pathsep + os.environ.get("PATH", "")
