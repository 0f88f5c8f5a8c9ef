# make demo      set up, build the labs, grade a sample class, show the results
# make test      set up and run all tests
# make lessons   run the solved notebooks whole, training included; pages in build/lessons
# make coverage  which lines and branches of both packages the tests reach; pages in build/coverage
# make nightly   these, and two thousand spoiled notebooks
# make docs      what can be called, with tested examples and pictures, and the guides, as a site in build/docs
# make links     asks every address in documents and pages over the network, and tells which are dead
# make bench     how fast, and how well it judges; make bench-term a term of 2,000 students, most of an hour
# make lite      the labs as a site for the browser alone, in build/lite; PYODIDE=address or folder of Pyodide's
# make pictures  the pictures of the guides: widgets in JupyterLab, the pages of the sample class; into pictures/
PYTHON ?= python3
# `make test CONSTRAINTS=` takes the newest of everything
CONSTRAINTS ?= --constraint constraints.txt
BIN := .venv/bin
READY := .venv/ready
# `make check` is for between two thoughts: the arrows and the judge; CHECKED=tests/grader looks elsewhere
CHECKED ?= tests/architecture $(filter-out %plots_unfinished.py, $(wildcard tests/labs/test_*.py))
SERVER := etc/jupyter/jupyter_server_config.d
# nbgrader starts alembic and jupyter by name: they stand in the environment
export PATH := $(CURDIR)/$(BIN):$(PATH)
export OPENBLAS_NUM_THREADS := 1

.PHONY: setup lab demo test check coverage lessons nightly build bench bench-term pictures docs links lite release clean
.DEFAULT_GOAL := demo

setup: $(READY)

$(READY): labs/pyproject.toml grader/pyproject.toml constraints.txt
	@$(PYTHON) -c 'import sys; sys.exit("nndl needs Python 3.11 or newer, this is " + sys.version.split()[0] + ". Try: make $(MAKECMDGOALS) PYTHON=python3.12") if sys.version_info < (3, 11) else 0'
	$(PYTHON) -m venv .venv
	$(BIN)/pip install --quiet $(CONSTRAINTS) --editable labs --editable "grader[test]"
	@mkdir -p .venv/$(SERVER) && cp labs/$(SERVER)/nndl.json .venv/$(SERVER)/  # an editable installation leaves it out
	@touch $(READY)

build: $(READY)
	$(BIN)/nndl build

lab: build
	$(BIN)/jupyter lab notebooks

demo: build
	$(BIN)/nndl demo

test: $(READY)
	$(BIN)/pytest -n auto --dist loadgroup

check: $(READY)
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/pytest -n auto --dist loadgroup -m "not slow and not browser and not nightly" $(CHECKED)

coverage: $(READY)
	$(BIN)/pytest -n auto --dist loadgroup -m "not browser and not nightly" --cov --cov-report=term --cov-report=html:build/coverage

lessons: build
	$(BIN)/pytest -s -m nightly tests/notebooks

nightly: build
	$(BIN)/pytest -s -m nightly

bench: build
	$(BIN)/python tests/bench/run.py

bench-term: build
	$(BIN)/python tests/bench/term.py

pictures: demo
	$(BIN)/python tests/browser/pictures.py

docs: $(READY)
	$(BIN)/python docs/site/make.py

links: $(READY)
	$(BIN)/python tests/documents/ask.py

lite: build
	@$(BIN)/python -c "import jupyterlite_pyodide_kernel" 2>/dev/null || $(BIN)/pip install --quiet $(CONSTRAINTS) --editable "grader[lite]"
	$(BIN)/nndl lite $(if $(PYODIDE),--pyodide "$(PYODIDE)")

release: $(READY)
	$(BIN)/nndl release

clean:
	rm -rf build .venv
