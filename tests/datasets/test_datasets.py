"""Are the committed pictures those that the README describes, and can anybody draw them again?"""

import hashlib
import re
import subprocess
import sys

import h5py
import numpy as np
import pytest

from nndl.data import load_cats

PARTS = [("train", 209), ("test", 50)]
SMALL = """
import hashlib, sys
sys.path.insert(0, sys.argv[1])
from drawing.pictures import collection
X, Y = collection([3, 0], 6, 3)
print(hashlib.sha256(X.tobytes() + Y.tobytes()).hexdigest())
"""


@pytest.fixture(scope="module")
def folder(root):
    """The folder of the data sets."""
    return root / "datasets"


@pytest.fixture(scope="module")
def readme(folder):
    """What the README says of each file: its pictures, its cats and its sha256, by name."""
    row = re.compile(r"^\| `(\S+\.h5)` \| (\d+) pictures, (\d+) of them of cats \| `([0-9a-f]{64})` \|$", re.MULTILINE)
    return {
        name: (int(m), int(cats), digest) for name, m, cats, digest in row.findall((folder / "README.md").read_text())
    }


@pytest.fixture
def collection(folder, monkeypatch):
    """The function that draws a set of pictures; its folder is a program, not a package of ours."""
    monkeypatch.syspath_prepend(folder)
    from drawing.pictures import collection

    return collection


def python(*arguments):
    return subprocess.run([sys.executable, *map(str, arguments)], capture_output=True, text=True, check=True).stdout


def test_the_readme_has_a_row_for_every_file_and_no_other(folder, readme):
    assert set(readme) == {path.name for path in folder.iterdir() if path.suffix == ".h5"}


def test_the_sha256_of_every_file_is_that_of_the_readme(folder, readme):
    found = {name: hashlib.sha256((folder / name).read_bytes()).hexdigest() for name in readme}
    assert found == {name: digest for name, (_, _, digest) in readme.items()}


def test_the_readme_tells_origin_licence_and_layout(folder):
    text = (folder / "README.md").read_text()
    assert all(f"**{word}.**" in text for word in ("Origin", "Licence", "Layout")) and "CC0" in text


def test_the_readme_names_the_seed_of_the_committed_files(folder):
    seed = re.search(r"^SEED = (\d+)", (folder / "draw_cats.py").read_text(), re.MULTILINE)[1]
    assert f"the files here have seed {seed}." in (folder / "README.md").read_text()


@pytest.mark.parametrize(("part", "m"), PARTS)
def test_the_layout_is_the_one_that_many_courses_use(folder, part, m):
    with h5py.File(folder / f"cats_{part}.h5") as file:
        layout = {name: (data.shape, str(data.dtype)) for name, data in file.items()}
        assert file["list_classes"][()].tolist() == [b"non-cat", b"cat"]
    pictures, labels = (f"{part}_set_{letter}" for letter in "xy")
    assert layout == {pictures: ((m, 64, 64, 3), "uint8"), labels: ((m,), "int64"), "list_classes": ((2,), "|S7")}


def test_pictures_and_cats_are_as_many_as_the_readme_says(folder, readme):
    train_x, train_y, test_x, test_y, _ = load_cats(folder)
    assert readme["cats_train.h5"][:2] == (len(train_x), train_y.sum())
    assert readme["cats_test.h5"][:2] == (len(test_x), test_y.sum())
    assert set(np.unique(train_y)) == set(np.unique(test_y)) == {0, 1}


def test_half_of_the_test_pictures_show_a_cat_so_that_guessing_gets_half(readme):
    m, cats, _ = readme["cats_test.h5"]
    assert 2 * cats == m


def test_no_test_picture_is_among_those_for_training_and_none_comes_twice(folder):
    train_x, _, test_x, _, _ = load_cats(folder)
    assert len({picture.tobytes() for picture in (*train_x, *test_x)}) == len(train_x) + len(test_x)


def test_cats_and_others_come_mixed(folder):
    for labels in load_cats(folder)[1::2]:
        assert np.count_nonzero(np.diff(labels)) > labels.size / 4


def test_pictures_are_lit_and_vary(folder):
    train_x, _, test_x, _, _ = load_cats(folder)
    X = np.concatenate([train_x, test_x]).reshape(259, -1)
    assert 0.3 < X.mean() / 255 < 0.7 and X.std(axis=1).min() > 3
    assert X.std(axis=0).min() > 20  # each pixel is dark here and light there


def test_the_same_seed_gives_the_same_bytes_in_another_process_too(folder):
    assert python("-c", SMALL, folder) == python("-c", SMALL, folder)


def test_the_same_seed_gives_the_same_pictures_and_another_seed_others(collection):
    few, labels = collection([3, 0], 4, 2)
    again, same = collection([3, 0], 4, 2)
    other, _ = collection([4, 0], 4, 2)
    assert np.array_equal(few, again) and np.array_equal(labels, same)
    assert not any(np.array_equal(*pair) for pair in zip(few, other, strict=True))


@pytest.mark.parametrize("cats", [0, 1, 5])
def test_as_many_cats_as_asked_for_are_drawn(collection, cats):
    X, Y = collection([1, 0], 5, cats)
    assert (X.shape, X.dtype, Y.shape, Y.dtype, Y.sum()) == ((5, 64, 64, 3), np.uint8, (5,), np.int64, cats)


@pytest.mark.slow
def test_the_program_draws_the_committed_files_again_byte_by_byte(folder, tmp_path):
    python(folder / "draw_cats.py", tmp_path)
    for part, _ in PARTS:
        assert (tmp_path / f"cats_{part}.h5").read_bytes() == (folder / f"cats_{part}.h5").read_bytes()


def test_another_seed_draws_other_pictures_where_one_wants_them(folder, tmp_path):
    python(folder / "draw_cats.py", tmp_path, 1)
    assert load_cats(tmp_path)[0].shape == (209, 64, 64, 3)
    assert not np.array_equal(load_cats(tmp_path)[0], load_cats(folder)[0])


@pytest.fixture(scope="module")
def story(folder):
    """The table of the README: by seed, the six accuracies of the three models, train and test."""
    rows = re.findall(r"^\| (\d+) \|((?: \d+ \|){6})$", (folder / "README.md").read_text(), re.MULTILINE)
    return {int(seed): [int(part) for part in re.findall(r"\d+", numbers)] for seed, numbers in rows}


def test_in_the_readme_one_neuron_overfits_and_each_step_up_knows_more_new_pictures(story):
    assert sorted(story) == [1, 2, 3, 4, 5]
    for train, test, _, two, _, four in story.values():
        assert train >= 97 and 65 <= test <= 80
        assert test < two < four


@pytest.mark.slow
@pytest.mark.parametrize("place", range(3), ids=["logistic regression", "two layers", "four layers"])
def test_the_row_of_the_committed_files_is_what_is_measured(story, folder, place, monkeypatch):
    monkeypatch.syspath_prepend(folder)
    import draw_cats
    import measure_story

    found = measure_story.accuracies(draw_cats.SEED, list(measure_story.MODELS)[place])
    told = story[draw_cats.SEED][2 * place : 2 * place + 2]
    assert np.abs(np.subtract(found, told)).max() <= 4  # another BLAS may turn a picture or two
