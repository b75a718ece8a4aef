"""Where pages lie when they are shown one under the other. Pure geometry, in logical pixels."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF

from invoicext_desktop.domain.evidence import BBox

MARGIN = 16
GAP = 12

Size = tuple[float, float]


@dataclass(frozen=True, slots=True)
class PagePoint:
    """A place on a page (from 0), in points from its top left."""

    page: int
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class PageLayout:
    """`scale` is logical pixels a point. Rectangles are in the coordinates of the whole strip."""

    rects: tuple[QRectF, ...]
    width: float
    height: float
    scale: float

    def visible(self, top: float, bottom: float) -> list[int]:
        """Pages that show between two heights."""
        return [index for index, rect in enumerate(self.rects) if rect.bottom() >= top and rect.top() <= bottom]

    def page_at(self, y: float) -> int:
        """The page at a height, or the next one below."""
        for index, rect in enumerate(self.rects):
            if y < rect.bottom() + GAP / 2:
                return index
        return max(len(self.rects) - 1, 0)

    def to_page(self, point: QPointF) -> PagePoint:
        """The place on the nearest page that lies at `point`; may be outside of it."""
        return self.to_place(self.page_at(point.y()), point)

    def to_place(self, page: int, point: QPointF) -> PagePoint:
        """The place on this page that lies at `point`; may be outside of it."""
        rect = self.rects[page]
        return PagePoint(page, (point.x() - rect.x()) / self.scale, (point.y() - rect.y()) / self.scale)

    def from_page(self, place: PagePoint) -> QPointF:
        """Where a place on a page lies in the strip."""
        rect = self.rects[min(place.page, len(self.rects) - 1)]
        return QPointF(rect.x() + place.x * self.scale, rect.y() + place.y * self.scale)

    def box(self, page: int, bbox: BBox) -> QRectF:
        """Where a box on a page (from 0) lies in the strip."""
        rect = self.rects[page]
        left, top = rect.x() + bbox.x0 * self.scale, rect.y() + bbox.y0 * self.scale
        return QRectF(left, top, (bbox.x1 - bbox.x0) * self.scale, (bbox.y1 - bbox.y0) * self.scale)


def lay_out(sizes: Sequence[Size], scale: float, room: float, ratio: float) -> PageLayout:
    """Pages of these sizes (points) in a strip at least `room` wide, on whole device pixels."""

    def snap(value: float) -> float:
        return round(value * ratio) / ratio

    widest = max((width for width, _ in sizes), default=0) * scale
    strip = max(room, widest + 2 * MARGIN)
    rects, top = [], float(MARGIN)
    for width, height in sizes:
        left = snap((strip - width * scale) / 2)
        rects.append(QRectF(left, snap(top), snap(width * scale), snap(height * scale)))
        top = rects[-1].bottom() + GAP
    return PageLayout(tuple(rects), strip, top - GAP + MARGIN if rects else 0, scale)


def fit_width(sizes: Sequence[Size], room: float) -> float:
    """The scale at which the widest page fills the width."""
    return max((room - 2 * MARGIN) / max(width for width, _ in sizes), 0.05)


def fit_page(sizes: Sequence[Size], room: float, height: float) -> float:
    """The scale at which the largest page is seen as a whole."""
    tallest = max(size[1] for size in sizes)
    return max(min(fit_width(sizes, room), (height - 2 * MARGIN) / tallest), 0.05)
