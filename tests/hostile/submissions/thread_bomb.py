"""Starts threads that sleep, at most three thousand, with small stacks."""

import contextlib
import threading
import time

EARNS = 13
WORDS = r"started \d+ threads, few|started more than 64 threads"

threading.stack_size(65536)
started = 0
with contextlib.suppress(RuntimeError, MemoryError):
    for _ in range(3000):
        threading.Thread(target=time.sleep, args=(60,), daemon=True).start()
        started += 1
print("started", started, "threads,", "few" if started < 200 else "many")
