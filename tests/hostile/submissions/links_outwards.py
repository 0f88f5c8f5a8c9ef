"""Makes links in its own folder that lead out of it, and follows them by path and by descriptor."""

import contextlib
import os
import pathlib

EARNS = 13
WORDS = r"reached \[\]"
NEVER = r"seed = "

reached = []
for target in ("@COURSE@/course.toml", "/etc/passwd", "/proc/self/" + "root/etc/passwd"):
    link = pathlib.Path("out")
    link.unlink(missing_ok=True)
    link.symlink_to(target)
    with contextlib.suppress(OSError):
        reached.append(link.read_text())
with contextlib.suppress(OSError):
    here = os.open(".", os.O_RDONLY)
    reached.append(os.read(os.open("../../../../../etc/passwd", os.O_RDONLY, dir_fd=here), 99))
for name in ("/dev/sda", "/dev/vda", "/dev/mem", "/dev/tty", "/dev/kmsg", "/dev/fuse"):
    with contextlib.suppress(OSError):
        reached.append(os.open(name, os.O_RDONLY))
with contextlib.suppress(OSError):
    os.mknod("device", 0o60600, os.makedev(254, 0))
    reached.append("a device")
print("reached", reached)
