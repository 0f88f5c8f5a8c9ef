"""Which steps of ours does nbgrader run, by nbgrader_config.py?"""

import re

from nbformat import from_dict
from nbgrader.api import Gradebook
from nbgrader.preprocessors import ClearSolutions, NbGraderPreprocessor

from .gradebook import template
from .submission import restore

_ANSWER = re.compile(r'^(quiz_\d+ = )".*?"', re.MULTILINE)


class ClearAnswers(ClearSolutions):
    """nbgrader's ClearSolutions, which also empties the answers of a quiz: a stub would not fit there."""

    def _replace_solution_region(self, cell, language):
        if _ANSWER.match(cell.source):
            cell.source = _ANSWER.sub(r'\1""', cell.source)
            return True
        return super()._replace_solution_region(cell, language)


class RestoreCells(NbGraderPreprocessor):
    """Rebuild the cells that carry nbgrader's metadata, so that one broken notebook does not stop nbgrader's batch."""

    def preprocess(self, nb, resources):
        """nb: a submitted notebook; returns: it with each cell of the release once, its locked cells as released."""
        names = resources["nbgrader"]
        with Gradebook(names["db_url"]) as gradebook:
            cells = template(gradebook, names["assignment"], names["notebook"])
        return from_dict(restore(nb, cells)), resources
