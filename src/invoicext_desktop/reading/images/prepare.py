"""Making a picture of a page fit to be read: paper cut out and flat, lines level, light even.

A good scan stays as it is, to the last pixel.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import cv2
import numpy as np

from invoicext_desktop.reading.images.geometry import (
    IDENTITY,
    Mapping,
    points_by,
    rotation,
    scaling,
    shift,
)
from invoicext_desktop.reading.images.light import evened
from invoicext_desktop.reading.images.paper import Corners, find_paper, paper_size
from invoicext_desktop.reading.images.skew import LOOKED_AT, Ink, lie_of
from invoicext_desktop.reading.images.smaller import Pixels, by_whole

#: Lines that sink or rise less than this, in degrees, are read as they are: drawing anew costs some sharpness.
LEVEL = 3.0
#: What is drawn anew in any case is drawn as level as can be.
QUITE_LEVEL = 0.1
#: So much around a paper that is cut out stays, as a share of it: its edge is not exactly straight.
MARGIN = 0.012
#: So much stays empty around what is written, as a share of the page.
EMPTY = 0.03
#: A picture that is drawn anew has so many pixels at most: A4 at 200 dots an inch.
MOST_PIXELS = 4_000_000


@dataclass(frozen=True, slots=True)
class Sheet:
    """What is to be drawn: where points of the picture come to lie on it, and how large it is in pixels."""

    mapping: Mapping
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Prepared:
    """`image` is what to read. `mapping` leads from its points to those of the picture as it was, in pixels of each.

    `cut`: paper was cut out of a photo, of which `image` shows nothing else any more. Where it was not, a length in the
    picture is one of `image` by `scale`.
    """

    image: Pixels
    mapping: Mapping
    cut: bool = False
    scale: float = 1.0


def prepare(image: Pixels) -> Prepared:
    """What can be read best of a page's picture, RGB or grey; the very same where nothing is the matter."""
    grey = image if image.ndim == 2 else np.asarray(cv2.cvtColor(image, cv2.COLOR_RGB2GRAY), dtype=np.uint8)
    corners = find_paper(image, grey)
    if corners is None:
        sheet = Sheet(IDENTITY, float(image.shape[1]), float(image.shape[0]))
        lie, shrunk = lie_of(grey), 1.0
    else:
        sheet = _flat(corners)
        small, shrunk = _preview(grey, sheet)
        lie = lie_of(small)
    if lie is not None and abs(lie.angle) >= (LEVEL if corners is None else QUITE_LEVEL):
        sheet = _level(sheet, lie.angle, lie.ink / shrunk)
    drawn = Prepared(image, IDENTITY) if sheet.mapping is IDENTITY else _drawn(image, sheet)
    return replace(drawn, image=evened(drawn.image), cut=corners is not None)


def _flat(corners: Corners) -> Sheet:
    """The paper seen straight from above."""
    width, height = paper_size(corners)
    margin = MARGIN * max(width, height)
    onto = np.array([[0, 0], [width, 0], [width, height], [0, height]]) + margin
    mapping = cv2.getPerspectiveTransform(corners.astype(np.float32), onto.astype(np.float32))
    return Sheet(np.asarray(mapping, dtype=np.float64), width + 2 * margin, height + 2 * margin)


def _preview(grey: Pixels, sheet: Sheet) -> tuple[Pixels, float]:
    """The paper as small as the angle of its lines is looked for, and how much smaller that is."""
    shrunk = min(1.0, LOOKED_AT / max(sheet.width, sheet.height))
    within = max(1, round(sheet.width * shrunk)), max(1, round(sheet.height * shrunk))
    small = cv2.warpPerspective(grey, scaling(shrunk) @ sheet.mapping, within, flags=cv2.INTER_LINEAR)
    return np.asarray(small, dtype=np.uint8), shrunk


def _level(sheet: Sheet, angle: float, ink: Ink) -> Sheet:
    """With level lines. Turning needs room at the sides; of that, what is empty is left out again."""
    spin, wide, high = rotation(-angle, sheet.width, sheet.height)
    written = points_by(ink, spin)
    (left, top), (right, bottom) = written.min(axis=0), written.max(axis=0)
    around = EMPTY * max(wide, high)
    across, down = (
        wide - sheet.width,
        high - sheet.height,
    )  # what came to it, both sides together: once more for what came before
    x0, y0 = np.clip((left - around, top - around), 0, (across, down))
    x1, y1 = np.clip((right + around, bottom + around), (wide - across, high - down), (wide, high))
    return Sheet(shift(-x0, -y0) @ spin @ sheet.mapping, float(x1 - x0), float(y1 - y0))


def _drawn(image: Pixels, sheet: Sheet) -> Prepared:
    """The picture drawn anew, once; one of too many pixels is made smaller before, which keeps letters whole."""
    scale = min(1.0, (MOST_PIXELS / (sheet.width * sheet.height)) ** 0.5)
    factor = max(1, round(1 / scale))
    scale = min(scale, 1 / factor)
    image = by_whole(image, factor)
    there = scaling(scale) @ sheet.mapping
    within = max(1, round(sheet.width * scale)), max(1, round(sheet.height * scale))
    drawn = cv2.warpPerspective(
        image,
        there @ scaling(factor),
        within,
        flags=cv2.INTER_CUBIC,
        borderMode=cv2.BORDER_CONSTANT,
        borderValue=_paper_of(image),
    )
    back = np.asarray(np.linalg.inv(there), dtype=np.float64)
    return Prepared(np.asarray(drawn, dtype=np.uint8), back, scale=scale)


def _paper_of(image: Pixels) -> tuple[float, ...]:
    """The colour of the paper, for what comes to lie beside the picture."""
    few = image[::16, ::16].reshape(-1, image.shape[2] if image.ndim == 3 else 1)
    return tuple(float(each) for each in np.percentile(few, 85, axis=0))
