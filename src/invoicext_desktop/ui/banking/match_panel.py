"""Beside the bookings: what the chosen one may pay, why, what is left of it, and the buttons that settle it."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from invoicext_desktop.domain.bank_rows import BankRow
from invoicext_desktop.domain.reconciliation import MatchStatus, Reason
from invoicext_desktop.ui import icons
from invoicext_desktop.ui.banking.candidates import Offer, left_over
from invoicext_desktop.ui.banking.candidates_table import CandidatesTable
from invoicext_desktop.ui.banking.words import money, reason_words, rest_words, state_words, tr
from invoicext_desktop.ui.keys.key_action import tool_button
from invoicext_desktop.ui.theme import SPACE_2, SPACE_3, TypeSize, font


class MatchPanel(QWidget):
    confirm_asked = Signal()
    refuse_asked = Signal()
    back_asked = Signal()

    def __init__(self, undo: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row: BankRow | None = None
        self.offer: Offer | None = None
        self.title = _line(TypeSize.HEADING, self, bold=True)
        self.subtitle = _line(TypeSize.SMALL, self)
        self.table = CandidatesTable(self)
        self.left = _line(TypeSize.BODY, self)
        self.left.setAccessibleName(tr("What is left"))
        self.reasons = QLabel(self)
        self.reasons.setWordWrap(True)
        self.reasons.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.reasons.setTextFormat(Qt.TextFormat.PlainText)
        self.reasons.setAccessibleName(tr("Reasons"))
        self.confirm = QPushButton(icons.icon("approve"), tr("Confirm match"), self)
        self.confirm.setToolTip(tr("Settle the chosen invoices with this booking (Enter)"))
        self.refuse = QPushButton(tr("Refuse"), self)
        self.refuse.setToolTip(tr("This booking does not pay the chosen invoice: never propose it again (X)"))
        self.back = QPushButton(tr("Take back"), self)
        self.back.setToolTip(tr("No invoice is settled by this booking any more"))
        self.confirm.clicked.connect(self.confirm_asked)
        self.refuse.clicked.connect(self.refuse_asked)
        self.back.clicked.connect(self.back_asked)
        self.table.candidates.changed.connect(self._refresh)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._refresh())
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_2)
        for part in (self.confirm, self.refuse, self.back):
            part.setAccessibleDescription(part.toolTip())
            buttons.addWidget(part)
        buttons.addStretch(1)
        buttons.addWidget(tool_button(undo, self))
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_3, SPACE_3, SPACE_3, SPACE_3)
        column.setSpacing(SPACE_2)
        column.addWidget(self.title)
        column.addWidget(self.subtitle)
        column.addWidget(self.table, 3)
        column.addWidget(self.left)
        column.addLayout(buttons)
        column.addWidget(self.reasons, 1)
        self.show_offer(None, None)

    def show_offer(self, row: BankRow | None, offer: Offer | None) -> None:
        """What is offered for a booking; nothing while none is chosen."""
        self.row, self.offer = row, offer
        self.table.candidates.show(offer, editable=row is not None and not row.done)
        if offer is not None and offer.candidates:
            self.table.selectRow(0)
        self._refresh()

    @property
    def chosen_invoice(self) -> str | None:
        """The invoice of the row with the cursor."""
        item = self.table.candidates.candidate(self.table.currentIndex().row())
        return item.invoice.id if item is not None else None

    @property
    def amounts(self) -> dict[str, Decimal]:
        return dict(self.table.candidates.amounts)

    def _refresh(self) -> None:
        row, offer, model = self.row, self.offer, self.table.candidates
        there = row is not None and offer is not None
        open_ = row is not None and not row.done
        self.confirm.setEnabled(there and open_ and bool(model.amounts))
        self.refuse.setEnabled(there and open_ and self._proposed())
        self.back.setVisible(row is not None and row.linked)
        if row is None or offer is None:
            self.title.setText(tr("Choose a booking"))
            self.subtitle.setText("")
            self.left.setText("")
            self.reasons.setText("")
            return
        item, locale = row.transaction, self.locale()
        self.title.setText(money(item.amount, item.currency, locale))
        self.subtitle.setText(f"{state_words(row, offer.match)} · {item.description}")
        self.left.setText(self._left_words(offer))
        self.reasons.setText("\n".join(self._reasons(offer)))

    def _proposed(self) -> bool:
        item = self.table.candidates.candidate(self.table.currentIndex().row())
        return item is not None and item.proposed

    def _left_words(self, offer: Offer) -> str:
        model, locale = self.table.candidates, self.locale()
        currency = offer.transaction.currency
        if model.amounts and model.as_proposed and offer.residuals:
            parts = (
                f"{rest_words(item.kind.value)} {money(item.amount, currency, locale)}" for item in offer.residuals
            )
            return ", ".join(parts)
        left = left_over(offer, model.amounts, model.signs, ())
        if not left:
            return tr("Nothing is left: all of the booking is given out.")
        return tr("{0} of the booking is left").format(money(left, currency, locale))

    def _reasons(self, offer: Offer) -> list[str]:
        item = self.table.candidates.candidate(self.table.currentIndex().row())
        found: tuple[Reason, ...] = item.reasons if item is not None else ()
        if not found and offer.match is not None:
            found = offer.match.reasons
        lines = [f"{'+' if reason.supports else '−'} {reason_words(reason, self.locale())}" for reason in found]
        if offer.match is not None and offer.match.status is MatchStatus.AMBIGUOUS:
            lines.insert(0, tr("Several invoices fit as well: choose the one that is paid."))
        return lines


def _line(size: TypeSize, parent: QWidget, *, bold: bool = False) -> QLabel:
    made = QLabel(parent)
    made.setFont(font(size, bold=bold, tabular=True))
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(True)
    return made
