"""The list of suppliers: two lines each, searched and sorted; several can be chosen."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from invoicext_desktop.domain.known_suppliers import SupplierRow
from invoicext_desktop.ui import icons
from invoicext_desktop.ui.suppliers.listing import AMOUNT, ID, SECOND, SupplierModel
from invoicext_desktop.ui.suppliers.order import Order
from invoicext_desktop.ui.suppliers.words import count_of_suppliers, orders, tr
from invoicext_desktop.ui.theme import SPACE_1, SPACE_2, SPACE_3, TypeSize, accent, font, hairline, subtle

#: Who goes through the list with a held key is not shown each supplier on the way.
REST_MS = 60


class SupplierList(QWidget):
    """`chosen` has the id of the supplier to show, or None; `picked`: other ones are selected."""

    chosen = Signal(object)
    picked = Signal()
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoFillBackground(True)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(tr("Search suppliers"))
        self.search.setAccessibleName(tr("Search suppliers"))
        self.search.setAccessibleDescription(tr("By name or tax number"))
        self.search.setClearButtonEnabled(True)
        self.search.addAction(icons.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.order = QComboBox(self)
        self.order.setAccessibleName(tr("Sort suppliers"))
        for order, words in orders().items():
            self.order.addItem(words, order)
        self.model = SupplierModel(self.locale(), self)
        self.view = _View(self)
        self.view.setModel(self.model)
        self.count = QLabel(self)
        self.count.setFont(font(TypeSize.SMALL))
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._place()
        self._connect()

    def _place(self) -> None:
        second = QHBoxLayout()
        second.setSpacing(SPACE_2)
        second.addWidget(self.count, 1)
        second.addWidget(self.order)
        head = QVBoxLayout()
        head.setContentsMargins(SPACE_3, SPACE_2, SPACE_3, SPACE_2)
        head.setSpacing(SPACE_2)
        head.addWidget(self.search)
        head.addLayout(second)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.view, 1)

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda text: self._rearranged(lambda: self.model.search(text)))
        self.search.returnPressed.connect(lambda: self.view.setFocus(Qt.FocusReason.ShortcutFocusReason))
        self.order.currentIndexChanged.connect(lambda _: self._rearranged(lambda: self.model.sort_by(self._order())))
        self._rest.timeout.connect(lambda: self.chosen.emit(self.current_id))
        selection = self.view.selectionModel()
        selection.currentChanged.connect(lambda *_: self._rest.start())
        selection.selectionChanged.connect(lambda *_: self.picked.emit())
        self.view.activated.connect(lambda _: self.entered.emit())

    def _order(self) -> Order:
        order: Order = self.order.currentData()
        return order

    # --- what is chosen -------------------------------------------------------------------------

    @property
    def current_id(self) -> str | None:
        chosen: str | None = self.view.currentIndex().data(ID)
        return chosen

    def selected_ids(self) -> list[str]:
        """In the order of the list."""
        return [index.data(ID) for index in sorted(self.view.selectedIndexes(), key=lambda index: index.row())]

    def select(self, supplier_id: str) -> bool:
        """Choose this one; it is searched for no longer where that hides it. False where it is not there."""
        if self.model.place_of(supplier_id) is None and self.model.known(supplier_id) is not None:
            self.search.clear()
        place = self.model.place_of(supplier_id)
        if place is None:
            return False
        self._choose(place)
        return True

    def _choose(self, place: int) -> None:
        index = self.model.index(place, 0)
        self.view.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.view.scrollTo(index)

    # --- filling --------------------------------------------------------------------------------

    def show_rows(self, rows: Sequence[SupplierRow]) -> None:
        """These; what was chosen stays chosen, and what stands in its place comes where it is gone."""
        self._rearranged(lambda: self.model.set_rows(rows))
        self._rest.stop()
        self.chosen.emit(self.current_id)

    def _rearranged(self, change: Callable[[], None]) -> None:
        current, place, picked = self.current_id, self.view.currentIndex().row(), self.selected_ids()
        scrolled = self.view.verticalScrollBar().value()
        change()
        count = self.model.rowCount()
        self.count.setText(count_of_suppliers(count, self.model.total, self.locale()))
        kept = self.model.place_of(current)
        if kept is not None:
            self._choose(kept)
            for other in picked:
                at = self.model.place_of(other)
                if at is not None:
                    index = self.model.index(at, 0)
                    self.view.selectionModel().select(index, QItemSelectionModel.SelectionFlag.Select)
            self.view.verticalScrollBar().setValue(scrolled)
            self.view.scrollTo(self.view.currentIndex())
        elif count:
            self._choose(0 if current is None or self.search.text() else min(max(place, 0), count - 1))
        else:
            self._rest.start()


class _View(QListView):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Supplier list"))
        self.setItemDelegate(SupplierDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.activated.emit(self.currentIndex())
            return
        super().keyPressEvent(event)


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
        text_color = palette.color(QPalette.ColorRole.Text)
        amount = str(index.data(AMOUNT) or "")
        painter.setFont(font(TypeSize.BODY, bold=True, tabular=True))
        painter.setPen(text_color)
        top = Qt.AlignmentFlag.AlignTop
        painter.drawText(inner, Qt.AlignmentFlag.AlignRight | top, amount)
        room = inner.width() - (painter.fontMetrics().horizontalAdvance(amount) + SPACE_3 if amount else 0)
        _line(painter, inner, str(index.data() or ""), room, top)
        painter.setFont(font(TypeSize.SMALL))
        painter.setPen(subtle(palette))
        _line(painter, inner, str(index.data(SECOND) or ""), inner.width(), Qt.AlignmentFlag.AlignBottom)
        painter.restore()


def _line(painter: QPainter, rect: QRect, text: str, room: int, side: Qt.AlignmentFlag) -> None:
    elided = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)
    painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | side, elided)
