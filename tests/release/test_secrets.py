"""Does anything of the solutions, the grader or the tests reach a student?"""

import ast
import json
import re
from pathlib import Path

import h5py
import pytest

from nndl_grader.course import find_course
from nndl_grader.lab import load_lab
from nndl_grader.release.contents import contents
from nndl_grader.release.secrets import find_secrets

COURSE = find_course(Path(__file__).parent)
LABS = {name: load_lab(COURSE, name) for name in COURSE.labs()}
STUDENTS_FOLDERS = ("notebooks", "labs")
PARTS = {"heading", "text", "options"}  # what the widget may have of a question


def shipped():
    """All files that students get: path in the bundle to bytes."""
    files = contents(COURSE, COURSE.labs())
    assert {"notebooks", "labs", "datasets"} <= {path.split("/")[0] for path in files}
    return files


def squeezed(text):
    """A text without its spaces, line ends and escapes, so that no way of wrapping or quoting hides it."""
    return re.sub(rb"\\n|\\|\s", b"", text)


def released_source(root, lab):
    cells = json.loads((root / "notebooks" / lab / f"{lab}.ipynb").read_text())["cells"]
    return "\n".join("".join(cell["source"]) for cell in cells)


@pytest.mark.parametrize("lab", LABS)
def test_a_release_holds_only_the_notebook_the_visible_cases_the_questions_and_recorded_runs(root, lab):
    found = {path.name for path in (root / "notebooks" / lab).iterdir()}
    runs = {f"{lab}_runs.h5"} if lab == "lab3_planar" else set()
    assert found == {f"{lab}.ipynb", f"{lab}.h5", f"{lab}_quiz.json"} | runs


def test_a_recorded_run_holds_pictures_and_no_parameters(root):
    with h5py.File(root / "notebooks" / "lab3_planar" / "lab3_planar_runs.h5") as file:
        parts = {"ends", "points", "iterations", "costs", "accuracies", "fields", "units"}
        assert file and all(set(run) == parts for run in file.values())


@pytest.mark.parametrize("lab", LABS)
def test_a_release_holds_no_solution_and_no_hidden_test(root, lab):
    source = released_source(root, lab)
    assert not re.search(r"(BEGIN|END) (SOLUTION|HIDDEN)|nndl_grader|mistake_|alternative_", source)
    code = json.dumps(source)
    for exercise in LABS[lab].exercises.values():
        body = exercise.answer_source.split("### BEGIN SOLUTION")[1].split("### END SOLUTION")[0]
        lines = [part.strip().removeprefix("return ") for part in body.splitlines()]
        assert not [line for line in lines if len(line) > 12 and line in code]


@pytest.mark.parametrize("lab", LABS)
def test_a_release_does_not_tell_the_answers_of_the_quiz(root, lab):
    source = released_source(root, lab)
    for question in LABS[lab].questions.values():
        assert re.search(rf'^{question.name} = ""', source, re.MULTILINE)
        assert question.why not in source
    with h5py.File(root / "notebooks" / lab / f"{lab}.h5") as file:
        questions = json.loads(file.attrs["summary"])["questions"]
    assert len(questions) == len(LABS[lab].questions)
    assert all(set(question) == {"points", "letters"} for question in questions.values())


@pytest.mark.parametrize("lab", LABS)
def test_the_questions_beside_a_notebook_are_those_of_its_cells_and_no_more(root, lab):
    source = released_source(root, lab)
    asked = json.loads((root / "notebooks" / lab / f"{lab}_quiz.json").read_text())
    assert len(asked) == len(LABS[lab].questions)
    for question in asked:
        assert set(question) == PARTS | {"number", "html"} and set(question["html"]) == PARTS
        assert f"### {question['number']}. {question['heading']}\n\n{question['text']}\n\n" in source
        assert list(question["html"]["options"]) == list(question["options"])
        assert all(f"\n- **{letter}** {text}" in source for letter, text in question["options"].items())


def test_no_file_that_students_get_holds_a_reason_a_tick_or_a_digest_of_an_answer():
    questions = [question for lab in LABS.values() for question in lab.questions.values()]
    secrets = [squeezed(text.encode()) for one in questions for text in (one.why, one.digest)]
    ticks = [squeezed(f"[x] {one.options[one.letters.index(one.answer)]}".encode()) for one in questions]
    for path, data in shipped().items():
        text = squeezed(data)
        assert not [secret for secret in secrets + ticks if secret in text], path


def test_nothing_of_staff_is_in_the_bundle_and_all_that_a_lab_opens_is():
    files = shipped()
    assert not list(find_secrets(COURSE, files))
    folders = {"notebooks", "labs", "datasets", "binder", ".devcontainer"}
    assert {path.split("/")[0] for path in files if "/" in path} == folders
    assert {"datasets/cats_train.h5", "datasets/cats_test.h5", "labs/nndl/widgets/js/widgets.css"} < files.keys()
    assert not [path for path in files if path.startswith("datasets/") and path.endswith(".py")]


@pytest.mark.parametrize("lab", LABS)
def test_the_case_file_holds_no_hidden_case(root, lab):
    from nndl.casefile import read
    from nndl_grader.cases import draw_cases

    _, banks, _ = read(root / "notebooks" / lab / f"{lab}.h5")
    for bank in banks.values():
        visible = draw_cases(LABS[lab].exercises[bank.name], "visible", COURSE.seed)
        assert len(bank.cases) == len(visible)
        assert not any(case.hidden for case in bank.cases)


def functions(path):
    """The bodies of a file's functions, without their names: a copied solution would show."""
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.FunctionDef):
            body = node.body[1:] if ast.get_docstring(node) else node.body
            yield "\n".join(ast.unparse(line) for line in body)


def test_no_code_that_students_import_is_a_solution(root):
    shipped = {body for path in (root / "labs").rglob("*.py") for body in functions(path)}
    secret = {body for path in (root / "solutions").rglob("*.py") for body in functions(path) if len(body) > 30}
    assert not shipped & secret


def test_nothing_that_students_get_imports_from_staff_folders(root):
    texts = {path: path.read_text() for folder in STUDENTS_FOLDERS for path in (root / folder).rglob("*.py")}
    assert not [
        path for path, text in texts.items() if re.search(r"^\s*(from|import) (nndl_grader|solutions)", text, re.M)
    ]
