"""Is a student's process asked in time, within its limits, whatever it answers, and gone afterwards?"""

import os
import time

import nbformat
import numpy as np
import pytest

from nndl_grader.child import ChildDied
from nndl_grader.course import Limits
from nndl_grader.errors import CourseError

LIMITS = Limits(cell_seconds=1, call_seconds=0.5, memory_mb=2000, file_mb=1)


def value_of(child, name):
    """The value of a variable of the student's."""
    return child.values([name])[name]


def is_defined(child, name):
    """Whether the student's code has defined a name."""
    return name in child.defined([name])


@pytest.fixture
def child(sandbox):
    """A process with short limits, which a test may end."""
    child = sandbox.child(LIMITS)
    yield child
    child.close()


def end_of(action, *arguments):
    """How the child ended, and after how many seconds."""
    began = time.monotonic()
    with pytest.raises(ChildDied) as end:
        action(*arguments)
    return end.value.kind, str(end.value), time.monotonic() - began


def test_it_finds_itself_in_a_folder_of_its_own_with_the_files_it_needs_and_without_secrets(sandbox, tmp_path):
    (tmp_path / "lab.h5").write_text("cases")
    child = sandbox.child(LIMITS, [tmp_path / "lab.h5"])
    child.run("import os, tempfile\nenvironment, here = dict(os.environ), os.getcwd()\nfiles = os.listdir()")
    assert value_of(child, "files") == ["lab.h5"]
    environment = value_of(child, "environment")
    assert {environment["HOME"], environment["TMPDIR"]} == {value_of(child, "here")}
    assert not any(word in str(environment) for word in (str(tmp_path), os.environ.get("USER", "nobody's name")))
    child.close()


def test_nothing_of_one_child_is_there_for_the_next(sandbox):
    child = sandbox.child(LIMITS)
    child.run("mine = 1\nopen('litter.txt', 'w').write('x')\nimport numpy as np\nnp.dot = None")
    child.close()
    child = sandbox.child(LIMITS)
    child.run("import os, numpy as np\nfiles, dot = os.listdir(), np.dot(2, 3)")
    assert (value_of(child, "files"), value_of(child, "dot"), is_defined(child, "mine")) == ([], 6, False)
    child.close()


def test_limits_hold_and_the_process_lives_on(child):
    child.run("import numpy as np")
    assert child.run("np.zeros(2_100_000_000, dtype=np.uint8)")[0]["ename"].endswith("MemoryError")
    assert child.run("open('big', 'wb').write(b'x' * 2_000_000)")[0]["ename"] == "OSError"
    assert child.run("1")[0]["data"] == {"text/plain": "1"}


def test_a_cell_that_takes_too_long_is_ended_in_about_its_time(child):
    kind, text, seconds = end_of(child.run, "while True: pass")
    assert (kind, text) == ("TimeoutError", "this cell took longer than 1 s")
    assert 0.9 < seconds < 4


def test_a_call_that_never_ends_is_ended_in_about_its_time_even_where_it_calls_back_all_the_while(child):
    child.run("def forever(a):\n    while True: double(a)")
    kind, text, seconds = end_of(child.call, "forever", [1], {"double": lambda a: 2 * a})
    assert (kind, text) == ("TimeoutError", "forever took longer than 0.5 s")
    assert 0.4 < seconds < 3


def test_an_earlier_function_that_takes_too_long_ends_the_call_too(child):
    def optimize(a):
        raise TimeoutError

    child.run("def patient(a):\n    return optimize(a)")
    kind, text, _ = end_of(child.call, "patient", [1], {"optimize": optimize})
    assert (kind, text) == ("TimeoutError", "patient took longer than 0.5 s")


def test_a_call_that_ends_its_process_is_told_with_its_status(child):
    child.run("import os\ndef leaves(): os._exit(3)")
    kind, text, _ = end_of(child.call, "leaves", [], {})
    assert (kind, text) == ("Crash", "it ended the Python process (exit status 3)")
    assert end_of(child.run, "1")[0] == "Crash"


def test_a_cell_that_crashes_is_told_with_its_signal(child):
    kind, text, _ = end_of(child.run, "import os, signal\nos.kill(os.getpid(), signal.SIGSEGV)")
    assert (kind, text) == ("Crash", "it ended the Python process (signal SIGSEGV)")


FORGED = [b"garbage " * 100, b"\0" * 16, b"\x04" + b"\0" * 15 + b"null"]


@pytest.mark.parametrize("data", FORGED, ids=["garbage", "nothing", "no reply"])
def test_bytes_that_are_no_reply_end_the_process_and_nothing_else(child, data):
    source = f"import os\nfor fd in range(3, 9):\n    try: os.write(fd, {data!r})\n    except OSError: pass"
    assert end_of(child.run, source)[0] == "Crash"


OUTPUTS = [5, {"output_type": "error", "traceback": 5}, {"output_type": "stream", "name": [1], "text": None}, {}]
REPLIES = [
    {"outputs": 5, "raised": 5, "value": 1},
    {"outputs": OUTPUTS, "raised": [1, 2, 3, 4]},
    {"outputs": [{"output_type": "execute_result", "text": {"a": 1}}, {"output_type": "display_data"}]},
    {"call": ["unhashable"], "arguments": 5},
    {"call": "double", "arguments": [], "keywords": {5: 1}},
    ["no", "dict"],
]


@pytest.mark.parametrize("reply", REPLIES, ids=str)
def test_a_forged_reply_is_valid_output_or_ends_the_process(child, reply):
    child.run("import io, os\nfrom nndl_grader import codec\nmessage = io.BytesIO()")
    child.run(f"codec.send(message, {reply!r})")
    source = "for fd in range(3, 9):\n    try: os.write(fd, message.getvalue())\n    except OSError: pass"
    try:
        outputs = child.run(source)
    except ChildDied:
        return
    cell = nbformat.v4.new_code_cell("x", outputs=[nbformat.from_dict(output) for output in outputs])
    nbformat.validate(nbformat.v4.new_notebook(cells=[cell]))


@pytest.mark.parametrize("reply", [{"raised": [1, 2, 3, 4]}, {"raised": ["a", "b"]}, {"opaque": [5]}], ids=str)
def test_a_forged_result_is_plain_data(child, reply):
    child.run("import io, os\nfrom nndl_grader import codec\nmessage = io.BytesIO()")
    child.run(
        f"codec.send(message, {reply!r})\ndef forge():\n    for fd in range(3, 9):\n        if sends(fd): return 1"
    )
    child.run("def sends(fd):\n    try: return os.write(fd, message.getvalue())\n    except OSError: return 0")
    result = child.call("forge", [], {})
    assert result is None or all(isinstance(part, str) for part in vars(result).values())


def test_a_process_that_cannot_start_is_told_with_a_cure(sandbox, tmp_path):
    (tmp_path / "lab.h5").write_bytes(bytes(100_000))
    with pytest.raises(CourseError, match=r"No process for student code can be started here: .* Raise memory_mb or"):
        sandbox.child(Limits(disk_mb=0.01), [tmp_path / "lab.h5"])


def test_limits_may_be_fractions(sandbox):
    child = sandbox.child(Limits(cell_seconds=5.5, memory_mb=2000.0, file_mb=0.5, output_kb=0.01))
    assert child.run("print('0123456789abc')")[0]["text"].startswith("0123456789\n...")
    child.close()


def test_closing_twice_does_no_harm(child):
    child.close()
    child.close()


def test_optional_arguments_go_only_to_functions_that_take_them(child):
    child.run("def two(a, b):\n    return a + b\n\ndef three(a, b, c):\n    return c\n\nnothing = 3")
    assert child.call("two", [1, 2, 9], {}, droppable=1) == 3
    assert child.call("three", [1, 2, 9], {}, droppable=1) == 9
    assert child.call("two", [1, 2, 9], {}).type == "TypeError"
    assert child.call("nothing", [1], {}, droppable=1).type == "TypeError"


def test_draws_begin_with_the_seed_of_a_call_whatever_the_answer_asks_for(child):
    child.run(
        "import numpy as np\nseed = np.random.seed\n\n"
        "def draw(own):\n    np.random.seed(own)\n    return float(np.random.randn())\n\n"
        "def untouched():\n    return np.random.seed is seed"
    )
    one, other = child.many([child.calling("draw", [own], {}, draws=1) for own in (7, 8)])
    assert one == other == np.random.RandomState(1).randn()
    assert child.call("draw", [7], {}) == np.random.RandomState(7).randn()
    assert child.call("untouched", [], {}) is True
