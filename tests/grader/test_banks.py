"""Does a bank hold the reference's answers and every mistake's, and hidden cases only where they are asked for?"""

import h5py
import numpy as np
import pytest

from nndl.bank import Raised
from nndl.judge import judge
from nndl_grader.banks import build_bank, with_slips
from nndl_grader.build import write_source
from nndl_grader.errors import CourseError
from nndl_grader.lab import load_lab


def test_a_bank_carries_what_the_exercise_says(exercise):
    double = exercise()
    bank = build_bank(double, 1, hidden=False)
    assert (bank.name, bank.title, bank.points, bank.hints) == ("double", "Twice as much", 10, double.hints)


def test_a_students_bank_holds_no_hidden_case(exercise):
    bank = build_bank(exercise(), 1, hidden=False)
    assert [case.hidden for case in bank.cases] == [False] * 3


def test_a_graders_bank_holds_the_hidden_cases_behind_the_visible_ones(exercise):
    bank = build_bank(exercise(), 1, hidden=True)
    assert [case.hidden for case in bank.cases] == [False] * 3 + [True] * 3


def test_another_course_seed_moves_the_hidden_cases_of_a_bank_and_no_visible_one(exercise):
    double = exercise()
    banks = [build_bank(double, seed, hidden=True) for seed in (1, 2)]
    pairs = zip(*(bank.cases for bank in banks), strict=True)
    moved = [not np.array_equal(one.arguments["a"], two.arguments["a"]) for one, two in pairs]
    assert moved == [False] * 3 + [True] * 3


def test_the_answers_are_the_references(exercise):
    bank = build_bank(exercise(), 1, hidden=True)
    assert all(np.array_equal(case.answer, 2 * case.arguments["a"]) for case in bank.cases)


def test_a_mistake_has_one_answer_per_case_and_its_docstring_as_one_line(exercise):
    bank = build_bank(exercise(), 1, hidden=True)
    (mistake,) = bank.mistakes
    assert (mistake.name, mistake.sentence) == ("mistake_square", "You multiplied a by itself. That is the square.")
    pairs = zip(bank.cases, mistake.answers, strict=True)
    assert all(np.array_equal(answer, case.arguments["a"] ** 2) for case, answer in pairs)


def test_a_mistake_that_raises_is_a_mistake_like_any_other(exercise):
    bank = build_bank(exercise({"return a * a": "raise ValueError('no')"}), 1, hidden=False)
    assert {(answer.type, answer.text) for answer in bank.mistakes[0].answers} == {("ValueError", "no")}
    assert all(isinstance(answer, Raised) for answer in bank.mistakes[0].answers)


@pytest.mark.parametrize("function", ["double", "mistake_square"])
def test_a_function_that_changes_its_arguments_does_not_change_the_case(exercise, function):
    body = {
        "double": ("return 2 * a", "a *= 2\n    return a"),
        "mistake_square": ("return a * a", "a *= 0\n    return a"),
    }
    before, after = body[function]
    bank = build_bank(exercise({before: after}), 1, hidden=False)
    assert np.array_equal(bank.cases[0].arguments["a"], [[1.0, 2.0], [3.0, 4.5]])


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("return 2 * b", r"NameError: name 'b' is not defined"),
        ("return np.log(-np.abs(a))", r"RuntimeWarning: invalid value encountered in log"),
        ("return a / 0", r"RuntimeWarning: divide by zero"),
    ],
)
def test_a_reference_that_fails_or_warns_on_its_own_case_is_refused(exercise, body, words):
    with pytest.raises(CourseError, match=rf"double\.py: the reference fails on one of its own cases \({words}"):
        build_bank(exercise({"return 2 * a": body}), 1, hidden=False)


RANDOM = {
    "import numpy as np": "import numpy as np\n\n\ndef _draw(rows):\n    return np.random.rand(rows)\n",
    "points = 10": 'points = 10\nfixed = ("_draw",)',
    "return 2 * a": "return 2 * a + _draw(len(a))[0]",
    "return a * a": "return a * a + _draw(len(a))[0]",
    "return a + a": "return a + _draw(len(a))[0] + a",
}


def test_what_the_reference_draws_is_played_back_to_mistakes_and_other_right_ways(exercise):
    from nndl_grader.proof import prove

    random = exercise(RANDOM)
    case = build_bank(random, 1, hidden=True).cases[0]
    ((numbers, drawn, _),) = case.draws
    assert numbers == (2.0,)
    assert np.array_equal(case.answer, 2 * case.arguments["a"] + drawn[0])
    prove(random, 1)


def test_a_bank_has_the_slips_of_the_built_case_file(tiny_course):
    course = tiny_course()
    write_source(course, load_lab(course, "tiny"))
    bank = build_bank(load_lab(course, "tiny").exercises["double"], 1, hidden=True)
    cause = judge(with_slips(bank, course, "tiny"), [case.arguments["a"] for case in bank.cases]).cause
    assert cause.sentence == "Your results are what comes out when the factor `2` is missing."


def test_without_a_case_file_or_with_one_of_an_older_format_there_are_no_slips(tiny_course):
    course = tiny_course()
    bank = build_bank(load_lab(course, "tiny").exercises["double"], 1, hidden=True)
    assert with_slips(bank, course, "tiny").slips() == ()
    write_source(course, load_lab(course, "tiny"))
    with h5py.File(course.source / "tiny" / "tiny.h5", "r+") as file:
        file.attrs["format"] = 2
    assert with_slips(bank, course, "tiny").slips() == ()


def test_what_a_reference_draws_is_the_same_every_time_and_leaves_others_draws_alone(tiny_course, edited):
    drawing = edited("double.py", {"return 2 * a\n    ###": "return np.random.randn() * a\n    ###"})
    double = load_lab(tiny_course({"double.py": drawing}), "tiny").exercises["double"]
    np.random.seed(5)
    expected = np.random.randn()
    np.random.seed(5)
    one, other = (build_bank(double, 1, hidden=False) for _ in range(2))
    assert all(np.array_equal(a.answer, b.answer) for a, b in zip(one.cases, other.cases, strict=True))
    assert np.random.randn() == expected
