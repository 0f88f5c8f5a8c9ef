"""How do the scores of many submissions get into nbgrader's gradebook at once, as nbgrader itself would write them?

Plain SQL, since nbgrader's own calls take a hundred times longer; a test proves that both leave the same rows.
"""

import contextlib
import datetime
import sqlite3
import uuid
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .course import Course
from .errors import CourseError
from .marks import cell_id
from .schema import refuse_other
from .submission import ReleasedCell

NO_RESPONSE = "No response."  # nbgrader's own words for an answer cell that was left as it was
PATIENCE = 10  # seconds to wait while another program writes
INDEXES = {  # without them each row costs the more, the more there are
    "grade_of_notebook": "grade(notebook_id)",
    "comment_of_notebook": "comment(notebook_id)",
    "notebooks_of_submission": "submitted_notebook(assignment_id)",
    "submissions_of_student": "submitted_assignment(student_id)",
}


@dataclass(frozen=True)
class Entry:
    """What is written of one submission.

    timestamp: when it was handed in (naive UTC datetime) or None; scores: by graded cell; comments: by answer cell
    """

    student: str
    timestamp: datetime.datetime | None
    scores: Mapping[str, float]
    comments: Mapping[str, str | None]


class Ledger:
    """A course's gradebook, open for one lab.

    read_only: whether the file must stay as it is, to the last byte
    raises: CourseError where it is missing, locked by another program, or of another nbgrader
    """

    def __init__(self, course: Course, lab_name: str, read_only: bool = False) -> None:
        self.path, self.lab_name = course.gradebook, lab_name
        if not self.path.is_file():
            raise CourseError(f"{self.path} does not exist: run `nndl build` first.")
        refuse_other(self.path)
        address = f"{self.path.absolute().as_uri()}?mode={'ro' if read_only else 'rw'}"
        self.connection = sqlite3.connect(address, uri=True, timeout=PATIENCE, isolation_level=None)
        # a lock on writing proves, before any work is done, that it can be written to
        with self._transaction("BEGIN" if read_only else "BEGIN IMMEDIATE"):
            for name, columns in () if read_only else INDEXES.items():
                self.connection.execute(f"CREATE INDEX IF NOT EXISTS {name} ON {columns}")
            self.assignment, self.due = self._assignment()
            self.notebook = self._one("SELECT id FROM notebook WHERE assignment_id = ? AND name = ?", lab_name)
            self.cells = {kind: self._cells(kind) for kind in ("grade_cells", "solution_cells", "task_cells")}

    def _assignment(self) -> tuple[str, str | None]:
        query = "SELECT id, duedate FROM assignment WHERE name = ?"
        rows: list[tuple[str, str | None]] = self.connection.execute(query, [self.lab_name]).fetchall()
        if not rows:
            raise CourseError(
                f"The gradebook does not know {self.lab_name}: run `nndl build` (or `nbgrader generate_assignment "
                f"{self.lab_name}`) first."
            )
        return rows[0]

    def _one(self, query: str, name: str) -> str:
        row: tuple[str] = self.connection.execute(query, [self.assignment, name]).fetchone()
        return row[0]

    def _cells(self, kind: str) -> dict[str, str]:
        query = f"SELECT base_cell.name, {kind}.id FROM {kind} JOIN base_cell USING (id) WHERE notebook_id = ?"
        return dict(self.connection.execute(query, [self.notebook]).fetchall())

    def released(self) -> list[ReleasedCell]:
        """The cells of the released lab that nbgrader knows, in order: a list of ReleasedCells."""
        points = dict(self.rows("SELECT id, max_score FROM grade_cells"))
        query = "SELECT name, cell_type, locked, source, checksum FROM source_cell WHERE notebook_id = ? ORDER BY rowid"
        rows = self.rows(query, self.notebook)
        graded, solutions = self.cells["grade_cells"], self.cells["solution_cells"]
        return [
            ReleasedCell(
                name, kind, name in graded, name in solutions, bool(locked), points.get(graded.get(name)), source,
                checksum, cell_id(self.lab_name, name),
            )
            for name, kind, locked, source, checksum in rows
        ]  # fmt: skip

    def students(self) -> set[str]:
        """Whose submissions of the lab the gradebook knows, as a set of names."""
        query = "SELECT student_id FROM submitted_assignment WHERE assignment_id = ?"
        return {name for (name,) in self.rows(query, self.assignment)}

    def rows(self, query: str, *values: Any) -> list[tuple[Any, ...]]:
        """What the database answers to a question, as a list of tuples.

        raises: CourseError where it cannot
        """
        try:
            return self.connection.execute(query, values).fetchall()
        except sqlite3.DatabaseError as error:
            raise CourseError(trouble(self.path, str(error))) from error

    def save(self, entries: Iterable[Entry]) -> None:
        """Write submissions, all in one transaction; manual scores and comments stay as they are.

        entries: Entry objects; writing the same again changes nothing
        """
        with self._transaction():
            for entry in entries:
                self._save(entry)

    def write(self, changes: Sequence[tuple[str, Sequence[Any]]]) -> None:
        """Write (query, values) pairs, all in one transaction."""
        if changes:
            with self._transaction():
                for query, values in changes:
                    self.connection.execute(query, values)

    def _save(self, entry: Entry) -> None:
        self.connection.execute("INSERT OR IGNORE INTO student (id) VALUES (?)", [entry.student])
        notebook = self._submitted_notebook(self._submission(entry))
        self.connection.execute("UPDATE submitted_notebook SET late_submission_penalty = NULL WHERE id = ?", [notebook])
        scores = [(entry.scores.get(name), notebook, cell) for name, cell in self.cells["grade_cells"].items()]
        # as in nbgrader: a cell without an automatic score wants a human, and a manual score wants another look
        self.connection.executemany(
            "UPDATE grade SET auto_score = ?1, needs_manual_grade = (?1 IS NULL OR manual_score IS NOT NULL) "
            "WHERE notebook_id = ?2 AND cell_id = ?3",
            scores,
        )
        said = [(entry.comments.get(name), notebook, cell) for name, cell in self.cells["solution_cells"].items()]
        self.connection.executemany("UPDATE comment SET auto_comment = ? WHERE notebook_id = ? AND cell_id = ?", said)

    def _submission(self, entry: Entry) -> str:
        """The id of a student's submission, made where there is none."""
        where = "assignment_id = ? AND student_id = ?"
        known = [self.assignment, entry.student]
        self.connection.execute(
            "INSERT OR IGNORE INTO submitted_assignment (id, assignment_id, student_id) VALUES (?, ?, ?)",
            [_new_id(), *known],
        )
        if entry.timestamp:
            moment = f"{entry.timestamp:%Y-%m-%d %H:%M:%S.%f}"
            self.connection.execute(f"UPDATE submitted_assignment SET timestamp = ? WHERE {where}", [moment, *known])
        row: tuple[str] = self.connection.execute(
            f"SELECT id FROM submitted_assignment WHERE {where}", known
        ).fetchone()
        return row[0]

    def _submitted_notebook(self, submission: str) -> str:
        """The id of a submission's notebook, made with its empty grades and comments where there is none."""
        keys = [submission, self.notebook]
        query = "SELECT id FROM submitted_notebook WHERE assignment_id = ? AND notebook_id = ?"
        found: tuple[str] | None = self.connection.execute(query, keys).fetchone()
        if found is None:
            found = (_new_id(),)
            self.connection.execute(
                "INSERT INTO submitted_notebook (id, assignment_id, notebook_id, flagged) VALUES (?, ?, ?, 0)",
                [*found, *keys],
            )
        self._fill(found[0])
        return found[0]

    def _fill(self, notebook: str) -> None:
        graded = [*self.cells["grade_cells"].values(), *self.cells["task_cells"].values()]
        said = [*self.cells["solution_cells"].values(), *self.cells["task_cells"].values()]
        self.connection.executemany(
            "INSERT OR IGNORE INTO grade (id, notebook_id, cell_id, needs_manual_grade) VALUES (?, ?, ?, 1)",
            [(_new_id(), notebook, cell) for cell in graded],
        )
        self.connection.executemany(
            "INSERT OR IGNORE INTO comment (id, notebook_id, cell_id) VALUES (?, ?, ?)",
            [(_new_id(), notebook, cell) for cell in said],
        )

    @contextlib.contextmanager
    def _transaction(self, begin: str = "BEGIN IMMEDIATE") -> Iterator[None]:
        try:
            self.connection.execute(begin)
            yield
            self.connection.execute("COMMIT")
        except sqlite3.DatabaseError as error:
            self._roll_back()
            raise CourseError(trouble(self.path, str(error))) from error
        except BaseException:
            self._roll_back()
            raise

    def _roll_back(self) -> None:
        with contextlib.suppress(sqlite3.Error):
            self.connection.execute("ROLLBACK")

    def close(self) -> None:
        """Close the file."""
        self.connection.close()


def _new_id() -> str:
    return uuid.uuid4().hex


def trouble(path: Path, text: str) -> str:
    """What is the matter with a gradebook, in a sentence, from what the database said."""
    if "locked" in text:
        return (
            f"{path} is locked by another program. Close it (formgrader, a running grader, a "
            "database browser), then run this again."
        )
    if "full" in text:
        return f"{path} cannot grow: the disk is full. Free some space, then run this again; what was graded is kept."
    if "no such" in text:
        return f"{path} is of another version of nbgrader ({text}). Back it up, then run `nbgrader db upgrade`."
    return f"{path} cannot be used: {text}. Restore it from a backup, or move it away and run `nndl build`."
