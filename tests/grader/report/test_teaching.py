"""Are the exercises and mistakes to teach again those that cost the class most?"""

from nndl_grader.statistics import summarize
from nndl_grader.teaching import to_teach_again


def again(lab, records):
    return to_teach_again(lab, summarize(lab, records))


def test_what_cost_most_comes_first_and_at_most_three_are_named(lab, made, finding):
    lost = {"L1": 3, "softmax": 2, "sigmoid": 4, "L2": 1}
    wrong = {name: finding.exercise(name, lab.exercises[name].points, 0) for name in lost}
    records = made(**{f"s{n}": {name: wrong[name] for name in lost if n < lost[name]} for n in range(5)})
    costs = {name: count * lab.exercises[name].points for name, count in lost.items()}
    found = again(lab, records)
    assert [one.name for one in found] == sorted(costs, key=costs.get, reverse=True)[:3]
    assert [one.lost for one in found] == sorted(costs.values(), reverse=True)[:3]


def test_a_mistake_that_several_made_is_told_with_what_it_cost(lab, made, finding):
    other = {"sigmoid": finding.exercise("sigmoid", 6, 0, started=False)}
    (one,) = again(lab, made(Ada=finding.sign(lab), Bob=finding.sign(lab), Cyd=other, Dan={}))
    assert (one.lost, one.failed, one.untouched, one.total, one.its_cost) == (14, 3, 1, 4, 8)
    assert one.sentences.startswith(
        "`sigmoid` cost the class 14 points: 3 of 4 did not pass it, 1 of them without having started. "
        "2 made the same mistake, which cost 8 points: The exponent"
    )
    assert one.short == "sigmoid (14 points lost; 2 × sign)"


def test_a_mistake_of_one_student_does_not_stand_out(lab, made, finding):
    (one,) = again(lab, made(Ada=finding.sign(lab), Bob={}))
    assert one.mistake is None and one.sentences.endswith("1 of 2 did not pass it. No mistake stands out.")
    assert one.short == "sigmoid (4 points lost)"


def test_nobody_and_a_class_without_errors_have_nothing_to_learn_again(lab, made):
    assert again(lab, {}) == [] and again(lab, made(Ada={}, Bob="It is a photograph.")) == []


def test_a_record_older_than_an_exercise_has_lost_nothing_on_it(lab, made):
    records = made(Ada={})
    del records["Ada"].findings["L2"]
    assert again(lab, records) == []
