"""Takes all the memory it can get."""

hoard = []
while True:
    hoard.append(bytearray(100_000_000))
