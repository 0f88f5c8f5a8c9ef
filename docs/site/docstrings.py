"""How does a docstring of ours look as HTML: prose, what is given and returned, examples?"""

import html
import re
from collections.abc import Iterator

from pygments import highlight
from pygments.formatters import HtmlFormatter
from pygments.lexers import PythonConsoleLexer

FIELD = re.compile(r"(?:^|(?<=; ))(\*{0,2}\w+(?:, \w+)*): ")  # "w, b: what they are", also behind a semicolon
TREE = ("├", "└")


def to_html(docstring: str) -> str:
    """A docstring as HTML; its paragraphs are apart by empty lines."""
    first, *rest = docstring.strip().split("\n\n")
    return "\n".join([f"<p>{_inline(first)}</p>", *map(_paragraph, rest)])


def first_sentence(docstring: str) -> str:
    """The first paragraph, as HTML."""
    return _inline(docstring.strip().split("\n\n")[0])


def _paragraph(text: str) -> str:
    if text.startswith(">>>"):
        return str(highlight(text, PythonConsoleLexer(), HtmlFormatter(cssclass="example", wrapcode=True)))
    if any(line.strip().startswith(TREE) for line in text.splitlines()):
        return f"<pre>{html.escape(text)}</pre>"
    fields = list(_fields(text))
    if not fields:
        return f"<p>{_inline(text)}</p>"
    return "<dl>" + "".join(f"<dt>{name}</dt><dd>{_inline(words)}</dd>" for name, words in fields) + "</dl>"


def _fields(text: str) -> Iterator[tuple[str, str]]:
    """Pairs of name and words; none where the text does not begin with a name."""
    lines: list[str] = []
    for line in text.splitlines():
        if FIELD.match(line) or not lines:
            lines.append(line)
        else:
            lines[-1] += f" {line.strip()}"
    if not all(FIELD.match(line) for line in lines):
        return
    for line in lines:
        _, *parts = FIELD.split(line)
        yield from ((name, words.removesuffix("; ")) for name, words in zip(parts[::2], parts[1::2], strict=True))


def _inline(text: str) -> str:
    """Text with `code` in it, as HTML."""
    return re.sub(r"`([^`]+)`", r"<code>\1</code>", html.escape(text, quote=False))
