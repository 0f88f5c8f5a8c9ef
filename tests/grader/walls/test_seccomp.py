"""Does the filter say yes and no to the right questions, on both kinds of processors?"""

import errno
import struct

import pytest

from nndl_grader.walls import kernel, seccomp

ME, OTHER = 4711, 4712
ALLOWED, KILLED = "allowed", "killed"
THREAD = 0x10000 | 0x50F00  # what the C library asks for with a new thread
MADE = {
    "x86_64": {"read": 0, "openat": 257, "mmap": 9, "futex": 202},
    "aarch64": {"read": 63, "openat": 56, "mmap": 222},
}


@pytest.fixture(params=["x86_64", "aarch64"])
def ask(request, monkeypatch):
    """Gives the verdict on a call by its name or number: ask("kill", 5)."""
    monkeypatch.setattr(kernel, "ARCHITECTURE", request.param)
    steps = list(struct.iter_unpack("HBBI", seccomp.program(ME)))
    known = {**seccomp.DENIED[request.param], **seccomp.SPECIAL[request.param], **MADE[request.param]}

    def verdict(call, *arguments, arch=seccomp.AUDIT[request.param]):
        if call not in known and isinstance(call, str):
            pytest.skip(f"{request.param} has no {call}")
        return simulate(steps, known.get(call, call), arch, arguments)

    return verdict


def simulate(steps, number, arch, arguments):
    """Run a filter as the kernel would."""
    data = struct.pack("<iIQ6Q", number, arch, 0, *(*arguments, *[0] * 6)[:6])
    place = loaded = 0
    while True:
        code, if_true, if_false, value = steps[place]
        if code == seccomp.RETURN:
            return {0x7FFF0000: ALLOWED, 0x80000000: KILLED}.get(value) or errno.errorcode[value & 0xFFFF]
        if code == seccomp.LOAD:
            (loaded,) = struct.unpack_from("<I", data, value)
            place += 1
            continue
        tests = {seccomp.EQUAL: loaded == value, seccomp.AT_LEAST: loaded >= value, seccomp.ANY_BIT: loaded & value}
        place += 1 + (if_true if tests[code] else if_false)


@pytest.mark.parametrize("call", ["read", "openat", "mmap", "futex", 100_000])
def test_all_that_nobody_listed_is_allowed(ask, call):
    assert ask(call) == ALLOWED


@pytest.mark.parametrize("call", sorted(set(seccomp.DENIED["x86_64"]) | set(seccomp.DENIED["aarch64"])))
def test_all_that_is_listed_is_denied(ask, call):
    assert ask(call) == "EPERM"


def test_a_number_of_another_architecture_ends_the_process(ask):
    assert ask("read", arch=0x40000003) == KILLED
    assert ask("read", arch=0) == KILLED


@pytest.mark.parametrize("number", [0x40000000, 0x40000000 + 57, 0x40000000 + 520, -1])
def test_the_second_set_of_numbers_is_refused(ask, number):
    assert ask(number) == "ENOSYS"


def test_threads_may_be_made_and_processes_may_not(ask):
    assert ask("clone", THREAD) == ALLOWED
    assert ask("clone", 17) == "EPERM"  # fork: only the signal of a child that ends
    assert ask("clone", 0x4000 | 0x100 | 17) == "EPERM"  # vfork
    assert ask("clone3") == "ENOSYS"


@pytest.mark.parametrize("flag", [0x20000, 0x2000000, 0x4000000, 0x8000000, 0x10000000, 0x20000000, 0x40000000])
def test_a_thread_may_not_take_namespaces_along(ask, flag):
    assert ask("clone", THREAD | flag) == "EPERM"


@pytest.mark.parametrize("call", ["kill", "tgkill"])
def test_signals_go_to_the_process_itself_and_nobody_else(ask, call):
    assert ask(call, ME, 9) == ALLOWED
    assert {ask(call, pid, 9) for pid in (OTHER, 1, 0, 2**32 - 1, 2**32 - ME)} == {"EPERM"}  # 0, -1, -pid: groups


def test_a_process_sets_its_own_limits_only(ask):
    assert {ask("prlimit64", pid) for pid in (0, ME)} == {ALLOWED}
    assert {ask("prlimit64", pid) for pid in (1, OTHER)} == {"EPERM"}


@pytest.mark.parametrize(("kind", "verdict"), [(1, ALLOWED), (5, ALLOWED), (2, "EACCES"), (3, "EACCES")])
def test_there_are_pairs_of_streams_and_no_other_sockets(ask, kind, verdict):
    assert ask("socketpair", 1, kind) == verdict
    assert ask("socketpair", 1, kind | 0x80000 | 0x800) == verdict  # closed on exec, not blocking
    assert ask("socket", 1, kind) == "EACCES"


def test_after_a_look_at_an_argument_the_number_is_compared_again(ask):
    """A filter that forgot to load it would compare the argument with all numbers that follow."""
    for call in ("clone", "socketpair", "kill", "tgkill"):
        assert ask(call, *[THREAD if call == "clone" else 1 if call == "socketpair" else ME] * 2) == ALLOWED


def test_a_processor_that_nobody_knows_has_no_filter(monkeypatch):
    monkeypatch.setattr(kernel, "ARCHITECTURE", "riscv64")
    with pytest.raises(OSError, match="seccomp is not known for riscv64 processors"):
        seccomp.program(ME)
