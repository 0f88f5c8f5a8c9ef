"""Which files of pictures do these tests open?"""

import h5py
import numpy as np
import pytest


@pytest.fixture
def make_file():
    """Writes a file in the course's layout: make_file(path, kind, other datasets by name; None leaves one out)."""
    return _make_file


def _make_file(path, kind="train", m=6, size=8, **others):
    parts = {
        f"{kind}_set_x": np.random.default_rng(m).integers(0, 256, (m, size, size, 3), dtype=np.uint8),
        f"{kind}_set_y": np.arange(m) % 2,
        "list_classes": np.array([b"non-cat", b"cat"]),
    }
    with h5py.File(path, "w") as file:
        for name, data in (parts | others).items():
            if data is not None:
                file.create_dataset(name, data=data)
    return path
