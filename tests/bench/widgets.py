"""How fast does the decision boundary move in a real JupyterLab, beside `interact` with contourf and beside ipympl?

The same network, the same grid, the same page and machine. ipympl is no part of the project: where it is not installed,
its numbers are left out.
"""

import importlib.util
import statistics
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright
from widget_pages import PAGES, SETUP

ROOT = Path(__file__).parent.parent.parent
sys.path.append(str(ROOT / "tests" / "browser"))
from driven import Notebook, write_notebook  # noqa: E402, what drives JupyterLab in the tests drives it here
from served import CHROMIUM_FLAGS, chromium, jupyterlab  # noqa: E402

SECONDS, MOVES = 5, 15
# What is seen, as a text that changes with every picture: a canvas's pixels, thinned out, or an image's address.
SEEN = """() => { window.seen = (element) => {
    if (element instanceof HTMLImageElement) return element.src.length + element.src.slice(-400);
    const data = element.getContext('2d').getImageData(0, 0, element.width, element.height).data;
    let hash = 0;
    for (let place = 0; place < data.length; place += 52) hash = (Math.imul(hash, 31) + data[place]) | 0;
    return String(hash);
}; }"""
COUNT = """([selector, seconds]) => new Promise((done) => {
    let before = null, frames = 0;
    const ends = performance.now() + 1000 * seconds;
    const look = () => {
        const element = [...document.querySelectorAll(selector)].at(-1), now = element ? seen(element) : before;
        if (now !== before) { frames += 1; before = now; }
        performance.now() < ends ? requestAnimationFrame(look) : done(frames / seconds);
    };
    look();
})"""
BEHIND = """async () => {
    let printed = '';
    const code = "print(1000 * sorted(Timed.behind)[len(Timed.behind) // 2], 1000 * max(Timed.behind))";
    const future = jupyterapp.shell.currentWidget.sessionContext.session.kernel.requestExecute({code});
    future.onIOPub = (message) => { printed += message.content.name === 'stdout' ? message.content.text : ''; };
    await future.done;
    return printed;
}"""
WATCH = """(selector) => {
    const before = seen([...document.querySelectorAll(selector)].at(-1));
    window.moved = null;
    addEventListener('keydown', () => {
        const began = performance.now();
        const look = () => {
            const element = [...document.querySelectorAll(selector)].at(-1);
            if (element && seen(element) !== before) window.moved = performance.now() - began;
            else requestAnimationFrame(look);
        };
        look();
    }, { capture: true, once: true });
}"""


def measure(root):
    """Frames a second while the network trains, milliseconds from slider to pixels, and how far pictures are behind.

    root: the project's folder
    returns: dict of name to number
    """
    pages = {name: page for name, page in PAGES.items() if name != "ipympl" or importlib.util.find_spec("ipympl")}
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        folders = iter(range(1000))

        def make_folder(name):
            path = Path(folder, f"{name}{next(folders)}")
            path.mkdir()
            return path

        shown = make_folder("lab") / "root"
        shown.mkdir()
        with jupyterlab(shown, make_folder) as url:
            context = playwright.chromium.launch_persistent_context(
                str(make_folder("chromium")), executable_path=chromium(), headless=True, args=CHROMIUM_FLAGS
            )
            numbers = {}
            for name, page in pages.items():
                numbers |= _measure_page(context, url, shown, name, page)
            context.close()
    return numbers | _ratios(numbers)


def _measure_page(context, url, folder, name, page):
    write_notebook(folder / f"{name}.ipynb", SETUP, page.source)
    notebook = Notebook(context.new_page(), url, f"{name}.ipynb")
    notebook.run_all()
    tab = notebook.page
    tab.wait_for_selector(page.canvas)
    tab.evaluate(SEEN)
    moves = [_milliseconds(tab, page, ("ArrowRight", "ArrowLeft")[number % 2]) for number in range(MOVES)]
    page.train(tab)
    frames = tab.evaluate(COUNT, [page.canvas, SECONDS])
    numbers = {f"widgets.{name}_slider_ms": statistics.median(moves), f"widgets.{name}_frames": frames}
    if name == "boundary":
        numbers |= _behind(tab)
    tab.close()
    return numbers


def _behind(tab):
    """How old the network in a picture is when the page says that it has painted it: the median, and the oldest."""
    median, most = map(float, tab.evaluate(BEHIND).split())
    return {"widgets.boundary_behind_ms": median, "widgets.boundary_behind_most_ms": most}


def _milliseconds(tab, page, key):
    """From one press of a key on the slider to other pixels."""
    tab.locator(page.slider).first.focus()
    tab.evaluate(WATCH, page.canvas)
    tab.keyboard.press(key)
    tab.wait_for_function("() => window.moved !== null", timeout=20_000)
    return tab.evaluate("() => window.moved")


def _ratios(numbers):
    ours, others = numbers["widgets.boundary_frames"], [name for name in PAGES if f"widgets.{name}_frames" in numbers]
    return {f"widgets.boundary_frames_ratio_to_{name}": ours / numbers[f"widgets.{name}_frames"] for name in others[1:]}
