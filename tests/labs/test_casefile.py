"""Is every bank read back from its file as it was written, and every other file refused in one sentence?"""

import math
from dataclasses import replace

import h5py
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from nndl import casefile
from nndl.bank import SLIP, Bank, Case, Mistake, Raised, Slip
from nndl.digits import rounded
from nndl.errors import SetupError
from nndl.policies import POLICIES

TEXTS = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=30)
NAMES = st.from_regex(r"[a-zA-Z_][a-zA-Z0-9_]{0,20}", fullmatch=True)
FLOATS = st.floats().map(rounded)  # what a file holds: not more digits than every machine agrees on
NUMBERS = st.integers(-(2**63), 2**63 - 1) | FLOATS | st.booleans()
DTYPES = st.sampled_from(["?", "u1", "i4", "i8", "f4", "f8", "c16"])
ARRAYS = DTYPES.flatmap(
    lambda dtype: hnp.arrays(dtype, hnp.array_shapes(min_dims=1, max_dims=3, min_side=0, max_side=3)).map(rounded)
)
VALUES = st.recursive(
    st.none() | NUMBERS | TEXTS | ARRAYS | st.builds(Raised, TEXTS, TEXTS),
    lambda parts: (
        st.lists(parts, max_size=3) | st.lists(parts, max_size=3).map(tuple) | st.dictionaries(TEXTS, parts, max_size=3)
    ),
    max_leaves=6,
)
DRAWS = st.lists(
    st.tuples(st.lists(st.floats(allow_nan=False).map(rounded), max_size=3).map(tuple), VALUES), max_size=2
).map(tuple)
CASES = st.builds(Case, st.dictionaries(NAMES, VALUES, max_size=3), VALUES, draws=DRAWS)
MISTAKES = st.builds(Mistake, NAMES, TEXTS, st.lists(VALUES, max_size=3).map(tuple))


def several(parts, most):
    """Tuples of up to `most` of these."""
    return st.lists(parts, max_size=most).map(tuple)


OPTIONS = dict(
    accepts=st.sampled_from(list(POLICIES)),
    optional=several(NAMES, 2),
    fixed=several(NAMES, 2),
    results=several(NAMES, 2),
)
FORMS = st.lists(st.integers(0, 2**32 - 1), min_size=3, max_size=3).map(tuple)
PRINTS = st.lists(st.floats(width=32, allow_nan=False, allow_infinity=False), min_size=3, max_size=3).map(tuple)
SENTENCES = st.text(st.characters(codec="utf-8", exclude_characters="\0\n"), min_size=1).map(SLIP.__add__)
SLIPS = st.lists(st.builds(Slip, SENTENCES, FORMS, PRINTS), max_size=3).map(tuple)
OPTIONS["slips"] = SLIPS.map(lambda slips: lambda: slips)
LISTS = (several(TEXTS, 4), several(CASES, 3), several(MISTAKES, 2))


def as_held(bank):
    """A bank whose answers have the digits that a file holds of answers of its kind."""
    digits = POLICIES[bank.accepts].digits
    cases = tuple(replace(case, answer=rounded(case.answer, digits)) for case in bank.cases)
    mistakes = tuple(replace(mistake, answers=rounded(mistake.answers, digits)) for mistake in bank.mistakes)
    return replace(bank, cases=cases, mistakes=mistakes)


BANKS = st.builds(Bank, NAMES, TEXTS, st.integers(0, 100), *LISTS, **OPTIONS).map(as_held)
QUESTION = st.fixed_dictionaries(
    {"points": st.floats(0, 100), "letters": st.lists(st.sampled_from("abcde"), min_size=1, max_size=5, unique=True)}
)
QUESTIONS = st.dictionaries(st.integers(1, 99).map(str), QUESTION, max_size=4)


def same(one, other):
    """True for the same value of the same kind, to the last bit; nan is itself."""
    if callable(one):  # the slips of a bank
        return one() == other()
    if type(one) is not type(other):
        return False
    if isinstance(one, np.ndarray):
        return (one.dtype, one.shape) == (other.dtype, other.shape) and np.array_equal(one, other, equal_nan=True)
    if isinstance(one, tuple | list):
        return len(one) == len(other) and all(map(same, one, other))
    if isinstance(one, dict):
        return list(one) == list(other) and same(list(one.values()), list(other.values()))
    if isinstance(one, Bank | Case | Mistake):
        return same(vars(one), vars(other))
    return one == other or (isinstance(one, float) and math.isnan(one) and math.isnan(other))


def whole(path):
    """All that is in a case file: its title, a list of Banks, the questions."""
    title, banks, questions = casefile.read(path)
    return title, list(banks.values()), questions


@pytest.fixture
def written(tmp_path, banks):
    """A case file."""
    casefile.write(tmp_path / "lab.h5", "A lab", banks, {"1": {"points": 1.0, "letters": ["a", "b"]}})
    return tmp_path / "lab.h5"


@given(title=TEXTS, banks=st.lists(BANKS, max_size=3, unique_by=lambda bank: bank.name), questions=QUESTIONS)
def test_any_lab_written_is_read_back_equal_and_in_order(tmp_path_factory, title, banks, questions):
    path = tmp_path_factory.mktemp("any") / "lab.h5"
    casefile.write(path, title, banks, questions)
    again_title, again, asked = whole(path)
    assert again_title == title
    assert same(again, banks)
    assert list(asked.items()) == list(questions.items())


def test_the_same_banks_give_the_same_bytes(tmp_path, banks, written):
    casefile.write(tmp_path / "again.h5", "A lab", banks, {"1": {"points": 1.0, "letters": ["a", "b"]}})
    assert (tmp_path / "again.h5").read_bytes() == written.read_bytes()


def test_the_file_is_of_the_version_that_hdf5_reads_since_1_10(written):
    data = written.read_bytes()
    assert data.startswith(b"\x89HDF\r\n\x1a\n")
    assert data[8] == 3  # the version of the superblock


def test_more_than_ten_exercises_cases_and_questions_keep_their_order(tmp_path):
    cases = tuple(Case({"x": number}, number) for number in range(12))
    banks = [Bank(f"f{number}", "", 1, (), cases) for number in reversed(range(12))]
    questions = {str(number): {"points": 1.0, "letters": ["a"]} for number in reversed(range(12))}
    casefile.write(tmp_path / "lab.h5", "", banks, questions)
    _, again, asked = whole(tmp_path / "lab.h5")
    assert again == banks
    assert list(asked.items()) == list(questions.items())


def test_a_numpy_number_is_read_back_as_the_number_it_is(tmp_path):
    for number in (np.float64(0.1), np.array(0.1), np.int64(3), np.True_):
        casefile.write(tmp_path / "lab.h5", "", [Bank("f", "", 1, (), (Case({}, number),))], {})
        assert whole(tmp_path / "lab.h5")[1][0].cases[0].answer == number


def test_where_an_exception_was_raised_stays_at_home(tmp_path):
    answer = Raised("ValueError", "no", "return the_solution(x)", "the_solution")
    bank = Bank("f", "", 1, (), (), (Mistake("m", "s", (answer,)),))
    casefile.write(tmp_path / "lab.h5", "", [bank], {})
    assert b"the_solution" not in (tmp_path / "lab.h5").read_bytes()
    assert whole(tmp_path / "lab.h5")[1][0].mistakes[0].answers == (Raised("ValueError", "no"),)


def test_a_second_writing_replaces_the_first(written):
    casefile.write(written, "Another", [], {})
    assert whole(written) == ("Another", [], {})


def test_only_what_is_asked_for_is_read(tmp_path):
    banks = [Bank(name, "", 1, (), (Case({}, 1),)) for name in ("first", "second")]
    casefile.write(tmp_path / "lab.h5", "", banks, {})
    edit(tmp_path / "lab.h5", lambda file: file.pop("exercises/second/cases/0/answer"))
    _, again, _ = casefile.read(tmp_path / "lab.h5")
    assert again["first"] == banks[0]
    assert list(again) == ["first", "second"] and again.points == {"first": 1, "second": 1}
    with pytest.raises(SetupError, match=r"lab\.h5 is damaged"):
        again["second"]
    with pytest.raises(KeyError):
        again["third"]


def test_opening_reads_two_attributes_and_nothing_else(written):
    def leave_the_summary(file):
        del file["exercises"]
        assert set(file.attrs) == {"format", "summary"}

    edit(written, leave_the_summary)
    title, again, asked = casefile.read(written)
    assert (title, list(again), asked) == (
        "A lab",
        ["double", "total", "split"],
        {"1": {"points": 1.0, "letters": ["a", "b"]}},
    )


def test_a_missing_case_file_is_named_in_one_sentence(tmp_path):
    with pytest.raises(SetupError) as refused:
        whole(tmp_path / "lab.h5")
    words = f"lab.h5 is not beside this notebook (looked in {tmp_path}). Copy it from the lab's folder."
    assert str(refused.value) == words


def refusal(path):
    """What reading says."""
    with pytest.raises(SetupError) as refused:
        whole(path)
    return str(refused.value)


DAMAGED = "lab.h5 is damaged or not a case file of this course. Copy it again from the lab's folder."


@pytest.mark.parametrize("data", [b"", b"not HDF5 at all", b"\x89HDF\r\n\x1a\n", bytes(10_000)])
def test_a_file_of_another_kind_is_refused_in_one_sentence(tmp_path, data):
    (tmp_path / "lab.h5").write_bytes(data)
    assert refusal(tmp_path / "lab.h5") == DAMAGED


def test_a_folder_in_its_place_is_refused_in_one_sentence(tmp_path):
    (tmp_path / "lab.h5").mkdir()
    assert refusal(tmp_path / "lab.h5") == DAMAGED


def test_a_file_cut_short_anywhere_is_refused_in_one_sentence(written):
    data = written.read_bytes()
    for length in range(0, len(data), 97):
        written.write_bytes(data[:length])
        assert refusal(written) == DAMAGED
    written.write_bytes(data[:-1])
    assert refusal(written) == DAMAGED


def edit(path, change):
    """Change an HDF5 file by hand."""
    with h5py.File(path, "r+") as file:
        change(file)


def replace_exercises(file):
    """Put numbers where the exercises were."""
    del file["exercises"]
    file["exercises"] = [1, 2, 3]


@pytest.mark.parametrize(
    "change",
    [
        lambda file: file.attrs.pop("format"),
        lambda file: file.attrs.update(format=1),
        lambda file: file.attrs.update(format=[1, 2]),
        lambda file: file.attrs.pop("summary"),
        lambda file: file.attrs.update(summary="not JSON"),
        lambda file: file.attrs.update(summary="[]"),
        lambda file: file.attrs.update(summary=7),
        lambda file: file.pop("exercises"),
        lambda file: file["exercises/double"].attrs.pop("points"),
        lambda file: file["exercises/double/cases/0"].pop("answer"),
        lambda file: file["exercises/double/cases"].pop("0"),
        lambda file: file["exercises/double/cases/0/answer"].attrs.update(kind="poem"),
        lambda file: file["exercises/split/cases/0/answer"].pop("0"),
        replace_exercises,
    ],
)
def test_an_hdf5_file_that_is_no_case_file_is_refused_in_one_sentence(written, change):
    edit(written, change)
    assert refusal(written) == DAMAGED


def test_the_cause_of_a_refusal_is_kept_for_whoever_looks(written):
    edit(written, lambda file: file.attrs.pop("summary"))
    with pytest.raises(SetupError) as refused:
        whole(written)
    assert isinstance(refused.value.__cause__, KeyError)
