"""Do a quiz's questions come back as they were written, and is a missing or damaged file told with its cure?"""

import pytest

from nndl import quizfile
from nndl.errors import SetupError


def test_questions_come_back_as_they_were_written(tmp_path, questions):
    quizfile.write(tmp_path / "q.json", questions)
    assert quizfile.read(tmp_path / "q.json") == questions


def test_a_missing_file_is_told_by_name_with_its_cure(tmp_path):
    with pytest.raises(SetupError, match=r"q\.json is not beside this notebook\. Copy it .* the cells below"):
        quizfile.read(tmp_path / "q.json")


@pytest.mark.parametrize("text", ["", "{", "3", "[]", "[3]", '[{"options": {}}]', "null"])
def test_a_damaged_file_is_told(tmp_path, text):
    (tmp_path / "q.json").write_text(text)
    with pytest.raises(SetupError, match=r"q\.json is damaged\. Copy it"):
        quizfile.read(tmp_path / "q.json")


def test_a_question_without_a_part_is_told(tmp_path, questions):
    del questions[1]["html"]["options"]["b"]
    quizfile.write(tmp_path / "q.json", questions)
    with pytest.raises(SetupError, match="damaged"):
        quizfile.read(tmp_path / "q.json")
