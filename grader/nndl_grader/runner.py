"""How do a notebook's cells run when some of them end the process they run in?"""

import time
from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeAlias

from nndl.bank import Bank, Case, Ended
from nndl.replay import DRAWS, players
from nndl.typed import Function, Functions, Value

from .ask import Ask
from .child import Child, ChildDied
from .expected import Expected
from .marks import Cell, Output
from .staff import Staff
from .submission import grade_id, runs

MAX_RESTARTS = 8  # a notebook that kills its process more often than this is not worth more time
USED_UP = Ended("TimeoutError", "The notebook had used up its time before it came to this.")

Kept: TypeAlias = tuple[list[str], str]  # names, and for whom they are remembered


class Runner:
    """Runs a notebook's cells in order in a child process.

    A cell that kills the process is left out when the others run again in the next one.

    cells: the cells of a restored notebook; skip: the places of cells that need not run
    kept: by place of a test cell, what to remember there: the names, and for whom
    make_child: opens a fresh process for student code (Sandbox.child); seconds: for the whole submission
    expected: an Expected by exercise, where it is known what is usually asked
    """

    def __init__(
        self,
        cells: Sequence[Cell],
        skip: set[int],
        kept: Mapping[int, Kept],
        make_child: Callable[[], Child],
        seconds: float,
        expected: Mapping[str, Expected] | None = None,
    ) -> None:
        self.cells, self.skip, self.kept, self.make_child = cells, skip, kept, make_child
        self.ends = time.monotonic() + seconds
        self.outputs: dict[int, list[Output]] = {}
        self.child: Child | None = None
        self.reached, self.restarts = 0, 0
        self.fatal: set[int] = set()
        self.spared = False
        self.expected = expected or {}
        self.asked: set[str] = set()  # the references, by name, that were asked what no known answer asks

    @property
    def exhausted(self) -> bool:
        """Whether the submission has used up its time or its restarts; then nothing more of it runs."""
        return self.restarts >= MAX_RESTARTS or time.monotonic() > self.ends

    def close(self) -> None:
        """End the child process."""
        if self.child:
            self.child.close()
        self.child, self.reached = None, 0

    @property
    def _living(self) -> Child:
        """The child process, wherever there must be one."""
        assert self.child
        return self.child

    def run_all(self) -> None:
        """Have all the student's cells run, in a process that is alive at the end."""
        while self.child is None or self.reached < len(self.cells):
            if self.child is None:
                self.child = self.make_child()
            try:
                self._advance()
            except ChildDied as end:
                self._bury(end)

    def _advance(self) -> None:
        """Run the cells that have not run yet; stop where the time is up."""
        todo = {} if self.exhausted else self._todo()
        for place, outputs in zip(todo, self._living.many(list(todo.values())), strict=True):
            if place not in self.kept:
                self.outputs.setdefault(place, outputs)
            self.reached = self._after(place, todo)
            if self.exhausted:
                self.close()
                return
        self.reached = len(self.cells)

    def _todo(self) -> dict[int, Ask]:
        """By place, what is still to be asked: cells of the student's, and at a test, to keep what it is about."""
        todo: dict[int, Ask] = {}
        for place in range(self.reached, len(self.cells)):
            if place in self.kept:
                todo[place] = self._living.keeping(*self.kept[place])
            elif runs(self.cells[place]) and place not in self.fatal | self.skip:
                todo[place] = self._living.running(self.cells[place]["source"])
        self.reached = next(iter(todo), len(self.cells))
        return todo

    def _after(self, place: int, todo: dict[int, Ask]) -> int:
        """The next place at which something is to be done."""
        return next((later for later in todo if later > place), len(self.cells))

    def _spares(self, end: ChildDied) -> bool:
        """Whether a process that was killed from outside gets another chance; a submission has one."""
        spares, self.spared = end.killed and not self.spared, self.spared or end.killed
        return spares

    def _bury(self, end: ChildDied) -> None:
        """Note which cell ended the process, and that it is not run again."""
        if self._spares(end):
            self._restart()
            return
        self.fatal.add(self.reached)
        words = f"{end}. It is left out."
        self.outputs[self.reached] = [
            {"output_type": "error", "ename": end.kind, "evalue": words, "traceback": [f"{end.kind}: {words}"]}
        ]
        self._restart()

    def _restart(self) -> None:
        self.close()
        self.restarts += 1

    def look(self, functions: list[str], variables: list[str]) -> tuple[set[str], dict[str, Value]]:
        """Which of some functions are defined, as a set, and the values of some variables, as a dict."""
        try:
            return self._living.defined(functions), self._living.values(variables)
        except ChildDied as end:
            self._restart()
            self.run_all()
            return self.look(functions, variables) if self._spares(end) else (set(), dict.fromkeys(variables))

    def renew(self) -> None:
        """Run everything again in a fresh process, where nothing is left of what was called so far."""
        self.close()
        self.run_all()

    def call(self, bank: Bank, references: Functions, hidden: bool) -> list[Value]:
        """The results of a function on the visible or the hidden cases of a bank, in order.

        After a call that kills the process no other is tried.
        """
        cases = [case for case in bank.cases if case.hidden == hidden]
        if self.exhausted:
            return [USED_UP] * len(cases)
        results = []
        try:
            for result in self._living.many([self._calling(bank, case, references) for case in cases]):
                results.append(result)
        except ChildDied as end:
            self._restart()
            self.run_all()
            if self._spares(end):
                return self.call(bank, references, hidden)
            results += [end.as_result(hidden)] * (len(cases) - len(results))
        return results

    def _calling(self, bank: Bank, case: Case, references: Functions) -> Ask:
        expected = self.expected.get(bank.name)
        asked = {name: self._noting(name, function, expected) for name, function in references.items()}
        known = {**asked, **players(bank, case)}
        arguments, draws = list(case.arguments.values()), DRAWS if bank.fixed else None
        return self._living.calling(bank.name, arguments, known, bank.droppable(case), expected, draws)

    def _noting(self, name: str, function: Function, expected: Expected | None) -> Function:
        """A reference that notes when the student's code has asked it something else than known answers do."""

        def asked(*arguments: Value, **keywords: Value) -> Value:
            if not (expected and expected.includes(name, arguments, keywords)):
                self.asked.add(name)
            return function(*arguments, **keywords)

        return asked

    def test(self, staff: Staff, name: str, source: str, seconds: float) -> list[Output]:
        """The outputs of an instructor's test cell, run by staff; after a call that kills the process it fails."""
        if self.exhausted:
            return [{"output_type": "error", "ename": USED_UP.type, "evalue": USED_UP.text, "traceback": []}]
        return staff.test(name, source, seconds, self._answer)

    def _answer(self, question: dict[str, Any]) -> dict[str, Any]:
        try:
            return self._living.answer({**question, "do": question["ask"]})
        except ChildDied as end:
            self._restart()
            self.run_all()
            return {"raised": [end.kind, str(end), "", ""]}

    def error_of(self, name: str) -> str | None:
        """The error with which the cell of an answer stopped, as text; None where it has none."""
        for place, cell in enumerate(self.cells):
            if grade_id(cell) == name:
                errors = [output for output in self.outputs.get(place, []) if output["output_type"] == "error"]
                return f"{errors[0]['ename']}: {errors[0]['evalue']}" if errors else None
        return None
