"""Takes eight gigabytes of memory in large pieces."""

EARNS = 13
WORDS = r"MemoryError|took longer than 3 s"

hoard = [bytearray(100_000_000) for _ in range(80)]
