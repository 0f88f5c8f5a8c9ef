"""How is somebody else's CSV file filled in so that every other byte stays as it was?"""

import re
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from ..errors import CourseError

BOM = "\ufeff"
SEPARATORS = ",;\t"
_COMMA = re.compile(r"-?\d+,\d+")


@dataclass
class Sheet:
    """A CSV file as rows of cells in their very spelling, quotes included.

    rows: lists of cells; ends: what stands behind each row; bom: whether the file has the mark of UTF-8
    """

    path: Path
    separator: str
    rows: list[list[str]]
    ends: list[str]
    bom: bool

    def value(self, row: int, column: int | None) -> str:
        """What a cell says; "" where the row is too short."""
        cells = self.rows[row]
        return plain_cell(cells[column]) if column is not None and column < len(cells) else ""

    def header(self) -> list[str]:
        """What the cells of the first row say."""
        return [plain_cell(cell) for cell in self.rows[0]]

    def put(self, row: int, column: int, number: str) -> None:
        """Write a number into a cell, quoted if the cell was."""
        cells = self.rows[row]
        cells += [""] * (column + 1 - len(cells))
        quoted = cells[column].startswith('"') or self.separator in number
        cells[column] = f'"{number}"' if quoted else number

    def decimal_comma(self, column: int) -> bool:
        """Whether the numbers of a column are written with a comma, as in many languages."""
        return any(_COMMA.fullmatch(self.value(row, column).strip()) for row in range(1, len(self.rows)))

    def text(self) -> str:
        """The whole file as a text."""
        lines = (self.separator.join(cells) + end for cells, end in zip(self.rows, self.ends, strict=True))
        return BOM * self.bom + "".join(lines)


def plain_cell(cell: str) -> str:
    """What a cell says, without its quotes."""
    return cell[1:-1].replace('""', '"') if cell.startswith('"') and cell.endswith('"') and len(cell) > 1 else cell


def read_sheet(path: Path) -> Sheet:
    """Read a CSV file.

    returns: a Sheet
    raises: CourseError where it is not there, not UTF-8, empty, or no CSV
    """
    try:
        text = path.read_bytes().decode("utf-8")
    except FileNotFoundError as error:
        raise CourseError(f"{path} does not exist. Give the file that you exported as --fill FILE.") from error
    except UnicodeDecodeError as error:
        raise CourseError(f"{path} is not in UTF-8. Export it again, or save it as 'CSV UTF-8'.") from error
    bom, text = text.startswith(BOM), text.removeprefix(BOM)
    separator = _separator(text)
    rows, ends = _rows(path, text, separator)
    if not rows:
        raise CourseError(f"{path} is empty. Give the file that you exported as --fill FILE.")
    return Sheet(path, separator, rows, ends, bom)


def _separator(text: str) -> str:
    """The separator that stands most often in the first line outside of quotes."""
    counts = Counter(re.sub(r'"[^"]*"', "", text.partition("\n")[0]))
    return max(SEPARATORS, key=lambda one: counts[one])


def _rows(path: Path, text: str, separator: str) -> tuple[list[list[str]], list[str]]:
    cell = re.compile(rf'("(?:[^"]|"")*"|[^"{separator}\r\n][^{separator}\r\n]*|)({separator}|\r\n|\n|\r|\Z)')
    rows: list[list[str]] = []
    ends: list[str] = []
    cells: list[str] = []
    place = 0
    while place < len(text) or cells:
        found = cell.match(text, place)
        if found is None:
            line = text.count("\n", 0, place) + 1
            raise CourseError(f"{path}, line {line}: a quote does not fit there, so this is no CSV. Export it again.")
        cells.append(found[1])
        place = found.end()
        if found[2] != separator:
            rows.append(cells)
            ends.append(found[2])
            cells = []
    return rows, ends
