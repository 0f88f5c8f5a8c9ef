"""Is a part found where an answer has it, and called by the name that a student knows?"""

import numpy as np
import pytest

from nndl.facts.parts import MISSING, at, leaves, numbers

EXPECTED = ({"dw": np.ones(2), "db": 0.5}, [np.ones(3), (1, np.zeros(2))], [0.1, 0.2])
PATHS = [path for path, _ in leaves(EXPECTED)]
SHORT = [(), [], {}, None, (1,), ({"dw": 1},), ({}, []), ({}, [1]), ({}, [1, ()]), ({}, [1, (2,)]), ({}, [[], []], [])]


def test_every_part_of_an_answer_is_where_its_path_leads():
    assert all(at(EXPECTED, path, EXPECTED) is value for path, value in leaves(EXPECTED))


@pytest.mark.parametrize("short", SHORT, ids=repr)
def test_a_part_that_an_answer_is_too_short_for_is_missing(short):
    assert at(short, (1, 1, 1), EXPECTED) is MISSING
    for path in PATHS:
        at(short, path, EXPECTED)


@pytest.mark.parametrize("short", SHORT, ids=repr)
def test_a_path_that_another_answer_has_may_lead_nowhere_in_this_one(short):
    for path in PATHS:
        at(EXPECTED, path, short)
        at(short, path, short)


def test_what_is_no_plain_number_is_none():
    assert numbers("text") is None and numbers(np.array(["a"])) is None and numbers([1, "a"]) is None
    assert numbers(10**400) is None and numbers([10**400]) is None
