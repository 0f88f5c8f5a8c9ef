"""How long does a term take, from the zips of an LMS to grades for the university, and does it stay linear?

`make bench-term` runs this alone: four labs, 200 students and then 2,000, through the commands an instructor types. The
numbers go into build/bench.json as `term.*`; what each step takes per submission at both sizes says where it bends.
"""

import json
import sys
import tempfile
import time
from pathlib import Path

import run as bench
from classes import built_course, run
from term_class import make_zip

from nndl_grader.course import find_course
from nndl_grader.progress import track

SIZES = (200, 2000)
COMMAND = Path(sys.executable).parent / "nndl"
STEPS = {
    "collect": lambda lab, zips: ("collect", lab, "--from", zips[lab]),
    "grade": lambda lab, zips: ("grade", lab),
    "grade_again": lambda lab, zips: ("grade", lab),  # nothing is new
    "report": lambda lab, zips: ("report", lab),
    "feedback": lambda lab, zips: ("feedback", lab),
    "export": lambda lab, zips: ("export", lab, "--to", "csv", "-o", zips[lab].with_suffix(".csv")),
}


def measure(root, sizes=SIZES):
    """Seconds for each step of a term, per submission too, and how these grow from the first size to the last.

    root: the project's folder
    returns: dict of name to number
    """
    numbers = {}
    for size in sizes:
        with tempfile.TemporaryDirectory() as folder:
            course = built_course(root, Path(folder) / "course", find_course(root).labs())
            numbers |= _term(course, Path(folder), size)
    for step in ("generate", *STEPS):
        first, last = (numbers[f"term.{step}_{size}_ms_each"] for size in (sizes[0], sizes[-1]))
        numbers[f"term.{step}_growth"] = last / first
    return numbers


def _term(course, folder, size):
    labs = course.labs()
    zips = {lab: folder / f"{lab}.zip" for lab in labs}
    began = time.perf_counter()
    for lab in track(labs, f"{size} students hand in"):
        make_zip(course, lab, size, zips[lab])
    numbers = _numbers("generate", size, time.perf_counter() - began, size * len(labs))
    for step, command in STEPS.items():
        used = [run(course, COMMAND, *command(lab, zips)) for lab in track(labs, f"{size} students: {step}")]
        numbers |= _numbers(step, size, sum(each["wall"] for each in used), size * len(labs))
        numbers[f"term.{step}_{size}_peak_mb"] = max(each["peak_mb"] for each in used)
    return numbers


def _numbers(step, size, seconds, submissions):
    return {f"term.{step}_{size}_s": seconds, f"term.{step}_{size}_ms_each": 1000 * seconds / submissions}


def main():
    """Measure, and keep the other numbers of build/bench.json."""
    before = json.loads(bench.FILE.read_text()) if bench.FILE.is_file() else {}
    sizes = tuple(map(int, sys.argv[1:])) or SIZES
    found = measure(bench.ROOT, sizes)
    bench.write(before | found, bench.FILE)
    bench.show(found)


if __name__ == "__main__":
    main()
