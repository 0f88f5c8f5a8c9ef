"""Does a folder of pictures become a data set, upright and square, and is it told in one line where it cannot?"""

import os
import subprocess
import sys
from pathlib import Path

import h5py
import numpy as np
import pytest
from PIL import Image

from nndl.data import load_cats, load_images
from nndl_grader.dataset import import_pictures
from nndl_grader.errors import CourseError

RED, BLUE, WHITE = (255, 0, 0), (0, 0, 255), (255, 255, 255)
FULL_DISK = """
import resource, sys
from nndl_grader.cli import main
resource.setrlimit(resource.RLIMIT_FSIZE, (3000, 3000))
sys.argv = ["nndl", "dataset", "import", "pictures", sys.argv[1], "--force"]
main()
"""


@pytest.fixture
def folder(tmp_path):
    """A folder with three cats and two other things, in a folder of its own to work in."""
    rng = np.random.default_rng(1)
    for name, places in (("cat", "012"), ("non-cat", "01")):
        (tmp_path / "pictures" / name).mkdir(parents=True)
        for place in places:
            grain = Image.fromarray(rng.integers(0, 256, (40, 50, 3), dtype=np.uint8))
            grain.save(tmp_path / "pictures" / name / f"{place}.png")
    return tmp_path / "pictures"


def imported(folder, **options):
    """The pictures, labels and class names of the file that a folder becomes."""
    import_pictures(folder, folder.parent / "any.h5", **options)
    return load_images(folder.parent / "any.h5")


def only(folder, picture, name="0.png", **options):
    """What a single picture becomes, as the one cat of a folder; options go to Pillow's save."""
    for path in (folder / "cat").iterdir():
        path.unlink()
    picture.save(folder / "cat" / name, **options)
    return imported(folder, size=16, force=True)[0][-1]


def refused(folder, target=None, **options):
    """What is said, in one line; nothing may be left behind."""
    before = sorted(folder.parent.rglob("*"))
    with pytest.raises(CourseError) as caught:
        import_pictures(folder, target or folder.parent / "any.h5", **options)
    assert len(str(caught.value).splitlines()) == 1
    assert sorted(folder.parent.rglob("*")) == before
    return str(caught.value)


def run(folder, *arguments):
    """The command, as a user runs it."""
    command = [Path(sys.executable).parent / "nndl", "dataset", "import", *arguments]
    return subprocess.run(command, cwd=folder.parent, capture_output=True, text=True)


def test_the_command_makes_a_pair_of_files_that_the_labs_open(folder):
    first = run(folder, "pictures", "cats_train.h5")
    assert (first.returncode, first.stderr) == (0, "")
    assert first.stdout == "cats_train.h5: 5 pictures; 0 is non-cat, 1 is cat\n"
    assert run(folder, "pictures", "cats_test.h5", "--prefix", "test").returncode == 0
    train_x, train_y, test_x, test_y, classes = load_cats(folder.parent)
    assert train_x.shape == test_x.shape == (5, 64, 64, 3) and classes == ["non-cat", "cat"]
    assert train_y.tolist() == test_y.tolist() == [[0, 0, 1, 1, 1]]


def test_the_command_says_what_is_wrong_in_one_line_with_exit_code_1(folder):
    (folder / "cat" / "0.png").write_bytes(b"no picture")
    said = run(folder, "pictures", "out.h5")
    assert (said.returncode, said.stdout) == (1, "")
    assert said.stderr.startswith("nndl: ") and len(said.stderr.splitlines()) == 1
    assert str(Path("cat", "0.png")) in said.stderr and not (folder.parent / "out.h5").exists()


@pytest.mark.parametrize("arguments", [("--size", "4"), ("--size", "big"), ("--prefix", "valid")], ids=" ".join)
def test_the_command_refuses_a_silly_option_with_its_usage(folder, arguments):
    said = run(folder, "pictures", "out.h5", *arguments)
    assert said.returncode == 2 and "Usage" in said.stderr and arguments[0] in said.stderr


def test_the_file_has_the_classic_layout_and_may_be_read_by_all(folder):
    import_pictures(folder, folder.parent / "any.h5", size=32, prefix="test")
    with h5py.File(folder.parent / "any.h5") as file:
        layout = {name: (data.shape, data.dtype.kind) for name, data in file.items()}
    assert layout == {"test_set_x": ((5, 32, 32, 3), "u"), "test_set_y": ((5,), "i"), "list_classes": ((2,), "S")}
    assert (folder.parent / "any.h5").stat().st_mode & 0o777 == 0o644


@pytest.mark.parametrize("names", [("cat", "dog"), ("Cats", "zebra"), ("apple", "cat"), ("cats", "non-cats")])
def test_a_cat_is_class_1_whatever_the_order_of_the_names(folder, names):
    for old, new in zip(("cat", "non-cat"), names, strict=True):
        (folder / old).rename(folder / new)
    classes = imported(folder)[2]
    assert sorted(classes) == sorted(names) and classes[1].lower() in ("cat", "cats")


def test_without_a_cat_class_1_is_the_second_by_name(folder):
    (folder / "cat").rename(folder / "tulip")
    (folder / "non-cat").rename(folder / "Röse")
    assert imported(folder)[2] == ["Röse", "tulip"]


def test_the_square_is_cut_from_the_middle(folder):
    for shape, middle in (((48, 16), (16, 0, 32, 16)), ((16, 48), (0, 16, 16, 32))):
        picture = Image.new("RGB", shape, BLUE)
        picture.paste(RED, middle)
        assert (only(folder, picture) == RED).all()


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_picture_is_turned_upright_as_its_exif_says(folder, orientation):
    upright = Image.new("RGB", (16, 16), BLUE)
    upright.paste(RED, (0, 0, 16, 4))
    upright.paste(WHITE, (0, 0, 4, 4))
    held = ["FLIP_LEFT_RIGHT", "ROTATE_180", "FLIP_TOP_BOTTOM", "TRANSPOSE", "ROTATE_90", "TRANSVERSE", "ROTATE_270"]
    stored = upright if orientation == 1 else upright.transpose(Image.Transpose[held[orientation - 2]])
    exif = Image.Exif()
    exif[0x0112] = orientation
    assert np.array_equal(only(folder, stored, exif=exif), np.asarray(upright))


@pytest.mark.parametrize("mode", ["L", "LA", "P", "RGBA", "1", "CMYK"])
def test_any_kind_of_colours_becomes_red_green_and_blue(folder, mode):
    picture = Image.new("RGB", (20, 20), WHITE).convert(mode)
    assert (only(folder, picture, "0.tif" if mode == "CMYK" else "0.png") == WHITE).all()


@pytest.mark.parametrize(("value", "becomes"), [(0, 0), (32768, 127), (65535, 255)])
def test_grey_of_16_bits_is_scaled_and_not_cut_off(folder, value, becomes):
    assert (only(folder, Image.fromarray(np.full((20, 20), value, np.uint16))) == becomes).all()


def test_grey_of_fractions_is_scaled_too(folder):
    ramp = np.tile(np.linspace(0, 1, 16, dtype=np.float32), (16, 1))
    found = only(folder, Image.fromarray(ramp), "0.tiff")
    assert (found.min(), found.max()) == (0, 255)


@pytest.mark.parametrize("mode", ["RGBA", "LA", "P"])
def test_what_is_transparent_becomes_paper_not_what_hides_there(folder, mode):
    picture = Image.new("RGBA", (20, 20), (0, 0, 0, 0)).convert(mode)
    options = {"transparency": int(np.asarray(picture)[0, 0])} if mode == "P" else {}
    assert (only(folder, picture, **options) == WHITE).all()


@pytest.mark.parametrize("name", ["0.JPG", "0.jpeg", "0.webp", "0.bmp", "0.gif", "0.TIFF"])
def test_the_usual_kinds_of_files_are_taken_in_any_case_of_letters(folder, name):
    assert np.abs(only(folder, Image.new("RGB", (20, 20), (200, 100, 50)), name) - (200.0, 100, 50)).max() < 12


def test_hidden_files_and_folders_are_passed_over_and_others_are_named(folder):
    (folder / ".cache").mkdir()
    (folder / "cat" / "a folder.png").mkdir()
    (folder / "cat" / "._0.png").write_bytes(b"litter of an operating system")
    (folder / "cat" / "phone.heic").write_bytes(b"some other kind")
    said = run(folder, "pictures", "out.h5")
    assert said.returncode == 0 and "5 pictures" in said.stdout
    assert "1 other file was left out" in said.stdout and "phone.heic" in said.stdout


def test_odd_exif_data_are_passed_over_in_silence(folder):
    path, exif = folder / "cat" / "0.jpg", Image.Exif()
    exif[0x010E] = "a long description of the picture"
    Image.new("RGB", (20, 20), RED).save(path, exif=exif)
    path.write_bytes(path.read_bytes().replace(b"\x01\x0e\x00\x02\x00\x00", b"\x01\x0e\x00\x02\x7f\xff"))
    assert run(folder, "pictures", "out.h5").stderr == ""


def test_one_class_or_three_are_told_with_what_is_there(folder):
    (folder / "dog").mkdir()
    assert "it holds: cat, dog, non-cat" in refused(folder)
    (folder / "dog").rename(folder.parent / "dog")
    (folder / "non-cat").rename(folder.parent / "non-cat")
    assert "it holds: cat." in refused(folder)


def test_a_missing_folder_and_one_without_folders_are_told(folder):
    assert "There is no folder" in refused(folder.parent / "nowhere")
    assert "it holds: none" in refused(folder / "cat", folder.parent / "any.h5")


def test_a_class_without_pictures_is_told_with_the_kinds_of_files(folder):
    for path in (folder / "cat").iterdir():
        path.rename(path.with_suffix(".txt"))
    said = refused(folder)
    assert f"{folder / 'cat'} holds no pictures" in said and ".png" in said


@pytest.mark.parametrize("length", [0, 20, 500, 3000])
def test_a_picture_cut_short_is_named(folder, length):
    path = folder / "cat" / "1.png"
    path.write_bytes(path.read_bytes()[:length])
    assert str(path) in refused(folder)


def test_a_file_that_is_there_is_kept_unless_forced(folder):
    (folder.parent / "any.h5").write_text("precious")
    assert "--force" in refused(folder)
    assert (folder.parent / "any.h5").read_text() == "precious"
    assert imported(folder, force=True)[0].shape == (5, 64, 64, 3)


def test_a_failure_with_force_keeps_the_old_file(folder):
    (folder.parent / "any.h5").write_text("precious")
    (folder / "cat" / "0.png").write_bytes(b"no picture")
    refused(folder, force=True)
    assert (folder.parent / "any.h5").read_text() == "precious"


@pytest.mark.parametrize("force", [False, True])
def test_a_folder_as_the_target_is_told(folder, force):
    assert "is a folder" in refused(folder, folder / "cat", force=force)


def test_a_target_in_a_missing_folder_is_told_before_any_picture_is_opened(folder):
    (folder / "cat" / "0.png").write_bytes(b"no picture")
    assert "Make it first" in refused(folder, folder.parent / "missing" / "any.h5")
    assert "Make it first" in refused(folder, folder / "cat" / "0.png" / "any.h5")


def test_a_target_where_nothing_may_be_written_is_told(folder):
    closed = folder.parent / "closed"
    closed.mkdir(mode=0o500)
    target = closed / "any.h5" if os.geteuid() else Path("/proc/any.h5")  # root may write wherever there is a disk
    assert f"{target} cannot be written" in refused(folder, target)


@pytest.mark.usefixtures("uncounted")
def test_a_disk_that_fills_up_leaves_the_old_file_and_no_litter(folder):
    (folder.parent / "any.h5").write_text("precious")
    before = sorted(folder.parent.rglob("*"))
    said = subprocess.run(
        [sys.executable, "-c", FULL_DISK, "any.h5"], cwd=folder.parent, capture_output=True, text=True
    )
    assert said.returncode == 1 and "any.h5 cannot be written (File too large)" in said.stderr
    assert len(said.stderr.splitlines()) == 1
    assert sorted(folder.parent.rglob("*")) == before
    assert (folder.parent / "any.h5").read_text() == "precious"
