"""Does every read and write end by its time, however slowly the other side goes?"""

import socket
import threading
import time

import pytest

from nndl_grader import codec
from nndl_grader.wire import Wire


@pytest.fixture
def ends():
    """A Wire, and the socket at its other end."""
    ours, theirs = socket.socketpair()
    yield Wire(ours), theirs
    ours.close()
    theirs.close()


def in_the_background(function):
    thread = threading.Thread(target=function)
    thread.start()
    return thread


def test_bytes_that_come_in_pieces_are_read_whole(ends):
    wire, other = ends
    wire.give(5)
    thread = in_the_background(lambda: [(time.sleep(0.01), other.sendall(bytes([n]))) for n in range(10)])
    assert wire.read(10) == bytes(range(10))
    thread.join()


def test_of_what_was_cut_short_only_that_much_is_read(ends):
    wire, other = ends
    wire.give(5)
    other.sendall(b"abc")
    other.close()
    assert (wire.read(10), wire.read(10), wire.read(0)) == (b"abc", b"", b"")


def test_more_than_a_socket_holds_is_written_whole(ends):
    wire, other = ends
    wire.give(10)
    got = bytearray()
    thread = in_the_background(lambda: [got.extend(other.recv(100_000)) for _ in iter(lambda: len(got) < 5_000_000, 0)])
    wire.write(bytes(5_000_000))
    wire.flush()
    thread.join()
    assert len(got) == 5_000_000


def test_who_sends_nothing_is_waited_for_no_longer_than_its_time(ends):
    wire, _ = ends
    wire.give(0.1)
    began = time.monotonic()
    with pytest.raises(TimeoutError):
        wire.read(1)
    assert 0.09 < time.monotonic() - began < 1


def test_who_drips_is_not_given_more_time_with_each_drop(ends):
    wire, other = ends
    wire.give(0.2)
    stop = threading.Event()
    thread = in_the_background(lambda: [other.sendall(b".") for _ in iter(lambda: stop.wait(0.01), True)])
    began = time.monotonic()
    with pytest.raises(TimeoutError):
        wire.read(10_000)
    assert time.monotonic() - began < 1
    stop.set()
    thread.join()


class Silent:
    """A socket of which nothing comes, and the clock beside it: waiting takes its time, and the first time more."""

    def __init__(self, late=0.0):
        self.now, self.late, self.patience = 100.0, late, 0.0

    def settimeout(self, seconds):
        self.patience = seconds

    def recv(self, size):
        self.now, self.late = self.now + self.patience + self.late, 0.0
        raise TimeoutError

    def waited_for(self, wire):
        """The seconds until a wire that gives 10 is tired of it."""
        began = self.now
        wire.give(10)
        with pytest.raises(TimeoutError):
            wire.read(1)
        return self.now - began


@pytest.mark.parametrize(
    ("delays", "seconds"),
    [([0], 10), ([5, 5], 15), ([4 * n for n in range(1, 99)], 30)],
    ids=["none", "once", "without end"],
)
def test_what_the_machine_takes_is_added_once_and_not_without_end(monkeypatch, delays, seconds):
    silent, left = Silent(), iter(delays)
    monkeypatch.setattr("nndl_grader.wire.time.monotonic", lambda: silent.now)
    wire = Wire(silent, delayed=lambda: next(left, delays[-1]))
    assert silent.waited_for(wire) == pytest.approx(seconds)


def test_a_machine_that_stood_still_is_made_up_for(monkeypatch):
    silent = Silent(late=7)
    monkeypatch.setattr("nndl_grader.wire.time.monotonic", lambda: silent.now)
    assert silent.waited_for(Wire(silent)) == pytest.approx(17)


def test_who_reads_nothing_does_not_hold_up_a_write(ends):
    wire, _ = ends
    wire.give(0.1)
    with pytest.raises(TimeoutError):
        wire.write(bytes(50_000_000))


def test_before_any_time_was_given_and_after_it_nothing_is_read(ends):
    wire, other = ends
    other.sendall(b"abc")
    with pytest.raises(TimeoutError):
        wire.read(1)
    wire.give(1)
    assert wire.read(1) == b"a"
    wire.give(-1)
    with pytest.raises(TimeoutError):
        wire.read(1)


def test_writing_to_nobody_is_an_error(ends):
    wire, other = ends
    wire.give(1)
    other.close()
    with pytest.raises(OSError) as broken:
        wire.write(b"x")
    assert not isinstance(broken.value, TimeoutError)


def test_a_message_that_never_ends_is_given_up(ends):
    wire, other = ends
    other.sendall(codec._LENGTHS.pack(10, 50_000_000) + b"[")
    wire.give(0.1)
    with pytest.raises(TimeoutError):
        codec.receive(wire)
