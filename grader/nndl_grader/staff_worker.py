"""What does the process do that holds the references and runs the test cells?"""

import os
import socket
import sys
from io import BufferedRWPair
from typing import Any

from nndl.typed import Value
from nndl_grader import codec, testcell
from nndl_grader.course import find_course
from nndl_grader.lab import Lab, load_lab
from nndl_grader.walls.limits import address_space_mb, limit_resources

MANY = 1000  # as much time on a processor as the submissions of a class need


def main(root: str, lab_name: str) -> None:
    """Serve requests from the socket on stdin until it closes."""
    stream = socket.socket(fileno=os.dup(0)).makefile("rwb")
    nowhere = os.open(os.devnull, os.O_RDWR)
    os.dup2(nowhere, 0)
    course = find_course(root)
    lab, limits = load_lab(course, lab_name), course.limits_of(lab_name)
    # a student's code chooses what references are called with
    limit_resources(address_space_mb() + limits.memory_mb, limits.file_mb, limits.cpu_seconds * MANY)
    codec.send(stream, "ready")
    while True:
        try:
            request = codec.receive(stream)
        except EOFError:
            return
        reply = _reference(lab, request) if request["do"] == "reference" else _test(lab, request, stream)
        try:
            codec.send(stream, reply)
        except codec.CodecError as error:
            codec.send(stream, {"error": f"it gives {error}"})


def _reference(lab: Lab, request: dict[str, Any]) -> dict[str, Value]:
    try:
        value = lab.exercises[request["name"]].reference(*request["arguments"], **request["keywords"])
    except Exception as error:
        return {"error": f"{type(error).__name__}: {error}"}
    return {"value": value}


def _test(lab: Lab, request: dict[str, Any], stream: BufferedRWPair) -> dict[str, Any]:
    def ask(question: dict[str, Any]) -> Any:
        codec.send(stream, {**question, "under": request["name"]})
        return codec.receive(stream)

    return {"outputs": testcell.run(request["source"], testcell.imports(lab), ask)}


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
