"""How is a text that an author wrote read?"""

from pathlib import Path

from .errors import CourseError


def read_text(path: Path) -> str:
    """The text of a file in UTF-8; the mark that Windows editors put in front of it is no part of it.

    raises: CourseError where it is in another encoding
    """
    try:
        return path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise CourseError(f"{path} is not written in UTF-8. Save it in that encoding.") from error
