"""Loops on through interrupts, signals and exceptions."""

import contextlib
import signal

EARNS = 13
WORDS = r"this cell took longer than 3 s"

for number in set(signal.Signals):
    with contextlib.suppress(OSError, ValueError):
        signal.signal(number, signal.SIG_IGN)
while True:
    try:
        while True:
            pass
    except BaseException:
        pass
