"""Where do the links of a document lead, what do its pictures say, and which of them are faulty?"""

import functools
import re
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

from markdown_it import MarkdownIt

MATHEMATICS = re.compile(r"\$\$.*?\$\$|\$[^$\n]+\$", re.DOTALL)
HEADING = re.compile(r"<(h[1-6])>(.*?)</\1>", re.DOTALL)
FILE_NAME = re.compile(r"[\w./-]+\.(png|jpe?g|gif|svg|webp)", re.IGNORECASE)
NO_WORDS = ("image", "picture", "no description has been provided for this image")  # the last one is nbconvert's
HOST = re.compile(r"([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}")


class Page(HTMLParser):
    """What of a page matters here.

    links: addresses that it names, in their order; anchors: names that links can lead to
    pictures: pairs of an address and the words in its place, None where there are none
    """

    def __init__(self, html: str) -> None:
        super().__init__()
        self.links: list[str] = []
        self.anchors: set[str] = set()
        self.pictures: list[tuple[str, str | None]] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep what a tag leads to, what it shows, and what it is called."""
        found = dict(attrs)
        self.anchors |= {name for name in (found.get("id"), found.get("name")) if name}
        if tag == "img":
            self.pictures.append((found.get("src") or "", found.get("alt")))
        self.links += [found[name] or "" for name in ("href", "src") if name in found]


def of_markdown(text: str) -> Page:
    """A page as a forge shows it: each heading can be linked to by its words."""
    html = MarkdownIt("commonmark").enable("table").render(MATHEMATICS.sub("", text))
    page = Page(html)
    page.anchors |= {_slug(heading) for _, heading in HEADING.findall(html)}
    return page


def _slug(heading: str) -> str:
    words = re.sub(r"<[^>]+>", "", heading).lower().strip()
    return re.sub(r"[^\w\- ]", "", words).replace(" ", "-")


def faults(page: Page, home: Path) -> list[str]:
    """What is wrong with a page, a sentence each; home: the file that it is, or would be."""
    told = [_of_link(link, page, home) for link in page.links]
    told += [_of_words(source, words) for source, words in page.pictures]
    return [sentence for sentence in told if sentence]


def outside(page: Page) -> set[str]:
    """The addresses of a page that only the network can tell of."""
    return {link for link in page.links if urlsplit(link).scheme in ("http", "https")}


def _of_link(link: str, page: Page, home: Path) -> str | None:
    parts = urlsplit(link)
    if parts.scheme in ("data", "mailto"):
        return None
    if parts.scheme or parts.netloc:
        right = parts.scheme == "https" and HOST.fullmatch(parts.netloc)
        return None if right else f"{link} is no address that begins with https://"
    target = home.parent / unquote(parts.path) if parts.path else home
    if parts.path and not target.exists():
        return f"{link} leads to no file"
    if not parts.fragment:
        return None
    anchors = page.anchors if target == home else _anchors(target)
    return f"{link} leads to no heading" if not {parts.fragment, unquote(parts.fragment)} & anchors else None


def _anchors(path: Path) -> set[str]:
    return _inside(path.suffix, path.read_text(encoding="utf-8")) if path.suffix in (".md", ".html") else set()


@functools.cache  # a first page leads into the same few pages again and again
def _inside(suffix: str, text: str) -> set[str]:
    return (of_markdown(text) if suffix == ".md" else Page(text)).anchors


def _of_words(source: str, words: str | None) -> str | None:
    words = (words or "").strip()
    if words and not FILE_NAME.fullmatch(words) and words.lower() not in NO_WORDS:
        return None
    return f"the picture {source[:60]} has no words in its place, only {words!r}"
