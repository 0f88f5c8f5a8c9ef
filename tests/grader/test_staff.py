"""Do references and test cells give their answers in time, and does trouble with one leave the next alone?"""

import os
import time

import numpy as np
import psutil
import pytest

from nndl_grader.errors import CourseError
from nndl_grader.lab import load_lab
from nndl_grader.staff import ReferenceRaised, Staff

ODD = """
    if isinstance(a, list):
        a = a[0]
    if isinstance(a, str):
        while a == "forever":
            pass
        if a == "object":
            return object()
        if a == "huge":
            return np.zeros(10**7)
        if a == "leaves":
            import os
            os._exit(1)
        if a == "pid":
            import os
            return os.getpid()
    return 2 * a
"""


def far(word):
    """A word for the odd reference in a call that is not small, so that the process gets it."""
    return [word, True]


@pytest.fixture
def staff(tiny_course, edited):
    """The staff of the lab `tiny`, whose reference does something odd with some texts."""
    course = tiny_course({"double.py": edited("double.py", {"\n    return 2 * a\n": ODD})})
    staff = Staff(course, load_lab(course, "tiny"), 1)
    yield staff
    staff.close()


def no_questions(question):
    raise AssertionError(f"nothing should be asked, but {question}")


def test_a_reference_gives_what_its_exercise_says(staff):
    double, quadruple = staff.reference("double"), staff.reference("quadruple")
    assert double(np.array([1.0, 2.0])).tolist() == [2, 4]
    assert (double(a=3), quadruple(1, times=2)) == (6, 8)
    assert double(far("pid")) == double(far("pid")) != os.getpid()


def test_a_process_starts_only_when_it_is_needed(staff):
    assert staff.reference("double")(1) == 2
    assert staff.process is None
    staff.reference("double")(1000)
    assert staff.process.poll() is None


def test_what_a_small_call_raises_is_told_as_what_a_large_one_raises(staff):
    for value in (1, 1000):
        with pytest.raises(ReferenceRaised, match="TypeError"):
            staff.reference("double")(value, b=1)


def test_a_reference_that_takes_too_long_is_ended_and_the_next_call_works(staff):
    double = staff.reference("double")
    pid = double(far("pid"))
    began = time.monotonic()
    with pytest.raises(TimeoutError):
        double(far("forever"))
    assert 0.9 < time.monotonic() - began < 3
    assert not psutil.pid_exists(pid)
    assert double(3) == 6


def test_a_reference_that_raises_is_told_and_its_process_goes_on(staff):
    double = staff.reference("double")
    pid = double(far("pid"))
    with pytest.raises(ReferenceRaised, match=r"^TypeError: unsupported operand"):
        double(None)
    with pytest.raises(ReferenceRaised, match=r"unexpected keyword argument 'b'"):
        double(1, b=2)
    assert double(far("pid")) == pid


@pytest.mark.parametrize(("what", "words"), [("object", "it gives a object"), ("huge", "it gives an array of 80 MB")])
def test_a_reference_that_gives_no_plain_data_is_told_and_its_process_goes_on(staff, what, words):
    double = staff.reference("double")
    pid = double(far("pid"))
    with pytest.raises(ReferenceRaised, match=words):
        double(far(what))
    assert double(far("pid")) == pid


def test_a_process_that_was_killed_between_calls_is_replaced_unseen(staff):
    double = staff.reference("double")
    killed = psutil.Process(double(far("pid")))
    killed.kill()
    killed.wait(5)
    assert double(3) == 6


def test_a_process_that_ends_in_a_call_costs_that_call_only(staff):
    double = staff.reference("double")
    with pytest.raises(TimeoutError):
        double(far("leaves"))
    assert double(3) == 6


def test_a_test_cell_gives_its_outputs_and_asks_for_what_it_does_not_know(staff):
    asked = []

    def answer(question):
        asked.append((question["ask"], question["name"], question["under"]))
        return {"value": 5}

    assert staff.test("sums", "print(math.sqrt(4)); x + 1", 5, answer) == [
        {"output_type": "stream", "name": "stdout", "text": "2.0\n"},
        {"output_type": "execute_result", "text": "6"},
    ]
    assert asked == [("look", "x", "sums")]


def test_a_test_cell_that_takes_too_long_fails_and_the_next_one_runs(staff):
    (error,) = staff.test("sums", "while True: pass", 0.5, no_questions)
    assert (error["output_type"], error["evalue"]) == ("error", "the test took longer than 0.5 s")
    assert staff.test("sums", "1", 30, no_questions) == [{"output_type": "execute_result", "text": "1"}]


def test_an_answer_that_raises_is_passed_on_and_the_next_test_runs(staff):
    class Gone(Exception):
        pass

    def answer(question):
        raise Gone

    with pytest.raises(Gone):
        staff.test("sums", "x", 30, answer)
    assert staff.test("sums", "1", 30, no_questions) == [{"output_type": "execute_result", "text": "1"}]


def test_nothing_of_one_test_cell_is_there_for_the_next(staff):
    staff.test("sums", "y = 1", 30, no_questions)
    assert staff.test("sums", "y", 30, lambda question: {"missing": True})[0]["ename"] == "NameError"


def test_a_lab_that_cannot_be_read_is_told_with_a_cure(tiny_course):
    with pytest.raises(CourseError, match=r"The process for references does not start\. Install nndl-grader anew"):
        course = tiny_course()
        lab = load_lab(course, "tiny")
        (course.solutions / "tiny" / "lesson.md").unlink()
        Staff(course, lab, 1).reference("double")(1000)


def test_closing_ends_the_process_and_closing_twice_does_no_harm(staff):
    pid = staff.reference("double")(far("pid"))
    staff.close()
    staff.close()
    assert not psutil.pid_exists(pid)
