"""Changes files that it cannot open: their modes, owners, times, lengths, names, and makes links to them."""

import contextlib
import os
import pathlib

EARNS = 13
WORDS = r"changed \[\]"

changed = []
places = ["@COURSE@/course.toml", "@COURSE@/submitted/z_neighbour", "@COURSE@/gradebook.db", "@TEMPORARY@"]
for place in places:
    ways = (
        lambda place: os.chmod(place, 0o777),  # noqa: PTH101
        lambda place: os.chown(place, 1, 1),
        lambda place: os.utime(place, (1, 1)),
        lambda place: os.truncate(place, 0),
        lambda place: os.setxattr(place, "user.hostile", b"1"),
        lambda place: os.rename(place, f"{place}.hostile"),  # noqa: PTH104
        lambda place: os.link(place, "hard"),
        lambda place: os.fchmod(os.open(place, os.O_RDONLY), 0o700),
        lambda place: pathlib.Path(place).open("ab").close(),
        lambda place: pathlib.Path(f"{place}-litter").touch(),
        lambda place: pathlib.Path(place).unlink(),
    )
    for number, way in enumerate(ways):
        with contextlib.suppress(OSError):
            way(place)
            changed.append((place, number))
print("changed", changed)
