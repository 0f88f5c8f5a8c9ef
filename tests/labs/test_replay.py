"""Does everybody get the numbers that the right answer drew, and nobody else's?"""

import numpy as np
import pytest

from nndl.bank import Bank, Case
from nndl.call import call_on
from nndl.replay import drawing_alike, numbers, player, recorder, replaced


def initialize(n_x, n_h):
    """Draw weights."""
    return {"W1": np.random.default_rng().normal(size=(n_h, n_x))}


def model(X, n_h):
    """Something that begins with random numbers."""
    return float(initialize(X.shape[0], n_h)["W1"].sum())


def test_a_player_gives_what_was_recorded_and_each_time_its_own_copy():
    draws = []
    drawn = recorder(initialize, draws)(2, n_h=3)
    play = player("initialize", draws)
    np.testing.assert_array_equal(play(2, 3)["W1"], drawn["W1"])
    play(2, 3)["W1"][:] = 0
    np.testing.assert_array_equal(play([2, 3])["W1"], drawn["W1"])


def test_a_call_with_other_numbers_says_which_were_expected():
    draws = []
    recorder(initialize, draws)(2, 3)
    with pytest.raises(ValueError, match=r"initialize was called with the numbers \(3.0, 2.0\); expected \(2.0, 3.0\)"):
        player("initialize", draws)(3, 2)


def test_arguments_may_be_named_in_any_order():
    draws = []
    drawn = recorder(initialize, draws)(n_h=3, n_x=2)
    play = player("initialize", draws)
    for again in (play(2, 3), play(n_x=2, n_h=3), play(n_h=3, n_x=2), play(2, n_h=3), play(layers=[2, 3])):
        np.testing.assert_array_equal(again["W1"], drawn["W1"])
    with pytest.raises(ValueError, match=r"\(3.0, 2.0\); expected \(2.0, 3.0\)"):
        play(n_h=2, n_x=3)


def test_arguments_count_by_their_numbers_not_by_their_wrapping():
    assert numbers((3, [4, np.int64(1)])) == numbers(([3, 4, 1],)) == numbers({"layers": (3, 4, 1)}) == (3.0, 4.0, 1.0)
    assert numbers(("relu",)) == ("'relu'",)


def test_a_model_on_a_case_draws_what_was_recorded_and_the_notebook_is_as_before():
    draws = []
    with replaced(globals(), {"initialize": recorder(initialize, draws)}):
        answer = model(np.zeros((2, 5)), 3)
    case = Case({"X": np.zeros((2, 5)), "n_h": 3}, answer, draws=tuple(draws))
    before = initialize
    bank = Bank("model", "", 2, (), (case,), fixed=("initialize", "initialize_deep"))
    assert call_on(model, bank, case).result == answer
    assert initialize is before and "initialize_deep" not in globals()


def test_an_answer_that_draws_for_itself_draws_what_was_recorded_whatever_its_seed():
    def drawn_in_place(n, seed):
        if seed is not None:
            np.random.seed(seed)
        return float(np.random.randn(n).sum())

    with drawing_alike():
        right = drawn_in_place(3, None)
    case = Case({"n": 3, "seed": 7}, right)
    bank = Bank("model", "", 2, (), (case,), fixed=("initialize",))
    np.random.seed(5)
    state, seed = np.random.get_state()[1].tolist(), np.random.seed
    assert call_on(drawn_in_place, bank, case).result == right
    assert call_on(lambda n, _: drawn_in_place(n, None), bank, case).result == right
    assert np.random.get_state()[1].tolist() == state
    assert np.random.seed == seed


def test_the_last_arguments_go_only_to_functions_that_take_them():
    case = Case({"A2": 1.0, "Y": 2.0, "parameters": {"W1": 3.0}}, 0.0)
    bank = Bank("cost", "", 2, (), (case,), optional=("parameters",))
    assert call_on(lambda A2, Y: A2 + Y, bank, case).result == 3
    assert call_on(lambda A2, Y, parameters: parameters["W1"], bank, case).result == 3
    assert call_on(lambda *everything: len(everything), bank, case).result == 3
    assert call_on(lambda A2: A2, bank, case).result.type == "TypeError"
