"""Are the pictures of cats found from where a student works, and under the names that others gave their files?"""

import re

import numpy as np
import pytest

from nndl.data import load_cats
from nndl.errors import SetupError

PAIRS = [("cats_train.h5", "cats_test.h5"), ("train_catvnoncat.h5", "test_catvnoncat.h5")]


def refused(path=None):
    """What is said, in one line."""
    with pytest.raises(SetupError) as caught:
        load_cats(path)
    assert len(str(caught.value).splitlines()) == 1
    return str(caught.value)


@pytest.fixture
def pair(make_file, tmp_path):
    """Writes the two files: pair(name of the one for training, of the one for testing)."""

    def write(train, test):
        make_file(tmp_path / train, "train", 6)
        make_file(tmp_path / test, "test", 4)
        return tmp_path

    return write


def test_the_courses_own_pictures_open_from_the_folder_of_a_notebook(root, monkeypatch):
    monkeypatch.chdir(root / "notebooks" / "lab2_logistic")
    train_x, train_y, test_x, test_y, classes = load_cats()
    assert (train_x.shape, train_x.dtype) == ((209, 64, 64, 3), np.uint8)
    assert (test_x.shape, test_y.shape) == ((50, 64, 64, 3), (1, 50))
    assert (train_y.shape, train_y.dtype, classes) == ((1, 209), np.int64, ["non-cat", "cat"])


@pytest.mark.parametrize("names", PAIRS)
def test_a_folder_opens_under_both_names_that_are_in_use(pair, names):
    train_x, train_y, test_x, test_y, classes = load_cats(pair(*names))
    assert (train_x.shape, train_y.shape, test_x.shape, test_y.shape) == ((6, 8, 8, 3), (1, 6), (4, 8, 8, 3), (1, 4))
    assert classes == ["non-cat", "cat"]


@pytest.mark.parametrize("names", [*PAIRS, ("my_train.hdf5", "my_test.hdf5")])
def test_the_file_for_training_is_enough_the_other_lies_beside_it(pair, names):
    assert load_cats(str(pair(*names) / names[0]))[2].shape == (4, 8, 8, 3)


def test_a_folder_with_train_in_its_name_misleads_nobody(make_file, tmp_path):
    folder = tmp_path / "trained"
    folder.mkdir()
    make_file(folder / "cats_train.h5", "train")
    make_file(folder / "cats_test.h5", "test")
    assert load_cats(folder / "cats_train.h5")[0].shape == (6, 8, 8, 3)


def test_outside_of_the_course_the_cure_is_named(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert "load_cats('path/to/datasets')" in refused()


def test_a_missing_folder_or_file_is_named(pair, tmp_path):
    assert str(tmp_path / "nowhere") in refused(tmp_path / "nowhere")
    assert "cats_train.h5" in refused(tmp_path)
    pair(*PAIRS[0])
    (tmp_path / "cats_test.h5").unlink()
    assert re.search("There is no file .*cats_test.h5", refused(tmp_path))


def test_the_damaged_one_of_the_two_is_named(pair):
    folder = pair(*PAIRS[0])
    (folder / "cats_test.h5").write_bytes(b"no HDF5")
    assert refused(folder).startswith("cats_test.h5 is damaged")


def test_a_file_whose_partner_cannot_be_guessed_is_told(make_file, tmp_path):
    assert "no 'train' in its name" in refused(make_file(tmp_path / "cats.h5"))


def test_pictures_of_two_sizes_are_told_with_both(make_file, tmp_path):
    make_file(tmp_path / "cats_train.h5", "train", size=8)
    make_file(tmp_path / "cats_test.h5", "test", size=16)
    said = refused(tmp_path)
    assert "8 by 8" in said and "16 by 16" in said and "--size" in said
