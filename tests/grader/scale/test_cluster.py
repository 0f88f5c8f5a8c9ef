"""Does a real cluster of Dask grade as this machine does, whoever is killed, and only for those who may?"""

import contextlib
import dataclasses
import itertools
import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest

from nndl_grader.errors import CourseError
from nndl_grader.record import read_records
from nndl_grader.scale import cluster as clusters
from nndl_grader.scale.cluster import Cluster
from nndl_grader.scale.connect import TLS, connected
from nndl_grader.scale.luggage import pack
from nndl_grader.scale.remote import grade_remote

pytestmark = [pytest.mark.xdist_group("scale"), pytest.mark.slow]
LAB = "tiny"


class Machines:
    """A scheduler and its workers, as processes that a test may kill."""

    def __init__(self, folder, tls):
        self.folder, self.processes = folder, []
        self.tls = ["--tls-ca-file", tls["tls_ca"], "--tls-cert", tls["tls_cert"], "--tls-key", tls["tls_key"]]
        self.address = f"tls://127.0.0.1:{free_port()}"
        self.workers, self.scheduler = [], self.start_scheduler()

    def start_scheduler(self):
        host, _, port = self.address.rpartition(":")
        scheduler = self.start("scheduler", "--host", host, "--port", port)
        self.wait(scheduler, "Scheduler at")
        return scheduler

    def start(self, what, *arguments):
        log = (self.folder / f"log{len(self.processes)}").open("w")
        command = [Path(sys.executable).parent / "dask", what, *arguments, "--no-dashboard", *self.tls]
        process = subprocess.Popen(command, cwd=self.folder, stdout=log, stderr=log, env=os.environ | QUICK)
        process.log = Path(log.name)
        self.processes.append(process)
        return process

    def wait(self, process, words):
        patience = time.monotonic() + 120
        while words not in process.log.read_text():
            assert process.poll() is None and time.monotonic() < patience, process.log.read_text()
            time.sleep(0.1)

    def have(self, count):
        """See to it that there are so many workers, and a scheduler."""
        if self.scheduler.poll() is not None:
            self.scheduler = self.start_scheduler()
        self.workers = [worker for worker in self.workers if worker.poll() is None]
        arguments = ("worker", self.address, "--no-nanny", "--nthreads", "1")
        new = [self.start(*arguments) for _ in range(count - len(self.workers))]
        self.workers += new
        for worker in new:
            self.wait(worker, "Registered to")
        return self

    def close(self):
        for process in self.processes:
            with contextlib.suppress(ProcessLookupError):
                process.kill()
            process.wait()


QUICK = {"DASK_DISTRIBUTED__WORKER__PROFILE__INTERVAL": "1s", "DASK_DISTRIBUTED__SCHEDULER__WORKER_TTL": "20s"}


def free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


@pytest.fixture(scope="module")
def tls(tmp_path_factory):
    """Files of an authority and of its certificate for this machine, as connect.TLS names them."""
    import trustme

    folder, authority = tmp_path_factory.mktemp("tls"), trustme.CA()
    names = {name: folder / f"{name}.pem" for name in TLS}
    signed = authority.issue_cert("127.0.0.1", "localhost")
    names["tls_ca"].write_bytes(authority.cert_pem.bytes())
    names["tls_key"].write_bytes(signed.private_key_pem.bytes())
    names["tls_cert"].write_bytes(b"".join(part.bytes() for part in signed.cert_chain_pems))
    return names


@pytest.fixture(scope="module")
def machines(tmp_path_factory, tls):
    machines = Machines(tmp_path_factory.mktemp("dask"), tls)
    yield machines
    machines.close()


@pytest.fixture
def connect(machines, tls):
    return lambda: connected(machines.address, tls)


@pytest.fixture
def options(machines, tls):
    """What the command needs to reach the cluster."""
    files = [(f"--{name.replace('_', '-')}", path) for name, path in tls.items()]
    return ["--scheduler", machines.address, *itertools.chain(*files)]


def kill(process):
    process.send_signal(signal.SIGKILL)
    process.wait()


def killing(process, after=1):
    """Wraps the iteration over what is judged: when so much has come, a process is killed."""

    def show(pairs, total):
        for number, pair in enumerate(pairs, 1):
            if number == after:
                kill(process)
            yield pair

    return show


def test_a_worker_that_is_killed_in_the_middle_costs_nothing_and_nobody_is_graded_twice(
    connect, machines, class_of, graded_here, outcome_of
):
    course = class_of()
    machines.have(2)
    with connect() as client:
        cluster = Cluster(client, pack(course, [LAB]), "auto", False)
        assert len(cluster.levels) == 2 and cluster.threads == 2 and not cluster.refused
        done = grade_remote(course, LAB, cluster, "auto", False, progress=killing(machines.workers[0], after=2))
        cluster.close()
    assert (done.judged, done.lost) == (8, [])
    assert outcome_of(course) == graded_here


def test_the_command_grades_on_the_cluster_and_says_what_it_did(
    machines, options, class_of, run, outcome_of, graded_here
):
    course = class_of()
    machines.have(1)
    code, said = run(course, "grade", LAB, *options)
    assert code == 1 and "1 could not be read" in said  # one handed in what is no notebook
    assert "1 worker judges, 1 at a time, sandbox level" in said and "8 graded now on the cluster, 0 before." in said
    assert outcome_of(course) == graded_here
    assert "0 graded now on the cluster, 8 before." in run(course, "grade", LAB, *options)[1]


def test_a_worker_that_cannot_judge_as_the_client_is_not_asked_and_says_why(connect, machines, whole_class):
    machines.have(1)
    luggage = pack(whole_class, [LAB])
    with connect() as client:
        with pytest.raises(CourseError, match=r"No worker of the Dask cluster can judge.*instead of 0123: install"):
            Cluster(client, dataclasses.replace(luggage, code="0123"), "auto", False)
        with pytest.raises(CourseError, match="Level L1 is below the minimum L2"):
            Cluster(client, luggage, "L1", False)
    assert "This worker does not grade. Level L1 is below" in machines.workers[-1].log.read_text()


def wait_for(what):
    patience = time.monotonic() + 60
    while not what():
        assert time.monotonic() < patience
        time.sleep(0.1)


def test_who_has_no_certificate_may_not_come(machines, whole_class, run, monkeypatch):
    monkeypatch.setattr("nndl_grader.scale.connect.PATIENCE", 3)
    plain = machines.address.replace("tls", "tcp")
    code, said = run(whole_class, "grade", LAB, "--scheduler", plain)
    assert code == 1 and f"No Dask scheduler answers at {plain} within 3 s" in said


def test_the_last_worker_dies_and_what_was_finished_is_kept(connect, machines, class_of, monkeypatch):
    course = class_of()
    machines.have(1)
    monkeypatch.setattr(clusters, "PATIENCE", 3)
    with connect() as client:
        cluster = Cluster(client, pack(course, [LAB]), "auto", False)
        with pytest.raises(CourseError, match=r"No worker has judged for 3 s\. What was finished is kept"):
            grade_remote(course, LAB, cluster, "auto", False, progress=killing(machines.workers[0], after=2))
        assert 2 <= len(read_records(course.records / LAB)) < 8
        wait_for(lambda: not client.scheduler_info()["workers"])
        with pytest.raises(CourseError, match=r"has no worker\. Start some with `dask worker ADDRESS`"):
            Cluster(client, pack(course, [LAB]), "auto", False)


def test_a_worker_that_comes_later_goes_on_and_when_the_scheduler_dies_what_was_finished_is_kept(
    connect, machines, class_of, graded_here, outcome_of, run
):
    course = class_of()
    machines.have(1)

    def replaced_then_killed(pairs, total):
        """Another worker takes the place of the only one; later the scheduler goes, too."""
        for number, pair in enumerate(pairs, 1):
            if number == 1:
                kill(machines.workers[0])
                machines.have(1)
            elif number == 4:
                kill(machines.scheduler)
            yield pair

    with connect() as client:
        cluster = Cluster(client, pack(course, [LAB]), "auto", False)
        with pytest.raises(CourseError, match=r"The Dask scheduler went away\. What was finished is kept"):
            grade_remote(course, LAB, cluster, "auto", False, progress=replaced_then_killed)
    kept = len(read_records(course.records / LAB))
    assert 3 <= kept < 8
    code, said = run(course, "grade", LAB)
    assert code == 1 and f"{8 - kept} graded now, {kept} before" in said
    assert outcome_of(course) == graded_here


@pytest.mark.parametrize(
    ("address", "options", "words"),
    [
        ("127.0.0.1:8786", [], "is no address: write tls://HOST:PORT"),
        ("http://127.0.0.1:8786", [], "is no address: write tls://HOST:PORT"),
        ("tls://127.0.0.1:8786", [], "needs certificates: add --tls-ca, --tls-cert, --tls-key"),
        ("tcp://127.0.0.1:8786", ["--tls-ca", __file__], "is not encrypted, so certificates are of no use"),
        ("tcp://127.0.0.1:8786", ["--workers", "2"], "--workers is for this machine"),
    ],
)
def test_an_address_that_means_nothing_is_refused_at_once(whole_class, run, address, options, words):
    code, said = run(whole_class, "grade", LAB, "--scheduler", address, *options)
    assert code and words in said


def test_where_nobody_answers_it_is_told_in_a_sentence(whole_class, run, monkeypatch):
    monkeypatch.setattr("nndl_grader.scale.connect.PATIENCE", 1)
    address = f"tcp://127.0.0.1:{free_port()}"
    code, said = run(whole_class, "grade", LAB, "--scheduler", address)
    assert code == 1 and f"No Dask scheduler answers at {address} within 1 s" in said


def test_without_dask_it_is_told_what_to_install(whole_class, run, monkeypatch):
    monkeypatch.setitem(sys.modules, "distributed", None)
    code, said = run(whole_class, "grade", LAB, "--scheduler", "tcp://127.0.0.1:8786")
    assert code == 1 and 'needs Dask: pip install "nndl-grader[dask]"' in said
