"""Which small lab do these tests open, and where do its pictures go?"""

import io
import sys
import warnings

import matplotlib.pyplot as plt
import numpy as np
import pytest
from matplotlib.text import Text

from nndl import casefile, session
from nndl.bank import Bank, Case, Mistake

INPUTS = (
    {"x": np.array([[1.0, -2.0, 3.0], [4.0, 5.0, -6.0]])},
    {"x": np.array([1.5, 2.5, 3.5, 4.5])},
    {"x": np.array([[0.5], [-1.0], [2.5], [4.0], [8.0]])},
)
QUESTIONS = {"1": {"points": 1.0, "letters": ["a", "b", "c"]}, "2": {"points": 2.0, "letters": ["a", "b"]}}


@pytest.fixture
def make_bank():
    """Makes a bank: make_bank(name, reference, inputs, mistakes as {sentence: wrong function}, hidden cases last)."""
    return _make_bank


def _make_bank(name, reference, inputs=INPUTS, mistakes=None, hidden=0, points=5):
    first_hidden = len(inputs) - hidden
    cases = tuple(Case(given, reference(**given), place >= first_hidden) for place, given in enumerate(inputs))
    known = tuple(
        Mistake(function.__name__, sentence, tuple(function(**given) for given in inputs))
        for sentence, function in (mistakes or {}).items()
    )
    hints = (f"The first hint for {name}.", f"The second hint for {name}.")
    return Bank(name, f"The title of {name}", points, hints, cases, known)


@pytest.fixture
def banks():
    """Three exercises: an array, a number, a tuple; the first has a known mistake."""
    return [
        _make_bank("double", lambda x: 2 * x, mistakes={"You took half of it.": lambda x: x / 2}, points=5),
        _make_bank("total", lambda x: float(x.sum()), points=3),
        _make_bank("split", lambda x: (x[:1], x[1:]), points=2),
    ]


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """An empty folder to work in, with no lab open."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(session, "_open", [])
    return tmp_path


@pytest.fixture
def questions():
    """The two questions of the small lab, as the build writes them beside the notebook."""
    return [
        _question(1, "Shape", "Which shape?\n\n```text\na\n```", {"a": "`(2, 3)`", "b": "$x_1$", "c": "none"}),
        _question(2, "How many", "How many?", {"a": "one", "b": "two"}),
    ]


def _question(number, heading, text, options):
    shown = {"heading": heading, "text": f"<p>{text}</p>", "options": dict(options)}
    return {"number": number, "heading": heading, "text": text, "options": options, "html": shown}


@pytest.fixture
def lab(folder, banks, capsys):
    """The three exercises and two questions, written beside the notebook and opened."""
    casefile.write(folder / "small_lab.h5", "A small lab", banks, QUESTIONS)
    session.start("small_lab")
    capsys.readouterr()
    return session.current()


@pytest.fixture
def drawn():
    """Draws for real and gives the figure: drawn(plot, arguments); a warning while drawing fails the test.

    SVG is a backend without a screen that keeps its figures after show(); Agg's are closed by our plots.
    """
    before = plt.get_backend()
    plt.switch_backend("svg")
    yield _drawn
    plt.close("all")
    plt.switch_backend(before)


def _drawn(plot, *arguments, **options):
    plt.close("all")
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert plot(*arguments, **options) is None
        assert len(plt.get_fignums()) == 1
        figure = plt.gcf()
        figure.savefig(io.BytesIO(), format="png")
    return figure


@pytest.fixture
def words():
    """All that is written in a figure, a text for each: words(figure)."""
    return lambda figure: [text.get_text() for text in figure.findobj(Text) if text.get_text()]


@pytest.fixture
def shell(tmp_path_factory):
    """A real IPython shell of the test's own; what its cells print goes where print goes."""
    from IPython.core.interactiveshell import InteractiveShell
    from traitlets.config import Config

    main = sys.modules["__main__"]
    settings = Config({"HistoryManager": {"hist_file": ":memory:"}})
    ipython = InteractiveShell.instance(ipython_dir=str(tmp_path_factory.mktemp("ipython")), config=settings)
    yield ipython
    ipython.history_manager.end_session()
    ipython.restore_sys_module_state()
    InteractiveShell.clear_instance()
    sys.modules["__main__"] = main


@pytest.fixture(scope="session")
def kernel():
    """Runs code in one real Jupyter kernel: kernel(code) gives what it sent last of each kind, and all it printed."""
    from jupyter_client.manager import start_new_kernel

    manager, client = start_new_kernel(kernel_name="python3")
    yield lambda code: _run(client, code)
    client.stop_channels()
    manager.shutdown_kernel(now=True)


def _run(client, code):
    said = []
    client.execute_interactive(code, timeout=30, output_hook=said.append)
    contents = {message["msg_type"]: message["content"] for message in said}
    if "stream" in contents:  # a line may come in pieces
        pieces = [message["content"]["text"] for message in said if message["msg_type"] == "stream"]
        contents["stream"] = {**contents["stream"], "text": "".join(pieces)}
    return contents
