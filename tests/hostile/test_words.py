"""What does an instructor read about a hostile submission, and what does nobody read?"""

import json
import re

import pytest

from nndl_grader.banks import build_bank
from nndl_grader.lab import load_lab

LAB = "lab1_vectorization"
SECRET = "wild-goose"
MOST = 1_000_000  # characters of all that is written about one submission

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("hostile")]  # the class is graded once a process


def test_an_instructor_reads_what_happened(graded, submission):
    told = findings(graded, submission.name) + outputs(graded, submission.name)
    assert re.search(submission.says("WORDS"), told, re.DOTALL)
    assert "The grader itself failed" not in told


def test_nobody_reads_what_they_must_not(graded, submission):
    told = everything(graded, submission.name)
    assert not re.search(submission.says("NEVER", SECRET), told)
    assert SECRET not in told


def test_nobody_reads_a_number_of_a_hidden_input(graded, submission, digits_of_hidden_inputs):
    assert not digits(everything(graded, submission.name)) & digits_of_hidden_inputs


def test_what_is_written_about_a_submission_is_not_long(graded, submission):
    assert len(everything(graded, submission.name)) < MOST


def test_an_instructor_reads_what_is_wrong_with_an_edited_notebook(edited, edit):
    told = everything(edited, edit.name)
    assert re.search(edit.says("WORDS"), told, re.DOTALL)
    assert SECRET not in told


def findings(graded, student):
    """All texts of a record."""
    record = graded.records[student]
    return "\n".join([str(record.trouble), *texts(record.findings)])


def outputs(graded, student):
    """All texts of the outputs in the autograded notebook."""
    path = graded.course.autograded / student / LAB / f"{LAB}.ipynb"
    cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
    return "\n".join(texts([cell.get("outputs", []) for cell in cells]))


def everything(graded, student):
    """What stands in the record, in the notebook's outputs and on the student's page."""
    page = (graded.course.reports / LAB / f"{student}.html").read_text(encoding="utf-8")
    return "\n".join([findings(graded, student), outputs(graded, student), page])


def texts(tree):
    """All texts in nested data."""
    if isinstance(tree, str):
        return [tree]
    parts = list(tree.values()) if isinstance(tree, dict) else tree
    return [text for part in parts for text in texts(part)] if isinstance(parts, list) else []


@pytest.fixture(scope="module")
def digits_of_hidden_inputs(built_course):
    """Texts by which a number of a hidden case is known: with six digits behind the point, or times 1e8."""
    lab = load_lab(built_course, LAB)
    banks = [build_bank(part, built_course.seed, hidden=True) for part in lab.exercises.values()]
    hidden, visible = ({text for bank in banks for text in digits_of(bank, which)} for which in (True, False))
    assert len(hidden) > 500
    return hidden - visible


def digits_of(bank, hidden):
    for case in bank.cases:
        for value in case.arguments.values() if case.hidden == hidden else ():
            for number in value.ravel().tolist() if hasattr(value, "ravel") else [value]:
                yield from digits(f"{number:.9f} {int(abs(number) * 1e8) if number % 1 else 0}")


def digits(text):
    """What a text says of numbers so exactly that it is no chance."""
    return set(re.findall(r"\d\.\d{6}|(?<![\d.])\d{7,}", text))
