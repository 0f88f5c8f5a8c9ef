"""How does Markdown with mathematics in it become HTML that a browser shows without a script?"""

import re

from latex2mathml.converter import convert
from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline

from .errors import CourseError

_MATHEMATICS = re.compile(r"\$(?! )([^$\n]+(?:\n[^$\n]+)*)(?<! )\$")  # between dollar signs, over a line's end too
_FUNCTION = re.compile(r"(<mi>[a-z]{2,}</mi>)(?=<m[in])")  # a name such as log stands close to what follows


def inline(text: str) -> str:
    """A line of Markdown as HTML: a heading, an option."""
    html: str = _MARKDOWN.renderInline(text)
    return html


def blocks(text: str) -> str:
    """Markdown of several paragraphs as HTML."""
    html: str = _MARKDOWN.render(text)
    return html.strip()


def mathematics(formula: str) -> str:
    """A formula of LaTeX as MathML.

    raises: CourseError for a formula that cannot be shown in this way
    """
    try:
        shown = convert(formula)
    except Exception as error:  # each slip in a formula has an exception of its own
        raise CourseError(_refused(formula)) from error
    if "\\" in shown:  # a command that is not known stays as it was written
        raise CourseError(_refused(formula))
    return _FUNCTION.sub(r'\1<mspace width="0.167em" />', shown)


def _refused(formula: str) -> str:
    return f"The formula ${formula}$ cannot be shown in a widget. Write it with commands that MathML has."


def _between_dollars(state: StateInline, silent: bool) -> bool:
    found = _MATHEMATICS.match(state.src, state.pos)
    if found is None:
        return False
    if not silent:
        state.push("mathematics", "", 0).content = found[1]
    state.pos = found.end()
    return True


def _with_mathematics() -> MarkdownIt:
    markdown = MarkdownIt("commonmark", {"html": False})
    markdown.inline.ruler.before("escape", "mathematics", _between_dollars)  # else \, would lose its backslash
    markdown.add_render_rule("mathematics", lambda _, tokens, place, *rest: mathematics(tokens[place].content))
    return markdown


_MARKDOWN = _with_mathematics()
