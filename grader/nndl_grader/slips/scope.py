"""What may a mutation ask about the answer that it works on?"""

import ast
from dataclasses import dataclass


@dataclass(frozen=True)
class Scope:
    """What is known of an answer.

    names: of its variables and parameters; texts: the strings in it; arrays: the names of what is an array by its name
    defaults: of parameters; count: how the number of examples may be had, or None
    """

    names: frozenset[str]
    texts: frozenset[str]
    parameters: tuple[str, ...]
    arrays: frozenset[str]
    defaults: dict[str, ast.expr]
    count: str | None
    last_return: ast.Return | None
