"""Which pages show the same network while it trains: with our widget, with `interact`, with ipympl?"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from nndl.widgets.run import BUDGET
from nndl_grader.exercise import load_exercise

LAB = Path(__file__).parent.parent.parent / "solutions" / "lab3_planar"
NAMES = (
    "initialize_parameters", "forward_propagation", "compute_cost", "backward_propagation", "update_parameters",
)  # fmt: skip
ANSWERS = "\n\n".join(load_exercise(LAB / f"{name}.py").answer_source for name in NAMES)
SETUP = f"""import threading, time
import numpy as np
from nndl import data
from nndl.scenes import regions
{ANSWERS}

X, Y = data.flower()
ends, n = regions.extent(X), 100
places = regions.places(ends, n)
grid = places.reshape(2, n, n)
parameters = initialize_parameters(2, 4, 1)

def train(seconds={BUDGET}):
    global parameters
    ends_at = time.perf_counter() + seconds
    while time.perf_counter() < ends_at:
        A2, cache = forward_propagation(X, parameters)
        parameters = update_parameters(parameters, backward_propagation(parameters, cache, X, Y))

def answers(shift=0):
    shifted = {{**parameters, "b2": parameters["b2"] + shift}}
    return forward_propagation(places, shifted)[0].reshape(n, n)
"""
DRAW = """import matplotlib.pyplot as plt

def draw(ax, shift=0):
    ax.contourf(*grid, answers(shift), 20, cmap="PuOr", vmin=0, vmax=1)
    ax.scatter(*X, c=Y[0], s=10, cmap="PuOr", edgecolors="k", linewidths=0.3)
"""
INTERACT = (
    DRAW
    + """
from ipywidgets import IntSlider, interact

def show(shift):
    fig, ax = plt.subplots(figsize=(4, 4))
    draw(ax, shift / 100)
    plt.show()

interact(show, shift=IntSlider(0, -400, 400, continuous_update=True))
"""
)
GO_ON = """
from IPython.display import clear_output

def go_on(seconds=20):
    ends_at = time.time() + seconds
    while time.time() < ends_at:
        train()
        fig, ax = plt.subplots(figsize=(4, 4))
        draw(ax)
        clear_output(wait=True)
        plt.show()
"""
IPYMPL = (
    "%matplotlib widget\n"
    + DRAW
    + """
from ipywidgets import IntSlider
from IPython.display import display

fig, ax = plt.subplots(figsize=(4, 4))
draw(ax)
slider = IntSlider(0, -400, 400)

def redraw(shift=0):
    ax.clear()
    draw(ax, shift)
    fig.canvas.draw()

def go_on(seconds=20):
    def run():
        ends_at = time.time() + seconds
        while time.time() < ends_at:
            train()
            redraw()
    threading.Thread(target=run, daemon=True).start()

slider.observe(lambda change: redraw(change.new / 100), "value")
display(slider)
"""
)


@dataclass(frozen=True)
class Page:
    """One way to show the network: its cell, where its picture and its slider are, and how its training begins."""

    source: str
    canvas: str
    slider: str
    train: Callable


def _press_play(tab):
    tab.get_by_role("button", name="Play").click()


def _run(code):
    """Has the kernel run a cell below, whose output is the picture."""
    return lambda tab: tab.evaluate(
        """async (code) => {
            const { content } = jupyterapp.shell.currentWidget;
            await jupyterapp.commands.execute('notebook:insert-cell-below');
            content.activeCell.model.sharedModel.setSource(code);
            jupyterapp.commands.execute('notebook:run-cell');
        }""",
        code,
    )


BOUNDARY = """from nndl import widgets

class Timed(widgets.Boundary):
    behind = []

    def _show(self):
        self.began = time.perf_counter()
        super()._show()

    def on_painted(self):
        if self.run:
            self.behind.append(time.perf_counter() - self.began)
        super().on_painted()

Timed()"""
IPYMPL_CANVAS = ".jupyter-matplotlib-canvas-container canvas:first-of-type"
PAGES = {
    "boundary": Page(BOUNDARY, "canvas.nndl-field", "input[aria-label='noise']", _press_play),
    "interact": Page(INTERACT, ".jp-OutputArea img", ".noUi-handle", _run(GO_ON + "go_on()")),
    "ipympl": Page(IPYMPL, IPYMPL_CANVAS, ".noUi-handle", _run("go_on()")),
}
