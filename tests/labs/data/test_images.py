"""Does any file of labelled pictures open, and does a file that is none say in one line what to do?"""

import h5py
import numpy as np
import pytest

from nndl.data import load_images
from nndl.errors import SetupError


def refused(path):
    """What is said of a file that cannot be used: one sentence, folded, that names it and the cure."""
    with pytest.raises(SetupError) as caught:
        load_images(path)
    said = str(caught.value)
    assert path.name in said and len(said.splitlines()) == 1
    assert " ".join(line.strip() for line in caught.value._render_traceback_()) == said
    return said


@pytest.mark.parametrize("kind", ["train", "test"])
def test_a_file_of_either_kind_gives_pictures_labels_and_names(make_file, tmp_path, kind):
    X, Y, classes = load_images(make_file(tmp_path / "any.h5", kind))
    assert (X.shape, X.dtype, Y.shape, Y.dtype) == ((6, 8, 8, 3), np.uint8, (1, 6), np.int64)
    assert Y.tolist() == [[0, 1, 0, 1, 0, 1]] and classes == ["non-cat", "cat"]
    with h5py.File(tmp_path / "any.h5") as file:
        assert np.array_equal(X, file[f"{kind}_set_x"])


@pytest.mark.parametrize("shape", [(6,), (1, 6), (6, 1)])
@pytest.mark.parametrize("dtype", [np.int64, np.uint8, np.int32, bool])
def test_labels_open_in_any_of_the_shapes_and_types_in_use(make_file, tmp_path, shape, dtype):
    labels = (np.arange(6) % 2).astype(dtype).reshape(shape)
    _, Y, _ = load_images(make_file(tmp_path / "any.h5", train_set_y=labels))
    assert Y.dtype == np.int64 and Y.tolist() == [[0, 1, 0, 1, 0, 1]]


def test_the_names_of_the_classes_may_be_text_or_be_missing(make_file, tmp_path):
    names = np.array(["Hund", "Kätzchen"], dtype=h5py.string_dtype())
    assert load_images(make_file(tmp_path / "text.h5", list_classes=names))[2] == ["Hund", "Kätzchen"]
    assert load_images(make_file(tmp_path / "none.h5", list_classes=None))[2] == ["non-cat", "cat"]


def test_a_path_may_be_a_text(make_file, tmp_path):
    assert load_images(str(make_file(tmp_path / "any.h5")))[0].shape == (6, 8, 8, 3)


def test_a_missing_file_is_named(tmp_path):
    assert "There is no file" in refused(tmp_path / "nowhere.h5")


def test_a_file_cut_short_is_told_wherever_it_was_cut(make_file, tmp_path):
    whole = make_file(tmp_path / "any.h5").read_bytes()
    for length in (0, 1, 100, len(whole) // 2, len(whole) - 1):
        (tmp_path / "cut.h5").write_bytes(whole[:length])
        assert "Copy it again" in refused(tmp_path / "cut.h5")


@pytest.mark.parametrize("content", [b"<html>404 Not Found</html>", b"PK\x03\x04 a zip", b"\x00" * 4096])
def test_a_file_that_is_no_hdf5_is_told(tmp_path, content):
    (tmp_path / "page.h5").write_bytes(content)
    assert "damaged or no HDF5 file" in refused(tmp_path / "page.h5")


def test_damage_in_any_place_gives_an_answer_or_one_line(make_file, tmp_path):
    whole, rng = make_file(tmp_path / "any.h5").read_bytes(), np.random.default_rng(1)
    for _ in range(100):
        damaged = bytearray(whole)
        for place in rng.integers(0, len(whole), 4):
            damaged[place] = rng.integers(256)
        (tmp_path / "damaged.h5").write_bytes(damaged)
        try:
            load_images(tmp_path / "damaged.h5")
        except SetupError as error:
            assert "damaged.h5" in str(error)


def test_a_file_that_may_not_be_read_is_not_called_damaged(make_file, tmp_path, monkeypatch):
    def denied(*arguments, **options):
        raise PermissionError(13, "Permission denied")

    path = make_file(tmp_path / "any.h5")
    monkeypatch.setattr(h5py, "File", denied)  # root, whom tests may run as, may read everything
    assert "permissions" in refused(path)


def test_another_layout_is_told_with_the_way_to_make_this_one(make_file, tmp_path):
    path = make_file(tmp_path / "other.h5", train_set_x=None, images=np.zeros((6, 8, 8, 3), np.uint8))
    assert "nndl dataset import" in refused(path)


def test_missing_labels_are_told(make_file, tmp_path):
    assert "no labels (train_set_y)" in refused(make_file(tmp_path / "x.h5", train_set_y=None))


@pytest.mark.parametrize("shape", [(5,), (1, 5), (2, 3), (3, 2), (6, 2), (1, 6, 1), ()])
def test_labels_of_another_shape_are_told_with_both_shapes(make_file, tmp_path, shape):
    said = refused(make_file(tmp_path / "x.h5", train_set_y=np.zeros(shape, int)))
    assert f"{shape}, expected (6,)" in said and "6 pictures" in said


@pytest.mark.parametrize("labels", [[1, 2] * 3, [-1, 1] * 3, [0.0, 1.0] * 3, [b"cat"] * 6], ids=str)
def test_labels_other_than_0_and_1_are_told(make_file, tmp_path, labels):
    assert "whole numbers, 0 or 1" in refused(make_file(tmp_path / "x.h5", train_set_y=labels))


@pytest.mark.parametrize("dtype", [np.float32, np.int64, np.int8])
def test_pictures_of_another_type_are_told(make_file, tmp_path, dtype):
    said = refused(make_file(tmp_path / "x.h5", train_set_x=np.zeros((6, 8, 8, 3), dtype)))
    assert f"type {np.dtype(dtype)}" in said and "uint8" in said


@pytest.mark.parametrize("shape", [(6, 192), (6, 8, 8), (6, 8, 8, 4), (6, 3, 8, 8)])
def test_pictures_of_another_shape_are_told(make_file, tmp_path, shape):
    assert f"shape {shape}" in refused(make_file(tmp_path / "x.h5", train_set_x=np.zeros(shape, np.uint8)))


def test_a_file_without_a_single_picture_is_told(make_file, tmp_path):
    assert "holds no picture" in refused(make_file(tmp_path / "x.h5", m=0))


@pytest.mark.parametrize("names", [[b"cat"], [b"cat", b"dog", b"bird"], []])
def test_more_or_fewer_than_two_classes_are_told(make_file, tmp_path, names):
    data = np.array(names, dtype="S4")
    assert f"it names {len(names)}" in refused(make_file(tmp_path / "x.h5", list_classes=data))
