"""Is every student in one part, the same whoever else is in the class?"""

import pytest

from nndl_grader.errors import CourseError
from nndl_grader.scale.parts import Shard, parse_shard, shard_of


def test_every_student_is_in_exactly_one_part_and_parts_are_alike_in_size():
    students = [f"student{number}" for number in range(1000)]
    sizes = [sum(Shard(number, 8).holds(student) for student in students) for number in range(1, 9)]
    assert sum(sizes) == 1000 and min(sizes) > 90


def test_a_students_part_is_the_same_on_every_machine_and_in_every_term():
    assert [shard_of(name, 8) for name in ("ada", "bo", "josé", "b\udcff")] == [2, 8, 7, 7]


@pytest.mark.parametrize("text", ["0/3", "4/3", "3", "a/b", "1/0", "-1/3", "1/3/4", "1 / 3", ""])
def test_what_is_no_part_is_refused(text):
    with pytest.raises(CourseError, match="--shard 3/8"):
        parse_shard(text)
    assert parse_shard("3/3") == Shard(3, 3)
