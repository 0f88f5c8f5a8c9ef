"""Which answers count as the same under each policy, and which do not?"""

import numpy as np
import pytest

from nndl.bank import Raised
from nndl.compare import agrees
from nndl.policies import POLICIES

RNG = np.random.default_rng(3)


def network(scale, n_x=40, n_h=30):
    """Parameters of two layers, the weights of the first with this standard deviation."""
    return {
        "W1": scale * RNG.standard_normal((n_h, n_x)),
        "b1": np.zeros((n_h, 1)),
        "W2": 0.01 * RNG.standard_normal((1, n_h)),
        "b2": np.zeros((1, 1)),
    }


def random_agrees(got, expected=None):
    return agrees(got, expected or network(0.01), POLICIES["random_parameters"].same)


@pytest.mark.parametrize("scale", [1e-4, 0.01, 1 / np.sqrt(40), np.sqrt(2 / 40)])
def test_every_usual_scale_is_right(scale):
    assert random_agrees(network(scale))


def test_every_generator_is_right():
    rng = np.random.default_rng(0)
    assert random_agrees(network(0.01) | {"W1": rng.uniform(-0.1, 0.1, (30, 40))})
    assert random_agrees(network(0.01) | {"W1": 0.01 * np.random.rand(30, 40)})


WRONG = {
    "zeros": np.zeros((30, 40)),
    "as good as zero": np.full((30, 40), 1e-9),
    "one number": np.full((30, 40), 0.01),
    "one row": np.tile(0.01 * RNG.standard_normal((1, 40)), (30, 1)),
    "not scaled": RNG.standard_normal((30, 40)),
    "not finite": np.full((30, 40), np.nan),
    "transposed": 0.01 * RNG.standard_normal((40, 30)),
}


@pytest.mark.parametrize("name", WRONG)
def test_weights_that_break_no_symmetry_or_start_too_large_are_wrong(name):
    assert not random_agrees(network(0.01) | {"W1": WRONG[name]})


def test_a_layer_too_many_is_wrong_and_other_entries_are_free():
    assert not random_agrees(network(0.01) | {"W0": np.ones((40, 1)), "b0": np.zeros((40, 1))})
    assert not random_agrees(network(0.01) | {"W3": None})
    assert random_agrees(network(0.01) | {"sizes": (40, 30, 1), "note": "small", 3: None, "Wide": "no"})


@pytest.mark.parametrize("b", [np.ones((30, 1)), 0.01 * RNG.standard_normal((30, 1)), np.zeros(30)])
def test_a_bias_starts_as_a_column_of_zeros(b):
    assert not random_agrees(network(0.01) | {"b1": b})


def test_two_wrong_networks_are_the_same_mistake_whatever_their_numbers():
    assert random_agrees(network(1.0), network(1.0))
    assert not random_agrees(network(1.0), network(1.0) | {"W1": np.zeros((30, 40))})


def test_an_unscaled_network_is_hardly_ever_taken_for_a_scaled_one_nor_the_other_way_round():
    assert not any(random_agrees(network(1.0)) for _ in range(300))
    assert all(random_agrees(network(np.sqrt(2 / 40))) for _ in range(300))
    assert all(random_agrees(network(np.sqrt(2 / 2), 2, 4), network(0.01, 2, 4)) for _ in range(300))


def test_random_parameters_are_told_in_words():
    told = POLICIES["random_parameters"].told(network(0.01) | {"W1": np.zeros((30, 40))})
    assert told.splitlines()[:2] == ["W1: zeros, shape (30, 40)", "b1: zeros, shape (30, 1)"]
    assert POLICIES["random_parameters"].told(3) == ""
    assert POLICIES["random_parameters"].told({"W1": "text"}) == ""


def test_costs_beside_the_parameters_change_nothing():
    policy = POLICIES["parameters_or_with_costs"]
    parameters = network(0.01)
    assert policy.normal((parameters, [0.5, 0.4])) is parameters
    assert policy.normal([parameters, np.array([0.5])]) is parameters
    assert policy.normal((parameters, (0.5, 0.4))) is parameters
    for other in (parameters, (1, 2), ([0.5], parameters), (parameters, 3), None):
        assert policy.normal(other) is other


def test_both_namings_of_the_gradients_of_activations_become_one():
    policy = POLICIES["either_dA_naming"]
    ours, older = {"dA0": 1.0, "dA1": 2.0, "dW1": 3.0}, {"dA1": 1.0, "dA2": 2.0, "dW1": 3.0}
    assert policy.normal(ours) == policy.normal(older) == ours
    assert agrees(policy.normal(ours | {"dA2": 9.0}), ours, policy.same)
    assert not agrees(policy.normal({"dA1": 2.0, "dA2": 1.0, "dW1": 3.0}), ours, policy.same)
    assert policy.normal(3.0) == 3.0


def test_of_our_own_names_dA0_is_the_one_that_is_missing():
    policy = POLICIES["either_dA_naming"]
    for grads in ({"dW1": 3.0, "dW2": 4.0, "dA1": 2.0}, {"dW1": 3.0, 1: 4.0}):
        assert policy.normal(grads) is grads


@pytest.mark.parametrize(
    ("got", "expected", "same"),
    [
        (1e-9, 3e-8, True),
        (0.0, 1e-9, True),
        (0.0301, 0.03, True),
        (0.04, 0.03, False),
        (1e-9, 0.03, False),
        (float("nan"), 1e-9, False),
    ],
)
def test_small_relative_differences_are_all_alike_and_large_ones_within_one_percent(got, expected, same):
    policy = POLICIES["relative_difference"]
    assert agrees(got, expected, policy.same) is same
    assert agrees(expected, got, policy.same) is same


@pytest.mark.parametrize("name", POLICIES)
def test_exceptions_agree_in_type_and_text_under_every_policy(name):
    error = POLICIES[name].normal(Raised("ValueError", "no"))
    assert agrees(error, Raised("ValueError", "no"), POLICIES[name].same)
    assert not agrees(error, Raised("ValueError", "other"), POLICIES[name].same)
    assert not agrees(error, 1.0, POLICIES[name].same)
