"""Closes all its descriptors, the channel among them, and goes on."""

import os
import time

EARNS = 13
WORDS = r"it closed the channel to the grader"

os.closerange(0, 4096)
time.sleep(30)
