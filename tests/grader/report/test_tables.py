"""Does the table in the terminal tell what the records say, whatever the terminal and the names?"""

import io

import pytest
from rich.console import Console

from nndl_grader.tables import print_table


def table(course, lab, records, width=80, **options):
    console = Console(file=io.StringIO(), width=width, **options)
    print_table(course, lab, records, console)
    return console.file.getvalue()


@pytest.mark.parametrize("width", [60, 80, 120])
def test_a_row_of_the_table_has_score_marks_quiz_and_the_first_sentence(course, lab, made, width, finding):
    wrong = finding.sign(lab) | {"quiz_1": finding.question("quiz_1", False)}
    records = made(**{"Ada Maria Lovelace-Byron of Ockham": wrong})
    text = table(course, lab, records, width)
    (row,) = [line for line in text.splitlines() if line.startswith("Ada")]
    assert "94/100  ✓◐✓✓✓✓✓✓✓✓✓✓   9/10  sigmoi" in row
    assert max(map(len, text.splitlines())) <= width


def test_the_table_ends_with_the_class_and_with_who_could_not_be_read(course, lab, made, finding):
    text = " ".join(table(course, lab, made(Ada={}, Bob=finding.sign(lab), Cyd="It is a photograph.")).split())
    assert "3 submissions, 2 graded: mean 98.0, median 98 of 100; full marks: 1" in text
    assert "1 could not be read: Cyd It is a photograph." in text


def test_the_table_is_plain_in_a_file_and_coloured_in_a_terminal(course, lab, made):
    assert "\x1b" not in table(course, lab, made(Ada={}))
    assert "\x1b" in table(course, lab, made(Ada={}), force_terminal=True, color_system="standard")


def test_names_and_texts_cannot_drive_the_terminal(course, lab, made):
    evil = "\x1b]0;owned\x07\x1b[2J[red]\u202egnp"
    text = table(course, lab, made(**{evil: f"not JSON {evil}"}))
    assert not {"\x1b", "\x07", "\u202e"} & set(text)
    assert "[red]" in text


@pytest.mark.parametrize("encoding", ["ascii", "cp1252"])
def test_a_terminal_without_unicode_gets_letters_it_has(course, lab, made, encoding, finding):
    file = io.TextIOWrapper(io.BytesIO(), encoding=encoding)
    print_table(course, lab, made(Łukasz=finding.sign(lab), Bob="…"), Console(file=file, width=80))
    file.flush()
    assert b"+~++++++++++" in file.buffer.getvalue()


def test_a_class_of_nobody_and_a_record_older_than_an_exercise_have_a_table(course, lab, made):
    assert "0 submissions" in table(course, lab, {})
    records = made(Ada={})
    del records["Ada"].findings["L2"]
    assert "✓✓✓✓✓✓✓✓✓✓✓?" in table(course, lab, records)


def test_the_table_says_what_to_teach_again_and_which_exercises_to_look_at(course, lab, made, finding):
    large = {f"s{number}": finding.sign(lab) if number < 10 else {} for number in range(28)}
    large |= {f"t{number}": {"softmax": finding.exercise("softmax", 7, 0)} for number in range(2)}
    text = table(course, lab, made(**large), 200)
    assert "Teach again: sigmoid (40 points lost; 10 × sign); softmax (14 points lost)." in text
    assert "Not separating strong from weak, so look at: sigmoid, softmax." in text
    assert "Teach again" not in table(course, lab, made(Ada={}))
