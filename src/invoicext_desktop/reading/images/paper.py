"""Where the paper lies in a photo: its four corners, or nothing, unless they are beyond doubt.

Paper is lighter than what it lies on. Regions of the light pixels that have four straight sides are
candidates; each side is then looked at closely: there has to be a step in brightness along it.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from invoicext_desktop.reading.images.smaller import Pixels, to_side

Floats = NDArray[np.float32]
#: Four corners, rows of (x, y): top left, top right, bottom right, bottom left.
Corners = NDArray[np.float64]

LOOKED_AT = 500
#: The shares of the picture that a paper worth cutting out covers.
LEAST_SHARE, MOST_SHARE = 0.12, 0.93
#: A page that is light up to the picture's edges was scanned: this share of the rim is nearly as light as paper.
LIGHT_RIM, AS_LIGHT = 0.85, 0.8
#: How much of the four corners' area is light, and how much of a side shows the step.
FILLED, SHOWN = 0.9, 0.6
#: A step is a ratio of brightnesses (their logarithms' difference).
STEP = 0.1
#: So far from a side its step is looked for, in pixels of the small picture.
REACH = 7
#: A side that is so near to the picture's edge, as a share of it, may be cut off by it; three have to be seen.
AT_EDGE = 0.012
SEEN_SIDES = 3
_SAMPLES = 48


@dataclass(frozen=True, slots=True)
class _Side:
    """A line through `point` along `way`; `shown` is the share of it that shows the step."""

    point: NDArray[np.float64]
    way: NDArray[np.float64]
    shown: float
    at_edge: bool


def find_paper(image: Pixels, grey: Pixels) -> Corners | None:
    """The corners of the paper in a photo, `grey` being `image` without colours; None unless they are certain."""
    if min(image.shape[:2]) < max(image.shape[:2]) // 5:
        return None
    if _is_light_to_its_edges(to_side(grey, LOOKED_AT)[0]):
        return None
    small, shrunk = to_side(image, LOOKED_AT)
    small = small if small.ndim == 2 else small.min(axis=2)  # wood and cloth have a colour, paper has all of them
    smooth = np.asarray(cv2.medianBlur(small, 5), dtype=np.uint8)
    logarithms = np.log(cv2.GaussianBlur(small, (0, 0), 1.0).astype(np.float32) + 12)
    best: tuple[float, Corners] | None = None
    for corners in _candidates(smooth):
        judged = _judged(corners, logarithms)
        if judged is not None and (best is None or judged[0] > best[0]):
            best = judged
    if best is None:
        return None
    return np.asarray((best[1] + 0.5) / shrunk - 0.5, dtype=np.float64)


def _is_light_to_its_edges(small: Pixels) -> bool:
    rim = max(2, min(small.shape) // 50)
    edges = np.concatenate([small[:rim].ravel(), small[-rim:].ravel(), small[:, :rim].ravel(), small[:, -rim:].ravel()])
    paper = float(np.percentile(small, 90))
    return float((edges > AS_LIGHT * paper).mean()) > LIGHT_RIM


def _candidates(smooth: Pixels) -> Iterator[Corners]:
    """Four corners around the largest light region, for several ideas of what is light."""
    otsu, _ = cv2.threshold(smooth, 0, 255, cv2.THRESH_BINARY + cv2.THRESH_OTSU)
    masks = [smooth > level for level in (otsu, otsu * 0.8, otsu * 1.15, otsu * 0.6)]
    around = cv2.blur(smooth, (151, 151), borderType=cv2.BORDER_REFLECT)
    masks.append(smooth > around)
    for light in masks:
        corners = _corners_around(light.astype(np.uint8) * 255)
        if corners is not None:
            yield corners


def _corners_around(mask: Pixels) -> Corners | None:
    whole = np.asarray(cv2.morphologyEx(mask, cv2.MORPH_CLOSE, np.ones((11, 11), np.uint8)), dtype=np.uint8)
    whole = np.asarray(cv2.morphologyEx(whole, cv2.MORPH_OPEN, np.ones((7, 7), np.uint8)), dtype=np.uint8)
    outlines, _ = cv2.findContours(whole, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    if not outlines:
        return None
    outline = max(outlines, key=cv2.contourArea)
    area = cv2.contourArea(outline)
    if not LEAST_SHARE < area / mask.size < MOST_SHARE:
        return None
    hull = cv2.convexHull(outline)
    length = cv2.arcLength(hull, closed=True)
    for part in (0.015, 0.02, 0.03, 0.04, 0.06):
        sides = cv2.approxPolyDP(hull, part * length, closed=True)
        if len(sides) == 4:
            corners = _in_order(np.asarray(sides, dtype=np.float64).reshape(4, 2))
            return corners if area > FILLED * cv2.contourArea(corners.astype(np.float32)) else None
    return None


def _in_order(corners: Corners) -> Corners:
    """Clockwise as seen, from the one that is nearest to the picture's top left."""
    middle = corners.mean(axis=0)
    round_about = corners[np.argsort(np.arctan2(*(corners - middle).T[::-1]))]
    return np.roll(round_about, -int(round_about.sum(axis=1).argmin()), axis=0)


def _judged(corners: Corners, logarithms: Floats) -> tuple[float, Corners] | None:
    """(how good, the corners drawn exactly): None where a side is not that of a paper."""
    sides = [_side(one, other, logarithms) for one, other in zip(corners, np.roll(corners, -1, axis=0), strict=True)]
    if sum(side.shown >= SHOWN and not side.at_edge for side in sides) < SEEN_SIDES:
        return None
    if any(side.shown < SHOWN and not side.at_edge for side in sides):
        return None
    exact = [_crossing(before, side) for before, side in zip([sides[-1], *sides[:-1]], sides, strict=True)]
    if any(corner is None for corner in exact):
        return None
    found = np.array(exact, dtype=np.float64)
    if not _is_paper_shaped(found, logarithms.shape):
        return None
    return float(np.mean([side.shown for side in sides])), found


def _side(one: NDArray[np.float64], other: NDArray[np.float64], logarithms: Floats) -> _Side:
    """The line along which the step really runs, near that from `one` to `other`; the paper is to its right."""
    height, width = logarithms.shape
    way = (other - one) / max(float(np.linalg.norm(other - one)), 1e-9)
    inwards = np.array([-way[1], way[0]])
    margin = AT_EDGE * max(height, width) + 1
    at_edge = bool(
        (max(one[0], other[0]) < margin or min(one[0], other[0]) > width - 1 - margin)
        or (max(one[1], other[1]) < margin or min(one[1], other[1]) > height - 1 - margin)
    )
    along = one + np.linspace(0.06, 0.94, _SAMPLES)[:, None] * (other - one)
    reach = np.arange(-REACH, REACH + 1)
    at = (along[:, None, :] + reach[None, :, None] * inwards).astype(np.float32)
    lights = cv2.remap(logarithms, at[:, :, 0], at[:, :, 1], cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    steps = lights[:, 3:] - lights[:, :-3]
    best = steps.argmax(axis=1)
    shows = steps.max(axis=1) > STEP
    shown = float(shows.mean())
    if shown < SHOWN:
        return _Side(one, way, shown, at_edge)
    points = (along + (reach[best] + 1.5)[:, None] * inwards)[shows].astype(np.float32)
    fitted = np.asarray(cv2.fitLine(points, cv2.DIST_HUBER, 0, 0.01, 0.01), dtype=np.float64).ravel()
    direction, point = fitted[:2], fitted[2:]
    off = np.abs((points - point) @ np.array([-direction[1], direction[0]]))
    straight = float((off < 2.5).mean()) * shown
    return _Side(point, direction, straight, at_edge)


def _crossing(one: _Side, other: _Side) -> NDArray[np.float64] | None:
    ways = np.column_stack([one.way, -other.way])
    if abs(float(np.linalg.det(ways))) < 0.3:
        return None
    return np.asarray(one.point + one.way * np.linalg.solve(ways, other.point - one.point)[0], dtype=np.float64)


def _is_paper_shaped(corners: Corners, shape: tuple[int, ...]) -> bool:
    """A rectangle seen from above, more or less: angles near 90 degrees, opposite sides alike."""
    height, width = shape[:2]
    room = 0.04 * max(height, width)
    if (corners < -room).any() or (corners > (width + room, height + room)).any():
        return False
    sides = np.roll(corners, -1, axis=0) - corners
    lengths = np.linalg.norm(sides, axis=1)
    if lengths.min() < 0.15 * max(height, width) * 0.5:
        return False
    for one, other in itertools.pairwise([*range(4), 0]):
        cosine = float(sides[one] @ sides[other]) / float(lengths[one] * lengths[other])
        if abs(cosine) > 0.42:
            return False
    if max(lengths[0] / lengths[2], lengths[2] / lengths[0], lengths[1] / lengths[3], lengths[3] / lengths[1]) > 1.6:
        return False
    area = cv2.contourArea(corners.astype(np.float32)) / (height * width)
    return LEAST_SHARE < area < MOST_SHARE


def paper_size(corners: Corners) -> tuple[float, float]:
    """(width, height) of the paper in pixels, as long as its sides are on average."""
    lengths = np.linalg.norm(np.roll(corners, -1, axis=0) - corners, axis=1)
    return float(lengths[0] + lengths[2]) / 2, float(lengths[1] + lengths[3]) / 2
