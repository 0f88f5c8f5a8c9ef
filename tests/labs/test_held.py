"""Is what a student's function prints held back, and nothing else?"""

import io
import sys
import threading
import warnings

import pytest

from nndl.held import held_back


def noisy():
    print("from the student")
    print("a complaint", file=sys.stderr)
    sys.stdout.writelines(["more\n", "lines\n"])
    warnings.warn("careful", stacklevel=1)


def test_what_is_printed_meanwhile_goes_nowhere(capsys):
    print("before")
    with held_back(), warnings.catch_warnings():
        warnings.simplefilter("always")
        warnings.showwarning = lambda message, *where, **more: print(message, file=sys.stderr)  # as without pytest
        noisy()
    print("after")
    assert capsys.readouterr() == ("before\nafter\n", "")


def test_what_other_threads_print_meanwhile_arrives(capsys):
    began, ends = threading.Event(), threading.Event()

    def train():
        with held_back():
            while not ends.is_set():
                print("from the training")
                began.set()

    thread = threading.Thread(target=train)
    thread.start()
    began.wait(5)
    for number in range(100):
        print(number)
    ends.set()
    thread.join(5)
    assert capsys.readouterr().out.split() == [str(number) for number in range(100)]


def test_it_ends_with_an_error_too_and_may_stand_inside_itself(capsys):
    with pytest.raises(ZeroDivisionError), held_back():
        with held_back():
            print("inner")
        print("outer")
        raise ZeroDivisionError
    print("after")
    assert capsys.readouterr().out == "after\n"


def test_the_streams_stay_the_same_ones_and_are_guarded_once():
    with held_back():
        stream, write = sys.stdout, sys.stdout.write
    with held_back():
        assert (sys.stdout, sys.stdout.write) == (stream, write)


def test_a_python_without_a_console_has_nothing_to_hold_back(monkeypatch):
    monkeypatch.setattr(sys, "stdout", None)
    with held_back():
        print("nowhere")


def test_what_writes_into_a_stream_of_its_own_still_does():
    own = io.StringIO()
    with held_back():
        print("kept", file=own)
    assert own.getvalue() == "kept\n"
