"""How long did a machine keep a process waiting that wanted to compute?"""

import os
from pathlib import Path

import psutil


def waited(parent: int, child: int) -> float:
    """Seconds in which a process stood in the queue for a processor; one that sleeps does not.

    Linux counts them in /proc/PID/schedstat.

    parent: number of a process above it; child: its number, as the namespace that it lives in counts
    returns: 0 where the system does not say
    """
    try:
        return int(Path(f"/proc/{_seen_from_here(parent, child)}/schedstat").read_text().split()[1]) / 1e9
    except (OSError, ValueError, LookupError, psutil.Error):
        return 0.0


def stolen() -> float:
    """Seconds in which a processor of this virtual machine was lent to another one, since it began; 0 where none is.

    Linux counts them as `steal` in /proc/stat, all processors together.
    """
    try:
        numbers = Path("/proc/stat").read_text().partition("\n")[0].split()
        return int(numbers[8]) / os.sysconf("SC_CLK_TCK")
    except (OSError, ValueError, LookupError):
        return 0.0


def _seen_from_here(parent: int, child: int) -> int:
    """The number by which we know a process."""
    below = [process.pid for process in psutil.Process(parent).children(recursive=True)]
    found: list[int] = [pid for pid in below if _own_number(pid) == child]
    return found[0]  # where it is gone, a LookupError: its number may be another process's here


def _own_number(pid: int) -> int:
    """The number by which a process knows itself: the last of its numbers in all the namespaces that it is in."""
    lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    return int(next((line for line in lines if line.startswith("NSpid:")), str(pid)).split()[-1])
