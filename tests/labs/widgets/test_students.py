"""What does a widget know of the functions of a notebook?"""

import pytest

from nndl import casefile, check, start
from nndl.errors import CheckFailed
from nndl.widgets.students import Students


def test_a_function_goes_from_missing_over_stub_and_wrong_to_right(folder, banks):
    casefile.write(folder / "small_lab.h5", "A small lab", banks, {})
    start("small_lab")
    names, badge = {}, lambda: Students(names, ["double"]).badges()["double"]

    def double(x):
        raise NotImplementedError

    assert badge() == "missing"
    names["double"] = double
    assert badge() == "unchecked"
    with pytest.raises(CheckFailed):
        check.shapes(double)
    assert badge() == "missing"
    names["double"] = lambda x: x / 2
    names["double"].__name__ = "double"
    check.shapes(names["double"])
    with pytest.raises(CheckFailed):
        check.values(names["double"])
    assert badge() == "wrong"
    names["double"] = lambda x: 2 * x
    names["double"].__name__ = "double"
    check.shapes(names["double"])
    check.values(names["double"])
    assert badge() == "right"
