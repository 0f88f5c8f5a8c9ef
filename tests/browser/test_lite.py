"""Does a lab run in a browser that has no Python beside it?"""

import functools
import http.server
import json
import os
import threading
from pathlib import Path

import pytest

pytest.importorskip("jupyterlite_pyodide_kernel", reason='no JupyterLite here: pip install "nndl-grader[lite]"')

from nndl_grader.course import find_course
from nndl_grader.lite.address import packages_in
from nndl_grader.lite.site import SETTINGS, build_site

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("lite")]

NEEDED = {"numpy", "matplotlib", "h5py"}
PATIENCE = 900_000  # milliseconds: on a busy machine WebAssembly starts slowly
ASKED = """async (code) => {
    const kernel = jupyterapp.shell.currentWidget.sessionContext.session.kernel;
    const said = [], running = kernel.requestExecute({code});
    running.onIOPub = ({content}) => said.push(content.text ?? content.evalue ?? content.data?.['text/plain'] ?? '');
    await running.done;
    return said.join('\\n').trim();
}"""
ANSWERS = """
import math, nndl
nndl.start("lab1_vectorization")
def basic_sigmoid(x):
    return 1 / (1 + math.exp(x))
"""
MENDED = "def basic_sigmoid(x):\n    return 1 / (1 + math.exp(-x))\nnndl.check.values(basic_sigmoid)"


class Quiet(http.server.SimpleHTTPRequestHandler):
    """A static host without a log."""

    def log_message(self, *_):
        pass


@pytest.fixture(scope="module")
def pyodide():
    """The folder of a Pyodide: a full one runs everything, its core alone only starts the kernel."""
    folder = os.environ.get("NNDL_PYODIDE")
    if not folder:
        pytest.skip("no Pyodide here: set NNDL_PYODIDE to the folder of an unpacked distribution")
    return Path(folder)


@pytest.fixture(scope="module")
def address(pyodide, tmp_path_factory):
    """Where a static host serves the site, opened for a test's hands."""
    target = tmp_path_factory.mktemp("site") / "lite"
    build_site(find_course(Path(__file__).parent), target, str(pyodide))
    settings = json.loads((target / SETTINGS).read_text())
    settings["jupyter-config-data"]["exposeAppInBrowser"] = True
    (target / SETTINGS).write_text(json.dumps(settings))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=target)) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


@pytest.fixture(scope="module")
def page(address, browser):
    """Lab 1, open in the site; nothing may come from elsewhere."""
    browser.blocked.clear()
    page = browser.new_page()
    page.set_default_timeout(PATIENCE)
    page.goto(f"{address}/lab/index.html?path=lab1_vectorization/lab1_vectorization.ipynb")
    page.wait_for_function("() => window.jupyterapp?.shell?.currentWidget?.sessionContext?.session?.kernel")
    yield page
    page.close()


def test_the_lab_opens_with_its_cells_and_a_kernel_that_computes(page, browser):
    assert page.evaluate("() => jupyterapp.shell.currentWidget.content.model.cells.get(0).id") == "practice"
    assert page.locator(".jp-RenderedMarkdown h1").first.inner_text().startswith("Vectorization")
    assert page.evaluate(ASKED, "import sys; (1 + 1, sys.platform)") == "(2, 'emscripten')"
    assert browser.blocked == []


def test_the_first_check_answers_there_in_its_own_words(page, pyodide, browser):
    page.evaluate(ASKED, "%pip install -q nndl")
    missing = NEEDED - packages_in(pyodide)
    if missing:
        assert page.evaluate(ASKED, "import nndl; nndl.check").startswith("nndl needs the package numpy")
        pytest.skip(f"the Pyodide in NNDL_PYODIDE has no {', '.join(sorted(missing))}: it is not a full one")
    assert "✗ basic_sigmoid" in page.evaluate(ASKED, f"{ANSWERS}nndl.check.values(basic_sigmoid)")
    assert "✓ basic_sigmoid: every value is right" in page.evaluate(ASKED, MENDED)
    assert browser.blocked == []
