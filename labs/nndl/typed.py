"""Which types do signatures name, beside those of Python and NumPy?"""

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

import numpy as np

Array: TypeAlias = np.ndarray[Any, np.dtype[Any]]
Value: TypeAlias = Any  # what a student's function may take or give: numbers, text, arrays, tuples, lists, dicts, None
Function: TypeAlias = Callable[..., Any]  # a student's function, or ours in its place
Functions: TypeAlias = Mapping[str, Function]  # by name
