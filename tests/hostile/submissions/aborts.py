"""Aborts in a call, after it has told Python to dump a core and to take no notice of signals."""

import contextlib
import os
import resource
import signal

EARNS = 13
WORDS = r"sigmoid: it ended the Python process"


def sigmoid(x):
    with contextlib.suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_CORE, (-1, -1))
    signal.signal(signal.SIGABRT, signal.SIG_IGN)
    os.abort()
