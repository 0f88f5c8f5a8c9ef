"""How much faster was NumPy than the loop?"""

import matplotlib.pyplot as plt

from .style import BLUE, VERMILLION, drawn, finish


@drawn
def timing(loop_seconds: float, numpy_seconds: float) -> None:
    """Draw two durations as bars on one scale, with their ratio in the title.

    loop_seconds, numpy_seconds: positive numbers of seconds; the bars are in milliseconds
    returns: None

    >>> plots.timing(loop_seconds=0.25, numpy_seconds=0.002)
    """
    fig, ax = plt.subplots(figsize=(7, 2.3))
    milliseconds = [1000 * numpy_seconds, 1000 * loop_seconds]
    colours = [BLUE, VERMILLION]  # the edges, too: a sliver stays visible
    bars = ax.barh(["NumPy", "Python loop"], milliseconds, color=colours, edgecolor=colours, height=0.6)
    ax.bar_label(bars, [f"{ms:,.3g} ms" if ms < 100 else f"{ms:,.0f} ms" for ms in milliseconds], padding=5)
    ax.set(title=_verdict(loop_seconds / max(numpy_seconds, 1e-9)), xlabel="milliseconds")
    ax.margins(x=0.14)
    finish(fig)


def _verdict(ratio: float) -> str:
    """Say in words how many times faster NumPy was."""
    if ratio < 2:
        return "On this machine, this time, NumPy was hardly faster: run it again"
    return f"On this machine NumPy was {ratio:,.0f} times faster"
