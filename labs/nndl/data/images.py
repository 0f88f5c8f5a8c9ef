"""How is a file of labelled pictures opened, and what is said where it is none?

The layout is the one that many courses use: train_set_x (m, h, w, 3) uint8, train_set_y (m,) whole numbers,
list_classes; or the same with test_set_ in front.
"""

from pathlib import Path

import numpy as np

from ..errors import SetupError

KINDS = ("train", "test")


def load_images(path):
    """Open one HDF5 file of labelled pictures.

    path: the file
    returns: X, pictures (m, h, w, 3) uint8; Y, labels 0 or 1, (1, m) int64; the names of the two classes
    raises: SetupError, in one sentence that names the file and the cure
    """
    path = Path(path)
    if not path.is_file():
        raise SetupError(
            f"There is no file {path}. Check the name, or copy the file there from the course's datasets folder."
        )
    X, Y, classes = _read(path)
    _refuse_wrong(path, X, Y)
    names = [name.decode() if isinstance(name, bytes) else str(name) for name in classes]
    return X, Y.astype(np.int64).reshape(1, -1), names


def _read(path):
    import h5py  # needed only where a file is opened

    try:
        with h5py.File(path, "r") as file:
            kind = next(kind for kind in KINDS if f"{kind}_set_x" in file)
            classes = file["list_classes"][()] if "list_classes" in file else np.array([b"non-cat", b"cat"])
            return file[f"{kind}_set_x"][()], file[f"{kind}_set_y"][()], np.ravel(classes)
    except StopIteration:
        raise SetupError(
            f"{path.name} holds no pictures in the course's layout (train_set_x or test_set_x). Make such a file from "
            "a folder of pictures with `nndl dataset import`."
        ) from None
    except (OSError, KeyError, TypeError, ValueError, RuntimeError) as error:  # all that h5py raises
        raise SetupError(
            f"{path.name} is damaged or no HDF5 file. Copy it again from where you got it; a download may have been "
            "cut short."
        ) from error


def _refuse_wrong(path, X, Y):
    if not isinstance(X, np.ndarray) or X.ndim != 4 or X.shape[3] != 3 or X.dtype != np.uint8:
        shape, dtype = getattr(X, "shape", "none"), getattr(X, "dtype", type(X).__name__)
        raise SetupError(
            f"{path.name}: its pictures have shape {shape} and type {dtype}, expected (m, height, width, 3) and uint8. "
            "Make the file anew with `nndl dataset import`."
        )
    flat = np.ravel(Y)
    if flat.size != len(X) or np.shape(Y) not in {(len(X),), (1, len(X)), (len(X), 1)}:
        raise SetupError(
            f"{path.name}: it has {len(X)} pictures, but its labels have shape {np.shape(Y)}, expected ({len(X)},). "
            "Make the file anew with `nndl dataset import`."
        )
    if flat.dtype.kind not in "biu" or not np.isin(flat, (0, 1)).all():
        raise SetupError(f"{path.name}: its labels must be 0 or 1. Make the file anew with `nndl dataset import`.")
