"""How is a lab graded by a cluster, and written here?"""

import contextlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from ..course import Course
from ..errors import CourseError
from ..finished import Watch
from ..grade import Judged, Pair, save_all
from ..handed import Handed, find_submissions
from ..settings.worth import refuse_unbuilt
from ..submission import UnreadableSubmission, refuse_file
from ..walls.levels import LEVELS
from .cluster import Cluster
from .parcel import BadParcel, from_text
from .settled import FarGrader, Walls, is_settled, why_stale


@dataclass
class Remote:
    """What grading a lab on a cluster did.

    judged: how many were written now; before: how many were graded already
    lost: whose submissions took every worker with them that was asked, so that nothing was written
    """

    judged: int = 0
    before: int = 0
    lost: list[str] = field(default_factory=list)


def grade_remote(
    course: Course,
    lab_name: str,
    cluster: Cluster,
    level: str,
    unsafe: bool,
    students: Sequence[str] = (),
    force: bool = False,
    progress: Watch[Pair] | None = None,
) -> Remote:
    """Grade the submissions of a lab that are not graded yet, on the workers of a cluster.

    cluster: a Cluster; level, unsafe: what is asked of its walls; students, force, progress: as in grade.grade_lab
    returns: a Remote
    raises: CourseError
    """
    done, show = Remote(), progress or (lambda pairs, total: pairs)
    walls = Walls(level, unsafe)
    with contextlib.closing(FarGrader(course, lab_name, walls)) as grader:
        refuse_unbuilt(grader.lab, grader.released)
        walls.level = max(cluster.levels.values(), key=LEVELS.index)  # of what is judged here, since it cannot be sent
        handed = find_submissions(course, lab_name, students)
        todo = [one for one in handed if force or not is_settled(grader, one)]
        done.before = len(handed) - len(todo)
        save_all(course, grader, show(_judged(grader, cluster, todo, done), len(todo)))
    return done


def _judged(grader: FarGrader, cluster: Cluster, todo: Sequence[Handed], done: Remote) -> Iterator[Pair]:
    """The (Handed, Judged) as they come."""
    sent = [one for one in todo if _can_be_sent(one)]
    for handed in (one for one in todo if one not in sent):  # says why it cannot be read, and runs nothing
        done.judged += 1
        yield handed, grader.judge(handed)
    for handed, text in cluster.judged((one, _message(grader, one)) for one in sent):
        if text is None:
            done.lost.append(handed.student)
            continue
        done.judged += 1
        yield handed, _opened(grader, handed, text)


def _can_be_sent(handed: Handed) -> bool:
    try:
        refuse_file(handed.notebook)
    except UnreadableSubmission:
        return False
    return True


def _message(grader: FarGrader, handed: Handed) -> tuple[str, str, bytes, str | None]:
    moment = handed.timestamp.isoformat() if handed.timestamp else None
    return grader.lab.name, handed.student, handed.notebook.read_bytes(), moment


def _opened(grader: FarGrader, handed: Handed, text: str) -> Judged:
    try:
        judged = from_text(text, grader, handed.student).judged
    except BadParcel as trouble:
        raise CourseError(f"What a worker sent of {handed.student} cannot be used: {trouble}.") from trouble
    why = why_stale(grader, handed, judged.record)
    if why:
        raise CourseError(f"A worker judged {handed.student} otherwise than this machine would: {why}.")
    return judged
