"""Does a student's code in its own process give what it would give in a notebook, told as plain data?"""

import numpy as np
import pytest

from nndl.bank import Other, Raised
from nndl_grader.course import Limits


def value_of(child, name):
    """The value of a variable of the student's."""
    return child.values([name])[name]


def is_defined(child, name):
    """Whether the student's code has defined a name."""
    return name in child.defined([name])


@pytest.fixture(scope="module")
def child(sandbox):
    """One process for all these tests; none of them ends it, so each takes names of its own."""
    child = sandbox.child(Limits(output_kb=10))
    yield child
    child.close()


def texts(outputs):
    """What a cell printed or showed."""
    return [output.get("text") or output.get("data", {}).get("text/plain") for output in outputs]


def error(outputs):
    """The error that a cell stopped with."""
    (found,) = [output for output in outputs if output["output_type"] == "error"]
    return found["ename"], found["evalue"]


def test_a_cell_gives_what_it_printed_and_its_last_value(child):
    outputs = child.run("import sys\nprint('one')\nprint('two', file=sys.stderr)\n1 + 2")
    assert [output.get("name") or output["output_type"] for output in outputs] == ["stdout", "stderr", "execute_result"]
    assert texts(outputs) == ["one\n", "two\n", "3"]


def test_cells_share_their_names(child):
    child.run("shared = 1")
    assert texts(child.run("shared + 1")) == ["2"]


@pytest.mark.parametrize(
    "source", ["", "# a remark", "%matplotlib inline", "import matplotlib.pyplot as plt; plt.show()"]
)
def test_what_shows_nothing_gives_no_output(child, source):
    assert child.run(source) == []


@pytest.mark.parametrize("source", ["%timeit -n1 -r1 1", "%%time\n1", "await __import__('asyncio').sleep(0)"])
def test_what_only_a_notebook_understands_runs(child, source):
    assert not [output for output in child.run(source) if output["output_type"] == "error"]


@pytest.mark.parametrize(
    ("source", "told"),
    [
        ("1 / 0", ("ZeroDivisionError", "division by zero")),
        ("x = 1\ndef f(:", ("SyntaxError", "invalid syntax (line 2)")),
        ("input('name? ')", ("EOFError", "EOF when reading a line")),
        ("exit()", ("SystemExit", "")),
        ("import sys; sys.exit(3)", ("SystemExit", "3")),
        ("raise KeyboardInterrupt", ("KeyboardInterrupt", "")),
        ("class Odd(Exception):\n    def __str__(self): return 1 / 0\nraise Odd", ("Odd", "")),
        ("raise ValueError('\\ud800')", ("ValueError", "?")),
        ("unknown_name", ("NameError", "name 'unknown_name' is not defined")),
    ],
)
def test_an_error_is_an_output_and_the_next_cell_runs(child, source, told):
    assert error(child.run(source)) == told
    assert texts(child.run("1")) == ["1"]


def test_a_traceback_is_short_and_shows_the_students_lines(child):
    outputs = child.run("def deep(n):\n    return deep(n + 1)\ndeep(0)")
    (output,) = outputs
    assert output["ename"] == "RecursionError"
    assert len(output["traceback"]) <= 12
    assert any("return deep(n + 1)" in line for line in output["traceback"])


@pytest.mark.parametrize(
    "source",
    ["print('x' * 100_000)", "'x' * 100_000", "import sys; print('x' * 100_000, file=sys.stderr)"],
)
def test_a_flood_of_output_is_cut_and_says_so(child, source):
    (text,) = texts(child.run(source))
    assert len(text) < 10_100
    assert text.endswith("... (the rest was cut)\n")


@pytest.mark.parametrize("source", ["raise ValueError('x' * 100_000)", "raise type('x' * 100_000, (Exception,), {})"])
def test_a_flood_of_an_error_is_cut(child, source):
    assert len(str(child.run(source))) < 15_000
    child.run(f"def floods():\n    {source}")
    assert len(str(child.call("floods", [], {}))) < 5_000


def test_a_value_that_cannot_be_shown_is_left_out(child):
    assert child.run("class Shy:\n    def __repr__(self): raise ValueError\nShy()") == []


def test_a_call_gives_its_value(child):
    child.run("def halves(a, by=2):\n    return a / by, {'by': by}")
    half, more = child.call("halves", [np.array([1.0, 3.0])], {})
    assert (half.tolist(), more) == ([0.5, 1.5], {"by": 2})
    assert child.call("halves", [3.0, 3], {}) == (1.0, {"by": 3})


def test_a_call_that_prints_warns_or_draws_gives_its_value_all_the_same(child):
    child.run("def loud(a):\n    print('x' * 10**6)\n    return np.log(a)\nimport numpy as np")
    assert child.call("loud", [0.0], {}) == -np.inf


def test_an_exception_comes_with_the_students_own_line(child):
    child.run("import numpy as np\ndef shapes(a):\n    b = a.T\n    return np.concatenate([a, b])")
    raised = child.call("shapes", [np.ones((2, 3))], {})
    assert (raised.type, raised.line) == ("ValueError", "return np.concatenate([a, b])")
    assert "dimensions" in raised.text


def test_the_line_of_an_exception_is_the_innermost_one_of_the_students(child):
    child.run("def inner(a):\n    return int(a)\ndef outer(a):\n    b = inner(a)\n    return b")
    raised = child.call("outer", ["x"], {})
    assert (raised.type, raised.line, raised.function) == ("ValueError", "return int(a)", "inner")


@pytest.mark.parametrize("stub", ["raise NotImplementedError", "raise NotImplementedError()"])
def test_a_stub_is_known_by_what_it_raises_and_where(child, stub):
    child.run(f"def stub(a):\n    # Write your code here\n    {stub}")
    raised = child.call("stub", [1], {})
    assert (raised.type, raised.function, raised.line) == ("NotImplementedError", "stub", stub)


@pytest.mark.parametrize(
    ("body", "raised"),
    [
        ("exit()", "SystemExit"),
        ("raise KeyboardInterrupt", "KeyboardInterrupt"),
        ("class Odd(Exception):\n        def __str__(self): return 1 / 0\n    raise Odd", "Odd"),
        ("return input()", "EOFError"),
        ("return ends(a)", "RecursionError"),
        ("return bytearray(10**12)", "MemoryError"),
    ],
)
def test_whatever_a_call_raises_is_its_result(child, body, raised):
    child.run(f"def ends(a):\n    {body}")
    result = child.call("ends", [1], {})
    assert isinstance(result, Raised) and result.type == raised


@pytest.mark.parametrize(
    ("value", "told"),
    [
        ("(n for n in [1])", "a generator"),
        ("lambda: 1", "a function"),
        ("object()", "a object"),
        ("range(3)", "a range"),
        ("np.broadcast_to(0.0, (10**5, 10**5))", "an array of 80000 MB"),
        ("np.array([None])", "an array of dtype object"),
        ("Evil(a=1)", "a value that cannot be read (ValueError: no)"),
        ("nested", "a value nested too deep"),
    ],
)
def test_what_is_no_plain_data_is_only_named(child, value, told):
    child.run("import numpy as np\nclass Evil(dict):\n    def items(self): raise ValueError('no')\nnested = 1")
    child.run("for _ in range(20): nested = [nested]")
    child.run(f"def opaque():\n    return {value}\nvariable = {value}")
    assert child.call("opaque", [], {}) == value_of(child, "variable") == Other(told)


def test_names_are_defined_or_not_and_have_values(child):
    child.run("known = None\nletter = 'b'")
    assert [is_defined(child, name) for name in ("known", "letter", "nowhere")] == [True, True, False]
    assert [value_of(child, name) for name in ("known", "letter", "nowhere")] == [None, "b", None]


def test_what_was_kept_stays_whatever_later_cells_make_of_it(child):
    child.run("def settled():\n    return 1\nchoice = 'a'")
    list(child.many([child.keeping(["settled", "choice", "undefined"])]))
    child.run("def settled():\n    return 2\nchoice = 'b'")
    assert (child.call("settled", [], {}), value_of(child, "choice")) == (1, "a")
    child.run("del settled, choice")
    assert is_defined(child, "settled") and not is_defined(child, "undefined")


def test_while_one_is_judged_the_earlier_functions_are_the_graders(child):
    child.run("def double(a):\n    return 0\ndef uses(a):\n    return double(a) + double(a=a)")
    assert child.call("uses", [5], {"double": lambda a: 2 * a}) == 20
    assert child.call("uses", [5], {}) == 0
    assert child.call("double", [5], {}) == 0


def test_an_earlier_function_that_the_student_never_wrote_is_there_only_while_it_is_needed(child):
    child.run("def needs(a):\n    return unwritten(a)")
    assert child.call("needs", [5], {"unwritten": lambda a: a + 1}) == 6
    assert child.call("needs", [5], {}).type == "NameError"
    assert not is_defined(child, "unwritten")


def test_an_exception_of_an_earlier_function_comes_back_to_the_student(child):
    child.run("def passes_on(a):\n    return sqrt(a)")
    child.run("def catches(a):\n    try: return sqrt(a)\n    except Exception: return 0")
    references = {"sqrt": lambda a: a.nowhere}
    raised = child.call("passes_on", [-1], references)
    assert (raised.type, raised.line) == ("RuntimeError", "return sqrt(a)")
    assert raised.text == "sqrt raised AttributeError: 'int' object has no attribute 'nowhere'"
    assert child.call("catches", [-1], references) == 0


def test_an_earlier_function_called_with_what_is_no_plain_data_is_an_error_of_the_student(child):
    child.run("def odd(a):\n    return double(object())")
    raised = child.call("odd", [1], {"double": lambda a: 2 * a})
    assert isinstance(raised, Raised) and raised.line == "return double(object())"
    assert child.call("odd", [1], {"double": None}).text == raised.text
