"""Does a CSV file that is filled in stay as it was, to the last byte, in every other cell?"""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nndl_grader.errors import CourseError
from nndl_grader.handback.sheet import read_sheet

CELLS = st.text(alphabet=st.sampled_from('ab é,;"\n\t=5.'), max_size=6)


@given(st.lists(st.lists(CELLS, min_size=2, max_size=4), min_size=1, max_size=5), st.sampled_from(["\n", "\r\n"]))
def test_what_is_read_is_written_as_it_was_and_says_what_pythons_reader_says(tmp_path_factory, rows, end):
    text = io.StringIO()
    csv.writer(text, lineterminator=end).writerows([["Student", "Grade"], *rows])
    path = tmp_path_factory.getbasetemp() / "sheet.csv"
    path.write_bytes(text.getvalue().encode())
    sheet = read_sheet(path)
    assert sheet.text() == text.getvalue()
    said = [[sheet.value(row, column) for column in range(len(cells))] for row, cells in enumerate(sheet.rows)]
    assert said == [["Student", "Grade"], *rows]


@pytest.mark.parametrize(
    "text",
    [
        "\ufeffA;B;C\r\n1;\"2,5\";\r\n",
        'A,"B",C\n"x ""y""", "z",\n\n',
        "A\tB\n1\t2",
        "A,B\r1,2\r",
        "only",
    ],
)  # fmt: skip
def test_marks_separators_quotes_and_ends_of_lines_stay(tmp_path, text):
    path = tmp_path / "a.csv"
    path.write_bytes(text.encode())
    assert read_sheet(path).text() == text


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b'A,B\n1,"2\n', "line 2: a quote does not fit"),
        (b'A,B\n"1"x,2\n', "line 2: a quote does not fit"),
        (b"", "is empty"),
        (b"\xff\xfeA\x00", "is not in UTF-8"),
    ],
)
def test_what_is_no_csv_is_refused_in_a_sentence(tmp_path, data, words):
    path = tmp_path / "a.csv"
    path.write_bytes(data)
    with pytest.raises(CourseError, match=words):
        read_sheet(path)
