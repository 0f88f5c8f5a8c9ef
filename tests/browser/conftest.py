"""How do the tests drive a real JupyterLab in a real Chromium?"""

import contextlib
import json
import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_notebook

KERNEL = {"name": "python3", "display_name": "Python 3", "language": "python"}
TOKEN = "for-tests-only"
CHROMIUM_FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
JUPYTER_FOLDERS = (
    "JUPYTER_CONFIG_DIR",
    "JUPYTER_DATA_DIR",
    "JUPYTER_RUNTIME_DIR",
    "JUPYTERLAB_SETTINGS_DIR",
    "JUPYTERLAB_WORKSPACES_DIR",
    "IPYTHONDIR",
)
NO_NEWS = '{"fetchNews": "false", "checkForUpdates": false, "doNotDisturbMode": true}'

RUN_ALL_DONE = """() => {
    const panel = jupyterapp.shell.currentWidget;
    const code = [...panel.content.model.cells].filter(cell => cell.type === 'code');
    return code.every(cell => cell.executionCount !== null) && panel.sessionContext.session.kernel.status === 'idle';
}"""
OUTPUTS = """() => [...jupyterapp.shell.currentWidget.content.model.cells].filter(cell => cell.type === 'code').map(
    cell => [...Array(cell.outputs.length).keys()].map(place => cell.outputs.get(place).toJSON()))"""
KERNEL_IDLE = "() => jupyterapp.shell.currentWidget.sessionContext.session?.kernel?.status === 'idle'"
IS_JUPYTERLAB = "() => 'jupyterapp' in window"
OPEN = """async (path) => {
    const panel = await jupyterapp.commands.execute('docmanager:open', {path, factory: 'Notebook'});
    await panel.revealed;
}"""
DISPOSE = "() => [...jupyterapp.shell.widgets('main')].forEach((panel) => panel.dispose())"  # and asks nobody to save
SIZE = {"width": 1280, "height": 1000}


def chromium():
    """The path of Chromium; without one these tests are skipped on a laptop, and fail in CI."""
    found = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if not found and not os.environ.get("CI"):
        pytest.skip("no Chromium on this machine: apt-get install chromium")
    assert found, "no Chromium on this machine: apt-get install chromium"
    return found


def write_notebook(path, *sources):
    """Write a notebook of code cells."""
    cells = [new_code_cell(source) for source in sources]
    nbformat.write(new_notebook(cells=cells, metadata={"kernelspec": KERNEL}), path)


@pytest.fixture(scope="session", name="write_notebook")
def _write_notebook():
    """Writes a notebook of code cells: write_notebook(path, source, ...)."""
    return write_notebook


def _free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


def _environment(make_folder):
    folders = {name: str(make_folder(name.lower())) for name in JUPYTER_FOLDERS}
    settings = Path(folders["JUPYTERLAB_SETTINGS_DIR"], "@jupyterlab", "apputils-extension")
    settings.mkdir(parents=True)
    (settings / "notification.jupyterlab-settings").write_text(NO_NEWS)
    return {**os.environ, **folders, "OPENBLAS_NUM_THREADS": "1"}


def _wait_until_up(process, url):
    ends = time.monotonic() + 90
    while True:
        try:
            urllib.request.urlopen(f"{url}/api/status?token={TOKEN}", timeout=2)
            return
        except OSError:
            assert process.poll() is None and time.monotonic() < ends, "JupyterLab did not start"
            time.sleep(0.1)


@contextlib.contextmanager
def jupyterlab(folder, make_folder):
    """A JupyterLab that shows a folder and runs in it; yields its address."""
    port = _free_port()
    options = [
        "--no-browser",
        "--allow-root",
        "--ip=127.0.0.1",
        f"--port={port}",
        "--ServerApp.port_retries=0",
        f"--IdentityProvider.token={TOKEN}",
        "--LabApp.expose_app_in_browser=True",
        f"--ServerApp.root_dir={folder}",
    ]
    command = [sys.executable, "-m", "jupyterlab", *options]
    with (folder.parent / "lab.log").open("w") as log:
        process = subprocess.Popen(command, cwd=folder, env=_environment(make_folder), stdout=log, stderr=log)
        try:
            _wait_until_up(process, f"http://127.0.0.1:{port}")
            yield f"http://127.0.0.1:{port}"
        finally:
            process.terminate()
            process.wait(20)


@pytest.fixture(scope="session")
def lab_server(tmp_path_factory):
    """A running JupyterLab: its address and the folder it shows."""
    root = tmp_path_factory.mktemp("lab") / "root"
    root.mkdir()
    with jupyterlab(root, tmp_path_factory.mktemp) as url:
        yield url, root


def go_to_formgrader(page, url, path):
    """Show a page of formgrader, all of it, in a JupyterLab that has the address."""
    page.goto(f"{url}/lab?token={TOKEN}")  # logs in: formgrader's own requests carry no token
    page.goto(f"{url}/formgrader/{path}", wait_until="networkidle")
    page.wait_for_function("() => !document.body.innerText.includes('Loading, please wait')")


@pytest.fixture
def open_formgrader(browser, tmp_path_factory):
    """Opens a page of formgrader on a course: open_formgrader(course, path) gives the page."""
    with contextlib.ExitStack() as stack:
        addresses = {}

        def opened(course, path):
            if course.root not in addresses:
                addresses[course.root] = stack.enter_context(jupyterlab(course.root, tmp_path_factory.mktemp))
            page = stack.enter_context(contextlib.closing(browser.new_page()))
            go_to_formgrader(page, addresses[course.root], path)
            return page

        yield opened


@pytest.fixture(scope="session")
def browser(tmp_path_factory):
    """A Chromium that may only reach this machine; `blocked` lists what else was asked for."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        context = playwright.chromium.launch_persistent_context(
            str(tmp_path_factory.mktemp("chromium")),
            executable_path=chromium(),
            headless=True,
            args=CHROMIUM_FLAGS,
            viewport=SIZE,
        )
        context.blocked = []
        context.route("**/*", lambda route: _only_here(context, route))
        yield context
        context.close()


def _only_here(context, route):
    if route.request.url.startswith(("http://127.0.0.1", "data:", "blob:")):
        route.continue_()
    else:
        context.blocked.append(route.request.url)
        route.abort()


class Notebook:
    """A notebook open in JupyterLab, driven through the application object where the mouse would only be slower."""

    def __init__(self, page, url, path):
        self.page, self.errors = page, []
        page.on("pageerror", self._hear)
        if page.evaluate(IS_JUPYTERLAB):
            page.evaluate(OPEN, path)
        else:
            page.goto(f"{url}/lab/tree/{path}?reset&token={TOKEN}")
        page.wait_for_function("() => window.jupyterapp?.shell?.currentWidget?.sessionContext", timeout=90_000)
        page.evaluate(
            "async () => { const panel = jupyterapp.shell.currentWidget;"
            " await panel.context.ready; await panel.sessionContext.ready; await panel.revealed; }"
        )
        page.wait_for_function(KERNEL_IDLE, timeout=90_000)

    def _hear(self, error):
        self.errors.append(str(error))

    def close(self):
        """Take the notebook off the page, which another can then be opened in."""
        self.page.remove_listener("pageerror", self._hear)
        self.page.evaluate(DISPOSE)
        self.page.set_viewport_size(SIZE)

    def run_all(self):
        """Run all cells and wait for the last one."""
        self.page.evaluate("() => jupyterapp.commands.execute('notebook:run-all-cells')")
        self.page.wait_for_function(RUN_ALL_DONE, timeout=180_000)

    def outputs(self):
        """The outputs of the code cells, a list per cell."""
        return self.page.evaluate(OUTPUTS)

    def cell(self, index):
        """The element of a cell, scrolled into view."""
        self.page.evaluate(f"() => jupyterapp.shell.currentWidget.content.activeCellIndex = {index}")
        self.page.evaluate(f"() => jupyterapp.shell.currentWidget.content.scrollToItem({index}, 'start')")
        return self.page.locator(f".jp-Cell[data-windowed-list-index='{index}']")


@pytest.fixture(scope="session")
def lab_page(browser):
    """The page that shows one notebook after the other: loading JupyterLab takes longer than most tests."""
    return browser.new_page()


@pytest.fixture
def open_notebook(lab_server, lab_page, browser):
    """Opens a copy of a lab's folder in JupyterLab: open_notebook(folder, notebook's name). What was open is closed."""
    with one_after_the_other(lab_server, lab_page, browser) as opened:
        yield opened


@pytest.fixture(scope="module")
def open_notebook_for_all(lab_server, lab_page, browser):
    """The same for a notebook that all tests of a file look at."""
    with one_after_the_other(lab_server, lab_page, browser) as opened:
        yield opened


@contextlib.contextmanager
def one_after_the_other(lab_server, page, browser):
    """What opens notebooks in a page."""
    url, root = lab_server
    browser.blocked.clear()  # formgrader, in the same browser, asks for MathJax from elsewhere
    with contextlib.ExitStack() as the_open_one:

        def opened(folder, name):
            the_open_one.close()
            shutil.copytree(folder, root / folder.name, dirs_exist_ok=True)
            with _left_on_failure(page):
                notebook = Notebook(page, url, f"{folder.name}/{name}")
            the_open_one.callback(notebook.close)
            return notebook

        yield opened
    _end_kernels(url)


@contextlib.contextmanager
def _left_on_failure(page):
    """Whatever stands in the way of one notebook, a dialogue perhaps, must not stand in the way of the next one."""
    try:
        yield
    except Exception:
        page.goto("about:blank")
        raise


def _end_kernels(url):
    sessions = json.load(urllib.request.urlopen(f"{url}/api/sessions?token={TOKEN}"))
    for session in sessions:
        request = urllib.request.Request(f"{url}/api/sessions/{session['id']}", method="DELETE")
        request.add_header("Authorization", f"token {TOKEN}")
        urllib.request.urlopen(request)
