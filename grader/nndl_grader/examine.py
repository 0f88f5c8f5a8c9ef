"""What is one submission worth?

Its cells run in a child process, its functions are called from here, and the verdict is taken here.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from nndl.bank import Bank, Ended
from nndl.feedback import answered, failed_lines, normal, passed_line, quiz_problem, summary
from nndl.judge import Verdict, judge, shapes_only
from nndl.typed import Functions, Value

from .check import wrong_answer
from .child import Child
from .expected import Expected
from .lab import Lab
from .lesson import Block
from .needless import needless
from .points import split_points
from .quiz import Question
from .runner import USED_UP, Runner
from .settings.limits import Limits
from .staff import Staff
from .testcell import names_used, score

PARTS = ("shapes", "values")


@dataclass
class Finding:
    """What was found about one exercise, question or test of the instructor's.

    scores and texts: points and what the student reads, by test cell; sentence: what is wrong, or None
    cause: the known mistake's name, or None; started: False where nothing was written
    stopped: True where the student's process crashed or ran out of time, which a human may want to look at
    cases, wrong: on how many cases the function was called, and on how many it went wrong; 0 of 0 where it was not
    """

    scores: dict[str, float]
    texts: dict[str, str]
    sentence: str | None = None
    cause: str | None = None
    started: bool = True
    stopped: bool = False
    cases: int = 0
    wrong: int = 0


@dataclass
class Findings:
    """What was found in one submission: by exercise or question, and the outputs of its cells by their place."""

    by_name: dict[str, Finding] = field(default_factory=dict)
    outputs: dict[int, list[dict[str, Any]]] = field(default_factory=dict)


@dataclass(frozen=True)
class Key:
    """What submissions of a lab are examined with.

    lab: a Lab; banks: its Banks with hidden cases, by exercise; lesson: the sources of its plain code cells
    limits: course.Limits; expected: an Expected by exercise
    """

    lab: Lab
    banks: Mapping[str, Bank]
    lesson: frozenset[str]
    limits: Limits
    expected: Mapping[str, Expected]


def examine(key: Key, cells: list[dict[str, Any]], make_child: Callable[[], Child], staff: Staff) -> Findings:
    """Run and judge a restored notebook.

    key: a Key; cells: the notebook's cells (submission.restore); make_child: opens a fresh process for student code
    (Sandbox.child); staff: a staff.Staff of the lab
    returns: Findings
    """
    owners = [owner(key.lab, cell) for cell in cells]
    kept = {place: _kept(key.lab, name) for place, name in enumerate(owners) if name}
    runner = Runner(cells, needless(cells, key.lesson), kept, make_child, key.limits.submission_seconds, key.expected)
    try:
        return Findings(_find_all(key, runner, staff, set(owners)), runner.outputs)
    finally:
        runner.close()


def _find_all(key: Key, runner: Runner, staff: Staff, asked: set[str | None]) -> dict[str, Finding]:
    """What is found, by name, in the lab's own order, whatever the order of the notebook.

    First all cells run, then all calls are made: no cell can show what a hidden call has told the student's code.
    """
    found: dict[str, Finding] = {}
    lab = key.lab
    runner.run_all()
    defined, values = runner.look(list(lab.exercises), list(lab.questions))
    there = [name for name in lab.exercises if name in asked and name in defined]
    references = {name: {one: staff.reference(one) for one in lab.earlier(name)} for name in there}
    tests = {name: test for name, test in lab.tests.items() if name in asked}

    def run_tests() -> None:
        found.update({name: _test(key, runner, staff, test) for name, test in tests.items()})

    results = call_all(runner, key.banks, references, run_tests)
    found |= {name: _exercise(key.banks[name], results[name]) for name in there}
    missing = [name for name in lab.exercises if name in asked and name not in defined]
    found |= {name: _undefined(key.banks[name], runner) for name in missing}
    return found | {name: _question(one, values[name]) for name, one in lab.questions.items() if name in asked}


def call_all(
    runner: Runner,
    banks: Mapping[str, Bank],
    references: Mapping[str, Functions],
    meanwhile: Callable[[], object] = lambda: None,
) -> dict[str, list[Value]]:
    """The results of functions on all cases of their banks, by name; all cells must have run.

    First come the visible cases of all exercises, then the instructor's tests, then the hidden cases: a function cannot
    give back a hidden input where its results are shown. And where the reference of one that is judged was asked what
    no known answer asks, the hidden cases find a fresh process: it cannot have noted the answers.

    runner: a Runner; banks: by exercise; references: by exercise that is asked, the references it may call by name
    meanwhile: called between the visible and the hidden cases
    """
    visible = {name: runner.call(banks[name], known, hidden=False) for name, known in references.items()}
    meanwhile()
    if runner.asked & set(references):
        runner.renew()
    return {
        name: visible[name] + _hidden(runner, banks[name], known, visible[name]) for name, known in references.items()
    }


def _hidden(runner: Runner, bank: Bank, references: Functions, visible: list[Value]) -> list[Value]:
    """The results on the hidden cases; a function that ended its process on a visible one is not called again."""
    if isinstance(visible[-1], Ended):
        return [visible[-1]] * sum(case.hidden for case in bank.cases)
    return runner.call(bank, references, hidden=True)


def owner(lab: Lab, cell: dict[str, Any]) -> str | None:
    """The exercise, question or test that a test cell belongs to; None for other cells."""
    metadata = cell["metadata"].get("nbgrader", {})
    name = metadata.get("grade_id", "")
    if not metadata.get("grade"):
        return None
    of = name if name in lab.tests else name.rpartition("_")[0]
    return of if of in {**lab.exercises, **lab.questions, **lab.tests} else None


def _kept(lab: Lab, name: str) -> tuple[list[str], str]:
    """What is remembered at a test cell: the names that it is about, and for whom."""
    return (names_used(lab.tests[name].text), name) if name in lab.tests else ([name], "")


def _test(key: Key, runner: Runner, staff: Staff, test: Block) -> Finding:
    outputs = runner.test(staff, test.name, test.text, key.limits.cell_seconds)
    points = score(outputs, test.points)
    errors = [output for output in outputs if output["output_type"] == "error"]
    why = f"{errors[0]['ename']}: {errors[0]['evalue']}".rstrip(": ") if errors else None
    text = why or "".join(str(output.get("text", "")) for output in outputs).strip() or f"✓ {test.name}"
    sentence = f"The test {test.name} fails: {why}." if why else None
    return Finding({test.name: points}, {test.name: text}, sentence)


def _question(question: Question, given: Value) -> Finding:
    problem = quiz_problem(question.number, given, question.letters)
    right = problem is None and normal(given) == question.answer
    text = problem or (f"✓ Question {question.number}: right." if right else wrong_answer(question.number))
    cell = f"{question.name}_answer"
    sentence = None if right else text
    return Finding({cell: float(question.points) if right else 0.0}, {cell: text}, sentence, started=answered(given))


def _exercise(bank: Bank, results: Sequence[Value]) -> Finding:
    points = dict(zip(PARTS, split_points(bank.points), strict=True))
    verdict = judge(bank, results)
    seen = {"shapes": shapes_only(verdict), "values": verdict}
    return Finding(
        scores={f"{bank.name}_{part}": float(points[part]) if seen[part].passed else 0.0 for part in points},
        texts={f"{bank.name}_{part}": _text(bank, seen[part], part) for part in points},
        sentence=None if verdict.passed else summary(bank, verdict),
        cause=verdict.cause_name,
        started=verdict.started,
        stopped=verdict.failure is not None and isinstance(verdict.failure.got, Ended),
        cases=len(results),
        wrong=verdict.wrong,
    )


def _text(bank: Bank, verdict: Verdict, part: str) -> str:
    return passed_line(bank, part) if verdict.passed else failed_lines(bank, verdict, part)


def _undefined(bank: Bank, runner: Runner) -> Finding:
    """Nothing to judge: the cell stopped with an error, or is not there."""
    error = runner.error_of(bank.name)
    why = f"Its cell stopped with {error}" if error else "Its cell is missing, or it has another name there."
    sentence = f"{bank.name} is not defined. {USED_UP.text if runner.exhausted else why}"
    cells = [f"{bank.name}_{part}" for part in PARTS]
    texts = dict.fromkeys(cells, f"○ {sentence}")
    return Finding(dict.fromkeys(cells, 0.0), texts, sentence, started=bool(error), stopped=runner.exhausted)
