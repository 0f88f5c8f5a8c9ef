"""What do two thousand students hand in? Notebooks from the bank, each with its own ways, mistakes and accidents."""

import json
import random
import zipfile

from nndl_grader import sample_accidents as accident
from nndl_grader import sample_edits as gives
from nndl_grader.lab import load_lab
from nndl_grader.sample import LOOP
from nndl_grader.sample_answers import Worth
from nndl_grader.sample_work import begin

HANDS = 24  # so many ways to be wrong in about half of the exercises
ACCIDENTS = (
    accident.delete_tests, accident.delete_answer, accident.copy_tests, accident.second_version, accident.split_answer,
    accident.paste_below_stub, accident.move_below_tests, accident.retype_answer, accident.lose_colon,
)  # fmt: skip
ENDLESS = 200  # one student in so many hands in a cell that never ends
MOMENT = (2026, 10, 5, 14, 2, 0)


def make_zip(course, lab_name, count, path):
    """Write what an LMS would hand out: a zip with the notebooks of so many students, named as Canvas names them.

    course: a Course whose lab is built; path: of the zip. The same students hand in the same each time
    """
    lab = load_lab(course, lab_name)
    worth = Worth(lab, course.seed)
    released = json.loads((course.release / lab_name / f"{lab_name}.ipynb").read_text(encoding="utf-8"))
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for number in range(count):
            work = begin(lab, worth, released)
            for edit in _plan(random.Random(f"{lab_name} {number}"), number):
                edit(work)
            name = f"student{number:05}_{10_000 + number}_{50_000 + number}_{lab_name}.ipynb"
            archive.writestr(zipfile.ZipInfo(name, MOMENT), work.content(), zipfile.ZIP_DEFLATED)


def _plan(rng, number):
    """What one student does: three in ten are right, half err here and there, the others stop or guess."""
    style, which = rng.randrange(6), rng.randrange(100)
    yield gives.right(style)
    if 30 <= which < 80:
        yield gives.mistakes(rng.randrange(HANDS), HANDS)
        yield gives.guesses(rng.randrange(4))
    elif which >= 95:
        yield gives.placeholder(rng.randrange(8))
    elif which >= 80:
        yield gives.mistake(rng.randrange(8), rng.randrange(4))
    if rng.random() < 0.1:
        yield rng.choice(ACCIDENTS)(rng.randrange(8))
    if number % ENDLESS == ENDLESS - 1:
        yield accident.explore(1, LOOP)
