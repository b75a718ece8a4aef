"""Paints a row of the palette: icon, title, detail in a quiet colour, and what stands at the end."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from invoicext_desktop.ui.palette.items import Item
from invoicext_desktop.ui.theme import SPACE_2, SPACE_3, TypeSize, font, subtle

Index = QModelIndex | QPersistentModelIndex
ITEM_ROLE = Qt.ItemDataRole.UserRole
_ICON = 18


class RowDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002, N802
        return QSize(200, option.fontMetrics.height() + 2 * SPACE_2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        item = index.data(ITEM_ROLE)
        if not isinstance(item, Item):
            return
        painter.save()
        rect: QRect = option.rect
        palette: QPalette = option.palette
        state: QStyle.StateFlag = option.state
        text, quiet = palette.color(QPalette.ColorRole.Text), subtle(palette)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, palette.color(QPalette.ColorRole.Highlight))
            text = quiet = palette.color(QPalette.ColorRole.HighlightedText)
        inside = rect.adjusted(SPACE_3, 0, -SPACE_3, 0)
        if item.icon is not None:
            item.icon.paint(painter, QRect(inside.left(), inside.center().y() - _ICON // 2 + 1, _ICON, _ICON))
            inside.setLeft(inside.left() + _ICON + SPACE_3)
        small, body = font(TypeSize.SMALL, tabular=True), font(TypeSize.BODY)
        used = _text(painter, inside, item.right, small, quiet, Qt.AlignmentFlag.AlignRight)
        inside.setRight(inside.right() - used)
        used = _text(painter, inside, item.title, body, text, Qt.AlignmentFlag.AlignLeft)
        inside.setLeft(inside.left() + used)
        _text(painter, inside, item.detail, small, quiet, Qt.AlignmentFlag.AlignLeft)
        painter.restore()


def _text(painter: QPainter, rect: QRect, words: str, face: QFont, color: QColor, side: Qt.AlignmentFlag) -> int:
    """Write it, ended by dots where there is no room. Returns the width that it takes, with a gap."""
    if not words or rect.width() <= 0:
        return 0
    painter.setFont(face)
    painter.setPen(color)
    metrics = QFontMetrics(painter.font())
    shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, int(side | Qt.AlignmentFlag.AlignVCenter), shown)
    return metrics.horizontalAdvance(shown) + SPACE_3
