"""How does a test put a widget on a page, move it, and see that its pixels change?"""

import ast
import contextlib
import json
import time

import pytest

LOOK = """(canvas) => {
    const data = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data, colours = new Set();
    let hash = 2166136261;
    for (let place = 0; place < data.length; place += 4) {
        const colour = data[place] | data[place + 1] << 8 | data[place + 2] << 16;
        hash = Math.imul(hash ^ colour, 16777619) >>> 0;
        colours.add(colour);
    }
    return {hash, colours: colours.size};
}"""
ASK_KERNEL = """async (code) => {
    let printed = '';
    const future = jupyterapp.shell.currentWidget.sessionContext.session.kernel.requestExecute({code});
    future.onIOPub = (message) => { printed += message.content.name === 'stdout' ? message.content.text : ''; };
    await future.done;
    return printed;
}"""
WAIT = 20_000  # milliseconds for a picture to change on a busy machine


@pytest.fixture(scope="session")
def answers(root):
    """The source of the right answers to some exercises of a lab: answers("lab3_planar", "relu", ...)."""
    return lambda lab, *names: "\n\n".join(_function(root / "solutions" / lab / f"{name}.py", name) for name in names)


def _function(path, name):
    source = path.read_text()
    node = next(node for node in ast.parse(source).body if getattr(node, "name", None) == name)
    return ast.get_source_segment(source, node)


@pytest.fixture
def show(open_notebook, write_notebook, browser, tmp_path):
    """Runs cells in JupyterLab, the last of which shows a widget, and gives that: show(source, source, ...)."""
    with _showing(open_notebook, write_notebook, browser, tmp_path) as show:
        yield show


@pytest.fixture(scope="module")
def show_to_all(open_notebook_for_all, write_notebook, browser, tmp_path_factory):
    """The same for widgets that all tests of a file look at."""
    with _showing(open_notebook_for_all, write_notebook, browser, tmp_path_factory.mktemp("shown")) as show:
        yield show


@contextlib.contextmanager
def _showing(open_notebook, write_notebook, browser, above):
    shown = []

    def open_and_run(*sources):
        folder = above / f"widget{len(shown)}"
        folder.mkdir()
        write_notebook(folder / "widget.ipynb", *sources)
        notebook = open_notebook(folder, "widget.ipynb")
        notebook.run_all()
        shown.append(Shown(notebook, len(sources) - 1))
        return shown[-1]

    yield open_and_run
    for one in shown:
        assert one.notebook.errors == [] and browser.blocked == []


class Shown:
    """A widget on the page of a notebook: its element, its page, what it says and how it looks."""

    def __init__(self, notebook, cell):
        self.notebook, self.page = notebook, notebook.page
        notebook.cell(cell)
        self.root = self.page.locator(".nndl-widget").last
        self.root.wait_for(timeout=WAIT)
        self.root.scroll_into_view_if_needed()

    def look(self, canvas):
        """How a canvas looks: {"hash": of its pixels, "colours": how many}."""
        return self.root.locator(canvas).first.evaluate(LOOK)

    def look_until_other(self, canvas, before):
        """How a canvas looks as soon as it is no longer as before."""
        self.page.wait_for_function(
            f"([canvas, hash]) => ({LOOK})(document.querySelector(canvas)).hash !== hash",
            arg=[f".nndl-widget {canvas}", before["hash"]],
            timeout=WAIT,
        )
        return self.look(canvas)

    def wait_for_text(self, text, within=".nndl-widget"):
        """Wait until a text is there."""
        self.root.page.locator(within, has_text=text).first.wait_for(timeout=WAIT)

    def text(self, selector):
        """What an element says."""
        return self.root.locator(selector).first.text_content()

    def press(self, label, key, times=1):
        """Press a key on the control with a label."""
        control = self.root.get_by_label(label, exact=True).first
        control.focus()
        for _ in range(times):
            self.page.keyboard.press(key)

    def evaluate(self, expression):
        """The value of a Python expression in the notebook's kernel: plain data."""
        code = f"import json; print(json.dumps({expression}))"
        printed = self.page.evaluate(ASK_KERNEL, code)
        return json.loads(printed)

    def evaluate_until(self, expression, count):
        """A list in the notebook's kernel as soon as it has so many items; as it is where it never gets them."""
        ends = time.monotonic() + WAIT / 1000
        while len(found := self.evaluate(expression)) < count and time.monotonic() < ends:
            self.page.wait_for_timeout(50)
        return found

    def screenshot(self, path):
        """A picture of the widget alone."""
        self.root.screenshot(path=path)
