"""How do a notebook's cells run when some of them end the process they run in?"""

import time

from nndl.bank import Ended
from nndl.replay import players

from .sandbox import ChildDied
from .submission import grade_id, runs

MAX_RESTARTS = 8  # a notebook that kills its process more often than this is not worth more time
USED_UP = Ended("TimeoutError", "The notebook had used up its time before it came to this.")


class Runner:
    """Runs a notebook's cells in order in a child process.

    A cell that kills the process is left out when the others run again in the next one.

    cells: the cells of a restored notebook; owners: per cell, the exercise or question that it tests, or None
    make_child: opens a fresh process for student code (sandbox.Child); seconds: for the whole submission
    """

    def __init__(self, cells, owners, make_child, seconds):
        self.cells, self.owners, self.make_child = cells, owners, make_child
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

    def run_all(self):
        """Have all the student's cells run, in a process that is alive at the end."""
        while self.child is None or self.reached < len(self.cells):
            try:
                self._advance()
            except ChildDied as end:
                self._bury(end)

    def _advance(self):
        if self.child is None:
            self.child = self.make_child()
        while self.reached < len(self.cells):
            self._step(self.cells[self.reached], self.owners[self.reached])
            self.reached += 1

    def _step(self, cell, owner):
        """Run a cell of the student's; at a test, keep what it is about as it is there."""
        if owner:
            self.child.keep(owner)
        elif runs(cell) and self.reached not in self.fatal and not self.exhausted:
            outputs = self.child.run(cell["source"])
            self.outputs.setdefault(self.reached, outputs)

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
        try:
            return question(self.child)
        except ChildDied:
            self._restart()
            self.run_all()
            return otherwise

    def call(self, bank, references):
        """The results of a function on the cases of a bank; after a call that kills the process no other is tried."""
        results = []
        if self.exhausted:
            return [USED_UP] * len(bank.cases)
        for case in bank.cases:
            try:
                known = {**references, **players(bank, case)}
                results.append(self.child.call(bank.name, list(case.arguments.values()), known, bank.droppable(case)))
            except ChildDied as end:
                results += [end.as_result()] * (len(bank.cases) - len(results))
                self._restart()
                self.run_all()
                break
        return results

    def error_of(self, name):
        """The error with which the cell of an answer stopped, as text; None where it has none."""
        for place, cell in enumerate(self.cells):
            if grade_id(cell) == name:
                errors = [output for output in self.outputs.get(place, []) if output["output_type"] == "error"]
                return f"{errors[0]['ename']}: {errors[0]['evalue']}" if errors else None
        return None
