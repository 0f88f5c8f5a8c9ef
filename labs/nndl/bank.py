"""What is known about one exercise when an answer to it is judged?"""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

SLIP = "Your results are what comes out when "  # so the sentence of every slip begins
SIGNS = {"`>=`": "at_least", "`<=`": "at_most", "`==`": "equals", "`>`": "above", "`<`": "below"}


@dataclass(frozen=True)
class Raised:
    """An exception instead of a result; line: the student's own line, if known; function: the one that raised it."""

    type: str
    text: str
    line: str = ""
    function: str = ""

    def __str__(self):
        return f"{self.type}: {self.text}" if self.text else self.type


class Ended(Raised):
    """A call that the grader ended, or that ended its process. The text is the grader's own, so it may be shown."""


@dataclass(frozen=True)
class Other:
    """A result that is not plain data; all that is known of it is a description, such as "a generator"."""

    description: str

    def __str__(self):
        return self.description


@dataclass(frozen=True)
class Case:
    """One call: the arguments by name, in order, and the right answer. A hidden case is never shown to a student.

    draws: what the right answer drew at random on the way: (numbers asked for, result, names of the parameters) each
    """

    arguments: dict[str, Any]
    answer: Any
    hidden: bool = False
    draws: tuple[tuple[tuple, Any, tuple], ...] = ()


@dataclass(frozen=True)
class Mistake:
    """A known wrong answer: its sentence, and what it gives on each case (a value or a Raised)."""

    name: str
    sentence: str
    answers: tuple[Any, ...]


@dataclass(frozen=True)
class Slip:
    """The right answer with one small change in it: its sentence, and its fingerprint on each visible case (slips)."""

    sentence: str
    forms: tuple[int, ...]
    numbers: tuple[float, ...]

    @property
    def name(self):
        """A name made from the sentence: slip_A1_is_not_transposed_in_dW2."""
        words = re.sub("`[<=>]+`", lambda sign: SIGNS.get(sign[0], ""), self.sentence.removeprefix(SLIP))
        return "slip_" + "_".join(re.findall(r"\w+", words))


@dataclass(frozen=True)
class Bank:
    """All that judging one exercise takes: its cases, and the mistakes students are known to make.

    accepts: the policy by which answers are compared (policies.POLICIES); optional: the last parameters that an answer
    may do without; fixed: the functions whose random draws are played back (replay)
    results: what the parts of the answer are called, where it has several
    """

    name: str
    title: str
    points: int
    hints: tuple[str, ...]
    cases: tuple[Case, ...]
    mistakes: tuple[Mistake, ...] = field(default=())
    accepts: str = "values"
    optional: tuple[str, ...] = ()
    fixed: tuple[str, ...] = ()
    results: tuple[str, ...] = ()
    slips: Callable[[], tuple[Slip, ...]] = field(default=tuple, compare=False, repr=False)

    def droppable(self, case):
        """How many of a case's last arguments an answer may do without."""
        return sum(name in self.optional for name in case.arguments)
