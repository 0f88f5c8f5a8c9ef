"""Do checks and widgets work in a Python without threads and processes, as a browser's is?"""

import subprocess
import sys
from pathlib import Path

import pytest

BEGIN = (Path(__file__).parent / "like_pyodide.py").read_text(encoding="utf-8")
OPENED = """
import nndl
loaded.append("h5py")
nndl.start("lab1_vectorization")
"""
RIGHT = """
import math
def basic_sigmoid(x):
    return 1 / (1 + math.exp(-x))
"""
WRONG = """
import math
def basic_sigmoid(x):
    return 1 / (1 + math.exp(x))
"""
LESSON_3 = """
import numpy as np
def initialize_parameters(n_x, n_h, n_y):
    return {"W1": np.ones((n_h, n_x)), "b1": np.zeros((n_h, 1)), "W2": np.ones((n_y, n_h)), "b2": np.zeros((n_y, 1))}
def forward_propagation(X, parameters):
    A1 = np.tanh(parameters["W1"] @ X + parameters["b1"])
    return 1 / (1 + np.exp(-parameters["W2"] @ A1 - parameters["b2"])), {"A1": A1}
def compute_cost(A2, Y):
    return float(np.mean((A2 - Y) ** 2))
def backward_propagation(parameters, cache, X, Y):
    return {}
def update_parameters(parameters, grads, learning_rate):
    return {**parameters, "b2": parameters["b2"] + 1e-6}
"""
PLAYED = """
import asyncio
from nndl import widgets

async def pictures(widget, more):
    many = widget.number + more
    while widget.number < many and widget.playing:
        await asyncio.sleep(0.001)
    return widget.number, widget.iteration

async def play():
    widget = widgets.Boundary(globals())
    widget.playing = True
    first = await pictures(widget, 1)
    await asyncio.sleep(0.1)
    waiting = widget.number, widget.iteration
    widget.on_painted()
    second = await pictures(widget, 1)
    widget.playing = False
    await asyncio.sleep(0.1)
    print(first == waiting, second[0] - first[0], second[1] > first[1], second == (widget.number, widget.iteration))
    others = {task for task in asyncio.all_tasks() if task is not asyncio.current_task()}
    print(len(others), repr(widget.trouble))

asyncio.run(play())
"""
WATCHED = """
sys.stderr = sys.stdout
def compute_cost(A2):
    return 1.0
def model(num_iterations):
    return [compute_cost(0) for _ in range(num_iterations)]
from nndl.training import watch
watch(model, 5)
"""


def run(code, folder):
    """What a Python like Pyodide says: its stdout; its stderr must be empty."""
    command = [sys.executable, "-W", "error::ResourceWarning", "-c", BEGIN + code]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


@pytest.fixture
def lab(root):
    """The folder of the first lab, as it is released."""
    return root / "notebooks" / "lab1_vectorization"


def test_nndl_is_imported_before_the_package_that_opens_its_files(lab):
    assert "No module named 'h5py'" in run(
        "try: import h5py\nexcept ImportError as error: print(error)\nimport nndl", lab
    )


def test_no_thread_starts_there(lab):
    said = run("try: threading.Thread(target=print).start()\nexcept RuntimeError as error: print(error)", lab)
    assert said == "can't start new thread\n"


def test_a_right_answer_passes_its_checks(lab):
    said = run(f"{OPENED}{RIGHT}\nnndl.check.shapes(basic_sigmoid)\nnndl.check.values(basic_sigmoid)", lab)
    assert said.count("✓") >= 2 and "✗" not in said


def test_a_wrong_answer_is_told_its_mistake(lab):
    caught = "try: nndl.check.values(basic_sigmoid)\nexcept nndl.errors.CheckFailed as error: print(error)"
    said = run(f"{OPENED}{WRONG}\nimport nndl.errors\n{caught}", lab)
    assert "✗ basic_sigmoid" in said and "Why:" in said


def test_a_widget_trains_between_two_pictures_waits_for_each_and_ends(lab):
    assert run(LESSON_3 + PLAYED, lab) == "True 1 True True\n0 ''\n"


def test_what_a_students_function_raises_there_is_told_under_the_picture(lab):
    steps = "import itertools\nsteps = itertools.count()\n"
    broken = LESSON_3.replace("{**parameters,", "1 // 0 if next(steps) > 3 else {**parameters,")
    assert "ZeroDivisionError" in run(steps + broken + PLAYED, lab)


def test_a_training_is_watched_without_a_word_of_threads(lab):
    said = run(WATCHED, lab)
    assert "model:" in said and "0/5" in said and "thread" not in said


def test_a_walk_down_the_bowl_takes_its_steps_when_they_are_due(lab):
    walk = """
import asyncio, time
import numpy as np
from nndl import widgets

def propagate(w, b, X, Y):
    A = 1 / (1 + np.exp(-(w.T @ X + b)))
    cost = -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    return {"dw": X @ (A - Y).T / X.shape[1], "db": np.mean(A - Y)}, cost

async def play():
    widget = widgets.Descent(globals(), pace=20)
    began, widget.playing = time.perf_counter(), True
    while widget.playing and time.perf_counter() < began + 1:
        widget.on_painted()
        await asyncio.sleep(0.005)
    widget.playing = False
    steps = len(np.frombuffer(widget.frame["path"])) // 3 - 1
    print(5 <= steps <= 21, repr(widget.trouble))

asyncio.run(play())
"""
    assert run(walk, lab) == "True ''\n"
