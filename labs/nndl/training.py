"""How far has a training come, and is its cost falling?"""

import inspect
import sys
import time

import numpy as np
from tqdm.auto import tqdm

from .errors import SetupError
from .plots.live import LiveCurve, NoCurve
from .replay import replaced
from .typed import Function, Value

if sys.platform == "emscripten":
    tqdm.monitor_interval = 0  # what looks after slow bars is a thread, and a browser gives Python none

EVERY = 0.5  # seconds between two looks; drawing takes time that training could use


def watch(model: Function, *args: Value, through: str = "compute_cost", curve: bool = True, **kwargs: Value) -> Value:
    """Train a model with a progress bar and a cost curve that grows while it trains.

    model: a function of yours that trains, such as nn_model; args, kwargs: what to call it with
    through: the function of yours that it calls once in each iteration and that gives the cost: "compute_cost", or
    "propagate", whose second result is the cost
    curve: whether the cost is drawn; without it there is the progress bar alone
    returns: what the model returns
    raises: SetupError where there is no such function; whatever the model raises

    >>> from nndl.training import watch
    >>> def compute_cost(w):
    ...     return w**2
    >>> def halve(w, num_iterations):
    ...     for i in range(num_iterations):
    ...         cost, w = compute_cost(w), w / 2
    ...     return w
    >>> watch(halve, 8.0, num_iterations=3, curve=False)
    1.0
    """
    names = getattr(model, "__globals__", {})
    if through not in names:
        raise SetupError(
            f"watch counts the calls of {through}, but this notebook has no function of that name yet. "
            "Run the cell that defines it, or name another one with through=..."
        )
    with tqdm(total=_iterations(model, args, kwargs), desc=model.__name__, unit="step") as bar:
        watched = _Watched(names[through], bar, LiveCurve(model.__name__) if curve else NoCurve())
        try:
            with replaced(names, {through: watched}):
                return model(*args, **kwargs)
        finally:
            watched.close()


def _iterations(model: Function, args: tuple[Value, ...], kwargs: dict[str, Value]) -> int | None:
    """How many iterations the model will take; None where its arguments do not say."""
    try:
        bound = inspect.signature(model).bind(*args, **kwargs)
    except TypeError:
        return None  # the call itself will say what is wrong with the arguments
    bound.apply_defaults()
    return bound.arguments.get("num_iterations")


class _Watched:
    """Stands in for a function that gives a cost: calls it, counts, and now and then shows how far things are."""

    def __init__(self, function: Function, bar: tqdm, curve: LiveCurve | NoCurve) -> None:
        self.function, self.bar, self.curve = function, bar, curve
        self.costs: list[float] = []
        self.shown = time.monotonic()

    def __call__(self, *args: Value, **kwargs: Value) -> Value:
        result = self.function(*args, **kwargs)
        self.costs.append(_cost(result))
        if time.monotonic() - self.shown > EVERY:
            self._show()
        return result

    def _show(self) -> None:
        self.bar.update(len(self.costs) - self.bar.n)
        if self.costs:
            self.bar.set_postfix(cost=f"{self.costs[-1]:.4f}")
        self.curve.draw(self.costs)
        self.shown = time.monotonic()

    def close(self) -> None:
        """Show the last state, and say so where there was nothing to watch."""
        self._show()
        self.curve.close(self.costs)


def _cost(result: Value) -> float:
    """The cost as a number, whatever a half-written function returns."""
    value = result[1] if isinstance(result, tuple) and len(result) == 2 else result
    try:
        return float(np.asarray(value, dtype=float).reshape(()))
    except (TypeError, ValueError):
        return float("nan")
