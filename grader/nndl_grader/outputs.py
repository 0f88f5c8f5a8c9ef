"""Which outputs does a cell of the student's get in the autograded notebook?"""


def clean(outputs):
    """What the worker sent as outputs of a cell, as nbformat wants them; anything else is dropped.

    outputs: plain data of any form: the student's code shares a process with the worker
    returns: a list of output dicts; of values and pictures only the text
    """
    if not isinstance(outputs, list):
        return []
    made = (_MAKERS[output["output_type"]](output) for output in outputs if _is_known(output))
    return list(made)


def _is_known(output):
    return isinstance(output, dict) and isinstance(kind := output.get("output_type"), str) and kind in _MAKERS


def _stream(output):
    name = "stderr" if output.get("name") == "stderr" else "stdout"
    return {"output_type": "stream", "name": name, "text": str(output.get("text"))}


def _display(output):
    return {"output_type": "display_data", "data": {"text/plain": str(output.get("text"))}, "metadata": {}}


def _result(output):
    return {**_display(output), "output_type": "execute_result", "execution_count": None}


def _error(output):
    lines = output.get("traceback") if isinstance(output.get("traceback"), list) else []
    told = {"ename": str(output.get("ename")), "evalue": str(output.get("evalue"))}
    return {"output_type": "error", **told, "traceback": [str(line) for line in lines]}


_MAKERS = {"stream": _stream, "display_data": _display, "execute_result": _result, "error": _error}
