#!/usr/bin/env bash
# Gradescope runs this once, as root, when the autograder is built: a Python of 3.11 or newer, then all packages.
set -euo pipefail
root="${NNDL_AUTOGRADER:-/autograder}"

newest() {
    for name in python3.14 python3.13 python3.12 python3.11 python3; do
        if "$name" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            echo "$name"
            return
        fi
    done
}

if [ -z "$(newest)" ]; then
    apt-get update
    apt-get install -y python3.12 python3.12-venv || apt-get install -y python3.11 python3.11-venv
fi
"$(newest)" -m venv "$root/venv"
cd "$root/source"
"$root/venv/bin/pip" install --quiet --constraint constraints.txt ./labs ./grader
