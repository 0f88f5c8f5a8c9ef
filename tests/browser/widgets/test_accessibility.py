"""Can every widget be used with the keyboard, by ear, and by eyes that need contrast, in light and dark?"""

import re
from pathlib import Path

import pytest

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.xdist_group("accessibility")]  # one page for all

LAB3 = (
    *("relu", "leaky_relu", "tanh_derivative", "relu_derivative", "leaky_relu_derivative", "initialize_parameters"),
    *("forward_propagation", "compute_cost", "backward_propagation", "update_parameters"),
)
LAB4 = (
    *("initialize_parameters_deep", "linear_forward", "linear_activation_forward"),
    *("L_model_forward", "compute_cost", "relu_backward", "sigmoid_backward", "linear_backward"),
    *("linear_activation_backward", "L_model_backward", "update_parameters"),
)
QUIZZED = "lab1_vectorization"
GIVEN = "sigmoid, relu = lambda Z: 1 / (1 + np.exp(-Z)), lambda Z: np.maximum(0, Z)\n\n"
SHOWN = {
    "Vectorization": "widgets.Vectorization()",
    "Broadcasting": "widgets.Broadcasting((4, 1), (1, 3))",
    "no broadcasting": "widgets.Broadcasting((4,), (3,))",
    "Descent": "widgets.Descent(lab2)",
    "OwnImage": 'widgets.OwnImage({"bright": lambda X: X.mean(), "fails": lambda X: X @ X}, lab2)',
    "Activations": "widgets.Activations(lab3)",
    "Boundary": "widgets.Boundary(lab3)",
    "Boundary of nothing": 'widgets.Boundary({"compute_cost": 1})',
    "Architecture": "widgets.Architecture(lab4)",
    "parity": 'widgets.Architecture(lab4, dataset="parity")',
    "Steps": "widgets.Steps(lab4)",
    "Steps of nothing": "widgets.Steps({})",
    "Quiz": "widgets.Quiz()",
}
NAMELESS = re.compile(
    r"^\s*- (button|slider|combobox|textbox|spinbutton|radio|checkbox|img)(?! \")\b.*$", re.M
)  # a line of Playwright's snapshot in which the role has no name behind it
FAULTS = Path(__file__).with_name("faults.js").read_text().strip().removesuffix(";").partition("\n")[2]
MARK = """() => {
    document.activeElement.dataset.reached = 1;
    const ring = parseFloat(getComputedStyle(document.activeElement).outlineWidth);
    return {inside: Boolean(document.activeElement.closest('.nndl-widget')), ring};
}"""


@pytest.fixture(scope="module")
def page_of_widgets(show_to_all, answers, root):
    """A notebook with all widgets, a cell each."""
    sources = {
        "lab2": answers("lab2_logistic", "sigmoid", "propagate", "flatten_images", "standardize"),
        "lab3": answers("lab3_planar", *LAB3),
        "lab4": GIVEN + answers("lab4_deep", *LAB4),
    }
    lab = root / "notebooks" / QUIZZED
    start = [f"import os\nos.chdir({str(lab)!r})\nimport nndl\nfrom nndl import widgets\nnndl.start({QUIZZED!r})"]
    for name, source in sources.items():
        start.append(f"{name} = {{}}\nexec({'import numpy as np' + chr(10) + source!r}, {name})")
    return show_to_all("\n".join(start), *SHOWN.values())


@pytest.fixture
def all_widgets(page_of_widgets):
    """The notebook, and the names of its widgets in their order; the page is as wide afterwards as before."""
    size = page_of_widgets.page.viewport_size
    yield page_of_widgets, list(SHOWN)
    page_of_widgets.page.set_viewport_size(size)


def each(all_widgets):
    """Name and element of each widget, one after the other on the page."""
    shown, names = all_widgets
    for place, name in enumerate(names):
        widget = shown.notebook.cell(place + 1).locator(".nndl-widget")
        widget.wait_for()
        shown.page.wait_for_function("() => new Promise((done) => setTimeout(() => done(true), 300))")  # it is painted
        yield name, widget


def test_every_control_and_picture_has_a_name_and_trouble_is_told_to_the_ear(all_widgets):
    for name, widget in each(all_widgets):
        assert not NAMELESS.findall(widget.aria_snapshot()), name
        assert widget.evaluate(FAULTS, "silent") == [], name


def test_tab_comes_to_every_control_which_then_has_a_ring(all_widgets):
    page = all_widgets[0].page
    for name, widget in each(all_widgets):
        widget.locator("button:enabled, input:enabled, select:enabled, canvas[tabindex]").first.focus()
        rings = []
        while (seen := page.evaluate(MARK))["inside"]:
            rings.append(seen["ring"])
            page.keyboard.press("Tab")
        assert widget.evaluate(FAULTS, "unreached") == [], name
        assert min(rings[1:] or [3]) >= 2, name


@pytest.mark.parametrize("theme", ["JupyterLab Light", "JupyterLab Dark"])
def test_texts_stand_out_from_their_ground(all_widgets, theme):
    change = "(theme) => jupyterapp.commands.execute('apputils:change-theme', {theme})"
    page = all_widgets[0].page
    page.evaluate(change, theme)
    page.wait_for_function(f"() => document.body.dataset.jpThemeName === '{theme}'")
    faults = {name: found for name, widget in each(all_widgets) if (found := widget.evaluate(FAULTS, "pale"))}
    page.evaluate(change, "JupyterLab Light")
    assert faults == {}


def test_nothing_sticks_out_of_a_narrow_page(all_widgets):
    page = all_widgets[0].page
    page.evaluate("() => jupyterapp.shell.collapseLeft()")
    for width in (700, 480):
        page.set_viewport_size({"width": width, "height": 1000})
        faults = {name: found for name, widget in each(all_widgets) if (found := widget.evaluate(FAULTS, "outside"))}
        assert faults == {}, width
