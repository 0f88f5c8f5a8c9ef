"""Is what stands in Markdown shown as its author meant it, formulas and code too?"""

import pytest

from nndl_grader import typeset
from nndl_grader.errors import CourseError
from nndl_grader.questions import questions_of
from nndl_grader.quiz import load_quiz


def test_a_formula_becomes_mathml():
    shown = typeset.inline("the weights $W_2^T$ of it")
    assert "<msubsup><mi>W</mi><mn>2</mn><mi>T</mi></msubsup>" in shown
    assert shown.startswith("the weights <math") and shown.endswith("</math> of it")


def test_a_backslash_and_a_star_in_a_formula_are_no_markdown():
    shown = typeset.inline(r"$a\, b * c * d$")
    assert "<mspace" in shown and "<em>" not in shown


def test_a_formula_may_go_over_the_end_of_a_line():
    assert typeset.blocks("so $a +\nb$.").count("<math") == 1


def test_the_name_of_a_function_stands_apart_from_its_number():
    assert '<mi>log</mi><mspace width="0.167em" /><mn>2</mn>' in typeset.inline(r"$\log 2$")


def test_dollars_in_code_and_a_single_dollar_are_no_formula():
    shown = typeset.blocks("`$a$` costs $5, or 3 $ at most\n\n```text\n$b$\n```")
    assert "<math" not in shown and "<code>$a$</code>" in shown


def test_tags_stay_text():
    assert typeset.inline("<b>no</b> & `<i>`") == "&lt;b&gt;no&lt;/b&gt; &amp; <code>&lt;i&gt;</code>"


@pytest.mark.parametrize("formula", [r"\foo x", "x_", r"\left( x"])
def test_a_formula_that_cannot_be_shown_is_refused_with_its_question(formula, tmp_path):
    text = f"# Title\n\n## 1. One\n\nWhat is ${formula}$?\n\n- [x] this\n- [ ] that\n\n> Why: so.\n"
    (tmp_path / "quiz.md").write_text(text)
    with pytest.raises(CourseError) as refused:
        questions_of(load_quiz(tmp_path / "quiz.md"))
    assert f"Question 1 of the quiz: The formula ${formula}$" in str(refused.value)
