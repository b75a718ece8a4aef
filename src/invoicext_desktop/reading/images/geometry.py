"""Points of a picture and of what was made of it: 3 by 3 matrices on (x, y, 1)."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import ArrayLike, NDArray

from invoicext_desktop.reading.model import Matrix

#: From points of one picture to points of another.
Mapping = NDArray[np.float64]
Points = NDArray[np.float64]

IDENTITY: Mapping = np.eye(3)


def points_by(points: ArrayLike, mapping: Mapping) -> Points:
    """Rows of (x, y) after the mapping."""
    given = np.asarray(points, dtype=np.float64).reshape(-1, 2)
    to = np.column_stack([given, np.ones(len(given))]) @ mapping.T
    return np.asarray(to[:, :2] / to[:, 2:], dtype=np.float64)


def scaling(across: float, down: float | None = None) -> Mapping:
    return np.diag([across, across if down is None else down, 1.0])


def shift(x: float, y: float) -> Mapping:
    return np.array([[1, 0, x], [0, 1, y], [0, 0, 1]], dtype=np.float64)


def rotation(degrees: float, width: float, height: float) -> tuple[Mapping, float, float]:
    """Clockwise about the middle of a picture of this size, moved so that nothing leaves it; and the new size."""
    cos, sin = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    wide, high = width * abs(cos) + height * abs(sin), width * abs(sin) + height * abs(cos)
    spin = np.array([[cos, -sin, 0], [sin, cos, 0], [0, 0, 1]], dtype=np.float64)
    return shift(wide / 2, high / 2) @ spin @ shift(-width / 2, -height / 2), wide, high


def as_matrix(mapping: Mapping) -> Matrix | None:
    """As pages have it, the last figure 1; None where nothing moves."""
    even = mapping / mapping[2, 2]
    if np.allclose(even, IDENTITY, atol=1e-7, rtol=0):
        return None
    a, b, c, d, e, f, g, h, i = (float(each) for each in even.ravel())
    return a, b, c, d, e, f, g, h, i
