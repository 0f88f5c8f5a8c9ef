"""Asks the kernel for io_uring, new namespaces, mounts, tracing, others' limits, keys, new roots and the like."""

import ctypes
import os

EARNS = 13
WORDS = r"granted \[\]"

libc = ctypes.CDLL(None, use_errno=True)
buffer = ctypes.create_string_buffer(4096)
others = os.getppid() or 1
questions = dict(
    io_uring=(425, 1, buffer), unshare=(272, 0x10000000), unshare_files=(272, 0x20000), setns=(308, 3, 0),
    mount=(165, b"none", b"/tmp", b"tmpfs", 0, None), umount=(166, b"/usr", 2), fsopen=(430, b"tmpfs", 0),
    open_tree=(428, -100, b"/", 1), pivot=(155, b".", b"."), chroot=(161, b"."), ptrace=(101, 16, others, 0, 0),
    ptrace_me=(101, 0, 0, 0, 0), read_memory=(310, others, buffer, 1, buffer, 1, 0),
    write_memory=(311, others, buffer, 1, buffer, 1, 0), limits=(302, others, 7, buffer, None),
    keys=(248, b"user", b"hostile", b"x", 1, -2), keyctl=(250, 0, -3, 1), bpf=(321, 0, buffer, 128),
    perf=(298, buffer, 0, -1, -1, 0), faults=(323, 1), handle=(303, -100, b"/", buffer, buffer, 0),
    pidfd=(434, others, 0), steal=(438, 3, 3, 0), personality=(135, 0x0040000), aio=(206, 100, buffer),
    clone_files=(56, 0x10000000 | 17, 0, 0, 0, 0), clone3=(435, buffer, 88), second_numbers=(0x40000000 | 39,),
    affinity=(203, others, 8, buffer), priority=(141, 0, others, 19), scheduler=(144, others, 5, buffer),
    attributes=(314, others, buffer, 0), idle_io=(251, 1, others, 3 << 13), ldt=(154, 1, buffer, 16),
    time=(227, 0, buffer), hostname=(170, b"x", 1), reboot=(169, 0, 0, 0, 0), swap=(167, b"/tmp", 0),
    syslog=(103, 3, buffer, 99), fanotify=(300, 0, 0), inotify=(294, 0),
    queue=(240, b"/hostile", 66, 0o600, None),
    memory_file=(319, b"m", 0),
)  # fmt: skip
granted = [name for name, (number, *given) in questions.items() if libc.syscall(ctypes.c_long(number), *given) >= 0]
print("granted", granted)
