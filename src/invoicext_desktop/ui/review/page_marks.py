"""What is painted over a page while a hand is on it: chosen words, a box being drawn, what they would mean."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPalette, QPen

from invoicext_desktop.ui.review.picking import Offer
from invoicext_desktop.ui.theme import (
    SPACE_2,
    SPACE_5,
    Meaning,
    TypeSize,
    accent,
    font,
    make_palette,
    meaning_color,
    on_accent,
)

_AIR = 1.5


def paint_chosen(painter: QPainter, rects: Iterable[QRectF]) -> None:
    """Chosen words, as text that is marked."""
    fill = QColor(accent(make_palette(dark=False)))
    fill.setAlpha(70)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(fill)
    for rect in rects:
        painter.drawRect(rect.adjusted(-_AIR, -_AIR, _AIR, _AIR))


def paint_found(painter: QPainter, rects: Iterable[QRectF], current: QRectF | None) -> None:
    """What was searched for: all of it tinted, the one that is looked at framed too."""
    fill = QColor(255, 200, 0, 90)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(fill)
    for rect in rects:
        painter.drawRect(rect.adjusted(-_AIR, -_AIR, _AIR, _AIR))
    if current is not None:
        painter.setPen(QPen(QColor(150, 90, 0), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(current.adjusted(-3, -3, 3, 3))


def paint_offered(painter: QPainter, rects: Iterable[QRectF], *, fits: bool) -> None:
    """The words that would be taken: a dashed frame each, of another line where they don't fit."""
    pen = QPen(_color(fits=fits), 1.5, Qt.PenStyle.SolidLine if fits else Qt.PenStyle.DotLine)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for rect in rects:
        painter.drawRoundedRect(rect.adjusted(-2, -2, 2, 2), 2, 2)


def paint_band(painter: QPainter, rect: QRectF) -> None:
    """The box that is being drawn."""
    color = accent(make_palette(dark=False))
    fill = QColor(color)
    fill.setAlpha(24)
    painter.setPen(QPen(color, 1, Qt.PenStyle.DashLine))
    painter.setBrush(fill)
    painter.drawRect(rect)


def paint_offer(painter: QPainter, offer: Offer, pointer: QPointF, within: QRectF) -> None:
    """What would be taken, or why nothing can be, in a label below the pointer."""
    face = font(TypeSize.SMALL, bold=True)
    metrics = QFontMetricsF(face)
    glyph = "" if offer.fits else "\u2715 "
    words = metrics.elidedText(glyph + offer.words, Qt.TextElideMode.ElideRight, max(within.width() - SPACE_5, 60))
    label = QRectF(0, 0, metrics.horizontalAdvance(words) + 2 * SPACE_2, metrics.height() + SPACE_2)
    label.moveTopLeft(pointer + QPointF(SPACE_2, SPACE_5))
    if label.bottom() > within.bottom():
        label.moveBottomLeft(pointer + QPointF(SPACE_2, -SPACE_2))
    label.moveLeft(max(min(label.left(), within.right() - label.width()), within.left()))
    palette = make_palette(dark=False)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_color(fits=offer.fits))
    painter.drawRoundedRect(label, 4, 4)
    painter.setPen(on_accent(palette) if offer.fits else palette.color(QPalette.ColorRole.Base))
    painter.setFont(face)
    painter.drawText(label, int(Qt.AlignmentFlag.AlignCenter), words)


def _color(*, fits: bool) -> QColor:
    palette = make_palette(dark=False)
    return accent(palette) if fits else meaning_color(Meaning.PROBLEM, palette)
