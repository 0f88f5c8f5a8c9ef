"""Are the strongest walls taken, is nothing run without walls, and is nothing left behind, whoever dies?"""

import os
import signal
import subprocess
import sys
import tempfile
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import psutil
import pytest

from nndl_grader import parent, sandbox
from nndl_grader.course import Limits
from nndl_grader.errors import CourseError
from nndl_grader.parent import ParentDied, WarmParent
from nndl_grader.sandbox import Sandbox
from nndl_grader.walls.levels import LEVELS

LIMITS = Limits(cell_seconds=20)


@pytest.fixture
def mine(tmp_path, monkeypatch):
    """A sandbox of the test's own, whose folders are all in tmp_path."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    with Sandbox(LIMITS) as mine:
        yield mine


def family(parent):
    """The processes that belong to a warm parent."""
    first = psutil.Process(parent.process.pid)
    return [first, *first.children(recursive=True)]


def gone(processes, seconds=30):
    """Whether all of some processes have ended before long, on a busy machine, too; zombies are ended."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        if all(map(ended, processes)):
            return True
        time.sleep(0.02)
    return False


def ended(process):
    try:
        return process.status() == psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return True


def value(child, source):
    child.run(source)
    return child.values(["result"])["result"]


def test_the_strongest_level_that_works_is_taken(mine):
    stronger = LEVELS[: LEVELS.index(mine.level)]
    assert set(mine.refused) - {mine.level} == set(stronger)
    assert mine.level in ("L3", "L2")


def test_a_level_can_be_chosen():
    with Sandbox(LIMITS, "L2") as chosen:
        assert chosen.level == "L2"


def test_a_level_below_the_minimum_is_refused_in_a_sentence_with_a_cure(monkeypatch):
    monkeypatch.setattr(sandbox, "WarmParent", pytest.fail)
    with pytest.raises(CourseError) as refused:
        Sandbox(LIMITS, "L1")
    assert str(refused.value) == (
        "Level L1 is below the minimum L2: a process of its own with limits; it may read and write what you may. "
        "Where only code that you trust is graded, add --allow-unsafe."
    )


def test_who_asks_for_it_gets_a_level_below_the_minimum():
    with Sandbox(LIMITS, "L1", unsafe=True) as unsafe:
        child = unsafe.child(LIMITS)
        assert value(child, f"import os; result = os.path.exists({__file__!r})")
        child.close()


@pytest.mark.parametrize("unsafe", [False, True])
def test_where_nothing_works_nothing_is_run_and_every_reason_is_told(monkeypatch, unsafe):
    asked = []

    def fails(level):
        asked.append(level)
        raise {"L2": PermissionError(f"no {level}")}.get(level, ParentDied(f"no {level}"))

    monkeypatch.setattr(sandbox, "WarmParent", fails)
    with pytest.raises(CourseError, match=r"cannot be kept apart here \(L3: no L3; L2: no L2.*\)\. Run `nndl doctor`"):
        Sandbox(LIMITS, unsafe=unsafe)
    assert list(dict.fromkeys(asked)) == ["L3", "L2", "L1"][: 3 if unsafe else 2]


def test_walls_that_do_not_hold_are_not_used(monkeypatch):
    started = []

    def lies(level):
        started.append(WarmParent("L1"))
        started[-1].level = "L2"
        return started[-1]

    monkeypatch.setattr(sandbox, "WarmParent", lies)
    with pytest.raises(CourseError, match=r"L2: the walls do not hold: it could read a file of the grader's, "):
        Sandbox(LIMITS)
    assert all(one.process.poll() is not None for one in started)


def test_a_parent_that_is_killed_while_its_child_computes_is_replaced(mine):
    child = mine.child(LIMITS)
    processes = family(child.parent)
    threading.Timer(0.3, lambda: [one.kill() for one in processes[:-1] or processes]).start()
    with pytest.raises(ParentDied):
        child.run("while True: pass")
    first = child.parent
    child.close()
    assert gone(processes)
    child = mine.child(LIMITS)
    assert (value(child, "result = 6 * 7"), child.parent is first) == (42, False)
    child.close()
    assert mine.all == [child.parent]


def test_a_parent_that_was_killed_meanwhile_is_told_when_it_is_needed_and_then_replaced(mine):
    processes = family(mine.all[0])
    for one in processes:
        one.kill()
    assert gone(processes)
    with pytest.raises(ParentDied):
        mine.child(LIMITS)
    mine.child(LIMITS).close()


def test_a_parent_that_is_stopped_does_not_hold_up_the_grader(mine, monkeypatch):
    monkeypatch.setattr(parent, "ANSWER_SECONDS", 0.5)
    mine._forget(mine.idle.get())
    child = mine.child(LIMITS)
    processes = family(child.parent)
    for one in processes:
        one.suspend()
    began = time.monotonic()
    child.close()
    assert time.monotonic() - began < 5
    assert gone(processes) and not mine.all


def test_a_child_that_cannot_be_started_leaves_no_folder(mine, tmp_path):
    with pytest.raises(FileNotFoundError):
        mine.child(LIMITS, [tmp_path / "missing.h5"])
    assert not list(tmp_path.iterdir()) and not mine.all


@pytest.mark.parametrize("level", LEVELS)
def test_closing_leaves_no_process_and_no_folder(tmp_path, monkeypatch, level):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    mine = Sandbox(LIMITS, level, unsafe=True)
    children = [mine.child(LIMITS) for _ in range(2)]
    children[0].run("import threading, time\nthreading.Thread(target=time.sleep, args=(60,)).start()")
    processes = [process for one in mine.all for process in family(one)]
    assert len(processes) >= 4
    mine.close()
    for child in children:
        child.close()
    assert gone(processes)
    assert not list(tmp_path.iterdir())


def test_many_children_come_from_few_parents_each_with_what_is_its_own(mine):
    def work(number):
        child = mine.child(LIMITS)
        try:
            return value(child, f"import os\nbefore = os.listdir()\nopen('x', 'w')\nresult = before, {number} ** 2")
        finally:
            child.close()

    with ThreadPoolExecutor(4) as threads:
        assert list(threads.map(work, range(24))) == [([], number**2) for number in range(24)]
    assert len(mine.all) <= 4


GRADER = """
import sys
from nndl_grader.course import Limits
from nndl_grader.sandbox import Sandbox
sandbox = Sandbox(Limits(), sys.argv[1], unsafe=True)
child = sandbox.child(Limits())
child.run("import threading, time")
child.run("for _ in range(3): threading.Thread(target=time.sleep, args=(60,)).start()")
print("ready", flush=True)
child.run("while True: pass")
"""


@pytest.mark.parametrize("level", LEVELS)
def test_a_grader_that_is_killed_leaves_no_process_behind(tmp_path, level):
    command = [sys.executable, "-c", GRADER, level]
    environment = {**os.environ, "TMPDIR": str(tmp_path)}
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=environment) as grader:
        assert grader.stdout.readline() == b"ready\n"
        time.sleep(0.2)
        left = psutil.Process(grader.pid).children(recursive=True)
        assert len(left) >= 2
        grader.send_signal(signal.SIGKILL)
    assert gone(left)


def test_a_process_that_is_killed_before_it_begins_is_not_taken_for_a_machine_without_any(monkeypatch):
    fork = WarmParent.fork

    def fork_and_kill(parent, *arguments):
        channel = fork(parent, *arguments)
        psutil.Process(parent.process.pid).children(recursive=True)[-1].kill()
        return channel

    with Sandbox(Limits(), "L2") as sandbox:
        monkeypatch.setattr(WarmParent, "fork", fork_and_kill)
        with pytest.raises(ParentDied, match="SIGKILL"):
            sandbox.child(Limits())
        monkeypatch.undo()
        child = sandbox.child(Limits())
        assert child.run("1 + 1")
        child.close()
