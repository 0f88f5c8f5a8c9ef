"""Which bytes are the course's pictures of cats?

python datasets/draw_cats.py [FOLDER] [SEED]    writes cats_train.h5 and cats_test.h5; the same seed gives the same
bytes"""

import sys
from pathlib import Path

import h5py
import numpy as np
from drawing.pictures import collection

SEED = 3
FILES = {"train": (209, 80), "test": (50, 25)}  # pictures, and how many of them show a cat
CLASSES = np.array([b"non-cat", b"cat"])


def write(folder, seed=SEED):
    """Draw the pictures of both files.

    folder: where to; seed: of the pictures
    """
    for part, (name, sizes) in enumerate(FILES.items()):
        X, Y = collection([seed, part], *sizes)
        with h5py.File(Path(folder) / f"cats_{name}.h5", "w", libver=("v110", "v110")) as file:
            options = dict(compression="gzip", compression_opts=9, shuffle=True)
            file.create_dataset(f"{name}_set_x", data=X, chunks=(1, *X.shape[1:]), **options)
            file.create_dataset(f"{name}_set_y", data=Y)
            file.create_dataset("list_classes", data=CLASSES)


if __name__ == "__main__":
    here = Path(__file__).parent
    write(sys.argv[1] if len(sys.argv) > 1 else here, int(sys.argv[2]) if len(sys.argv) > 2 else SEED)
