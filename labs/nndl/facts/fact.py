"""What is told of a wrong answer that is no known mistake?"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Fact:
    """Something that is certain about a wrong answer: a name that stays the same for statistics, and its sentence.

    While a fact is looked for, {is}, {has} and {it} stand in its sentence for words that agree with its subject.
    """

    name: str
    sentence: str
