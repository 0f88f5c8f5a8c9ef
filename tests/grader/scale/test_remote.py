"""Is what comes back from a cluster looked at before it is believed, and is nothing lost of what cannot come back?"""

import datetime
from pathlib import Path

import pytest

from nndl_grader.errors import CourseError
from nndl_grader.grade import LabGrader
from nndl_grader.handed import Handed
from nndl_grader.record import read_records
from nndl_grader.scale.luggage import pack, refuse_other_software, released_cells, unpack
from nndl_grader.scale.parcel import to_text
from nndl_grader.scale.remote import grade_remote

pytestmark = pytest.mark.xdist_group("scale")
LAB = "tiny"


class Far:
    """A cluster of one machine, which has nothing but the luggage."""

    def __init__(self, course, sandbox, folder):
        self.luggage, self.levels, self.asked = pack(course, [LAB]), {"far": sandbox.level}, []
        self.grader = LabGrader(unpack(self.luggage, folder), LAB, sandbox, released_cells(self.luggage, LAB))
        self.folder, self.sent = folder, lambda student, text: text

    def judged(self, jobs):
        for number, (what, (lab, student, data, timestamp)) in enumerate(jobs):
            self.asked.append(student)
            path = Path(self.folder, str(number), f"{lab}.ipynb")
            path.parent.mkdir(exist_ok=True)
            path.write_bytes(data)
            handed = Handed(student, path, datetime.datetime.fromisoformat(timestamp))
            yield what, self.sent(student, to_text(self.grader.judge(handed)))


@pytest.fixture
def far(whole_class, sandbox, tmp_path):
    (tmp_path / "far").mkdir()
    return Far(whole_class, sandbox, tmp_path / "far")


def test_a_machine_with_nothing_but_the_luggage_judges_as_the_course_does(class_of, far, graded_here, outcome_of):
    course = class_of()
    (course.submitted / "josé" / LAB / "tiny.ipynb").rename(course.submitted / "josé" / LAB / "mine.ipynb")
    done = grade_remote(course, LAB, far, "auto", False)
    assert (done.judged, done.before, done.lost) == (8, 0, [])
    assert "josé" not in far.asked  # nothing to be sent
    (course.submitted / "josé" / LAB / "mine.ipynb").rename(course.submitted / "josé" / LAB / "tiny.ipynb")
    done = grade_remote(course, LAB, far, "auto", False)
    assert (done.judged, done.before) == (1, 7) and far.asked[-1] == "josé"
    assert outcome_of(course) == graded_here


def test_the_luggage_holds_nothing_of_students(whole_class):
    luggage = pack(whole_class, [LAB])
    names = {path.name for path in whole_class.submitted.iterdir()}
    assert not [name for name in names if name.encode() in luggage.files] and b"gradebook" not in luggage.files
    assert luggage.digest == pack(whole_class, [LAB]).digest


def test_a_submission_that_no_worker_survives_is_named_and_nothing_is_written_of_it(class_of, far):
    course = class_of()
    far.sent = lambda student, text: None if student == "bo" else text
    done = grade_remote(course, LAB, far, "auto", False)
    assert done.lost == ["bo"] and done.judged == 7
    assert "bo" not in read_records(course.records / LAB)


@pytest.mark.parametrize(
    ("send", "words"),
    [
        (lambda text: text[:-9], "cannot be used: it is cut off"),
        (lambda text: text.replace("double_shapes", "double_shape", 1), "cannot be used: it is not as it was written"),
    ],
)
def test_what_a_worker_cannot_have_sent_stops_grading_and_keeps_what_was_finished(class_of, far, send, words):
    course = class_of()
    far.sent = lambda student, text: send(text) if student == "cleo" else text
    with pytest.raises(CourseError, match=words):
        grade_remote(course, LAB, far, "auto", False)
    assert set(read_records(course.records / LAB)) == {"ada", "bo"}


def test_a_worker_that_judges_with_another_seed_is_refused(class_of, far):
    course = class_of()
    (course.root / "course.toml").write_text("seed = 7\n")
    from nndl_grader.course import find_course

    with pytest.raises(CourseError, match="seed 1 → 7"):
        grade_remote(find_course(course.root), LAB, far, "auto", False)


def test_walls_that_are_weaker_than_asked_are_refused(class_of, far):
    far.grader.sandbox = type("Weak", (), {"level": "L1"})()
    with pytest.raises(CourseError, match="walls L1, which is less than L2"):
        grade_remote(class_of(), LAB, far, "auto", False, students=["gil"])  # which runs nothing


def test_another_software_is_refused_by_name(whole_class):
    luggage = pack(whole_class, [LAB])
    refuse_other_software(luggage)
    import dataclasses

    other = dataclasses.replace(luggage, versions=luggage.versions | {"numpy": "1.0"})
    with pytest.raises(CourseError, match=r"It has numpy .* instead of 1.0: install there"):
        refuse_other_software(other)
