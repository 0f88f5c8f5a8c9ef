"""Prints without end, until its cell is stopped."""

EARNS = 13
WORDS = r"took longer than 3 s|MemoryError|ended the Python process"

while True:
    print("x" * 100_000)
