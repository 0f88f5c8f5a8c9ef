"""What does a student read about an answer?"""

import builtins
import textwrap

import numpy as np

from .bank import Ended, Raised
from .cause import has_plain_words
from .compare import form_problem
from .describe import bare_form, form, sizes_in
from .plain import plain
from .policies import POLICIES
from .sides import EXPECTED, INDENT, WIDTH, difference, first_wrong, in_words, labelled, shape_note, sides

RAISED, STOPPED, OWN_LINE = "  It raised    ", "  It stopped   ", "  in your line "
LONGEST_TEXT = 400  # characters of an exception's text, and of a student's line


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
    lines = [f"✗ {bank.name}: {_headline(bank.name, failure, part)}", ""]
    lines += _hidden_lines(failure, part) if failure.case.hidden else _call_lines(bank, failure)
    lines += ["", *_suspect_lines(suspects), *_cause_lines(bank, verdict)]
    return "\n".join(lines)


def not_started(name):
    """The words for an answer that is still the stub."""
    todo = "Replace `raise NotImplementedError` by your own code, run that cell, then run this check again."
    return textwrap.fill(f"○ {name}: not started. {todo}", WIDTH, subsequent_indent="  ")


def _headline(name, failure, part):
    if isinstance(failure.got, Raised):
        return f"{_stopped(failure).removeprefix(f'{name} ')}."
    return _FAILED["shapes" if failure.form else part]


def _call_lines(bank, failure):
    arguments = failure.case.arguments
    call = f"  You called   {bank.name}({', '.join(arguments)}){' with' if arguments else ''}"
    lines = textwrap.wrap(call, WIDTH, subsequent_indent=" " * (len("  You called   ") + len(bank.name) + 1))
    for name, value in arguments.items():
        lines += labelled(f"    {name} = ", value)
    return lines + _came(failure, POLICIES[bank.accepts].told)


def _came(failure, told):
    """What came and what was expected."""
    got, expected = failure.got, failure.case.answer
    if isinstance(got, Raised):
        return [*_raised(got), *labelled(EXPECTED, expected, brief=True)]
    words = told and told(got) and told(expected)
    if words:
        return in_words(told(got), told(expected)) + _in_short(failure)
    asked = [INDENT + "Is a `return` missing at the end?"] if got is None else []
    came = sides(got, expected)
    return came[:1] + asked + came[1:] + ([] if got is None else _in_short(failure))


def _raised(got):
    """The exception, and the student's own line."""
    label, text = (STOPPED, got.text) if isinstance(got, Ended) else (RAISED, str(got))
    told = textwrap.wrap(label + " ".join(text.split())[:LONGEST_TEXT], WIDTH, subsequent_indent=INDENT)
    return told + (
        textwrap.wrap(OWN_LINE + got.line[:LONGEST_TEXT], WIDTH, subsequent_indent=INDENT) if got.line else []
    )


def _in_short(failure):
    """What is wrong with the form, in words; not where two shapes have said it already."""
    got, expected = first_wrong(failure.got, failure.case.answer)
    told = shape_note(got) != shape_note(expected) and isinstance(got, np.ndarray)
    if told or not failure.form or not form_problem(got, expected):
        return []
    return textwrap.wrap(
        "  In short     " + _difference(got, expected), WIDTH, subsequent_indent=INDENT, break_long_words=False
    )


def _difference(got, expected):
    """How the form of a value differs from the right one, without all that is in it."""
    if isinstance(got, dict) and isinstance(expected, dict):
        missing = [key for key in expected if key not in got]
        return f"{', '.join(map(repr, missing))} {'is' if len(missing) == 1 else 'are'} missing"
    if isinstance(got, tuple | list) and isinstance(expected, tuple | list):
        return f"{len(got)} results instead of {len(expected)}"
    if isinstance(got, dict | tuple | list) or isinstance(expected, dict | tuple | list):
        return f"{bare_form(got)} instead of {bare_form(expected)}"
    return form_problem(got, expected).replace(", expected ", " instead of ")


def _hidden_lines(failure, part):
    """What a hidden case taught, never the case: the forms of its arguments, no number."""
    right = {"shapes": "The shapes are right", "values": "It is right"}[part]
    what = _stopped(failure) if isinstance(failure.got, Raised) else "it " + _gave(failure)
    words = f"  {right} on the examples you can see. On another input {what}. The input was"
    forms = (_wrapped(f"    {name}: ", form(value)) for name, value in failure.case.arguments.items())
    return [*textwrap.wrap(words, WIDTH, subsequent_indent="  "), *(line for lines in forms for line in lines)]


def _gave(failure):
    """What came instead, in words; of a hidden case only what a student cannot use to carry the input out."""
    if not failure.form:
        return "has the right shape and wrong values"
    if not failure.case.hidden:
        return f"gave {failure.form}" if _is_whole(failure) else f"gave a result of which {failure.form}"
    # a student's code could choose the sizes of an array so that they tell an input
    sizes = sizes_in(failure.case.arguments, failure.case.answer)
    return f"gave {bare_form(failure.got, sizes)}, expected {bare_form(failure.case.answer)}"


def _is_whole(failure):
    """Whether it is the whole result whose form is wrong, not a part of it."""
    return not failure.form.startswith(("result ", "entry "))


def _stopped(failure):
    """How a call ended without a result, in words; of a hidden case only what a student cannot use to carry it out."""
    got = failure.got
    if isinstance(got, Ended):
        return got.text.rstrip(".")
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
    why = _why(verdict)
    return [
        *(_wrapped("  Why: ", " ".join(why.split())) if why else []),
        f"  Next: hint({bank.name}) gives you a hint.",
    ]


def _why(verdict):
    """The words of the known mistake, or what an exception means, or a fact about the numbers, or None."""
    failure = verdict.failure
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


def quiz_passed(question, answer):
    """The line for a quiz answer that is one of the letters; whether it is right is not known here."""
    told = f"✓ Question {question}: your answer is {normal(answer)}."
    return f"{told} You will learn whether it is right when it is graded."


def summary(bank, verdict):
    """A line about a wrong answer: the known mistake's sentence, the fact's, or else where it went wrong."""
    if not verdict.started:
        return "Not started."
    if verdict.cause or (verdict.fact and not has_plain_words(verdict.failure)):
        return (verdict.cause or verdict.fact).sentence
    meaning = _why(verdict)
    return f"{_where(bank, verdict.failure)} {meaning}" if meaning else _where(bank, verdict.failure)


def _where(bank, failure):
    """On which kind of call an answer went wrong, and how."""
    where = "On another input than the visible ones" if failure.case.hidden else "On an example you can see"
    if isinstance(failure.got, Raised):
        tellable = not failure.case.hidden and not isinstance(failure.got, Ended)
        how = f"it stopped with {failure.got}" if tellable else _stopped(failure)
        return f"{where}, {bank.name}: {how.rstrip('.')}.".replace(f"{bank.name}: {bank.name} ", f"{bank.name} ")
    numbers = "" if failure.form or failure.case.hidden else difference(failure.got, failure.case.answer)
    return f"{where}, {bank.name} {_gave(failure)}{numbers and ': '}{numbers.rstrip('.')}."
