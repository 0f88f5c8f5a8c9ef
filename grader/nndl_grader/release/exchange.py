"""How do notebooks get into nbgrader's exchange?"""

from ..course import Course
from ..exchange import exchange_step

STEP = "release_assignment"


def refuse_unusable(course: Course, lab: str) -> None:
    """Find out beforehand whether the exchange can be used.

    raises: CourseError, which says what to set where it cannot
    """
    with exchange_step(course, lab, STEP):
        pass


def release_to_exchange(course: Course, lab: str) -> str:
    """Hand a lab out; one that was handed out before is replaced.

    returns: where in the exchange students fetch it
    raises: CourseError, which says what to set where the exchange cannot be used
    """
    with exchange_step(course, lab, STEP) as (step, _):
        step.force = True
        step.start()
    return getattr(step, "dest_path", "the exchange")
