"""In front of what, and in which light, is a picture taken?"""

import numpy as np

from .canvas import box, ellipse, stroke

WALLS = (
    (0.85, 0.80, 0.70),
    (0.62, 0.70, 0.78),
    (0.78, 0.62, 0.55),
    (0.45, 0.47, 0.50),
    (0.88, 0.86, 0.84),
    (0.36, 0.42, 0.36),
)
FLOORS = ((0.55, 0.38, 0.24), (0.70, 0.56, 0.40), (0.35, 0.25, 0.20), (0.60, 0.60, 0.62))
CLOTHS = ((0.55, 0.20, 0.22), (0.20, 0.30, 0.50), (0.30, 0.42, 0.30), (0.70, 0.60, 0.35), (0.42, 0.30, 0.45))
HOUR = 0.4  # how much of a scene's contrast is left


def room(canvas, rng):
    """A wall, a floor, and perhaps a window or a picture on the wall."""
    wall, floor = _pick(rng, WALLS), _pick(rng, FLOORS)
    canvas.image[:] = wall + 0.04 * canvas.texture()[..., None]
    height = rng.uniform(0.2, 0.7)
    below = canvas.cover(height - canvas.y)
    boards = 0.06 * np.sin(canvas.x * rng.uniform(10, 25))[..., None]
    canvas.paint(below, floor + boards + 0.05 * canvas.texture()[..., None])
    if rng.uniform() < 0.5:
        left, top = rng.uniform(-0.9, 0.3), rng.uniform(-0.95, -0.5)
        frame = (left, top, left + rng.uniform(0.4, 0.7), top + rng.uniform(0.4, 0.8))
        canvas.paint(canvas.cover(box(canvas.x, canvas.y, *frame)), rng.uniform(0.2, 0.95, 3))
        canvas.paint(canvas.cover(np.abs(box(canvas.x, canvas.y, *frame)) - 0.03), (0.95, 0.94, 0.9))


def sofa(canvas, rng):
    """Cloth with folds."""
    cloth = _pick(rng, CLOTHS)
    folds = np.sin(canvas.y * rng.uniform(3, 9) + 2.5 * canvas.noise(3))
    canvas.image[:] = cloth + 0.08 * folds[..., None] + 0.06 * canvas.texture()[..., None]
    edge = rng.uniform(-0.6, 0.1)
    canvas.shade(canvas.cover(np.abs(canvas.y - edge) - 0.03, 3), -0.35)


def meadow(canvas, rng):
    """Sky above, grass below."""
    top, low = np.array([0.35, 0.55, 0.85]), np.array([0.80, 0.88, 0.95])
    part = (canvas.y[..., None] + 1) / 2
    canvas.image[:] = (1 - part) * top + part * low
    canvas.paint(np.clip(canvas.noise(4) * 1.5, 0, 0.8) * np.clip(0.2 - 2 * canvas.y, 0, 1), (1, 1, 1))  # clouds
    grass = np.array([0.30, 0.50, 0.18]) * rng.uniform(0.7, 1.2) + 0.14 * canvas.texture()[..., None]
    canvas.paint(canvas.cover(rng.uniform(-0.3, 0.4) + 0.1 * canvas.noise(3) - canvas.y, 2), grass)


def studio(canvas, rng):
    """A plain ground that gets lighter to one side."""
    colour, other = muted(rng), muted(rng)
    angle = rng.uniform(0, 2 * np.pi)
    part = np.clip(0.5 + 0.5 * (canvas.x * np.cos(angle) + canvas.y * np.sin(angle)), 0, 1)[..., None]
    canvas.image[:] = (1 - part) * colour + part * (0.5 * colour + 0.5 * other) + 0.03 * canvas.texture()[..., None]


def clutter(canvas, rng):
    """Things out of focus."""
    canvas.image[:] = muted(rng)
    for _ in range(int(rng.integers(8, 16))):
        place, size = rng.uniform(-1, 1, 2), rng.uniform(0.15, 0.6, 2)
        blob = ellipse(canvas.x, canvas.y, *place, *size, rng.uniform(0, 3))
        canvas.paint(canvas.cover(blob, 6), muted(rng), 0.7)


def leaves(canvas, rng):
    """Foliage, with light between the leaves."""
    canvas.image[:] = np.array([0.12, 0.25, 0.10]) + 0.1 * canvas.texture()[..., None]
    for _ in range(28):
        place, size = rng.uniform(-1, 1, 2), rng.uniform(0.08, 0.25)
        leaf = ellipse(canvas.x, canvas.y, *place, size, 0.45 * size, rng.uniform(0, 3))
        canvas.paint(canvas.cover(leaf), np.array([0.25, 0.50, 0.15]) * rng.uniform(0.5, 1.6), 0.8)


SCENES = (room, sofa, meadow, studio, clutter, leaves)


def hour(canvas, rng):
    """Dusk or glare: the whole scene gets dark, or light."""
    canvas.image *= HOUR
    if rng.uniform() < 0.5:
        canvas.image += 1 - HOUR


def occlude(canvas, rng):
    """Something in front: a stalk, a cushion, the edge of a door."""
    kind, colour = rng.integers(3), muted(rng)
    if kind == 0:
        x = rng.uniform(-0.8, 0.8)
        canvas.paint(
            canvas.cover(stroke(canvas.x, canvas.y, [(x, 1.1), (x + rng.uniform(-0.4, 0.4), -0.4)], 0.05)), colour
        )
    elif kind == 1:
        place = (rng.choice([-0.9, 0.9]), 0.95)
        canvas.paint(
            canvas.cover(ellipse(canvas.x, canvas.y, *place, 0.7, 0.45)), colour + 0.05 * canvas.texture()[..., None]
        )
    else:
        side = rng.choice([-1, 1])
        canvas.paint(canvas.cover(0.78 - side * canvas.x), colour + 0.04 * canvas.texture()[..., None])


def light(canvas, rng, strength=0.6):
    """Light from one side, its colour, the camera's exposure, and the grain of its sensor."""
    angle = rng.uniform(0, 2 * np.pi)
    ramp = 1 + strength * rng.uniform(0.1, 0.4) * (canvas.x * np.cos(angle) + canvas.y * np.sin(angle))
    tint = 1 + strength * rng.uniform(-0.10, 0.10, 3)
    exposure = np.exp(strength * rng.uniform(-0.35, 0.25))
    grain = rng.normal(0, 0.015, canvas.image.shape)
    canvas.image = canvas.image * ramp[..., None] * tint * exposure + grain


def muted(rng):
    """A colour as things have it, seldom a glaring one."""
    grey = rng.uniform(0.1, 0.9)
    return np.clip(grey + rng.normal(0, 0.14, 3), 0.03, 0.97)


def _pick(rng, colours):
    return np.array(colours[rng.integers(len(colours))]) * rng.uniform(0.8, 1.1)
