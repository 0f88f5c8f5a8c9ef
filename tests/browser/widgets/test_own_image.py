"""Does a picture of one's own come to the models, by the mouse and by the keys, and back onto the page?"""

import io

import numpy as np
import pytest
from PIL import Image

pytestmark = [pytest.mark.browser, pytest.mark.slow]

MODELS = """
def bright(X):
    return X.mean()
def fails(X):
    return np.dot(X, X)
from nndl import widgets
own = widgets.OwnImage({"bright": bright, "fails": fails})
own
"""


@pytest.fixture
def cells(answers, root):
    start = f"import os\nos.chdir({str(root)!r})\nimport numpy as np\n"
    return start + answers("lab2_logistic", "flatten_images", "standardize"), MODELS


def choose(shown, name, data):
    """Give a file to the widget's chooser."""
    kind = "image/png" if name.endswith("png") else "image/jpeg"
    shown.root.locator("input[type=file]").set_input_files([{"name": name, "mimeType": kind, "buffer": data}])


def saved(pixels, kind="PNG"):
    held = io.BytesIO()
    Image.fromarray(pixels).save(held, kind)
    return held.getvalue()


def noise(side, seed=0):
    return np.random.default_rng(seed).integers(0, 256, (side, side, 3)).astype(np.uint8)


def test_a_picture_is_seen_small_and_judged(show, cells):
    shown = show(*cells)
    cat = shown.look(".nndl-seen")
    assert "its label is cat" in shown.text(".nndl-seen + .nndl-help") and cat["colours"] > 100
    choose(shown, "white.png", saved(np.full((120, 90, 3), 255, np.uint8)))
    shown.wait_for_text("white.png: 90 × 120 pixels, its middle made 64 × 64", ".nndl-help")
    assert shown.look_until_other(".nndl-seen", cat)["colours"] == 1
    assert "bright: cat" in shown.text(".nndl-opinions")
    pixels = noise(64)
    choose(shown, "noise.png", saved(pixels))
    shown.wait_for_text("noise.png: 64 × 64 pixels", ".nndl-help")
    assert "50 % cat" in shown.text(".nndl-opinions")
    assert shown.evaluate("own.image.tolist()") == pixels.tolist()


def test_a_model_that_fails_is_told_with_its_line_under_the_picture(show, cells):
    shown = show(*cells)
    assert "fails: no answer, see below" in shown.text(".nndl-opinions")
    assert "return np.dot(X, X)" in shown.text(".nndl-trouble")


def test_broken_and_huge_files_are_told_in_a_sentence(show, cells, tmp_path):
    shown = show(*cells)
    choose(shown, "broken.jpg", b"\xff\xd8\xff no picture")
    shown.wait_for_text("broken.jpg cannot be opened as a picture", ".nndl-trouble")
    choose(shown, "broken.png", b"\x89PNG" + bytes(5_000_000))  # too large to be sent as it is
    shown.wait_for_text("broken.png cannot be opened as a picture", ".nndl-wrong")
    huge = tmp_path / "huge.png"
    with huge.open("wb") as file:
        file.truncate(150_000_000)
    shown.root.locator("input[type=file]").set_input_files(huge)
    shown.wait_for_text("huge.png has 150 MB, more than can be opened here", ".nndl-wrong")
    assert "its label is cat" in shown.text(".nndl-seen + .nndl-help")


def test_a_large_photograph_is_made_smaller_before_it_is_sent(show, cells):
    shown = show(*cells)
    data = saved(noise(1500), "PNG")
    assert len(data) > 4_000_000
    choose(shown, "large.png", data)
    shown.wait_for_text("large.png: 1500 × 1500 pixels, its middle made 64 × 64", ".nndl-help")


def test_the_test_pictures_are_looked_through_with_the_keyboard(show, cells):
    shown = show(*cells)
    before = shown.look(".nndl-seen")
    shown.root.get_by_role("button", name="the next test picture").focus()
    shown.page.keyboard.press("Enter")
    after = shown.look_until_other(".nndl-seen", before)
    shown.page.keyboard.press("Shift+Tab")
    shown.page.keyboard.press("Enter")
    assert shown.look_until_other(".nndl-seen", after) == before
    answered = (dict(name=f"{side}.png", mimeType="image/png", buffer=saved(noise(side))) for side in (70, 71))
    # one listener for both: Chromium is asked about choosers as long as there is one, and a key may overtake the asking
    shown.page.on("filechooser", lambda chooser: chooser.set_files([next(answered)]))
    shown.root.locator("input[type=file]").focus()
    for key, side in (("Enter", 70), ("Space", 71)):
        shown.page.keyboard.press(key)
        shown.wait_for_text(f"{side}.png: {side} × {side} pixels", ".nndl-help")
