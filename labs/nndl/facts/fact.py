"""What is told of a wrong answer that is no known mistake?"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Fact:
    """Something that is certain about a wrong answer: a name that stays the same for statistics, and its sentence.

    short: the sentence without what the parts beside it are like, for a reader who sees that already; None where it is
    the sentence, empty where nothing is left
    While a fact is looked for, {is}, {has} and {it} stand in its sentence for words that agree with its subject.
    """

    name: str
    sentence: str
    short: str | None = None

    @property
    def news(self) -> str:
        """What a reader learns who sees which parts are right."""
        return self.sentence if self.short is None else self.short
