"""Does a recorded run come back as it was written, and does a missing or broken one harm nobody?"""

import time

import numpy as np

from nndl import runfile

RUN = {"costs": np.array([0.7, 0.1]), "fields": np.zeros((2, 3, 3), np.uint8)}


def test_a_run_comes_back(tmp_path):
    runfile.write(tmp_path / "runs.h5", {"moons": RUN})
    found = runfile.read(tmp_path / "runs.h5", "moons")
    assert found["costs"].tolist() == [0.7, 0.1] and found["fields"].dtype == np.uint8


def test_the_same_runs_give_the_same_bytes(tmp_path):
    for name in ("a.h5", "b.h5"):
        runfile.write(tmp_path / name, {"moons": RUN})
        time.sleep(1.1)  # HDF5 could note the second
    assert (tmp_path / "a.h5").read_bytes() == (tmp_path / "b.h5").read_bytes()


def test_a_run_that_is_not_there_is_none(tmp_path):
    runfile.write(tmp_path / "runs.h5", {"moons": RUN})
    (tmp_path / "broken.h5").write_bytes(b"nonsense")
    assert runfile.read(tmp_path / "runs.h5", "circles") is None
    assert runfile.read(tmp_path / "missing.h5", "moons") is None
    assert runfile.read(tmp_path / "broken.h5", "moons") is None
