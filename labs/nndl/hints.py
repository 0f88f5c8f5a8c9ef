"""What is the next hint for an exercise?"""

import sys

from . import session
from .prose import folded
from .typed import Function


def hint(function: Function | str) -> None:
    """Print the next hint for a function, from the concept to an outline; it starts again after the last one.

    function: the student's function, or the exercise's name as text
    returns: None
    raises: SetupError where no lab is open, or where it has no such exercise

    >>> nndl.start("lab1_vectorization")
    Vectorization...
    >>> hint("sigmoid")
    Hint 1 of 4: ...
    >>> hint("sigmoids")
    Traceback (most recent call last):
        ...
    nndl.errors.SetupError: This lab has no exercise called 'sigmoids'. Did you mean sigmoid?
    """
    lab = session.current()
    bank = lab.banks[session.name_of(function, sys._getframe(1).f_globals)]
    given = lab.hints_given.get(bank.name, 0)
    lab.hints_given[bank.name] = given + 1
    place = given % len(bank.hints)
    print(folded(f"Hint {place + 1} of {len(bank.hints)}: {bank.hints[place]}"))
