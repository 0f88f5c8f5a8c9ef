"""How is a notebook in JupyterLab written, opened and run from outside, and formgrader shown?"""

import nbformat
from nbformat.v4 import new_code_cell, new_notebook
from served import TOKEN

KERNEL = {"name": "python3", "display_name": "Python 3", "language": "python"}
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


def write_notebook(path, *sources):
    """Write a notebook of code cells."""
    cells = [new_code_cell(source) for source in sources]
    nbformat.write(new_notebook(cells=cells, metadata={"kernelspec": KERNEL}), path)


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


def go_to_formgrader(page, url, path):
    """Show a page of formgrader, all of it, in a JupyterLab that has the address."""
    page.goto(f"{url}/lab?token={TOKEN}")  # logs in: formgrader's own requests carry no token
    page.goto(f"{url}/formgrader/{path}", wait_until="networkidle")
    page.wait_for_function("() => !document.body.innerText.includes('Loading, please wait')")
