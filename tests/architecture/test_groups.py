"""Do tests that share what takes long stay in one process?"""

import pytest


@pytest.mark.xdist_group("together")
def test_tests_of_a_group_are_known_to_the_scheduler(request):
    if not hasattr(request.config, "workerinput"):
        pytest.skip("all tests run in one process")
    assert request.node.nodeid.endswith("@together"), "pytest and pytest-xdist do not fit: see constraints.txt"
