"""Is nothing lost and nothing graded twice, whatever is killed in the middle of grading?"""

import contextlib
import os
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest

from nndl_grader.build import build_lab
from nndl_grader.record import read_records

CLASS = [f"student{number:02}" for number in range(10)]
DOUBLE = "import time\ntime.sleep(0.8)\ndef double(a):\n    return 2 * a\n"
pytestmark = pytest.mark.slow


@pytest.fixture
def full_course(root, tiny_course, released_tiny, hand_in):
    """The tiny course with a class whose notebooks take a second each; the first half of each is right."""
    course = tiny_course()
    shutil.copy(root / "nbgrader_config.py", course.root)
    build_lab(course, "tiny")
    for student in CLASS:
        hand_in(course, student, released_tiny(course, double=DOUBLE), lab="tiny")
    return course


@pytest.fixture
def released_tiny():
    """Reads the tiny lab's released notebook with some answers written in."""
    import json

    def read(course, **answers):
        notebook = json.loads((course.release / "tiny" / "tiny.ipynb").read_text())
        for cell in notebook["cells"]:
            name = cell["metadata"].get("nbgrader", {}).get("grade_id")
            cell["source"] = answers.get(name, cell["source"])
        return notebook

    return read


def start(course):
    """Begin to grade, in a process of its own."""
    command = [str(Path(sys.executable).parent / "nndl"), "--course", str(course.root), "grade", "--workers", "2"]
    return subprocess.Popen(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "COLUMNS": "100"},
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # tests in the background have it ignored
    )


def wait_for(condition):
    """Wait until something is so, and say what it was."""
    ends = time.monotonic() + 60
    while not (found := condition()):
        assert time.monotonic() < ends
        time.sleep(0.01)
    return found


def running(process, what):
    """The processes that grading has started, by a word of their command line."""
    return [one for one in _family(process) if what in " ".join(_command(one))]


def _family(process):
    try:
        return psutil.Process(process.pid).children(recursive=True)
    except psutil.NoSuchProcess:
        return []


def _command(process):
    try:
        return process.cmdline()
    except psutil.Error:
        return []


def marks(course):
    with sqlite3.connect(course.gradebook) as connection:
        return connection.execute("SELECT auto_score, count(*) FROM grade GROUP BY auto_score").fetchall()


def finish(course):
    """Grade to the end; returns how many were graded now and how many before."""
    process = start(course)
    said, complaints = process.communicate(timeout=120)
    assert process.returncode == 0, complaints
    now, before = re.search(r"(\d+) graded now, (\d+) before", said).groups()
    records = read_records(course.records / "tiny")
    assert sorted(records) == CLASS
    assert {record.score for record in records.values()} == {10}
    assert marks(course) == [(0.0, 4 * len(CLASS)), (3.0, len(CLASS)), (7.0, len(CLASS))]
    return int(now), int(before)


@pytest.mark.parametrize("name", ["SIGINT", "SIGKILL", "SIGTERM"])
def test_a_grader_that_is_stopped_goes_on_where_it_was_and_leaves_no_process(full_course, name):
    how = getattr(signal, name)  # Windows, which collects this and skips it, has no SIGKILL
    process = start(full_course)
    wait_for(lambda: list(full_course.records.glob("tiny/*.json")))
    family = _family(process)
    assert family
    process.send_signal(how)
    _, complaints = process.communicate(timeout=90)
    assert process.returncode == (130 if how is signal.SIGINT else -how)
    assert "Traceback" not in complaints
    assert not psutil.wait_procs(family, timeout=30)[1]  # a busy machine takes its time
    done = len(read_records(full_course.records / "tiny"))
    now, before = finish(full_course)
    assert (now + before, before) == (len(CLASS), done)
    assert now and before


def test_parents_and_children_that_are_killed_cost_nothing(full_course):
    process = start(full_course)
    wait_for(lambda: list(full_course.records.glob("tiny/*.json")))
    for place in (-1, 0):  # the youngest is a child, or a parent that has none; the oldest is a parent
        family = wait_for(lambda: sorted(running(process, "nndl_grader.warm"), key=lambda one: one.pid))
        with contextlib.suppress(psutil.NoSuchProcess):
            family[place].kill()
        time.sleep(0.5)
    _, complaints = process.communicate(timeout=120)
    assert process.returncode == 0, complaints
    assert finish(full_course) == (0, len(CLASS))
