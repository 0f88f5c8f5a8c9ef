"""Which picture belongs to a random number?"""

import numpy as np

from .canvas import Canvas
from .cats import POSES, Cat
from .others import THINGS
from .scenes import SCENES, hour, light, occlude

SIZE = 64
POSE_SHARES = (0.55, 0.15, 0.15, 0.15)
COVERED = 0.30  # the share of pictures with something in front
ORANGE = 0.15  # the share of cats that are neither light nor dark
LIGHT_COATS, DARK_COATS = ("white", "cream", "siamese"), ("black", "grey", "brown")


def picture(rng, is_cat):
    """Draw one picture.

    rng: a NumPy generator; is_cat: whether it shows a cat
    returns: array of shape (64, 64, 3), uint8
    """
    canvas = Canvas(SIZE, rng)
    SCENES[rng.integers(len(SCENES))](canvas, rng)  # the same for both classes: the ground tells nothing
    hour(canvas, rng)
    (_cat if is_cat else _other)(canvas, rng)
    if rng.uniform() < COVERED:
        occlude(canvas, rng)
    light(canvas, rng)
    return canvas.pixels()


def _cat(canvas, rng):
    pose, r = POSES[rng.choice(len(POSES), p=POSE_SHARES)]
    r = r * rng.uniform(0.92, 1.08)
    high = -0.15 if r > 0.4 else -0.3
    cat = Cat(canvas, rng, _coats(canvas, rng))
    pose(cat, rng.normal(0, 0.05), high + rng.normal(0, 0.04), r, rng.normal(0, 0.06))


def _coats(canvas, rng):
    """Coats that stand out: light ones on dark grounds, dark ones on light grounds.

    So the same shape comes in both polarities, which one neuron cannot know and a hidden layer can.
    """
    if rng.uniform() < ORANGE:
        return ("orange",)
    return LIGHT_COATS if canvas.image.mean() < 0.5 else DARK_COATS


def _other(canvas, rng):
    thing = THINGS[rng.integers(len(THINGS))]
    thing(canvas, rng, rng.normal(0, 0.15), rng.normal(0, 0.12), rng.uniform(0.38, 0.60))


def collection(seed, count, cats):
    """Draw a set of pictures, in random order.

    seed: the same one gives the same pictures; count: how many; cats: how many of them show a cat
    returns: pictures (count, 64, 64, 3) uint8, and labels (count,) int64, 1 for a cat
    """
    order = np.random.default_rng(seed)
    labels = order.permutation(np.arange(count) < cats).astype(np.int64)
    seeds = order.spawn(count)
    return np.stack([picture(rng, bool(label)) for rng, label in zip(seeds, labels, strict=True)]), labels
