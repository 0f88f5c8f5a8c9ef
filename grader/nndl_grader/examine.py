"""What is one submission worth?

Its cells run in a child process, its functions are called from here, and the verdict is taken here.
"""

from dataclasses import dataclass, field

from nndl.bank import Ended
from nndl.feedback import answered, failed_lines, normal, passed_line, quiz_problem, summary
from nndl.judge import judge, shapes_only

from .check import wrong_answer
from .notebook import split_points
from .quiz import POINTS
from .runner import USED_UP, Runner


@dataclass
class Finding:
    """What was found about one exercise or question.

    scores and texts: points and what the student reads, by test cell; sentence: what is wrong, or None
    cause: the known mistake's name, or None; started: False where nothing was written
    stopped: True where the student's process crashed or ran out of time, which a human may want to look at
    """

    scores: dict[str, float]
    texts: dict[str, str]
    sentence: str | None = None
    cause: str | None = None
    started: bool = True
    stopped: bool = False


@dataclass
class Findings:
    """What was found in one submission: by exercise or question, and the outputs of its cells by their place."""

    by_name: dict[str, Finding] = field(default_factory=dict)
    outputs: dict[int, list] = field(default_factory=dict)


def examine(lab, banks, cells, make_child, seconds):
    """Run and judge a restored notebook.

    lab: a Lab; banks: its Banks with hidden cases, by exercise; cells: the notebook's cells (submission.restore)
    make_child: opens a fresh process for student code (sandbox.Child); seconds: for the whole submission
    returns: Findings
    """
    owners = [owner(lab, cell) for cell in cells]
    runner = Runner(cells, owners, make_child, seconds)
    try:
        # first all cells, then all calls: no cell can show what a hidden call has told the student's code
        runner.run_all()
        names = dict.fromkeys(name for name in owners if name)
        return Findings({name: _find(lab, banks, runner, name) for name in names}, runner.outputs)
    finally:
        runner.close()


def owner(lab, cell):
    """The exercise or question that a test cell belongs to; None for other cells."""
    metadata = cell["metadata"].get("nbgrader", {})
    name = metadata.get("grade_id", "").rpartition("_")[0]
    return name if metadata.get("grade") and (name in lab.exercises or name in lab.questions) else None


def _find(lab, banks, runner, name):
    if name in lab.questions:
        return _question(runner, lab.questions[name])
    return _exercise(lab, banks[name], runner)


def _question(runner, question):
    given = runner.value(question.name)
    problem = quiz_problem(question.number, given, question.letters)
    right = problem is None and normal(given) == question.answer
    text = problem or (f"✓ Question {question.number}: right." if right else wrong_answer(question.number))
    cell = f"{question.name}_answer"
    sentence = None if right else text
    return Finding({cell: float(POINTS) if right else 0.0}, {cell: text}, sentence, started=answered(given))


def _exercise(lab, bank, runner):
    points = dict(zip(("shapes", "values"), split_points(bank.points), strict=True))
    if not runner.defined(bank.name):
        return _undefined(bank, points, runner)
    references = {name: lab.exercises[name].reference for name in lab.earlier(bank.name)}
    verdict = judge(bank, runner.call(bank, references))
    seen = {"shapes": shapes_only(verdict), "values": verdict}
    return Finding(
        scores={f"{bank.name}_{part}": float(points[part]) if seen[part].passed else 0.0 for part in points},
        texts={f"{bank.name}_{part}": _text(bank, seen[part], part) for part in points},
        sentence=None if verdict.passed else summary(bank, verdict),
        cause=verdict.cause.name if verdict.cause else None,
        started=verdict.started,
        stopped=verdict.failure is not None and isinstance(verdict.failure.got, Ended),
    )


def _text(bank, verdict, part):
    return passed_line(bank, part) if verdict.passed else failed_lines(bank, verdict, part)


def _undefined(bank, points, runner):
    """Nothing to judge: the cell stopped with an error, or is not there."""
    error = runner.error_of(bank.name)
    why = f"Its cell stopped with {error}" if error else "Its cell is missing, or it has another name there."
    sentence = f"{bank.name} is not defined. {USED_UP.text if runner.exhausted else why}"
    cells = [f"{bank.name}_{part}" for part in points]
    texts = dict.fromkeys(cells, f"○ {sentence}")
    return Finding(dict.fromkeys(cells, 0.0), texts, sentence, started=bool(error), stopped=runner.exhausted)
