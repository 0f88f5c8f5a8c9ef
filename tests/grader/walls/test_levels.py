"""Do the walls of each level hold, do they leave room for honest work, and would anybody notice if they did not?"""

import contextlib
import os
import subprocess
import sys

import pytest

from nndl_grader.child import Child, ChildDied
from nndl_grader.course import Limits
from nndl_grader.parent import ParentDied, WarmParent
from nndl_grader.sandbox import try_walls
from nndl_grader.walls.levels import python_paths

LIMITS = Limits(disk_mb=4, file_mb=3, threads=20)
STRONG = ("L3", "L2")


@pytest.fixture(scope="module", params=STRONG)
def parent(request):
    """A warm parent behind the walls of a strong level."""
    with opened(request.param) as parent:
        yield parent


@contextlib.contextmanager
def opened(level):
    try:
        parent = WarmParent(level)
    except ParentDied as error:
        pytest.skip(f"this machine has no {level}: {error}")
    yield parent
    parent.close()


@pytest.fixture
def run(parent):
    """Runs a cell behind the walls and gives the value of `result`, or the name of the cell's exception."""
    child = Child(parent, LIMITS, (), lambda parent, alive: None)

    def result_of(source):
        child.run("result = None")
        errors = [output["ename"] for output in child.run(source) if output["output_type"] == "error"]
        return errors[0] if errors else child.values(["result"])["result"]

    yield result_of
    child.close()


def test_nothing_works_that_must_not_and_all_works_that_must(parent):
    assert try_walls(parent, LIMITS) is None


def test_weaker_walls_than_promised_are_seen_through_in_many_places():
    with opened("L1") as parent:
        assert try_walls(parent, LIMITS) is None
        parent.level = "L2"
        told = try_walls(parent, LIMITS)
    assert told.startswith("the walls do not hold: it could ")
    for what in ("read a file of the grader's", "beside the grader's files", "network socket", "signal", "fork"):
        assert what in told
    assert told.count(",") >= 8


LAYER = """
import json, os, sys, tempfile
from nndl_grader import canary
from nndl_grader.walls import landlock, limits, seccomp
from nndl_grader.walls.levels import python_paths
limits.forbid_new_privileges()
if sys.argv[1] == "seccomp":
    seccomp.enforce(seccomp.program(os.getpid()))
else:
    landlock.restrict(landlock.ruleset([*python_paths(), *sys.path[-3:]], ["/dev/null"]))
print("; ".join(canary.tries({"read": sys.argv[2], "write": sys.argv[3], "pid": os.getppid()})["worked"]))
"""


@pytest.mark.parametrize(
    ("layer", "missed", "held"),
    [
        ("seccomp", ("read a file of", "write beside"), ("open a network socket", "fork", "start a program", "signal")),
        ("landlock", ("fork", "open a local socket", "io_uring"), ("read a file of", "write beside", "password")),
    ],
)
def test_each_layer_holds_what_the_other_would_miss(tmp_path, layer, missed, held):
    secret = tmp_path / "secret"
    secret.write_text("x")
    run = subprocess.run([sys.executable, "-c", LAYER, layer, secret, tmp_path], capture_output=True, text=True)
    assert run.returncode == 0, run.stderr
    assert all(what in run.stdout for what in missed)
    assert not [what for what in held if what in run.stdout]


HONEST = {
    "a table": "open('a.csv', 'w').write('1,2')\nimport numpy as np; result = np.loadtxt('a.csv', delimiter=',')[1]",
    "a picture": "import matplotlib.pyplot as plt; plt.plot([1, 2]); plt.savefig('a.png'); result = 2",
    "HDF5": "import h5py\nwith h5py.File('a.h5', 'w') as file: file['x'] = 2\nresult = int(h5py.File('a.h5')['x'][()])",
    "a pool of threads": "from concurrent.futures import *; result = ThreadPoolExecutor(4).submit(lambda: 2).result()",
    "asyncio": "import asyncio\nasync def two(): return 2\nresult = await two()",
    "time": "import time, datetime; result = 2 if time.localtime().tm_year > 2000 else 0",
    "a shared library": "import ctypes; result = int(ctypes.CDLL(None).abs(-2))",
    "a package that is not loaded yet": "import xml.dom.minidom, sqlite3; result = 2",
    "a signal to itself": "import os, signal; os.kill(os.getpid(), 0); result = 2",
    "an alarm": "import signal as s; s.signal(s.SIGALRM, lambda *_: None); s.setitimer(0, 0.01); s.pause(); result = 2",
}


@pytest.mark.parametrize("source", HONEST.values(), ids=HONEST)
def test_honest_work_goes_on_behind_the_walls(run, source):
    assert run(source) == 2


FORBIDDEN = {
    "the course's files": f"open({os.path.realpath(__file__)!r})",
    "the parent's memory": "open(f'/proc/{__import__(\"os\").getppid()}/mem')",
    "the environment of others": "open('/proc/1/environ').read()",
    "another user's files": "open('/etc/shadow')",
    "a shell": "import subprocess; subprocess.run(['/bin/sh', '-c', ''], check=True)",
    "exec": "import os; os.execv('/bin/true', ['true'])",
    "a pool of processes": "import multiprocessing as m; m.get_context('fork').Process(target=int).start()",
    "datagrams to sockets of the machine": "import socket; socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM)",
    "another's limits": "import resource; resource.prlimit(1, resource.RLIMIT_CPU, (1, 1))",
    "another's priority": "import os; os.setpriority(os.PRIO_USER, 0, 19)",
    "to be another user": "import os; os.setuid(1)",
    "a root of its own": "import os; os.chroot('.')",
    "a device": "import os; os.mknod('a', 0o20666, os.makedev(1, 1))",
    "a file outside": "open('/tmp/nndl-not-allowed', 'w')",
    "a file in shared memory": "open('/dev/shm/x', 'w')",
    "higher limits": "import resource; resource.setrlimit(resource.RLIMIT_AS, (resource.RLIM_INFINITY,) * 2)",
}


@pytest.mark.parametrize("source", FORBIDDEN.values(), ids=FORBIDDEN)
def test_what_is_forbidden_is_an_error_of_the_cell_and_the_process_lives_on(run, source):
    assert run(source) in ("PermissionError", "FileNotFoundError", "OSError", "ValueError", "ProcessLookupError")
    assert run("result = 1") == 1


def end_of(run, source):
    """The error with which a cell stopped, or the words with which its process was ended."""
    try:
        return run(source)
    except ChildDied as end:
        return str(end)


def test_a_file_has_a_largest_size_and_so_have_all_together(run, parent):
    assert run("open('a', 'wb').write(bytes(4_000_000))") == "OSError"
    fill = "for name in 'abcd': open(name, 'wb').write(bytes(2_000_000))"
    assert end_of(run, fill) == ("OSError" if parent.level == "L3" else "it wrote more than 4 MB")


def test_there_is_a_largest_number_of_threads(run, parent):
    start = "import threading, time\nfor _ in range(50): threading.Thread(target=time.sleep, args=(1,)).start()"
    assert end_of(run, start) == ("RuntimeError" if parent.level == "L3" else "it started more than 20 threads")


def test_there_is_a_largest_number_of_files(run, parent):
    litter = "import os\nos.mkdir('d')\nfor n in range(17_000): open(f'd/{n}', 'w').close()"
    assert end_of(run, litter) == ("OSError" if parent.level == "L3" else "it made too many files or folders")


def test_at_the_strongest_level_there_is_nobody_else_and_next_to_nothing(run, parent):
    if parent.level != "L3":
        pytest.skip("below it has the machine's own file system and process table")
    assert run("import os; result = os.getppid(), os.getuid(), os.getcwd()") == (1, 1000, "/box/work")
    assert run("import os; os.listdir('/')") == "PermissionError"
    assert set(run("result = os.listdir('/dev')")) == {"null", "zero", "random", "urandom", "shm"}


def test_what_python_needs_is_listed_once():
    import numpy

    paths = python_paths([*numpy.__path__, "/nowhere"])
    assert not [one for one in paths for other in paths if one != other and one.startswith(other + "/")]
    assert os.path.realpath(sys.base_prefix).startswith(paths)
    assert all(map(os.path.lexists, paths))
