"""How do tests share one JupyterLab, one Chromium and one page?"""

import contextlib
import json
import shutil
import urllib.request

import pytest
from driven import SIZE, Notebook, go_to_formgrader, write_notebook
from served import CHROMIUM_FLAGS, TOKEN, chromium, jupyterlab


@pytest.fixture(scope="session", name="write_notebook")
def _write_notebook():
    """Writes a notebook of code cells: write_notebook(path, source, ...)."""
    return write_notebook


@pytest.fixture(scope="session")
def lab_server(tmp_path_factory):
    """A running JupyterLab: its address and the folder it shows."""
    root = tmp_path_factory.mktemp("lab") / "root"
    root.mkdir()
    with jupyterlab(root, tmp_path_factory.mktemp) as url:
        yield url, root


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
