"""Would anything of the solutions, the hidden cases or the tests get into students' hands?"""

import ast
import io
import json
import re
from collections.abc import Iterable, Iterator, Mapping

from ..cases import draw_cases
from ..course import Course
from ..errors import CourseError
from ..lab import Lab, load_lab
from ..quiz import Question

STAFF = ("solutions", "grader", "nndl_grader", "tests", "submitted", "autograded", "records", "reports")
STAFF_FILES = ("course.toml", "nbgrader_config.py", "gradebook.db", "students.csv")
LONG = 12  # characters; a shorter line of a solution is no secret
LONG_BODY = 30  # characters; a function may well have `return x` in it
_MARKS = re.compile(rb"(?:BEGIN|END) (?:SOLUTION|HIDDEN|MARK SCHEME)|\b(?:from|import) (?:nndl_grader|solutions)\b")


def refuse_secrets(course: Course, files: Mapping[str, bytes]) -> None:
    """Look through everything that is about to be released.

    files: dict of path in the bundle to bytes
    raises: CourseError that names the file and what is in it
    """
    found = next(find_secrets(course, files), None)
    if found:
        path, what = found
        raise CourseError(f"{path} must not get to students: {what}. Nothing was released; mend it and run it again.")


def find_secrets(course: Course, files: Mapping[str, bytes]) -> Iterator[tuple[str, str]]:
    """Pairs of path and what is secret in it, as they are found."""
    secrets = Secrets([load_lab(course, name) for name in course.labs()], course.seed)
    for path, data in files.items():
        yield from ((path, what) for what in secrets.inside(path, data))


class Secrets:
    """Knows what students must not get: labs, a list of Labs; seed: the course's."""

    def __init__(self, labs: Iterable[Lab], seed: int) -> None:
        exercises = [exercise for lab in labs for exercise in lab.exercises.values()]
        questions = [question for lab in labs for question in lab.questions.values()]
        self.lines = {lab.name: _solution_lines(lab) for lab in labs}
        self.bodies = {body for each in exercises for body in _bodies(each.path.read_text(encoding="utf-8"))}
        self.answers = {_squeezed(text.encode()) for each in questions for text in (each.why, each.digest, _tick(each))}
        self.visible = {lab.name: _visible(lab, seed) for lab in labs}
        self.seed = re.compile(rb"\bseed\s*=\s*%d\b" % seed)

    def inside(self, path: str, data: bytes) -> Iterator[str]:
        """What is secret in a file, in words, as it is found."""
        parts = path.split("/")
        if set(parts[:-1]) & set(STAFF) or parts[-1] in STAFF_FILES:
            yield "it belongs to staff"
        if mark := _MARKS.search(data):
            yield f"it holds {mark[0].decode()!r}"
        if self.seed.search(data):
            yield "it holds the course seed, from which the hidden cases come"
        squeezed = _squeezed(data)
        if any(answer in squeezed for answer in self.answers):
            yield "it tells the answer to a question of the quiz"
        try:
            yield from self._in_code(path, data)
        except (ValueError, SyntaxError, LookupError, TypeError, OSError):
            yield "it cannot be read, so nobody knows what is in it"

    def _in_code(self, path: str, data: bytes) -> Iterator[str]:
        lab = path.split("/")[-2] if path.startswith("notebooks/") else ""
        if path.endswith(".ipynb"):
            source = "\n".join("".join(cell["source"]) for cell in json.loads(data)["cells"])
            if line := next((line for line in self.lines.get(lab, ()) if line in source), None):
                yield f"it holds {line!r} of a solution"
        elif path.endswith(".py") and self.bodies.intersection(_bodies(data.decode("utf-8"))):
            yield "a function in it is that of a solution or a known mistake"
        elif path == f"notebooks/{lab}/{lab}.h5" and _cases(data) != self.visible.get(lab):
            yield "it holds other cases than the visible ones"


def _solution_lines(lab: Lab) -> list[str]:
    """What a lab's own notebook must not hold; a later lab may well give what an earlier one asked for."""
    answers = (exercise.answer_source for exercise in lab.exercises.values())
    inside = (answer.split("### BEGIN SOLUTION")[1].split("### END SOLUTION")[0] for answer in answers)
    lines = (line.strip().removeprefix("return ") for text in inside for line in text.splitlines())
    return [line for line in lines if len(line) > LONG]


def _visible(lab: Lab, seed: int) -> dict[str, int]:
    return {name: len(draw_cases(exercise, "visible", seed)) for name, exercise in lab.exercises.items()}


def _bodies(source: str) -> Iterator[str]:
    """The bodies of a file's functions, without names and comments: a copied one would show."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.FunctionDef):
            lines = node.body[1:] if ast.get_docstring(node) else node.body
            body = "\n".join(ast.unparse(line) for line in lines)
            if len(body) > LONG_BODY:
                yield body


def _tick(question: Question) -> str:
    return f"[x] {question.options[question.letters.index(question.answer)]}"


def _squeezed(data: bytes) -> bytes:
    """Bytes without spaces, line ends and escapes, so that no way of wrapping or quoting hides a text."""
    return re.sub(rb"\\n|\\|\s", b"", data)


def _cases(data: bytes) -> dict[str, int]:
    """How many cases a file holds of each exercise."""
    import h5py

    with h5py.File(io.BytesIO(data)) as file:
        return {name: len(part["cases"]) for name, part in file["exercises"].items()}
