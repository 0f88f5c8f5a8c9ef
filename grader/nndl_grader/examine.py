"""What is one submission worth?

Its cells run in a child process, its functions are called from here, and the verdict is taken here.
"""

import time
from dataclasses import dataclass, field

from nndl.bank import Raised
from nndl.feedback import failed_lines, normal, passed_line, quiz_problem, summary
from nndl.judge import judge, shapes_only

from .check import wrong_answer
from .sandbox import ChildDied
from .submission import runs

MAX_RESTARTS = 8  # a notebook that kills its process more often than this is not worth more time
USED_UP = Raised("TimeoutError", "The notebook had used up its time before it came to this.")


@dataclass
class Finding:
    """What was found about one exercise or question.

    scores and texts: points and what the student reads, by test cell; sentence: what is wrong, or None
    cause: the known mistake's name, or None; started: False where nothing was written
    """

    scores: dict[str, float]
    texts: dict[str, str]
    sentence: str | None = None
    cause: str | None = None
    started: bool = True


@dataclass
class Findings:
    """What was found in one submission: by exercise or question, and the outputs of its cells by their place."""

    by_name: dict[str, Finding] = field(default_factory=dict)
    outputs: dict[int, list] = field(default_factory=dict)

    @property
    def scores(self):
        """Points by graded cell."""
        return {cell: score for finding in self.by_name.values() for cell, score in finding.scores.items()}


def examine(lab, banks, cells, make_child, seconds):
    """Run and judge a restored notebook.

    lab: a Lab; banks: its Banks with hidden cases, by exercise; cells: the notebook's cells (submission.restore)
    make_child: opens a fresh process for student code (sandbox.Child); seconds: for the whole submission
    returns: Findings
    """
    runner = Runner(cells, make_child, seconds)
    findings = Findings(outputs=runner.outputs)
    try:
        later = [name for name, place in _tested(lab, cells) if not _find(lab, banks, runner, findings, name, place)]
        runner.reach(len(cells))
        for name in later:  # defined below its tests, or not at all
            _find(lab, banks, runner, findings, name, len(cells), last=True)
    finally:
        runner.close()
    return findings


def _tested(lab, cells):
    """Exercises and questions in the order of their first test cell, with its place."""
    seen = {}
    for place, cell in enumerate(cells):
        name = owner(lab, cell)
        if name and name not in seen:
            seen[name] = place
    return list(seen.items())


def owner(lab, cell):
    """The exercise or question that a test cell belongs to; None for other cells."""
    metadata = cell["metadata"].get("nbgrader", {})
    name = metadata.get("grade_id", "").rpartition("_")[0]
    return name if metadata.get("grade") and (name in lab.exercises or name in lab.questions) else None


def _find(lab, banks, runner, findings, name, place, last=False):
    """Judge one exercise or question; False where its name is not defined yet."""
    runner.reach(place)
    if not last and not runner.defined(name):
        return False
    if name in lab.questions:
        findings.by_name[name] = _question(runner, lab.questions[name])
    else:
        findings.by_name[name] = _exercise(lab, banks[name], runner)
    return True


def _question(runner, question):
    from .quiz import POINTS

    given = runner.value(question.name)
    problem = quiz_problem(question.number, given, question.letters)
    right = problem is None and normal(given) == question.answer
    text = problem or (f"✓ Question {question.number}: right." if right else wrong_answer(question.number))
    started = given is not None and normal(given) != ""
    cell = f"{question.name}_answer"
    return Finding({cell: float(POINTS) if right else 0.0}, {cell: text}, None if right else text, None, started)


def _exercise(lab, bank, runner):
    from .notebook import split_points

    points = dict(zip(("shapes", "values"), split_points(bank.points), strict=True))
    if not runner.defined(bank.name):
        return _undefined(bank, points, runner.why_undefined(bank.name))
    references = {name: lab.exercises[name].reference for name in lab.earlier(bank.name)}
    verdict = judge(bank, runner.call(bank, references))
    seen = {"shapes": shapes_only(verdict), "values": verdict}
    return Finding(
        {f"{bank.name}_{part}": float(points[part]) if seen[part].passed else 0.0 for part in points},
        {f"{bank.name}_{part}": _text(bank, seen[part], part) for part in points},
        None if verdict.passed else summary(bank, verdict),
        verdict.cause.name if verdict.cause else None,
        verdict.started,
    )


def _text(bank, verdict, part):
    return passed_line(bank, part) if verdict.passed else failed_lines(bank, verdict, part)


def _undefined(bank, points, why):
    text = f"○ {bank.name} is not defined. {why}"
    cells = [f"{bank.name}_{part}" for part in points]
    return Finding(dict.fromkeys(cells, 0.0), dict.fromkeys(cells, text), text.removeprefix("○ "), None, started=False)


class Runner:
    """Runs a notebook's cells in order in a child process.

    A cell that kills the process is left out when the others run again in the next one.
    """

    def __init__(self, cells, make_child, seconds):
        self.cells, self.make_child = cells, make_child
        self.ends = time.monotonic() + seconds
        self.outputs = {}
        self.child, self.reached, self.restarts = None, 0, 0
        self.fatal = set()

    @property
    def exhausted(self):
        """Whether the submission has used up its time or its restarts; then nothing more of it runs."""
        return self.restarts >= MAX_RESTARTS or time.monotonic() > self.ends

    def close(self):
        """End the child process."""
        if self.child:
            self.child.close()
        self.child, self.reached = None, 0

    def reach(self, place):
        """Have all the student's cells before a place run, in a process that is alive."""
        while self.child is None or self.reached < place:
            try:
                self._advance(place)
            except ChildDied as end:
                self._bury(end)

    def _advance(self, place):
        if self.child is None:
            self.child = self.make_child()
        while self.reached < place:
            cell = self.cells[self.reached]
            if _students(cell) and self.reached not in self.fatal and not self.exhausted:
                outputs = self.child.run(cell["source"])
                self.outputs.setdefault(self.reached, outputs)
            self.reached += 1

    def _bury(self, end):
        """Note which cell ended the process, and that it is not run again."""
        self.fatal.add(self.reached)
        words = f"{end}. It is left out."
        self.outputs[self.reached] = [
            {"output_type": "error", "ename": end.kind, "evalue": words, "traceback": [f"{end.kind}: {words}"]}
        ]
        self._restart()

    def _restart(self):
        self.close()
        self.restarts += 1

    def defined(self, name):
        """Whether the cells so far define a name."""
        return self._ask(lambda child: child.defined(name), False)

    def value(self, name):
        """The value of a variable; None where there is none."""
        return self._ask(lambda child: child.value(name), None)

    def _ask(self, question, otherwise):
        place = self.reached
        try:
            return question(self.child)
        except ChildDied:
            self._restart()
            self.reach(place)
            return otherwise

    def call(self, bank, references):
        """The results of a function on the cases of a bank; after a call that kills the process no other is tried."""
        place, results = self.reached, []
        if self.exhausted:
            return [USED_UP] * len(bank.cases)
        for case in bank.cases:
            try:
                results.append(self.child.call(bank.name, list(case.arguments.values()), references))
            except ChildDied as end:
                results += [end.as_result()] * (len(bank.cases) - len(results))
                self._restart()
                self.reach(place)
                break
        return results

    def why_undefined(self, name):
        """A sentence on why a function is missing: its own cell's error, if it has one."""
        if self.exhausted:
            return USED_UP.text
        for place, cell in enumerate(self.cells):
            if cell["metadata"].get("nbgrader", {}).get("grade_id") == name:
                error = next((out for out in self.outputs.get(place, []) if out["output_type"] == "error"), None)
                if error:
                    return f"Its cell stopped with {error['ename']}: {error['evalue']}"
        return "Its cell is missing, or it has another name there."


def _students(cell):
    """Cells that run in the child: all the student's own, and the locked ones that are no tests."""
    return runs(cell) and not cell["metadata"].get("nbgrader", {}).get("grade")
