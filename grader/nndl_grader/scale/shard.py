"""How is one part of a class graded where the course may only be read, so that a machine among many can do it?"""

import contextlib
import os
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from ..course import Course
from ..finished import Watch, as_finished
from ..grade import LabGrader, Pair
from ..handed import Handed, find_submissions
from ..record import Record, write_whole
from ..sandbox import Sandbox
from ..settings.worth import refuse_unbuilt
from .parcel import BadParcel, from_text, to_text
from .parts import Shard
from .results import path_of, write_manifest

FOLDER = Path("build", "shards")  # in the course


@dataclass(frozen=True)
class ShardRun:
    """What grading a part did.

    folder: where the results are; judged: how many were judged now; there: how many lay there, current
    graded: how many the course has graded already; unreadable: of those judged now, how many could not be read
    """

    folder: Path
    judged: int
    there: int
    graded: int
    unreadable: int


def grade_shard(
    course: Course,
    lab_name: str,
    shard: Shard,
    out: Path,
    force: bool = False,
    workers: int | None = None,
    progress: Watch[Pair] | None = None,
    sandbox: Sandbox | None = None,
) -> ShardRun:
    """Judge the submissions of one part, and write each into a file of its own; nothing else is written.

    shard: a Shard; out: the folder for results, <out>/<lab>/<i>-of-<N>/ within; force: judge again what is there
    workers, progress, sandbox: as in grade.grade_lab
    returns: a ShardRun
    raises: CourseError
    """
    folder = Path(out) / lab_name / shard.folder
    with contextlib.ExitStack() as stack:
        sandbox = sandbox or stack.enter_context(Sandbox(course.limits_of(lab_name)))
        grader = stack.enter_context(contextlib.closing(LabGrader(course, lab_name, sandbox)))
        refuse_unbuilt(grader.lab, grader.released)
        mine = [one for one in find_submissions(course, lab_name) if shard.holds(one.student)]
        new = [one for one in mine if force or not grader.is_graded(one)]
        todo = [one for one in new if force or not _is_there(folder, grader, one)]
        write_manifest(folder, lab_name, shard)
        records = list(_judge_all(grader, folder, todo, workers or os.cpu_count() or 1, progress))
    unreadable = sum(record.trouble is not None for record in records)
    return ShardRun(folder, len(todo), len(new) - len(todo), len(mine) - len(new), unreadable)


def _is_there(folder: Path, grader: LabGrader, handed: Handed) -> bool:
    """Whether the judgement lies there whole and would come out the same now."""
    try:
        parcel = from_text(path_of(folder, handed.student).read_bytes(), grader, handed.student)
    except (OSError, BadParcel):
        return False
    return parcel.judged.record.provenance == grader.provenance(handed)


def _judge_all(
    grader: LabGrader, folder: Path, todo: Sequence[Handed], workers: int, progress: Watch[Pair] | None
) -> Iterator[Record]:
    """The Records as they come; each is written before it is given."""
    show = progress or (lambda pairs, total: pairs)
    with ThreadPoolExecutor(workers) as executor:
        try:
            for handed, judged in show(as_finished(executor, grader.judge, todo, 2 * workers), len(todo)):
                write_whole(path_of(folder, handed.student), to_text(judged))
                yield judged.record
        except BaseException:
            grader.sandbox.close()  # whatever still runs ends at once
            raise
