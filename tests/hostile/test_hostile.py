"""Does a hostile submission get what its honest answers earn, and nobody more or less for it?"""

import ast
import json

import pytest

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("hostile")]  # the class is graded once a process


def test_every_submission_says_what_it_tries_and_what_comes_of_it(submission):
    assert ast.get_docstring(ast.parse(submission.text)).endswith(".")
    assert isinstance(submission.says("EARNS"), int)
    assert submission.says("WORDS")


def test_a_hostile_submission_earns_what_its_honest_answers_earn(graded, submission):
    assert graded.records[submission.name].score == submission.says("EARNS")


def test_the_class_around_it_is_graded_as_if_it_were_alone(graded, alone):
    for name, record in alone.records.items():
        same = graded.records[name]
        assert json.dumps(same.findings) == json.dumps(record.findings)
        assert (same.score, same.trouble) == (record.score, None)


def test_no_submission_changes_the_course(graded):
    assert graded.changed == []


def test_no_submission_takes_longer_than_it_may(graded):
    last_cell = 3 * 3  # begun just in time, on a machine that keeps it waiting for twice its limit
    assert max(record.seconds for record in graded.records.values()) < 20 + last_cell + 2


def test_an_edited_notebook_earns_what_its_honest_answers_earn(edited, edit):
    assert edited.records[edit.name].score == edit.says("EARNS")


def test_the_class_around_edited_notebooks_is_graded_as_if_it_were_alone(edited, alone):
    for name, record in alone.records.items():
        assert json.dumps(edited.records[name].findings) == json.dumps(record.findings)
