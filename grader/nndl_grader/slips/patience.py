"""How is something that may never end stopped after some seconds, on a system with alarms and on one without?"""

import _thread
import contextlib
import signal
import threading
from collections.abc import Iterator


class TooLongError(BaseException):
    """It takes too long; no `except Exception` of the code that runs may catch it."""


@contextlib.contextmanager
def patience(seconds: float) -> Iterator[None]:
    """Run what is inside for so long at most; only in the main thread.

    raises: TooLongError inside, when the time is over
    """

    def stop(*_: object) -> None:
        raise TooLongError

    alarm = getattr(signal, "SIGALRM", None)  # Windows has none
    number = signal.SIGTERM if alarm is None else alarm
    before = signal.signal(number, stop)
    try:
        with _timer(seconds) if alarm is None else _alarm(seconds):
            yield
    finally:
        signal.signal(number, before)


@contextlib.contextmanager
def _alarm(seconds: float) -> Iterator[None]:
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)


@contextlib.contextmanager
def _timer(seconds: float) -> Iterator[None]:
    timer = threading.Timer(seconds, _thread.interrupt_main, (signal.SIGTERM,))
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()
