"""How is nbgrader's exchange used, with the course's own configuration?"""

import contextlib
import logging
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from .course import Course
from .errors import CourseError
from .stock import CONFIG, Listener, load_config


@contextlib.contextmanager
def exchange_step(course: Course, lab: str, step: str, **folders: Any) -> Iterator[tuple[Any, list[str]]]:
    """One step of the exchange that the course has configured, to be started inside; what goes wrong there is told.

    lab: the assignment; step: its name at nbgrader's ExchangeFactory, such as "release_assignment"
    folders: traits of the CourseDirectory that differ from the course's own
    gives: the step, and a list to which the warnings that nbgrader logs are added
    raises: CourseError with the cure, before anything is done where it can be known before
    """
    from nbgrader.auth import Authenticator
    from nbgrader.coursedir import CourseDirectory
    from nbgrader.exchange import ExchangeError, ExchangeFactory
    from traitlets import TraitError

    config, heard = load_config(course), Listener(logging.WARNING)
    where = CourseDirectory(config=config, assignment_id=lab, **folders)
    _refuse_nameless(course, where)
    try:
        make = getattr(ExchangeFactory(config=config), step)
        made = make(coursedir=where, authenticator=Authenticator(config=config), config=config, log=heard.logger)
        _refuse_unwritable(course, made)
        yield made, heard.messages
    except (ExchangeError, TraitError, OSError, RuntimeError) as error:
        raise CourseError(f"nbgrader's exchange could not serve {lab}: {error}. {_cure(course)}") from error


def _refuse_nameless(course: Course, where: Any) -> None:
    if not where.course_id:
        raise CourseError(
            f"--exchange needs c.CourseDirectory.course_id in {course.root / CONFIG}: the exchange keeps courses apart "
            "by it."
        )


def _refuse_unwritable(course: Course, made: Any) -> None:
    root = getattr(made, "root", None)  # an exchange of another kind may have no folder
    if root and not (Path(root).is_dir() and os.access(root, os.W_OK | os.X_OK)):
        raise CourseError(f"--exchange needs a writable c.Exchange.root, and {root} is none. {_cure(course)}")


def _cure(course: Course) -> str:
    return f"Set it in {course.root / CONFIG} to a folder that is there, and that you and your students can write into."
