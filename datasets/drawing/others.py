"""What is in the pictures that show no cat?"""

import numpy as np

from .canvas import box, curve, ellipse, polygon, stroke


def dog(canvas, rng, cx, cy, r):
    """A dog's face: ears that hang, a long muzzle, a tongue. The animal most like a cat."""
    x, y = (canvas.x - cx) / r, (canvas.y - cy) / r
    coat = np.array([(0.60, 0.42, 0.25), (0.20, 0.16, 0.13), (0.86, 0.74, 0.55), (0.92, 0.91, 0.88)][rng.integers(4)])
    fur = coat + 0.08 * canvas.texture()[..., None]
    _part(canvas, ellipse(x, y, 0, 1.75, 1.05, 1.1) * r, fur)
    _part(canvas, ellipse(x, y, 0, 0, 0.82, 0.92) * r, fur)
    for side in (-1, 1):
        _part(canvas, ellipse(x, y, 0.88 * side, 0.12, 0.30, 0.75, -0.25 * side) * r, 0.65 * fur)
        canvas.paint(canvas.cover(ellipse(x, y, 0.34 * side, -0.12, 0.13, 0.14) * r), (0.08, 0.05, 0.04))
        canvas.paint(canvas.cover(ellipse(x, y, 0.31 * side, -0.16, 0.04, 0.04) * r), (1, 1, 1))
    _part(canvas, ellipse(x, y, 0, 0.50, 0.46, 0.50) * r, np.minimum(fur + 0.16, 1))
    if rng.uniform() < 0.6:
        canvas.paint(canvas.cover(ellipse(x, y, 0.05, 0.98, 0.17, 0.26) * r), (0.88, 0.42, 0.45))
    canvas.paint(canvas.cover(ellipse(x, y, 0, 0.28, 0.22, 0.16) * r), (0.06, 0.05, 0.05))


def bird(canvas, rng, cx, cy, r):
    """A bird on a branch."""
    x, y, side = (canvas.x - cx) / r, (canvas.y - cy) / r, rng.choice([-1, 1])
    x = side * x
    colour = rng.uniform(0.15, 0.95, 3)
    canvas.paint(canvas.cover(stroke(x, y, [(-3, 1.35), (3, 1.15)], 0.10) * r), (0.30, 0.20, 0.12))
    _part(canvas, polygon(x, y, [(-0.7, 0.3), (-1.7, 0.95), (-1.5, 1.15), (-0.5, 0.8)]) * r, 0.7 * colour)
    _part(canvas, ellipse(x, y, 0, 0.35, 1.0, 0.68, 0.45) * r, colour + 0.06 * canvas.texture()[..., None])
    _part(canvas, ellipse(x, y, -0.25, 0.42, 0.62, 0.36, 0.6) * r, 0.7 * colour)
    _part(canvas, ellipse(x, y, 0.68, -0.45, 0.46, 0.43) * r, colour)
    canvas.paint(canvas.cover(polygon(x, y, [(1.05, -0.30), (1.65, -0.38), (1.05, -0.58)]) * r), (0.95, 0.65, 0.15))
    canvas.paint(canvas.cover(ellipse(x, y, 0.80, -0.52, 0.09, 0.09) * r), (0.02, 0.02, 0.02))


def car(canvas, rng, cx, cy, r):
    """A car from the side."""
    x, y, colour = (canvas.x - cx) / r, (canvas.y - cy) / r, rng.uniform(0.1, 0.95, 3)
    _part(canvas, polygon(x, y, [(-0.9, 0.0), (-0.5, -0.65), (0.45, -0.65), (0.95, 0.0)]) * r, colour)
    for left, right in ((-0.65, -0.06), (0.06, 0.66)):
        window = [(left, -0.05), (left + 0.25 * (left < 0), -0.5), (right - 0.3 * (right > 0.5), -0.5), (right, -0.05)]
        canvas.paint(canvas.cover(polygon(x, y, window) * r), (0.70, 0.82, 0.90))
    _part(canvas, (box(x, y, -1.5, -0.02, 1.5, 0.45) - 0.08) * r, colour)
    for place in (-0.9, 0.9):
        canvas.paint(canvas.cover(ellipse(x, y, place, 0.52, 0.34, 0.34) * r), (0.06, 0.06, 0.07))
        canvas.paint(canvas.cover(ellipse(x, y, place, 0.52, 0.16, 0.16) * r), (0.65, 0.66, 0.68))


def house(canvas, rng, cx, cy, r):
    """A house with a roof, a door and windows."""
    x, y = (canvas.x - cx) / r, (canvas.y - cy) / r
    wall, roof = rng.uniform(0.5, 0.95, 3), rng.uniform(0.15, 0.6, 3)
    _part(canvas, box(x, y, -1.0, -0.3, 1.0, 1.2) * r, wall + 0.03 * canvas.texture()[..., None])
    _part(canvas, polygon(x, y, [(-1.25, -0.25), (0, -1.25), (1.25, -0.25)]) * r, roof)
    canvas.paint(canvas.cover(box(x, y, -0.22, 0.45, 0.22, 1.2) * r), 0.6 * roof)
    for place in (-0.62, 0.62):
        canvas.paint(canvas.cover(box(x, y, place - 0.24, 0.0, place + 0.24, 0.45) * r), (0.62, 0.78, 0.90))


def flower(canvas, rng, cx, cy, r):
    """A flower with petals and a stalk."""
    x, y = (canvas.x - cx) / r, (canvas.y - cy) / r
    colour, petals = rng.uniform(0.3, 1.0, 3), int(rng.integers(5, 10))
    canvas.paint(canvas.cover(stroke(x, y, curve((0, 0), (0.2, 1.2), (-0.1, 3)), 0.09) * r), (0.22, 0.45, 0.15))
    for angle in 2 * np.pi * (np.arange(petals) / petals) + rng.uniform(0, 1):
        place = (0.72 * np.cos(angle), 0.72 * np.sin(angle))
        _part(canvas, ellipse(x, y, *place, 0.52, 0.30, angle) * r, colour)
    _part(canvas, ellipse(x, y, 0, 0, 0.36, 0.36) * r, np.array([0.90, 0.70, 0.15]))


def fruit(canvas, rng, cx, cy, r):
    """An apple or an orange, with a leaf."""
    x, y = (canvas.x - cx) / r, (canvas.y - cy) / r
    colour = np.array([(0.80, 0.15, 0.12), (0.55, 0.72, 0.18), (0.95, 0.58, 0.12), (0.92, 0.82, 0.25)][rng.integers(4)])
    _round(canvas, x, y, r, colour)
    canvas.paint(canvas.cover(stroke(x, y, [(0, -0.85), (0.12, -1.3)], 0.06) * r), (0.30, 0.20, 0.12))
    canvas.paint(canvas.cover(ellipse(x, y, 0.42, -1.12, 0.32, 0.14, -0.4) * r), (0.25, 0.50, 0.18))


def ball(canvas, rng, cx, cy, r):
    """A ball with stripes."""
    x, y = (canvas.x - cx) / r, (canvas.y - cy) / r
    _round(canvas, x, y, r, rng.uniform(0.2, 1.0, 3))
    band = canvas.cover((np.abs(x * np.cos(1) + y * np.sin(1)) - 0.28) * r)
    canvas.paint(band * canvas.cover(ellipse(x, y, 0, 0, 1, 1) * r), rng.uniform(0.2, 1.0, 3), 0.9)


def mug(canvas, rng, cx, cy, r):
    """A mug with a handle."""
    x, y, colour = (canvas.x - cx) / r, (canvas.y - cy) / r, rng.uniform(0.15, 0.95, 3)
    side = rng.choice([-1, 1])
    canvas.paint(canvas.cover((np.abs(ellipse(x, y, 0.95 * side, 0.1, 0.42, 0.5)) - 0.10) * r), 0.85 * colour)
    _part(canvas, (box(x, y, -0.8, -0.8, 0.8, 0.95) - 0.08) * r, colour)
    canvas.paint(canvas.cover(ellipse(x, y, 0, -0.85, 0.85, 0.22) * r), 0.6 * colour)
    canvas.paint(canvas.cover(ellipse(x, y, 0, -0.82, 0.72, 0.15) * r), (0.25, 0.15, 0.08))


def tree(canvas, rng, cx, cy, r):
    """A tree with a round crown."""
    x, y = (canvas.x - cx) / r, (canvas.y - cy) / r
    _part(canvas, polygon(x, y, [(-0.2, 2.2), (-0.12, 0.2), (0.12, 0.2), (0.2, 2.2)]) * r, np.array([0.36, 0.25, 0.16]))
    green = np.array([0.22, 0.45, 0.14]) * rng.uniform(0.7, 1.3)
    for _ in range(7):
        place = rng.uniform(-0.7, 0.7, 2)
        _part(
            canvas,
            ellipse(x, y, place[0], place[1] - 0.3, 0.7, 0.6) * r,
            green + 0.2 * canvas.texture()[..., None],
            0.1,
        )


def fish(canvas, rng, cx, cy, r):
    """A fish from the side, in water."""
    canvas.paint(np.ones_like(canvas.y), np.array([0.12, 0.40, 0.55]) + 0.1 * canvas.noise(3)[..., None], 0.6)
    side, colour = rng.choice([-1, 1]), rng.uniform(0.2, 1.0, 3)
    x, y = side * (canvas.x - cx) / r, (canvas.y - cy) / r
    _part(canvas, polygon(x, y, [(-0.85, 0.0), (-1.65, -0.65), (-1.65, 0.65)]) * r, 0.8 * colour)
    scales = 0.08 * np.sin(14 * x) * np.sin(14 * y)
    _part(canvas, ellipse(x, y, 0, 0, 1.15, 0.62) * r, colour + scales[..., None])
    canvas.paint(canvas.cover(ellipse(x, y, 0.72, -0.12, 0.13, 0.13) * r), (1, 1, 1))
    canvas.paint(canvas.cover(ellipse(x, y, 0.75, -0.12, 0.07, 0.07) * r), (0, 0, 0))


def person(canvas, rng, cx, cy, r):
    """Head and shoulders of somebody."""
    x, y = (canvas.x - cx) / r, (canvas.y - cy) / r
    skin = np.array([(0.93, 0.76, 0.65), (0.72, 0.51, 0.38), (0.45, 0.30, 0.22)][rng.integers(3)])
    hair, shirt = rng.uniform(0.05, 0.6) * np.array([1.0, 0.75, 0.55]), rng.uniform(0.1, 0.9, 3)
    _part(canvas, ellipse(x, y, 0, -0.15, 0.92, 1.02) * r, hair)
    _part(canvas, stroke(x, y, [(0, 0.7), (0, 1.4)], 0.30) * r, 0.9 * skin)
    _part(canvas, ellipse(x, y, 0, 2.2, 1.5, 1.05) * r, shirt)
    _part(canvas, ellipse(x, y, 0, 0.15, 0.70, 0.88) * r, skin)
    for side in (-1, 1):
        canvas.paint(canvas.cover(ellipse(x, y, 0.27 * side, 0.05, 0.12, 0.08) * r), (0.97, 0.97, 0.97))
        canvas.paint(canvas.cover(ellipse(x, y, 0.27 * side, 0.05, 0.06, 0.07) * r), (0.15, 0.10, 0.08))
    canvas.paint(
        canvas.cover(stroke(x, y, curve((-0.22, 0.55), (0, 0.70), (0.22, 0.55), 6), 0.05) * r), (0.70, 0.30, 0.30)
    )


def mountains(canvas, rng, cx, cy, r):
    """A landscape, with a sun."""
    height = (1 + canvas.y[..., None]) / 2
    canvas.paint(
        np.ones_like(canvas.y), rng.uniform(0.2, 0.8, 3) * (1 - height) + height * np.array([0.90, 0.75, 0.62])
    )
    canvas.paint(canvas.cover(ellipse(canvas.x, canvas.y, cx, -0.6, 0.2, 0.2)), (1.0, 0.93, 0.65))
    for depth in (0.0, 0.3, 0.6):
        ridge = depth - 0.2 + 0.45 * canvas.noise(5)[:1] * np.ones_like(canvas.y)
        colour = (1 - depth) * np.array([0.55, 0.62, 0.75]) + depth * rng.uniform(0.1, 0.5, 3)
        canvas.paint(canvas.cover(ridge - canvas.y), colour + 0.05 * canvas.texture()[..., None])


def nothing(canvas, rng, cx, cy, r):
    """Only the scene."""


def _part(canvas, distance, colour, outline=0.25):
    mask = canvas.cover(distance, 1.2)
    canvas.paint(mask, colour)
    canvas.shade(mask * np.clip(1 + distance / 0.07, 0, 1), -outline)


def _round(canvas, x, y, r, colour):
    """A sphere, lit from above."""
    _part(canvas, ellipse(x, y, 0, 0, 1, 1) * r, colour)
    canvas.shade(canvas.cover(ellipse(x, y, -0.3, -0.35, 0.35, 0.3) * r, 6), 0.45)
    canvas.shade(canvas.cover(ellipse(x, y, 0, 0, 1, 1) * r) * np.clip(0.6 * (x + y), 0, 0.5), -0.7)


THINGS = (dog, dog, bird, car, house, flower, fruit, ball, mug, tree, fish, person, mountains, nothing)
