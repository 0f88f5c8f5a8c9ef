"""How much faster is NumPy than a loop, on this machine, the more numbers the more?"""

import re
import sys
from collections.abc import Sequence
from typing import Any

import numpy as np
import traitlets
from matplotlib.figure import Figure

from ..call import raised
from ..plots import race as plots
from ..scenes import stopwatch
from ..typed import Array, Function
from .live import script
from .played import Played, sheltered
from .trouble import told

TWIN_LONGEST = 0.02  # seconds for the slowest call behind the static twin, which is drawn before anyone presses Start


def python_loop(p: Array, q: Array) -> float:
    """The sum of the products of the entries of two vectors, one after the other."""
    total = 0.0
    for i in range(len(p)):
        total += p[i] * q[i]
    return total


class Vectorization(Played):
    """Two functions of the same vectors, timed for growing n: by default a loop and np.dot.

    slow, fast: two functions; each gets as many vectors of n random numbers as slow has parameters
    playing: whether it measures

    Durations are in seconds, each the shortest of some calls: whatever else the machine does can only make it longer.

    >>> from nndl import widgets
    >>> race = widgets.Vectorization()
    >>> race.names
    ['a Python loop', 'np.dot']
    >>> race.in_words()
    'a Python loop and np.dot have not been timed yet'
    """

    _esm = script("controls", "canvas", "axes", "vectorization")
    names: "traitlets.List[str]" = traitlets.List().tag(sync=True)

    def __init__(self, slow: Function = python_loop, fast: Function = np.dot, **traits: Any) -> None:
        self.functions, self.number = (slow, fast), 0
        self.students_names = sys._getframe(1).f_globals
        super().__init__(names=[_name(slow), _name(fast)], **traits)
        self._begin_anew()
        self.ready = True
        if self.playing:
            self._play()

    def _begin_anew(self) -> None:
        self.trouble, self.race = "", stopwatch.Race(*self.functions)
        self.seen = self.race  # what the last picture showed
        self._send_frame()

    def _set_clock(self) -> None:
        self._begin_anew()

    def _advance(self, until: float) -> None:
        """Measure one size more; how long that takes is known only to the race."""
        self.race.advance()

    def _show(self) -> None:
        self._send_frame()
        if self.race.finished():
            self.playing = False

    def _send_frame(self) -> None:
        self.number += 1
        slow, fast = self.race.durations
        self.frame = {
            "number": self.number,
            "sizes": self.race.sizes,
            "slow": list(slow),
            "fast": list(fast),
            "agree": self.race.agree,
            "says": [said(*measured, self.names) for measured in zip(self.race.sizes, slow, fast, strict=False)],
        }

    def _fail(self, error: BaseException) -> None:
        name = getattr(self.functions[0], "__name__", "the function")
        self.trouble, self.playing = told(raised(error, self.students_names), name), False

    def picture(self) -> Figure:
        """The static twin: what has been measured; a short race where nothing has."""
        race = self.seen = self.race if self.race.sizes or self.playing else _short_race(self.functions)
        title = re.sub(": .*\\. ", ": ", _last(race, self.names))  # without the durations, which are drawn
        return plots.race_figure(race.sizes, race.durations, self.names, title)

    def in_words(self) -> str:
        """The last measurement as a sentence."""
        return _last(self.race if self.race.sizes else self.seen, self.names)


def _short_race(functions: tuple[Function, Function]) -> stopwatch.Race:
    """What can be measured without keeping anyone waiting."""
    race = stopwatch.Race(*functions)
    try:
        with sheltered():
            while not race.finished(TWIN_LONGEST):
                race.advance(TWIN_LONGEST / 4)
    except (Exception, SystemExit):  # told where the race is run in earnest
        return stopwatch.Race(*functions)
    return race


def _last(race: stopwatch.Race, names: Sequence[str]) -> str:
    if not race.sizes:
        return f"{names[0]} and {names[1]} have not been timed yet"
    slow, fast = race.durations
    return said(race.sizes[-1], slow[-1], fast[-1], names).rstrip(".")


def said(n: int, slow: float, fast: float, names: Sequence[str]) -> str:
    """A measurement in words: both durations, and which of the two functions is faster, how much."""
    one, other = names
    return f"n = {n:,}: {one} {in_time(slow)}, {other} {in_time(fast)}. {compared(one, other, slow / fast)}."


def in_time(seconds: float) -> str:
    """A duration with three digits and the unit that fits."""
    unit, many = next(((u, k) for u, k in (("s", 1), ("ms", 1e3)) if seconds * k >= 0.9995), ("µs", 1e6))
    return f"{seconds * many:#.3g} {unit}".replace(". ", " ")


def compared(slow: str, fast: str, ratio: float) -> str:
    """Say which of two functions is faster, and how much."""
    if ratio < 1:
        slow, fast, ratio = fast, slow, 1 / ratio
    if ratio < 1.2:
        return f"{slow} and {fast} take about the same time"
    return f"{fast} is {f'{ratio:.1f}' if ratio < 10 else f'{ratio:,.0f}'} times as fast as {slow}"


def _name(function: Function) -> str:
    """What to call a function on the page."""
    name = getattr(function, "__name__", "the function")
    if getattr(np, name, None) is function:
        return f"np.{name}"
    return "a Python loop" if function is python_loop else name
