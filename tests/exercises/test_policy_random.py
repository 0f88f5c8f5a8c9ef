"""Are first parameters right whatever drew them, and wrong where no network can learn from them?"""

from pathlib import Path

import numpy as np
import pytest

from nndl.call import call_on
from nndl.judge import judge
from nndl_grader.banks import build_bank
from nndl_grader.course import find_course
from nndl_grader.lab import load_lab

COURSE = find_course(Path(__file__).parent)
BANKS = {
    f"{lab}-{name}": build_bank(exercise, COURSE.seed, hidden=True)
    for lab in COURSE.labs()
    for name, exercise in load_lab(COURSE, lab).exercises.items()
    if exercise.accepts == "random_parameters"
}


def verdict_on(name, answer):
    bank = BANKS[name]
    return judge(bank, [call_on(answer, bank, case).result for case in bank.cases])


GENERATORS = {
    "randn": np.random.randn,
    "standard_normal": lambda *shape: np.random.standard_normal(shape),
    "default_rng": lambda *shape: np.random.default_rng().normal(size=shape),
    "one seed for every matrix": lambda *shape: np.random.default_rng(2).normal(size=shape),
    "RandomState": lambda *shape: np.random.RandomState(3).randn(*shape),
    "uniform": lambda *shape: np.random.uniform(-1.7, 1.7, shape),
    "single precision": lambda *shape: np.random.default_rng(1).standard_normal(shape, dtype=np.float32),
}
SCALES = {"0.01": lambda n: 0.01, "one over root n": lambda n: 1 / np.sqrt(n), "He": lambda n: np.sqrt(2 / n)}


def drawn(sizes, draw, scale, order):
    """A network's first parameters, its layers drawn forward (1) or backward (-1)."""
    sizes, found = sizes[0] if len(sizes) == 1 else sizes, {}
    for layer in list(range(1, len(sizes)))[::order]:
        n_prev, n = sizes[layer - 1], sizes[layer]
        found |= {f"b{layer}": np.zeros((n, 1)), f"W{layer}": draw(n, n_prev) * scale(n_prev)}
    return found


@pytest.mark.parametrize("order", [1, -1], ids=["forward", "backward"])
@pytest.mark.parametrize("scale", SCALES)
@pytest.mark.parametrize("generator", GENERATORS)
@pytest.mark.parametrize("name", BANKS)
def test_random_numbers_of_any_generator_scale_and_order_are_right(name, generator, scale, order):
    def answer(*sizes):
        return drawn(sizes, GENERATORS[generator], SCALES[scale], order)

    for seed in range(3):
        np.random.seed(seed)
        assert verdict_on(name, answer).passed


def weights(change):
    """An answer with the weights changed."""
    return lambda *sizes: {
        name: change(value) if name[0] == "W" else value
        for name, value in drawn(sizes, np.random.randn, SCALES["0.01"], 1).items()
    }


def biases(change):
    """An answer with the biases changed."""
    return lambda *sizes: {
        name: change(value) if name[0] == "b" else value
        for name, value in drawn(sizes, np.random.randn, SCALES["0.01"], 1).items()
    }


WRONG = {
    "weights of zero": weights(np.zeros_like),
    "weights as good as zero": weights(lambda W: 1e-9 * W),
    "weights that are all one number": weights(lambda W: np.full_like(W, 0.01)),
    "units that are copies of each other": weights(lambda W: np.tile(W[:1], (len(W), 1))),
    "weights that nobody scaled": weights(lambda W: 100 * W),
    "weights multiplied instead of divided": weights(lambda W: 100 * W * np.sqrt(W.shape[1])),
    "weights that are not finite": weights(lambda W: W / 0),
    "weights on their side": weights(lambda W: W.T),
    "weights in a list": weights(np.ndarray.tolist),
    "biases that are not zero": biases(lambda b: b + 1),
    "biases at random": biases(lambda b: np.random.randn(*b.shape)),
    "biases as rows": biases(np.transpose),
    "biases of rank 1": biases(np.ravel),
    "biases that are one number": biases(lambda b: 0.0),
    "a list of arrays": lambda *sizes: list(drawn(sizes, np.random.randn, SCALES["0.01"], 1).values()),
    "no biases": lambda *sizes: {name: value for name, value in weights(np.array)(*sizes).items() if name[0] == "W"},
    "a layer too many": lambda *sizes: weights(np.array)(*sizes) | {"W0": np.ones((2, 1)), "b0": np.zeros((2, 1))},
}


@pytest.mark.parametrize("mistake", WRONG)
@pytest.mark.parametrize("name", BANKS)
def test_parameters_are_wrong_that_break_no_symmetry_are_too_large_or_fit_no_layer(name, mistake):
    for seed in range(3):
        np.random.seed(seed)
        assert not verdict_on(name, WRONG[mistake]).passed
