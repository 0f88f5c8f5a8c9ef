"""Does every student get their own name, and never that of another?"""

import json


def enrol(course, text):
    (course.root / "students.csv").write_text(text, encoding="utf-8")


def moodle(**numbers):
    """Paths as Moodle makes them, by what stands in the file."""
    return {f"Ada Li_{number}_assignsubmission_file_/tiny.ipynb": text for text, number in numbers.items()}


def test_a_list_of_students_turns_the_names_of_an_lms_into_those_of_the_course(
    course, collect, zipped, notebook, submitted
):
    enrol(course, "student,name,canvas\nada,Ada Lovelace,12\nvan,Vincent van Gogh,\nbo,Bo,77\n")
    names = ("someoneelse_12_1_x", "vangoghvincent_13_2_x", "stranger_14_3_x")
    rows = collect("--from", zipped("canvas.zip", {f"{name}.ipynb": notebook(name) for name in names}))
    assert set(submitted()) == {"ada", "van", "stranger"}
    assert {row["student"]: row["why"] for row in rows} == {"ada": "", "van": "", "stranger": "not in students.csv"}


def test_two_students_of_one_name_never_share_a_folder_and_both_are_listed(
    course, collect, zipped, notebook, submitted
):
    enrol(course, "student,name\nada,Ada Li\n")
    files = {path: notebook(text) for path, text in moodle(one=1, two=2).items()}
    rows = collect("--from", zipped("moodle.zip", files))
    assert submitted() == {"ada_1": notebook("one"), "ada_2": notebook("two")}
    assert all("another student is called Ada Li" in row["why"] for row in rows)


def test_a_second_student_of_a_name_in_a_later_zip_gets_a_folder_of_their_own(collect, zipped, notebook, submitted):
    for number in (1, 2):
        collect(
            "--from",
            zipped(f"{number}.zip", {path: notebook(text) for path, text in moodle(**{f"n{number}": number}).items()}),
        )
    assert submitted() == {"Ada_Li": notebook("n1"), "Ada_Li_2": notebook("n2")}
    rows = collect("--from", zipped("1.zip", {path: notebook("n1") for path in moodle(n1=1)}))
    assert [(row["student"], row["outcome"]) for row in rows] == [("Ada_Li", "unchanged")]


def test_who_was_collected_before_is_known_by_the_id_of_the_lms_in_the_next_lab(
    course, collect, zipped, notebook, submitted
):
    notes = course.records / "collected"
    notes.mkdir(parents=True)
    known = {"countess": {"lms": "canvas", "id": "12", "name": "lovelaceada"}, "ada": {"lms": "moodle", "id": "13"}}
    (notes / "other.json").write_text(json.dumps(known))
    collect("--from", zipped("canvas.zip", {f"x_{number}_1_a.ipynb": notebook(str(number)) for number in (12, 13)}))
    assert submitted() == {"countess": notebook("12"), "x": notebook("13")}


def test_a_name_that_could_be_a_path_or_nothing_at_all_becomes_a_harmless_one(collect, zipped, notebook, submitted):
    names = ("...", "-rf ~", "Ada*?[x]", "李 小龙", "Rene\u0301", "x" * 200)
    files = {f"{name}_{n}_assignsubmission_file_/a.ipynb": notebook(str(n)) for n, name in enumerate(names)}
    collect("--from", zipped("moodle.zip", files))
    assert set(submitted()) == {"unnamed", "rf", "Ada_x", "李_小龙", "Ren\u00e9", "x" * 90}


def test_letter_case_alone_does_not_tell_two_students_apart(collect, zipped, notebook, submitted):
    collect("--from", zipped("canvas.zip", {"Ada_1_5_a.ipynb": notebook("1"), "ada_2_6_a.ipynb": notebook("2")}))
    assert submitted() == {"Ada_1": notebook("1"), "ada_2": notebook("2")}


def test_a_student_who_is_listed_later_gets_the_listed_name_and_the_old_folder_is_named(
    course, collect, zipped, notebook, submitted
):
    path = zipped("canvas.zip", {"lovelaceada_12_1_a.ipynb": notebook("ada")})
    collect("--from", path)
    enrol(course, "student,canvas\nada,12\n")
    (row,) = collect("--from", path)
    assert (row["student"], row["outcome"]) == ("ada", "collected")
    assert row["why"].startswith("collected as lovelaceada before") and set(submitted()) == {"ada", "lovelaceada"}
    assert list(json.loads((course.records / "collected" / "tiny.json").read_text())) == ["ada"]
