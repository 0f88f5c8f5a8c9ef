"""Calls earlier functions back for ever, and with arguments that nobody can use."""

EARNS = 13
WORDS = r"softmax took longer than 2 s"


def sigmoid_derivative(x):
    return sigmoid({"a": object}, [[]], key=print)  # noqa: F821


def softmax(x):
    while True:
        sigmoid(0.0)  # noqa: F821
