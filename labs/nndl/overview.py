"""How far is the student in this lab, drawn?"""

from typing import TypeAlias

from . import session
from .session import Lab

Row: TypeAlias = tuple[str, int, str]  # an exercise, its points, the colour of its state

DONE, HALF, OPEN = "#0072B2", "#56B4E9", "#E6E6E6"  # Okabe-Ito blues: told apart by lightness too
_MARKS = {DONE: "✓", HALF: "shapes are right", OPEN: ""}


def progress() -> None:
    """Draw the progress of the open lab: a bar per exercise, as the checks of this session found it; print the sum.

    The length of a bar is the exercise's points; dark blue are those that are right, light blue those whose shapes are.

    returns: None
    raises: SetupError where no lab is open

    >>> nndl.start("lab1_vectorization")
    Vectorization...
    >>> progress()
    0 of 12 exercises pass their checks. Next: basic_sigmoid. Quiz: 0 of 10 questions answered.
    """
    lab = session.current()
    rows = [(name, points, _state(lab, name)) for name, points in lab.banks.points.items()]
    _draw(lab, rows)
    print(_summary(lab, rows))


def _state(lab: Lab, name: str) -> str:
    if lab.passed.get(f"{name}.values"):
        return DONE
    return HALF if lab.passed.get(f"{name}.shapes") else OPEN


def _draw(lab: Lab, rows: list[Row]) -> None:
    import matplotlib.pyplot as plt  # here, so that importing nndl stays fast

    from .plots.style import show

    figure, axes = plt.subplots(figsize=(7, 0.32 * len(rows) + 0.8), facecolor="white")
    for place, (_, points, colour) in enumerate(rows):
        axes.barh(place, points, color=colour, edgecolor="#555555", linewidth=0.6)
        axes.text(
            points / 2, place, _MARKS[colour], ha="center", va="center", color="white" if colour == DONE else "black"
        )
    axes.set_yticks(range(len(rows)), [name for name, _, _ in rows], family="monospace")
    axes.invert_yaxis()
    axes.set_xlabel("points")
    axes.set_title(f"{lab.title}: your progress", loc="left")
    axes.spines[["top", "right"]].set_visible(False)
    figure.tight_layout()
    show(figure)


def _summary(lab: Lab, rows: list[Row]) -> str:
    done = sum(colour == DONE for _, _, colour in rows)
    text = f"{done} of {len(rows)} exercises pass their checks."
    unfinished = next((name for name, _, colour in rows if colour != DONE), None)
    text += f" Next: {unfinished}." if unfinished else " All of them: congratulations!"
    answered = sum(bool(lab.passed.get(f"quiz_{number}")) for number in lab.questions)
    return text + (f" Quiz: {answered} of {len(lab.questions)} questions answered." if lab.questions else "")
