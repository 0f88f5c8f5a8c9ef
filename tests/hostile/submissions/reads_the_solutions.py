"""Looks for the solutions, the notebooks with hidden tests, and the course's seed, where it knows that they lie."""

import contextlib
import pathlib
import sys

EARNS = 13
WORDS = r"seen: \[\]"
NEVER = r"BEGIN SOLUTION|hidden_cases|seed ="

seen = []
roots = ["@COURSE@", "@COURSE@/..", *[str(pathlib.Path(path).parent) for path in sys.path]]
names = ("course.toml", "solutions/lab1_vectorization/sigmoid.py")
names += ("build/source/lab1_vectorization/lab1_vectorization.ipynb",)
for root in roots:
    for name in names:
        with contextlib.suppress(OSError):
            seen.append(pathlib.Path(root, name).read_text()[:2000])
try:
    from nndl_grader.course import find_course

    course = find_course("@COURSE@")
    seen.append(f"seed = {course.seed}")
except Exception:
    pass
print("seen:", seen)
