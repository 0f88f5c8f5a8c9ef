"""What is said when an exercise has just been done?"""

from .session import Lab


def cheer(lab: Lab, name: str) -> str:
    """The words for an exercise whose values have just been found right for the first time.

    lab: the open lab, with this exercise among those that passed; name: the exercise
    returns: one line: how far the student is, and what comes next
    """
    open_ones = [other for other in lab.banks if not lab.passed.get(f"{other}.values")]
    done = len(lab.banks) - len(open_ones)
    if not open_ones:
        return f"  That was the last one: all {done} exercises are right. Congratulations!{_quiz(lab)}"
    if done == 1:
        points, next_one = lab.banks[name].points, _after(lab, name, open_ones)
        return f"  Your first exercise is done: {points:g} points, and {len(open_ones)} more to go. Next: {next_one}."
    return f"  {done} of {len(lab.banks)} exercises are done. Next: {_after(lab, name, open_ones)}."


def _quiz(lab: Lab) -> str:
    unanswered = any(not lab.passed.get(f"quiz_{number}") for number in lab.questions)
    return f" {'Now the quiz, then save' if unanswered else 'Save'} the notebook and hand it in."


def _after(lab: Lab, name: str, open_ones: list[str]) -> str:
    """The next open exercise below this one; the first open one where it was the last."""
    below = list(lab.banks)[list(lab.banks).index(name) :]
    return next((other for other in below if other in open_ones), open_ones[0])
