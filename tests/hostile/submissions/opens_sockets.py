"""Opens sockets of every kind, names a path or an abstract name, and sends without connecting."""

import contextlib
import os
import socket

EARNS = 13
WORDS = r"opened \[\]"

opened = []
for family in (socket.AF_INET, socket.AF_INET6, socket.AF_UNIX, socket.AF_NETLINK, socket.AF_PACKET, socket.AF_VSOCK):
    for kind in (socket.SOCK_STREAM, socket.SOCK_DGRAM, socket.SOCK_RAW):
        with contextlib.suppress(OSError):
            opened.append(socket.socket(family, kind).family.name)
with contextlib.suppress(OSError):
    opened.append(socket.create_connection(("127.0.0.1", 22), 0.5))
with contextlib.suppress(OSError):
    opened.append(socket.getaddrinfo("localhost", "http"))
with contextlib.suppress(OSError):
    opened.append(socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM))  # can be sent from, to any path
for descriptor in range(3, 20):
    with contextlib.suppress(OSError, ValueError):
        own = socket.socket(fileno=os.dup(descriptor))
        own.bind("\0hostile")
        opened.append("bind")
print("opened", opened)
