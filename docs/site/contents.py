"""Which modules does the site show, and which names of each?"""

import importlib
import inspect
from typing import Any

import pdoc.doc

STUDENTS = {  # what notebooks and lessons import
    "nndl": ("start", "hint", "progress"),
    "nndl.check": ("shapes", "values", "quiz"),
    "nndl.training": ("watch",),
    "nndl.data": (),  # no names: those of __all__
    "nndl.plots": (),
    "nndl.widgets": (),
    "nndl.errors": ("NndlError", "SetupError", "CheckFailed", "NotStarted"),
}
STAFF = {  # what a script or a new verb begins with
    "nndl_grader.course": ("find_course", "Course"),
    "nndl_grader.lab": ("load_lab", "Lab"),
    "nndl_grader.build": ("build_lab", "write_source"),
    "nndl_grader.grade": ("grade_lab",),
    "nndl_grader.record": ("read_records", "read_record", "write_record", "Record"),
    "nndl_grader.figures": ("submissions", "class_figures"),
    "nndl_grader.progress": ("track", "watch"),
    "nndl.bank": ("Bank", "Case", "Mistake", "Slip", "Raised", "Ended", "Other"),
    "nndl.compare": ("form_problem", "same_values", "agrees", "slack"),
    "nndl.describe": ("form", "bare_form", "shown", "is_scalar", "sizes_in", "numbers_in"),
    "nndl.digits": ("rounded",),
    "nndl.policies": ("POLICIES", "Policy"),
}
SECTIONS = {"For students and authors": STUDENTS, "For staff": STAFF}
MODULES = STUDENTS | STAFF
VARIABLES = {  # what has no docstring of its own, and where the words for it stand
    "nndl.data.PLANAR": "nndl.data.planar",
    "nndl.policies.POLICIES": "nndl.policies",
}


def names_of(module: str) -> tuple[str, ...]:
    """The names that the page of a module shows, in their order."""
    return MODULES[module] or tuple(importlib.import_module(module).__all__)


def public(module: str) -> dict[str, Any]:
    """What the page of a module shows, by name."""
    return {name: getattr(importlib.import_module(module), name) for name in names_of(module)}


def words_of(full_name: str) -> str:
    """The docstring of what a page shows; of a variable, the one below it in the source."""
    module, _, name = full_name.rpartition(".")
    if full_name in VARIABLES:
        return pdoc.doc.Module.from_name(VARIABLES[full_name]).members[name].docstring
    return inspect.getdoc(public(module)[name]) or ""


def members_of(one: Any) -> list[str]:
    """The names of a class's own methods and properties that have words; none of anything else."""
    if not isinstance(one, type):
        return []
    fields = getattr(one, "__dataclass_fields__", {})  # these are told as parameters
    own = {name: vars(one)[name] for name in vars(one) if not name.startswith(("_", "on_")) and name not in fields}
    told = [name for name, member in own.items() if callable(member) or isinstance(member, property)]
    return [name for name in told if own[name].__doc__]
