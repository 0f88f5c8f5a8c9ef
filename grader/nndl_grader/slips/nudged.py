"""What would a case be whose numbers differ in the digits that another machine may round otherwise?"""

from dataclasses import replace

import numpy as np

from nndl.bank import Case
from nndl.typed import Value

STEP = 1e-12  # relative


def nudged(case: Case) -> Case:
    """The case with every floating-point number in its arguments a little larger or smaller; the right answer stays."""
    return replace(case, arguments=_nudged(case.arguments))


def _nudged(value: Value) -> Value:
    if isinstance(value, dict):
        return {name: _nudged(part) for name, part in value.items()}
    if isinstance(value, list | tuple):
        return type(value)(_nudged(part) for part in value)
    if isinstance(value, np.ndarray) and value.dtype.kind == "f":
        return value * (1 + STEP * (-1.0) ** np.arange(value.size).reshape(value.shape))
    return value * (1 + STEP) if isinstance(value, float | np.floating) else value
