"""What does each model say of one picture?"""

from collections.abc import Sequence

import numpy as np

from ..bank import Raised
from ..call import call
from ..errors import SetupError
from ..plots.own_image import Opinion
from ..typed import Array, Function, Value
from .students import Students
from .trouble import told

STEPS = ("flatten_images", "standardize")  # the student's, where the notebook has them


def column(students: Students, image: Array) -> Value:
    """A picture as the models want it: a column of numbers from 0 to 1.

    students: a Students; image: array (h, w, 3) uint8
    returns: array (h * w * 3, 1)
    raises: SetupError, with the student's line, where a function of the notebook fails
    """
    flat = image.reshape(-1, 1)
    if "flatten_images" in students.wanted:
        flat = _asked("flatten_images", students["flatten_images"], image[np.newaxis])
    X = _asked("standardize", students["standardize"], flat) if "standardize" in students.wanted else flat / 255
    if np.shape(X) != (image.size, 1):
        blamed = " and ".join(students.wanted)
        raise SetupError(f"{blamed}: a column of shape {np.shape(X)} came of one picture, expected ({image.size}, 1).")
    return X


def opinion(name: str, model: Function, X: Value, classes: Sequence[str]) -> Opinion:
    """What a model says: {"name", "probability", "says"}.

    name, model: a function of X that gives a probability or a decision; X: one column; classes: names for 0 and 1
    returns: the probability is None where the model only decides
    raises: SetupError, with the student's line, where the model fails
    """
    value = _number(name, _asked(name, model, X))
    decided = value in (0, 1)
    return {"name": name, "probability": None if decided else value, "says": classes[int(value > 0.5)]}


def _asked(name: str, function: Function, X: Value) -> Value:
    answer = call(function, {"X": X}).result
    if isinstance(answer, Raised):
        raise SetupError(told(answer, name))
    return answer


def _number(name: str, answer: Value) -> float:
    if answer is None:
        raise SetupError(f"{name} returned nothing (None): a probability or a 0 or 1 was expected.")
    try:
        numbers = np.asarray(answer, dtype=float)
    except (TypeError, ValueError):
        raise SetupError(f"{name} returned {_kind(answer)}: a probability or a 0 or 1 was expected.") from None
    if numbers.size != 1:
        raise SetupError(f"{name} returned an array of shape {numbers.shape}: for one picture, one number is expected.")
    value = float(numbers.reshape(-1)[0])
    if not 0 <= value <= 1:
        raise SetupError(f"{name} returned {value:.3g}: a probability lies between 0 and 1.")
    return value


def _kind(answer: Value) -> str:
    return f"a {type(answer).__name__}"
