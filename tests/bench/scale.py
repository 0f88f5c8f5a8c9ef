"""What does it cost to have a class judged by a Dask cluster on this machine, beside grading it directly?"""

import contextlib
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import psutil
from classes import make_course, run

LAB = "lab1_vectorization"
SIZE = 50  # submissions
BIN = Path(sys.executable).parent


def measure(root):
    """Milliseconds for each further submission, by the clock and of processors, and the seconds before the first.

    root: the project's folder
    returns: dict of name to number
    """
    numbers = {}
    with tempfile.TemporaryDirectory() as folder:
        course = make_course(root, Path(folder) / "course", LAB, SIZE)
        numbers |= _measured("local_two", course, ["--workers", 2])
        for workers, name in ((1, "dask_one"), (2, "dask_two")):
            with _cluster(Path(folder), workers) as (address, processes):
                numbers |= _measured(name, course, ["--scheduler", address], processes)
        run(course, BIN / "nndl", "grade", LAB, "--shard", "1/1", "--workers", 2)
        numbers["scale.gather_ms"] = 1e3 * run(course, BIN / "nndl", "gather")["wall"] / SIZE
    numbers["scale.dask_overhead_cpu_ms"] = numbers["scale.dask_two_cpu_ms"] - numbers["scale.local_two_cpu_ms"]
    return numbers


def _measured(name, course, where, processes=()):
    """Grade one student, then all others; what the first takes longer than each of the others is the start."""
    first = _graded(course, [*where, "--student", "ada"], processes)
    rest = _graded(course, where, processes)
    wall, cpu = (1e3 * (many - one) / (SIZE - 2) for many, one in zip(rest, first, strict=True))
    for one in ("records", "autograded", "reports"):
        shutil.rmtree(course.root / one)
    numbers = {"ms": wall, "cpu_ms": cpu, "start_s": first[0] - wall / 1e3}
    return {f"scale.{name}_{key}": number for key, number in numbers.items()}


def _graded(course, where, processes):
    before = _cpu(processes)
    used = run(course, BIN / "nndl", "grade", LAB, *where)
    time.sleep(1 if processes else 0)  # the workers end what they have started for us
    return used["wall"], used["cpu"] + _cpu(processes) - before


@contextlib.contextmanager
def _cluster(folder, workers):
    """A scheduler and workers of one thread each: the address, and the processes."""
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        address = f"tcp://127.0.0.1:{one.getsockname()[1]}"
    processes = [_start(folder, "scheduler", "--host", "127.0.0.1", "--port", address.rpartition(":")[2])]
    _wait(processes[0], "Scheduler at")
    try:
        for _ in range(workers):
            processes.append(_start(folder, "worker", address, "--no-nanny", "--nthreads", "1"))
            _wait(processes[-1], "Registered to")
        yield address, processes
    finally:
        for process in processes:
            process.kill()
            process.wait()


def _start(folder, *arguments):
    log = Path(tempfile.mkstemp(dir=folder, suffix=".log")[1])
    with log.open("w") as out:
        process = subprocess.Popen([BIN / "dask", *arguments, "--no-dashboard"], cwd=folder, stdout=out, stderr=out)
    process.log = log
    return process


def _wait(process, words):
    while words not in process.log.read_text():
        if process.poll() is not None:
            raise SystemExit(f"Dask does not start:\n{process.log.read_text()[-2000:]}")
        time.sleep(0.1)


def _cpu(processes):
    """Seconds of processors that processes have used, with their children, running and ended."""
    parents = [psutil.Process(process.pid) for process in processes]
    living = parents + [child for parent in parents for child in parent.children(recursive=True)]
    return sum(sum(each.cpu_times()[:4]) for each in living)
