"""Do all models see the picture as the student's functions make it, and is every failure told?"""

import io

import numpy as np
import pytest
from PIL import Image

from nndl import widgets

SOURCE = """
import numpy as np
def flatten_images(images):
    return images.reshape(len(images), -1).T
def standardize(X):
    return X / 255
def sure(X):
    return np.array([[0.25]])
def decides(X):
    return X.shape == (12288, 1) and X.max() <= 1
def breaks(X):
    return X @ X
def unwritten(X):
    raise NotImplementedError
"""


@pytest.fixture
def names(monkeypatch, root):
    monkeypatch.chdir(root)
    names = {}
    exec(SOURCE, names)
    return names


def white(side=100):
    held = io.BytesIO()
    Image.new("RGB", (side, side), "white").save(held, "PNG")
    return held.getvalue()


def test_a_cat_of_the_data_set_is_shown_first_and_the_next_picture_on_request(names):
    widget = widgets.OwnImage({"one": names["sure"]}, names)
    assert "its label is cat" in widget.shown["caption"] and len(widget.shown["pixels"]) == 12288
    before = widget.shown["pixels"]
    widget.on_example()
    assert widget.shown["pixels"] != before
    widget.on_example(-1)
    assert widget.shown["pixels"] == before


def test_a_probability_and_a_decision_are_both_answers(names):
    widget = widgets.OwnImage({"one": names["sure"], "two": names["decides"]}, names)
    assert widget.answers == [
        {"name": "one", "probability": 0.25, "says": "non-cat"},
        {"name": "two", "probability": None, "says": "cat"},
    ]
    assert widget.trouble == "" and "one: non-cat, 25 % cat; two: cat" in widget.in_words()


def test_an_upload_is_shown_as_the_models_see_it(names):
    widget = widgets.OwnImage({"two": names["decides"]}, names)
    widget._hear(widget, {"do": "upload", "name": "mine.png", "size": None}, [memoryview(white())])
    assert set(widget.shown["pixels"]) == {255}
    assert widget.shown["caption"] == "mine.png: 100 × 100 pixels, its middle made 64 × 64"


def test_a_picture_that_the_browser_made_smaller_tells_its_own_size(names):
    widget = widgets.OwnImage({}, names)
    widget.on_upload("mine.png", white(), [4000, 3000])
    assert "4000 × 3000" in widget.shown["caption"]


def test_a_broken_file_is_told_and_the_picture_before_stays(names):
    widget = widgets.OwnImage({"one": names["sure"]}, names)
    before = dict(widget.shown)
    widget.on_upload("mine.jpg", b"no picture")
    assert widget.trouble.startswith("mine.jpg cannot be opened as a picture")
    assert widget.shown["pixels"] == before["pixels"] and widget.shown["number"] > before["number"]
    assert widget.answers[0]["says"] == "non-cat"
    widget.on_upload("mine.png", white())
    assert widget.trouble == ""


def test_a_model_that_fails_is_told_and_the_others_answer(names):
    models = {"first": names["breaks"], "second": names["unwritten"], "third": names["sure"]}
    widget = widgets.OwnImage(models, names)
    assert [answer["says"] for answer in widget.answers] == [None, None, "non-cat"]
    assert "first: ValueError: matmul" in widget.trouble and "unwritten is not written yet" in widget.trouble


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (None, "one returned nothing"),
        (np.zeros((1, 5)), r"one returned an array of shape (1, 5)"),
        (17.0, "one returned 17: a probability lies between 0 and 1"),
        (np.nan, "one returned nan"),
        ("cat", "one returned a str"),
    ],
)
def test_what_is_no_answer_is_told(names, answer, words):
    widget = widgets.OwnImage({"one": lambda X: answer}, names)
    assert words in widget.trouble and widget.answers[0]["says"] is None


def test_a_step_of_the_students_that_fails_stops_all_models_and_is_named(names):
    names["standardize"] = names["unwritten"]
    widget = widgets.OwnImage({"one": names["sure"]}, names)
    assert widget.trouble == "unwritten is not written yet." and widget.answers[0]["says"] is None


def test_a_step_that_gives_another_shape_is_told(names):
    names["flatten_images"] = lambda images: images.reshape(1, -1)
    widget = widgets.OwnImage({"one": names["sure"]}, names)
    assert "a column of shape (1, 12288) came of one picture, expected (12288, 1)" in widget.trouble


def test_a_notebook_without_these_steps_gets_its_column_too(names):
    del names["flatten_images"], names["standardize"]
    widget = widgets.OwnImage({"two": names["decides"]}, names)
    assert widget.answers[0]["says"] == "cat" and widget.badges == {}


def test_without_the_data_set_it_waits_for_a_file(names, monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    widget = widgets.OwnImage({"one": names["sure"]}, names)
    assert widget.shown["caption"] == "No picture yet: choose a file." and widget.answers == []
    widget.on_example()
    bundle, _ = widget._repr_mimebundle_()
    assert "image/png" in bundle


def test_without_models_it_says_how_to_give_one(names):
    assert "No model was given" in widgets.OwnImage(names=names).trouble


def test_the_static_twin_tells_the_answers(names):
    widget = widgets.OwnImage({"one": names["sure"], "two": names["breaks"]}, names)
    words = [text.get_text() for text in widget.picture().axes[1].texts]
    assert words == ["one: non-cat, 25 % cat", "two: no answer"]
