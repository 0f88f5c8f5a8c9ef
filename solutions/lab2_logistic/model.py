r"""The whole model

Put the parts together: begin at zero, learn from the training examples, then decide on both sets. Use your functions
`initialize_with_zeros`, `optimize` and `predict`.

Inputs: `X_train` `(n, m_train)`, `Y_train` `(1, m_train)`, `X_test` `(n, m_test)`, `Y_test` `(1, m_test)`, the number
of iterations and the learning rate. Output: a dictionary with these keys:

| key | what it holds |
|---|---|
| `"costs"` | the list of costs from `optimize` |
| `"Y_prediction_test"`, `"Y_prediction_train"` | decisions for the test and for the training examples |
| `"w"`, `"b"` | the parameters after training |
| `"learning_rate"`, `"num_iterations"` | as they were given |

Think about: for what do you need `Y_test`? Not for learning: what has been seen in training says nothing about new
data."""

import numpy as np

from .initialize_with_zeros import initialize_with_zeros
from .optimize import optimize
from .predict import predict

points = 14
hints = (
    "Four calls of functions that you have, then one dictionary. Nothing is computed here that is not computed "
    "elsewhere.",
    "The weights need one row per feature, and the features are the rows of X_train. optimize gives three results; the "
    "first is a dictionary with w and b.",
    "For two features, three training and two test examples: w is (2, 1), Y_prediction_train is (1, 3) and "
    "Y_prediction_test (1, 2).",
    "Initialize with the number of rows of X_train; optimize on the training set, handing on num_iterations, "
    "learning_rate and print_cost; take w and b from its first result; predict for the test and for the training set; "
    "collect everything under the names of the table.",
)


def model(
    X_train,
    Y_train,
    X_test,
    Y_test,
    num_iterations=2000,
    learning_rate=0.5,
    print_cost=False,
):
    """Train logistic regression and return what came of it.

    X_train: array of training examples, one per column, shape (n, m_train)
    Y_train: their labels 0 or 1, shape (1, m_train)
    X_test: array of test examples, shape (n, m_test)
    Y_test: their labels, shape (1, m_test)
    num_iterations: how many steps of gradient descent to take
    learning_rate: how long a step is
    print_cost: whether to print the cost every 100 iterations
    returns: a dict with costs, Y_prediction_test, Y_prediction_train, w, b,
        learning_rate and num_iterations
    """
    ### BEGIN SOLUTION
    w, b = initialize_with_zeros(X_train.shape[0])
    parameters, _, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    w, b = parameters["w"], parameters["b"]
    return {
        "costs": costs,
        "Y_prediction_test": predict(w, b, X_test),
        "Y_prediction_train": predict(w, b, X_train),
        "w": w,
        "b": b,
        "learning_rate": learning_rate,
        "num_iterations": num_iterations,
    }
    ### END SOLUTION


def visible_cases(rng):
    yield dict(
        X_train=np.array([[1.0, -1.0, 2.0], [0.5, 1.5, -1.0]]),
        Y_train=np.array([[1, 0, 1]]),
        X_test=np.array([[0.5, -2.0], [1.0, 1.0]]),
        Y_test=np.array([[0, 1]]),
        num_iterations=4,
        learning_rate=0.5,
    )
    yield _case(rng, 3, 8, 5, np.uint8, 101, 0.05)
    yield {**_case(rng, 4, 6, 7, float, 5, 0.2), "print_cost": True}


def hidden_cases(rng):
    yield _case(rng, 5, 7, 4, np.int64, 7, 0.1)
    yield _case(rng, 2, 9, 3, np.uint8, 101, 0.01)
    yield _case(rng, 3, 5, 6, float, 11)


def _case(rng, n, m_train, m_test, dtype, *rest):
    """Labels that a neuron can learn in part: examples of the two classes lie around different places.

    The last training example is the first with the other label, so no decisions are the labels. Labels are numbers:
    from decisions that are true or false, a right form, NumPy subtracts no labels that are so, too.
    """
    place = rng.normal(size=(n, 1))
    X_train, Y_train = _examples(rng, place, m_train, dtype)
    X_train[:, -1], Y_train[:, -1] = X_train[:, 0], 1 - Y_train[0, 0]
    X_test, Y_test = _examples(rng, place, m_test, dtype)
    given = dict(X_train=X_train, Y_train=Y_train, X_test=X_test, Y_test=1 - Y_test.astype(np.uint8))
    return {**given, **dict(zip(("num_iterations", "learning_rate"), rest, strict=False))}


def _examples(rng, place, m, dtype):
    Y = (np.arange(m) % 2 == 0).reshape(1, m)
    return rng.normal(size=(len(place), m)) + place * (2 * Y - 0.8), Y.astype(dtype)


def _model(X_train, Y_train, X_test, num_iterations, learning_rate):
    w, b = np.zeros((X_train.shape[0], 1)), 0.0
    parameters, _, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate)
    w, b = parameters["w"], parameters["b"]
    found = {"costs": costs, "Y_prediction_test": predict(w, b, X_test), "Y_prediction_train": predict(w, b, X_train)}
    return {**found, "w": w, "b": b, "learning_rate": learning_rate, "num_iterations": num_iterations}


def mistake_learns_from_test(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    """You trained on the test set. A model must not see it before the end: learn from X_train and Y_train only."""
    found = _model(X_test, Y_test, X_train, num_iterations, learning_rate)
    return {**found, "Y_prediction_test": found["Y_prediction_train"], "Y_prediction_train": found["Y_prediction_test"]}


def mistake_swapped_predictions(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    """The two predictions are swapped: what stands under Y_prediction_test belongs to the training set, and the other
    way round."""
    found = _model(X_train, Y_train, X_test, num_iterations, learning_rate)
    return {**found, "Y_prediction_test": found["Y_prediction_train"], "Y_prediction_train": found["Y_prediction_test"]}


def mistake_train_predicted_twice(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    """Both predictions are those of the training set. For Y_prediction_test, hand X_test to predict."""
    found = _model(X_train, Y_train, X_test, num_iterations, learning_rate)
    return {**found, "Y_prediction_test": found["Y_prediction_train"]}


def mistake_default_rate(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False):
    """Your training does not use the learning rate that it is given: optimize went on with its own default. Hand the
    argument on."""
    return {**_model(X_train, Y_train, X_test, num_iterations, 0.009), "learning_rate": learning_rate}


def mistake_default_iterations(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    """Your training does not use the number of iterations that it is given: optimize went on with its own default. Hand
    the argument on."""
    return {**_model(X_train, Y_train, X_test, 100, learning_rate), "num_iterations": num_iterations}


def mistake_parameters_of_the_start(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    """The w and b that you return are still the zeros of the start. optimize does not change them where they are: it
    returns the new ones."""
    found = _model(X_train, Y_train, X_test, num_iterations, learning_rate)
    w, b = np.zeros(found["w"].shape), 0.0
    return {**found, "w": w, "b": b}


def mistake_predicts_from_the_start(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    """Your predictions are made with the zeros of the start, so they say 0 for every example. Take w and b out of what
    optimize returns before you predict."""
    found = _model(X_train, Y_train, X_test, num_iterations, learning_rate)
    w, b = np.zeros(found["w"].shape), 0.0
    return {**found, "Y_prediction_test": predict(w, b, X_test), "Y_prediction_train": predict(w, b, X_train)}


def mistake_optimize_ignored(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    """What optimize returns gets lost: w, b and both predictions are still those of the start. Take the new w and b out
    of its first result."""
    found, w, b = _model(X_train, Y_train, X_test, num_iterations, learning_rate), np.zeros((len(X_train), 1)), 0.0
    decisions = {"Y_prediction_test": predict(w, b, X_test), "Y_prediction_train": predict(w, b, X_train)}
    return {**found, **decisions, "w": w, "b": b}


def mistake_literal_rate(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False):
    """Your training always uses the learning rate 0.5. That is only the default: hand the argument on."""
    return {**_model(X_train, Y_train, X_test, num_iterations, 0.5), "learning_rate": learning_rate}


def mistake_size_fixed(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False):
    """The number of features is fixed in your code, 12288. Read it from X_train: one row is one feature."""
    w, b = initialize_with_zeros(12288)
    return optimize(w, b, X_train, Y_train, num_iterations, learning_rate)


def mistake_test_predicted_twice(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    """Both predictions are those of the test set. For Y_prediction_train, hand X_train to predict."""
    found = _model(X_train, Y_train, X_test, num_iterations, learning_rate)
    return {**found, "Y_prediction_train": found["Y_prediction_test"]}


def mistake_defaults(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False):
    """Your training uses neither the number of iterations nor the learning rate that it is given: optimize went on with
    its own defaults. Hand both arguments on."""
    found = _model(X_train, Y_train, X_test, 100, 0.009)
    return {**found, "learning_rate": learning_rate, "num_iterations": num_iterations}


def alternative_keywords(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False):
    w, b = initialize_with_zeros(dim=len(X_train))
    params, grads, costs = optimize(
        w=w,
        b=b,
        X=X_train,
        Y=Y_train,
        num_iterations=num_iterations,
        learning_rate=learning_rate,
        print_cost=print_cost,
    )
    Y_prediction_test = predict(w=params["w"], b=params["b"], X=X_test)
    Y_prediction_train = predict(w=params["w"], b=params["b"], X=X_train)
    print("test accuracy:", 100 - np.mean(np.abs(Y_prediction_test - Y_test)) * 100)
    return dict(
        costs=costs,
        Y_prediction_test=Y_prediction_test,
        Y_prediction_train=Y_prediction_train,
        learning_rate=learning_rate,
        num_iterations=num_iterations,
        grads=grads,
        **params,
    )


def alternative_own_start(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False):
    parameters, _, costs = optimize(np.zeros((X_train.shape[0], 1)), 0, X_train, Y_train, num_iterations, learning_rate)
    decisions = [predict(parameters["w"], parameters["b"], X) > 0 for X in (X_test, X_train)]
    print("train accuracy:", 100 - 100 * np.mean(np.abs(decisions[1] - Y_train)))
    d = {"costs": tuple(costs), "Y_prediction_test": decisions[0], "Y_prediction_train": decisions[1]}
    d.update(parameters)
    d["learning_rate"], d["num_iterations"] = np.float64(learning_rate), float(num_iterations)
    return d


def alternative_float_predictions(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    import numpy

    found = _model(X_train, Y_train, X_test, num_iterations, learning_rate)
    found["Y_prediction_test"] = numpy.array(found["Y_prediction_test"], dtype=numpy.float32)
    return found
