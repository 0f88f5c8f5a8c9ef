"""Is a slip told where the results are just what it gives, and nowhere else?"""

from dataclasses import replace

import numpy as np
import pytest

from nndl import casefile, check, session
from nndl.bank import SLIP, Case, Raised, Slip
from nndl.errors import CheckFailed
from nndl.judge import judge
from nndl.slips import digest, find_slip, taken_apart, weighed


def fingerprint(result, answer=None):
    """What is compared of a result."""
    parts = taken_apart(result, answer)
    return digest(parts.form), weighed(parts.numbers)[0]


def slip(words, bank, function):
    """The slip that a function makes on the visible cases of a bank."""
    prints = [fingerprint(function(**case.arguments), case.answer) for case in bank.cases if not case.hidden]
    return Slip(f"{SLIP}{words}.", *zip(*prints, strict=True))


def knowing(bank, functions):
    """The bank with slips: a dict of words to function."""
    known = tuple(slip(words, bank, function) for words, function in functions.items())
    return replace(bank, slips=lambda: known)


def results(bank, function):
    """What a function gives on all cases of a bank."""
    return [function(**case.arguments) for case in bank.cases]


SLIPS = {"`x` is not squared": lambda x: 2 * x, "the term with `x` is not added": lambda x: x**2}


def right(x):
    """The right answer of the bank."""
    return x**2 + 2 * x


@pytest.fixture
def bank(make_bank):
    """An exercise with two slips."""
    return knowing(make_bank("polynomial", right, mistakes={"Too large.": lambda x: x**3}), SLIPS)


def test_a_check_in_a_notebook_says_which_slip_the_results_show(folder, bank):
    casefile.write(folder / "lab.h5", "A lab", [bank], {})
    session.start("lab")

    def polynomial(x):
        return x * x

    with pytest.raises(CheckFailed) as failed:
        check.values(polynomial)
    text = " ".join(str(failed.value).split())
    assert "Why: Your results are what comes out when the term with `x` is not added." in text


def test_a_slip_is_the_cause_and_has_a_name_made_of_its_words(bank):
    verdict = judge(bank, results(bank, lambda x: 2.0 * x))
    assert verdict.cause.sentence == "Your results are what comes out when `x` is not squared."
    assert verdict.cause_name == "slip_x_is_not_squared"
    assert verdict.fact is None


def test_signs_of_comparison_have_names_too():
    named = Slip(f"{SLIP}`>=` stands where `==` belongs.", (), ())
    assert named.name == "slip_at_least_stands_where_equals_belongs"


def test_signs_have_words_in_the_name_of_a_slip():
    told = ("`>=` stands where `<` belongs", "`axis=0` is used where `axis=1` is needed")
    names = [Slip(f"{SLIP}{words}.", (), ()).name for words in told]
    assert names == ["slip_at_least_stands_where_below_belongs", "slip_axis_0_is_used_where_axis_1_is_needed"]


def test_two_slips_at_once_are_no_slip(bank):
    assert judge(bank, results(bank, lambda x: x)).cause is None
    assert judge(bank, results(bank, lambda x: 2 * x + 1)).cause is None


def test_a_slip_must_explain_every_visible_case(bank):
    nearly = results(bank, lambda x: 2 * x)
    for place, case in enumerate(bank.cases):
        others = [right(**case.arguments) if number == place else got for number, got in enumerate(nearly)]
        assert find_slip(bank, others) is None


def test_hidden_cases_do_not_count(bank):
    wider = replace(bank, cases=(*bank.cases, Case({"x": 1.0}, 3.0, hidden=True)))
    assert find_slip(wider, [*results(bank, lambda x: 2 * x), Raised("ValueError", "")]).name == "slip_x_is_not_squared"


def test_a_known_mistake_is_told_before_a_slip(make_bank):
    plain = make_bank("double", right, mistakes={"Half of it is missing.": lambda x: 2 * x})
    assert judge(knowing(plain, SLIPS), results(plain, lambda x: 2 * x)).cause.sentence == "Half of it is missing."


def test_a_fact_that_says_exactly_how_the_numbers_relate_is_told_before_a_slip(make_bank):
    bank = make_bank("double", lambda x: 2 * x)
    bank = knowing(bank, {"the sign is lost": lambda x: -2 * x})
    verdict = judge(bank, results(bank, lambda x: -2 * x))
    assert (verdict.cause, verdict.fact.name) == (None, "wrong_sign")


def test_slips_are_not_asked_for_where_nothing_is_wrong(bank):
    def slips():
        raise AssertionError

    assert judge(replace(bank, slips=slips), results(bank, right)).passed


def test_slips_are_read_only_where_an_answer_is_wrong(tmp_path, bank):
    casefile.write(tmp_path / "lab.h5", "A lab", [bank], {})
    read = casefile.read(tmp_path / "lab.h5")[1]["polynomial"]
    (tmp_path / "lab.h5").unlink()
    assert judge(read, results(bank, right)).passed


def test_slips_travel_in_a_case_file_with_six_digits(tmp_path, bank):
    casefile.write(tmp_path / "lab.h5", "A lab", [bank], {})
    read = casefile.read_slips(tmp_path / "lab.h5", "polynomial")
    for one, other in zip(read, bank.slips(), strict=True):
        assert (one.sentence, one.name, one.forms) == (other.sentence, other.name, other.forms)
        assert one.numbers == pytest.approx(other.numbers, rel=1e-6)


SAME = [
    (np.ones((2, 3)), np.ones((2, 3), np.float32)),
    (np.ones((2, 3)), np.ones((2, 3), int)),
    (np.ones((2, 3)), np.asfortranarray(np.ones((2, 3)))),
    (1, 1.0),
    (1, np.float32(1)),
    (True, np.array(1)),
    ((1, [2.0]), [np.float64(1), (2,)]),
    ({"a": 1, "b": 2}, {"b": 2, "a": 1}),
]


@pytest.mark.parametrize(("one", "other"), SAME, ids=repr)
def test_results_that_are_the_same_to_a_check_have_the_same_fingerprint(one, other):
    assert fingerprint(one) == fingerprint(other)


def test_a_rank_1_array_may_stand_for_a_list_and_other_entries_of_a_dict_do_not_count():
    assert fingerprint(np.array([1.0, 2.0]), [0, 0]) == fingerprint([1, 2], [0, 0])
    assert fingerprint({"w": 1, "more": 2}, {"w": 0}) == fingerprint({"w": 1}, {"w": 0})


DIFFERENT = [
    (np.ones((2, 3)), np.ones((3, 2))),
    (np.ones(2), [1, 1]),
    (np.array([1.0, 2.0]), np.array([2.0, 1.0])),
    ({"a": 1, "b": 2}, {"a": 2, "b": 1}),
    (1, np.ones(1)),
    (None, 0),
    ("sigmoid", "relu"),
    (Raised("ValueError", "a"), Raised("TypeError", "a")),
    (np.ones(2), np.array(["a", "b"])),
]


@pytest.mark.parametrize(("one", "other"), DIFFERENT, ids=repr)
def test_other_results_have_another_fingerprint(one, other):
    assert fingerprint(one) != fingerprint(other)


class Strange(dict):
    """A dict that cannot be read."""

    def __iter__(self):
        raise RuntimeError

    __contains__ = __getitem__ = __len__ = __iter__


def test_no_answer_however_strange_stops_the_judgement(bank):
    round_and_round = []
    round_and_round.append(round_and_round)
    for one in (round_and_round, Strange(a=1), object(), np.array([object()]), [1] * 10**6, np.nan, np.inf, 10**400):
        assert find_slip(bank, [one] * len(bank.cases)) is None
