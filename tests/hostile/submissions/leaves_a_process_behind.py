"""Starts a process that outlives the grading and writes a file later."""

import subprocess
import sys

EARNS = 13
WORDS = r"PermissionError|BlockingIOError"

code = "import time, pathlib; time.sleep(8); pathlib.Path('@TEMPORARY@/left-behind').touch()"
subprocess.Popen([sys.executable, "-c", code])
