"""What does a lab's quiz.md ask, and which answers are right?"""

import hashlib
import re
from dataclasses import dataclass
from pathlib import Path

from .errors import CourseError
from .texts import read_text

POINTS = 2  # of each question, where course.toml does not say otherwise
LETTERS = "abcdefgh"
_HEADING = re.compile(r"^## (\d+)\. (.+)$", re.MULTILINE)
_OPTION = re.compile(r"^- \[([ x])\] (.+(?:\n  +\S.*)*)$", re.MULTILINE)
_WHY = re.compile(r"^> Why: (.+(?:\n> .+)*)$", re.MULTILINE)


@dataclass(frozen=True)
class Question:
    """One question: its number, heading, text, options in order, the right letter, why it is right, points."""

    number: int
    heading: str
    text: str
    options: tuple[str, ...]
    answer: str
    why: str
    digest: str
    points: int = POINTS

    @property
    def letters(self) -> list[str]:
        """The letters a student may choose from."""
        return list(LETTERS[: len(self.options)])

    @property
    def name(self) -> str:
        """What the question is called in the notebook and in the gradebook."""
        return f"quiz_{self.number}"


@dataclass(frozen=True)
class Quiz:
    """A lab's quiz: its title, its introduction and its questions."""

    title: str
    introduction: str
    questions: tuple[Question, ...]


def load_quiz(path: Path | str) -> Quiz:
    """Read a quiz.md.

    returns: a Quiz
    raises: CourseError that names the file, the question and the cure
    """
    path = Path(path)
    if not path.is_file():
        raise CourseError(
            f"{path} does not exist, but the lesson has a <!-- quiz -->. Write it, or take that line out."
        )
    head, *parts = re.split(r"(?=^## )", read_text(path), flags=re.MULTILINE)
    title, _, introduction = head.strip().partition("\n")
    questions = tuple(_question(path, number, part) for number, part in enumerate(parts, 1))
    if not title.startswith("# ") or not questions:
        raise CourseError(f"{path} must begin with a line '# Title' and have questions '## 1. ...'.")
    return Quiz(title[2:].strip(), introduction.strip(), questions)


def _question(path: Path, number: int, part: str) -> Question:
    heading = _HEADING.match(part)
    if heading is None or int(heading[1]) != number:
        raise CourseError(f"{path}: question {number} must begin with '## {number}. ' and a short heading.")
    options, why = _OPTION.findall(part), _WHY.search(part)
    if len(options) > len(LETTERS):
        raise CourseError(
            f"{path}: question {number} has {len(options)} options; there are letters for {len(LETTERS)}. Drop some."
        )
    right = [letter for letter, (mark, _) in zip(LETTERS, options, strict=False) if mark == "x"]
    if len(right) != 1 or len(options) < 2 or why is None:
        raise CourseError(
            f"{path}: question {number} needs two or more options, exactly one of them marked [x], and a "
            "line '> Why: ...'."
        )
    text = _WHY.sub("", _OPTION.sub("", part[heading.end() :])).strip()
    explained = re.sub(r"\n> ?", " ", why[1]).strip()
    digest = hashlib.sha256(part.encode()).hexdigest()
    texts = tuple(re.sub(r"\n +", " ", option) for _, option in options)
    return Question(number, heading[2].strip(), text, texts, right[0], explained, digest)
