"""Does anything hidden, or anything of somebody else, get into what students are handed back?"""

import json
import zipfile

import pytest

from nndl_grader.build import build_lab
from nndl_grader.grade import grade_lab

HIDDEN, SEED = 73519.25, 424243
CASES = {"yield dict(a=rng.normal(size=(2, 5)))": f"yield dict(a=np.array([[{HIDDEN}, {HIDDEN}]]))"}
TEST = """
```python test secrets 3
assert double(1) == 2
### BEGIN HIDDEN TESTS
assert double(88123) == 176246, "marker-of-a-hidden-test"
### END HIDDEN TESTS
```
"""
SPIES = {  # what a student may try, so that hidden inputs reach the page
    "raises": 'def double(a):\n    raise ValueError(f"it was {a!r}")\n',
    "prints": "import sys\n\n\ndef double(a):\n    print(a)\n    print(a, file=sys.stderr)\n    return a\n",
    "invents": "def double(a):\n    raise type(str(a), (Exception,), {})(a)\n",
    "returns": "def double(a):\n    return str(a) if abs(np.max(a)) > 1000 else 2 * a\n",
}


@pytest.fixture
def spied(tiny_course, edited, tiny_files, root, hand_in, sandbox):
    """A course with secrets, graded: each spy has handed in, and somebody whose notebook has a marker."""
    lesson = tiny_files["lesson.md"].replace("<!-- quiz -->", TEST + "\n<!-- quiz -->")
    course = tiny_course({"double.py": edited("double.py", CASES), "lesson.md": lesson}, seed=SEED)
    (course.root / "nbgrader_config.py").write_text((root / "nbgrader_config.py").read_text())
    build_lab(course, "tiny")
    text = course.source_of("tiny").read_text()
    for name, double in {**SPIES, "neighbour": "def double(a):\n    return 3 * a  # marker-of-a-neighbour\n"}.items():
        notebook = json.loads(text)
        for cell in notebook["cells"]:
            if cell["metadata"].get("nbgrader", {}).get("grade_id") == "double":
                cell["source"] = double
        hand_in(course, name, notebook, "tiny")
    grade_lab(course, "tiny", sandbox=sandbox)
    return course


def test_nothing_hidden_and_nothing_of_others_is_in_pages_zip_and_results(spied, run):
    records = "".join(path.read_text() for path in (spied.records / "tiny").glob("*.json"))
    assert "176246" in records or "marker-of-a-hidden-test" in records or str(HIDDEN) in records  # staff may see it
    run(spied, "feedback", "--zip")
    run(spied, "export", "--to", "gradescope")
    handed = {path: path.read_text() for path in (spied.root / "feedback").rglob("*.html")}
    handed |= {path: path.read_text() for path in (spied.root / "exports").rglob("results.json")}
    with zipfile.ZipFile(spied.root / "exports" / "feedback" / "tiny.zip") as parcel:
        handed |= {name: parcel.read(name).decode() for name in parcel.namelist()}
    assert len(handed) == 3 * (len(SPIES) + 1)
    secrets = [str(HIDDEN), "73519", "marker-of-a-hidden-test", "176246", "88123", str(SEED), "21 and 21"]
    secrets += ["It acts on each entry", "BEGIN HIDDEN", "mistake_square", "gradebook.db"]
    assert not [(place, secret) for place, text in handed.items() for secret in secrets if secret in text]
    names = {*SPIES, "neighbour"}
    for place, text in handed.items():
        own = next(name for name in names if name in str(place).removeprefix(str(spied.root)))
        assert ("marker-of-a-neighbour" in text) == (own == "neighbour" and "results" not in str(place))
        assert not [name for name in names - {own} if f">{name}<" in text]
