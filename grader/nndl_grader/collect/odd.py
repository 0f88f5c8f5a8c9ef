"""What is a file that is no notebook, said so that files of one kind read alike?"""

from .files import File

SYSTEM = ("__MACOSX", ".DS_Store", "Thumbs.db", "desktop.ini")
CHECKPOINTS = ".ipynb_checkpoints"
ARCHIVES = (".zip", ".7z", ".rar", ".tar", ".gz", ".tgz")


def is_rubbish(file: File) -> bool:
    """Whether nobody handed a file in on purpose: an operating system or Jupyter has left it."""
    return file.parts[0] == SYSTEM[0] or file.name in SYSTEM or CHECKPOINTS in file.parts or file.name.startswith("._")


def is_notebook(name: str) -> bool:
    """Whether a name is that of a notebook."""
    return name.lower().endswith(".ipynb")


def odd_kind(file: File) -> str:
    """Why a file is not collected, for one that is no notebook or that is rubbish."""
    ending = "." + file.name.rpartition(".")[2].lower() if "." in file.name else ""
    if CHECKPOINTS in file.parts:
        return "a checkpoint of Jupyter's own"
    if is_rubbish(file):
        return "left by an operating system"
    if "_assignsubmission_onlinetext_" in file.path:
        return "text typed into Moodle, not a notebook"
    if ending in ARCHIVES:
        return f"an archive ({ending}) inside: not opened. Where a notebook is in it, unpack it and collect that"
    return f"not a notebook but a {ending} file" if ending else "not a notebook"
