"""How does a folder of pictures become a data set of the labs?"""

import io
import warnings
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

import numpy as np

from nndl.typed import Array

from .errors import CourseError
from .whole import write_whole_bytes

if TYPE_CHECKING:  # Pillow takes long to load, and most who load this do not use it
    from PIL import Image

Named: TypeAlias = tuple[Path, int]  # a picture and its class
Track: TypeAlias = Callable[[list[Named], str], Iterable[Named]]

SUFFIXES = (".jpg", ".jpeg", ".png", ".webp", ".bmp", ".gif", ".tif", ".tiff")
LIBVER = ("v110", "v110")
CATS = ("cat", "cats")  # the class 1, where a folder is called so
PAPER = (255, 255, 255)  # what lies under a transparent picture


def import_pictures(
    folder: Path | str,
    target: Path | str,
    size: int = 64,
    prefix: str = "train",
    force: bool = False,
    track: Track = lambda items, what: items,
) -> tuple[int, tuple[str, ...], list[Path]]:
    """Make an HDF5 file in the labs' layout of a folder with two folders of pictures, one per class.

    folder: holds one folder per class; class 1 is the one called "cat" or "cats", or else the second by name
    target: the file to write; size: pixels a side; prefix: "train" or "test"; force: whether to write over a file
    track: wraps the pictures to show progress
    returns: how many pictures there are, the names of the two classes, and the files that were left out
    raises: CourseError, in one line
    """
    folder, target = Path(folder), Path(target)
    _refuse_target(target, force)
    classes = _classes(folder)
    found = [_pictures(folder / name) for name in classes]
    named = [(path, label) for label, (pictures, _) in enumerate(found) for path in pictures]
    X = np.stack([_square(path, size) for path, _ in track(named, "importing")])
    Y = np.array([label for _, label in named], dtype=np.int64)
    _write(target, _file(prefix, X, Y, classes))
    return len(named), classes, [path for _, others in found for path in others]


def _refuse_target(target: Path, force: bool) -> None:
    """Look at the target before the work begins, not after it."""
    if target.is_dir():
        raise CourseError(f"{target} is a folder. Add the name of the file to write, such as {target / 'cats.h5'}.")
    if target.exists() and not force:
        raise CourseError(f"{target} exists already. Choose another name, or add --force to write over it.")
    if not target.parent.is_dir():
        raise CourseError(f"There is no folder {target.parent} to write {target.name} into. Make it first.")


def _classes(folder: Path) -> tuple[str, ...]:
    if not folder.is_dir():
        raise CourseError(
            f"There is no folder {folder}. Give a folder with two folders of pictures in it, one per class."
        )
    names = sorted(path.name for path in folder.iterdir() if path.is_dir() and not path.name.startswith("."))
    if len(names) != 2:
        found = ", ".join(names) or "none"
        raise CourseError(f"{folder} must hold two folders, one per class, such as cat and non-cat; it holds: {found}.")
    return tuple(sorted(names, key=lambda name: (name.lower() in CATS, name)))


def _pictures(folder: Path) -> tuple[list[Path], list[Path]]:
    """The pictures of a class, and what else lies in its folder; hidden files are not looked at."""
    paths = sorted(path for path in folder.iterdir() if path.is_file() and not path.name.startswith("."))
    pictures = [path for path in paths if path.suffix.lower() in SUFFIXES]
    if not pictures:
        kinds = ", ".join(SUFFIXES)
        raise CourseError(f"{folder} holds no pictures. Put at least one file into it that ends in {kinds}.")
    return pictures, [path for path in paths if path.suffix.lower() not in SUFFIXES]


def _square(path: Path, size: int) -> Array:
    """The middle of a picture as it is to be looked at, as a square of `size` pixels."""
    from PIL import Image, ImageOps, UnidentifiedImageError

    try:
        with warnings.catch_warnings(action="ignore"), Image.open(path) as opened:  # odd EXIF does no harm
            upright = _coloured(ImageOps.exif_transpose(opened))
            return np.asarray(ImageOps.fit(upright, (size, size), Image.Resampling.LANCZOS))
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError, Image.DecompressionBombError) as error:
        raise CourseError(
            f"{path} cannot be opened as a picture ({type(error).__name__}). Take it out of the folder, or save it "
            "anew as PNG."
        ) from error


def _coloured(picture: "Image.Image") -> "Image.Image":
    """A picture in red, green and blue, whatever it was."""
    from PIL import Image

    if picture.mode.startswith(("I", "F")):  # more than 8 bits, which Pillow would cut off, not scale
        grey = np.asarray(picture, dtype=float)
        highest = 65535 if picture.mode.startswith("I") else max(1.0, grey.max(initial=0))
        return Image.fromarray((255 * np.clip(grey / highest, 0, 1)).astype(np.uint8)).convert("RGB")
    if picture.has_transparency_data:
        picture = picture.convert("RGBA")
        return Image.alpha_composite(Image.new("RGBA", picture.size, (*PAPER, 255)), picture).convert("RGB")
    return picture.convert("RGB")


def _file(prefix: str, X: Array, Y: Array, classes: Sequence[str]) -> bytes:
    """The bytes of the HDF5 file."""
    import h5py

    memory = io.BytesIO()
    with h5py.File(memory, "w", libver=LIBVER) as file:
        file.create_dataset(f"{prefix}_set_x", data=X, compression="gzip", chunks=(1, *X.shape[1:]))
        file.create_dataset(f"{prefix}_set_y", data=Y)
        file.create_dataset("list_classes", data=np.array([label.encode(errors="replace") for label in classes]))
    return memory.getvalue()


def _write(target: Path, data: bytes) -> None:
    """Write beside the target first, so that a full disk leaves nothing half-written."""
    try:
        write_whole_bytes(target, data)
    except OSError as error:
        raise CourseError(
            f"{target} cannot be written ({error.strerror or error}). Free space, mend the permissions, or choose "
            "another folder."
        ) from error
