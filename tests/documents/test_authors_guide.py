"""Is the author's guide enough? A lab is made, built, graded and changed by its code blocks alone."""

import json
import re
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner

from nndl_grader import cli

ROOT = Path(__file__).parent.parent.parent
GUIDE = (ROOT / "docs" / "authors.md").read_text()
BLOCK = re.compile(r"^(Write|Add to) \*\*`([^`]+)`\*\*:\n\n(`{3,})\w+\n(.*?)^\3$", re.MULTILINE | re.DOTALL)
STEPS = [(what, path, text) for what, path, _, text in BLOCK.findall(GUIDE)]
FIRST = 3  # so many files make the first lab


def write(root, steps):
    """Do what the guide says: write files, or add to them."""
    for what, path, text in steps:
        target = root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text((target.read_text() if what == "Add to" else "") + text)


def nndl(root, *arguments):
    """Run the command from elsewhere, as the guide says one can."""
    return CliRunner().invoke(cli.nndl, ["--course", str(root), *arguments])


def done(root, *arguments):
    run = nndl(root, *arguments)
    assert run.exception is None, run.exception
    return run


def new_course(root):
    root.mkdir()
    for name in ("course.toml", "nbgrader_config.py"):
        shutil.copy(ROOT / name, root)
    return root


@pytest.fixture(scope="module")
def first(tmp_path_factory):
    """The guide's first lab, built; shared, so never write into it."""
    root = new_course(tmp_path_factory.mktemp("authors") / "course")
    write(root, STEPS[:FIRST])
    done(root, "build")
    return root


@pytest.fixture
def course(first, tmp_path):
    return shutil.copytree(first, tmp_path / "course")


def reference(root, name):
    """The function of an exercise file, as a student would write it."""
    text = (root / "solutions" / "geometry" / f"{name}.py").read_text()
    return re.search(rf"^def {name}\(.*?### END SOLUTION\n", text, re.MULTILINE | re.DOTALL)[0]


def hand_in(root, student, moment=None, **answers):
    """Hand in the notebook that students get, with answers written into its answer cells."""
    notebook = json.loads((root / "notebooks" / "geometry" / "geometry.ipynb").read_text())
    for cell in notebook["cells"]:
        name = cell["metadata"].get("nbgrader", {}).get("grade_id")
        cell["source"] = answers.get(name, cell["source"])
    folder = root / "submitted" / student / "geometry"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "geometry.ipynb").write_text(json.dumps(notebook))
    if moment:
        (folder / "timestamp.txt").write_text(moment)


def scores(root):
    """By student: points, the most points, and what being late costs."""
    rows = json.loads(done(root, "grade", "--json").stdout)
    return {row["student"]: (row["score"], row["max"], row["late_penalty"]) for row in rows}


STREETS = "def distances(P, q):\n    d = abs(P - q)\n    return d[:, 0] + d[:, 1]\n"


def test_the_first_lab_can_be_built_solved_and_graded(course):
    assert {path.name for path in (course / "notebooks" / "geometry").iterdir()} == {
        "geometry.ipynb", "geometry.h5", "cities.csv",
    }  # fmt: skip
    hand_in(course, "right", distances=reference(course, "distances"))
    hand_in(course, "squares", distances="def distances(P, q):\n    return ((P - q) ** 2).sum(axis=1)\n")
    hand_in(course, "untouched")
    assert scores(course) == {"right": (6, 6, 0), "squares": (2, 6, 0), "untouched": (0, 6, 0)}
    said = json.loads((course / "records" / "geometry" / "squares.json").read_text())["findings"]["distances"]
    assert said["sentence"] == "These are the squares of the distances: the root is missing."
    assert said["cause"] == "mistake_squares"


def test_each_change_of_the_guide_has_the_effect_that_it_promises(course):
    mistake, *parts, settings = STEPS[FIRST:]
    write(course, parts)  # an exercise, a quiz, a test of one's own
    done(course, "build")
    right = {name: reference(course, name) for name in ("distances", "nearest")}
    hand_in(course, "ada", "2026-10-08 12:00:00 UTC", **right, quiz_1='quiz_1 = "a"')
    hand_in(course, "bo", "2026-10-06 12:00:00 UTC", distances=STREETS, nearest=right["nearest"])
    assert scores(course) == {"ada": (14, 14, 0), "bo": (8, 14, 0)}
    write(course, [mistake])
    done(course, "build")
    told = " ".join(done(course, "regrade").stdout.split())
    assert "1 keep their points and read other words: bo" in told
    said = json.loads((course / "records" / "geometry" / "bo.json").read_text())["findings"]["distances"]
    assert "the way along streets" in said["sentence"]
    write(course, [settings])  # points, a deadline, an extension, a limit
    done(course, "build")
    told = " ".join(done(course, "regrade", "--dry-run").stdout.split())
    assert "distances worth 10 instead of 6" in told and "call_seconds 5 → 10" in told
    assert scores(course) == {"ada": (17, 17, 0), "bo": (9, 17, 0.9)}  # ada has an extension
    write(course, [("Add to", "solutions/geometry/lesson.md", "\n```python test more 1\nassert True\n```\n")])
    assert "nbgrader then takes no new test cells and gives none up: more." in str(nndl(course, "build").exception)


def said_of(course, file, change):
    """What the build says after a change of a file's text, and the file whole again."""
    path = course / file
    whole = path.read_text() if path.is_file() else None
    path.write_text(change(whole or ""))
    run = nndl(course, "build")
    path.unlink() if whole is None else path.write_text(whole)
    return str(run.exception)


EXERCISE = "solutions/geometry/distances.py"
BAD = [  # in the order of the guide's table
    (EXERCISE, lambda text: re.sub(r"yield dict\(.*", "yield dict(P=np.array([[2, 0], [3, 0]]), q=np.zeros(2))", text)),
    (
        EXERCISE,
        lambda text: (
            text
            + text[text.index("\n\ndef mistake_squares") :].partition("\n\n\ndef alt")[0].replace("_squares", "_again")
        ),
    ),
    (EXERCISE, lambda text: text.replace("q[1])", "q[0])")),
    (EXERCISE, lambda text: text + "\n\ndef mistaken_sign(P, q):\n    return P\n"),
    (EXERCISE, lambda text: text.replace("    yield dict(P=rng.normal(size=(4, 2)), q=rng.normal(size=2))\n", "")),
    (EXERCISE, lambda text: text.replace("P=rng.normal(size=(4, 2))", "P=rng.normal(size=(4, 3))")),
    (EXERCISE, lambda text: text.replace("four steps", "np.sqrt(np.sum((P - q) ** 2, axis=1))")),
    ("solutions/geometry/stray.py", lambda text: "x = 1\n"),
    ("course.toml", lambda text: text + "\n[points.geometry]\ndistance = 8\n"),
]
ROWS = re.findall(r"^\| `([^`]+)` \|", GUIDE, re.MULTILINE)


@pytest.mark.parametrize("place", range(len(BAD)))
def test_each_message_of_the_table_is_what_the_build_says(course, place):
    assert len(ROWS) == len(BAD)
    if place == 0:
        write(course, STEPS[FIRST : FIRST + 1])
    said = said_of(course, *BAD[place])
    assert ROWS[place] in said.replace("\n", " "), said
