"""Sends more output than it may: the worker's own scissors are taken away first."""

from nndl_grader import worker

EARNS = 13
WORDS = r"xxx"

worker.Answerer._cut = lambda self, text: text
# %%
print("x" * 9_000_000)
# %%
print("x" * 9_000_000)
# %%
raise ValueError("x" * 9_000_000)
