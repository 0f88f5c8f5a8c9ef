"""Is a student's code given its time on a machine that has other things to do, and no more?"""

import os
import subprocess
import sys
import time

import pytest

from nndl_grader.child import ChildDied
from nndl_grader.course import Limits
from nndl_grader.delays import stolen, waited
from nndl_grader.sandbox import Sandbox

SPIN = "while True: pass"
COMPUTE = "import time\ndef compute():\n    while time.process_time() < begun + 0.4: pass\nbegun = time.process_time()"
LIMITS = Limits(call_seconds=0.6, cell_seconds=0.6)


@pytest.fixture(scope="module")
def one_processor():
    """One processor for these tests and all that they start."""
    before = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {min(before)})
    yield
    os.sched_setaffinity(0, before)


@pytest.fixture
def rival(one_processor):
    """A process that never rests, on the same processor, which the scheduler must share between the two."""
    spinning = subprocess.Popen([sys.executable, "-c", SPIN], start_new_session=True)
    yield spinning
    spinning.kill()
    spinning.wait()


@pytest.fixture(scope="module", params=["L3", "L2"])
def on_one(request, one_processor):
    """A sandbox on that processor."""
    with Sandbox(LIMITS, request.param) as sandbox:
        yield sandbox


@pytest.fixture
def child(on_one):
    """A process of student code behind walls."""
    child = on_one.child(LIMITS)
    yield child
    child.close()


def test_what_takes_less_than_its_limit_is_not_called_too_slow_because_of_others(child, rival):
    child.run(COMPUTE)
    began = time.monotonic()
    assert child.call("compute", [], {}) is None
    assert time.monotonic() - began > LIMITS.call_seconds


def test_what_never_ends_is_ended_however_much_others_do(child, rival):
    child.run("def forever():\n    while True: pass")
    began = time.monotonic()
    with pytest.raises(ChildDied, match="forever took longer than"):
        child.call("forever", [], {})
    assert time.monotonic() - began < 10


def test_who_sleeps_gets_no_more_time_than_the_machine_took(child):
    child.run("import time\ndef sleeps(): time.sleep(60)")
    began = time.monotonic()
    with pytest.raises(ChildDied, match="sleeps took longer than"):
        child.call("sleeps", [], {})
    elapsed = time.monotonic() - began
    taken = waited(child.parent.process.pid, child.parent.child) + stolen() - child.stolen_before
    assert elapsed < 1.5 + taken


def test_waiting_is_counted_for_a_process_by_the_number_that_its_own_namespace_gives_it(child, rival):
    child.run(COMPUTE)
    child.call("compute", [], {})
    assert waited(child.parent.process.pid, child.parent.child) > 0.2


def test_of_a_process_that_is_gone_nothing_is_counted_even_where_its_number_is_another_one_s_here(rival):
    assert waited(rival.pid, 1) == waited(rival.pid, os.getpid()) == 0


def test_where_the_system_does_not_tell_nothing_is_made_up_for(monkeypatch):
    assert waited(os.getpid(), 2**30) == waited(2**30, 1) == 0
    assert stolen() >= 0
    monkeypatch.setattr("nndl_grader.delays.Path.read_text", lambda path: "")
    assert stolen() == waited(os.getpid(), os.getpid()) == 0
