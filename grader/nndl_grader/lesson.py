"""What does a lab's lesson.md say, block by block?"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from markdown_it import MarkdownIt
from markdown_it.token import Token

from .errors import CourseError
from .texts import read_text

KINDS = ("setup", "exercise", "quiz", "progress")
_DIRECTIVE = re.compile(r"^<!--\s*(\w+)(?::\s*(\w+))?\s*-->$")


@dataclass(frozen=True)
class Block:
    """One block of a lesson.

    kind: "prose", "code", "test", "setup", "exercise", "quiz" or "progress"
    text: the Markdown or Python, or the exercise's name; skip: code that is not run when grading
    name, points: of a test cell of the instructor's own
    """

    kind: str
    text: str
    skip: bool = False
    line: int = 0
    name: str = ""
    points: int = 0


def load_lesson(path: Path | str) -> tuple[str, list[Block]]:
    """Read a lesson.md.

    returns: the lesson's title, and a list of Blocks in order
    raises: CourseError that names the file, the line and the cure
    """
    path = Path(path)
    if not path.is_file():
        raise CourseError(f"{path} does not exist. A lab is a folder in solutions/ with a lesson.md.")
    text = read_text(path)
    blocks = list(_blocks(path, text))
    title = re.match(r"# (.+)", text)
    if title is None:
        raise CourseError(f"{path} must begin with a line '# Title'.")
    _refuse_disorder(path, [block.kind for block in blocks if block.kind != "prose"])
    return title[1].strip(), blocks


def _refuse_disorder(path: Path, kinds: Sequence[str]) -> None:
    if kinds.count("setup") != 1 or kinds[0] != "setup":
        raise CourseError(f"{path} needs the line <!-- setup --> exactly once, before the first code.")
    twice = [kind for kind in ("quiz", "progress") if kinds.count(kind) > 1]
    if twice:
        raise CourseError(f"{path} has <!-- {twice[0]} --> more than once. Keep one.")


def _blocks(path: Path, text: str) -> Iterator[Block]:
    """Split at top-level headings, python fences and directives; all between them is prose."""
    lines = text.splitlines()
    start = 0
    for token in MarkdownIt("commonmark").parse(text):
        block = _special(path, token)
        if block is not None or (token.type == "heading_open" and token.tag in ("h1", "h2") and not token.level):
            assert token.map  # all of these begin and end at lines
            yield from _prose(lines, start, token.map[0])
            start = token.map[1] if block else token.map[0]
        if block is not None:
            yield block
    yield from _prose(lines, start, len(lines))


def _prose(lines: Sequence[str], start: int, end: int) -> Iterator[Block]:
    text = "\n".join(lines[start:end]).strip()
    if text:
        yield Block("prose", text, line=start + 1)


def _special(path: Path, token: Token) -> Block | None:
    if token.level or token.map is None:
        return None
    if token.type == "fence" and token.info.split()[:1] == ["python"]:
        return _code(path, token, token.map[0] + 1)
    if token.type == "html_block":
        return _directive(path, token, token.map[0] + 1)
    return None


def _code(path: Path, token: Token, line: int) -> Block:
    words, text = token.info.split()[1:], token.content.rstrip("\n")
    if words in ([], ["skip"]):
        return Block("code", text, skip=bool(words), line=line)
    if len(words) == 3 and words[0] == "test" and words[1].isidentifier() and words[2].isdecimal():
        return Block("test", text, line=line, name=words[1], points=int(words[2]))
    raise CourseError(
        f"{path}, line {line}: a code cell begins with ```python, ```python skip or ```python test NAME POINTS, not "
        f"```{token.info}."
    )


def _directive(path: Path, token: Token, line: int) -> Block | None:
    found = _DIRECTIVE.match(token.content.strip())
    if found is None:
        return None
    kind, name = found.groups()
    if kind not in KINDS or (kind == "exercise") != (name is not None):
        raise CourseError(
            f"{path}, line {line}: {token.content.strip()} means nothing. Known: <!-- setup -->, "
            "<!-- exercise: name -->, <!-- quiz -->, <!-- progress -->."
        )
    return Block(kind, name or "", line=line)
