"""Is nothing told that is not certain, and nothing that a hidden input could be read from?"""

import re
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nndl.bank import Other, Raised
from nndl.call import call_on
from nndl.facts.tell import found
from nndl.judge import judge
from nndl_grader.banks import build_bank
from nndl_grader.exercise import load_exercise

ROOT = Path(__file__).parents[3]
SLIPS = ("negative", "twice", "transposed", "flat", "summed", "cut", "plus one")


def random_like(value, rng):
    """Numbers that have nothing to do with the right ones, in the same form."""
    if isinstance(value, dict):
        return {key: random_like(part, rng) for key, part in value.items()}
    if isinstance(value, tuple | list):
        return type(value)(random_like(part, rng) for part in value)
    if isinstance(value, np.ndarray) and value.ndim:
        return rng.normal(size=value.shape)
    return float(rng.normal()) if np.isreal(value) else value


def slip(value, kind):
    """The right numbers with one mechanical change."""
    if isinstance(value, dict):
        return {key: slip(part, kind) for key, part in value.items()}
    if isinstance(value, tuple | list):
        return type(value)(slip(part, kind) for part in value)
    array = np.asarray(value, dtype=float)
    changed = dict(
        zip(SLIPS, (-array, 2 * array, array.T, array.ravel(), array.sum(), np.trunc(array), array + 1), strict=True)
    )
    return changed[kind]


def sentence_on(chosen, results):
    """The sentence of the fact about some results, or an empty text."""
    return getattr(judge(chosen, results).fact, "sentence", "")


def test_random_numbers_get_no_fact(bank, each):
    chosen = bank(each)
    for seed in range(3):
        rng = np.random.default_rng(seed)
        verdict = judge(chosen, [random_like(case.answer, rng) for case in chosen.cases])
        if not verdict.passed and chosen.accepts not in ("random_parameters", "relative_difference"):
            assert verdict.fact is None or verdict.fact.name == "not_zero"  # where nothing but zeros is right


@pytest.mark.parametrize("name", ["lab2/predict", "lab3/predict", "lab4/predict", "lab3/relu_derivative"])
def test_random_answers_of_zeros_and_ones_get_no_fact(bank, name):
    chosen = bank(name)
    for seed in range(20):
        rng = np.random.default_rng(seed)
        results = [rng.integers(2, size=np.shape(case.answer)) for case in chosen.cases]
        assert judge(chosen, results).fact is None


def test_known_mistakes_keep_their_cause_and_right_ways_get_nothing(bank, each):
    chosen = bank(each)
    for mistake in chosen.mistakes:
        verdict = judge(chosen, mistake.answers)
        assert verdict.cause == mistake
        assert verdict.fact is None
    lab, _, name = each.partition("/")
    for function in load_exercise(ROOT / "solutions" / lab / f"{name}.py").alternatives.values():
        verdict = judge(chosen, [call_on(function, chosen, case).result for case in chosen.cases])
        assert verdict.passed
        assert verdict.fact is None


def test_a_fact_holds_no_number_but_those_of_names_and_of_a_fixed_list(bank, each):
    chosen = bank(each)
    for kind in SLIPS:
        told = sentence_on(chosen, [slip(case.answer, kind) for case in chosen.cases])
        free = re.sub(r"`\w+`|of the \d results|rank-1| 1 too|label [01]|factor 1 / ln 2|ln 10|base (10|2)", "", told)
        assert not re.search(r"\d", free), told


def test_a_fact_holds_no_word_that_an_answer_brings(bank, each):
    chosen = bank(each)
    for brought in ({"secret": 1.0}, ("secret", 2), Raised("Secret", "secret"), "secret", Other("secret")):
        assert "secret" not in sentence_on(chosen, [brought] * len(chosen.cases)).lower()


ODD = (
    None,
    [],
    (),
    {},
    "text",
    3 + 4j,
    float("nan"),
    10**400,
    [10**400],
    [[1], [2, 3]],
    np.array(["a"], dtype=object),
    np.zeros((0, 3)),
    np.zeros((1, 2, 3, 4)),
    np.array(np.nan),
    {"W1": None, 3: 4},
    {"dw": "text", "db": []},
    (None, None),
    ({"dw": 1}, "x"),
    Raised("ValueError", "no"),
    Other("a generator"),
)


def test_no_answer_however_odd_breaks_the_search_for_facts(bank, each):
    chosen = bank(each)
    rng = np.random.default_rng(1)
    for place in range(len(ODD)):
        mixed = [ODD[(place + step * rng.integers(2)) % len(ODD)] for step in range(len(chosen.cases))]
        for results in ([ODD[place]] * len(chosen.cases), mixed):
            with np.errstate(all="ignore"):
                found(chosen, results)


def test_an_answer_that_holds_itself_breaks_nothing(bank):
    endless = []
    endless.append(endless)
    for name in ("lab1/softmax", "lab2/propagate", "lab4/update_parameters"):
        judge(bank(name), [endless] * len(bank(name).cases))


@settings(max_examples=60)
@given(st.lists(st.floats(-3, 3).filter(lambda x: abs(x) > 0.01), min_size=8, max_size=8, unique=True))
def test_a_ratio_that_varies_from_call_to_call_is_not_told(varied, factors):
    verdict = judge(varied, [case.answer * factor for case, factor in zip(varied.cases, factors, strict=False)])
    assert verdict.passed or verdict.fact is None or verdict.fact.name == "factor_per_call"


@pytest.fixture(scope="module")
def varied():
    """The exercise that Hypothesis spoils."""
    return build_bank(load_exercise(ROOT / "solutions" / "lab1_vectorization" / "softmax.py"), 7, hidden=True)


@pytest.mark.parametrize("kind", SLIPS)
def test_two_cases_are_not_enough(bank, kind):
    whole = bank("lab1/softmax")
    few = type(whole)(whole.name, whole.title, whole.points, whole.hints, whole.cases[:2])
    assert judge(few, [slip(case.answer, kind) for case in few.cases]).fact is None


@pytest.mark.parametrize("kind", SLIPS)
@pytest.mark.parametrize("place", [0, 1, -1])
def test_one_case_that_a_fact_does_not_explain_is_enough_to_keep_it_back(bank, kind, place):
    chosen = bank("lab1/softmax")
    results = [slip(case.answer, kind) for case in chosen.cases]
    results[place] = np.sin(3 * chosen.cases[place].answer) + 0.7
    assert judge(chosen, results).fact is None


def test_right_numbers_among_others_are_not_told_to_be_added_up(bank):
    chosen = bank("lab1/as_column")
    for more in (np.diagflat, lambda a: np.hstack([a, a]), lambda a: np.hstack([a, 0 * a])):
        verdict = judge(chosen, [more(case.answer) for case in chosen.cases])
        assert verdict.cause_name == "wrong_shape"


def test_what_is_symmetric_says_nothing_of_a_transpose(make_bank):
    inputs = [{"x": np.diag(np.arange(1.0, size))} for size in (3, 4, 5, 6)]
    symmetric = make_bank("double", lambda x: 2 * x, inputs)
    assert judge(symmetric, [2 * one["x"].T for one in inputs]).passed


def test_the_same_right_answer_again_and_again_founds_no_fact(make_bank):
    inputs = [{"x": np.arange(float(size))} for size in (3, 4, 5, 6)]
    alike = make_bank("four", lambda x: 4, inputs)
    assert judge(alike, [8] * 4).fact is None
