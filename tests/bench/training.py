"""How fast do the references train, beside the bare matrix products and beside PyTorch on the same processor?

PyTorch is no part of the project: where it is not installed, its numbers are left out.
"""

import itertools
import statistics
import subprocess
import sys
import time

import numpy as np

from nndl import data
from nndl_grader.course import find_course
from nndl_grader.lab import load_lab

PLANAR, DEEP, EXAMPLES = [2, 4, 1], [12288, 20, 7, 5, 1], 209
ROUNDS = 5  # each is measured so often, in turn, and the median counts


def measure(root):
    """Microseconds and milliseconds for one step of gradient descent, ratios, and the seconds of `import nndl`.

    root: the project's folder
    returns: dict of name to number
    """
    course = find_course(root)
    planar, deep = (load_lab(course, name).exercises for name in ("lab3_planar", "lab4_deep"))
    (X, Y), rng = data.flower(400), np.random.default_rng(0)
    pictures, labels = rng.random((DEEP[0], EXAMPLES)), rng.integers(0, 2, (1, EXAMPLES))
    small = {"ours": lambda n: planar["nn_model"].reference(X, Y, 4, num_iterations=n)}
    large = {
        "ours": lambda n: deep["L_layer_model"].reference(pictures, labels, DEEP, num_iterations=n),
        "products": lambda n: _products(DEEP, EXAMPLES, n),
    }
    try:
        import pytorch_nets
    except ImportError:
        pytorch_nets = None
    if pytorch_nets:
        small["pytorch"] = lambda n: pytorch_nets.train(X, Y, PLANAR, "tanh", n)
        large["pytorch"] = lambda n: pytorch_nets.train(pictures, labels, DEEP, "relu", n)
    found = _seconds(small, 1000), _seconds(large, 20)
    numbers = {f"training.planar_{name}_us": 1e6 * seconds for name, seconds in found[0].items()}
    numbers |= {f"training.deep_{name}_ms": 1e3 * seconds for name, seconds in found[1].items()}
    return numbers | _ratios(*found) | {"import.nndl_s": _import_seconds()}


def _seconds(functions, steps):
    """The median seconds of a step, for each function; they take turns, so that a busy moment meets all."""
    spent = {name: [] for name in functions}
    for _ in range(ROUNDS):
        for name, function in functions.items():
            began = time.perf_counter()
            function(steps)
            spent[name].append((time.perf_counter() - began) / steps)
    return {name: statistics.median(seconds) for name, seconds in spent.items()}


def _products(layer_dims, m, steps):
    """The matrix products of so many steps, and nothing else: forward, and backward for weights and activations."""
    rng = np.random.default_rng(0)
    W = [rng.random(shape) for shape in zip(layer_dims[1:], layer_dims, strict=False)]
    A = [rng.random((n, m)) for n in layer_dims]
    for _ in range(steps):
        for weights, (before, after) in zip(W, itertools.pairwise(A), strict=True):
            np.dot(weights, before)
            np.dot(after, before.T)
            np.dot(weights.T, after)


def _ratios(small, large):
    ratios = {"training.deep_ratio_to_products": large["ours"] / large["products"]}
    if "pytorch" in small:
        ratios["training.planar_ratio_to_pytorch"] = small["pytorch"] / small["ours"]
        ratios["training.deep_ratio_to_pytorch"] = large["pytorch"] / large["ours"]
    return ratios


def _import_seconds():
    code = "import time; began = time.perf_counter(); import nndl; print(time.perf_counter() - began)"
    command = [sys.executable, "-c", code]
    return statistics.median(float(subprocess.run(command, capture_output=True).stdout) for _ in range(ROUNDS))
