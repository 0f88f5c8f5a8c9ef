"""Stops itself, so that nobody ever answers."""

import os
import signal

EARNS = 13
WORDS = r"this cell took longer than 3 s"

os.kill(os.getpid(), signal.SIGSTOP)
