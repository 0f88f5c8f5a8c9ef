"""Does a quiz.md give the questions that its author meant, and is every slip refused with its question?"""

import pytest

from nndl_grader.errors import CourseError
from nndl_grader.quiz import load_quiz


@pytest.fixture
def quiz(tmp_path, edited):
    """Reads the tiny lab's quiz, with some parts replaced."""

    def load(replaced=None):
        (tmp_path / "quiz.md").write_text(edited("quiz.md", replaced or {}), encoding="utf-8")
        return load_quiz(tmp_path / "quiz.md")

    return load


def test_a_quiz_has_a_title_an_introduction_and_its_questions(quiz):
    loaded = quiz()
    assert (loaded.title, loaded.introduction) == ("What did you learn?", "Take your time.")
    assert [question.name for question in loaded.questions] == ["quiz_1", "quiz_2"]


def test_a_question_has_its_text_options_answer_and_reason(quiz):
    first = quiz().questions[0]
    assert (first.number, first.heading, first.text) == (1, "Twice", "What is twice 21?")
    assert (first.options, first.letters, first.answer) == (("41", "42"), ["a", "b"], "b")
    assert first.why == "21 and 21 are 42."


def test_an_option_may_go_over_several_lines(quiz):
    first = quiz({"- [x] 42": "- [x] 42, which is\n  the answer"}).questions[0]
    assert first.options == ("41", "42, which is the answer")
    assert first.text == "What is twice 21?"


def test_the_text_keeps_its_code_and_lists(quiz):
    text = "What is `b`?\n\n```python\nb = 21 + 21\n```\n\n- a list\n- [a link](x.html)"
    assert quiz({"What is twice 21?": text}).questions[0].text == text


def test_only_the_digest_of_a_changed_question_changes(quiz):
    before, after = quiz().questions, quiz({"twice 21": "two times 21"}).questions
    assert before[0].digest != after[0].digest
    assert before[1].digest == after[1].digest


@pytest.mark.parametrize(
    ("replaced", "words"),
    [
        ({"# What did": "What did"}, r"quiz\.md must begin with a line '# Title' and have questions"),
        ({"## 1. ": "### 1. ", "## 2. ": "### 2. "}, r"must begin with a line '# Title' and have questions"),
        ({"## 2. ": "## 3. "}, r"question 2 must begin with '## 2\. ' and a short heading"),
        ({"## 2. Shapes": "## Shapes"}, r"question 2 must begin with '## 2\. '"),
        ({"- [ ] 41": "- [x] 41"}, r"question 1 needs two or more options, exactly one of them marked \[x\]"),
        ({"- [x] 42": "- [ ] 42"}, r"question 1 needs .* exactly one"),
        ({"- [x] 42": "- [X] 42"}, r"question 1 needs .* exactly one"),
        ({"- [ ] 41\n": ""}, r"question 1 needs two or more options"),
        ({"> Why: It": "Why: It"}, r"question 2 needs .* a line '> Why: \.\.\.'"),
        ({"- [ ] 41\n": "- [ ] 41\n" * 8}, r"question 1 has 9 options; there are letters for 8"),
    ],
)
def test_a_slip_in_a_quiz_is_refused_with_its_question(quiz, replaced, words):
    with pytest.raises(CourseError, match=words):
        quiz(replaced)


def test_a_missing_quiz_is_told_with_its_cure(tmp_path):
    with pytest.raises(CourseError, match=r"quiz\.md does not exist, .* Write it, or take that line out"):
        load_quiz(tmp_path / "quiz.md")
