"""What does a class hand in? A sample class: real notebooks, with all that students have been seen to do to them."""

import datetime
import json
from dataclasses import dataclass
from pathlib import Path

from . import sample_accidents as accident
from . import sample_edits as gives
from .course import Course
from .errors import CourseError
from .lab import Lab, load_lab
from .marks import Notebook
from .sample_answers import Worth
from .sample_edits import Edit
from .sample_work import Work, begin

FIRST_HANDED_IN = datetime.datetime(2026, 10, 5, 14, 3)
APART = datetime.timedelta(minutes=7)

EXIT = "import os\nos._exit(0)"
CRASH = "import os\nimport signal\nos.kill(os.getpid(), signal.SIGSEGV)"
LOOP = "while True:\n    pass"
PRINTS = "for step in range(100_000):\n    print('step', step, 'and still going')"
MAGICS = "%matplotlib inline\n%timeit -n 2 -r 2 sum(range(100))\n!echo hello\n{name}?"


@dataclass(frozen=True)
class Student:
    """A sample student: the name of the folder, a sentence on what the submission shows, and the edits that made it."""

    name: str
    shows: str
    edits: tuple[Edit, ...]


def _student(name: str, shows: str, *edits: Edit) -> Student:
    return Student(name, shows, edits)


# Together they make every known mistake, and each of them in about half of the exercises.
ERRING = ("aiko", "bjorn", "carmen", "diego", "esther", "farid", "greta", "hugo", "imani", "joao", "kofi", "leila")


def _erring(name: str, hand: int) -> Student:
    shows = f"Known mistakes in many places, hand {hand + 1} of {len(ERRING)}."
    return _student(name, shows, gives.right(hand), gives.mistakes(hand, len(ERRING)), gives.guesses(hand))


STUDENTS = (
    _student("ada", "All is right, as in the reference.", gives.right()),
    _student("bashir", "All is right, in the first other way.", gives.right(1)),
    _student("chiara", "All is right, in the second other way.", gives.right(2)),
    _student("dmitri", "All is right, in the third other way.", gives.right(3)),
    _student("emeka", "All is right, in the fourth other way.", gives.right(4)),
    _student("zoë lind", "All is right; the quiz is answered in capitals.", gives.right(5), gives.capitals()),
    _student("fatima", "NumPy warns, and the results are right.", gives.right(), gives.warnings(1), gives.warnings(4)),
    *(_erring(name, hand) for hand, name in enumerate(ERRING)),
    _student("gustavo", "One slip.", gives.right(2), gives.mistake(5)),
    _student("hana", "Two slips, one of them that of a friend.", gives.right(3), gives.mistake(5), gives.mistake(6)),
    _student("ines", "Two mistakes in one function, a combination of no name.", gives.right(), gives.two_mistakes()),
    _student("jamal", "Returns zeros, twice.", gives.right(), gives.placeholder(3), gives.placeholder(7)),
    _student("keiko", "Stopped in the middle.", gives.first_half()),
    _student("lena", "Never began."),
    _student("mateo", "A syntax error in an answer.", gives.right(), accident.lose_colon(1)),
    _student("ngozi", "Deleted the tests of an exercise.", gives.right(1), accident.delete_tests(2)),
    _student("omar", "Deleted an answer.", gives.right(2), accident.delete_answer(4)),
    _student("priya", "Has the tests of an exercise twice.", gives.right(3), accident.copy_tests(0)),
    _student("quentin", "Has two versions of an answer; the last counts.", gives.right(), accident.second_version(6)),
    _student("rosa", "Answered below the stub, in a cell of her own.", gives.right(1), accident.paste_below_stub(3)),
    _student("sven", "Split an answer over two cells.", gives.right(2), accident.split_answer(5)),
    _student("tala", "Moved an answer below its tests.", gives.right(3), accident.move_below_tests(2)),
    _student("umut", "Turned an answer into Markdown.", gives.right(), accident.retype_answer(0)),
    _student("vera", "Copied everything into a new notebook.", gives.right(1), accident.lose_metadata()),
    _student("wei", "Replaced all tests by `pass`, and left half undone.", gives.first_half(), accident.empty_tests()),
    _student("xiomara", "A function that never ends.", gives.right(), accident.begin_with(-1, LOOP)),
    _student("yusuf", "A cell that never ends.", gives.right(1), accident.explore(1, LOOP)),
    _student("mei", "A function that ends Python.", gives.right(2), accident.begin_with(3, EXIT)),
    _student("nadia", "A function that crashes Python.", gives.right(3), accident.begin_with(-2, CRASH)),
    _student("oscar", "Prints without end.", gives.right(), accident.explore(2, PRINTS)),
    _student("paloma", "Handed in with all outputs, and they are long.", gives.right(1), accident.keep_outputs(1000)),
    _student("rahul", "Magics, in an old Jupyter.", gives.right(2), accident.try_out(1, MAGICS), accident.lose_ids()),
    _student("siobhan", "The upload was cut short.", gives.right(), accident.cut_short()),
    _student("tomasz", "The notebook of another course.", gives.right(), accident.other_course()),
)


def make_class(course: Course, lab_name: str) -> list[str]:
    """Hand in the sample class's notebooks for a lab: submitted/<student>/<lab>/, the same bytes each time.

    course: a Course whose lab is built; its real submissions are never written over
    returns: the students' names
    raises: CourseError
    """
    works = _works(course, lab_name)
    folders = {name: course.submitted / name / lab_name for name in works}
    for place, folder in enumerate(folders.values()):
        _refuse_real(folder, lab_name, _timestamp(place))
    for place, (name, work) in enumerate(works.items()):
        _hand_in(folders[name], lab_name, work, _timestamp(place))
    return list(works)


def expected_points(course: Course, lab_name: str) -> dict[str, int]:
    """What each sample student must get for a lab, as a dict of points by name: said by the edits, not by grading."""
    return {name: work.points() for name, work in _works(course, lab_name).items()}


def _works(course: Course, lab_name: str) -> dict[str, Work]:
    lab = load_lab(course, lab_name)
    worth, released = Worth(lab, course.seed), _released(course, lab_name)
    return {student.name: _work(student, lab, worth, released) for student in STUDENTS}


def _work(student: Student, lab: Lab, worth: Worth, released: Notebook) -> Work:
    work = begin(lab, worth, released)
    for change in student.edits:
        change(work)
    return work


def _released(course: Course, lab_name: str) -> Notebook:
    path = course.release / lab_name / f"{lab_name}.ipynb"
    if not path.is_file():
        raise CourseError(f"{path} does not exist: run `nndl build` first.")
    released: Notebook = json.loads(path.read_text(encoding="utf-8"))
    return released


def _timestamp(place: int) -> str:
    return f"{FIRST_HANDED_IN + place * APART:%Y-%m-%d %H:%M:%S.%f} UTC\n"


def _refuse_real(folder: Path, lab_name: str, timestamp: str) -> None:
    """A real student may be called Ada, too; a sample is known by its timestamp."""
    stamp = folder / "timestamp.txt"
    if (folder / f"{lab_name}.ipynb").exists() and not (stamp.is_file() and stamp.read_text() == timestamp):
        raise CourseError(f"{folder} holds a submission that is no sample. Make the class in another course folder.")


def _hand_in(folder: Path, lab_name: str, work: Work, timestamp: str) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{lab_name}.ipynb").write_bytes(work.content())
    (folder / "timestamp.txt").write_text(timestamp)
