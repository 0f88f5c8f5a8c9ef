"""Where has gradient descent come to, and what is there to say about its last step?"""

import math

from ..scenes import bowls
from ..typed import Array, Function

FLAT = 1e-4  # slopes under which a walk has arrived
FAR = 1e9  # beyond which it has left every map
MOST = 3000  # steps of one walk


class Walk:
    """A walk through the bowl: its path, [w, b, J] per step, and the slopes at its end.

    propagate: the student's function; X (1, m), Y (1, m): the examples
    """

    def __init__(self, propagate: Function, X: Array, Y: Array) -> None:
        self.propagate, self.X, self.Y = propagate, X, Y
        self.begin(0.0, 0.0)

    def begin(self, w: float, b: float) -> None:
        """Stand at a place, with nothing known of it."""
        self.path, self.told = [[w, b, math.nan]], ""
        self.slopes: tuple[float, float] | None = None
        self.measured: tuple[float, float] | None = None

    def look(self) -> None:
        """Ask the student's function about the place."""
        w, b, _ = self.path[-1]
        dw, db, cost = bowls.at(self.propagate, w, b, self.X, self.Y)
        self.path[-1][2] = cost
        self.slopes, self.measured = (dw, db), None

    def step(self, learning_rate: float) -> None:
        """Take one step against the slopes that the student's function gives."""
        assert self.slopes is not None  # it has looked about
        (w, b, _), (dw, db) = self.path[-1], self.slopes
        self.path.append([w - learning_rate * dw, b - learning_rate * db, math.nan])
        if self.lost:
            self.slopes, self.measured = (math.nan, math.nan), None
        else:
            self.look()

    @property
    def lost(self) -> bool:
        """Whether w or b is no longer a number, or beyond all maps."""
        return not all(abs(part) < FAR for part in self.path[-1][:2])

    @property
    def ended(self) -> bool:
        """Whether no further step leads anywhere."""
        if self.lost or len(self.path) > MOST:
            return True
        assert self.slopes is not None  # it has looked about
        return max(map(abs, self.slopes)) < FLAT

    def verdict(self) -> tuple[str, bool]:
        """What is worth saying of the last step, and whether something is wrong with it."""
        if self.slopes is None:
            return "", False
        self._measure()
        slopes = self._of_slopes()
        return slopes or self._of_cost() or self._of_way(), bool(slopes)

    def _measure(self) -> None:
        """Measure the slopes from J itself, once for each place, and only where rounding does not spoil it."""
        w, b, _ = self.path[-1]
        if self.measured is None and not self.lost and bowls.measurable(w, b, self.X):
            self.measured = bowls.measured(self.propagate, w, b, self.X, self.Y)

    def _of_slopes(self) -> str:
        if self.slopes is None or self.measured is None:  # too far out: what was seen on the way still holds
            return self.told and f"Slope and bowl disagreed on the way: {self.told}."
        pairs = zip(("dw", "db"), ("w", "b"), self.slopes, self.measured, strict=True)
        said = [
            f"your {name} is {stated:.3g}, but J changes by {found:.3g} per unit of {along}"
            for name, along, stated, found in pairs
            if bowls.differ(stated, found)
        ]
        self.told = "; ".join(said) or self.told
        return f"Slope and bowl disagree here: {self.told}." if said else ""

    def _of_cost(self) -> str:
        if self.lost:
            return "The steps have become so long that w and b are out of reach. Try a smaller learning rate."
        if not math.isfinite(self.path[-1][2]):
            return (
                "J is not a number here: a prediction does not lie between 0 and 1 (a very sure one is rounded to "
                "exactly 0 or 1), so a logarithm is not finite. The walk itself can go on."
            )
        return ""

    def _of_way(self) -> str:
        costs = [cost for _, _, cost in self.path]
        if len(costs) > MOST:
            return f"{MOST} steps: the walk ends here. Reset, or move the start, for another one."
        if self.ended:
            return "Both slopes are nearly 0: this is the bottom."
        if len(costs) > 1 and costs[-1] > costs[-2]:
            return "The last step went too far: J is higher than before it."
        return ""
