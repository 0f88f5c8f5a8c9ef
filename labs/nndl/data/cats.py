"""Where are the pictures of cats?"""

from pathlib import Path

from ..errors import SetupError
from ..typed import Array
from .images import load_images

PAIRS = (("cats_train.h5", "cats_test.h5"), ("train_catvnoncat.h5", "test_catvnoncat.h5"))
FOLDER = "datasets"


def load_cats(path: str | Path | None = None) -> tuple[Array, Array, Array, Array, list[str]]:
    """Open the pictures of cats and of other things: the course's own, or files of yours in the same layout.

    path: a folder with a file for training and one for testing, or the file for training with the other one beside it;
    by default the folder `datasets` of the course, looked for from here upwards
    returns: train_x (209, 64, 64, 3) uint8, red, green and blue from 0 to 255; train_y (1, 209) int64, 1 for a cat;
    test_x and test_y likewise, of 50 pictures; the names of the classes
    raises: SetupError, in one line that names the file and the cure

    >>> from nndl.data import load_cats
    >>> train_x, train_y, test_x, test_y, classes = load_cats()
    >>> train_x.shape, test_y.shape, classes
    ((209, 64, 64, 3), (1, 50), ['non-cat', 'cat'])
    """
    train, test = _pair(Path(path) if path is not None else _course_folder())
    train_x, train_y, classes = load_images(train)
    _refuse_one_file(train, test)
    test_x, test_y, _ = load_images(test)
    _refuse_other_sizes(train, test, train_x, test_x)
    return train_x, train_y, test_x, test_y, classes


def _course_folder() -> Path:
    here = Path.cwd()
    for folder in (here, *here.parents):
        if (folder / FOLDER / PAIRS[0][0]).is_file():
            return folder / FOLDER
    raise SetupError(
        f"The file {PAIRS[0][0]} was not found: no folder from {here} upwards has a folder {FOLDER} that holds it. "
        "Start Jupyter in the course's folder, or say where the files are: load_cats('path/to/datasets')."
    )


def _pair(path: Path) -> tuple[Path, Path]:
    if path.is_dir():
        known = next((pair for pair in PAIRS if (path / pair[0]).is_file()), PAIRS[0])
        return path / known[0], path / known[1]
    return path, path.with_name(path.name.replace("train", "test", 1))


def _refuse_one_file(train: Path, test: Path) -> None:
    if train == test:
        raise SetupError(
            f"{train.name} has no 'train' in its name, so the file for testing cannot be found. Name them "
            "..._train.h5 and ..._test.h5, and give the first."
        )


def _refuse_other_sizes(train: Path, test: Path, train_x: Array, test_x: Array) -> None:
    if train_x.shape[1:] != test_x.shape[1:]:
        (high, wide), (test_high, test_wide) = train_x.shape[1:3], test_x.shape[1:3]
        raise SetupError(
            f"{train.name} has pictures of {high} by {wide} pixels, {test.name} of {test_high} by {test_wide}. Import "
            "both with the same --size."
        )
