"""What can be asked of nndl without a notebook? `python -m nndl doctor` tells what is missing."""

import sys

from .doctor import examine, report

USAGE = "nndl: try `python -m nndl doctor`, which says whether this machine has all that the labs need."


def main(arguments: list[str]) -> int:
    """Run what was asked for; returns the exit code."""
    if arguments != ["doctor"]:
        print(USAGE, file=sys.stderr)
        return 2
    found = examine()
    print(report(found))
    return int(any(one.cure for one in found))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
