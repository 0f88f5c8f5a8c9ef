"""What does a cat look like, and in how many ways?"""

import numpy as np

from .canvas import curve, ellipse, polygon, stroke, turned

COATS = {  # base, darker marks, lighter parts
    "black": ((0.10, 0.10, 0.11), (0.04, 0.04, 0.05), (0.22, 0.21, 0.22)),
    "grey": ((0.47, 0.49, 0.53), (0.25, 0.27, 0.31), (0.72, 0.73, 0.75)),
    "orange": ((0.85, 0.52, 0.22), (0.62, 0.30, 0.08), (0.97, 0.86, 0.70)),
    "brown": ((0.50, 0.38, 0.26), (0.24, 0.17, 0.11), (0.80, 0.70, 0.57)),
    "cream": ((0.90, 0.81, 0.66), (0.68, 0.53, 0.36), (0.98, 0.94, 0.87)),
    "white": ((0.94, 0.93, 0.91), (0.74, 0.72, 0.70), (1.0, 1.0, 0.99)),
    "siamese": ((0.88, 0.80, 0.69), (0.27, 0.19, 0.15), (0.95, 0.90, 0.82)),
}
EYES = ((0.55, 0.75, 0.25), (0.92, 0.75, 0.18), (0.35, 0.62, 0.85), (0.85, 0.50, 0.15), (0.45, 0.70, 0.50))
PATTERNS = ("plain", "tabby", "tabby", "patches", "tuxedo")


class Cat:
    """One cat on a canvas: its coat, where its head is, and how it holds it.

    canvas: a Canvas; rng: a NumPy generator
    """

    def __init__(self, canvas, rng, coats=None):
        self.canvas, self.rng = canvas, rng
        self.coat = str(rng.choice(coats or list(COATS)))
        self.base, self.dark, self.light = (np.array(colour) for colour in COATS[self.coat])
        self.pattern = "points" if self.coat == "siamese" else str(rng.choice(PATTERNS))
        self.eye = np.array(EYES[2] if self.coat == "siamese" else EYES[rng.integers(len(EYES))])
        self.fur = canvas.texture()
        self.stripes = self._stripes()
        self.patches = np.clip(canvas.noise(4) * 6, 0, 1)

    def _stripes(self):
        angle, wobble = self.rng.uniform(-0.5, 0.5), 0.35 * self.canvas.noise(5)
        u, _ = turned(self.canvas.x, self.canvas.y, 0, 0, angle)
        waves = np.sin((u + wobble) * self.rng.uniform(17, 26))
        return np.clip((waves - 0.1) * 2.5, 0, 1)

    def coated(self, dark=0.0):
        """A picture full of this cat's fur; dark: how much of it is a point, as a Siamese has."""
        colour = self.base + 0.10 * self.fur[..., None]
        if self.pattern == "tabby":
            colour = colour + 0.75 * self.stripes[..., None] * (self.dark - self.base)
        elif self.pattern == "patches":
            colour = colour + self.patches[..., None] * (np.array([0.96, 0.95, 0.93]) - colour)
        if self.pattern == "points":
            colour = colour + dark * (self.dark - colour)
        return colour

    def limb(self, distance, dark=0.0, outline=0.25):
        """Paint a part of the body, a little darker at its edge, so that parts stand apart."""
        mask = self.canvas.cover(distance, 1.2)
        self.canvas.paint(mask, self.coated(dark))
        edge = mask * np.clip(1 + distance / 0.07, 0, 1)
        self.canvas.shade(edge, -outline)

    def head(self, cx, cy, r, tilt, looks=0.0):
        """A face from the front: ears, eyes, nose, muzzle, whiskers.

        r: half its width; tilt: radians; looks: -1 to 1, where it looks
        """
        x, y = turned(self.canvas.x, self.canvas.y, cx, cy, tilt)
        x, y = x / r, y / r
        self._ears(x, y, r)
        self.limb(ellipse(x, y, 0, 0.05, 1.0, 0.84) * r, 0.25)
        if self.pattern == "points":
            self.canvas.paint(self.canvas.cover(ellipse(x, y, 0, 0.25, 0.55, 0.55) * r, 5), self.dark, 0.8)
        self._forehead(x, y, r)
        self._muzzle(x, y, r, looks)
        self._eyes(x, y, r, looks)
        self._whiskers(x, y, r)

    def _ears(self, x, y, r):
        height = self.rng.uniform(1.2, 1.5)
        for side in (-1, 1):
            outer = [(0.93 * side, -0.15), (0.15 * side, -0.62), (0.80 * side, -height)]
            inner = [(0.80 * side, -0.40), (0.36 * side, -0.62), (0.75 * side, -height + 0.22)]
            self.limb(polygon(x, y, outer) * r, 1.0)
            pink = 0.5 * np.array([0.88, 0.55, 0.52]) + 0.5 * self.base
            self.canvas.paint(self.canvas.cover(polygon(x, y, inner) * r), pink, 0.85)

    def _forehead(self, x, y, r):
        if self.pattern != "tabby":
            return
        for place in (-0.28, 0.0, 0.28):
            line = stroke(x, y, [(place, -0.72), (0.7 * place, -0.36)], 0.055)
            self.canvas.paint(self.canvas.cover(line * r), self.dark, 0.8)
        for side in (-1, 1):
            line = stroke(x, y, [(0.92 * side, 0.12), (0.62 * side, 0.20)], 0.05)
            self.canvas.paint(self.canvas.cover(line * r), self.dark, 0.7)

    def _muzzle(self, x, y, r, looks):
        shift = 0.10 * looks
        white = self.pattern in ("tuxedo", "tabby", "patches") or self.rng.uniform() < 0.3
        colour = np.array([0.96, 0.94, 0.91]) if white and self.coat != "black" else self.light
        colour = np.array([0.95, 0.94, 0.92]) if self.pattern == "tuxedo" else colour
        for side in (-1, 1):
            self.canvas.paint(
                self.canvas.cover(ellipse(x, y, shift + 0.20 * side, 0.46, 0.27, 0.22) * r, 2), colour, 0.9
            )
        nose = polygon(x, y, [(shift - 0.13, 0.22), (shift + 0.13, 0.22), (shift, 0.38)])
        self.canvas.paint(
            self.canvas.cover(nose * r), (0.80, 0.42, 0.42) if self.coat != "black" else (0.25, 0.18, 0.18)
        )
        dark = 0.35 * self.dark
        for side in (-1, 1):
            mouth = curve((shift, 0.38), (shift + 0.04 * side, 0.56), (shift + 0.26 * side, 0.54), 6)
            self.canvas.paint(self.canvas.cover(stroke(x, y, mouth, 0.022) * r), dark, 0.8)

    def _eyes(self, x, y, r, looks):
        open_ = self.rng.choice([1.0, 0.85, 0.6])
        pupil = self.rng.uniform(0.06, 0.15)
        for side in (-1, 1):
            place = (0.42 * side + 0.06 * looks, -0.04)
            lid = ellipse(x, y, *place, 0.27, 0.24 * open_, 0.25 * side) * r
            self.canvas.paint(self.canvas.cover(lid), 0.3 * self.dark)
            self.canvas.paint(self.canvas.cover(ellipse(x, y, *place, 0.22, 0.19 * open_, 0.25 * side) * r), self.eye)
            slit = ellipse(x, y, place[0] + 0.05 * looks, place[1], pupil, 0.18 * open_)
            self.canvas.paint(self.canvas.cover(slit * r), (0.02, 0.02, 0.03))
            glint = ellipse(x, y, place[0] - 0.07, place[1] - 0.07, 0.05, 0.05)
            self.canvas.paint(self.canvas.cover(glint * r), (1, 1, 1), 0.9)

    def _whiskers(self, x, y, r):
        colour = (0.95, 0.95, 0.95) if self.base.mean() < 0.75 else (0.45, 0.42, 0.40)
        for side in (-1, 1):
            for rise in (-0.14, 0.02, 0.18):
                line = stroke(x, y, [(0.30 * side, 0.44 + 0.3 * rise), (1.15 * side, 0.42 + rise)], 0.012)
                self.canvas.paint(self.canvas.cover(line * r), colour, 0.55)

    def tail(self, start, bend, end, width):
        """A tail, thinner towards its end."""
        points = curve(start, bend, end, 12)
        self.limb(stroke(self.canvas.x, self.canvas.y, points, (width, 0.7 * width)), 1.0)


def face(cat, cx, cy, r, tilt):
    """A cat that looks out of the picture: the head, and the shoulders below it."""
    x, y = cat.canvas.x, cat.canvas.y
    cat.limb(ellipse(x, y, cx - 0.1 * tilt, cy + 1.75 * r, 1.05 * r, 1.15 * r))
    if cat.pattern == "tuxedo":
        cat.canvas.paint(cat.canvas.cover(ellipse(x, y, cx, cy + 1.4 * r, 0.4 * r, 0.7 * r), 2), (0.95, 0.94, 0.92))
    cat.head(cx, cy, r, tilt, cat.rng.uniform(-1, 1))


def sitting(cat, cx, cy, r, tilt):
    """A cat that sits, seen from the front, its tail beside it."""
    x, y = cat.canvas.x, cat.canvas.y
    side = cat.rng.choice([-1, 1])
    cat.tail(
        (cx + side * r, cy + 2.9 * r), (cx + side * 2.4 * r, cy + 2.9 * r), (cx + side * 2.1 * r, cy + 1.4 * r), 0.2 * r
    )
    cat.limb(ellipse(x, y, cx, cy + 2.1 * r, 1.12 * r, 1.3 * r))
    cat.limb(ellipse(x, y, cx, cy + 1.4 * r, 0.78 * r, 1.0 * r), outline=0.1)
    if cat.pattern == "tuxedo":
        cat.canvas.paint(cat.canvas.cover(ellipse(x, y, cx, cy + 1.45 * r, 0.42 * r, 0.7 * r), 2), (0.95, 0.94, 0.92))
    for leg in (-1, 1):
        cat.limb(
            stroke(x, y, [(cx + 0.32 * leg * r, cy + 1.7 * r), (cx + 0.36 * leg * r, cy + 3.0 * r)], 0.24 * r), 1.0
        )
    cat.head(cx, cy, r, tilt, cat.rng.uniform(-1, 1))


def lying(cat, cx, cy, r, tilt):
    """A cat that lies like a loaf of bread, its head at one end."""
    x, y = cat.canvas.x, cat.canvas.y
    side = cat.rng.choice([-1, 1])
    cat.tail(
        (cx + side * 3.0 * r, cy + 1.2 * r),
        (cx + side * 3.6 * r, cy + 1.9 * r),
        (cx + side * 1.2 * r, cy + 1.75 * r),
        0.2 * r,
    )
    cat.limb(ellipse(x, y, cx + side * 1.55 * r, cy + 0.75 * r, 1.95 * r, 1.05 * r))
    cat.limb(ellipse(x, y, cx + side * 2.4 * r, cy + 1.0 * r, 0.9 * r, 0.8 * r), outline=0.15)
    for place in (-0.1, 0.9):
        cat.limb(ellipse(x, y, cx + side * place * r, cy + 1.5 * r, 0.5 * r, 0.25 * r), 1.0)
    cat.head(cx, cy, r, tilt, -0.6 * side)


def walking(cat, cx, cy, r, tilt):
    """A cat that walks by, tail up, its face turned to us."""
    x, y = cat.canvas.x, cat.canvas.y
    side = cat.rng.choice([-1, 1])
    back = cx + side * 3.1 * r
    cat.tail(
        (back, cy + 0.7 * r), (back + side * 1.0 * r, cy - 0.3 * r), (back + side * 0.3 * r, cy - 1.7 * r), 0.2 * r
    )
    for place in (0.5, 1.0, 2.5, 3.0):
        step = cat.rng.uniform(-0.25, 0.25)
        foot = (cx + side * (place + step) * r, cy + 2.7 * r)
        cat.limb(stroke(x, y, [(cx + side * place * r, cy + 1.1 * r), foot], (0.32 * r, 0.2 * r)), 1.0)
    cat.limb(stroke(x, y, [(cx + side * 0.8 * r, cy + 0.9 * r), (cx + side * 2.7 * r, cy + 0.9 * r)], 0.72 * r))
    cat.head(cx, cy, r, tilt, -0.7 * side)


POSES = ((face, 0.52), (sitting, 0.27), (lying, 0.26), (walking, 0.25))  # with the usual half width of the head
