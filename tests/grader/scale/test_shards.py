"""Is a class that is judged in parts and put together graded as if it had been done at once?"""

import json
import os
import shutil
import stat

import pytest

from nndl_grader.build import build_lab
from nndl_grader.course import find_course
from nndl_grader.scale.parts import Shard, shard_of
from nndl_grader.scale.shard import grade_shard

pytestmark = pytest.mark.xdist_group("scale")  # what is judged once is looked at by many tests
LAB = "tiny"
STUDENTS = ("ada", "bo", "cleo", "dan", "eve", "fay", "gil", "josé")


@pytest.fixture(scope="module")
def judged(whole_class, tmp_path_factory):
    """The results of both parts of the class; shared, so never write into them."""
    out = tmp_path_factory.mktemp("judged") / "results"
    for number in (1, 2):
        assert _run(whole_class, "grade", LAB, "--shard", f"{number}/2", "--shard-out", out)[0] == 0
    return out


def _run(course, *arguments):
    from click.testing import CliRunner

    from nndl_grader.cli import nndl

    result = CliRunner().invoke(nndl, ["--course", str(course.root), *map(str, arguments)], catch_exceptions=False)
    return result.exit_code, result.output


@pytest.fixture
def results(judged, tmp_path):
    """A copy of the results to write into."""
    return shutil.copytree(judged, tmp_path / "results")


def files(results):
    """The files of judgements: student to path."""
    return {path.stem: path for path in results.rglob("judged/*.json")}


def tampered(path, change):
    """Change a file of results as somebody would who can also make its digest anew."""
    import hashlib

    body = json.loads(path.read_text())
    change(body)
    del body["sha256"]
    digest = hashlib.sha256(json.dumps(body, sort_keys=True, ensure_ascii=False).encode()).hexdigest()
    path.write_text(json.dumps({**body, "sha256": digest}))


def test_a_part_gets_walls_of_its_own_where_none_are_given(class_of, judged, tmp_path):
    run = grade_shard(class_of(), LAB, Shard(1, 2), tmp_path / "out")
    assert (run.judged, files(run.folder).keys()) == (len(files(run.folder)), files(judged / LAB / "1-of-2").keys())


def test_parts_put_together_are_what_grading_at_once_gives_to_the_last_byte(
    class_of, judged, graded_here, outcome_of, run
):
    course = class_of()
    code, said = run(course, "gather", judged)
    assert code == 0 and "8 imported, 0 graded before" in said
    assert outcome_of(course) == graded_here
    assert (course.reports / LAB / "index.html").is_file()
    code, said = run(course, "gather", judged)
    assert code == 0 and "0 imported, 8 graded before" in said
    assert run(course, "gather", judged, "--force")[0] == 0
    assert outcome_of(course) == graded_here
    assert "0 graded now, 8 before" in run(course, "grade", LAB)[1]


def test_a_part_is_judged_where_the_course_may_only_be_read_and_only_results_are_written(whole_class, tmp_path, run):
    before = {path: path.stat().st_mtime_ns for path in whole_class.root.rglob("*")}
    code, said = run(whole_class, "grade", LAB, "--shard", "1/4", "--shard-out", tmp_path / "out")
    mine = {
        student for student in ["ada", "bo", "cleo", "dan", "eve", "fay", "gil", "josé"] if shard_of(student, 4) == 1
    }
    assert code == 0 and f"shard 1 of 4: {len(mine)} judged now" in said and mine
    assert {path: path.stat().st_mtime_ns for path in whole_class.root.rglob("*")} == before
    assert files(tmp_path / "out").keys() == mine


@pytest.mark.skipif(getattr(os, "geteuid", int)() == 0, reason="root may write anywhere")
def test_a_folder_without_write_bits_is_enough(class_of, tmp_path, run):
    course = class_of()
    for path in [course.root, *course.root.rglob("*")]:
        path.chmod(path.stat().st_mode & ~(stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH))
    assert run(course, "grade", LAB, "--shard", "1/4", "--shard-out", tmp_path / "out")[0] == 0


def test_a_part_goes_on_where_it_was_and_does_again_what_is_damaged_or_another_submission(whole_class, results, run):
    known = files(results)
    whole = {student: path.stat().st_mtime_ns for student, path in known.items()}
    damaged = next(student for student in known if shard_of(student, 2) == 1)
    known[damaged].write_bytes(known[damaged].read_bytes()[:-100])
    found = json.loads(run(whole_class, "grade", LAB, "--shard", "1/2", "--shard-out", results, "--json")[1])[0]
    count = sum(shard_of(student, 2) == 1 for student in known)
    assert (found["judged"], found["there"], found["shard"], found["of"]) == (1, count - 1, 1, 2)
    assert {name for name, path in known.items() if path.stat().st_mtime_ns != whole[name]} == {damaged}


def test_a_part_without_students_is_a_part_all_the_same(whole_class, tmp_path, run):
    empty = next(number for number in range(1, 50) if number not in {shard_of(name, 50) for name in STUDENTS})
    assert run(whole_class, "grade", LAB, "--shard", f"{empty}/50", "--shard-out", tmp_path / "out")[0] == 0
    assert "shard.json" in {path.name for path in (tmp_path / "out").rglob("*.json")}


def test_what_the_course_has_graded_is_not_judged_again(class_of, judged, run, tmp_path):
    course = class_of()
    run(course, "gather", judged)
    found = json.loads(run(course, "grade", LAB, "--shard", "1/1", "--shard-out", tmp_path / "out", "--json")[1])[0]
    assert (found["judged"], found["graded"]) == (0, 8)


def test_missing_parts_are_named_and_the_rest_is_imported(class_of, results, run):
    course = class_of()
    shutil.rmtree(results / LAB / "2-of-2")
    code, said = run(course, "gather", results)
    assert code == 1 and "1 of 2 shards is missing: 2; what is here is imported" in said
    mine = sum(shard_of(student, 2) == 1 for student in STUDENTS)
    assert f"{mine} imported" in said
    assert run(course, "grade", LAB)[0] == 1  # the one that is no notebook
    assert run(course, "gather", results)[0] == 0  # what was missing is graded, so nothing is missing


def test_a_part_that_was_stopped_is_named_with_whom_it_lacks(class_of, results, run):
    files(results)["bo"].unlink()
    code, said = run(class_of(), "gather", results)
    assert code == 1 and f"Shard {shard_of('bo', 2)} of 2 lacks bo" in said and "lacks 1 submission;" in said


@pytest.mark.parametrize(
    "damage",
    [
        lambda path: path.write_bytes(path.read_bytes()[:-500]),
        lambda path: path.write_bytes(path.read_bytes().replace(b'"score', b'"sc0re', 1)),
        lambda path: path.write_text("[]"),
        lambda path: path.write_text("[" * 100_000),
        lambda path: path.write_bytes(b"\xff\xfe"),
        lambda path: tampered(path, lambda body: body["record"].update(student="bo")),
        lambda path: tampered(path, lambda body: body["record"].update(seconds=float("nan"))),
        lambda path: tampered(path, lambda body: body["record"].update(extra=1)),
        lambda path: tampered(
            path, lambda body: body["record"]["findings"]["double"]["scores"].update(double_shapes=99)
        ),
        lambda path: tampered(path, lambda body: body["record"]["findings"]["double"]["scores"].update(pair=1)),
        lambda path: tampered(path, lambda body: body["record"]["provenance"].update(sandbox="L9")),
        lambda path: tampered(path, lambda body: body["comments"].update(double=["<b>"])),
        lambda path: tampered(path, lambda body: body["notebook"]["cells"].pop()),
        lambda path: tampered(path, lambda body: body["notebook"]["cells"][-1].update(outputs=[HTML])),
        lambda path: tampered(path, lambda body: code_cell(body)["outputs"].append(HTML)),
    ],
)
def test_a_file_that_is_damaged_or_made_up_is_named_and_skipped(class_of, results, run, damage, outcome_of):
    damage(files(results)["ada"])
    course = class_of()
    code, said = run(course, "gather", results)
    assert code == 1 and "1 file of results is damaged" in said
    assert str(files(results)["ada"]) in said.replace("\n", "") and "7 imported" in said
    assert "ada" not in outcome_of(course)["records"]


HTML = {"output_type": "display_data", "data": {"text/html": "<script>steal()</script>"}, "metadata": {}}


def scores_of(body):
    return body["record"]["findings"]["double"]["scores"]


def code_cell(body):
    return next(cell for cell in body["notebook"]["cells"] if cell["cell_type"] == "code")


@pytest.mark.parametrize(
    ("file", "old", "new", "why"),
    [
        ("course.toml", "seed = 1", "seed = 2", "seed 1 → 2"),
        ("course.toml", "seed = 1", "seed = 1\n[limits]\ncall_seconds = 4", "call_seconds 5 → 4"),
        ("solutions/tiny/quadruple.py", "(a=float(rng.normal()), times=times)", "(a=2.0, times=times)", "quadruple"),
    ],
)
def test_results_of_another_seed_exercise_or_limit_are_refused_and_say_why(class_of, judged, run, file, old, new, why):
    course = class_of()
    path = course.root / file
    assert old in path.read_text()
    path.write_text(path.read_text().replace(old, new))
    code, said = run(course, "gather", judged)
    assert code == 1 and "0 imported" in said and "8 judgements no longer hold" in said and why in said


def test_results_with_other_points_are_refused_before_and_after_the_lab_is_built_again(class_of, judged, run):
    course = class_of()
    path = course.solutions / LAB / "double.py"
    path.write_text(path.read_text().replace("points = 10", "points = 9"))
    code, said = run(course, "gather", judged)
    assert code == 1 and "run `nndl build" in said
    build_lab(course, LAB)
    code, said = run(course, "gather", judged)
    assert code == 1 and "0 imported" in said and "double" in said and "8 judgements no longer hold" in said


def test_results_of_another_code_are_refused(class_of, results, run):
    for path in files(results).values():
        tampered(path, lambda body: body["record"]["provenance"].update(code="0123456789abcdef"))
    code, said = run(class_of(), "gather", results)
    assert code == 1 and "0 imported" in said and "the code of nndl changed" in said


def test_results_from_behind_weak_walls_are_taken_only_when_that_is_asked_for(class_of, results, run):
    tampered(files(results)["bo"], lambda body: body["record"]["provenance"].update(sandbox="L1"))
    course = class_of()
    code, said = run(course, "gather", results)
    assert code == 1 and "walls L1, which is less than L2" in said and "7 imported" in said
    code, said = run(course, "gather", results, "--allow-unsafe")
    assert code == 0 and "1 imported, 7 graded before" in said
    assert json.loads((course.records / LAB / "bo.json").read_text())["provenance"]["sandbox"] == "L1"


def test_who_handed_in_again_meanwhile_is_named_and_who_is_gone_is_skipped(class_of, judged, run):
    course = class_of()
    with (course.submitted / "bo" / LAB / "tiny.ipynb").open("a") as file:
        file.write("\n")
    shutil.rmtree(course.submitted / "eve")
    code, said = run(course, "gather", judged)
    assert code == 1 and "To be judged again: bo (another notebook was handed in)" in said
    assert "Not in submitted/, and skipped: eve" in said and "6 imported" in said


def test_of_two_judgements_of_a_student_the_newest_counts_and_that_is_said(class_of, results, run, outcome_of):
    old = shutil.copytree(results / LAB / f"{shard_of('bo', 2)}-of-2", results / "old")
    for path in sorted((old / "judged").iterdir()):
        if path.stem != "bo":
            path.unlink()
    change = lambda body: scores_of(body).update(double_shapes=0)  # noqa: E731
    tampered(old / "judged" / "bo.json", lambda body: (change(body), body.update(moment="2020-01-01T00:00:00+00:00")))
    course = class_of()
    code, said = run(course, "gather", results)
    assert code == 0 and "the newest counts: bo" in said
    assert outcome_of(course)["records"]["bo"][1]["double"]["scores"]["double_shapes"] == 3


def test_scores_given_by_hand_survive_gathering(class_of, judged, run):
    from nbgrader.api import Gradebook

    course = class_of()
    run(course, "gather", judged)
    with Gradebook(f"sqlite:///{course.gradebook}") as gradebook:
        gradebook.find_grade("double_values", "tiny", LAB, "bo").manual_score = 5
        gradebook.db.commit()
    run(course, "gather", judged, "--force")
    with Gradebook(f"sqlite:///{course.gradebook}") as gradebook:
        assert gradebook.find_grade("double_values", "tiny", LAB, "bo").score == 5


def test_a_damaged_manifest_no_folder_and_no_results_are_told(class_of, results, run, tmp_path):
    (results / LAB / "1-of-2" / "shard.json").write_text("{")
    code, said = run(class_of(), "gather", results)
    assert code == 1 and "1 of 2 shards is missing: 1" in said and "shard.json is damaged" in said
    course = find_course(tmp_path / "class")
    assert "is no folder" in run(course, "gather", tmp_path / "nowhere")[1]
    (tmp_path / "empty").mkdir()
    assert "no results of shards" in run(course, "gather", tmp_path / "empty")[1]


def test_what_was_gathered_is_told_as_data_too(class_of, judged, run):
    code, said = run(class_of(), "gather", judged, "--json")
    (lab,) = json.loads(said)["labs"]
    assert code == 0 and lab["whole"] and (lab["lab"], lab["imported"], lab["of"], lab["missing"]) == (LAB, 8, 2, [])


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--shard", "9/8"], "--shard 9/8 is no part"),
        (["--shard", "1/8", "--student", "ada"], "leave out --student"),
        (["--shard", "1/8", "--scheduler", "tcp://x"], "leave out --scheduler"),
        (["--shard-out", "x"], "add --shard I/N"),
    ],
)
def test_options_that_do_not_go_together_are_refused(whole_class, run, arguments, words):
    code, said = run(whole_class, "grade", LAB, *arguments)
    assert code in (1, 2) and words in said
