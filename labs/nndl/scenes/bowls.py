"""How deep is the bowl of the cost over a weight and a bias, and how steep is it at a place?"""

import time

import numpy as np

from ..errors import SetupError
from ..typed import Array, Function, Value
from . import regions
from .regions import Ends

SEED, EXAMPLES, MIDDLE = 0, 12, 1.5  # features around 1.5, so that the valley lies askew and has a narrow side
STEP = 0.02  # long enough that a cost in single precision is not all rounding
SURE = 10  # beyond this z a prediction is so close to 0 or 1 that its logarithm is rounded
FINEST, COARSEST, PATIENCE = 61, 13, 1.5  # cells along each axis; seconds for all of them
UNKNOWN = 255  # the shade of what is not a number
SMOOTH = 480  # pixels along each axis, so that the lines of one height are smooth


def examples(m: int = EXAMPLES, seed: int = SEED) -> tuple[Array, Array]:
    """Some examples with one feature; the larger it is, the likelier is the label 1, but no border is sharp.

    returns: X (1, m), Y (1, m) of 0 and 1
    """
    rng = np.random.default_rng(seed)
    X = np.sort(rng.normal(MIDDLE, 1.2, (1, m)))
    likely = 1 / (1 + np.exp(-1.5 * (X - MIDDLE)))
    return X, (rng.uniform(size=m) < likely).astype(int).reshape(1, m)


def at(propagate: Function, w: float, b: float, X: Array, Y: Array) -> tuple[float, float, float]:
    """What a function says of one place: dw, db and J as floats, which may be nan.

    propagate: the function; w, b: numbers; X (1, m), Y (1, m)
    raises: SetupError, in one line, where it returns something else
    """
    answer = propagate(np.array([[w]]), b, X, Y)
    try:
        grads, cost = answer
        dw, db = grads["dw"], grads["db"]
    except (TypeError, ValueError, KeyError, IndexError):
        raise SetupError('propagate should return a dictionary with "dw" and "db", and then the cost.') from None
    return _number(dw, "dw"), _number(db, "db"), _number(cost, "cost")


def _number(value: Value, name: str) -> float:
    try:
        number = np.asarray(value, dtype=float)
    except (TypeError, ValueError):
        raise SetupError(f"propagate returned no number as {name}, but {value!r:.60}.") from None
    if number.size != 1:
        raise SetupError(f"propagate returned {name} of shape {number.shape}: here it should be one number.")
    return float(number.reshape(-1)[0])


def heights(propagate: Function, X: Array, Y: Array, ends: Ends, steps: int = FINEST) -> Array:
    """The cost all over a part of the plane of w and b, the top row first.

    propagate: the function; X (1, m), Y (1, m); ends: (least w, largest w, least b, largest b); steps: cells each way
    returns: array of floats (steps, steps)
    """
    places = regions.places(ends, steps).T.tolist()
    return np.array([at(propagate, w, b, X, Y)[2] for w, b in places]).reshape(steps, steps)


def affordable(propagate: Function, X: Array, Y: Array) -> int:
    """How many cells each way a function is quick enough for."""
    seconds = min(_seconds(propagate, X, Y) for _ in range(4))  # a first call is slow
    return int(np.clip(np.sqrt(PATIENCE / seconds), COARSEST, FINEST))


def _seconds(propagate: Function, X: Array, Y: Array) -> float:
    began = time.perf_counter()
    at(propagate, 0.0, 0.0, X, Y)
    return max(time.perf_counter() - began, 1e-6)


def shades(costs: Array) -> Array:
    """Costs as bytes, finer near the bottom: 0 is the lowest, 254 the highest, 255 what is not a number.

    costs: array of floats (n, n); returns: array of uint8 (SMOOTH, SMOOTH)
    """
    wide = _finer(_finer(costs).T).T
    known = np.isfinite(wide)
    low, high = (wide[known].min(), wide[known].max()) if known.any() else (0, 1)
    share = np.sqrt(np.clip((np.where(known, wide, low) - low) / max(high - low, 1e-12), 0, 1))
    return np.where(known, np.rint(254 * share), UNKNOWN).astype(np.uint8)


def _finer(rows: Array) -> Array:
    """Rows of numbers, with SMOOTH in each."""
    count = rows.shape[1]
    places = (np.arange(SMOOTH) + 0.5) * count / SMOOTH - 0.5
    return np.array([np.interp(places, np.arange(count), row) for row in rows])


def lowest(costs: Array, ends: Ends) -> list[float] | None:
    """The (w, b) of the lowest cell, or None where no cost is a number."""
    if not np.isfinite(costs).any():
        return None
    least = np.nanargmin(np.where(np.isfinite(costs), costs, np.nan))
    place: list[float] = regions.places(ends, costs.shape[0])[:, least].tolist()
    return place


def measured(propagate: Function, w: float, b: float, X: Array, Y: Array) -> tuple[float, float]:
    """The slopes of J along w and along b, measured from J itself a little to both sides."""
    sides = [((STEP, 0), (-STEP, 0)), ((0, STEP), (0, -STEP))]
    along_w, along_b = (
        (at(propagate, w + up[0], b + up[1], X, Y)[2] - at(propagate, w + down[0], b + down[1], X, Y)[2]) / (2 * STEP)
        for up, down in sides
    )
    return along_w, along_b


def measurable(w: float, b: float, X: Array) -> bool:
    """Whether the cost at a place is exact enough for its slopes to be measured."""
    return bool(np.abs(w * X + b).max() <= SURE)


def differ(stated: float, found: float) -> bool:
    """Whether a stated slope is another one than what was measured; no, where one of them is not a number."""
    if not np.isfinite([stated, found]).all():
        return False
    return abs(stated - found) > 0.005 + 0.02 * max(abs(stated), abs(found))


def losses(propagate: Function, y: int, predictions: Array) -> Array:
    """The loss of one example by its prediction: the cost of a single example whose z gives that prediction.

    propagate: the function; y: the label; predictions: array of numbers between 0 and 1
    returns: array of floats
    """
    X, Y = np.array([[1.0]]), np.array([[y]])
    return np.array([at(propagate, 0.0, float(np.log(a / (1 - a))), X, Y)[2] for a in predictions])
