"""Where the points of a page go when it is turned, or looked at from straight above: maps of the plane."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from invoicext_desktop.reading.ocr.engine import Quad


@dataclass(frozen=True, slots=True)
class PlaneMap:
    """`matrix` of shape (3, 3), applied to columns (x, y, 1): a projective map, lines stay lines."""

    matrix: npt.NDArray[np.float64]

    def after(self, first: PlaneMap) -> PlaneMap:
        """First `first`, then this."""
        return PlaneMap(self.matrix @ first.matrix)

    def applied(self, points: Quad) -> Quad:
        """`points` of shape (n, 2) where they go."""
        moved = points @ self.matrix[:, :2].T + self.matrix[:, 2]
        return np.asarray(moved[:, :2] / moved[:, 2:], dtype=np.float32)

    def undone(self) -> PlaneMap:
        """The map that leads back. Raises numpy.linalg.LinAlgError where none does."""
        return PlaneMap(np.asarray(np.linalg.inv(self.matrix), dtype=np.float64))

    def enlarged(self, factor: float) -> PlaneMap:
        """The same on pages `factor` times as large."""
        scale = np.diag([factor, factor, 1.0])
        return PlaneMap(scale @ self.matrix @ np.linalg.inv(scale))


def rotation(angle: float, x: float, y: float) -> PlaneMap:
    """By `angle` (radians, clockwise as the page is seen) about (x, y)."""
    cos, sin = math.cos(angle), math.sin(angle)
    return PlaneMap(np.array([[cos, -sin, x - cos * x + sin * y], [sin, cos, y - sin * x - cos * y], [0, 0, 1.0]]))


def level(slope: float, growth: float, x: float) -> PlaneMap:
    """Makes lines level whose slope at (x, y) is `slope` + `growth` * y: those of a page seen from one side."""
    return PlaneMap(
        np.array([[1 + x * growth, 0, -x * x * growth], [-slope, 1, slope * x], [growth, 0, 1 - growth * x]])
    )


def turned_back(turns: int, width: float, height: float) -> PlaneMap:
    """From a page of `width` and `height`, which came of `turns` quarter turns clockwise, to what it was before."""
    matrices: dict[int, list[list[float]]] = {
        0: [[1, 0, 0], [0, 1, 0]],
        1: [[0, 1, 0], [-1, 0, width]],
        2: [[-1, 0, width], [0, -1, height]],
        3: [[0, -1, height], [1, 0, 0]],
    }
    return PlaneMap(np.array([*matrices[turns % 4], [0.0, 0.0, 1.0]]))
