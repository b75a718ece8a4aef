"""How drawn columns look on the page: paper is light in every scheme, and so are these colours."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from invoicext_desktop.domain.check_lines import missed
from invoicext_desktop.domain.column_grid import NOTHING
from invoicext_desktop.domain.fields import Line
from invoicext_desktop.ui import icons
from invoicext_desktop.ui.theme import (
    Meaning,
    TypeSize,
    accent,
    font,
    make_palette,
    meaning_color,
    meaning_glyph,
    subtle,
)

_GLYPH = 12
#: How far left of the table its lines are numbered.
_ASIDE = 6


def paint_grid(painter: QPainter, rect: QRectF, xs: Sequence[float], kinds: Sequence[str], *, held: int | None) -> None:
    """The columns in the rectangle of the table, `xs` being their edges; edge `held` is being dragged or pointed at."""
    color = accent(make_palette(dark=False))
    for at, kind in enumerate(kinds):
        column = QRectF(xs[at], rect.top(), xs[at + 1] - xs[at], rect.height())
        _fill(painter, column, color, strength=36 if at % 2 else 16, read=kind != NOTHING)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(color, 1.5))
    painter.drawRect(rect)
    for at, x in enumerate(xs):
        painter.setPen(QPen(color, 4 if at == held else 2))
        painter.drawLine(round(x), round(rect.top()), round(x), round(rect.bottom()))


def _fill(painter: QPainter, column: QRectF, color: QColor, *, strength: int, read: bool) -> None:
    tint = QColor(color if read else subtle(make_palette(dark=False)))
    tint.setAlpha(strength if read else 90)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tint)
    if not read:
        painter.setBrush(Qt.BrushStyle.BDiagPattern)
        painter.setPen(Qt.PenStyle.NoPen)
        brush = painter.brush()
        brush.setColor(tint)
        painter.setBrush(brush)
    painter.drawRect(column)


def paint_numbers(painter: QPainter, rect: QRectF, marks: Iterable[tuple[int, float, Line]]) -> None:
    """The number of each line beside the table, at its height, and whether it comes out."""
    palette = make_palette(dark=False)
    face = font(TypeSize.SMALL, bold=True, tabular=True)
    painter.setFont(face)
    height = painter.fontMetrics().height()
    for number, y, line in marks:
        wrong = missed(line.item) is not None or bool(line.drafts)
        proved = any(item.proved for _, item in line.evidence)
        meaning = Meaning.PROBLEM if wrong else Meaning.PROVED if proved else None
        right = rect.left() - _ASIDE
        if meaning is not None:
            place = QRectF(right - _GLYPH, y - _GLYPH / 2, _GLYPH, _GLYPH).toRect()
            icons.paint(painter, meaning_glyph(meaning), place, meaning_color(meaning, palette))
            right -= _GLYPH + 3
        painter.setPen(meaning_color(meaning, palette) if meaning else subtle(palette))
        box = QRectF(right - 60, y - height / 2, 60, height)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), str(number))
