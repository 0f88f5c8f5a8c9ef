"""Is the quiz of a released lab answered with mouse and keyboard, so that the answer cells hold the letters?"""

import json
import shutil

import pytest

pytestmark = [pytest.mark.browser, pytest.mark.slow]

LAB = "lab1_vectorization"
WIDGET = "from nndl import widgets\n\nwidgets.Quiz()"
WAIT = 20_000
RUN = "() => jupyterapp.commands.execute('notebook:run-cell')"
IDLE = "() => jupyterapp.shell.currentWidget.sessionContext.session.kernel.status === 'idle'"
WRITE = "([place, text]) => jupyterapp.shell.currentWidget.content.model.cells.get(place).sharedModel.setSource(text)"
CELLS = "() => jupyterapp.shell.currentWidget.content.model.cells.length"
FULL_DOT = "in its answer cell"


@pytest.fixture
def quiz(root, open_notebook, browser, tmp_path, request):
    """A released lab, with the cell that opens it and the cell that shows the quiz run: a Page.

    Its texts are left out, whose formulas take longer than the tests.
    """
    lab = getattr(request, "param", LAB)
    path = shutil.copytree(root / "notebooks" / lab, tmp_path / lab) / f"{lab}.ipynb"
    notebook = json.loads(path.read_text())
    notebook["cells"] = [cell for cell in notebook["cells"] if cell["cell_type"] == "code"]
    path.write_text(json.dumps(notebook))
    page = Page(open_notebook(path.parent, path.name), path)
    yield page
    assert page.notebook.errors == [] and browser.blocked == []


class Page:
    """The quiz in its notebook: run its cells, look at the widget."""

    def __init__(self, notebook, path):
        self.notebook, self.page = notebook, notebook.page
        self.sources = ["".join(cell["source"]) for cell in json.loads(path.read_text())["cells"]]
        self.run(next(place for place, source in enumerate(self.sources) if "nndl.start(" in source))
        self.run(self.sources.index(WIDGET))
        self.root = self.page.locator(".nndl-quiz")
        self.root.wait_for(timeout=WAIT)
        self.root.scroll_into_view_if_needed()

    def run(self, place):
        """Run one cell and wait for it."""
        self.notebook.cell(place)
        self.page.evaluate(RUN)
        self.page.wait_for_function(IDLE, timeout=WAIT)

    def answer(self, number, line):
        """Write a line into an answer cell, run that and its check, and go back to the widget: what the check says."""
        place = next(n for n, source in enumerate(self.sources) if source.startswith(f"quiz_{number} ="))
        self.page.evaluate(WRITE, [place, line])
        self.run(place)
        self.run(place + 1)
        told = self.notebook.cell(place + 1).inner_text()
        self.notebook.cell(self.sources.index(WIDGET))
        self.root.scroll_into_view_if_needed()
        return told

    def question(self, number):
        """Wait until a question is shown."""
        self.root.locator("legend", has_text=f"Question {number} of 10").wait_for(timeout=WAIT)

    def told(self, text):
        """Wait until the part below the question says a text."""
        self.root.locator(".nndl-quiz-told", has_text=text).wait_for(timeout=WAIT)

    def entry(self, number):
        """The entry of a question in the list."""
        return self.root.locator(".nndl-quiz-entry").nth(number - 1)

    def press(self, *keys):
        """Press keys one after the other."""
        for key in keys:
            self.page.keyboard.press(key)


def test_the_mouse_chooses_and_the_line_that_is_copied_answers_the_cell(quiz):
    quiz.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    quiz.entry(2).click()
    quiz.question(2)
    quiz.root.get_by_role("radio").nth(3).check()
    quiz.told('quiz_2 = "d"')
    quiz.root.get_by_role("button", name="Copy").click()
    quiz.root.get_by_role("button", name="Copied").wait_for(timeout=WAIT)
    line = quiz.page.evaluate("() => navigator.clipboard.readText()")
    assert line == 'quiz_2 = "d"'
    check = quiz.answer(2, line)
    assert "✓ Question 2: your answer is d." in check
    quiz.told("Now in the answer cell: ✓ Question 2: your answer is d. You will learn")
    assert FULL_DOT in quiz.entry(2).text_content() and "1 of 10" in quiz.root.text_content()


def test_the_keyboard_alone_goes_through_the_questions_and_does_nothing_to_the_notebook(quiz):
    before = quiz.page.evaluate(CELLS)
    quiz.root.get_by_role("button", name="Next").focus()
    quiz.press("b", "Enter")  # outside the widget, b inserts a cell
    quiz.question(2)
    quiz.press("d", "d")  # and these two delete one
    quiz.told('quiz_2 = "d"')
    quiz.root.get_by_role("radio").nth(3).focus()
    quiz.press("ArrowUp")
    quiz.told('quiz_2 = "c"')
    assert quiz.entry(1).locator("b").last.text_content() == "b"
    assert quiz.page.evaluate(CELLS) == before


def test_choosing_alone_is_not_taken_for_an_answer(quiz):
    quiz.root.get_by_role("radio").first.check()
    quiz.told('quiz_1 = "a"')
    assert "not yet in its answer cell" in quiz.entry(1).text_content()
    assert "0 of 10 in their answer cells" in quiz.root.text_content()


def test_the_answer_cell_counts_more_than_the_widget_and_a_slip_in_it_is_told(quiz):
    quiz.root.get_by_role("radio").first.check()
    quiz.answer(1, 'quiz_1 = "c"')
    quiz.told("your answer is c")
    assert quiz.root.get_by_role("radio").nth(2).is_checked()
    assert "'f' is not one of the answers" in quiz.answer(1, 'quiz_1 = "f"')
    quiz.told("✗ Question 1: 'f' is not one of the answers.")


def test_formulas_are_typeset_and_code_is_code(quiz):
    quiz.entry(7).click()
    quiz.question(7)
    sub = quiz.root.locator(".nndl-quiz-option msub").first
    letter, index = (sub.locator(":scope > *").nth(place).bounding_box() for place in (0, 1))
    assert index["y"] + index["height"] > letter["y"] + letter["height"]
    assert "$" not in quiz.root.text_content()
    quiz.entry(5).click()
    quiz.question(5)
    assert quiz.root.locator(".nndl-quiz-text pre").text_content().startswith("a = np.random.randn(2, 3)\n")
    assert quiz.root.locator(".nndl-quiz-option code").first.text_content() == "(2, 1)"


@pytest.mark.parametrize("quiz", ["lab2_logistic", "lab3_planar", "lab4_deep"], indirect=True)
def test_every_question_of_the_other_labs_is_shown_without_marks_of_markdown(quiz):
    for number in range(1, 11):
        quiz.entry(number).click()
        quiz.question(number)
        assert quiz.root.get_by_role("radio").count() == 4
        assert not set("$`\\") & set(quiz.root.locator(".nndl-quiz-one").text_content())
