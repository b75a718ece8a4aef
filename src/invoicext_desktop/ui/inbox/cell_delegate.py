"""One cell of the list as a table: a line of type, amounts at the right, the state with its glyph."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from invoicext_desktop.domain.listing import InvoiceRow
from invoicext_desktop.ui import icons
from invoicext_desktop.ui.inbox.columns import Column
from invoicext_desktop.ui.inbox.list_model import COLUMN_ROLE, ROW_ROLE
from invoicext_desktop.ui.inbox.row_text import glyph_of
from invoicext_desktop.ui.theme import (
    SPACE_1,
    SPACE_2,
    SPACE_3,
    Meaning,
    TypeSize,
    accent,
    font,
    hairline,
    meaning_color,
    subtle,
)

GLYPH = 16


class CellDelegate(QStyledItemDelegate):
    def row_height(self) -> int:
        """The height of every row: one line of type and the space around it."""
        return QFontMetrics(font(TypeSize.BODY)).height() + 2 * SPACE_1 + 3

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: N802
        text = str(index.data() or "")
        glyph = GLYPH + SPACE_1 if _is(index, "state") else 0
        metrics = QFontMetrics(font(TypeSize.BODY, tabular=True))
        del option
        return QSize(metrics.horizontalAdvance(text) + 2 * SPACE_3 + glyph, self.row_height())

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.save()
        palette: QPalette = option.palette
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        painter.fillRect(rect, palette.highlight() if selected else palette.base())
        painter.setPen(hairline(palette))
        painter.drawLine(rect.left(), rect.bottom(), rect.right(), rect.bottom())
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(accent(palette))
            painter.drawRect(rect.adjusted(0, 0, -1, -2))
        row = index.data(ROW_ROLE)
        inner = rect.adjusted(SPACE_2, 0, -SPACE_2, 0)
        if isinstance(row, InvoiceRow):
            self._paint_text(painter, inner, palette, index, row)
        else:
            painter.fillRect(QRect(inner.left(), inner.center().y() - 4, inner.width() // 2, 8), hairline(palette))
        painter.restore()

    def _paint_text(
        self,
        painter: QPainter,
        rect: QRect,
        palette: QPalette,
        index: QModelIndex | QPersistentModelIndex,
        row: InvoiceRow,
    ) -> None:
        column = index.data(COLUMN_ROLE)
        number = isinstance(column, Column) and column.number
        color = palette.color(QPalette.ColorRole.Text)
        if _is(index, "state"):
            glyph, meaning = glyph_of(row)
            color = meaning_color(Meaning(meaning), palette) if meaning else subtle(palette)
            icons.paint(painter, glyph, QRect(rect.left(), rect.center().y() - GLYPH // 2 + 1, GLYPH, GLYPH), color)
            rect = rect.adjusted(GLYPH + SPACE_1, 0, 0, 0)
        painter.setFont(font(TypeSize.BODY, bold=index.column() == 0, tabular=True))
        painter.setPen(color)
        elide = Qt.TextElideMode.ElideLeft if number else Qt.TextElideMode.ElideRight
        text = painter.fontMetrics().elidedText(str(index.data() or ""), elide, rect.width())
        side = Qt.AlignmentFlag.AlignRight if number else Qt.AlignmentFlag.AlignLeft
        painter.drawText(rect, side | Qt.AlignmentFlag.AlignVCenter, text)


def _is(index: QModelIndex | QPersistentModelIndex, name: str) -> bool:
    column = index.data(COLUMN_ROLE)
    return isinstance(column, Column) and column.name == name
