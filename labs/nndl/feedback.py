"""What does a student read about an answer?"""

import builtins
import textwrap

import numpy as np

from .bank import Ended, Raised
from .describe import bare_form, form, shown, sizes_in
from .policies import POLICIES

WIDTH = 76  # columns; fits a notebook beside an open file list


def passed_line(bank, part, changed=()):
    """The line for a check that passed; advice where the answer changed its arguments."""
    line = f"✓ {bank.name}: {_PASSED[part]}"
    if changed:
        line += (
            f"\n  A tip: it changes its argument {_and(changed)} in place. Callers rarely expect that; work on a copy."
        )
    return line


_PASSED = {"shapes": "every result has the right shape.", "values": "every value is right. Well done!"}
_FAILED = {"shapes": "the shapes are not right yet.", "values": "the values are not right yet."}


def failed_lines(bank, verdict, part, suspects=()):
    """The lines for a check that failed: which call, what came, what was expected, why if known, what to try.

    bank: the exercise; verdict: its Verdict, not passed; part: "shapes" or "values"
    suspects: earlier exercises that the answer calls and that are not known to be right
    returns: text of several lines
    """
    if not verdict.started:
        return not_started(bank.name)
    failure = verdict.failure
    lines = [f"✗ {bank.name}: {_headline(failure, part)}", ""]
    lines += _hidden_lines(failure, part) if failure.case.hidden else _call_lines(bank, failure)
    lines += ["", *_suspect_lines(suspects), *_cause_lines(bank, verdict)]
    return "\n".join(lines)


def not_started(name):
    """The words for an answer that is still the stub."""
    todo = "Replace `raise NotImplementedError` by your own code, run that cell, then run this check again."
    return textwrap.fill(f"○ {name}: not started. {todo}", WIDTH, subsequent_indent="  ")


def _headline(failure, part):
    if isinstance(failure.got, Raised):
        return f"{_stopped(failure)}."
    return _FAILED["shapes" if failure.form else part]


def _call_lines(bank, failure):
    arguments = failure.case.arguments
    lines = (
        [f"  You called   {bank.name}({', '.join(arguments)}) with"] if arguments else [f"  You called   {bank.name}()"]
    )
    for name, value in arguments.items():
        lines += _labelled(f"    {name} = ", shown(value), _shape_note(value))
    told = POLICIES[bank.accepts].told
    lines += _came(failure, told)
    lines += _value("  Expected     ", failure.case.answer, told)
    return lines + _in_short(failure)


def _value(label, value, told):
    """A value behind its label: in words where these say more than its numbers."""
    words = told(value) if told else ""
    return _labelled(label, words) if words else _labelled(label, shown(value), _shape_note(value))


def _in_short(failure):
    """What is wrong with the form, in words; not where two shapes, an exception or a None have said it already."""
    got, expected = failure.got, failure.case.answer
    told = _shape_note(got) != _shape_note(expected) and isinstance(got, np.ndarray)
    if not failure.form or told or got is None or isinstance(got, Raised):
        return []
    return textwrap.wrap("  In short     " + failure.form, WIDTH, subsequent_indent=" " * 15, break_long_words=False)


def _came(failure, told):
    got = failure.got
    if isinstance(got, Raised):
        own = [f"  in your line {got.line}"] if got.line else []
        label, text = ("  It stopped   ", got.text) if isinstance(got, Ended) else ("  It raised    ", str(got))
        return [*_labelled(label, text), *own]
    lines = _value("  It returned  ", got, told)
    if got is None:
        lines.append("               Is a `return` missing at the end?")
    return lines


def _labelled(label, text, note=""):
    """A value behind its label, its further lines aligned below the first."""
    first, *rest = text.splitlines() or [""]
    lines = [label + first] + [" " * len(label) + line for line in rest]
    return [*lines[:-1], lines[-1] + note]


def _shape_note(value):
    return f"   shape {value.shape}" if hasattr(value, "shape") and getattr(value, "ndim", 0) else ""


def _hidden_lines(failure, part):
    """What a hidden case taught, never the case: the forms of its arguments, no number."""
    right = {"shapes": "The shapes are right", "values": "It is right"}[part]
    forms = ", ".join(f"{name}: {form(value)}" for name, value in failure.case.arguments.items())
    what = _stopped(failure) if isinstance(failure.got, Raised) else "it " + _gave(failure)
    return _wrapped(f"  {right} on the examples you can see. On another input ", f"({forms}) {what}.")


def _gave(failure):
    """What came instead, in words; of a hidden case only what a student cannot use to carry the input out."""
    if not failure.form:
        return "has the right shape and wrong values"
    if not failure.case.hidden:
        return f"gave {failure.form}"
    # a student's code could choose the sizes of an array so that they tell an input
    sizes = sizes_in(failure.case.arguments, failure.case.answer)
    return f"gave {bare_form(failure.got, sizes)}, expected {bare_form(failure.case.answer)}"


def _stopped(failure):
    """How a call ended without a result, in words; of a hidden case only what a student cannot use to carry it out."""
    got = failure.got
    if isinstance(got, Ended):
        return got.text
    known = not failure.case.hidden or hasattr(builtins, got.type)  # a student may invent names of types
    return f"it stopped with {got.type if known else 'an exception'}"


def _suspect_lines(suspects):
    if not suspects:
        return []
    own = "whose own check has" if len(suspects) == 1 else "whose own checks have"
    return _wrapped(
        "  First: ", f"it calls {_and(suspects)}, {own} not passed yet. Begin there: the fault may be in it."
    )


def _cause_lines(bank, verdict):
    why = _wrapped("  Why: ", " ".join(verdict.cause.sentence.split())) if verdict.cause else []
    return [*why, f"  Next: hint({bank.name}) gives you a hint."]


def _wrapped(label, text):
    return textwrap.wrap(label + text, WIDTH, subsequent_indent="       ", break_long_words=False, drop_whitespace=True)


def _and(names):
    return " and ".join(f"`{name}`" for name in names)


def normal(answer):
    """A quiz answer as it is compared: one lower-case letter."""
    return str(answer).strip().lower()


def answered(answer):
    """True when a quiz answer is more than the empty text it starts as."""
    return answer is not None and normal(answer) != ""


def quiz_problem(question, answer, letters):
    """What is wrong with the form of a quiz answer, in words; None when it is one of the letters."""
    choice = ", ".join(letters[:-1]) + " or " + letters[-1]
    if normal(answer) in letters:
        return None
    if not answered(answer):
        return f"○ Question {question}: not answered yet. Put {choice} between the quotes."
    return f"✗ Question {question}: {str(answer)[:40]!r} is not one of the answers. Choose {choice}."


def summary(bank, verdict):
    """One sentence about an answer that is not right: the known mistake's, or else where it went wrong."""
    if verdict.cause:
        return verdict.cause.sentence
    if not verdict.started:
        return "Not started."
    failure = verdict.failure
    where = "On another input than the visible ones" if failure.case.hidden else "On an example you can see"
    if isinstance(failure.got, Raised):
        tellable = not failure.case.hidden and not isinstance(failure.got, Ended)
        return f"{where}, {bank.name}: " + (f"it stopped with {failure.got}." if tellable else f"{_stopped(failure)}.")
    return f"{where}, {bank.name} {_gave(failure)}."
