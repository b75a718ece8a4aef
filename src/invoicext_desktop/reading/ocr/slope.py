"""How much the lines of a page slope, by the lines themselves."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from invoicext_desktop.reading.ocr.engine import Quad

Numbers = npt.NDArray[np.float64]

#: Only lines so much longer than high tell it; so few of them tell nothing.
LONG = 3.0
FEWEST = 3
#: Radians. No lines slope less than the corners of their boxes are rounded.
LEAST = math.radians(0.05)


#: Of fewer lines, or a page on which the slope changes less (radians), it is not asked how it changes.
LINES = 7
CHANGE = math.radians(0.3)
#: Lines that slope so much otherwise than the others (radians) are stamps, writing, curled edges.
ODD = math.radians(1.2)


def slope(quads: Sequence[Quad]) -> float:
    """In radians, clockwise: the median over the lines, long ones counting for more."""
    angles, lengths, _ = _angles(quads)
    if len(angles) < FEWEST:
        return 0.0
    order = np.argsort(angles)
    sums = np.cumsum(lengths[order])
    found = float(angles[order][int(np.searchsorted(sums, sums[-1] / 2))])
    return found if abs(found) > LEAST else 0.0


def keystone(quads: Sequence[Quad], height: int) -> tuple[float, float]:
    """(slope at the top, its growth by pixel downwards) of lines that lie level in the middle; 0 where they all do.

    A page that was photographed from one side has such lines. By least squares, the odd ones left out.
    """
    angles, lengths, middles = _angles(quads)
    usual = np.abs(angles) < 3 * ODD
    for _ in range(3):
        if int(usual.sum()) < LINES:
            return 0.0, 0.0
        weights = np.sqrt(lengths[usual])
        growth, first = np.polyfit(middles[usual], angles[usual], 1, w=weights)
        usual = np.abs(angles - first - growth * middles) < ODD
    spread = float(np.ptp(middles[usual])) if usual.any() else 0.0
    if abs(growth) * spread < CHANGE or spread < 0.3 * height or int(usual.sum()) < LINES:
        return 0.0, 0.0
    return float(first), float(growth)


def _angles(quads: Sequence[Quad]) -> tuple[Numbers, Numbers, Numbers]:
    """(angle, length, height of the middle) of each line that is long enough to tell."""
    found = []
    for quad in quads:
        along, across = quad[1] - quad[0] + quad[2] - quad[3], quad[3] - quad[0]
        length, high = float(np.hypot(*along)) / 2, float(np.hypot(*across))
        if length > LONG * high > 0:
            found.append((math.atan2(float(along[1]), float(along[0])), length, float(quad[:, 1].mean())))
    angles, lengths, middles = np.array(found, dtype=np.float64).reshape(-1, 3).T
    return angles, lengths, middles
