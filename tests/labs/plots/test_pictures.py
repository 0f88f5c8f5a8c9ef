"""Do pictures, weights and hidden units come out as they are?"""

import numpy as np
import pytest

from nndl import plots

IMAGES = np.arange(8 * 2 * 2 * 3, dtype=np.uint8).reshape(8, 2, 2, 3)
Y = np.array([[0, 1, 0, 1, 0, 1, 0, 1]])
X = np.array([[-2.0, -1.0, 1.0, 2.0], [1.0, -1.0, 1.0, -1.0]])
LABELS = np.array([[0, 0, 1, 1]])


def shown(figure):
    """The pictures of a figure with the words above them."""
    return [(ax.images[0].get_array(), ax.get_title(loc="center")) for ax in figure.axes if ax.images]


def test_a_gallery_shows_every_picture_under_its_word(drawn):
    figure = drawn(plots.gallery, IMAGES, list("abcdefgh"), "Eight")
    assert [word for _, word in shown(figure)] == list("abcdefgh")
    assert all((picture == image).all() for (picture, _), image in zip(shown(figure), IMAGES, strict=True))
    assert figure.get_suptitle() == "Eight"


@pytest.mark.parametrize(("many", "places"), [(1, 1), (3, 3), (6, 6), (8, 12)])
def test_a_gallery_has_rows_of_six_at_most(drawn, many, places):
    assert len(drawn(plots.gallery, IMAGES[:many]).axes) == places


def test_what_a_model_got_wrong_is_shown_with_what_it_said(drawn):
    predictions = Y.copy()
    predictions[0, [2, 5]] = 1, 0
    figure = drawn(plots.mistaken, IMAGES, Y, predictions)
    assert [word for _, word in shown(figure)] == ["said cat", "said non-cat"]
    assert [picture.tolist() for picture, _ in shown(figure)] == [IMAGES[2].tolist(), IMAGES[5].tolist()]
    assert figure.get_suptitle() == "2 of 8 are wrong"


def test_of_many_mistakes_the_first_are_shown_and_all_are_counted(drawn):
    figure = drawn(plots.mistaken, IMAGES, Y, 1 - Y, most=3)
    assert len(shown(figure)) == 3
    assert figure.get_suptitle() == "8 of 8 are wrong; the first 3"


@pytest.mark.parametrize("kind", [bool, float])
def test_a_model_without_mistakes_is_praised_by_a_zero(drawn, kind):
    figure = drawn(plots.mistaken, IMAGES, Y, Y.astype(kind))
    assert (shown(figure), figure.get_suptitle()) == ([], "0 of 8 are wrong")


@pytest.mark.parametrize(
    ("predictions", "note"),
    [
        (None, "your model returned nothing yet (None)"),
        (Y.ravel(), "your model returned shape (8,); to draw it, shape (1, 8) is needed"),
    ],
)
def test_predictions_that_cannot_be_read_are_told_in_one_sentence(drawn, predictions, note):
    assert drawn(plots.mistaken, IMAGES, Y, predictions).get_supxlabel() == note


def test_weights_are_drawn_colour_by_colour_on_one_scale(drawn):
    w = np.linspace(-1, 2, 12).reshape(12, 1)
    figure = drawn(plots.weights_as_image, w, size=2)
    maps = [ax.images[0] for ax in figure.axes if ax.images]
    assert [ax.get_title(loc="center") for ax in figure.axes[:3]] == ["red", "green", "blue"]
    assert [map.get_array().ravel().tolist() for map in maps] == [w[place::3].ravel().tolist() for place in range(3)]
    assert {map.get_clim() for map in maps} == {(-2, 2)}  # white is zero, and a colour means the same in all three


@pytest.mark.parametrize(
    ("w", "note"),
    [
        (None, "your model returned nothing yet (None)"),
        (np.zeros(12), "your model returned shape (12,); to draw it, shape (12, 1) is needed"),
        (np.full((12, 1), np.nan), "your model returned numbers that are infinite or not a number (nan)"),
    ],
)
def test_weights_that_cannot_be_drawn_are_told_in_one_sentence(drawn, w, note):
    assert drawn(plots.weights_as_image, w, size=2).get_supxlabel() == note


def test_a_neuron_that_has_learned_nothing_is_drawn(drawn):
    drawn(plots.weights_as_image, np.zeros((12, 1)), size=2)


def forward_propagation(X, parameters):
    """A right answer."""
    A1 = np.tanh(parameters["W1"] @ X + parameters["b1"])
    return A1[:1], {"A1": A1}


PARAMETERS = {"W1": np.array([[1.0, 0.0], [0.0, 1.0], [1.0, 1.0]]), "b1": np.zeros((3, 1))}


def test_each_hidden_unit_has_a_map_with_its_line_and_the_points(drawn):
    figure = drawn(plots.hidden_units, forward_propagation, PARAMETERS, X, LABELS)
    assert [ax.get_title(loc="center") for ax in figure.axes] == ["unit 1", "unit 2", "unit 3"]
    upright = figure.axes[0]
    lines = [path.vertices for path in upright.collections[0].get_paths()]
    assert np.abs(np.concatenate(lines)[:, 0]).max() < 0.05  # where x1 is zero
    assert sum(len(cloud.get_offsets()) for cloud in upright.collections[1:]) == 4
    assert upright.images[0].get_array()[0, -1] > 0 > upright.images[0].get_array()[0, 0]


def test_more_than_eight_hidden_units_show_the_first_eight(drawn):
    many = {"W1": np.ones((20, 2)), "b1": np.zeros((20, 1))}
    assert len(drawn(plots.hidden_units, forward_propagation, many, X, LABELS).axes) == 8


@pytest.mark.parametrize(
    ("answer", "note"),
    [
        (lambda X, parameters: None, "forward_propagation raised TypeError"),
        (lambda X, parameters: (X, {}), "forward_propagation raised KeyError"),
        (lambda X, parameters: (X, {"A1": np.zeros((4, 1))}), 'forward_propagation returned "A1" of shape (4, 1)'),
    ],
)
def test_a_cache_that_cannot_be_drawn_leaves_the_points_and_a_sentence(drawn, answer, note):
    figure = drawn(plots.hidden_units, answer, PARAMETERS, X, LABELS)
    assert figure.get_supxlabel().startswith(note)
    assert figure.get_suptitle() == "The points wait for hidden units"
    assert sum(len(cloud.get_offsets()) for cloud in figure.axes[0].collections) == 4
