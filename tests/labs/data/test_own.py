"""Does every picture become a small square one, and every other file one sentence?"""

import io

import numpy as np
import pytest
from PIL import Image

from nndl.data import own
from nndl.errors import SetupError


def saved(picture, kind="PNG", **options):
    held = io.BytesIO()
    picture.save(held, kind, **options)
    return held.getvalue()


def test_a_picture_of_the_right_size_stays_as_it_is():
    pixels = np.random.default_rng(0).integers(0, 256, (64, 64, 3)).astype(np.uint8)
    found, size = own.square(saved(Image.fromarray(pixels)))
    assert np.array_equal(found, pixels) and size == (64, 64)


def test_the_middle_of_a_wide_picture_is_taken():
    pixels = np.zeros((100, 300, 3), np.uint8)
    pixels[:, 100:200] = 200
    found, size = own.square(saved(Image.fromarray(pixels)))
    assert found.shape == (64, 64, 3) and size == (300, 100) and (found[:, 3:-3] == 200).all()


@pytest.mark.parametrize(
    ("kind", "mode"),
    [("PNG", mode) for mode in ("L", "P", "1", "RGBA", "LA")]
    + [("JPEG", mode) for mode in ("L", "1", "CMYK")]
    + [("TIFF", mode) for mode in ("L", "P", "CMYK", "RGBA")],
)
def test_every_kind_of_colours_becomes_three(kind, mode):
    found, _ = own.square(saved(Image.new("RGB", (80, 90), (10, 200, 30)).convert(mode), kind))
    assert found.shape == (64, 64, 3) and found.dtype == np.uint8


def test_what_is_transparent_is_white():
    found, _ = own.square(saved(Image.new("RGBA", (70, 70), (0, 0, 0, 0))))
    assert (found == 255).all()


def test_a_picture_that_was_held_sideways_is_turned():
    exif = Image.Exif()
    exif[0x0112] = 6  # turn it by a quarter
    upper = Image.fromarray(np.repeat(np.arange(0, 200, 2, dtype=np.uint8)[:, None], 100, 1)).convert("RGB")
    found, _ = own.square(saved(upper, "JPEG", exif=exif.tobytes()))
    assert abs(int(found[5, 32, 0]) - int(found[60, 32, 0])) < 5 < abs(int(found[32, 5, 0]) - int(found[32, 60, 0]))


@pytest.mark.parametrize("data", [b"", b"a text", b"<svg xmlns='http://www.w3.org/2000/svg'/>", b"%PDF-1.7"])
def test_what_is_no_picture_is_told_in_one_line(data):
    with pytest.raises(SetupError, match=r"^me.jpg cannot be opened as a picture: .* Save it anew") as told:
        own.square(data, "me.jpg")
    assert "\n" not in str(told.value)


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_what_was_cut_short_is_told_in_one_line(kind):
    noise = np.random.default_rng(0).integers(0, 256, (200, 200, 3)).astype(np.uint8)
    whole = saved(Image.fromarray(noise), kind)
    with pytest.raises(SetupError, match="cannot be opened as a picture"):
        own.square(whole[: len(whole) // 2])


@pytest.mark.parametrize("side", [9500, 20000])
def test_a_small_file_with_a_huge_picture_is_refused_before_it_fills_the_memory(side):
    data = saved(Image.new("1", (side, side)))
    with pytest.raises(SetupError, match=r"The file has .* pixels, more than can be opened here"):
        own.square(data)
