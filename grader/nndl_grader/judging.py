"""Which of many answers to one exercise are right, each of them a plain Python file?"""

import contextlib
import difflib
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from nndl.feedback import summary
from nndl.judge import Verdict, judge
from nndl.typed import Value

from .answers import UnreadableAnswer, attempts, nearest, read_answer, setup
from .banks import build_bank, with_slips
from .course import Course
from .errors import CourseError
from .examine import call_all
from .finished import Watch
from .lab import Lab, load_lab
from .parent import ParentDied
from .runner import USED_UP, Runner
from .sandbox import Sandbox
from .settings.limits import Limits
from .staff import Staff, StaffRoom

TRIES = 3  # as often is a file judged whose parent process dies
SYNTAX = ("SyntaxError", "IndentationError", "TabError")
STOPPED = {"TimeoutError": "takes_too_long", "Crash": "crashes"}  # causes where the file itself ended the process


@dataclass(frozen=True)
class Judged:
    """What was found about one file.

    shapes, values: whether each of the two checks passed; cause: the name of what is wrong (nndl.cause), or None
    sentence: what is wrong, or None; trouble: whether the file could not be judged at all
    """

    file: str
    shapes: bool = False
    values: bool = False
    cause: str | None = None
    sentence: str | None = None
    trouble: bool = False


@dataclass(frozen=True)
class Undefined:
    """Why a file has nothing to judge: the name for that, and a sentence."""

    cause: str
    sentence: str


class AnswerJudge:
    """Judges files that answer one exercise, as grading would; safe to call from several threads.

    walls: gives a Sandbox for some limits; it is called when all else is known to be right
    seconds: for one call, those of course.toml by default
    raises: CourseError where there is no such lab or exercise
    """

    def __init__(
        self,
        course: Course,
        lab_name: str,
        exercise: str,
        walls: Callable[[Limits], Sandbox],
        seconds: float | None = None,
    ) -> None:
        self.lab, self.name = load_lab(course, lab_name), exercise
        if exercise not in self.lab.exercises:
            raise CourseError(unknown_exercise(self.lab, exercise))
        limits = course.limits_of(lab_name)
        seconds = seconds or limits.call_seconds
        # what a file does besides defining the function gets no more time than a call: there may be thousands of files
        self.limits = replace(limits, call_seconds=seconds, cell_seconds=min(seconds, limits.cell_seconds))
        bank = build_bank(self.lab.exercises[exercise], course.seed, hidden=True)
        self.bank = with_slips(bank, course, lab_name)
        self.staff = StaffRoom(course, self.lab, seconds)
        self.sandbox = walls(self.limits)

    def __call__(self, path: Path) -> Judged:
        """Judge one file.

        returns: Judged, whatever is the matter with the file
        """
        try:
            return self._judged(path, read_answer(path))
        except UnreadableAnswer as trouble:
            cause = None if trouble.missing else _unread(str(trouble))
            return Judged(str(path), cause=cause, sentence=str(trouble), trouble=trouble.missing)
        except Exception as error:  # one file must not stop the others, whatever it does to us
            return Judged(str(path), sentence=f"The file could not be judged: {_told(error)}", trouble=True)

    def _judged(self, path: Path, source: str) -> Judged:
        for left in reversed(range(TRIES)):
            try:
                with self.staff.lend() as staff:
                    found = self._verdict(source, staff)
                break
            except ParentDied:
                if not left:
                    raise
        if isinstance(found, Undefined):
            return Judged(str(path), cause=found.cause, sentence=found.sentence)
        sentence = None if found.passed else summary(self.bank, found)
        return Judged(str(path), found.shapes, found.passed, found.cause_name, sentence)

    def _verdict(self, source: str, staff: Staff) -> Verdict | Undefined:
        """The verdict on a file, or the Undefined where it does not define the function."""
        first = None
        for place, (pieces, module) in enumerate(attempts(source)):
            with contextlib.closing(self._runner(pieces, module)) as runner:
                runner.run_all()
                errors = _errors(runner, len(pieces))
                first = first or next(iter(errors), None)
                if (place or not errors) and self._defines(runner):
                    return judge(self.bank, self._results(runner, staff))
                if runner.exhausted:
                    return Undefined("takes_too_long", USED_UP.text)
        return self._undefined(source, first)

    def _runner(self, pieces: Sequence[str], module: str) -> Runner:
        sources = [*setup(self.lab, self.name, module), *pieces]
        cells = [{"cell_type": "code", "metadata": {}, "source": source} for source in sources]
        return Runner(cells, set(), {}, lambda: self.sandbox.child(self.limits), self.limits.submission_seconds)

    def _defines(self, runner: Runner) -> bool:
        return self.name in runner.look([self.name], [])[0]

    def _results(self, runner: Runner, staff: Staff) -> list[Value]:
        references = {one: staff.reference(one) for one in self.lab.earlier(self.name)}
        return call_all(runner, {self.name: self.bank}, {self.name: references})[self.name]

    def _undefined(self, source: str, error: dict[str, Any] | None) -> Undefined:
        if error and error["ename"] in SYNTAX:
            return Undefined("does_not_parse", f"The file is not Python: {error['evalue']}.")
        if error:
            why = error["evalue"].removesuffix(" It is left out.").replace("this cell", "running the file", 1)
            what = f"{error['ename']}: {why}".rstrip(": .")
            cause = STOPPED.get(error["ename"], "not_defined")
            return Undefined(cause, f"{self.name} is not defined: the file stopped with {what}.")
        close = nearest(source, self.name)
        meant = f" Is {close} meant? Rename it." if close else ""
        return Undefined("not_defined", f"The file does not define {self.name}.{meant}")

    def close(self) -> None:
        """End the processes of references."""
        self.staff.close()


def _unread(why: str) -> str:
    """The cause where a file holds no text that could be run."""
    return "not_defined" if why == "The file is empty." else "does_not_parse"


def _errors(runner: Runner, count: int) -> list[dict[str, Any]]:
    """The errors in the last cells, those of the file, in their order."""
    places = range(len(runner.cells) - count, len(runner.cells))
    outputs = [output for place in places for output in runner.outputs.get(place, [])]
    return [output for output in outputs if output["output_type"] == "error"]


def _told(error: Exception) -> str:
    return str(error) if isinstance(error, CourseError) else f"{type(error).__name__}: {error}."


def unknown_exercise(lab: Lab, name: str) -> str:
    """The sentence for an exercise that a lab does not have."""
    close = difflib.get_close_matches(name, lab.exercises, n=1)
    cure = f"Did you mean {close[0]}?" if close else f"It has: {', '.join(lab.exercises)}."
    return f"{lab.name} has no exercise called {name!r}. {cure}"


def judge_files(
    answer_judge: AnswerJudge,
    files: Sequence[Path],
    workers: int | None,
    progress: Watch[Judged] = lambda items, total: items,
) -> list[Judged]:
    """Judge many files.

    answer_judge: an AnswerJudge; workers: how many at a time; progress: wraps the iteration over what is judged
    returns: a list of Judged in the order of the files
    """
    executor = ThreadPoolExecutor(workers)
    try:
        return list(progress(executor.map(answer_judge, files), len(files)))
    except BaseException:
        answer_judge.sandbox.close()  # whatever still runs ends at once
        raise
    finally:
        executor.shutdown(cancel_futures=True)
