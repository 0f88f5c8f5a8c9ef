"""How do the results of parts, judged elsewhere, get into the gradebook, and which of them do not?"""

import contextlib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from ..course import Course
from ..finished import Watch
from ..grade import Pair, save_all
from ..handed import Handed, find_submissions
from ..settings.worth import refuse_unbuilt
from .parcel import BadParcel, Parcel, from_text
from .parts import shard_of
from .results import Results
from .settled import FarGrader, Walls, is_settled, why_stale


@dataclass
class Gathered:
    """What was found in the results of a lab, and what became of it.

    imported: how many were written now; before: how many were graded already, and stay as they are
    damaged: path to why; stale: student to why they are to be judged again; strangers: who is not in submitted/
    twice: whose judgements have different points, so that the newest counted
    of: into how many parts the newest results divide the class; missing: the numbers of parts that are not here
    unfinished: number of a part to students who are not in its results; only those that nothing else covers
    """

    lab: str
    imported: int = 0
    before: int = 0
    damaged: dict[Path, str] = field(default_factory=dict)
    stale: dict[str, str] = field(default_factory=dict)
    strangers: list[str] = field(default_factory=list)
    twice: list[str] = field(default_factory=list)
    of: int = 0
    missing: list[int] = field(default_factory=list)
    unfinished: dict[int, list[str]] = field(default_factory=dict)

    @property
    def whole(self) -> bool:
        """Whether all is in the gradebook that should be."""
        return not (self.damaged or self.stale or self.missing or self.unfinished)


def gather_lab(
    course: Course,
    lab_name: str,
    results: Sequence[Results],
    force: bool = False,
    unsafe: bool = False,
    progress: Watch[Pair | None] = lambda items, total: items,
) -> Gathered:
    """Write the results of a lab's parts as grading would have; doing it again changes nothing.

    results: Results of this lab; force: whether what is graded already is written, too
    unsafe: whether results from behind walls below the minimum will do; progress: wraps the iteration over Parcels
    returns: Gathered
    raises: CourseError
    """
    found = Gathered(lab_name, of=max(results, key=lambda one: one.moment).shard.of)
    with contextlib.closing(FarGrader(course, lab_name, Walls(unsafe=unsafe))) as grader:
        refuse_unbuilt(grader.lab, grader.released)
        handed = {one.student: one for one in find_submissions(course, lab_name)}
        settled = {student for student, one in handed.items() if is_settled(grader, one)}
        files = _files(results)
        found.strangers = sorted(files.keys() - handed.keys())
        wanted = [student for student in files if student in handed and (force or student not in settled)]
        found.before = len(files.keys() & settled) - len(settled & set(wanted))
        chosen = (_choose(grader, handed[student], files[student], found) for student in wanted)
        save_all(course, grader, _counted(progress(chosen, len(wanted)), found, settled))
    _note_gaps(found, results, handed.keys() - settled)
    return found


def _files(results: Sequence[Results]) -> dict[str, list[Path]]:
    """The files of judgements, by student in order."""
    files: dict[str, list[Path]] = defaultdict(list)
    for one in results:
        for student, path in one.files().items():
            files[student].append(path)
    return {student: files[student] for student in sorted(files)}


def _counted(pairs: Iterable[Pair | None], found: Gathered, settled: set[str]) -> Iterator[Pair]:
    """The pairs that are to be written; who comes by is settled."""
    for pair in pairs:
        if pair is not None:
            yield pair
            found.imported += 1
            settled.add(pair[0].student)


def _choose(grader: FarGrader, handed: Handed, paths: Iterable[Path], found: Gathered) -> Pair | None:
    """The (Handed, Judged) of a student: the newest that still holds; None where there is none."""
    parcels: list[Parcel] = []
    why = None
    for path in paths:
        try:
            parcel = from_text(path.read_bytes(), grader, handed.student)
        except (BadParcel, OSError) as trouble:
            found.damaged[path] = str(trouble)
            continue
        stale = why_stale(grader, handed, parcel.judged.record)
        why = why or stale
        parcels += [] if stale else [parcel]
    if not parcels:
        found.stale |= {handed.student: why} if why else {}
        return None
    if len({parcel.judged.record.score for parcel in parcels}) > 1:
        found.twice.append(handed.student)
    return handed, max(parcels, key=lambda parcel: parcel.moment).judged


def _note_gaps(found: Gathered, results: Sequence[Results], uncovered: set[str]) -> None:
    """Note the parts whose students are not all graded, where neither damage nor age explains it."""
    here = {one.shard.number for one in results if one.shard.of == found.of}
    damaged = {path.stem for path in found.damaged}
    for student in sorted(uncovered - damaged - found.stale.keys()):
        number = shard_of(student, found.of)
        if number in here:
            found.unfinished.setdefault(number, []).append(student)
        elif number not in found.missing:
            found.missing.append(number)
    found.missing.sort()
