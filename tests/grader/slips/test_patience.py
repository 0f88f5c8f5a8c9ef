"""Is something endless stopped, with alarms and without?"""

import itertools
import signal
import time

import pytest

from nndl_grader.slips.patience import TooLongError, patience


@pytest.fixture(params=["with alarms", "without alarms"])
def system(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """A system as it is, and one as Windows is."""
    if request.param == "without alarms":
        for name in ("SIGALRM", "setitimer", "ITIMER_REAL"):
            monkeypatch.delattr(signal, name)


@pytest.mark.usefixtures("system")
def test_a_loop_without_end_is_stopped_though_it_catches_exceptions() -> None:
    start = time.monotonic()
    with pytest.raises(TooLongError), patience(0.2):
        for _ in itertools.count():
            try:
                time.sleep(0.001)
            except Exception:
                continue
    assert 0.1 < time.monotonic() - start < 15


@pytest.mark.usefixtures("system")
def test_what_ends_in_time_is_left_alone_and_so_are_the_signals_of_the_process() -> None:
    numbers = [signal.SIGTERM, getattr(signal, "SIGALRM", signal.SIGTERM)]
    before = [signal.getsignal(number) for number in numbers]
    with patience(0.05):
        pass
    time.sleep(0.1)
    assert [signal.getsignal(number) for number in numbers] == before
