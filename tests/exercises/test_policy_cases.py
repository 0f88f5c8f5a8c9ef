"""Do the cases of labs 2 to 4 contain what real wrong answers do not survive?"""

from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from nndl_grader.cases import draw_cases
from nndl_grader.course import find_course
from nndl_grader.lab import load_lab

COURSE = find_course(Path(__file__).parent)
SEEDS = (COURSE.seed, 1, 987654321)
LABS = {name: load_lab(COURSE, name) for name in COURSE.labs() if name != "lab1_vectorization"}
ALL = {f"{lab}-{name}": exercise for lab, found in LABS.items() for name, exercise in found.exercises.items()}
# where the argument's columns are the examples
EXAMPLES = ("X", "X_train", "X_test", "A2", "AL", "dZ", "dA", "A", "A_prev")
DEEP = ("L_model_forward", "L_model_backward", "L_layer_model", "predict", "gradient_check")


def case_sets(exercise):
    """The visible cases, and the hidden ones of several terms, each as a list."""
    return [draw_cases(exercise, "visible", 0), *(draw_cases(exercise, "hidden", seed) for seed in SEEDS)]


def every(condition):
    """All exercises for which a condition holds, each with each of its sets of cases."""
    chosen = {name: exercise for name, exercise in ALL.items() if condition(exercise)}
    kinds = ("visible", *(f"hidden {seed}" for seed in SEEDS))
    return pytest.mark.parametrize(
        "cases",
        [
            pytest.param(cases, id=f"{name}, {kind}")
            for name, exercise in chosen.items()
            for kind, cases in zip(kinds, case_sets(exercise), strict=True)
        ],
    )


def takes(*names):
    return lambda exercise: bool(set(names) & set(exercise.parameters()))


def called(*names):
    return lambda exercise: exercise.name in names


def arrays(value):
    """All two-dimensional arrays in a value."""
    if isinstance(value, np.ndarray):
        return [value] if value.ndim == 2 else []
    if isinstance(value, dict | list | tuple):
        return [array for part in (value.values() if isinstance(value, dict) else value) for array in arrays(part)]
    return []


def examples(case):
    return next(case[name] for name in EXAMPLES if name in case)


def own_number_of_examples(case):
    """Whether m is different from every other size, so that no axis can be taken for another."""
    m = examples(case).shape[1]
    return m > 1 and m not in {array.shape[0] for array in arrays(case)}


@every(takes(*EXAMPLES))
def test_the_number_of_examples_is_unlike_every_other_size(cases):
    assert sum(map(own_number_of_examples, cases)) >= 2
    assert len({examples(case).shape[1] for case in cases}) >= 3


@every(called("flatten_images"))
def test_pictures_are_not_square_and_their_pixels_tell_where_they_were(cases):
    assert sum(len({*case["images"].shape}) >= 3 for case in cases) >= 2
    for images in (case["images"] for case in cases):
        m, h, w, _ = images.shape
        assert images.dtype == np.uint8 and h > 1 and w > 1
        ways = [images.reshape(-1, m), images.T.reshape(-1, m), images.transpose(0, 2, 1, 3).reshape(m, -1).T]
        right = images.reshape(m, -1).T
        assert m == 1 or not any(np.array_equal(way, right) for way in ways)


@every(called("propagate", "optimize", "predict", "model"))
def test_there_are_several_numbers_of_features_and_none_is_12288(cases):
    sizes = {next(array for array in arrays(case) if array is not case.get("w")).shape[0] for case in cases}
    assert len(sizes) >= 3 and max(sizes) > 1 and 12288 not in sizes


def in_layer(case):
    """The shapes of the weights of a case, in the order of the layers."""
    given = case.get("parameters") or case.get("cache") or case.get("caches") or case
    if isinstance(given, list):
        return [W.shape for (_, W, _), _ in given]
    if isinstance(given, dict):
        return [given[name].shape for name in sorted(given) if name[0] == "W"]
    return [(given[0] if isinstance(given[0], tuple) else given)[1].shape]


WEIGHTS = ("forward_propagation", "backward_propagation", "linear_forward", "linear_backward")
WEIGHTS += ("linear_activation_forward", "linear_activation_backward")


@every(called(*WEIGHTS))
def test_weights_are_not_square_and_layers_have_several_units(cases):
    shapes = [in_layer(case) for case in cases]
    assert any(rows != columns and min(rows, columns) >= 2 for case in shapes for rows, columns in case)
    assert any(all(rows != columns for rows, columns in case) for case in shapes)
    assert any(all(rows >= 2 for rows, _ in case) for case in shapes)


def widths(case):
    """The sizes of all layers of a deep case, the input's first."""
    if sizes := case.get("layers_dims") or case.get("layer_dims"):
        return list(sizes)
    return [in_layer(case)[0][1], *(rows for rows, _ in in_layer(case))]


@every(lambda exercise: exercise.path.parent.name == "lab4_deep" and exercise.name in (*DEEP, "update_parameters"))
def test_whatever_is_deep_is_tried_with_three_layers_and_more_of_unequal_widths(cases):
    sizes = [widths(case) for case in cases]
    unequal = [case for case in sizes if all(n != after for n, after in pairwise(case))]
    assert any(len(case) >= 4 for case in unequal)
    assert len({len(case) for case in sizes}) >= 2


@every(called("initialize_parameters_deep"))
def test_first_parameters_are_drawn_for_deep_networks_of_unequal_widths(cases):
    assert any(len(set(case["layer_dims"])) == len(case["layer_dims"]) >= 4 for case in cases)
    assert max(len(case["layer_dims"]) for case in cases) >= 5


@every(lambda exercise: takes("Y", "Y_train")(exercise) and exercise.name != "layer_sizes")  # which reads no label
def test_both_classes_are_there_in_labels_of_several_kinds(cases):
    labels = [case["Y_train"] if "Y_train" in case else case["Y"] for case in cases]
    assert all(set(np.unique(Y)) == {0, 1} for Y in labels)
    truth = {np.dtype(bool)} if "Y" in cases[0] else set()  # a model may subtract its labels from true and false
    assert {Y.dtype for Y in labels} >= {np.dtype(np.uint8), np.dtype(np.int64)} | truth


def consistent(Z, A_prev, W, b):
    return np.allclose(Z, W @ A_prev + b)


@every(called("backward_propagation"))
def test_the_cache_of_two_layers_belongs_to_parameters_and_examples(cases):
    for case in cases:
        parameters, cache = case["parameters"], case["cache"]
        assert consistent(cache["Z1"], case["X"], parameters["W1"], parameters["b1"])
        assert consistent(cache["Z2"], cache["A1"], parameters["W2"], parameters["b2"])
        assert np.allclose(cache["A1"], np.tanh(cache["Z1"]))
        assert np.allclose(cache["A2"], 1 / (1 + np.exp(-cache["Z2"])))


@every(called("linear_activation_backward"))
def test_the_cache_of_a_layer_is_consistent_and_both_activations_are_tried(cases):
    assert all(consistent(Z, *linear) for linear, Z in (case["cache"] for case in cases))
    assert {case["activation"] for case in cases} == {"sigmoid", "relu"}


@every(called("L_model_backward"))
def test_the_caches_of_a_deep_network_follow_from_one_another(cases):
    for case in cases:
        A = case["caches"][0][0][0]
        for linear, Z in case["caches"]:
            assert np.array_equal(linear[0], A) and consistent(Z, *linear)
            A = np.maximum(0, Z)
        assert np.allclose(case["AL"], 1 / (1 + np.exp(-Z)))
        assert case["AL"].min() > 0.01 and case["AL"].max() < 0.99


@every(takes("learning_rate"))
def test_there_are_several_learning_rates(cases):
    assert len({case.get("learning_rate") for case in cases}) >= 3


@every(takes("num_iterations"))
def test_there_are_several_numbers_of_iterations_and_never_the_usual_one(cases):
    given = [case["num_iterations"] for case in cases if "num_iterations" in case]
    assert len(set(given)) >= 2 and not {1000, 2000, 2500, 3000, 10000} & set(given)


@every(called("optimize"))
def test_training_goes_on_beyond_the_hundredth_iteration_somewhere(cases):
    assert any(case.get("num_iterations", 100) > 100 for case in cases)


def evidence(case):
    """What goes into the last sigmoid, with the biases and without."""
    if "w" in case:
        product = case["w"].T @ case["X"]
        return product + case["b"], product
    parameters = case["parameters"]
    without = {name: value if name[0] == "W" else 0 * value for name, value in parameters.items()}
    return tuple(through(case, given) for given in (parameters, without))


def through(case, parameters):
    hidden = np.tanh if next(iter(case)) == "parameters" else lambda Z: np.maximum(0, Z)  # lab 3 takes them first
    A, L = case["X"], len(parameters) // 2
    for layer in range(1, L):
        A = hidden(parameters[f"W{layer}"] @ A + parameters[f"b{layer}"])
    return parameters[f"W{L}"] @ A + parameters[f"b{L}"]


@every(called("predict"))
def test_decisions_hang_on_the_sigmoid_and_on_the_biases(cases):
    pairs = [evidence(case) for case in cases]
    assert sum(bool(np.any((z > 0) & (z < 0.5))) for z, _ in pairs) >= 2
    assert sum(bool(np.any((z > 0) != (without > 0))) for z, without in pairs) >= 2
    assert all(np.abs(z).min() > 1e-3 for z, _ in pairs)  # float32 decides alike


@every(called("relu", "relu_backward", "leaky_relu", "relu_derivative", "leaky_relu_derivative"))
def test_both_sides_of_the_corner_are_there(cases):
    numbers = np.concatenate([np.ravel(case.get("z", case.get("cache"))) for case in cases])
    assert (numbers > 0).any() and (numbers < 0).any()


SLOPES = ("relu_derivative", "leaky_relu_derivative", "relu_backward", "linear_activation_backward", "L_model_backward")


@every(called(*SLOPES))
def test_no_slope_is_asked_for_at_the_corner_where_either_is_right(cases):
    for case in cases:
        places = [case[name] for name in ("z", "cache") if name in case] or case["caches"]
        assert min(np.abs(Z[1] if isinstance(Z, tuple) else Z).min() for Z in places) > 1e-6


@every(called("compute_cost"))
def test_the_parameters_that_a_cost_may_be_given_are_valid(cases):
    for case in cases:
        if "parameters" in case:
            assert set(case["parameters"]) == {"W1", "b1", "W2", "b2"}
            assert case["parameters"]["W1"].shape[0] == case["parameters"]["W2"].shape[1]


@every(called("gradient_check"))
def test_slopes_are_checked_that_are_right_and_others_that_are_wrong(cases):
    right = [all(map(np.allclose, *pair)) for pair in map(slopes_given_and_right, cases)]
    assert any(right) and right.count(False) >= 2


def slopes_given_and_right(case):
    """The slopes of the parameters as a case gives them, and as they are."""
    exercises = LABS["lab4_deep"].exercises
    AL, caches = exercises["L_model_forward"].reference(case["X"], case["parameters"])
    right = exercises["L_model_backward"].reference(AL, case["Y"], caches)
    return [[grads[f"d{name}"] for name in case["parameters"]] for grads in (case["grads"], right)]
