"""Prints without end, until its cell is stopped."""

while True:
    print("x" * 100_000)
