"""Which of the addresses in our documents and pages are dead? `make links` asks them all, over the network."""

import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import hypertext
from nbconvert import HTMLExporter
from test_links import NOTEBOOKS, ROOT, WRITTEN

SECONDS = 20
AT_A_TIME = 8
BROWSER = {"User-Agent": "Mozilla/5.0 (nndl link check)"}  # some servers answer nobody else


def addresses() -> dict[str, list[str]]:
    """The addresses outside, each with the files that name it."""
    found: dict[str, list[str]] = {}
    for name, page in _pages():
        for address in hypertext.outside(page):
            found.setdefault(address.partition("#")[0], []).append(name)
    return found


def _pages() -> Iterator[tuple[str, hypertext.Page]]:
    for path in WRITTEN:
        yield path.relative_to(ROOT).as_posix(), hypertext.of_markdown(path.read_text(encoding="utf-8"))
    for path in NOTEBOOKS:
        yield f"the page of {path.name}", hypertext.Page(HTMLExporter().from_filename(str(path))[0])


def trouble(address: str) -> str | None:
    """Why an address is dead; None where it answers."""
    try:
        with urlopen(Request(address, headers=BROWSER), timeout=SECONDS):  # a redirection is followed
            return None
    except HTTPError as error:
        return f"answers {error.code} {error.reason}"
    except (OSError, ValueError) as error:
        return f"does not answer: {error}"


def main() -> int:
    """Ask, and tell; 1 where one is dead."""
    named = addresses()
    with ThreadPoolExecutor(AT_A_TIME) as pool:
        answers = dict(zip(named, pool.map(trouble, named), strict=True))
    dead = {address: why for address, why in answers.items() if why}
    for address, why in sorted(dead.items()):
        print(f"{address} {why} (in {', '.join(sorted(set(named[address])))})")
    print(f"{len(named)} addresses, {len(dead)} dead.")
    return int(bool(dead))


if __name__ == "__main__":
    sys.exit(main())
