"""Do functions written for tanh give the right slopes with another activation in their place?"""

import numpy as np
import pytest

from nndl.errors import SetupError
from nndl.widgets.exchange import Exchanged
from nndl.widgets.students import Students

rng = np.random.default_rng(0)
X, Y = rng.normal(size=(2, 7)), rng.integers(0, 2, (1, 7))
PARAMETERS = {
    "W1": rng.normal(size=(3, 2)),
    "b1": rng.normal(size=(3, 1)),
    "W2": rng.normal(size=(1, 3)),
    "b2": np.ones((1, 1)),
}


def forward_propagation(X, parameters):
    Z1 = parameters["W1"] @ X + parameters["b1"]
    A1 = np.tanh(Z1)
    A2 = 1 / (1 + np.exp(-parameters["W2"] @ A1 - parameters["b2"]))
    return A2, {"Z1": Z1, "A1": A1, "A2": A2}


def from_A1(parameters, cache, X, Y):
    return backward(parameters, cache, X, Y, 1 - cache["A1"] ** 2)


def from_Z1(parameters, cache, X, Y):
    return backward(parameters, cache, X, Y, 1 - np.tanh(cache["Z1"]) ** 2)


def backward(parameters, cache, X, Y, slope):
    dZ2 = (cache["A2"] - Y) / X.shape[1]
    dZ1 = parameters["W2"].T @ dZ2 * slope
    sums = {name: dZ.sum(axis=1, keepdims=True) for name, dZ in (("db1", dZ1), ("db2", dZ2))}
    return {"dW1": dZ1 @ X.T, "dW2": dZ2 @ cache["A1"].T, **sums}


def leaky_relu(z):
    return np.where(z > 0, z, 0.01 * z)


def exchanged(backward_propagation=from_A1, **more):
    names = {
        "forward_propagation": forward_propagation,
        "backward_propagation": backward_propagation,
        "leaky_relu": leaky_relu,
        "leaky_relu_derivative": lambda z: np.where(z > 0, 1, 0.01),
        **more,
    }
    return Exchanged(Students({name: value for name, value in names.items() if value}, names), "leaky_relu")


def cost(parameters):
    A2, _ = exchanged()["forward_propagation"](X, parameters)
    return -np.mean(np.log(np.where(Y == 1, A2, 1 - A2)))


@pytest.mark.parametrize("backward_propagation", [from_A1, from_Z1])
@pytest.mark.parametrize("name", ["W1", "b1", "W2", "b2"])
def test_the_slopes_are_those_of_the_network_with_the_other_activation(backward_propagation, name):
    functions = exchanged(backward_propagation)
    _, cache = functions["forward_propagation"](X, PARAMETERS)
    found = functions["backward_propagation"](PARAMETERS, cache, X, Y)["d" + name]
    for place in np.ndindex(found.shape):
        step = np.zeros_like(found)
        step[place] = 1e-6
        up, down = (cost({**PARAMETERS, name: PARAMETERS[name] + sign * step}) for sign in (1, -1))
        assert found[place] == pytest.approx((up - down) / 2e-6, abs=1e-6)


def test_the_students_own_function_stays_as_it_is():
    exchanged()["forward_propagation"](X, PARAMETERS)
    assert np.array_equal(forward_propagation(X, PARAMETERS)[1]["A1"], np.tanh(PARAMETERS["W1"] @ X + PARAMETERS["b1"]))


def test_an_activation_that_is_not_written_is_named():
    with pytest.raises(SetupError, match="leaky_relu_derivative is not written yet"):
        exchanged(leaky_relu_derivative=None)["compute_cost"]


def test_a_forward_propagation_without_tanh_is_told():
    other = exchanged(forward_propagation=lambda X, parameters: (X, {"A1": X}))
    with pytest.raises(SetupError, match=r"does not call np\.tanh"):
        other["forward_propagation"](X, PARAMETERS)
