"""Takes memory in pieces so small that none of them is refused, until all of it is gone, and holds on to them."""

EARNS = 13
WORDS = r"MemoryError|ended the Python process|took longer than 3 s"

hoard = []
for n in range(200_000_000):
    hoard.append([n])
