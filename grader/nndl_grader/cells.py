"""What do the cells of a notebook look like, with nbgrader's metadata?"""

from nbformat import v4

from .marks import CONTINUE, SCHEMA_VERSION, SKIP, cell_id


def markdown(lab, key, source):
    """A Markdown cell. lab, key: name it, so that building twice gives the same cell id."""
    return v4.new_markdown_cell(source, id=cell_id(lab, key))


def code(lab, key, source, skip=False):
    """A code cell of the lesson; an error in it does not stop "Run All", because students run half-written labs."""
    return v4.new_code_cell(source, id=cell_id(lab, key), metadata={"tags": [SKIP, CONTINUE] if skip else [CONTINUE]})


def read_only(lab, name, source):
    """A locked code cell: shown, restored when grading, worth nothing."""
    return _nbgrader(lab, name, source, locked=True)


def answer(lab, name, source):
    """The cell that a student writes in."""
    return _nbgrader(lab, name, source, solution=True)


def test(lab, name, source, points):
    """A locked cell that gives points when it runs without an error."""
    cell = _nbgrader(lab, name, source, grade=True, locked=True, points=points)
    cell.metadata["tags"] = [CONTINUE]
    return cell


def _nbgrader(lab, name, source, grade=False, solution=False, locked=False, **more):
    metadata = {
        "grade": grade,
        "grade_id": name,
        "locked": locked,
        "schema_version": SCHEMA_VERSION,
        "solution": solution,
        "task": False,
        **more,
    }
    return v4.new_code_cell(source, id=cell_id(lab, name), metadata={"nbgrader": metadata})
