"""How long does a command take, on how much processor and memory? What it says goes to a log, the answer to stdout.

A process of its own, and a small one: Linux counts what a process had in memory before it became the command, so a
large one that starts a command would be measured itself.
"""

import json
import os
import subprocess
import sys
import time

if __name__ == "__main__":
    _, path, *command = sys.argv
    began = time.perf_counter()
    with open(path, "a") as log:  # noqa: PTH123  pathlib would add to what is measured
        process = subprocess.Popen(command, stdout=log, stderr=log)
        _, status, used = os.wait4(process.pid, 0)
    wall, cpu = time.perf_counter() - began, used.ru_utime + used.ru_stime
    print(json.dumps({"status": status, "wall": wall, "cpu": cpu, "peak_mb": used.ru_maxrss / 1000}))
