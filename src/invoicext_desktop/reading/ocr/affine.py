"""Where the points of a page go when it is turned: affine maps of the plane."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from invoicext_desktop.reading.model import Matrix
from invoicext_desktop.reading.ocr.engine import Quad


@dataclass(frozen=True, slots=True)
class Affine:
    """`matrix` of shape (3, 3), applied to columns (x, y, 1)."""

    matrix: npt.NDArray[np.float64]

    def after(self, first: Affine) -> Affine:
        """First `first`, then this."""
        return Affine(self.matrix @ first.matrix)

    def applied(self, points: Quad) -> Quad:
        """`points` of shape (n, 2) where they go."""
        return np.asarray(points @ self.matrix[:2, :2].T + self.matrix[:2, 2], dtype=np.float32)

    def on_scale(self, factor: float) -> Matrix | None:
        """The map of points that are counted `factor` times as coarse; None where nothing moves."""
        matrix = self.matrix.copy()
        matrix[:2, 2] /= factor
        if np.allclose(matrix, np.eye(3), atol=1e-4):
            return None
        a, b, c, d, e, f, g, h, i = (float(value) for value in matrix.ravel())
        return a, b, c, d, e, f, g, h, i


def rotation(angle: float, x: float, y: float) -> Affine:
    """By `angle` (radians, clockwise as the page is seen) about (x, y)."""
    cos, sin = math.cos(angle), math.sin(angle)
    return Affine(np.array([[cos, -sin, x - cos * x + sin * y], [sin, cos, y - sin * x - cos * y], [0, 0, 1.0]]))


def turned_back(turns: int, width: float, height: float) -> Affine:
    """From a page of `width` and `height`, which came of `turns` quarter turns clockwise, to what it was before."""
    matrices: dict[int, list[list[float]]] = {
        0: [[1, 0, 0], [0, 1, 0]],
        1: [[0, 1, 0], [-1, 0, width]],
        2: [[-1, 0, width], [0, -1, height]],
        3: [[0, -1, height], [1, 0, 0]],
    }
    return Affine(np.array([*matrices[turns % 4], [0.0, 0.0, 1.0]]))
