"""What did a student write in the answer cells, as it was graded?"""

import ast
import json

from .course import Course


def answers_of(course: Course, lab_name: str, student: str) -> dict[str, str]:
    """The sources of the answer cells of a graded notebook, by name; {} where it is not there or damaged."""
    path = course.autograded / student / lab_name / f"{lab_name}.ipynb"
    try:
        cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
        marks = [(cell["metadata"].get("nbgrader", {}), cell["source"]) for cell in cells]
        return {mark["grade_id"]: "".join(source) for mark, source in marks if mark.get("solution")}
    except (OSError, ValueError, LookupError, AttributeError, TypeError, RecursionError):  # written by others
        return {}


def without_docstring(source: str) -> list[str]:
    """The lines of an answer without the statement's words, which are the same in all."""
    lines = source.splitlines()
    try:
        nodes = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.FunctionDef)]
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return lines
    texts = [node.body[0] for node in nodes if ast.get_docstring(node)]
    dropped = {line for text in texts for line in range(text.lineno, (text.end_lineno or text.lineno) + 1)}
    return [line for number, line in enumerate(lines, 1) if number not in dropped]
