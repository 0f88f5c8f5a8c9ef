"""How does the grader talk to the process that holds one student's code, whatever that process does?"""

import contextlib
import signal
import socket
import tempfile
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any, TypeAlias

import numpy as np

from nndl.bank import Ended
from nndl.typed import Functions, Value

from . import codec
from .ask import Ask, answer, as_result, is_defined
from .delays import stolen, waited
from .errors import CourseError
from .excess import find_excess
from .expected import Expected
from .folders import remove_folder
from .outputs import clean
from .parent import ParentDied, WarmParent
from .settings.limits import Limits
from .wire import Wire

GiveBack: TypeAlias = Callable[[WarmParent, bool], None]  # with the parent, and whether it is still there

START_SECONDS = 30
GRACE = 1  # seconds in which a process that closed its channel ends by itself
START_CURE = "Raise memory_mb or disk_mb in course.toml, or install nndl and nndl-grader anew."
BOUNDS = ("memory_mb", "file_mb", "disk_mb", "cpu_seconds", "threads")


class ChildDied(Exception):
    """The student's process has ended; the text says how, in words for the feedback.

    killed: whether something killed it, which need not have been its own doing
    """

    def __init__(self, text: str, kind: str = "Crash", killed: bool = False) -> None:
        super().__init__(text)
        self.kind, self.killed = kind, killed

    def as_result(self, hidden: bool = False) -> Ended:
        """What a call gave that did not come back; of a hidden one, nothing that the student's code could choose."""
        return Ended(self.kind, str(self).partition(" (")[0] if hidden else str(self))


class Child:
    """A process that holds one student's code, in an empty folder of its own.

    parent: a WarmParent; limits: course.Limits; files: paths that the notebook finds beside it
    give_back: called once with the parent and whether it is still there
    raises: ParentDied, also where it was killed before it began; CourseError where no process can be started at all
    """

    def __init__(
        self,
        parent: WarmParent,
        limits: Limits,
        files: Iterable[Path | str],
        give_back: GiveBack | None,
        forbidden: dict[str, Any] | None = None,
    ) -> None:
        self.parent, self.limits = parent, limits
        self.give_back: GiveBack | None = give_back
        self.folder = None if parent.level == "L3" else Path(tempfile.mkdtemp(prefix="nndl-"))
        self.ended: dict[str, Any] | None = None
        bounds = {name: getattr(limits, name) for name in BOUNDS}
        self.socket: socket.socket | None = None
        self.stolen_before = stolen()
        try:
            self.socket = parent.fork(bounds, self.folder, int(limits.output_kb * 1000), forbidden)
            self.look: Callable[[], None] = self._refuse_excess if self.folder else lambda: None
            self.channel = Wire(self.socket, self.look if self.folder else None, self._delayed)
            self._begin(files)
        except ChildDied as end:
            self._remove()
            if end.killed:  # from outside, before it had begun: another one may be luckier
                raise ParentDied(str(end)) from end
            raise CourseError(f"No process for student code can be started here: {end}. {START_CURE}") from end
        except BaseException:
            self._remove()
            raise

    def _begin(self, files: Iterable[Path | str]) -> None:
        with self._deadline(START_SECONDS, "it did not start in time"):
            first = codec.receive(self.channel)
        if isinstance(first, dict):
            raise ChildDied(str(first.get("refused")))
        contents = {path.name: np.frombuffer(path.read_bytes(), np.uint8) for path in map(Path, files)}
        next(self.many([Ask({"do": "files", "files": contents}, START_SECONDS, "copying files")]))

    def canary(self) -> dict[str, list[str]]:
        """What works in there: see canary.tries."""
        return next(self.many([Ask({"do": "canary"}, START_SECONDS, "trying the walls")]))

    def run(self, source: str) -> list[dict[str, Any]]:
        """Run one cell; returns its outputs in nbformat's form."""
        return next(self.many([self.running(source)]))

    def running(self, source: str) -> Ask:
        """The Ask that runs one cell; what comes of it are its outputs in nbformat's form."""
        request = {"do": "run", "source": source}
        most = int(self.limits.output_kb * 1000)
        return Ask(request, self.limits.cell_seconds, "this cell", lambda reply: clean(reply.get("outputs"), most))

    def keeping(self, names: Iterable[str], under: str = "") -> Ask:
        """The Ask that remembers what some names mean now, whatever later cells make of them; under: for whom."""
        return self._quick({"do": "keep", "names": list(names), "under": under}, "a test", lambda reply: None)

    def defined(self, names: list[str]) -> set[str]:
        """Which of some names the student's code has defined, as a set."""
        asks = [self._quick({"do": "defined", "name": name, "under": ""}, name, is_defined) for name in names]
        return {name for name, known in zip(names, self.many(asks), strict=True) if known}

    def values(self, names: list[str]) -> dict[str, Value]:
        """The values of some variables, by name: None where there is none, a Raised where it is not plain data."""
        asks = [self._quick({"do": "value", "name": name, "under": ""}, name, as_result) for name in names]
        return dict(zip(names, self.many(asks), strict=True))

    def call(self, name: str, arguments: list[Value], known: Functions, droppable: int = 0) -> Value:
        """Call a function of the student; see `calling`. Returns the result, or a Raised."""
        return next(self.many([self.calling(name, arguments, known, droppable)]))

    def calling(
        self,
        name: str,
        arguments: list[Value],
        known: Functions,
        droppable: int = 0,
        expected: Expected | None = None,
        draws: int | None = None,
    ) -> Ask:
        """The Ask that calls a function of the student.

        name: the function; arguments: a list of values; known: the grader's own functions by name, for the calls back
        droppable: how many of the last arguments are left out where the function does not take them
        expected: an Expected, which remembers the replies to these calls; draws: the seed of what is drawn meanwhile
        """
        request: dict[str, Any] = {"do": "call", "name": name, "under": "", "arguments": arguments}
        request |= {"earlier": list(known), "droppable": droppable, "draws": draws}
        return Ask(request, self.limits.call_seconds, name, as_result, known, expected)

    def answer(self, request: dict[str, Any]) -> dict[str, Any]:
        """Answer a test cell that asks for something of the student's; returns the reply as it came."""
        return next(self.many([self._quick(request, str(request.get("name")))]))

    def _quick(
        self, request: dict[str, Any], what: str, read: Callable[[dict[str, Any]], Any] = lambda reply: reply
    ) -> Ask:
        return Ask(request, self.limits.call_seconds, what, read)

    def close(self) -> None:
        """End the process and all it started, and remove its folder."""
        alive = True
        try:
            self._end()
        except ParentDied:
            alive = False
        self._remove()
        if self.give_back:
            give_back, self.give_back = self.give_back, None
            give_back(self.parent, alive)

    def _remove(self) -> None:
        if self.socket:
            self.socket.close()
        if self.folder:
            remove_folder(self.folder)

    def _end(self, grace: float = 0.0) -> dict[str, Any]:
        """How the process ended, as its parent tells; None as code where it was still there."""
        if self.ended is None:
            self.ended = self.parent.end(grace)
        return self.ended

    def many(self, asks: Iterable[Ask]) -> Iterator[Any]:
        """Ask for many things at once, and give what comes of each as it comes.

        Below L3 they are asked one by one: where a process is looked at, it must not be ahead of what is told of it.

        raises: ChildDied, in the place of the one after which there is no process any more
        """
        asks = list(asks)
        for batch in [[ask] for ask in asks] if self.folder else [asks]:
            requests = {"do": "many", "requests": [ask.request for ask in batch]}
            for number, ask in enumerate(batch):
                with self._deadline(ask.seconds, f"{ask.what} took longer than {ask.seconds:g} s"):
                    if not number:
                        codec.send(self.channel, requests)
                    reply = self._reply(ask)
                    self.look()  # so that the one that took too much is told so, and not the next
                yield ask.read(reply)

    def _delayed(self) -> float:
        """How long the machine has kept it waiting, which is not the student's fault."""
        queued = waited(self.parent.process.pid, self.parent.child) if self.parent.child else 0.0
        return queued + stolen() - self.stolen_before

    def _refuse_excess(self) -> None:
        """Below L3 no wall bounds the sum of all files and the number of threads: they are looked at now and then."""
        assert self.folder and self.parent.child  # below L3 it has a folder, and it is there
        excess = find_excess(self.folder, self.parent.child, self.limits)
        if excess:
            raise ChildDied(excess)

    def _reply(self, ask: Ask) -> dict[str, Any]:
        """The next reply; calls of the grader's functions that come before it are answered."""
        while True:
            message = codec.take(self.channel)
            packed = ask.expected.replies.get(message) if ask.expected else None
            if not packed:
                reply = codec.unpack(message)
                if not isinstance(reply, dict):
                    raise ChildDied("it answered with nonsense")
                if "call" not in reply:
                    return reply
                packed = answer(ask, message, reply)
            codec.put(self.channel, packed)

    @contextlib.contextmanager
    def _deadline(self, seconds: float, too_slow: str) -> Iterator[None]:
        """What is read and written within ends when the time is over; so do the grader's functions called meanwhile."""
        self.channel.give(seconds)
        try:
            yield
        except TimeoutError:
            raise ChildDied(too_slow, "TimeoutError") from None
        except (EOFError, OSError, codec.CodecError):
            raise ChildDied(self._how_it_ended(), killed=self._end().get("code") == -signal.SIGKILL) from None

    def _how_it_ended(self) -> str:
        code = self._end(GRACE).get("code")
        if code is None:
            return "it closed the channel to the grader"
        how = f"signal {_signal_name(-code)}" if code < 0 else f"exit status {code}"
        return f"it ended the Python process ({how})"


def _signal_name(number: int) -> str:
    return signal.Signals(number).name if number in set(signal.Signals) else str(number)
