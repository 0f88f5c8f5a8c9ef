"""How is it found out what this machine allows?"""

from ..errors import CourseError
from .root import nndl


@nndl.command()
def doctor():
    """Say what this machine allows: which walls student code can be kept behind, and what is missing for more."""
    from ..doctor import examine_machine

    if not examine_machine():
        raise CourseError("Student code cannot be kept apart well enough here, so `nndl grade` refuses to run it.")
