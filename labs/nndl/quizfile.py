"""How do the questions of a quiz travel beside the notebook, as one JSON file, without their answers?

A list with an entry a question: number, heading, text, options (letter to text), all in Markdown as the notebook's own
cells have it; and html, with the same heading, text and options as a browser shows them without a script.
"""

import json
from pathlib import Path
from typing import Any

from .errors import SetupError

CURE = "Copy it from the lab's folder, or go on without it: the same questions stand in the cells below."


def path_of(lab_name: str) -> Path:
    """The file of a lab, beside its notebook."""
    return Path(f"{lab_name}_quiz.json")


def write(path: Path | str, questions: list[dict[str, Any]]) -> None:
    """Write the questions: a list of dicts as above."""
    Path(path).write_text(json.dumps(questions, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def read(path: Path | str) -> list[dict[str, Any]]:
    """The questions of a file: a list of dicts as above.

    raises: SetupError, in one sentence, where the file is missing or is no such list
    """
    path = Path(path)
    try:
        questions: list[dict[str, Any]] = json.loads(path.read_text(encoding="utf-8"))
        complete = [_is_complete(question) for question in questions]
    except FileNotFoundError:
        raise SetupError(f"{path} is not beside this notebook. {CURE}") from None
    except (OSError, ValueError, TypeError, KeyError, AttributeError) as error:
        raise SetupError(f"{path} is damaged. {CURE}") from error
    if not complete or not all(complete):
        raise SetupError(f"{path} is damaged. {CURE}")
    return questions


def _is_complete(question: dict[str, Any]) -> bool:
    shown = question["html"]
    texts = [question["heading"], question["text"], shown["heading"], shown["text"]]
    letters = list(question["options"])
    return all(isinstance(text, str) for text in texts) and bool(letters) and letters == list(shown["options"])
