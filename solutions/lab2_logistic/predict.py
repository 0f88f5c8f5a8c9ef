r"""Cat or no cat

The neuron has learned; now it decides. Compute the probability of "cat" for every picture, and say 1 where it is above
one half, else 0.

$$\hat{y}^{(i)} = 1 \text{ if } a^{(i)} > 0.5, \text{ else } 0 \qquad \text{with } A = \sigma(w^T X + b)$$

Inputs: `w` `(n, 1)`, `b` a number, `X` `(n, m)`. Output: an array of shape `(1, m)` of zeros and ones.

Think about: a comparison such as `A > 0.5` works for a whole array. What does it give?
"""

import numpy as np

from .sigmoid import sigmoid

points = 10
hints = (
    "This is the forward half of propagate, followed by a decision for every example.",
    "The probabilities are a row (1, m), and so are the decisions. Keep both dimensions.",
    "The evidence z = 0.3 gives the probability 0.574, so the decision is 1, although 0.3 is below one half. The "
    "evidence -0.1 gives 0.475 and the decision 0.",
    "Matrix product of the transposed w with X, plus b, through the sigmoid; compare with one half; turn true and "
    "false into numbers if you like.",
)


def predict(w, b, X):
    """Return a decision for every example.

    w: array of weights, shape (n, 1)
    b: the bias, a number
    X: array of examples, one per column, shape (n, m)
    returns: array of zeros and ones, shape (1, m)
    """
    ### BEGIN SOLUTION
    A = sigmoid(np.dot(w.T, X) + b)
    return (A > 0.5).astype(int)
    ### END SOLUTION


def visible_cases(rng):
    yield dict(w=np.array([[0.5], [-1.0]]), b=0.2, X=np.array([[0.6, 2.0, -1.0], [0.2, 1.6, -0.5]]))
    yield _case(rng, 4, 12, -0.65)
    yield _case(rng, 3, 16, 0.7)
    yield _case(rng, 5, 9, 0.4)


def hidden_cases(rng):
    yield _case(rng, 7, 15, -0.5)
    yield _case(rng, 2, 20, 0.6)
    yield _case(rng, 6, 1, 0.3)


def _case(rng, n, m, b):
    """Evidence on all sides of 0, of one half and of minus b, in another order for every n.

    X has columns whose evidence is just that. 0.52 and 0.75 tell z > 0.5 from other thresholds and other functions. No
    level is b or b + 0.5, where rounding would decide what a mistake gives.
    """
    w = rng.normal(size=(n, 1))
    levels = np.array([0.25, -0.3, 2.0, -2.0, 0.1, -0.1, 0.45, -1.2, 0.52, 0.75, -4.0, 4.0])
    wanted = np.resize(np.roll(levels, -n), m) - b
    X = rng.normal(size=(n, m))
    X += w @ (wanted[np.newaxis] - w.T @ X) / np.sum(w**2)
    return dict(w=w, b=b, X=X)


def _z(w, b, X):
    return np.dot(w.T, X) + b


def mistake_no_sigmoid(w, b, X):
    """You compared z with one half. The threshold belongs to the probability: z has to go through the sigmoid first.
    Evidence of 0.3 already speaks for a cat."""
    return (_z(w, b, X) > 0.5).astype(int)


def mistake_no_bias(w, b, X):
    """Your evidence leaves the bias out, so examples near the border are decided wrongly."""
    return (_z(w, 0, X) > 0).astype(int)


def mistake_probabilities(w, b, X):
    """You returned the probabilities. Decide: 1 where they are above one half, else 0."""
    return 1 / (1 + np.exp(-_z(w, b, X)))


def mistake_swapped(w, b, X):
    """Your zeros and ones are swapped: 1 stands for a cat, and a cat is what a probability above one half says."""
    return (_z(w, b, X) <= 0).astype(int)


def mistake_all_positive(w, b, X):
    """Every answer is 1. A probability is always above 0: the threshold is one half."""
    return np.ones((1, X.shape[1]), dtype=int)


def mistake_first_only(w, b, X):
    """Only the first example is decided, and the rest stays 0. Does your loop return too early?"""
    decisions = np.zeros((1, X.shape[1]), dtype=int)
    decisions[0, 0] = _z(w, b, X)[0, 0] > 0
    return decisions


def mistake_single_answer(w, b, X):
    """You returned one decision for all examples together. Each column of X is an example of its own."""
    return int(np.mean(_z(w, b, X)) > 0)


def mistake_elementwise(w, b, X):
    """The star multiplies entry by entry, so you decide for every feature. The evidence is one number per example: a
    matrix product, which adds up over the features."""
    return (w * X + b > 0).astype(int)


def mistake_all_zero(w, b, X):
    """Every answer is 0. A probability is never as large as 1, so cutting off its decimals leaves 0; or the zeros that
    you began with were never overwritten: a double equals sign compares and stores nothing."""
    return np.zeros((1, X.shape[1]))


def mistake_minus_one(w, b, X):
    """Your decisions are right, but the second class is called -1. Here the labels are 0 and 1."""
    return np.where(_z(w, b, X) > 0, 1, -1)


def mistake_bias_after_the_sigmoid(w, b, X):
    """You added the bias to the probability. It belongs to the evidence: w times x plus b goes through the sigmoid."""
    return (1 / (1 + np.exp(-_z(w, 0, X))) + b > 0.5).astype(int)


def mistake_no_sigmoid_no_bias(w, b, X):
    """Two things are missing: the bias, and the sigmoid. You compared the bare product of weights and features with one
    half."""
    return (_z(w, 0, X) > 0.5).astype(int)


def alternative_comparison(w, b, X):
    return sigmoid(w.T @ X + b) > 0.5


def alternative_loop(w, b, X):
    A = sigmoid(np.matmul(w.T, X) + b)
    Y_prediction = np.zeros((1, X.shape[1]))
    for i in range(A.shape[1]):
        if A[0, i] > 0.5:
            Y_prediction[0, i] = 1
    return Y_prediction


def alternative_where(w, b, X):
    return np.where(_z(w, b, X) > 0, 1.0, 0.0)


def alternative_round(w, b, X):
    return np.round(sigmoid(np.sum(w * X, axis=0, keepdims=True) + b)).astype(np.float32)
