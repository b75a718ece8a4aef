"""How much the lines of a page slope, by the lines themselves."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from invoicext_desktop.reading.ocr.engine import Quad

#: Only lines so much longer than high tell it; so few of them tell nothing.
LONG = 3.0
FEWEST = 3
#: Radians. No lines slope less than the corners of their boxes are rounded.
LEAST = math.radians(0.05)


def slope(quads: Sequence[Quad]) -> float:
    """In radians, clockwise: the median over the lines, long ones counting for more."""
    angles, lengths = [], []
    for quad in quads:
        along, across = quad[1] - quad[0] + quad[2] - quad[3], quad[3] - quad[0]
        length, height = float(np.hypot(*along)) / 2, float(np.hypot(*across))
        if length > LONG * height > 0:
            angles.append(math.atan2(float(along[1]), float(along[0])))
            lengths.append(length)
    if len(angles) < FEWEST:
        return 0.0
    order = np.argsort(angles)
    sums = np.cumsum(np.array(lengths)[order])
    found = float(np.array(angles)[order][int(np.searchsorted(sums, sums[-1] / 2))])
    return found if abs(found) > LEAST else 0.0
