"""What happens in Gradescope's container when a student has handed in?

Run there as a program: python -m nndl_grader.handback.container ROOT
"""

import argparse
import contextlib
import json
from pathlib import Path
from typing import Any

from ..course import find_course
from ..errors import CourseError
from ..grade import LabGrader
from ..handed import Handed
from ..parts import student_facts
from ..record import write_whole
from ..sandbox import Sandbox
from .gradescope import nothing_graded, results, to_json

SETTINGS = "autograder.json"  # beside course.toml: {"lab": name, "unsafe": whether walls below L2 will do}
STUDENT = "student"  # whose submission it is, Gradescope knows


def main() -> None:
    """Grade what lies in ROOT/submission, and write ROOT/results/results.json whatever happens."""
    parser = argparse.ArgumentParser(description="Grade ROOT/submission into ROOT/results/results.json.")
    parser.add_argument("root", type=Path, metavar="ROOT")
    root = parser.parse_args().root
    (root / "results").mkdir(parents=True, exist_ok=True)
    write_whole(root / "results" / "results.json", to_json(graded(root)))


def graded(root: Path) -> dict[str, Any]:
    """The results of the submission in a container.

    root: the folder with source/ and submission/
    returns: a dict for results.json; one with a sentence and 0 points where nothing could be graded
    """
    try:
        return _grade(root)
    except CourseError as error:
        print(error)
        return nothing_graded(f"Tell your instructor: {_for_students(error)}")
    except Exception as error:  # whatever it is, the student must read something
        print(f"{type(error).__name__}: {error}")  # for the instructor; Gradescope shows a student nothing of it
        return nothing_graded("Tell your instructor: the grader itself failed.")


def _for_students(error: CourseError) -> str:
    """A sentence without what stands in brackets or behind it: which walls fail in which way is for staff."""
    return str(error).partition(" (")[0].rstrip(".") + "."


def _grade(root: Path) -> dict[str, Any]:
    settings = json.loads((root / "source" / "course" / SETTINGS).read_text(encoding="utf-8"))
    course = find_course(root / "source" / "course")
    with contextlib.ExitStack() as stack:
        sandbox = stack.enter_context(Sandbox(course.limits_of(settings["lab"]), unsafe=settings["unsafe"]))
        grader = stack.enter_context(contextlib.closing(LabGrader(course, settings["lab"], sandbox)))
        record = grader.judge(Handed(STUDENT, find_notebook(root / "submission", settings["lab"]), None)).record
    print(f"Sandbox level {sandbox.level}, {record.seconds:g} s. {record.trouble or ''}")
    return results(student_facts(grader.lab, record), record.seconds)


def find_notebook(folder: Path, lab_name: str) -> Path:
    """The notebook that was handed in: the one called like the lab, or else the only one.

    folder: submission/; its folders are looked through, too
    returns: a path, which need not exist: grading then says what is missing
    """
    named = folder / f"{lab_name}.ipynb"
    found = [path for path in sorted(folder.rglob("*.ipynb")) if ".ipynb_checkpoints" not in path.parts]
    alike = [path for path in found if path.name == named.name]
    return named if named in found else (alike or found)[0] if len(alike or found) == 1 else named


if __name__ == "__main__":
    main()
