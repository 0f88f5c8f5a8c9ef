"""Does an instructor read in a few lines what became of everything, however many students there are?"""

from click.testing import CliRunner

from nndl_grader.cli import nndl


def said(course, *arguments):
    found = CliRunner().invoke(nndl, ["--course", str(course.root), "collect", "tiny", *map(str, arguments)])
    return " ".join(found.stdout.split()), found


def test_files_are_counted_and_those_that_need_a_look_are_named_once_for_all_of_a_kind(course, zipped, notebook):
    files = {f"s{number}_{number}_{number}_a.ipynb": notebook() for number in range(10)}
    files |= {f"s{number}_{number}_9{number}_report.pdf": b"" for number in range(8)} | {"../x.ipynb": b""}
    text, found = said(course, "--from", zipped("a.zip", files))
    assert "collected 10 new in submitted/" in text and "refused 1 not collected" in text
    assert "1 refused: its path leads out of the archive: ../x.ipynb." in text
    assert text.count("not a notebook but a .pdf file") == 1 and "s4 (s4_4_94_report.pdf) and 3 more." in text
    assert "1 file was not collected: the list says which and why." in str(found.exception)


def test_a_dry_run_says_that_it_wrote_nothing_and_what_is_no_zip_of_the_lab_is_told(course, zipped, notebook):
    assert (
        "Nothing was written: this was a dry run."
        in said(course, "--dry-run", "--from", zipped("a.zip", {"a_1_2_a.ipynb": notebook()}))[0]
    )
    assert "No notebook of tiny was there to collect" in str(said(course, "--from", zipped("b.zip", {}))[1].exception)
    assert "is not there. Give --from a zip or a folder." in str(said(course, "--from", "nowhere.zip")[1].exception)
