"""Two lines a row: who and how much; which one, when, and how it stands."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from invoicext_desktop.domain.invoice import Review, Status
from invoicext_desktop.domain.listing import InvoiceRow
from invoicext_desktop.ui import icons
from invoicext_desktop.ui.inbox.list_model import ROW_ROLE
from invoicext_desktop.ui.inbox.row_text import amount_of, glyph_of, second_line, state_of, title_of
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


class InvoiceDelegate(QStyledItemDelegate):
    def row_height(self) -> int:
        """The height of every row: two lines of type and the space around them."""
        title, small = QFontMetrics(font(TypeSize.BODY, bold=True)), QFontMetrics(font(TypeSize.SMALL))
        return title.height() + small.height() + SPACE_1 + 2 * SPACE_2 + 2

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: N802, ARG002
        return QSize(200, self.row_height())

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.save()
        palette: QPalette = option.palette
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        self._paint_ground(painter, rect, palette, state)
        row = index.data(ROW_ROLE)
        if isinstance(row, InvoiceRow):
            self._paint_row(painter, rect.adjusted(SPACE_3, SPACE_2, -SPACE_3, -SPACE_2), palette, row)
        else:
            self._paint_waiting(painter, rect.adjusted(SPACE_3, SPACE_2, -SPACE_3, -SPACE_2), palette)
        painter.restore()

    def _paint_ground(self, painter: QPainter, rect: QRect, palette: QPalette, state: QStyle.StateFlag) -> None:
        selected = bool(state & QStyle.StateFlag.State_Selected)
        painter.fillRect(rect, palette.highlight() if selected else palette.base())
        if selected:
            painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), accent(palette))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(accent(palette))
            painter.drawRect(rect.adjusted(0, 0, -1, -2))
        painter.setPen(hairline(palette))
        painter.drawLine(rect.left(), rect.bottom(), rect.right(), rect.bottom())

    def _paint_row(self, painter: QPainter, rect: QRect, palette: QPalette, row: InvoiceRow) -> None:
        title_font, amount_font, small = (
            font(TypeSize.BODY, bold=True),
            font(TypeSize.BODY, bold=True, tabular=True),
            font(TypeSize.SMALL),
        )
        first = QRect(rect.left(), rect.top(), rect.width(), QFontMetrics(title_font).height())
        second = QRect(rect.left(), first.bottom() + 1 + SPACE_1, rect.width(), QFontMetrics(small).height())
        text = palette.color(QPalette.ColorRole.Text)
        used = self._right(painter, first, amount_of(row), amount_font, text)
        self._left(painter, first.adjusted(0, 0, -used, 0), title_of(row), title_font, text)
        used = self._paint_state(painter, second, palette, row)
        failed = row.status is Status.FAILED and row.review is not Review.APPROVED
        quiet = meaning_color(Meaning.PROBLEM, palette) if failed else subtle(palette)
        self._left(painter, second.adjusted(0, 0, -used, 0), second_line(row), small, quiet)

    def _paint_state(self, painter: QPainter, rect: QRect, palette: QPalette, row: InvoiceRow) -> int:
        """Glyph and word at the right; returns the width they took."""
        glyph, meaning = glyph_of(row)
        color = meaning_color(Meaning(meaning), palette) if meaning else subtle(palette)
        place = QRect(rect.right() + 1 - GLYPH, rect.center().y() - GLYPH // 2 + 1, GLYPH, GLYPH)
        icons.paint(painter, glyph, place, color)
        word = rect.adjusted(0, 0, -GLYPH - SPACE_1, 0)
        return GLYPH + SPACE_1 + self._right(painter, word, state_of(row), font(TypeSize.SMALL), color)

    def _paint_waiting(self, painter: QPainter, rect: QRect, palette: QPalette) -> None:
        """A row that is on its way: two quiet bars, so that nothing jumps when it arrives."""
        color = hairline(palette)
        half = rect.height() // 2
        painter.fillRect(QRect(rect.left(), rect.top() + 2, rect.width() // 2, half - 8), color)
        painter.fillRect(QRect(rect.left(), rect.top() + half + 4, rect.width() // 3, half - 10), color)

    def _left(self, painter: QPainter, rect: QRect, text: str, used_font: QFont, color: QColor) -> None:
        painter.setFont(used_font)
        painter.setPen(color)
        elided = painter.fontMetrics().elidedText(text.replace("\n", " "), Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, elided)

    def _right(self, painter: QPainter, rect: QRect, text: str, used_font: QFont, color: QColor) -> int:
        if not text:
            return 0
        painter.setFont(used_font)
        painter.setPen(color)
        painter.drawText(rect, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)
        return painter.fontMetrics().horizontalAdvance(text) + SPACE_2
