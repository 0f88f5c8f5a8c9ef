"""How are bytes sent and received before a deadline, whatever the other side does?"""

import time

EVERY = 0.25  # seconds between two looks


class Wire:
    """A stream over a socket whose reads and writes all end by one time.

    look: called now and then while waiting; what it raises ends the waiting
    raises: TimeoutError when the time is over; OSError when the other side is gone
    """

    def __init__(self, connection, look=None):
        self.socket, self.look = connection, look
        self.ends = self.next_look = 0.0

    def give(self, seconds):
        """Allow so much time from now on."""
        self.ends = time.monotonic() + seconds

    def read(self, size):
        """So many bytes, or fewer where the other side has closed."""
        data = bytearray(size)
        view, got = memoryview(data), 0
        while got < size:
            count = self._do(self.socket.recv_into, view[got:])
            if not count:
                break
            got += count
        return bytes(view[:got])

    def write(self, data):
        """Send all of it."""
        view = memoryview(data)
        while view:
            view = view[self._do(self.socket.send, view) :]

    def flush(self):
        """Nothing is held back."""

    def _do(self, action, view):
        """Read or write a part when the other side is ready for it; returns how many bytes."""
        while True:
            left = self.ends - time.monotonic()
            if left <= 0:
                raise TimeoutError
            self._look()
            self.socket.settimeout(min(left, EVERY) if self.look else left)
            try:
                return action(view)
            except TimeoutError:
                continue

    def _look(self):
        if self.look and time.monotonic() > self.next_look:
            self.next_look = time.monotonic() + EVERY
            self.look()
