"""How is a file of labelled pictures opened, and what is said where it is none?

The layout is the one that many courses use: train_set_x (m, h, w, 3) uint8, train_set_y (m,) whole numbers,
list_classes; or the same with test_set_ in front.
"""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from ..errors import SetupError
from ..typed import Array

if TYPE_CHECKING:
    import h5py

KINDS = ("train", "test")
CLASSES = ("non-cat", "cat")  # where a file does not say
ANEW = "Make the file anew with `nndl dataset import`."


def load_images(path: str | Path) -> tuple[Array, Array, list[str]]:
    """Open one HDF5 file of labelled pictures.

    path: the file
    returns: X, pictures (m, h, w, 3) uint8 from 0 to 255; Y, labels 0 or 1, (1, m) int64; the names of the two classes
    raises: SetupError, in one line that names the file and the cure

    >>> from nndl.data import load_images
    >>> X, Y, classes = load_images("../../datasets/cats_test.h5")
    >>> X.shape, X.dtype, Y.shape
    ((50, 64, 64, 3), dtype('uint8'), (1, 50))
    """
    path = Path(path)
    if not path.is_file():
        raise SetupError(
            f"There is no file {path}. Check the name, or copy the file there from the course's datasets folder."
        )
    X, Y, classes = _read(path)
    _refuse_wrong_pictures(path, X)
    _refuse_wrong_labels(path, X, Y)
    return X, Y.astype(np.int64).reshape(1, -1), _names(path, classes)


def _read(path: Path) -> tuple[Any, Any, Any]:
    import h5py  # needed only where a file is opened

    try:
        with h5py.File(path, "r") as file:
            return _members(path, file)
    except PermissionError as error:
        raise SetupError(f"{path.name} may not be read. Mend its permissions, or copy it again.") from error
    except (OSError, KeyError, TypeError, ValueError, RuntimeError, MemoryError) as error:  # all that h5py raises
        raise SetupError(
            f"{path.name} is damaged or no HDF5 file. Copy it again from where you got it; a download may have been "
            "cut short."
        ) from error


def _members(path: Path, file: "h5py.File") -> tuple[Any, Any, Any]:
    """The pictures, the labels and the names of the classes, as they stand in an open file."""
    kind = next((kind for kind in KINDS if f"{kind}_set_x" in file), None)
    if kind is None:
        raise SetupError(
            f"{path.name} holds no pictures in the course's layout (train_set_x or test_set_x). Make such a file from "
            "a folder of pictures with `nndl dataset import`."
        )
    if f"{kind}_set_y" not in file:
        raise SetupError(f"{path.name} holds pictures, but no labels ({kind}_set_y). {ANEW}")
    classes = file["list_classes"][()] if "list_classes" in file else CLASSES
    return file[f"{kind}_set_x"][()], file[f"{kind}_set_y"][()], classes


def _refuse_wrong_pictures(path: Path, X: Any) -> None:
    if not isinstance(X, np.ndarray) or X.ndim != 4 or X.shape[3] != 3 or X.dtype != np.uint8:
        shape, dtype = getattr(X, "shape", "none"), getattr(X, "dtype", type(X).__name__)
        raise SetupError(
            f"{path.name}: its pictures have shape {shape} and type {dtype}, expected (m, height, width, 3) and uint8. "
            f"{ANEW}"
        )
    if X.size == 0:
        raise SetupError(f"{path.name}: it holds no picture, its shape is {X.shape}. {ANEW}")


def _refuse_wrong_labels(path: Path, X: Array, Y: Any) -> None:
    m = len(X)
    if np.shape(Y) not in {(m,), (1, m), (m, 1)}:
        raise SetupError(
            f"{path.name}: it has {m} pictures, but its labels have shape {np.shape(Y)}, expected ({m},). {ANEW}"
        )
    if Y.dtype.kind not in "biu" or not np.isin(Y, (0, 1)).all():
        raise SetupError(f"{path.name}: its labels must be whole numbers, 0 or 1. {ANEW}")


def _names(path: Path, classes: Any) -> list[str]:
    names = [name.decode(errors="replace") if isinstance(name, bytes) else str(name) for name in np.ravel(classes)]
    if len(names) != 2:
        raise SetupError(f"{path.name}: list_classes must name two classes, it names {len(names)}. {ANEW}")
    return names
