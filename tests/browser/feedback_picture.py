"""How does a check answer a wrong function in a notebook?"""

import shutil

from driven import Notebook, write_notebook
from screenshots import ROOT, keep
from served import jupyterlab

LAB = "lab1_vectorization"
CELLS = (
    f"import numpy as np\nimport nndl\nfrom nndl import check\n\nnndl.start({LAB!r})",
    "def softmax(x):\n    exps = np.exp(x)\n    return exps / np.sum(exps, axis=0)",
    "check.values(softmax)",
)
LOOK = {"viewport": {"width": 1000, "height": 1000}, "device_scale_factor": 2}
MARGIN = 6  # pixels


def take_feedback(browser, folder, make_folder):
    """Take the picture of the last two cells and the answer; browser: Playwright's; folder: a new one."""
    shutil.copytree(ROOT / "notebooks" / LAB, folder)
    write_notebook(folder / "softmax.ipynb", *CELLS)
    with jupyterlab(folder, make_folder) as url:
        notebook = Notebook(browser.new_page(**LOOK), url, "softmax.ipynb")
        notebook.page.evaluate("() => jupyterapp.shell.collapseLeft()")
        notebook.run_all()
        answer = notebook.cell(2).locator(".jp-OutputArea")
        answer.get_by_text("gives you a hint").wait_for()
        first, last = notebook.cell(1).bounding_box(), answer.bounding_box()
        top, bottom = first["y"], last["y"] + last["height"] + MARGIN
        notebook.cell(0)  # so that neither of the two shows its buttons
        notebook.page.wait_for_timeout(1000)
        clip = {"x": first["x"], "y": top, "width": first["width"], "height": bottom - top}
        keep("feedback", notebook.page.screenshot(clip=clip))
