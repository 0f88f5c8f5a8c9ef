"""Does the grader understand or refuse whatever a process can send it, soon, and without asking too much of it?"""

import io
import json
import struct
import sys
import time
import warnings

import numpy as np
import pytest

from nndl.bank import Other, Raised
from nndl.feedback import failed_lines, summary
from nndl.judge import judge, shapes_only
from nndl_grader import codec
from nndl_grader.banks import build_bank
from nndl_grader.lab import load_lab

SOON = 1.5  # seconds
COLLIDING = [["int", hex(number * sys.hash_info.modulus)] for number in range(1, 20_000)]

MESSAGES = {
    "keys of one hash": ["dict", *([key, None] for key in COLLIDING)],
    "parts of a set of one hash": ["set", *COLLIDING],
    "fields of a dtype": ["array", "i1," * 300_000, [1], 0, 8],
    "empty lists": [["list"]] * 200_000,
    "long numbers": ["list", *[["int", "0x" + "f" * 2500]] * 2000],
    "sizes": ["array", "<f8", [0] * 500_000, 0, 0],
}
OTHERS = ("initialize_parameters_deep", "L_model_backward", "linear_forward", "update_parameters", "gradient_check")
VALUES = [
    None, True, 10**2900, -1, 2.5, float("nan"), float("inf"), 1j, "x" * 100_000, "", b"bytes", (), [], {}, set(),
    [[1, 2], [3]], [[[[[[[[1]]]]]]]], {"W1": None}, {1: 2, (3,): "4"}, ({}, []), [float("nan")] * 9,
    np.zeros((0, 2**40)), np.zeros((3, 0)), np.array(5), np.array("text"), np.array([b"a"]), np.array([1 + 2j]),
    np.array(["2020-01-01", "NaT"], dtype="M8[D]"), np.array([5], dtype="m8[ns]"), np.float16(1e4), np.bool_(True),
    np.datetime64("NaT"), np.full((2, 3), np.nan), np.full(4, np.inf), np.zeros((1,) * 30), np.zeros(200_000),
    np.array([2**63], dtype=np.uint64), np.longdouble(1), np.zeros(3, dtype="U1000"),
    Raised("", "", "", ""), Raised("x" * 5000, "\n" * 5000, "%s{}", "f"), Other("a `{x}` %s"), Other(""),
]  # fmt: skip


@pytest.mark.parametrize("name", MESSAGES)
def test_any_message_is_read_or_refused_soon(name):
    tree = json.dumps(MESSAGES[name]).encode()
    began = time.process_time()
    try:
        codec.receive(io.BytesIO(struct.pack("<QQ", len(tree), 8) + tree + bytes(8)))
    except codec.CodecError as error:
        assert len(str(error)) < 2000
    assert time.process_time() - began < SOON


@pytest.fixture(scope="module")
def banks(built_course):
    """The banks of a lab, and of one exercise for each other way to compare; hidden cases included."""
    labs = {name: load_lab(built_course, name) for name in ("lab1_vectorization", "lab4_deep")}
    others = [labs["lab4_deep"].exercises[name] for name in OTHERS]
    parts = [*labs["lab1_vectorization"].exercises.values(), *others]
    return [build_bank(part, built_course.seed, hidden=True) for part in parts]


@pytest.mark.slow
@pytest.mark.parametrize("value", VALUES, ids=lambda value: type(value).__name__)
def test_any_value_is_judged_and_told_in_words(banks, value):
    for bank in banks:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            verdict = judge(bank, [value] * len(bank.cases))
            if verdict.passed:
                continue
            assert isinstance(summary(bank, verdict), str)
            for part, seen in (("shapes", shapes_only(verdict)), ("values", verdict)):
                if not seen.passed:
                    assert isinstance(failed_lines(bank, seen, part), str)
