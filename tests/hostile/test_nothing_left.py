"""Is anything left when a class with hostile submissions has been graded?"""

import pytest

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("hostile")]  # the class is graded once a process


def test_no_process_is_left(graded, edited):
    assert (graded.processes, edited.processes) == ([], [])


def test_warm_parents_have_no_child_when_the_class_is_over(graded):
    assert not any(graded.below_parents)


def test_a_warm_parent_serves_the_next_student(graded):
    assert [output["data"]["text/plain"] for output in graded.next_child] == ["2"]


def test_no_temporary_file_or_folder_is_left(graded, edited):
    assert (graded.temporary, edited.temporary) == ([], [])
