"""Do students fetch our pages with nbgrader's own exchange?"""

import shutil

import pytest
from nbgrader.auth import Authenticator
from nbgrader.coursedir import CourseDirectory
from nbgrader.exchange.default import (
    ExchangeCollect,
    ExchangeFetchAssignment,
    ExchangeFetchFeedback,
    ExchangeReleaseAssignment,
    ExchangeSubmit,
)

from nndl_grader.errors import CourseError
from nndl_grader.grade import grade_lab
from nndl_grader.stock import load_config


@pytest.fixture
def exchange(tiny_class, tmp_path, monkeypatch):
    """Gives the course an exchange of its own; exchange(ExchangeSubmit) does one step of nbgrader's as student eve."""
    root, home = tmp_path / "exchange", tmp_path / "home"
    root.mkdir()
    home.mkdir()
    root.chmod(0o777)
    with (tiny_class.root / "nbgrader_config.py").open("a") as file:
        file.write(f"\nc.Exchange.root = {str(root)!r}\nc.Exchange.cache = {str(tmp_path / 'cache')!r}\n")
    monkeypatch.setenv("JUPYTERHUB_USER", "eve")
    monkeypatch.setenv("USER", "eve")

    def step(kind):
        config = load_config(tiny_class)
        monkeypatch.chdir(home)
        place = CourseDirectory(config=config, assignment_id="tiny")
        kind(coursedir=place, authenticator=Authenticator(config=config), config=config).start()
        return home / "tiny"

    return step


def test_a_page_goes_through_the_exchange_and_whoever_came_by_another_way_is_listed(tiny_class, exchange, run, sandbox):
    exchange(ExchangeReleaseAssignment)
    work = exchange(ExchangeFetchAssignment)
    shutil.copy(tiny_class.submitted / "bo" / "tiny" / "tiny.ipynb", work)
    exchange(ExchangeSubmit)
    exchange(ExchangeCollect)
    (eve,) = {folder.name for folder in tiny_class.submitted.iterdir()} - {"ada", "bo"}
    grade_lab(tiny_class, "tiny", sandbox=sandbox)
    told = run(tiny_class, "feedback", "--exchange").output
    assert "Released through the exchange: 1 page." in told
    assert "Not released: ada, was not handed in through the exchange." in told
    exchange(ExchangeFetchFeedback)
    (fetched,) = work.rglob("tiny.html")
    assert fetched.read_bytes() == (tiny_class.root / "feedback" / eve / "tiny" / "tiny.html").read_bytes()
    assert "You multiplied a by itself" in fetched.read_text()


def test_a_page_that_lies_beside_ours_is_not_released(tiny_class, exchange, run):
    (tiny_class.submitted / "bo" / "tiny" / "submission_secret.txt").write_text("secret")
    (tiny_class.submitted / "bo" / "tiny" / "timestamp.txt").write_text("2026-10-05 12:00:00 UTC")
    run(tiny_class, "feedback")
    (tiny_class.root / "feedback" / "bo" / "tiny" / "leak.html").symlink_to(tiny_class.gradebook)
    told = run(tiny_class, "feedback", "--exchange", "--student", "bo").output
    assert "Not released: bo, leak.html lies beside the page" in told


def test_a_link_in_place_of_the_secret_is_not_followed(tiny_class, run):
    (tiny_class.submitted / "bo" / "tiny" / "submission_secret.txt").symlink_to(tiny_class.root / "course.toml")
    run(tiny_class, "feedback")
    assert not (tiny_class.root / "feedback" / "bo" / "tiny" / "submission_secret.txt").exists()


def test_an_exchange_that_is_not_there_is_told_and_the_pages_are_kept(tiny_class, run):
    (tiny_class.submitted / "bo" / "tiny" / "submission_secret.txt").write_text("secret")
    (tiny_class.submitted / "bo" / "tiny" / "timestamp.txt").write_text("2026-10-05 12:00:00 UTC")
    with (tiny_class.root / "nbgrader_config.py").open("a") as file:
        file.write("\nc.Exchange.root = '/nowhere/at/all'\n")
    with pytest.raises(CourseError, match=r"needs a writable c\.Exchange\.root, and /nowhere/at/all is none\. Set it"):
        run(tiny_class, "feedback", "--exchange")
    assert (tiny_class.root / "feedback" / "bo" / "tiny" / "tiny.html").is_file()
