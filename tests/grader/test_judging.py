"""Are answers in plain files judged as grading would, whatever else stands in the files?"""

import contextlib

import pytest

from nndl_grader.build import write_source
from nndl_grader.errors import CourseError
from nndl_grader.judging import AnswerJudge, judge_files
from nndl_grader.lab import load_lab

DOUBLE = "def double(a):\n    return 2 * a\n"


@pytest.fixture
def judged(tmp_path, tiny_course, sandbox):
    """Judges the text of a file as an answer to an exercise of the tiny lab."""
    course, count = tiny_course(), iter(range(1000))

    def judge(source, exercise="double", seconds=2):
        path = tmp_path / f"answer {next(count)}.py"
        path.write_bytes(source if isinstance(source, bytes) else source.encode())
        with contextlib.closing(AnswerJudge(course, "tiny", exercise, lambda limits: sandbox, seconds)) as one:
            return one(path)

    return judge


SCRIPT = '''"""
>>> double(np.ones(3))
"""
from __future__ import annotations
import math, sys
from numpy import *
import nowhere_to_be_found

count: int = 0


class Helper:
    factor = 2

    def __call__(self, a): return self.factor * a


def logged(function):
    def wrapper(*args, **kwargs):
        global count
        count += 1
        print("called", count, file=sys.stderr)
        return function(*args, **kwargs)
    return wrapper


n = int(input("How many? "))


@logged
def double(a: Unknown, helper: Helper = Helper()) -> ndarray:
    """Return twice a."""
    return helper(a)


print(double(array([1, 2])), n)
raise ValueError("here the script fails")


def later(): pass


if __name__ == "__main__":
    while True:
        pass
'''

RIGHT = {
    "plain": DOUBLE,
    "a whole script": SCRIPT,
    "Windows line endings": SCRIPT.replace("\n", "\r\n"),
    "old line endings": DOUBLE.replace("\n", "\r"),
    "a byte order mark": b"\xef\xbb\xbf" + DOUBLE.encode(),
    "tabs": "def double(a):\n\tb = 2 * a\n\treturn b",
    "another encoding that it names": "# -*- coding: latin-1 -*-\n# \xe9t\xe9\n".encode("latin-1") + DOUBLE.encode(),
    "an error behind it": DOUBLE + "1 / 0\n",
    "an error before it": "1 / 0\n" + DOUBLE,
    "a helper below an error": "def double(a):\n    return helper(a)\n1 / 0\ndef helper(a):\n    return a + a\n",
    "an end of the process behind it": DOUBLE + "import os; os._exit(3)\n",
    "exit behind it": DOUBLE + "import sys\nsys.exit()\n",
    "a loop behind it": DOUBLE + "while True: pass\n",
    "an endless main": DOUBLE + "if __name__ == '__main__':\n    while True: pass\n",
    "only as a script": "if __name__ == '__main__':\n    def double(a): return a + a\n",
    "a lambda": "double = lambda a: a + a",
    "an object": "class D:\n    def __call__(self, a): return a + a\ndouble = D()",
    "imported names": "from numpy import *\ndef double(a): return multiply(2, a)",
    "global state": "calls = []\ndef double(a):\n    global calls\n    calls += [a]\n    return calls[-1] * 2",
    "what the notebook imports": "def double(a): return np.asarray(a) * math.sqrt(4.0)",
    "a data class with late annotations": (
        "from __future__ import annotations\nfrom dataclasses import dataclass\n"
        "@dataclass\nclass D:\n    factor: int = 2\ndef double(a): return D().factor * a"
    ),
    "prints on and on": "def double(a):\n    print('x' * 10**6)\n    return 2 * a",
    "magics": "%matplotlib inline\n" + DOUBLE,
    "magics, and a module that is not there": "%matplotlib inline\nfrom lr_utils import load_dataset\n" + DOUBLE,
}


@pytest.mark.parametrize("what", RIGHT)
def test_a_right_function_counts_whatever_stands_around_it(judged, what):
    found = judged(RIGHT[what])
    assert (found.shapes, found.values, found.cause, found.sentence) == (True, True, None, None), found


WRONG = {
    "": ("not_defined", "The file is empty."),
    " \n\t\n": ("not_defined", "The file is empty."),
    "# only a remark": ("not_defined", "The file does not define double."),
    "def Double(a): return a": ("not_defined", "The file does not define double. Is Double meant? Rename it."),
    "def double(a:\n    return a": ("does_not_parse", "The file is not Python:"),
    "def double(a):\nreturn a": ("does_not_parse", "The file is not Python: expected an indented block"),
    "def double(a):\n\tb = 1\n        return b": ("does_not_parse", "The file is not Python:"),
    "```python\ndef double(a): return a\n```": ("does_not_parse", "The file is not Python:"),
    "@missing\ndef double(a): return 2 * a": ("not_defined", "stopped with NameError: name 'missing' is not defined"),
    "double = 3": ("raises_type_error", "it stopped with TypeError: 'int' object is not callable"),
    "def double(): return 1": ("raises_type_error", "it stopped with TypeError"),
    "def double(a):\n    while True: pass": ("takes_too_long", "double took longer than 2 s"),
    "def double(a): return input()": ("raises_eof_error", "it stopped with EOFError"),
    "import os\ndef double(a): os.abort()": ("crashes", "it ended the Python process (signal SIGABRT)"),
    "def double(a): exit()": ("raises_system_exit", "it stopped with SystemExit"),
    "def double(a): return bytearray(10**11)": ("raises_memory_error", "it stopped with MemoryError"),
    "def double(a): return double(a)": ("raises_recursion_error", "it stopped with RecursionError"),
    "def double(a): raise NotImplementedError": ("not_started", "Not started."),
    "def double(a): yield a": ("wrong_kind", "a generator"),
    "async def double(a): return a": ("wrong_kind", "a coroutine"),
    "x = " + "-" * 100_000 + "1\n" + DOUBLE: ("not_defined", "the file stopped with MemoryError."),
    DOUBLE + "#" * 1_000_001: ("does_not_parse", "The file has 1.0 MB; at most 1 MB are read."),
    "def double(a): return a\0": ("does_not_parse", "The file is not Python: it holds null bytes."),
    "while True: pass\nx = double": (
        "takes_too_long",
        "stopped with TimeoutError: running the file took longer than 2 s",
    ),
}


@pytest.mark.parametrize("source", WRONG, ids=lambda source: source[:30])
def test_a_file_that_is_not_right_is_told_in_one_line_with_a_cause(judged, source):
    found, (cause, words) = judged(source), WRONG[source]
    assert not found.values and found.cause == cause and not found.trouble
    assert words in found.sentence and "Traceback" not in found.sentence and "\n" not in found.sentence, found


def test_a_file_of_another_encoding_is_told(judged):
    assert judged(b"# \xe9t\xe9\n" + DOUBLE.encode()).sentence == (
        "The file is not written in UTF-8. Save it in that encoding."
    )
    assert "UTF-8" in judged(DOUBLE.encode("utf-16")).sentence
    assert "UTF-8" in judged(b"# coding: nonsense\n" + DOUBLE.encode()).sentence


def test_a_known_mistake_is_named_with_its_sentence_and_the_shapes_may_be_right(judged):
    found = judged("def double(a): return a * a")
    assert (found.shapes, found.values, found.cause) == (True, False, "mistake_square")
    assert found.sentence == "You multiplied a by itself. That is the square."


def test_a_wrong_shape_passes_neither_check(judged):
    found = judged("def double(a): return (2 * a).ravel()[:1]")
    assert (found.shapes, found.values) == (False, False) and found.sentence


QUADRUPLES = [
    "def quadruple(a, times=1): return times * double(double(a))",
    "def double(a): return None\ndef quadruple(a, times=1): return times * double(double(a))",
    "def quadruple(a, times=1, twice=double): return times * twice(twice(a))",
    "from .double import double\ndef quadruple(a, times=1): return times * double(double(a))",
    "def quadruple(a, times=1): return times * double(double(a))\nprint(double(3))",
]


@pytest.mark.parametrize("source", QUADRUPLES)
def test_earlier_functions_are_the_references(judged, source):
    found = judged(source, "quadruple")
    assert found.values, found


def test_a_function_that_the_lesson_gives_is_there(tmp_path, tiny_course, sandbox, tiny_files):
    given = "<!-- setup -->\n\n```python\ndef given(a):\n    return a + a\n```"
    (tmp_path / "answer.py").write_text("def double(a): return given(a)")
    course = tiny_course({"lesson.md": tiny_files["lesson.md"].replace("<!-- setup -->", given)})
    with contextlib.closing(AnswerJudge(course, "tiny", "double", lambda limits: sandbox)) as one:
        assert one(tmp_path / "answer.py").values


def test_many_files_come_back_in_their_order_and_none_stops_the_others(tmp_path, tiny_course, sandbox):
    texts = {"ä 1.py": DOUBLE, "b.py": "while True: pass", "c.py": "def double(a): return a * a", "d.py": None}
    for name, text in texts.items():
        if text:
            (tmp_path / name).write_text(text)
    (tmp_path / "folder.py").mkdir()
    paths = [*(tmp_path / name for name in texts), tmp_path / "folder.py", tmp_path / "ä 1.py"]
    with contextlib.closing(AnswerJudge(tiny_course(), "tiny", "double", lambda limits: sandbox, 1)) as one:
        found = judge_files(one, paths, 3)
    assert [judged.file for judged in found] == [str(path) for path in paths]
    assert [judged.values for judged in found] == [True, False, False, False, False, True]
    assert [judged.trouble for judged in found] == [False, False, False, True, True, False]
    assert found[3].sentence == "There is no such file."


def test_a_file_on_which_the_judge_itself_fails_is_told(tmp_path, tiny_course, sandbox, monkeypatch):
    (tmp_path / "a.py").write_text(DOUBLE)
    with contextlib.closing(AnswerJudge(tiny_course(), "tiny", "double", lambda limits: sandbox)) as one:
        monkeypatch.setattr(one, "_verdict", lambda *_: 1 / 0)
        found = one(tmp_path / "a.py")
    assert found.trouble and found.sentence == "The file could not be judged: ZeroDivisionError: division by zero."


def test_an_unknown_exercise_suggests_the_nearest(tiny_course):
    with pytest.raises(CourseError, match=r"no exercise called 'dubble'\. Did you mean double\?"):
        AnswerJudge(tiny_course(), "tiny", "dubble", lambda limits: pytest.fail("no walls are needed yet"))
    with pytest.raises(CourseError, match="It has: double, quadruple"):
        AnswerJudge(tiny_course(), "tiny", "xyz", None)


def test_every_mistake_and_every_other_right_way_of_the_course_is_judged_as_the_proof_does(root, tmp_path, sandbox):
    """A file per function of one exercise: the mistakes are named, the alternatives pass."""
    from nndl_grader.course import find_course
    from nndl_grader.exercise import load_exercise

    course = find_course(root)
    path = course.solutions / "lab1_vectorization" / "softmax.py"
    exercise, text = load_exercise(path), path.read_text()
    functions = [*exercise.mistakes, *exercise.alternatives]
    for name in functions:
        (tmp_path / f"{name}.py").write_text(f"{text}\n\nsoftmax = {name}\n")
    with contextlib.closing(AnswerJudge(course, "lab1_vectorization", "softmax", lambda limits: sandbox)) as one:
        found = judge_files(one, [tmp_path / f"{name}.py" for name in functions], 2)
    assert [judged.cause for judged in found] == [*exercise.mistakes, *[None] * len(exercise.alternatives)]
    assert [judged.values for judged in found] == [name in exercise.alternatives for name in functions]


def test_a_slip_is_the_cause_where_the_lab_was_built(tmp_path, tiny_course, sandbox):
    course = tiny_course()
    write_source(course, load_lab(course, "tiny"))
    (tmp_path / "answer.py").write_text("def double(a):\n    return a\n")
    with contextlib.closing(AnswerJudge(course, "tiny", "double", lambda limits: sandbox, 2)) as one:
        judged = one(tmp_path / "answer.py")
    assert judged.cause == "slip_the_factor_2_is_missing"
    assert judged.sentence == "Your results are what comes out when the factor `2` is missing."
