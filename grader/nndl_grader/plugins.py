"""Which steps of ours does nbgrader run, by nbgrader_config.py?"""

import re
from collections.abc import Callable
from typing import Any

from nbformat import NotebookNode, from_dict
from nbgrader.api import Gradebook
from nbgrader.plugins import LateSubmissionPlugin
from nbgrader.preprocessors import ClearSolutions, NbGraderPreprocessor
from traitlets.config import Config

from .course import Course, find_course
from .gradebook import template
from .marks import Notebook
from .settings.students import extensions_of
from .submission import restore

_from_dict: Callable[[Notebook], NotebookNode] = from_dict  # nbformat does not say its types
_ANSWER = re.compile(r'^(quiz_\d+ = )".*?"', re.MULTILINE)


class ClearAnswers(ClearSolutions):  # type: ignore[misc]  # nbgrader has no types
    """nbgrader's ClearSolutions, which also empties the answers of a quiz: a stub would not fit there."""

    def _replace_solution_region(self, cell: NotebookNode, language: str) -> bool:
        if _ANSWER.match(cell.source):
            cell.source = _ANSWER.sub(r'\1""', cell.source)
            return True
        replaced: bool = super()._replace_solution_region(cell, language)
        return replaced


class RestoreCells(NbGraderPreprocessor):  # type: ignore[misc]  # nbgrader has no types
    """Rebuild the cells that carry nbgrader's metadata, so that one broken notebook does not stop nbgrader's batch."""

    def preprocess(self, nb: NotebookNode, resources: dict[str, Any]) -> tuple[NotebookNode, dict[str, Any]]:
        """nb: a submitted notebook; returns: it with each cell of the release once, its locked cells as released."""
        names = resources["nbgrader"]
        with Gradebook(names["db_url"]) as gradebook:
            cells = template(gradebook, names["assignment"], names["notebook"])
        return _from_dict(restore(nb, cells)), resources


class KeepDeadlines(NbGraderPreprocessor):  # type: ignore[misc]  # nbgrader has no types
    """Write deadline and extension of course.toml into the gradebook before nbgrader asks who was late."""

    def preprocess(self, nb: NotebookNode, resources: dict[str, Any]) -> tuple[NotebookNode, dict[str, Any]]:
        """nb: a submitted notebook; returns: it as it is."""
        names = resources["nbgrader"]
        course, lab = _course(self.config), names["assignment"]
        if lab in course.deadlines:
            with Gradebook(names["db_url"]) as gradebook:
                gradebook.find_assignment(lab).duedate = course.deadlines[lab].due
                longer = extensions_of(course, lab).get(names["student"])
                if longer is not None:
                    gradebook.find_submission(lab, names["student"]).extension = longer
                gradebook.db.commit()
        return nb, resources


class CourseLatePolicy(LateSubmissionPlugin):  # type: ignore[misc]  # nbgrader has no types
    """What being late costs: [late] of course.toml, or where there is none, what nbgrader's configuration says."""

    def late_submission_penalty(self, student_id: str, score: float, total_seconds_late: float) -> float | None:
        """The points that are taken off, or None.

        score: of the submission, in points; total_seconds_late: after its deadline and extension
        """
        policy = _course(self.config).late
        if policy is None:
            penalty: float | None = super().late_submission_penalty(student_id, score, total_seconds_late)
            return penalty
        return policy.penalty(score, total_seconds_late)


def _course(config: Config) -> Course:
    """The course that nbgrader works on: its root is configured, or the current folder."""
    return find_course(config.CourseDirectory.root if "root" in config.CourseDirectory else ".")
