"""How does all of it look, in a real JupyterLab? `make pictures` takes the pictures of the guides."""

import contextlib
import io
import json
import shutil
import sys
import tempfile
from pathlib import Path

from class_pictures import PAGES, take_pages
from driven import Notebook
from feedback_picture import take_feedback
from playwright.sync_api import sync_playwright
from screenshots import ROOT, keep
from served import CHROMIUM_FLAGS, chromium, jupyterlab

FOLDER = ROOT / "build" / "pictures"
LABS = FOLDER / "labs"  # a copy of all, solved and as they are released
MARGIN = 4  # pixels around a widget
TRAINED = 8_000  # milliseconds of a training that is worth looking at


def press(widget, label, key, times):
    """Press a key on the control with a label."""
    widget.get_by_label(label, exact=True).first.focus()
    for _ in range(times):
        widget.page.keyboard.press(key)


def train(widget):
    """Play for some seconds, then pause."""
    widget.get_by_role("button", name="Play").click()
    widget.page.wait_for_timeout(TRAINED)
    widget.get_by_role("button", name="Pause").click()


def measure(widget):
    """Race until the race is over."""
    widget.get_by_role("button", name="Start").click()
    widget.get_by_role("button", name="Stop").wait_for()
    widget.get_by_role("button", name="Start").wait_for(timeout=60_000)


def descend(widget):
    """Take steps that are a little too long, so that the path has corners."""
    press(widget, "learning rate", "ArrowRight", 5)
    press(widget, "steps a second", "ArrowRight", 1)
    train(widget)


def choose(widget):
    """Choose some answer to the first question."""
    widget.get_by_role("radio").first.check()


def step_through(widget):
    """Go to the block in the middle of the way back."""
    for _ in range(7):
        widget.get_by_role("button", name="Next").click()


def recognized(widget):
    """Look for a cat that all models see."""
    for _ in range(20):
        says = widget.locator(".nndl-row").inner_text()
        if "its label is cat" in says and ": non-cat" not in says:
            break
        widget.get_by_role("button", name="the next test picture").click()
        widget.page.wait_for_timeout(300)


# by name of the widget: the lab whose lesson shows it, and what is done before the picture is taken
TAKEN = {
    "Vectorization": ("lab1_vectorization", measure),
    "Broadcasting": ("lab1_vectorization", lambda widget: None),
    "Quiz": ("released/lab1_vectorization", choose),  # the solved one shows the answers
    "Descent": ("lab2_logistic", descend),
    "Activations": ("lab3_planar", lambda widget: press(widget, "z", "ArrowRight", 24)),
    "Boundary": ("lab3_planar", train),
    "Steps": ("lab4_deep", step_through),
    "Architecture": ("lab4_deep", train),
    "OwnImage": ("lab4_deep", recognized),
}
ALL = ["Overview", "Feedback", *PAGES, *TAKEN]


def path_of(lab):
    """The notebook of a lab, in LABS."""
    return f"{lab}/{Path(lab).name}.ipynb"


def place_of(name, lab):
    """The place of the first cell that shows a widget."""
    cells = json.loads((LABS / path_of(lab)).read_text())["cells"]
    sources = ["".join(cell["source"]) if cell["cell_type"] == "code" else "" for cell in cells]
    return next(place for place, source in enumerate(sources) if f"widgets.{name}(" in source)


def take(notebook, name, lab, prepare):
    """Take the picture of one widget."""
    widget = notebook.cell(place_of(name, lab)).locator(".nndl-widget")
    widget.wait_for()
    prepare(widget)
    widget.evaluate("() => document.activeElement.blur()")
    widget.evaluate("(root) => root.scrollIntoView({block: 'center'})")
    notebook.page.mouse.move(0, 0)
    notebook.page.wait_for_timeout(1000)
    box = widget.bounding_box()
    clip = {"x": box["x"] - MARGIN, "y": box["y"] - MARGIN}
    clip |= {side: box[side] + 2 * MARGIN for side in ("width", "height")}
    keep(name.lower(), notebook.page.screenshot(clip=clip))


def overview():
    """Draw how far a student is who has solved the first exercises of the first lab; no browser is needed."""
    import matplotlib.pyplot as plt

    from nndl import progress, session

    lab = "lab1_vectorization"
    with contextlib.chdir(ROOT / "notebooks" / lab):
        session.start(lab)
    names = list(session.current().banks)[:6]
    passed = [f"{name}.{part}" for name in names for part in ("shapes", "values")][:-1]  # of the last one, its shapes
    session.current().passed.update(dict.fromkeys(passed, True))
    plt.switch_backend("agg")
    progress()
    held = io.BytesIO()
    plt.gcf().savefig(held, dpi=130)
    keep("overview", held.getvalue())


def main(wanted):
    """Take all pictures, or those that are named."""
    names = wanted or ALL
    if unknown := set(names) - set(ALL):
        raise SystemExit(f"There is no picture {unknown.pop()}. There are: {', '.join(ALL)}.")
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    if "Overview" in names:
        overview()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=CHROMIUM_FLAGS)
        if "Feedback" in names:
            take_feedback(browser, FOLDER / "feedback", folder_for)
        if pages := [name for name in PAGES if name in names]:
            take_pages(browser, pages, folder_for)
        if taken := {name: told for name, told in TAKEN.items() if name in names}:
            take_widgets(browser, taken)
        browser.close()


def folder_for(name):
    """A new folder of JupyterLab's."""
    return Path(tempfile.mkdtemp(prefix=name, dir=FOLDER))


def take_widgets(browser, taken):
    """Run the labs that show the widgets, and take these."""
    shutil.copytree(ROOT / "build" / "source", LABS)
    shutil.copytree(ROOT / "notebooks", LABS / "released")
    look = {"viewport": {"width": 1000, "height": 1100}, "device_scale_factor": 2}
    with jupyterlab(LABS, folder_for) as url:
        for lab in dict.fromkeys(lab for lab, _ in taken.values()):
            notebook = Notebook(browser.new_page(**look), url, path_of(lab))
            notebook.page.evaluate("() => jupyterapp.shell.collapseLeft()")
            notebook.run_all()
            for name, (where, prepare) in taken.items():
                if where == lab:
                    take(notebook, name, lab, prepare)


if __name__ == "__main__":
    main(sys.argv[1:])
