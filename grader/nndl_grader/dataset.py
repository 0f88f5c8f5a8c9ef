"""How does a folder of pictures become a data set of the labs?"""

import os
import tempfile
from pathlib import Path

import numpy as np

from .errors import CourseError

SUFFIXES = (".jpg", ".jpeg", ".png", ".webp", ".bmp", ".gif", ".tif", ".tiff")
LIBVER = ("v110", "v110")


def import_pictures(folder, target, size=64, prefix="train", force=False, track=lambda items, what: items):
    """Make an HDF5 file in the labs' layout of a folder with two folders of pictures, one per class.

    folder: holds one folder per class; class 1 is the one called "cat", or else the second by name
    target: the file to write; size: pixels a side; prefix: "train" or "test"; force: whether to write over a file
    track: wraps the pictures to show progress
    returns: how many pictures there are, and the names of the two classes
    raises: CourseError, in one sentence
    """
    folder, target = Path(folder), Path(target)
    if target.exists() and not force:
        raise CourseError(f"{target} exists already. Choose another name, or add --force to write over it.")
    classes = _classes(folder)
    named = [(path, label) for label, name in enumerate(classes) for path in _pictures(folder / name)]
    X = np.stack([_square(path, size) for path, _ in track(named, "importing")])
    _write(target, prefix, X, np.array([label for _, label in named], dtype=np.int64), classes)
    return len(named), classes


def _classes(folder):
    if not folder.is_dir():
        raise CourseError(
            f"There is no folder {folder}. Give a folder with two folders of pictures in it, one per class."
        )
    names = sorted(path.name for path in folder.iterdir() if path.is_dir() and not path.name.startswith("."))
    if len(names) != 2:
        found = ", ".join(names) or "none"
        raise CourseError(f"{folder} must hold two folders, one per class, such as cat and non-cat; it holds: {found}.")
    return tuple(sorted(names, key=lambda name: (name == "cat", name)))


def _pictures(folder):
    paths = sorted(path for path in folder.iterdir() if path.suffix.lower() in SUFFIXES)
    if not paths:
        kinds = ", ".join(SUFFIXES)
        raise CourseError(f"{folder} holds no pictures. Put at least one file into it that ends in {kinds}.")
    return paths


def _square(path, size):
    """The middle of a picture as it is to be looked at, as a square of `size` pixels."""
    from PIL import Image, ImageOps, UnidentifiedImageError

    try:
        with Image.open(path) as opened:
            upright = ImageOps.exif_transpose(opened).convert("RGB")
            return np.asarray(ImageOps.fit(upright, (size, size), Image.Resampling.LANCZOS))
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError, Image.DecompressionBombError) as error:
        raise CourseError(
            f"{path} cannot be opened as a picture ({type(error).__name__}). Take it out of the folder, or save it "
            "anew as PNG."
        ) from error


def _write(target, prefix, X, Y, classes):
    """Write beside the target first, so that a full disk leaves nothing half-written."""
    import h5py

    handle, name = tempfile.mkstemp(dir=target.parent if target.parent.is_dir() else None, suffix=".part")
    os.close(handle)
    try:
        with h5py.File(name, "w", libver=LIBVER) as file:
            file.create_dataset(f"{prefix}_set_x", data=X, compression="gzip", chunks=(1, *X.shape[1:]))
            file.create_dataset(f"{prefix}_set_y", data=Y)
            file.create_dataset("list_classes", data=np.array([label.encode() for label in classes]))
        Path(name).replace(target)
    except OSError as error:
        raise CourseError(
            f"{target} cannot be written ({error.strerror or error}). Free space or choose another folder."
        ) from error
    finally:
        Path(name).unlink(missing_ok=True)
