"""Brings modules with names of the grader's, links to secrets, and a case file of its own, all beside the notebook."""

EARNS = 13
WORDS = r"sigmoid is not defined"


def edit(notebook, folder):
    for name in ("ipykernel_launcher", "numpy", "sitecustomize", "nndl_grader", "nndl", "nbgrader_config"):
        (folder / f"{name}.py").write_text("raise SystemExit(0)\n")
    (folder / f"{folder.name}.h5").write_bytes(b"no cases")
    (folder / "leak.html").symlink_to(folder.parent.parent.parent / "solutions" / folder.name / "sigmoid.py")
    (folder / "up").symlink_to("../..")
    (folder / "timestamp.txt").symlink_to(folder.parent.parent.parent / "course.toml")
    return notebook
