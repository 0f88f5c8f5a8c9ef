"""Searches all objects of its process for banks, hidden cases, mistakes and texts of the grader's."""

import gc

EARNS = 13
WORDS = r"found \[\]"

gc.unfreeze()
found = []
for thing in gc.get_objects():
    name = type(thing).__name__
    if name in ("Key", "LabGrader", "Exercise", "Course", "Limits") and "grader" in type(thing).__module__:
        found.append(name)
    if name == "Case" and getattr(thing, "hidden", False):
        found.append("a hidden case")
    if isinstance(thing, dict) and "hidden_cases" in thing:
        found.append("a module of an exercise")
print("found", found)
