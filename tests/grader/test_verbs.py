"""Do regrade, explain, report, doctor and grade say what a human and what a script wants to know?"""

import json
import shutil
import sqlite3
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

import pytest

from nndl_grader.checkup import check_machine


def nndl(folder, *arguments):
    """Run the command as a user does, in a process of its own."""
    command = [Path(sys.executable).parent / "nndl", *arguments]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True)


def data(folder, *arguments):
    """What a verb says as JSON; stdout must hold nothing else."""
    return json.loads(nndl(folder, *arguments, "--json").stdout)


def test_the_command_tells_its_version_anywhere(tmp_path):
    run = nndl(tmp_path, "--version")
    assert (run.returncode, run.stdout) == (0, f"nndl {version('nndl-grader')}\n")


@pytest.mark.parametrize("verb", ["regrade", "explain", "report", "doctor", "grade"])
def test_the_help_of_a_verb_says_where_it_writes_and_gives_an_example(tmp_path, verb):
    run = nndl(tmp_path, verb, "--help")
    assert run.returncode == 0 and "--json" in run.stdout
    assert f"Example: nndl {verb}" in run.stdout and ("rites" in run.stdout or "writes" in run.stdout)


def test_a_regrade_shows_the_same_table_with_and_without_a_dry_run_and_ends_well(tiny_class):
    settings = tiny_class.root / "course.toml"
    settings.write_text("seed = 1\n[limits]\ncall_seconds = 4\n")
    notebook = tiny_class.submitted / "bo" / "tiny" / "tiny.ipynb"
    notebook.write_text(notebook.read_text().replace("return a * a", "return a + a"))
    dry = nndl(tiny_class.root, "regrade", "--dry-run")
    assert dry.returncode == 0 and not dry.stderr
    assert "Different for all below: another notebook was handed in; call_seconds 5 → 4." in " ".join(
        dry.stdout.split()
    )
    assert "tiny: 1 of 2 change, +11.0 points in all." in dry.stdout and "2 judged again." in dry.stdout
    assert all(moved in dry.stdout for moved in ("12 → 23", "3 → 10", "0 → 4"))
    real = nndl(tiny_class.root, "regrade")
    assert real.stdout.replace("Written into the gradebook.", "") == dry.stdout.replace(
        "Nothing was written: this was a dry run.", ""
    )
    assert data(tiny_class.root, "regrade")[0]["changes"] == []


def test_a_regrade_as_data_names_the_change_of_each_part(tiny_class):
    path = tiny_class.solutions / "tiny" / "quiz.md"
    path.write_text(path.read_text().replace("- [ ] 41\n- [x] 42", "- [x] 41\n- [ ] 42"))
    (found,) = data(tiny_class.root, "regrade", "tiny", "--student", "ada", "--dry-run")
    assert (found["lab"], found["dry_run"], found["points"], found["judged"]) == ("tiny", True, -2, 1)
    (change,) = found["changes"]
    assert (change["student"], change["delta"], change["needs_look"]) == ("ada", -2, False)
    part = {"name": "quiz_1", "before": 2, "after": 0, "by_hand": None, "why": ["the question changed"]}
    assert change["parts"] == [part]


def test_grades_as_data_are_an_object_per_submission_and_the_exit_code_tells_of_an_unreadable_one(tiny_class, hand_in):
    with sqlite3.connect(tiny_class.gradebook) as connection:
        connection.execute("UPDATE assignment SET duedate = '2026-10-05 12:00:00.000000'")
    connection.close()
    hand_in(tiny_class, "cut", "{", "tiny")
    (tiny_class.submitted / "ada" / "tiny" / "timestamp.txt").write_text("2026-10-05 12:00:01 UTC")
    run = nndl(tiny_class.root, "grade", "--json")
    rows = {row["student"]: row for row in json.loads(run.stdout)}
    assert run.returncode == 1 and "1 could not be read" in run.stderr
    assert list(rows["ada"]) == ["student", "lab", "score", "max", "trouble", "late", "late_penalty", "seconds"]
    assert {name: (row["score"], row["max"], row["late"]) for name, row in rows.items()} == {
        "ada": (23, 23, True), "bo": (12, 23, False), "cut": (0, 23, False),
    }  # fmt: skip
    assert "not valid JSON" in rows["cut"]["trouble"] and rows["bo"]["trouble"] is None


def test_grading_says_how_many_another_version_of_the_code_has_judged(tiny_class):
    path = tiny_class.records / "tiny" / "ada.json"
    path.write_text(path.read_text().replace('"code": "', '"code": "0'))
    run = nndl(tiny_class.root, "grade")
    assert "0 graded now, 2 before" in run.stdout
    assert "1 were judged by another version of nndl's code: `nndl regrade --dry-run tiny` shows" in run.stdout


def test_a_report_writes_the_pages_again_without_grading(tiny_class):
    shutil.rmtree(tiny_class.submitted)  # nothing there that could be graded
    run = nndl(tiny_class.root, "report")
    assert run.returncode == 0 and "2 submissions, 2 graded: mean 17.5" in run.stdout
    assert {path.name for path in (tiny_class.reports / "tiny").iterdir()} == {"ada.html", "bo.html", "index.html"}
    (figures,) = data(tiny_class.root, "report", "tiny")
    assert (figures["mean"], figures["max"], figures["full_marks"], figures["outdated"]) == (17.5, 23, 1, [])
    double = next(one for one in figures["exercises"] if one["name"] == "double")
    assert (double["right"], double["shapes"], double["wrong"], double["open"]) == (1, 1, 0, 0)
    assert figures["mistakes"][0]["cause"] == "mistake_square" and figures["mistakes"][0]["students"] == ["bo"]


def test_a_report_tells_whose_scores_are_older_than_the_exercises(tiny_class):
    (tiny_class.root / "course.toml").write_text("seed = 9\n")
    assert "2 of 2 were graded with another seed" in nndl(tiny_class.root, "report").stdout
    assert data(tiny_class.root, "report")[0]["outdated"] == ["ada", "bo"]


def test_a_report_of_nothing_names_what_to_do(tiny_built):
    run = nndl(tiny_built.root, "report")
    assert run.returncode == 1 and "Nothing of tiny is graded" in run.stderr and "Run `nndl grade`" in run.stderr


def test_the_doctor_works_outside_of_a_course_too_and_gives_data(tmp_path):
    found = data(tmp_path, "doctor")
    assert [wall["level"] for wall in found["walls"]] == ["L3", "L2", "L1"]
    assert {"packages", "Chromium", "formgrader"} <= {check["what"] for check in found["checks"]}
    assert found["trouble"] is None and found["level"] in ("L3", "L2")


def test_the_doctor_names_what_is_missing_for_a_course_with_its_cure(tiny_class):
    (tiny_class.root / "constraints.txt").write_text("numpy==1.0.0\nclick==0.1\nno-package-of-ours==3\n")
    shutil.rmtree(tiny_class.source)
    checks = {check.what: check for check in check_machine(tiny_class)}
    assert "numpy 2" in checks["versions"].found and "instead of 1.0.0" in checks["versions"].found
    assert "no-package" not in checks["versions"].found and not checks["versions"].stops
    assert checks["labs"].found == "not built: tiny" and "nndl build tiny" in checks["labs"].cure
    assert checks["gradebook"].found == "2 students" and checks["gradebook"].cure is None


def test_the_doctor_ends_with_a_sentence_where_the_gradebook_is_of_another_nbgrader(tiny_class):
    with sqlite3.connect(tiny_class.gradebook) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '282d30a0218e'")
    connection.close()
    run = nndl(tiny_class.root, "doctor")
    assert run.returncode == 1 and "nbgrader db upgrade" in run.stderr and len(run.stderr.splitlines()) == 1
