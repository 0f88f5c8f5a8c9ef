"""How is a quiz read one question at a time, with nothing but the keyboard or by ear?"""

import sys

import traitlets

from ..feedback import normal
from ..plots import questions as plots
from .live import Live, script


class Quiz(Live):
    """The questions of a quiz, one at a time; it says what to write into the answer cell, and knows no answers.

    questions: a list of (prompt, {letter: text}); number: the question that is shown, from 1
    chosen: by number, as text, the letter that was chosen here, or that the answer cell already holds
    """

    _esm = script("controls", "quiz")
    questions = traitlets.List().tag(sync=True)
    number = traitlets.Int(1).tag(sync=True)
    chosen = traitlets.Dict().tag(sync=True)

    def __init__(self, questions, **traits):
        names = sys._getframe(1).f_globals
        questions = [[prompt, dict(options)] for prompt, options in questions]
        super().__init__(questions=questions, **{"chosen": _held(questions, names)} | traits)

    @traitlets.validate("number")
    def _within(self, proposal):
        return min(max(1, proposal["value"]), max(1, len(self.questions)))

    def picture(self):
        """The static twin: the question that is shown."""
        prompt, options = self.questions[self.number - 1] if self.questions else ("There are no questions.", {})
        return plots.question_figure(f"{self.number}. {prompt}", options, self.chosen.get(str(self.number)))

    def in_words(self):
        """What is to be written into the answer cells."""
        lines = [f'quiz_{number} = "{letter}"' for number, letter in sorted(self.chosen.items(), key=_by_number)]
        return "\n".join(lines) or f"A quiz of {len(self.questions)} questions, none of them answered yet."


def _by_number(item):
    return int(item[0])


def _held(questions, names):
    """The letters that the notebook's answer cells hold, by number of the question."""
    held = {str(number): normal(names.get(f"quiz_{number}", "")) for number in range(1, len(questions) + 1)}
    return {number: letter for number, letter in held.items() if letter in questions[int(number) - 1][1]}
