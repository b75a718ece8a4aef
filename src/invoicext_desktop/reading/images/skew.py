"""How lines of text lie: their angle, and whether they run from top to bottom.

Seen along the lines, the undersides of letters gather in few rows with nothing between them; at any
other angle they are spread. So the angle is that at which they gather most.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from invoicext_desktop.reading.images.smaller import Pixels, to_side

Floats = NDArray[np.float64]
#: Where letters end below, rows of (x, y).
Ink = NDArray[np.float32]

#: Lines are sought at angles up to this, in degrees.
MOST = 15.0
#: The picture is looked at with so many pixels on its longer side.
LOOKED_AT = 1_300
#: So many points are enough.
POINTS, FEW_POINTS = 20_000, 6_000
#: Steps of the first search, in degrees.
COARSE = 0.5
#: With fewer there is no text to go by.
LEAST_POINTS = 150
#: By how much the points gather more at the angle found than at any.
CLEAR = 1.25
#: By how much they gather more along one side of the picture than along the other.
CLEARLY_THIS_SIDE = 1.5


@dataclass(frozen=True, slots=True)
class Lie:
    """`angle` in degrees, positive where lines sink to their right; `clear`: how much it stands out, 1 is nothing.

    `sideways`: lines run from top to bottom or the other way; `angle` is then what it is after a quarter turn.
    """

    angle: float
    clear: float
    sideways: bool
    ink: Ink


def lie_of(grey: Pixels) -> Lie | None:
    """How the lines of text in the picture lie, None where nothing says so."""
    small, shrunk = to_side(grey, LOOKED_AT)
    ink = _ink(small)
    level, down = _Undersides(ink), _Undersides(np.ascontiguousarray(np.rot90(ink, -1)))
    if level.count < LEAST_POINTS or down.count < LEAST_POINTS:
        return None
    sideways = down.gathered > CLEARLY_THIS_SIDE * level.gathered
    found = down if sideways else level
    if found.clear <= CLEAR:
        return None
    return Lie(found.angle(), found.clear, sideways, (level.points / shrunk).astype(np.float32))


def _ink(grey: Pixels) -> NDArray[np.bool_]:
    """What is darker than what is around it, by what is usual for ink there."""
    around = cv2.blur(grey, (41, 41)).astype(np.int16)
    return np.asarray(around - grey > np.maximum(14, around // 8))


class _Undersides:
    """The undersides of letters: `gathered` is how much they do at best, `clear` by how much more than usual."""

    def __init__(self, ink: NDArray[np.bool_]) -> None:
        y, x = np.nonzero(ink[:-1] & ~ink[1:])
        self.count = len(x)
        self._across, self._down = x.astype(np.float32), y.astype(np.float32)
        if self.count < LEAST_POINTS:
            return
        angles = np.arange(-MOST, MOST + COARSE, COARSE)
        scores = self._scores(angles, FEW_POINTS)
        self._rough = float(angles[scores.argmax()])
        self.gathered = float(scores.max())
        self.clear = self.gathered / max(float(np.median(scores)), 1e-9)

    @property
    def points(self) -> Ink:
        return np.column_stack([self._across, self._down]).astype(np.float32)

    def angle(self) -> float:
        angle = self._rough
        for spread in (COARSE, COARSE / 4):
            angles = np.linspace(angle - spread, angle + spread, 9)
            angle = _peak(angles, self._scores(angles, POINTS))
        return angle

    def _scores(self, angles: Floats, most: int) -> Floats:
        step = -(-self.count // most)
        return _scores(self._across[::step], self._down[::step], angles)


def _scores(across: NDArray[np.float32], down: NDArray[np.float32], angles: Floats) -> Floats:
    """For each angle how much the points gather in rows: 1 where they are spread evenly."""
    scores = np.empty(len(angles))
    for number, angle in enumerate(angles):
        rows = down * math.cos(math.radians(angle)) - across * math.sin(math.radians(angle))
        least = rows.min()
        counts = np.bincount((rows - least).astype(np.int32)).astype(np.float64)
        scores[number] = (counts**2).sum() * len(counts) / counts.sum() ** 2
    return scores


def _peak(angles: Floats, scores: Floats) -> float:
    """Between the angles, where a parabola through the highest and its neighbours is highest."""
    best = int(np.clip(scores.argmax(), 1, len(angles) - 2))
    before, here, after = scores[best - 1 : best + 2]
    bend = before - 2 * here + after
    offset = 0.5 * (before - after) / bend if bend < 0 else 0.0
    return float(angles[best] + np.clip(offset, -1, 1) * (angles[1] - angles[0]))
