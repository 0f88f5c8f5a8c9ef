"""Does an instructor's test cell say of a student's work what it would say in a notebook, and can nothing lie to it?"""

import math

import numpy as np
import pytest

from nndl_grader import testcell
from nndl_grader.course import Limits

STUDENT = '''
import numpy as np
import math
weights = np.array([1.0, 2.0])
settings = {"rate": 0.1, 3: [1, 2]}
name, nothing = "ada", None

def add(a, b=1):
    """Add."""
    return a + b

def split(text):
    return set(text), text.split(), {"length": len(text)}, 1j, b"raw", (1, None)

def root(a):
    if a < 0:
        raise ValueError("a is negative")
    return math.sqrt(a)

def get(key):
    return {"a": 1}[key]

def stub(a):
    raise NotImplementedError

def count_up(n):
    yield from range(n)

def adder(n):
    return lambda a: a + n

class Network:
    layers = [3, 2]
    ready = False
    def __init__(self, rate=0.5): self.rate = rate
    def predict(self, x, scale=1): return np.asarray(x) * self.rate * scale
    def fit(self): self.ready = True; return self
    def fails(self): raise KeyError("W")

class Liar:
    def __eq__(self, other): return True
    __ne__ = __lt__ = __gt__ = __le__ = __ge__ = __contains__ = __eq__
    def __len__(self): return 5
    def __array__(self, *args, **kwargs): return np.array([5.0])
    def __float__(self): return 5.0
    def __getattr__(self, name): return self
    def __call__(self, *args): return self
    __getitem__ = __add__ = __call__
    __hash__ = None

liar = Liar()
def lies(*args): return liar
class Lying(float):
    def __eq__(self, other): return True
def lying_number(): return Lying(3)
np.testing.assert_allclose = lambda *args, **kwargs: None
np.allclose = lambda *args, **kwargs: True
math.isclose = np.allclose
'''


@pytest.fixture(scope="module")
def run(sandbox):
    """Runs a test cell against the code above and gives its outputs; all these tests share one process of a student."""
    child = sandbox.child(Limits(call_seconds=20))
    assert not child.run(STUDENT)

    def of(source):
        return testcell.run(
            source, {"np": np, "math": math}, lambda ask: child.answer({**ask, "do": ask["ask"], "under": "t"})
        )

    yield of
    child.close()


def error(outputs):
    (found,) = [output for output in outputs if output["output_type"] == "error"]
    return found["ename"], found["evalue"]


PASSING = (
    "assert add(2) == 3 and add(2, b=5) == 7 and add(a=1, b=1) == 2",
    "np.testing.assert_allclose(add(np.ones(3), weights[0]), [2, 2, 2])",
    "assert isinstance(add(1), int) and isinstance(add(1.0), float) and not isinstance(root(4), int)",
    "assert isinstance(add(weights), np.ndarray) and add(weights).shape == (2,)",
    'assert split("to do") == (set("to do"), ["to", "do"], {"length": 5}, 1j, b"raw", (1, None))',
    'assert weights.sum() == 3 and settings == {"rate": 0.1, 3: [1, 2]} and name == "ada" and nothing is None',
    "assert [add(n) for n in range(3)] == [1, 2, 3] and all(add(n) > n for n in range(3))",
    "assert max({n: add(n) for n in range(3)}.values()) == 3 and (lambda n: add(n))(1) == 2",
    'assert callable(add) and add.__name__ == "add"',
    "def both(n): return add(n), root(n)\nassert both(4) == (5, 2.0)",
    "class Case:\n    def check(self): return add(1)\nassert Case().check() == 2",
    "with np.testing.assert_raises(ValueError): root(-1)",
    'with np.testing.assert_raises_regex(ValueError, "^a is negative$"): root(-1)',
    'try: get("b")\nexcept KeyError as error: assert str(error) == "\'b\'"\nelse: raise AssertionError',
    "try: stub(1)\nexcept NotImplementedError: pass",
    "try: add(1, 2, 3)\nexcept TypeError: pass",
    "try: missing\nexcept NameError: pass",
    "import random; assert random.Random(1).random() < 1",
    "for n in range(2):\n    assert add(n) == n + 1",
    'if True:\n    assert add(1) == 2, "one more"',
    "del_me = 1; del del_me",
    "global_ = add(1); assert global_ == 2",
    "### BEGIN HIDDEN TESTS\nassert add(10) == 11\n### END HIDDEN TESTS",
    "assert math.isclose(root(2) ** 2, 2)",
    "assert adder(2)(3) == 5",
    "assert (net := Network(rate=2)).rate == 2 and net.layers == [3, 2] and not net.ready",
    "np.testing.assert_allclose(Network(2).predict([1, 2], scale=3), [6, 12])",
    "assert Network().fit().ready",
    'assert hasattr(Network(), "fit") and not hasattr(Network(), "forget")',
    "try: Network().fails()\nexcept KeyError: pass",
    "None",
)


@pytest.mark.parametrize("source", PASSING)
def test_what_is_right_passes_without_a_word(run, source):
    assert run(source) == []


FAILING = (
    "assert add(2) == 4",
    "np.testing.assert_allclose(add(1), 3)",
    "assert np.allclose(add(1), 3)",
    "assert math.isclose(root(4), 3)",
    "assert lies() == 5",
    "assert lies() != 5",
    "assert lies()",
    "assert not lies()",
    "assert len(lies()) == 5",
    "assert 5 in lies()",
    "assert [*lies()]",
    "np.testing.assert_allclose(lies(), 5)",
    "np.testing.assert_array_equal(lies(), 5)",
    "assert np.array_equal(lies(), [5])",
    "assert float(lies()) == 5",
    "assert lies()[0] == 5",
    "assert lies().shape == (5,)",
    "assert lies().ready",
    "assert lies()() == 5",
    "assert lies() + 1 == 6 and 1 + lies() == 6",
    "assert {lies(): 1}",
    "assert liar == 5",
    "assert [lies()] == [5]",
    "assert sorted([lies(), 1])",
    "assert lying_number() == 4",
    "assert Network() == Network()",
    "assert Network().ready",
    "assert Network().predict == 3",
    "assert list(count_up(3)) == [0, 1, 2]",
    "assert count_up(3)",
    "assert Network().fails()",
)


@pytest.mark.parametrize("source", FAILING)
def test_what_is_wrong_or_only_claims_to_be_right_fails(run, source):
    assert error(run(source))
    assert testcell.score(run(source), 5) == 0


@pytest.mark.parametrize(
    ("source", "told"),
    [
        ("assert add(2) == 4, 'twice two'", ("AssertionError", "twice two")),
        ("root(-1)", ("ValueError", 'a is negative (in the line: raise ValueError("a is negative"))')),
        ("get('b')", ("KeyError", "'b' (in the line: return {\"a\": 1}[key])")),
        ("stub(1)", ("NotImplementedError", " (in the line: raise NotImplementedError)")),
        ("undefined(1)", ("NameError", "name 'undefined' is not defined")),
        ("Network().forget", ("AttributeError", "'Network' object has no attribute 'forget'")),
        ("lies() == 5", ("StudentError", "expected numbers, texts, lists, dicts or arrays, but this is a Liar")),
        ("def f(:", ("SyntaxError", "invalid syntax (<unknown>, line 1)")),
        ("raise SystemExit", ("SystemExit", "")),
        ("1 / 0", ("ZeroDivisionError", "division by zero")),
    ],
)
def test_why_a_test_fails_is_told_with_the_students_line(run, source, told):
    assert error(run(source)) == told


def test_modules_are_the_instructors_and_never_the_students(run):
    assert error(run("random.random()")) == (
        "NameError",
        "name 'random' is not defined",
    )
    assert run("assert np.allclose(1, 2) is False") == []


def test_what_is_printed_and_the_last_number_are_outputs(run):
    assert run("print('a'); print(add(1))\nadd(1) / 4") == [
        {"output_type": "stream", "name": "stdout", "text": "a\n2\n"},
        {"output_type": "execute_result", "text": "0.5"},
    ]


def test_a_flood_of_words_is_cut(run):
    for source in (
        "print('x' * 10**6)",
        "'x' * 10**6",
        "assert False, 'x' * 10**6",
        "raise KeyError(*['x' * 99] * 999)",
    ):
        assert len(str(run(source))) < 11_000


@pytest.mark.parametrize(
    ("value", "points"),
    [("2.5", 2.5), ("0", 0), ("7", 5), ("-1", 0), ("None", 5), ("'text'", 5), ("float('nan')", 0), ("[2]", 5)],
)
def test_the_last_number_is_the_partial_credit_within_the_points(run, value, points):
    assert testcell.score(run(value), 5) == points


def test_the_names_of_a_test_are_those_it_looks_up():
    assert testcell.names_used("y = [f(x) for x in data]\ndef g(a): return h(a)") == ["a", "data", "f", "h", "x"]
    assert testcell.names_used("no Python:") == []
