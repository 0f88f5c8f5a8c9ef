"""Starts a process that outlives the grading and writes a file later."""

import subprocess
import sys

code = "import time, pathlib; time.sleep(8); pathlib.Path('/tmp/left-behind-by-a-submission').touch()"
subprocess.Popen([sys.executable, "-c", code])
