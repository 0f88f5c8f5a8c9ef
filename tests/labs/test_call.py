"""Is a student's function called so that nothing it does reaches the session, and so that all it did is known?"""

import sys
import time
import warnings

import numpy as np
import pytest

from nndl.call import Outcome, call

ROW = np.array([1.0, 2.0, 3.0])


def bare(x):
    """An answer that asks for what is not there."""
    return x[99]


def through_numpy(x):
    """An answer whose error is raised deep inside NumPy."""
    matrix = np.zeros((2, 2))
    return np.linalg.inv(matrix)


def helped(x):
    """An answer whose error is raised in the student's own helper."""
    return bare(x)


def test_a_result_comes_back_with_nothing_changed():
    assert call(lambda x: x + 1, {"x": 1}) == Outcome(2, ())


def test_arguments_are_given_in_order_whatever_the_student_calls_them():
    assert call(lambda first, second: first - second, {"a": 5, "b": 3}).result == 2


def test_a_changed_array_is_named_and_the_case_stays_as_it_was():
    case = {"x": ROW.copy(), "y": ROW.copy()}

    def in_place(x, y):
        x *= 2
        return x

    outcome = call(in_place, case)
    assert outcome.changed == ("x",)
    assert (outcome.result == 2 * ROW).all()
    assert (case["x"] == ROW).all()


def test_a_changed_list_is_named():
    assert call(lambda sizes: sizes.pop(), {"sizes": [4, 3, 1]}).changed == ("sizes",)


def test_an_array_changed_inside_a_dict_or_a_tuple_is_named():
    def inside(parameters, cache):
        parameters["W1"] -= 1
        cache[0][:] = 0

    assert call(inside, {"parameters": {"W1": ROW.copy()}, "cache": (ROW, 1)}).changed == ("parameters", "cache")


def test_giving_an_entry_of_the_callers_dict_a_new_value_is_no_change():
    def rebinds(parameters):
        parameters["W1"] = parameters["W1"] - 1
        parameters["more"] = 0
        return parameters

    outcome = call(rebinds, {"parameters": {"W1": ROW}})
    assert outcome.changed == ()
    assert (outcome.result["W1"] == ROW - 1).all()


def test_a_new_name_for_an_argument_is_no_change():
    def renames(x):
        x = x * 2
        return x

    assert call(renames, {"x": ROW}).changed == ()


def test_an_argument_that_holds_no_number_is_not_taken_for_changed():
    assert call(lambda x: None, {"x": np.array([np.nan, np.inf])}).changed == ()


def test_printing_drawing_and_warnings_go_nowhere(capsys):
    def noisy(x):
        print("printed")
        print("complained", file=sys.stderr)
        warnings.warn("careful", stacklevel=1)
        return np.log(np.zeros(2)) / 0 * x

    with warnings.catch_warnings(record=True) as heard:
        warnings.simplefilter("always")
        call(noisy, {"x": 1})
    assert not heard
    assert capsys.readouterr() == ("", "")


def test_warnings_that_are_errors_elsewhere_do_not_stop_an_answer():
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert call(lambda x: np.log(x), {"x": np.zeros(1)}).result == -np.inf


def test_printing_works_again_after_an_answer_that_raised(capsys):
    call(bare, {"x": ROW})
    print("heard")
    assert capsys.readouterr().out == "heard\n"


@pytest.mark.parametrize(
    ("function", "kind", "line"),
    [
        (bare, "IndexError", "return x[99]"),
        (through_numpy, "LinAlgError", "return np.linalg.inv(matrix)"),
        (helped, "IndexError", "return x[99]"),
    ],
)
def test_an_exception_comes_back_with_the_students_own_line(function, kind, line):
    raised = call(function, {"x": ROW}).result
    assert (raised.type, raised.line) == (kind, line)


def test_an_exception_knows_the_function_that_raised_it():
    assert call(helped, {"x": ROW}).result.function == "bare"


def test_wrong_arguments_are_an_exception_without_a_line():
    raised = call(lambda: 1, {"x": ROW}).result
    assert raised.type == "TypeError"
    assert raised.line == ""


def test_what_cannot_be_called_is_an_exception():
    assert call(3, {"x": ROW}).result.type == "TypeError"


def test_recursion_without_an_end_is_an_exception():
    def endless(x):
        return endless(x)

    assert call(endless, {"x": ROW}).result.type == "RecursionError"


@pytest.mark.parametrize("leave", [lambda x: sys.exit(), lambda x: sys.exit("bye"), lambda x: sys.exit(1)])
def test_leaving_python_is_an_exception_like_any_other(leave):
    assert call(leave, {"x": ROW}).result.type == "SystemExit"


def test_the_stop_button_still_stops():
    def interrupted(x):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        call(interrupted, {"x": ROW})


def test_exit_in_an_answer_does_not_end_a_notebooks_kernel(kernel):
    define = "def leaves(x):\n    exit()\n"
    said = kernel("from nndl.call import call\n" + define + "print(call(leaves, {'x': 1}).result)")
    assert said["stream"]["text"] == "SystemExit\n"
    time.sleep(0.3)  # a kernel that was told to end does so within a tenth of a second
    assert kernel("print('still here')")["stream"]["text"] == "still here\n"


def test_exit_in_a_plotted_function_does_not_end_a_notebooks_kernel(kernel):
    define = "def leaves(x):\n    quit()\n"
    said = kernel("from nndl.plots.ask import ask\n" + define + "print(ask(leaves, 1)[1])")
    assert said["stream"]["text"] == "leaves raised SystemExit\n"
    time.sleep(0.3)
    assert kernel("print('still here')")["stream"]["text"] == "still here\n"


def test_exit_outside_an_answer_stays_what_it_was(kernel):
    kernel("from nndl.call import call\ncall(lambda: exit(), {})")
    said = kernel("exit(True)\nprint([told['source'] for told in get_ipython().payload_manager.read_payload()])")
    assert said["stream"]["text"] == "['ask_exit']\n"
