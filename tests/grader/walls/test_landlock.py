"""May a process open what it is shown, and nothing else?"""

import json
import subprocess
import sys

import pytest

from nndl_grader.walls import landlock
from nndl_grader.walls.levels import python_paths

SCRIPT = """
import json, os, sys
from nndl_grader.walls import landlock, limits
readable, writable, tries = json.loads(sys.argv[1])
limits.forbid_new_privileges()
landlock.restrict(landlock.ruleset(readable, writable))
told = []
for source in tries:
    try:
        exec(source)
        told.append("works")
    except OSError as error:
        told.append(type(error).__name__)
print(json.dumps(told))
"""

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or not landlock.version(), reason="this kernel has no Landlock: there is no L2 here"
)


def told(tries, readable=(), writable=()):
    """What comes of lines of Python in a process that may open only this and what Python needs."""
    import nndl_grader

    paths = [*python_paths(nndl_grader.__path__), *readable]
    given = json.dumps([list(map(str, paths)), list(map(str, writable)), tries])
    run = subprocess.run([sys.executable, "-c", SCRIPT, given], capture_output=True, text=True)
    assert run.returncode == 0, run.stderr
    return json.loads(run.stdout)


@pytest.fixture
def folder(tmp_path):
    """A folder with files to look at."""
    (tmp_path / "shown").mkdir()
    (tmp_path / "hidden").mkdir()
    for name in ("shown/a", "hidden/a", "one file", "another"):
        (tmp_path / name).write_text("x")
    (tmp_path / "shown" / "link").symlink_to(tmp_path / "hidden" / "a")
    return tmp_path


def reading(path):
    return f"open({str(path)!r}).read()"


def writing(path):
    return f"open({str(path)!r}, 'w').write('y')"


def test_what_is_shown_can_be_read_and_nothing_else_not_even_through_a_link(folder):
    names = ("shown/a", "one file", "hidden/a", "another", "shown/link")
    found = told([reading(folder / name) for name in names], [folder / "shown", folder / "one file"])
    assert found == ["works"] * 2 + ["PermissionError"] * 3
    assert (folder / "shown" / "link").read_text() == "x"


def test_folders_are_listed_only_where_they_are_shown(folder):
    tries = [f"os.listdir({str(path)!r})" for path in (folder / "shown", folder / "hidden", folder, "/")]
    assert told(tries, [folder / "shown"]) == ["works", *["PermissionError"] * 3]


def test_what_is_shown_cannot_be_changed(folder):
    path = str(folder / "shown" / "a")
    tries = [writing(path), f"os.unlink({path!r})", f"os.rename({path!r}, {path + 'b'!r})", f"os.truncate({path!r}, 0)"]
    assert told([*tries, writing(folder / "shown" / "new")], [folder / "shown"]) == ["PermissionError"] * 5
    assert (folder / "shown" / "a").read_text() == "x"


def test_what_is_writable_can_be_changed_in_every_way_and_takes_nothing_in_from_outside(folder):
    mine = folder / "hidden"
    tries = [writing(mine / "new"), f"os.mkdir({str(mine / 'sub')!r})", f"os.unlink({str(mine / 'a')!r})"]
    outside = [
        f"os.link({str(folder / 'another')!r}, {str(mine / 'linked')!r})",
        f"os.chdir({str(folder)!r}); os.mkdir('b')",
    ]
    found = told([*tries, *outside], writable=[mine])
    assert found[:3] == ["works"] * 3
    assert "works" not in found[3:]


def test_a_path_that_is_not_there_is_no_trouble(folder):
    assert told([reading(folder / "another")], [folder / "nowhere"]) == ["PermissionError"]


@pytest.mark.skipif(landlock.version() < 4, reason="this kernel's Landlock knows no network")
def test_there_is_no_network():
    tries = ["import socket; socket.create_server(('127.0.0.1', 0))", "socket.create_connection(('127.0.0.1', 9))"]
    assert told(tries) == ["PermissionError"] * 2


@pytest.mark.skipif(landlock.version() < 6, reason="this kernel's Landlock knows no signals")
def test_nobody_outside_gets_signals():
    assert told(["os.kill(os.getppid(), 0)", "os.kill(os.getpid(), 0)"]) == ["PermissionError", "works"]


def test_a_kernel_without_landlock_is_told(monkeypatch):
    monkeypatch.setattr(landlock, "version", lambda: 0)
    with pytest.raises(OSError, match="this kernel has no Landlock"):
        landlock.ruleset([], [])
