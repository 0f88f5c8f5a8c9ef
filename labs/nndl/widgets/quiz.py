"""How is a quiz read one question at a time, with nothing but the keyboard or by ear?"""

import sys
from typing import Any

import traitlets
from IPython import get_ipython

from .. import quizfile, session
from ..feedback import answered, normal, quiz_passed, quiz_problem
from ..typed import Value
from .live import Live, script


class Quiz(Live):
    """The questions of the open lab, one at a time; it gives the line for the answer cell, and knows no answers.

    questions: their heading, text and options as HTML; number: the question that is shown, from 1
    chosen: by number, as text, the letter that was chosen here, or in the answer cell after that
    held: by number the letter that the answer cell gave when it ran; said: by number what its check says of it
    raises: SetupError where no lab is open, or where the file of its questions is missing or damaged

    >>> from nndl import widgets
    >>> nndl.start("lab1_vectorization")
    Vectorization...
    >>> quiz = widgets.Quiz(number=3)
    >>> quiz.number = 99  # beyond the last one
    >>> quiz.number
    10
    """

    _esm = script("controls", "copying", "quiz")
    questions: "traitlets.List[dict[str, Any]]" = traitlets.List().tag(sync=True)
    number = traitlets.Int(1).tag(sync=True)
    chosen = traitlets.Dict().tag(sync=True)
    held = traitlets.Dict().tag(sync=True)
    said = traitlets.Dict().tag(sync=True)
    _events: Any = None  # of the shell, where there is one

    def __init__(self, **traits: Any) -> None:
        self._names = sys._getframe(1).f_globals
        self._asked = quizfile.read(quizfile.path_of(session.current().name))
        super().__init__(questions=[question["html"] for question in self._asked], **traits)
        self._look()
        if shell := get_ipython():
            self._events = shell.events
            self._events.register("post_run_cell", self._look)

    @traitlets.validate("number")
    def _within(self, proposal: traitlets.Bunch) -> int:
        number: int = min(max(1, proposal["value"]), len(self._asked))
        return number

    def _look(self, *_: Any) -> None:
        """See what the answer cells have given; they are what counts, so a letter that is new there is chosen here."""
        given = {str(number): self._names.get(f"quiz_{number}") for number in range(1, len(self._asked) + 1)}
        held = {number: normal(answer) for number, answer in given.items() if normal(answer) in self._letters(number)}
        fresh = {number: letter for number, letter in held.items() if letter != self.held.get(number)}
        self.said = {number: self._said(number, answer) for number, answer in given.items() if answered(answer)}
        self.chosen = self.chosen | fresh
        self.held = held

    def _letters(self, number: str) -> list[str]:
        return list(self._asked[int(number) - 1]["options"])

    def _said(self, number: str, answer: Value) -> str:
        return quiz_problem(number, answer, self._letters(number)) or quiz_passed(number, answer)

    def close(self) -> None:
        """End the widget: it no longer looks after each cell."""
        if self._events and self.comm is not None:
            self._events.unregister("post_run_cell", self._look)
        super().close()

    def twin(self) -> dict[str, str]:
        """The static twin: the questions as text, which every page can show and read aloud."""
        return {"text/markdown": self.in_words()}

    def in_words(self) -> str:
        """The questions in Markdown, with the letters that are chosen."""
        return "\n\n".join(self._in_words(question) for question in self._asked)

    def _in_words(self, question: dict[str, Any]) -> str:
        chosen = self.chosen.get(str(question["number"]))
        options = [
            f"- **{letter}** {text}{' *(chosen)*' if letter == chosen else ''}"
            for letter, text in question["options"].items()
        ]
        return f"**{question['number']}. {question['heading']}**\n\n{question['text']}\n\n" + "\n".join(options)
