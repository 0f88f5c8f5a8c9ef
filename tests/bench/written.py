"""How well are answers judged that were written down as students write them?

Each goes the way of `nndl judge`: a plain file, run behind the walls, its cause as an instructor reads it.
"""

import contextlib
import itertools
import sys
import tempfile
from collections import Counter
from pathlib import Path

from nndl_grader.course import find_course
from nndl_grader.judging import AnswerJudge, judge_files
from nndl_grader.sandbox import Sandbox

sys.path.append(str(Path(__file__).parent.parent / "answers"))
from read import written

WORKERS = 2
SECONDS = 2  # for a call: endless loops are among the answers


def measure(root):
    """How many right and wrong answers there are, which are taken for the other, and how many causes are named.

    root: the project's folder
    returns: dict of name to number, for all labs, for each lab and for each exercise
    """
    counts = {}
    with Sandbox(find_course(root).limits) as sandbox:
        for (lab, exercise), answers in _by_exercise(written()):
            found = Counter(outcome(*pair) for pair in judged(find_course(root), lab, exercise, answers, sandbox))
            lab = lab.split("_")[0]
            for name in ("written", f"written.{lab}", f"written.{lab}.{exercise}"):
                counts[name] = counts.get(name, Counter()) + found
    return {f"{name}.{key}": number for name in sorted(counts) for key, number in _numbers(counts[name]).items()}


def _by_exercise(answers):
    for key, group in itertools.groupby(answers, key=lambda answer: (answer.lab, answer.exercise)):
        yield key, list(group)


def judged(course, lab, exercise, answers, sandbox):
    """The answers to one exercise, each with what the grader found: pairs of Written and Judged."""
    with tempfile.TemporaryDirectory() as folder, contextlib.ExitStack() as stack:
        answer_judge = AnswerJudge(course, lab, exercise, lambda limits: sandbox, SECONDS)
        stack.callback(answer_judge.close)
        files = [Path(folder, f"{number}.py") for number in range(len(answers))]
        for file, answer in zip(files, answers, strict=True):
            file.write_text(answer.source)
        return list(zip(answers, judge_files(answer_judge, files, WORKERS), strict=True))


def outcome(answer, judged):
    """Which of five things happened to an answer, in a word."""
    if answer.kind == "right":
        return "accepted" if judged.values else "rejected"
    if judged.values:
        return "missed"
    return "named" if judged.cause else "unnamed"


def _numbers(found):
    caught = found["named"] + found["unnamed"]
    wrong = caught + found["missed"]
    return {
        "right": found["accepted"] + found["rejected"],
        "right_rejected": found["rejected"],
        "wrong": wrong,
        "wrong_caught": caught / max(wrong, 1),
        "causes_named": found["named"] / max(wrong, 1),
    }
