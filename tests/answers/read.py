"""Which answers have been written down, and is each of them right?

`<lab>/<exercise>.py` beside this file holds whole answers as students write them, right ones and wrong ones, one below
the other. A line `# %% right: words` or `# %% wrong: what the mistake is` begins each.
"""

import re
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent
MARK = re.compile(r"^# %% (right|wrong): *(\S.*?) *$", re.MULTILINE)


@dataclass(frozen=True)
class Written:
    """One answer: whose it is, whether it is "right" or "wrong", what it does in a few words, and its text."""

    lab: str
    exercise: str
    kind: str
    words: str
    source: str


def written(root=HERE):
    """All answers under a folder, in the order of labs, exercises and files.

    raises: ValueError where a file begins with something else than a mark, or has two answers of the same words
    """
    return [answer for path in sorted(root.glob("*/*.py")) for answer in read(path)]


def read(path):
    """The answers of one file."""
    before, *parts = MARK.split(path.read_text())
    answers = [
        Written(path.parent.name, path.stem, *part) for part in zip(parts[::3], parts[1::3], parts[2::3], strict=True)
    ]
    if before.strip() or len({(answer.kind, answer.words) for answer in answers}) < len(answers):
        raise ValueError(f"{path}: begin with a mark, and give no two answers the same words.")
    return answers
