"""Which questions to the kernel does a process do without (seccomp)?

Threads are allowed; other processes, programs, sockets, signals to anybody else and all that changes the machine are
not. A filter is a program for the kernel's small machine (BPF): compare, jump, return.
"""

import ctypes
import errno
import struct
from collections.abc import Sequence

from .kernel import number_of, syscall

AUDIT = {"x86_64": 0xC000003E, "aarch64": 0xC00000B7}
SECCOMP = {"x86_64": 317, "aarch64": 277}
DENIED = {  # by name, so that a number can be looked up
    "x86_64": dict(
        fork=57, vfork=58, execve=59, execveat=322, ptrace=101, process_vm_readv=310, process_vm_writev=311, mount=165,
        umount2=166, pivot_root=155, chroot=161, unshare=272, setns=308, add_key=248, request_key=249, keyctl=250,
        bpf=321, perf_event_open=298, userfaultfd=323, io_uring_setup=425, io_uring_enter=426, io_uring_register=427,
        kexec_load=246, kexec_file_load=320, init_module=175, finit_module=313, delete_module=176,
        open_by_handle_at=304, name_to_handle_at=303, swapon=167, swapoff=168, reboot=169, sethostname=170,
        setdomainname=171, acct=163, iopl=172, ioperm=173, syslog=103, pidfd_open=434, pidfd_getfd=438,
        pidfd_send_signal=424, process_madvise=440, open_tree=428, move_mount=429, fsopen=430, fsconfig=431,
        fsmount=432, fspick=433, mount_setattr=442, lookup_dcookie=212, adjtimex=159, clock_settime=227,
        settimeofday=164, fanotify_init=300, kcmp=312, personality=135, nfsservctl=180, uselib=134, sysfs=139,
        mknod=133, mknodat=259, memfd_secret=447, connect=42, accept=43, bind=49, listen=50, accept4=288, tkill=200,
        rt_sigqueueinfo=129, rt_tgsigqueueinfo=297, msgget=68, semget=64, shmget=29, mq_open=240,
        sched_setaffinity=203, setpriority=141, sched_setscheduler=144, sched_setparam=142, sched_setattr=314,
        ioprio_set=251, migrate_pages=256, move_pages=279, memfd_create=319, inotify_init=253, inotify_init1=294,
        io_setup=206, modify_ldt=154,
    ),
    "aarch64": dict(
        execve=221, execveat=281, ptrace=117, process_vm_readv=270, process_vm_writev=271, mount=40, umount2=39,
        pivot_root=41, chroot=51, unshare=97, setns=268, add_key=217, request_key=218, keyctl=219, bpf=280,
        perf_event_open=241, userfaultfd=282, io_uring_setup=425, io_uring_enter=426, io_uring_register=427,
        kexec_load=104, kexec_file_load=294, init_module=105, finit_module=273, delete_module=106,
        open_by_handle_at=265, name_to_handle_at=264, swapon=224, swapoff=225, reboot=142, sethostname=161,
        setdomainname=162, acct=89, syslog=116, pidfd_open=434, pidfd_getfd=438, pidfd_send_signal=424,
        process_madvise=440, open_tree=428, move_mount=429, fsopen=430, fsconfig=431, fsmount=432, fspick=433,
        mount_setattr=442, lookup_dcookie=18, adjtimex=171, clock_settime=112, settimeofday=170, fanotify_init=262,
        kcmp=272, personality=92, nfsservctl=42, mknodat=33, memfd_secret=447, connect=203, accept=202, bind=200,
        listen=201, accept4=242, tkill=130, rt_sigqueueinfo=138, rt_tgsigqueueinfo=240, msgget=186, semget=190,
        shmget=194, mq_open=180, sched_setaffinity=122, setpriority=140, sched_setscheduler=119, sched_setparam=118,
        sched_setattr=274, ioprio_set=30, migrate_pages=238, move_pages=239, memfd_create=279, inotify_init1=26,
        io_setup=0,
    ),
}  # fmt: skip
OF_FILES = {  # what changes a file by its path though Landlock lets nobody open it
    "x86_64": dict(
        chmod=90, fchmod=91, fchmodat=268, fchmodat2=452, chown=92, fchown=93, lchown=94, fchownat=260, truncate=76,
        utime=132, utimes=235, futimesat=261, utimensat=280, setxattr=188, lsetxattr=189, fsetxattr=190,
        setxattrat=463, removexattr=197, lremovexattr=198, fremovexattr=199, removexattrat=466,
    ),
    "aarch64": dict(
        fchmod=52, fchmodat=53, fchmodat2=452, fchown=55, fchownat=54, truncate=45, utimensat=88, setxattr=5,
        lsetxattr=6, fsetxattr=7, setxattrat=463, removexattr=14, lremovexattr=15, fremovexattr=16, removexattrat=466,
    ),
}  # fmt: skip
SPECIAL = {
    "x86_64": dict(clone=56, clone3=435, socket=41, socketpair=53, kill=62, tgkill=234, prlimit64=302)
    | dict(fcntl=72, ioctl=16),
    "aarch64": dict(clone=220, clone3=435, socket=198, socketpair=199, kill=129, tgkill=131, prlimit64=261)
    | dict(fcntl=25, ioctl=29),
}
X32 = 0x40000000  # a second set of numbers on x86_64, which would go round the first
CLONE_THREAD, NEW_NAMESPACES = 0x10000, 0x7E020000
SIGNAL_BY_DESCRIPTOR = {"fcntl": (8, 10, 15), "ioctl": (0x8901, 0x8902)}  # whom the kernel signals for us, and how
DATAGRAM = 2  # a bit of the types of sockets that may be sent from to any other, pair or not
LOAD, EQUAL, AT_LEAST, ANY_BIT, RETURN = 0x20, 0x15, 0x35, 0x45, 0x06
NUMBER, ARCH, FIRST_ARGUMENT, SECOND_ARGUMENT = 0, 4, 16, 24
ALLOW, KILL_PROCESS, SET_MODE_FILTER = 0x7FFF0000, 0x80000000, 1


def _refuse(number: int) -> int:
    return 0x00050000 | number


def _step(code: int, value: int, if_true: int = 0, if_false: int = 0) -> bytes:
    return struct.pack("HBBI", code, if_true, if_false, value)


def program(own_pid: int, own_files: bool = True) -> bytes:
    """The filter as bytes.

    own_pid: the only process that may be sent signals; own_files: whether no files but its own can be named
    raises: OSError on an architecture that is not known
    """
    special = number_of(SPECIAL, "seccomp")
    denied = [*number_of(DENIED, "seccomp").values()]
    denied += [] if own_files else number_of(OF_FILES, "seccomp").values()
    steps = [_step(LOAD, ARCH), _step(EQUAL, number_of(AUDIT, "seccomp"), 1, 0), _step(RETURN, KILL_PROCESS)]
    steps += [_step(LOAD, NUMBER), _step(AT_LEAST, X32, 0, 1), _step(RETURN, _refuse(errno.ENOSYS))]
    steps += [part for number in denied for part in _always(number, errno.EPERM)]
    steps += _always(special["clone3"], errno.ENOSYS)  # the C library then takes clone, whose flags can be seen
    steps += _always(special["socket"], errno.EACCES)
    steps += _only_streams(special["socketpair"])  # asyncio wants one
    steps += _only_threads(special["clone"])
    steps += [part for name in ("kill", "tgkill") for part in _only_to(special[name], (own_pid,))]
    steps += [part for name, values in SIGNAL_BY_DESCRIPTOR.items() for part in _never_with(special[name], values)]
    steps += _only_to(special["prlimit64"], (own_pid, 0))  # the C library asks for its own limits so
    return b"".join([*steps, _step(RETURN, ALLOW)])


def _always(number: int, error: int) -> list[bytes]:
    return [_step(EQUAL, number, 0, 1), _step(RETURN, _refuse(error))]


def _only_streams(socketpair: int) -> list[bytes]:
    return [
        _step(EQUAL, socketpair, 0, 4),
        _step(LOAD, SECOND_ARGUMENT),
        _step(ANY_BIT, DATAGRAM, 0, 1),
        _step(RETURN, _refuse(errno.EACCES)),
        _step(LOAD, NUMBER),
    ]


def _only_threads(clone: int) -> list[bytes]:
    return [
        _step(EQUAL, clone, 0, 5),
        _step(LOAD, FIRST_ARGUMENT),
        _step(ANY_BIT, NEW_NAMESPACES, 1, 0),
        _step(ANY_BIT, CLONE_THREAD, 1, 0),
        _step(RETURN, _refuse(errno.EPERM)),
        _step(LOAD, NUMBER),
    ]


def _only_to(number: int, pids: Sequence[int]) -> list[bytes]:
    known = [_step(EQUAL, pid, len(pids) - place, 0) for place, pid in enumerate(pids)]
    body = [_step(LOAD, FIRST_ARGUMENT), *known, _step(RETURN, _refuse(errno.EPERM)), _step(LOAD, NUMBER)]
    return [_step(EQUAL, number, 0, len(body)), *body]


def _never_with(number: int, values: Sequence[int]) -> list[bytes]:
    """Refuse some values of the second argument."""
    last = len(values) - 1
    known = [_step(EQUAL, value, last - place, 0 if place < last else 1) for place, value in enumerate(values)]
    body = [_step(LOAD, SECOND_ARGUMENT), *known, _step(RETURN, _refuse(errno.EPERM)), _step(LOAD, NUMBER)]
    return [_step(EQUAL, number, 0, len(body)), *body]


def enforce(filter_program: bytes) -> None:
    """From now on, for this process and all its threads, only what the filter allows."""
    text = ctypes.create_string_buffer(filter_program, len(filter_program))
    given = struct.pack("HxxxxxxQ", len(filter_program) // 8, ctypes.addressof(text))
    syscall(number_of(SECCOMP, "seccomp"), SET_MODE_FILTER, 0, ctypes.c_char_p(given), what="seccomp")
