"""Are limits set as told, never raised again, and privileges given up for good?"""

import json
import subprocess
import sys

import pytest

from nndl_grader.walls import kernel, limits

SCRIPT = """
import json, os, resource
from pathlib import Path
from nndl_grader.walls import limits
told = {}
def limit(name): return resource.getrlimit(getattr(resource, "RLIMIT_" + name))
def status(name):
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(line.split()[1] for line in lines if line.startswith(name))
"""
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="asks Linux what holds")


def told(source):
    """What a process of its own puts into the dict `told`."""
    command = [sys.executable, "-c", SCRIPT + source + "\nprint(json.dumps(told))"]
    run = subprocess.run(command, capture_output=True, text=True)
    assert run.returncode == 0, run.stderr
    return json.loads(run.stdout)


def test_limits_are_set_in_the_units_of_the_settings():
    found = told(
        "limits.limit_resources(4000, 2, 7, 50)\n"
        "told.update({name: limit(name) for name in ('AS', 'FSIZE', 'CPU', 'NPROC', 'CORE')})"
    )
    wanted = {"AS": 4_000_000_000, "FSIZE": 2_000_000, "CPU": 8, "NPROC": 50, "CORE": 0}
    assert found == {name: [most, most] for name, most in wanted.items()}


def test_a_limit_that_is_lower_already_stays_and_one_that_is_not_wanted_is_not_set():
    found = told(
        "told['before'] = limit('NPROC')\nlimits.limit_resources(4000, 2, 7)\nlimits.limit_resources(9000, 9, 9)\n"
        "told.update(size=limit('FSIZE'), cpu=limit('CPU'), after=limit('NPROC'))"
    )
    assert found["size"] == [2_000_000] * 2 and found["cpu"] == [8, 8]
    assert found["before"] == found["after"]


def test_all_privileges_of_root_are_gone_and_do_not_come_back():
    found = told(
        "limits.drop_capabilities(); limits.forbid_new_privileges()\n"
        "told.update({name: int(status(name), 16) for name in ('CapEff', 'CapPrm', 'CapInh', 'CapAmb')})\n"
        "told['NoNewPrivs'] = int(status('NoNewPrivs'))\n"
        "told['root'] = os.geteuid() == 0\ntold['bound'] = int(status('CapBnd'), 16)"
    )
    assert found.pop("NoNewPrivs") == 1
    assert found.pop("bound") == 0 or not found["root"]  # who has no privilege cannot give up the bound, nor needs to
    found.pop("root")
    assert set(found.values()) == {0}


def test_root_becomes_nobody_and_everybody_else_stays():
    found = told("told['before'] = os.geteuid()\nlimits.leave_root()\ntold['after'] = os.getresuid()")
    assert found["after"] == [limits.NOBODY if found["before"] == 0 else found["before"]] * 3


def test_the_address_space_is_told_in_megabytes():
    found = told(
        "told['before'] = limits.address_space_mb()\nx = bytearray(10**8)\ntold['after'] = limits.address_space_mb()"
    )
    assert 99 < found["after"] - found["before"] < 110


def test_a_processor_that_nobody_knows_is_told(monkeypatch):
    monkeypatch.setattr(kernel, "ARCHITECTURE", "riscv64")
    with pytest.raises(OSError, match="capset is not known for riscv64 processors"):
        kernel.number_of(limits.CAPSET, "capset")


def test_what_the_kernel_refuses_is_told_with_what_was_tried():
    with pytest.raises(OSError, match=r"prctl 9999: "):
        kernel.prctl(9999)
