"""The invoices that a booking may pay, with a tick and an amount that can be changed for each."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from invoicext_desktop.domain.fields import FieldType
from invoicext_desktop.domain.invoice import DocumentType
from invoicext_desktop.ui import formats
from invoicext_desktop.ui.banking.candidates import Candidate, Offer
from invoicext_desktop.ui.banking.words import plain_money, tr
from invoicext_desktop.ui.dates import format_date
from invoicext_desktop.ui.theme import TypeSize, font, subtle
from invoicext_desktop.ui.widgets.airy import Airy

Index = QModelIndex | QPersistentModelIndex
PARTY, NUMBER, DATE, OPEN, PAYS = range(5)


class CandidatesModel(QAbstractTableModel):
    """`changed`: another invoice is ticked, or gets another amount."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.offer: Offer | None = None
        self.amounts: dict[str, Decimal] = {}
        self.editable = True

    def show(self, offer: Offer | None, *, editable: bool) -> None:
        self.beginResetModel()
        self.offer, self.editable = offer, editable
        chosen = offer.candidates if offer is not None else ()
        self.amounts = {item.invoice.id: item.amount for item in chosen if item.amount is not None}
        self.endResetModel()
        self.changed.emit()

    @property
    def signs(self) -> dict[str, int]:
        """-1 for credit notes."""
        found = self.offer.candidates if self.offer is not None else ()
        credit = DocumentType.CREDIT_NOTE
        return {item.invoice.id: -1 if item.invoice.document_type is credit else 1 for item in found}

    @property
    def as_proposed(self) -> bool:
        found = self.offer.candidates if self.offer is not None else ()
        return self.amounts == {item.invoice.id: item.amount for item in found if item.amount is not None}

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802
        return 0 if parent.isValid() or self.offer is None else len(self.offer.candidates)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802
        return 0 if parent.isValid() else PAYS + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: N802
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section in (OPEN, PAYS) else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        names = (tr("Invoice of"), tr("Number"), tr("Date"), tr("Open"), tr("Pays"))
        return names[section] if role == Qt.ItemDataRole.DisplayRole else None

    def candidate(self, row: int) -> Candidate | None:
        found = self.offer.candidates if self.offer is not None else ()
        return found[row] if 0 <= row < len(found) else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.column() == PARTY:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        if index.column() == PAYS and self.editable:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags if self.editable else flags & ~Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        item = self.candidate(index.row())
        if item is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole | Qt.ItemDataRole.AccessibleTextRole:
                return self._text(item, index.column())
            case Qt.ItemDataRole.CheckStateRole if index.column() == PARTY:
                return Qt.CheckState.Checked if item.invoice.id in self.amounts else Qt.CheckState.Unchecked
            case Qt.ItemDataRole.TextAlignmentRole if index.column() in (OPEN, PAYS):
                return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            case Qt.ItemDataRole.FontRole if index.column() >= DATE:
                return font(TypeSize.BODY, tabular=True, bold=index.column() == PAYS)
            case Qt.ItemDataRole.ForegroundRole if not item.proposed:
                view = self.parent()
                return subtle(view.palette()) if isinstance(view, QWidget) else None
        return None

    def _text(self, item: Candidate, column: int) -> str:
        view, invoice = self.parent(), item.invoice
        assert isinstance(view, QWidget)
        locale = view.locale()
        match column:
            case 0:
                return invoice.party or tr("Unknown")
            case 1:
                return invoice.number or ""
            case 2:
                return format_date(invoice.invoice_date, locale) if invoice.invoice_date else ""
            case 3:
                sign = -1 if invoice.document_type is DocumentType.CREDIT_NOTE else 1
                return plain_money(sign * invoice.open_amount, locale)
            case _:
                amount = self.amounts.get(invoice.id)
                return "" if amount is None else plain_money(amount, locale)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: N802
        item = self.candidate(index.row())
        if item is None or not self.editable:
            return False
        if role == Qt.ItemDataRole.CheckStateRole:
            self._tick(item, on=Qt.CheckState(value) is Qt.CheckState.Checked)
        elif not self._type(item, str(value)):
            return False
        self.dataChanged.emit(self.index(index.row(), 0), self.index(index.row(), PAYS))
        self.changed.emit()
        return True

    def _tick(self, item: Candidate, *, on: bool) -> None:
        """Ticked, an invoice gets what is left of the booking, as far as it is open."""
        if not on:
            self.amounts.pop(item.invoice.id, None)
            return
        assert self.offer is not None
        signs = self.signs
        given = sum((signs[key] * amount for key, amount in self.amounts.items()), Decimal(0))
        left = abs(self.offer.transaction.amount) - given
        credit = signs[item.invoice.id] < 0
        self.amounts[item.invoice.id] = (
            item.invoice.open_amount if credit or left <= 0 else min(left, item.invoice.open_amount)
        )

    def _type(self, item: Candidate, text: str) -> bool:
        view = self.parent()
        assert isinstance(view, QWidget)
        if not text.strip():
            self.amounts.pop(item.invoice.id, None)
            return True
        try:
            value = formats.parse(FieldType.AMOUNT, text, view.locale())
        except ValueError:
            return False
        if not isinstance(value, Decimal) or not 0 < value <= item.invoice.open_amount:
            return False
        self.amounts[item.invoice.id] = value
        return True


class CandidatesTable(QTableView):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Candidate invoices"))
        self.setAccessibleDescription(tr("Space chooses an invoice, F2 changes how much of it is paid"))
        self.candidates = CandidatesModel(self)
        self.setModel(self.candidates)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 12)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.setItemDelegate(Airy(self, 12))
        header.setSectionResizeMode(PARTY, QHeaderView.ResizeMode.Stretch)
