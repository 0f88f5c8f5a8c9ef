"""Is importing nndl light, silent, and all that a notebook needs?"""

import subprocess
import sys

import pytest

import nndl
from nndl import plots


def python(code, folder):
    """What a fresh Python says."""
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=folder)


@pytest.fixture(scope="module")
def imported(tmp_path_factory):
    """The modules of a Python that has imported nndl and nothing else."""
    done = python("import nndl, sys; print(*sys.modules, sep='\\n')", tmp_path_factory.mktemp("elsewhere"))
    assert done.stderr == ""
    return done.stdout.split()


@pytest.mark.parametrize(
    "module", ["matplotlib.pyplot", "h5py", "nndl.casefile", "nndl.plots", "anywidget", "ipywidgets"]
)
def test_importing_nndl_leaves_alone_what_is_slow_to_load(imported, module):
    assert "nndl.check" in imported
    assert module not in imported


def test_importing_the_plots_says_nothing(tmp_path):
    done = python("import nndl.plots", tmp_path)
    assert (done.stdout, done.stderr) == ("", "")


def test_the_public_names_are_these():
    assert sorted(nndl.__all__) == ["check", "hint", "progress", "start"]
    assert all(hasattr(nndl, name) for name in nndl.__all__)


PLOTS = """
accuracies bars_of_columns blocks boundaries bowl broadcast costs curves decision_boundary folds gallery
hidden_layer_graph hidden_units image_and_column layer_shapes losses mistaken network neuron_graph one_loss parity_units
probabilities rows_as_arrows scale_drives_learning simd sweep through_layers timing valleys weights_as_image
"""


def test_the_public_plots_are_these_and_each_has_a_docstring():
    assert sorted(plots.__all__) == PLOTS.split()
    assert all(getattr(plots, name).__doc__ for name in plots.__all__)


def test_without_the_package_for_widgets_one_sentence_says_what_to_install(tmp_path):
    missing = "import sys; sys.modules['anywidget'] = None"
    code = f"{missing}\ntry: from nndl import widgets\nexcept Exception as error: print(error)"
    assert python(code, tmp_path).stdout.strip() == "Widgets need the package anywidget. Try: pip install anywidget"


def test_the_public_widgets_are_these_and_each_has_a_docstring():
    from nndl import widgets

    names = "Activations Architecture Boundary Broadcasting Descent OwnImage Quiz Steps Vectorization"
    assert sorted(widgets.__all__) == names.split()
    assert all(getattr(widgets, name).__doc__ for name in widgets.__all__)


def test_the_checks_are_these():
    assert all(callable(getattr(nndl.check, name)) for name in ("shapes", "values", "quiz"))
