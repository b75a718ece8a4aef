"""Cells of a table with room between one column and the next."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSize
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

Index = QModelIndex | QPersistentModelIndex
#: Between one column and the next.
GAP = 20


class Airy(QStyledItemDelegate):
    """Columns are as wide as what stands in them, and a bit: `gap` pixels."""

    def __init__(self, parent: QObject | None = None, gap: int = GAP) -> None:
        super().__init__(parent)
        self._gap = gap

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        hint = super().sizeHint(option, index)
        return QSize(hint.width() + self._gap, hint.height())
