"""How are bytes sent and received before a deadline, whatever the other side does?"""

import time

EVERY = 0.25  # seconds between two looks
AT_ONCE, MOST_AT_ONCE = 65_536, 1_000_000  # bytes that are asked for


class Wire:
    """A stream over a socket whose reads and writes all end by one time.

    look: called now and then while waiting; what it raises ends the waiting
    raises: TimeoutError when the time is over; OSError when the other side is gone
    """

    def __init__(self, connection, look=None):
        self.socket, self.look = connection, look
        self.ends = self.next_look = 0.0
        self.ahead = bytearray()  # what came together with what was asked for

    def give(self, seconds):
        """Allow so much time from now on."""
        self.ends = time.monotonic() + seconds

    def read(self, size):
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

    def write(self, data):
        """Send all of it."""
        view = memoryview(data)
        while view:
            view = view[self._do(self.socket.send, view) :]

    def flush(self):
        """Nothing is held back."""

    def _do(self, action, part):
        """Receive or send a part when the other side is ready for it."""
        while True:
            left = self._left()
            self._look()
            self.socket.settimeout(min(left, EVERY) if self.look else left)
            try:
                return action(part)
            except TimeoutError:
                continue

    def _left(self):
        left = self.ends - time.monotonic()
        if left <= 0:
            raise TimeoutError
        return left

    def _look(self):
        if self.look and time.monotonic() > self.next_look:
            self.next_look = time.monotonic() + EVERY
            self.look()
