"""Which outputs does a cell of the student's get in the autograded notebook?"""

from typing import Any

from .marks import Output

MOST_OUTPUTS, MOST_LINES, MOST_OF_ERROR = 50, 20, 2000
CUT = "\n... (the rest was cut)\n"


def clean(outputs: Any, most: int) -> list[Output]:
    """What the worker sent as outputs of a cell, as nbformat wants them; anything else is dropped.

    outputs: plain data of any form: the student's code shares a process with the worker
    most: how many characters are kept of all of them together; an error has room of its own
    returns: a list of output dicts; of values and pictures only the text
    """
    if not isinstance(outputs, list):
        return []
    known = [output for output in outputs if _is_known(output)]
    kept = known if len(known) <= MOST_OUTPUTS else [*known[: MOST_OUTPUTS - 1], known[-1]]
    scissors = Scissors(most)
    return [_MAKERS[output["output_type"]](output, scissors) for output in kept]


class Scissors:
    """Cuts texts so that all of them together stay within a number of characters."""

    def __init__(self, most: int) -> None:
        self.left = most

    def __call__(self, text: object) -> str:
        text = str(text)
        room, self.left = self.left, max(0, self.left - len(text))
        return text if len(text) <= room else text[:room] + CUT


def _is_known(output: Any) -> bool:
    return isinstance(output, dict) and isinstance(kind := output.get("output_type"), str) and kind in _MAKERS


def _stream(output: Output, scissors: Scissors) -> Output:
    name = "stderr" if output.get("name") == "stderr" else "stdout"
    return {"output_type": "stream", "name": name, "text": scissors(output.get("text"))}


def _display(output: Output, scissors: Scissors) -> Output:
    return {"output_type": "display_data", "data": {"text/plain": scissors(output.get("text"))}, "metadata": {}}


def _result(output: Output, scissors: Scissors) -> Output:
    return {**_display(output, scissors), "output_type": "execute_result", "execution_count": None}


def _error(output: Output, scissors: Scissors) -> Output:
    given = output.get("traceback")
    lines = given if isinstance(given, list) else []
    told = {name: str(output.get(name))[:MOST_OF_ERROR] for name in ("ename", "evalue")}
    return {"output_type": "error", **told, "traceback": [str(line)[:MOST_OF_ERROR] for line in lines[-MOST_LINES:]]}


_MAKERS = {"stream": _stream, "display_data": _display, "execute_result": _result, "error": _error}
