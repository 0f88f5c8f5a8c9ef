"""How do recorded trainings travel beside the notebook, as one HDF5 file?

/<name of a data set>/<name>   one array each: ends, points, iterations, costs, accuracies, fields, units
"""

from collections.abc import Mapping
from pathlib import Path

from .typed import Array

LIBVER = ("v110", "v110")  # a fixed file version: the same runs give the same bytes


def path_of(lab_name: str) -> Path:
    """The file of a lab, beside its notebook."""
    return Path(f"{lab_name}_runs.h5")


def write(path: Path | str, runs: Mapping[str, Mapping[str, Array]]) -> None:
    """Write recorded runs.

    path: the file; runs: dict of name to dict of name to array
    """
    import h5py

    with h5py.File(path, "w", libver=LIBVER) as file:
        for name, run in runs.items():
            for part, array in run.items():
                file.create_dataset(f"{name}/{part}", data=array, track_times=False)


def read(path: Path, name: str) -> dict[str, Array] | None:
    """One recorded run: dict of name to array; None where there is none."""
    if not path.is_file():
        return None
    import h5py  # needed only where a file is opened

    try:
        with h5py.File(path) as file:
            return {part: array[()] for part, array in file[name].items()} if name in file else None
    except OSError:  # a broken file: the widget does without it
        return None
