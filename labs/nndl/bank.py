"""What is known about one exercise when an answer to it is judged?"""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeAlias

from .typed import Value

Numbers: TypeAlias = tuple[float | str, ...]  # a text stands for what is no number
Draw: TypeAlias = tuple[Numbers, Value, tuple[str, ...]]  # see Case

SLIP = "Your results are what comes out when "  # so the sentence of every slip begins
SIGNS = {"`>=`": "at_least", "`<=`": "at_most", "`==`": "equals", "`>`": "above", "`<`": "below"}


@dataclass(frozen=True)
class Raised:
    """An exception instead of a result.

    type: the name of its class; text: what it said; line: the student's own line, if known
    function: the one that raised it

    >>> from nndl.bank import Raised
    >>> str(Raised("ValueError", "negative"))
    'ValueError: negative'
    """

    type: str
    text: str
    line: str = ""
    function: str = ""

    def __str__(self) -> str:
        return f"{self.type}: {self.text}" if self.text else self.type


class Ended(Raised):
    """A call that the grader ended, or that ended its process. The text is the grader's own, so it may be shown.

    type, text, line, function: as of a Raised

    >>> from nndl.bank import Ended
    >>> str(Ended("TimeoutError", "it took more than 5 seconds"))
    'TimeoutError: it took more than 5 seconds'
    """


@dataclass(frozen=True)
class Other:
    """A result that is not plain data; all that is known of it is a description.

    description: such as "a generator"

    >>> from nndl.bank import Other
    >>> str(Other("a generator"))
    'a generator'
    """

    description: str

    def __str__(self) -> str:
        return self.description


@dataclass(frozen=True)
class Case:
    """One call and its right answer. A hidden case is never shown to a student.

    arguments: by name, in order; answer: the right one; hidden: whether only grading knows it
    draws: what the right answer drew at random on the way: (numbers asked for, result, names of the parameters) each

    >>> from nndl.bank import Case
    >>> case = Case({"x": np.array([1, 2])}, answer=np.array([2, 4]))
    >>> list(case.arguments), case.hidden
    (['x'], False)
    """

    arguments: dict[str, Value]
    answer: Value
    hidden: bool = False
    draws: tuple[Draw, ...] = ()


@dataclass(frozen=True)
class Mistake:
    """A known wrong answer.

    name: of the function in the exercise's file; sentence: what a student reads; answers: what it gives on each case, a
    value or a Raised

    >>> from nndl.bank import Mistake
    >>> mistake = Mistake("mistake_half", "This is half of it.", (np.array([1, 2]),))
    >>> len(mistake.answers)
    1
    """

    name: str
    sentence: str
    answers: tuple[Value, ...]


@dataclass(frozen=True)
class Slip:
    """The right answer with one small change in it.

    sentence: what a student reads; forms, numbers: its fingerprint on each visible case (nndl.slips)

    >>> from nndl.bank import Slip
    >>> Slip("Your results are what comes out when `>` is `>=`", (), ()).name
    'slip_above_is_at_least'
    """

    sentence: str
    forms: tuple[int, ...]
    numbers: tuple[float, ...]

    @property
    def name(self) -> str:
        """A name made from the sentence: slip_A1_is_not_transposed_in_dW2."""
        words = re.sub("`[<=>]+`", lambda sign: SIGNS.get(sign[0], ""), self.sentence.removeprefix(SLIP))
        return "slip_" + "_".join(re.findall(r"\w+", words))


@dataclass(frozen=True)
class Bank:
    """All that judging one exercise takes: its cases, and the mistakes students are known to make.

    name, title, points, hints: as in the exercise's file; cases: Cases; mistakes: Mistakes; slips: gives the Slips
    accepts: the policy by which answers are compared (policies.POLICIES); optional: the last parameters that an answer
    may do without; fixed: the functions whose random draws are played back (replay)
    results: what the parts of the answer are called, where it has several

    >>> from nndl.bank import Bank, Case
    >>> case = Case({"x": 1, "scale": 2}, answer=2)
    >>> bank = Bank("stretch", "Stretch", 6, ("What is twice x?",), (case,), optional=("scale",))
    >>> bank.accepts, bank.droppable(case)
    ('values', 1)
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

    def droppable(self, case: Case) -> int:
        """How many of a case's last arguments an answer may do without."""
        return sum(name in self.optional for name in case.arguments)
