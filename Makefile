# make demo      set up, build the labs, grade a sample class, show the results
# make test      set up and run all tests
# make lessons   run the solved notebooks whole, training included; pages in build/lessons
# make nightly   these, and two thousand spoiled notebooks
# make bench     how fast, and how well it judges; make bench-term a term of 2,000 students, most of an hour
# make pictures  the pictures of the widgets, taken in JupyterLab, into pictures/
PYTHON ?= python3
BIN := .venv/bin
READY := .venv/ready
SERVER := etc/jupyter/jupyter_server_config.d
# nbgrader starts alembic and jupyter by name: they stand in the environment
export PATH := $(CURDIR)/$(BIN):$(PATH)
export OPENBLAS_NUM_THREADS := 1

.PHONY: setup lab demo test check lessons nightly build bench bench-term pictures release clean
.DEFAULT_GOAL := demo

setup: $(READY)

$(READY): labs/pyproject.toml grader/pyproject.toml constraints.txt
	@$(PYTHON) -c 'import sys; sys.exit("nndl needs Python 3.11 or newer, this is " + sys.version.split()[0] + ". Try: make $(MAKECMDGOALS) PYTHON=python3.12") if sys.version_info < (3, 11) else 0'
	$(PYTHON) -m venv .venv
	$(BIN)/pip install --quiet --constraint constraints.txt --editable labs --editable "grader[test]"
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
	$(BIN)/pytest -n auto --dist loadgroup -m "not slow and not browser and not nightly"

lessons: build
	$(BIN)/pytest -s -m nightly tests/notebooks

nightly: build
	$(BIN)/pytest -s -m nightly

bench: build
	$(BIN)/python tests/bench/run.py

bench-term: build
	$(BIN)/python tests/bench/term.py

pictures: build
	$(BIN)/python tests/browser/pictures.py

release: build
	$(BIN)/python -m zipfile -c build/nndl-labs.zip notebooks labs/nndl labs/etc labs/pyproject.toml datasets environment.yml constraints.txt

clean:
	rm -rf build .venv
