"""The boxes of the values on the pages: which one lies where, and how they are painted."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from invoicext_desktop.domain.evidence import BBox, Evidence
from invoicext_desktop.ui.theme import SPACE_1, SPACE_2, TypeSize, accent, font, make_palette, on_accent

#: Around the print, so that the outline does not touch it.
AIR = 3.0


class PageBoxes:
    """The boxes of one invoice by page (from 0)."""

    def __init__(self, evidence: Mapping[str, Evidence]) -> None:
        self._evidence = evidence
        self._sorted: dict[int, list[tuple[str, BBox]]] | None = None

    def at(self, page: int, x: float, y: float) -> str:
        """The field whose box lies there, the smallest where several do; "" where none does."""
        found = [(_area(box), path) for path, box in self._pages().get(page, ()) if _holds(box, x, y)]
        return min(found)[1] if found else ""

    def _pages(self) -> dict[int, list[tuple[str, BBox]]]:
        """Sorted when the mouse first asks: the content is a new one at every keystroke."""
        if self._sorted is None:
            self._sorted = {}
            for path, item in self._evidence.items():
                if item.page is not None and item.bbox is not None:
                    self._sorted.setdefault(item.page - 1, []).append((path, item.bbox))
        return self._sorted


def _holds(box: BBox, x: float, y: float) -> bool:
    slack = 2.0
    return box.x0 - slack <= x <= box.x1 + slack and box.y0 - slack <= y <= box.y1 + slack


def _area(box: BBox) -> float:
    return (box.x1 - box.x0) * (box.y1 - box.y0)


def paint_lit(painter: QPainter, rect: QRectF) -> None:
    """The value with the cursor: a clear outline, a fill that leaves the print readable."""
    color = accent(make_palette(dark=False))  # on paper, which is light in the dark as well
    around = rect.adjusted(-AIR, -AIR, AIR, AIR)
    fill = accent(make_palette(dark=False))
    fill.setAlpha(34)
    painter.setPen(QPen(color, 2))
    painter.setBrush(fill)
    painter.drawRoundedRect(around, 3, 3)


def paint_hovered(painter: QPainter, rect: QRectF, name: str, within: QRectF) -> None:
    """The value under the mouse: a thin outline and its name."""
    palette = make_palette(dark=False)
    around = rect.adjusted(-AIR, -AIR, AIR, AIR)
    painter.setPen(QPen(accent(palette), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(around, 3, 3)
    shown: QFont = font(TypeSize.SMALL, bold=True)
    metrics = QFontMetricsF(shown)
    label = QRectF(0, 0, metrics.horizontalAdvance(name) + 2 * SPACE_2, metrics.height() + SPACE_1)
    label.moveBottomLeft(around.topLeft())
    if label.top() < within.top():
        label.moveTopLeft(around.bottomLeft())
    label.moveLeft(max(min(label.left(), within.right() - label.width()), within.left()))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(accent(palette))
    painter.drawRoundedRect(label, 3, 3)
    painter.setPen(on_accent(palette))
    painter.setFont(shown)
    painter.drawText(label, int(Qt.AlignmentFlag.AlignCenter), name)
