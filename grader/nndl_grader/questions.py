"""What does the widget get of a quiz: the questions and their options, and nothing that tells the right one?"""

from typing import Any

from . import typeset
from .errors import CourseError
from .quiz import Question, Quiz


def questions_of(quiz: Quiz) -> list[dict[str, Any]]:
    """The questions as nndl.quizfile writes them.

    quiz: a Quiz
    raises: CourseError that names the question whose mathematics cannot be typeset
    """
    return [_told(question) for question in quiz.questions]


def _told(question: Question) -> dict[str, Any]:
    options = dict(zip(question.letters, question.options, strict=True))
    try:
        html = {
            "heading": typeset.inline(question.heading),
            "text": typeset.blocks(question.text),
            "options": {letter: typeset.inline(option) for letter, option in options.items()},
        }
    except CourseError as error:
        raise CourseError(f"Question {question.number} of the quiz: {error}") from error
    return {
        "number": question.number,
        "heading": question.heading,
        "text": question.text,
        "options": options,
        "html": html,
    }
