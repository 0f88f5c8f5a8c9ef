"""Prints, warns, displays, logs and raises the inputs of hidden calls, in names of exception types too."""

import logging
import sys
import warnings

import numpy as np
from IPython.display import display

from nndl import session

EARNS = 13
WORDS = r"On another input .*stopped with an exception"
NEVER = r"LEAK"

sigmoids, visible = [], {name: len(bank.cases) for name, bank in session.current().banks.items()}


def tell(name, calls, right, x):
    calls.append(x)
    if len(calls) <= visible[name]:
        return right
    text = f"LEAK {np.ravel(x)[0]!r}"
    print(text)
    display(text)
    warnings.warn(text, stacklevel=1)
    logging.error(text)
    sys.__stdout__.write(text)
    raise type(text, (Exception,), {})(text)


def sigmoid(x):
    return tell("sigmoid", sigmoids, 1 / (1 + np.exp(-x)), x)


derivatives = []


def sigmoid_derivative(x):
    s = 1 / (1 + np.exp(-x))
    return tell("sigmoid_derivative", derivatives, s * (1 - s), x)
