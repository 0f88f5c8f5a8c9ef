"""Is an argument told that changes nothing?"""

import numpy as np

from nndl.judge import judge

W = {"W1": np.array([[1.0, 2.0], [3.0, 5.0]])}
RATES = (0.1, 0.2, 0.5, 1.5)


def step(parameters, rate):
    return {"W1": parameters["W1"] - rate * parameters["W1"] ** 2}


def bank_of(make_bank, rates=RATES):
    inputs = [{"parameters": W, "rate": rate} for rate in rates]
    return make_bank("step", step, [*inputs, {"parameters": {"W1": np.array([[4.0]])}, "rate": 0.3}])


def test_an_argument_that_changes_nothing_is_told(make_bank):
    bank = bank_of(make_bank)
    fixed = [{"W1": np.sin(case.arguments["parameters"]["W1"])} for case in bank.cases]
    assert judge(bank, fixed).fact.sentence.startswith("Your result does not depend on `rate`")


def test_an_argument_that_changes_something_is_not_told(make_bank):
    bank = bank_of(make_bank)
    moving = [{"W1": np.sin(case.arguments["rate"] * case.arguments["parameters"]["W1"])} for case in bank.cases]
    assert judge(bank, moving).fact is None


def test_two_calls_are_not_enough(make_bank):
    bank = bank_of(make_bank, RATES[:2])
    fixed = [{"W1": np.sin(case.arguments["parameters"]["W1"])} for case in bank.cases]
    assert judge(bank, fixed).fact is None
