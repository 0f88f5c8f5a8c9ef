"""How does one draw on 64 by 64 pixels without jagged edges?

A shape is its signed distance in units of the picture, negative inside; a pixel at its edge gets a part of the colour.
Coordinates run from -1 to 1, x to the right and y downwards.
"""

import numpy as np


class Canvas:
    """A picture while it is drawn.

    size: pixels a side; rng: a NumPy generator
    """

    def __init__(self, size, rng):
        steps = (np.arange(size) + 0.5) / size * 2 - 1
        self.x, self.y = np.meshgrid(steps, steps)
        self.size, self.rng = size, rng
        self.image = np.zeros((size, size, 3))

    def cover(self, distance, soft=1.0):
        """How much of each pixel lies inside a shape, from 0 to 1; soft: the width of the edge in pixels."""
        return np.clip(0.5 - distance * self.size / 2 / soft, 0, 1)

    def paint(self, mask, colour, alpha=1.0):
        """Lay a colour, or a picture of colours, over the pixels of a mask."""
        part = (alpha * mask)[..., None]
        self.image = (1 - part) * self.image + part * np.asarray(colour)

    def shade(self, mask, amount):
        """Make the pixels of a mask lighter (amount > 0) or darker (amount < 0)."""
        target = 1.0 if amount > 0 else 0.0
        self.paint(mask, np.full(3, target), abs(amount))

    def noise(self, cells, smooth=True):
        """A field of random values from -1 to 1 that change over 1 / cells of the picture."""
        grid = self.rng.uniform(-1, 1, (cells + 1, cells + 1))
        place = (np.arange(self.size) + 0.5) / self.size * cells
        low = np.minimum(place.astype(int), cells - 1)
        part = place - low
        if smooth:
            part = part * part * (3 - 2 * part)
        rows = grid[low] * (1 - part)[:, None] + grid[low + 1] * part[:, None]
        return rows[:, low] * (1 - part) + rows[:, low + 1] * part

    def texture(self):
        """Noise of several sizes, for fur, grass and walls."""
        return 0.5 * self.noise(6) + 0.3 * self.noise(14) + 0.2 * self.noise(32)

    def pixels(self):
        """The finished picture, whole numbers from 0 to 255."""
        return np.floor(np.clip(self.image, 0, 1) * 255 + 0.5).astype(np.uint8)


def turned(x, y, cx, cy, angle):
    """Coordinates around (cx, cy), turned by an angle in radians."""
    c, s = np.cos(angle), np.sin(angle)
    return c * (x - cx) + s * (y - cy), c * (y - cy) - s * (x - cx)


def ellipse(x, y, cx, cy, rx, ry, angle=0.0):
    """Distance to an ellipse, exact enough near its edge."""
    u, v = turned(x, y, cx, cy, angle)
    scaled = np.sqrt((u / rx) ** 2 + (v / ry) ** 2)
    slope = np.sqrt((u / rx**2) ** 2 + (v / ry**2) ** 2)
    return scaled * (scaled - 1) / np.maximum(slope, 1e-6)


def polygon(x, y, corners):
    """Distance to a convex polygon, its corners in either order."""
    pairs = list(zip(corners, corners[1:] + corners[:1], strict=True))
    area = sum(ax * by - bx * ay for (ax, ay), (bx, by) in pairs)
    edges = (_side(x, y, *pair) for pair in pairs)
    return np.max([np.sign(area) * edge for edge in edges], axis=0)


def _side(x, y, a, b):
    """Distance to the line through two corners, with a sign."""
    return ((x - a[0]) * (b[1] - a[1]) - (y - a[1]) * (b[0] - a[0])) / np.hypot(b[0] - a[0], b[1] - a[1])


def box(x, y, left, top, right, bottom):
    """Distance to an upright rectangle."""
    return np.maximum(np.maximum(left - x, x - right), np.maximum(top - y, y - bottom))


def stroke(x, y, points, width):
    """Distance to a line through points, with round ends; width: one number, or two for a line that thins out."""
    start, end = (width, width) if np.ndim(width) == 0 else width
    widths = np.linspace(start, end, len(points))
    found = [
        _segment(x, y, *pair, w)
        for *pair, w in zip(points[:-1], points[1:], (widths[:-1] + widths[1:]) / 2, strict=True)
    ]
    return np.min(found, axis=0)


def _segment(x, y, a, b, width):
    dx, dy = b[0] - a[0], b[1] - a[1]
    along = ((x - a[0]) * dx + (y - a[1]) * dy) / max(dx * dx + dy * dy, 1e-12)
    along = np.clip(along, 0, 1)
    return np.hypot(x - a[0] - along * dx, y - a[1] - along * dy) - width


def curve(a, b, c, steps=10):
    """Points on a quadratic curve from a to c that bends towards b."""
    t = np.linspace(0, 1, steps)[:, None]
    return list(map(tuple, (1 - t) ** 2 * np.array(a) + 2 * t * (1 - t) * np.array(b) + t**2 * np.array(c)))
