"""What does a student read about an answer?"""

import builtins
import textwrap
from collections.abc import Callable, Iterable, Sequence

import numpy as np

from .bank import Bank, Ended, Raised
from .cause import has_plain_words
from .compare import form_problem
from .describe import bare_form, form, sizes_in
from .judge import Failure, Verdict
from .plain import plain
from .policies import POLICIES
from .prose import fold, folded
from .sides import EXPECTED, INDENT, WIDTH, difference, first_wrong, in_words, labelled, shape_note, sides
from .typed import Value

RAISED, STOPPED, OWN_LINE = "  It raised    ", "  It stopped   ", "  in your line "
LONGEST_TEXT = 400  # characters of an exception's text, and of a student's line


def passed_line(bank: Bank, part: str, changed: Sequence[str] = ()) -> str:
    """The line for a check that passed; advice where the answer changed its arguments."""
    line = f"✓ {bank.name}: {_PASSED[part]}"
    if changed:
        tip = f"  A tip: it changes its argument {_and(changed)} in place. Callers rarely expect that; work on a copy."
        line += "\n" + folded(tip)
    return line


_PASSED = {"shapes": "every result has the right shape.", "values": "every value is right. Well done!"}
_FAILED = {"shapes": "the shapes are not right yet.", "values": "the values are not right yet."}


def failed_lines(bank: Bank, verdict: Verdict, part: str, suspects: Sequence[str] = ()) -> str:
    """The lines for a check that failed: which call, what came, what was expected, why if known, what to try.

    bank: the exercise; verdict: its Verdict, not passed; part: "shapes" or "values"
    suspects: earlier exercises that the answer calls and that are not known to be right
    returns: text of several lines
    """
    if not verdict.started:
        return not_started(bank.name)
    failure = verdict.failure
    assert failure  # an answer that was started and is not right went wrong somewhere
    lines = [f"✗ {bank.name}: {_headline(bank.name, failure, part)}", ""]
    lines += _hidden_lines(failure, part) if failure.case.hidden else _call_lines(bank, failure)
    lines += ["", *_suspect_lines(suspects), *_cause_lines(bank, verdict, failure)]
    return "\n".join(lines)


def not_started(name: str) -> str:
    """The words for an answer that is still the stub."""
    todo = "Replace `raise NotImplementedError` with your own code, run that cell, then run this check again."
    return folded(f"○ {name}: not started. {todo}")


def _headline(name: str, failure: Failure, part: str) -> str:
    if isinstance(failure.got, Raised):
        return f"{_stopped(failure).removeprefix(f'{name} ')}."
    return _FAILED["shapes" if failure.form else part]


def _call_lines(bank: Bank, failure: Failure) -> list[str]:
    arguments = failure.case.arguments
    call = f"  You called   {bank.name}({', '.join(arguments)}){' with' if arguments else ''}"
    lines = textwrap.wrap(call, WIDTH, subsequent_indent=" " * (len("  You called   ") + len(bank.name) + 1))
    for name, value in arguments.items():
        lines += labelled(f"    {name} = ", value)
    return lines + _came(failure, POLICIES[bank.accepts].told)


def _came(failure: Failure, told: Callable[[Value], str] | None) -> list[str]:
    """What came and what was expected."""
    got, expected = failure.got, failure.case.answer
    if isinstance(got, Raised):
        return [*_raised(got), *labelled(EXPECTED, expected, brief=True)]
    if told and told(got) and told(expected):
        return in_words(told(got), told(expected)) + _in_short(failure)
    asked = [INDENT + "Is a `return` missing at the end?"] if got is None else []
    came = sides(got, expected)
    return came[:1] + asked + came[1:] + ([] if got is None else _in_short(failure))


def _raised(got: Raised) -> list[str]:
    """The exception, and the student's own line."""
    label, text = (STOPPED, got.text) if isinstance(got, Ended) else (RAISED, str(got))
    told = textwrap.wrap(label + " ".join(text.split())[:LONGEST_TEXT], WIDTH, subsequent_indent=INDENT)
    return told + (
        textwrap.wrap(OWN_LINE + got.line[:LONGEST_TEXT], WIDTH, subsequent_indent=INDENT) if got.line else []
    )


def _in_short(failure: Failure) -> list[str]:
    """What is wrong with the form, in words; not where two shapes have said it already."""
    got, expected = first_wrong(failure.got, failure.case.answer)
    told = shape_note(got) != shape_note(expected) and isinstance(got, np.ndarray)
    if told or not failure.form or not form_problem(got, expected):
        return []
    return textwrap.wrap(
        "  In short     " + _difference(got, expected), WIDTH, subsequent_indent=INDENT, break_long_words=False
    )


def _difference(got: Value, expected: Value) -> str:
    """How the form of a value differs from the right one, without all that is in it."""
    if isinstance(got, dict) and isinstance(expected, dict):
        missing = [key for key in expected if key not in got]
        return f"{', '.join(map(repr, missing))} {'is' if len(missing) == 1 else 'are'} missing"
    if isinstance(got, tuple | list) and isinstance(expected, tuple | list):
        return f"{len(got)} results instead of {len(expected)}"
    if isinstance(got, dict | tuple | list) or isinstance(expected, dict | tuple | list):
        return f"{bare_form(got)} instead of {bare_form(expected)}"
    return (form_problem(got, expected) or "").replace(", expected ", " instead of ")


def _hidden_lines(failure: Failure, part: str) -> list[str]:
    """What a hidden case taught, never the case: the forms of its arguments, no number."""
    right = {"shapes": "The shapes are right", "values": "It is right"}[part]
    what = _stopped(failure) if isinstance(failure.got, Raised) else "it " + _gave(failure)
    words = f"  {right} on the examples you can see. On another input {what}. The input was"
    forms = (_wrapped(f"    {name}: ", form(value)) for name, value in failure.case.arguments.items())
    return [*fold(words), *(line for lines in forms for line in lines)]


def _gave(failure: Failure) -> str:
    """What came instead, in words; of a hidden case only what a student cannot use to carry the input out."""
    if not failure.form:
        return "has the right shape and wrong values"
    if not failure.case.hidden:
        return f"gave {failure.form}" if _is_whole(failure.form) else f"gave a result of which {failure.form}"
    # a student's code could choose the sizes of an array so that they tell an input
    sizes = sizes_in(failure.case.arguments, failure.case.answer)
    return f"gave {bare_form(failure.got, sizes)}, expected {bare_form(failure.case.answer)}"


def _is_whole(problem: str) -> bool:
    """Whether it is the whole result whose form is wrong, not a part of it."""
    return not problem.startswith(("result ", "entry "))


def _stopped(failure: Failure) -> str:
    """How a call ended without a result, in words; of a hidden case only what a student cannot use to carry it out."""
    got = failure.got
    if isinstance(got, Ended):
        return got.text.rstrip(".")
    known = not failure.case.hidden or hasattr(builtins, got.type)  # a student may invent names of types
    return f"it stopped with {got.type if known else 'an exception'}"


def _suspect_lines(suspects: Sequence[str]) -> list[str]:
    if not suspects:
        return []
    own = "whose own check has" if len(suspects) == 1 else "whose own checks have"
    return _wrapped(
        "  First: ", f"it calls {_and(suspects)}, {own} not passed yet. Begin there: the fault may be in it."
    )


def _cause_lines(bank: Bank, verdict: Verdict, failure: Failure) -> list[str]:
    why = _why(verdict, failure)
    return [
        *(_wrapped("  Why: ", " ".join(why.split())) if why else []),
        f"  Next: hint({bank.name}) gives you a hint.",
    ]


def _why(verdict: Verdict, failure: Failure) -> str | None:
    """The words of the known mistake, or what an exception means, or a fact about the numbers, or None."""
    if verdict.cause:
        return verdict.cause.sentence
    meaning = None
    if isinstance(failure.got, Raised) and not failure.case.hidden:
        meaning = plain(failure.got, failure.case.arguments)
    if meaning or not verdict.fact:
        return meaning
    # of a case that a student sees, the line above has told which parts are right
    seen = not failure.case.hidden and not isinstance(failure.got, Raised)
    return verdict.fact.news if seen else verdict.fact.sentence


def _wrapped(label: str, text: str) -> list[str]:
    return fold(label + text, "       ")


def _and(names: Iterable[str]) -> str:
    return " and ".join(f"`{name}`" for name in names)


def normal(answer: Value) -> str:
    """A quiz answer as it is compared: one lower-case letter."""
    return str(answer).strip().lower()


def answered(answer: Value) -> bool:
    """True when a quiz answer is more than the empty text it starts as."""
    return answer is not None and normal(answer) != ""


def quiz_problem(question: int | str, answer: Value, letters: Sequence[str]) -> str | None:
    """What is wrong with the form of a quiz answer, in words; None when it is one of the letters."""
    choice = ", ".join(letters[:-1]) + " or " + letters[-1]
    if normal(answer) in letters:
        return None
    if not answered(answer):
        return f"○ Question {question}: not answered yet. Put {choice} between the quotes."
    return f"✗ Question {question}: {str(answer)[:40]!r} is not one of the answers. Choose {choice}."


def quiz_passed(question: int | str, answer: Value) -> str:
    """The line for a quiz answer that is one of the letters; whether it is right is not known here."""
    told = f"✓ Question {question}: your answer is {normal(answer)}."
    return f"{told} You will learn whether it is right when it is graded."


def summary(bank: Bank, verdict: Verdict) -> str:
    """A line about a wrong answer: the known mistake's sentence, the fact's, or else where it went wrong."""
    if not verdict.started:
        return "Not started."
    failure, told = verdict.failure, verdict.cause or verdict.fact
    assert failure  # as in failed_lines
    if told and (verdict.cause or not has_plain_words(failure)):
        return told.sentence
    meaning = _why(verdict, failure)
    return f"{_where(bank, failure)} {meaning}" if meaning else _where(bank, failure)


def _where(bank: Bank, failure: Failure) -> str:
    """On which kind of call an answer went wrong, and how."""
    where = "On another input than the visible ones" if failure.case.hidden else "On an example you can see"
    if isinstance(failure.got, Raised):
        tellable = not failure.case.hidden and not isinstance(failure.got, Ended)
        how = f"it stopped with {failure.got}" if tellable else _stopped(failure)
        return f"{where}, {bank.name}: {how.rstrip('.')}.".replace(f"{bank.name}: {bank.name} ", f"{bank.name} ")
    numbers = "" if failure.form or failure.case.hidden else difference(failure.got, failure.case.answer)
    return f"{where}, {bank.name} {_gave(failure)}{numbers and ': '}{numbers.rstrip('.')}."
