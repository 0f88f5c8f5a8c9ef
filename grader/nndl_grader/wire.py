"""How are bytes sent and received before a deadline, whatever the other side does?"""

import socket
import time
from collections.abc import Callable
from typing import TypeVar

EVERY = 0.25  # seconds between two looks
PATIENCE = 2  # so many times the time allowed are added at most where the machine, not the code, is slow
AT_ONCE, MOST_AT_ONCE = 65_536, 1_000_000  # bytes that are asked for

Given = TypeVar("Given")
Got = TypeVar("Got")


class Wire:
    """A stream over a socket whose reads and writes all end by one time.

    look: called now and then while waiting; what it raises ends the waiting
    delayed: for how long, in seconds, the machine has kept the other side waiting so far; that is made up for, once
    raises: TimeoutError when the time is over; OSError when the other side is gone
    """

    def __init__(
        self,
        connection: socket.socket,
        look: Callable[[], None] | None = None,
        delayed: Callable[[], float] | None = None,
    ) -> None:
        self.socket, self.look, self.delayed = connection, look, delayed
        self.ends = self.latest = self.next_look = 0.0
        self.made_up = 0.0
        self.ahead = bytearray()  # what came together with what was asked for

    def give(self, seconds: float) -> None:
        """Allow so much time from now on."""
        self.ends = time.monotonic() + seconds
        self.latest = self.ends + PATIENCE * seconds

    def read(self, size: int) -> bytes:
        """So many bytes, or fewer where the other side has closed."""
        self._left()
        while len(self.ahead) < size:
            more = self._do(self.socket.recv, min(max(AT_ONCE, size - len(self.ahead)), MOST_AT_ONCE))
            if not more:
                break
            self.ahead += more
        data = bytes(self.ahead[:size])
        del self.ahead[:size]
        return data

    def write(self, data: bytes | bytearray) -> None:
        """Send all of it."""
        view = memoryview(data)
        while view:
            view = view[self._do(self.socket.send, view) :]

    def flush(self) -> None:
        """Nothing is held back."""

    def _do(self, action: Callable[[Given], Got], part: Given) -> Got:
        """Receive or send a part when the other side is ready for it."""
        while True:
            wait = min(self._left(), EVERY)
            self._look()
            self.socket.settimeout(wait)
            woken = time.monotonic() + wait
            try:
                return action(part)
            except TimeoutError:
                self._add(time.monotonic() - woken)  # whoever sleeps longer than asked for stood still with the machine

    def _left(self) -> float:
        if time.monotonic() >= self.ends and self.delayed:
            delay = self.delayed()
            self._add(delay - self.made_up)
            self.made_up = delay
        left = self.ends - time.monotonic()
        if left <= 0:
            raise TimeoutError
        return left

    def _add(self, seconds: float) -> None:
        self.ends = max(self.ends, min(self.ends + seconds, self.latest))

    def _look(self) -> None:
        if self.look and time.monotonic() > self.next_look:
            self.next_look = time.monotonic() + EVERY
            self.look()
