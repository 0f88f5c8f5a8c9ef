"""What does the process do that holds one student's code?

It runs cells and calls functions; it knows no test and no answer.
"""

import contextlib
import inspect
import io
import socket
import types
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

from nndl.replay import drawing_alike
from nndl_grader import codec
from nndl_grader.told import error_output, raised

if TYPE_CHECKING:
    from IPython.core.interactiveshell import InteractiveShell

More: TypeAlias = Mapping[str, Callable[[], Any]]  # what else may be asked for, by name
Reply: TypeAlias = dict[str, Any] | tuple[bytes, bytes | bytearray]  # or a message that is packed already


def serve(shell: "InteractiveShell", channel: "Channel", cell_output_bytes: int, more: More) -> None:
    """Answer the grader's requests until it is gone.

    shell: from `make_shell`; channel: a Channel; more: what else may be asked for, by name
    """
    answer = Answerer(shell, channel, cell_output_bytes, more)
    channel.send("ready")
    while True:
        try:
            request = channel.receive()
        except (EOFError, OSError):
            return
        for part in request["requests"] if request["do"] == "many" else [request]:
            channel.send(answer(part))


class Channel:
    """The way to the grader and back: requests, replies, and calls of earlier functions that run over there."""

    def __init__(self, connection: socket.socket) -> None:
        self.stream = connection.makefile("rwb")

    def send(self, value: Any) -> None:
        """Send a value, or a message that is packed already."""
        codec.put(self.stream, value if isinstance(value, tuple) else codec.pack(value))

    def receive(self) -> Any:
        return codec.receive(self.stream)

    def call_back(self, name: str, arguments: tuple[Any, ...], keywords: dict[str, Any]) -> Any:
        """Call a reference function in the grader; its exceptions come back as RuntimeErrors."""
        self.send({"call": name, "arguments": list(arguments), "keywords": keywords})
        reply = self.receive()
        if "error" in reply:
            raise RuntimeError(reply["error"])
        return reply["value"]


class Answerer:
    """Answers one request of the grader with one reply."""

    def __init__(
        self,
        shell: "InteractiveShell",
        channel: Channel | None,
        cell_output_bytes: int,
        more: More | tuple[()] = (),
    ) -> None:
        self.shell, self.channel, self.limit = shell, channel, cell_output_bytes
        self.more = dict(more)
        self.kept: dict[tuple[str, str], Any] = {}  # by whom it is for, and by name
        self.held: list[Any] = []

    def __call__(self, request: dict[str, Any]) -> Reply:
        name = request["do"]
        reply: Reply = self.more[name]() if name in self.more else getattr(self, "on_" + name)(request)
        return reply

    def on_files(self, request: dict[str, Any]) -> dict[str, Any]:
        """Put files into the folder that the notebook finds itself in."""
        for name, data in request["files"].items():
            Path(name).write_bytes(data.tobytes())
        return {}

    def on_run(self, request: dict[str, Any]) -> dict[str, Any]:
        """Run one cell; reply with its outputs in nbformat's form."""
        from IPython.utils.capture import capture_output

        run_cell: Callable[..., Any] = self.shell.run_cell  # IPython does not say its types
        with capture_output() as captured:
            result = run_cell(request["source"], store_history=False)
        error = result.error_before_exec or result.error_in_exec
        outputs = self._streams(captured) + self._displayed(captured) + self._value(result.result)
        return {"outputs": outputs + ([error_output(error)] if error else [])}

    def _value(self, value: Any) -> list[dict[str, Any]]:
        if value is None:
            return []
        try:
            return [{"output_type": "execute_result", "text": self._cut(repr(value))}]
        except Exception:  # a broken __repr__ of the student's
            return []

    def _displayed(self, captured: Any) -> list[dict[str, Any]]:
        texts = (str(output.data.get("text/plain", "")) for output in captured.outputs)
        return [{"output_type": "display_data", "text": self._cut(text)} for text in texts]

    def _streams(self, captured: Any) -> list[dict[str, Any]]:
        texts = (("stdout", captured.stdout), ("stderr", captured.stderr))
        return [{"output_type": "stream", "name": name, "text": self._cut(text)} for name, text in texts if text]

    def _cut(self, text: str) -> str:
        return text if len(text) <= self.limit else text[: self.limit] + "\n... (the rest was cut)\n"

    def on_keep(self, request: dict[str, Any]) -> dict[str, Any]:
        """Remember what some names mean here, whatever later cells make of them; `under`: for whom."""
        for name in request["names"]:
            if name in self.shell.user_ns:
                self.kept[request["under"], name] = self.shell.user_ns[name]
        return {}

    def _named(self, request: dict[str, Any]) -> Any:
        """What a name means to somebody: what was kept, or else what it means now."""
        key = request["under"], request["name"]
        return self.kept[key] if key in self.kept else self.shell.user_ns[request["name"]]

    def on_defined(self, request: dict[str, Any]) -> dict[str, bool]:
        """Whether a name is defined, now or where it was kept."""
        key = request["under"], request["name"]
        return {"defined": key in self.kept or request["name"] in self.shell.user_ns}

    def on_look(self, request: dict[str, Any]) -> Reply:
        """What a name stands for: a module, something to call, a value, or nothing."""
        try:
            value = self._named(request)
        except KeyError:
            return {"missing": True}
        if isinstance(value, types.ModuleType):
            return {"module": str(value.__name__)}
        return {"callable": True} if callable(value) else self._packed(lambda: value, request)

    def on_value(self, request: dict[str, Any]) -> Reply:
        """The value of a variable; None where there is none."""
        return self._packed(lambda: self._named(request) if self.on_defined(request)["defined"] else None, request)

    def on_call(self, request: dict[str, Any]) -> Reply:
        """Call a function of the student, the earlier functions being the grader's."""
        draws = request.get("draws")
        alike = contextlib.nullcontext() if draws is None else drawing_alike(draws)
        with _silence(), self._earlier(request["earlier"]), alike:
            return self._packed(lambda: self._called(request), request)

    def _called(self, request: dict[str, Any]) -> Any:
        function = self._named(request)
        return function(*_taken(function, request["arguments"], request["droppable"]), **request.get("keywords", {}))

    def on_attribute(self, request: dict[str, Any]) -> Reply:
        """The value of an attribute of an object that was held; a method is held, too."""
        with _silence():
            return self._packed(lambda: getattr(self.held[request["handle"]], request["name"]), request)

    def on_use(self, request: dict[str, Any]) -> Reply:
        """Call an object that was held."""
        with _silence():
            return self._packed(lambda: self._used(request), request)

    def _used(self, request: dict[str, Any]) -> Any:
        return self.held[request["handle"]](*request["arguments"], **request["keywords"])

    def _packed(self, function: Callable[[], Any], request: dict[str, Any]) -> Reply:
        """What a call gave as a reply, packed; what is no plain data is only named, and held if the request says so."""
        try:
            value = function()
        except BaseException as error:  # exit() or a KeyboardInterrupt in an answer is its result
            return {"raised": raised(error, self.shell.user_ns)}
        try:
            return codec.pack({"value": value})
        except codec.CodecError as error:
            return {"opaque": str(error), **self._hold(value, request)}

    def _hold(self, value: Any, request: dict[str, Any]) -> dict[str, int]:
        if not request.get("hold"):
            return {}
        self.held.append(value)
        return {"handle": len(self.held) - 1}

    @contextlib.contextmanager
    def _earlier(self, earlier: list[str]) -> Iterator[None]:
        names = self.shell.user_ns
        before = {name: names[name] for name in earlier if name in names}
        names.update({name: self._proxy(name) for name in earlier})
        try:
            yield
        finally:
            for name in earlier:
                names.pop(name, None)
            names.update(before)

    def _proxy(self, name: str) -> Callable[..., Any]:
        assert self.channel  # who asked is at its other end
        call_back = self.channel.call_back

        def function(*args: Any, **kwargs: Any) -> Any:
            return call_back(name, args, kwargs)

        function.__name__ = name
        return function


def _taken(function: Callable[..., Any], arguments: list[Any], droppable: int) -> list[Any]:
    """The arguments without the last ones that a function does not take, at most `droppable` of them."""
    for left_out in range(droppable + 1):
        taken = arguments[: len(arguments) - left_out]
        with contextlib.suppress(Exception):  # the student's object may answer the question with anything
            inspect.signature(function).bind(*taken)
            return taken
    return arguments


@contextlib.contextmanager
def _silence() -> Iterator[None]:
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
        yield
