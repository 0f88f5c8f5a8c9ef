"""What runs in the child process that holds one student's code?

It runs cells and calls functions; it knows no test and no answer.
"""

import contextlib
import inspect
import io
import linecache
import os
import sys

from nndl_grader import codec

TRACEBACK_LINES, TEXT_LENGTH = 12, 2000  # as much as is told of an exception


def main(cell_output_bytes):
    """Serve requests from stdin until it closes; replies go to stdout. The student's code gets neither of them."""
    requests, replies = _take_over_stdio()
    channel = Channel(requests, replies)
    shell = _make_shell()
    answer = Answerer(shell, channel, cell_output_bytes)
    channel.send("ready")
    while True:
        try:
            request = codec.receive(requests)
        except EOFError:
            return
        channel.send(answer(request))


def _take_over_stdio():
    requests, replies = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    nowhere = os.open(os.devnull, os.O_RDWR)
    os.dup2(nowhere, 0)
    os.dup2(nowhere, 1)
    return requests, replies


class Channel:
    """The way back to the grader: replies, and calls of earlier functions that run over there."""

    def __init__(self, requests, replies):
        self.requests, self.replies = requests, replies

    def send(self, value):
        codec.send(self.replies, value)

    def call_back(self, name, arguments, keywords):
        """Call a reference function in the grader; its exceptions come back as RuntimeErrors."""
        self.send({"call": name, "arguments": list(arguments), "keywords": keywords})
        reply = codec.receive(self.requests)
        if "error" in reply:
            raise RuntimeError(reply["error"])
        return reply["value"]


def _make_shell():
    """IPython without history, colours or a kernel: magics and display() work as in a notebook."""
    from IPython.core.displayhook import DisplayHook
    from IPython.core.interactiveshell import InteractiveShell
    from traitlets.config import Config

    class Quiet(DisplayHook):
        """Keeps the last value for the reply instead of printing it."""

        def write_output_prompt(self):
            pass

        def write_format_data(self, format_dict, md_dict=None):
            pass

        def finish_displayhook(self):
            pass

    config = Config()
    config.HistoryManager.enabled = False
    shell = InteractiveShell.instance(config=config, displayhook_class=Quiet)
    shell.showtraceback = lambda *args, **kwargs: None  # errors go to the grader as data, not to the screen
    shell.showsyntaxerror = shell.showtraceback
    shell.ask_exit = _raise_exit
    shell.enable_matplotlib = lambda gui=None: (gui, "agg")  # %matplotlib of any kind: nobody looks at the pictures
    return shell


def _raise_exit():
    """What exit() and quit() do here: there is no front end to ask."""
    raise SystemExit


class Answerer:
    """Answers one request of the grader with one reply."""

    def __init__(self, shell, channel, cell_output_bytes):
        self.shell, self.channel, self.limit = shell, channel, cell_output_bytes
        self.kept = {}

    def __call__(self, request):
        return getattr(self, "on_" + request["do"])(request)

    def on_run(self, request):
        """Run one cell; reply with its outputs in nbformat's form."""
        from IPython.utils.capture import capture_output

        with capture_output() as captured:
            result = self.shell.run_cell(request["source"], store_history=False)
        error = result.error_before_exec or result.error_in_exec
        outputs = self._streams(captured) + self._displayed(captured) + self._value(result.result)
        return {"outputs": outputs + ([_error_output(error)] if error else [])}

    def _value(self, value):
        if value is None:
            return []
        try:
            return [{"output_type": "execute_result", "text": self._cut(repr(value))}]
        except Exception:  # a broken __repr__ of the student's
            return []

    def _displayed(self, captured):
        texts = (str(output.data.get("text/plain", "")) for output in captured.outputs)
        return [{"output_type": "display_data", "text": self._cut(text)} for text in texts]

    def _streams(self, captured):
        texts = (("stdout", captured.stdout), ("stderr", captured.stderr))
        return [{"output_type": "stream", "name": name, "text": self._cut(text)} for name, text in texts if text]

    def _cut(self, text):
        return text if len(text) <= self.limit else text[: self.limit] + "\n... (the rest was cut)\n"

    def on_keep(self, request):
        """Remember what a name means here, whatever later cells make of it."""
        name = request["name"]
        if name in self.shell.user_ns:
            self.kept[name] = self.shell.user_ns[name]
        return {}

    def _named(self, name):
        return self.kept.get(name, self.shell.user_ns.get(name))

    def on_defined(self, request):
        """Whether a name is defined, now or where it was kept."""
        return {"defined": request["name"] in self.kept or request["name"] in self.shell.user_ns}

    def on_value(self, request):
        """The value of a variable."""
        return _packed(lambda: self._named(request["name"]), {})

    def on_call(self, request):
        """Call a function of the student, the earlier functions being the grader's."""
        function = self._named(request["name"])
        with _silence(), self._earlier(request["earlier"]):
            arguments = _taken(function, request["arguments"], request["droppable"])
            return _packed(lambda: function(*arguments), self.shell.user_ns)

    @contextlib.contextmanager
    def _earlier(self, earlier):
        names = self.shell.user_ns
        before = {name: names[name] for name in earlier if name in names}
        names.update({name: self._proxy(name) for name in earlier})
        try:
            yield
        finally:
            for name in earlier:
                names.pop(name, None)
            names.update(before)

    def _proxy(self, name):
        def function(*args, **kwargs):
            return self.channel.call_back(name, args, kwargs)

        function.__name__ = name
        return function


def _taken(function, arguments, droppable):
    """The arguments without the last ones that a function does not take, at most `droppable` of them."""
    for left_out in range(droppable + 1):
        taken = arguments[: len(arguments) - left_out]
        with contextlib.suppress(Exception):  # the student's object may answer the question with anything
            inspect.signature(function).bind(*taken)
            return taken
    return arguments


@contextlib.contextmanager
def _silence():
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
        yield


def _packed(function, student_globals):
    """What a call gave as a reply; what is not plain data is only named."""
    try:
        value = function()
    except BaseException as error:  # exit() or a KeyboardInterrupt in an answer is its result
        return {"raised": _raised(error, student_globals)}
    try:
        codec.send(io.BytesIO(), {"value": value})
    except codec.CodecError as error:
        return {"opaque": str(error)}
    return {"value": value}


def _raised(error, student_globals):
    frames = list(_frames(error.__traceback__))
    own = [(frame, line) for frame, line in frames if frame.f_globals is student_globals]
    line = linecache.getline(own[-1][0].f_code.co_filename, own[-1][1]).strip() if own else ""
    function = frames[-1][0].f_code.co_name if frames else ""
    return [part[:TEXT_LENGTH] for part in (type(error).__name__, _text(error), line, function)]


def _text(error):
    try:
        return str(error)
    except Exception:  # a broken __str__ of the student's
        return ""


def _frames(traceback):
    while traceback is not None:
        yield traceback.tb_frame, traceback.tb_lineno
        traceback = traceback.tb_next


def _error_output(error):
    """An exception as nbformat's error output, told shortly."""
    import traceback

    lines = traceback.format_exception(type(error), error, error.__traceback__)
    text = [line for chunk in lines for line in chunk.splitlines() if "site-packages" not in line]
    told = f"{error.msg} (line {error.lineno})" if isinstance(error, SyntaxError) else _text(error)
    name, told, *text = (part[:TEXT_LENGTH] for part in (type(error).__name__, told, *text[-TRACEBACK_LINES:]))
    return {"output_type": "error", "ename": name, "evalue": told, "traceback": text}


def limit_resources(memory_mb, file_mb):
    """Bound what this process may use; where the system knows no such limits (Windows), time limits still hold."""
    try:
        import resource
    except ImportError:
        return
    for name, megabytes in (("RLIMIT_AS", memory_mb), ("RLIMIT_FSIZE", file_mb), ("RLIMIT_CORE", 0)):
        resource.setrlimit(getattr(resource, name), (int(float(megabytes) * 1e6),) * 2)


if __name__ == "__main__":
    limit_resources(sys.argv[1], sys.argv[2])
    main(int(float(sys.argv[3])))
