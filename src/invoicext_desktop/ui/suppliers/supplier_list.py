"""The suppliers that something was learned of: two lines each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from invoicext_desktop.domain.lessons import SupplierLessons
from invoicext_desktop.ui.suppliers.words import counts_of, name_of, tr
from invoicext_desktop.ui.theme import SPACE_1, SPACE_2, SPACE_3, TypeSize, accent, font, hairline, subtle

ID = Qt.ItemDataRole.UserRole
SECOND = Qt.ItemDataRole.UserRole + 1


class SupplierList(QListWidget):
    """`chosen` has the id of the supplier to show, or None."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Supplier list"))
        self.setItemDelegate(SupplierDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.currentItemChanged.connect(lambda now, _: self.chosen.emit(now.data(ID) if now else None))

    @property
    def current_id(self) -> str | None:
        chosen: str | None = self.currentIndex().data(ID)
        return chosen

    def show_suppliers(self, suppliers: Sequence[SupplierLessons]) -> None:
        """These, the one that was chosen still chosen; the one in its place where it is gone."""
        wanted, row = self.current_id, self.currentRow()
        self.blockSignals(True)
        if [self.item(place).data(ID) for place in range(self.count())] != [it.id for it in suppliers]:
            self.clear()
            for supplier in suppliers:
                QListWidgetItem(self).setData(ID, supplier.id)
        places = {}
        for place, supplier in enumerate(suppliers):
            self._fill(self.item(place), supplier)
            places[supplier.id] = place
        if suppliers:
            self.setCurrentRow(places.get(wanted or "", min(max(row, 0), len(suppliers) - 1)))
        self.blockSignals(False)
        self.chosen.emit(self.current_id)

    def _fill(self, item: QListWidgetItem, supplier: SupplierLessons) -> None:
        second = counts_of(supplier)
        if not supplier.enabled:
            second = tr("{0}, switched off").format(second)
        item.setText(name_of(supplier))
        item.setToolTip(name_of(supplier))
        item.setData(SECOND, second)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{name_of(supplier)}, {second}")


class SupplierDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: N802, ARG002
        title, small = QFontMetrics(font(TypeSize.BODY, bold=True)), QFontMetrics(font(TypeSize.SMALL))
        return QSize(200, title.height() + small.height() + SPACE_1 + 2 * SPACE_2 + 2)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.save()
        palette: QPalette = option.palette
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        painter.fillRect(rect, palette.highlight() if selected else palette.base())
        if selected:
            painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), accent(palette))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(accent(palette))
            painter.drawRect(rect.adjusted(0, 0, -1, -2))
        painter.setPen(hairline(palette))
        painter.drawLine(rect.left(), rect.bottom(), rect.right(), rect.bottom())
        inner = rect.adjusted(SPACE_3, SPACE_2, -SPACE_3, -SPACE_2)
        for text, size, bold, color, low in (
            (index.data(), TypeSize.BODY, True, palette.color(QPalette.ColorRole.Text), False),
            (index.data(SECOND), TypeSize.SMALL, False, subtle(palette), True),
        ):
            painter.setFont(font(size, bold=bold))
            painter.setPen(color)
            elided = painter.fontMetrics().elidedText(text or "", Qt.TextElideMode.ElideRight, inner.width())
            side = Qt.AlignmentFlag.AlignBottom if low else Qt.AlignmentFlag.AlignTop
            painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | side, elided)
        painter.restore()
