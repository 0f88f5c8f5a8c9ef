"""Is every widget a picture with words where nobody looks, and itself where somebody does?"""

import base64

import nbformat
import pytest
from nbclient import NotebookClient
from nbconvert import HTMLExporter
from nbformat.v4 import new_code_cell, new_notebook

from nndl import widgets
from nndl.widgets import live

VIEW = "application/vnd.jupyter.widget-view+json"
MADE = {  # all that are pictures; the quiz is text
    "Activations": lambda: widgets.Activations({}),
    "Architecture": lambda: widgets.Architecture({}),
    "Boundary": lambda: widgets.Boundary({}),
    "Broadcasting": lambda: widgets.Broadcasting(),
    "Descent": lambda: widgets.Descent({}),
    "OwnImage": lambda: widgets.OwnImage({}, {}),
    "Steps": lambda: widgets.Steps({}),
    "Vectorization": lambda: widgets.Vectorization(),
}


@pytest.fixture
def alone(monkeypatch):
    for name in live.FRONT_ENDS:
        monkeypatch.delenv(name, raising=False)


def test_all_widgets_are_here():
    assert sorted([*MADE, "Quiz"]) == sorted(widgets.__all__)


@pytest.mark.parametrize("name", MADE)
def test_where_nobody_looks_there_is_the_picture_which_says_what_it_shows(name, alone):
    data, metadata = MADE[name]()._repr_mimebundle_()
    assert VIEW not in data and base64.b64decode(data["image/png"]).startswith(b"\x89PNG")
    assert len(data["text/plain"]) > 10 and metadata["image/png"]["alt"] == data["text/plain"]
    assert data["text/html"].startswith("<img src=") and ' alt="' in data["text/html"]


@pytest.mark.parametrize("name", MADE)
def test_where_somebody_looks_there_is_the_widget_and_its_picture_for_later(name, monkeypatch):
    monkeypatch.setenv("JPY_SESSION_NAME", "lab.ipynb")
    data, metadata = MADE[name]()._repr_mimebundle_()
    assert VIEW in data and "image/png" in data and "text/html" not in data
    assert metadata["image/png"]["alt"] == data["text/plain"]


def test_words_in_an_alt_text_cannot_leave_it(alone):
    assert 'alt="&quot;&gt;&lt;b&gt;"' in live._read_aloud({"image/png": ""}, '"><b>')["text/html"]


def page(source):
    """A notebook of one cell, run and made a page by what nbconvert --execute uses."""
    notebook = new_notebook(
        cells=[new_code_cell(source)], metadata={"kernelspec": {"name": "python3", "display_name": ""}}
    )
    NotebookClient(notebook).execute()
    return HTMLExporter().from_notebook_node(nbformat.reads(nbformat.writes(notebook), as_version=4))[0]


@pytest.mark.slow
def test_a_page_that_nbconvert_makes_shows_the_picture_with_its_words(alone):
    made = page("from nndl import widgets\nwidgets.Broadcasting((4, 1), (1, 3))")
    assert 'alt="(4, 1) and (1, 3) give (4, 3)."' in made
    assert f'<script type="{VIEW}"' not in made and "Loading widget" not in made
