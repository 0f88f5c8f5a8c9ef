"""Does plain nbgrader take deadlines and late policy from course.toml, too?"""

from ..course import Course
from ..errors import CourseError
from ..stock import CONFIG, load_config

LINES = {
    "CourseLatePolicy": "c.AssignLatePenalties.plugin_class = CourseLatePolicy",
    "KeepDeadlines": "KeepDeadlines as the first of c.Autograde.sanitize_preprocessors",
}


def refuse_other_policy(course: Course) -> None:
    """Refuse an nbgrader_config.py by which `nbgrader autograde` would take other points off than `nndl grade`.

    raises: CourseError with the lines that it lacks
    """
    if course.late is None and not course.deadlines:
        return
    config = load_config(course)
    found = [config.AssignLatePenalties.get("plugin_class"), *config.Autograde.get("sanitize_preprocessors", [])]
    named = {str(getattr(one, "__name__", one)).rpartition(".")[2] for one in found}
    missing = next((name for name in LINES if name not in named), None)
    if missing:
        raise CourseError(
            f"{course.root / CONFIG} does not use {missing}, so plain nbgrader would not know the deadlines and [late] "
            f"of course.toml. Write {LINES[missing]} there, and import it from nndl_grader.plugins."
        )
