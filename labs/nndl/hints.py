"""What is the next hint for an exercise?"""

import sys
import textwrap

from . import session
from .feedback import WIDTH


def hint(function):
    """Print the next hint for a function, from the concept to an outline; it starts again after the last one.

    function: the student's function, or the exercise's name as text
    """
    lab = session.current()
    bank = lab.banks[session.name_of(function, sys._getframe(1).f_globals)]
    given = lab.hints_given.get(bank.name, 0)
    lab.hints_given[bank.name] = given + 1
    place = given % len(bank.hints)
    print(textwrap.fill(f"Hint {place + 1} of {len(bank.hints)}: {bank.hints[place]}", WIDTH, subsequent_indent="  "))
