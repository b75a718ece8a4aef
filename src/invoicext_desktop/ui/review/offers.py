"""Buttons for what an invoice's issues ask: a bill entered before, several bills in one file."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from invoicext_desktop.domain.errors import InvoiceXTError
from invoicext_desktop.domain.invoice import Invoice
from invoicext_desktop.ui.review.desk import Desk
from invoicext_desktop.ui.review.words import tr
from invoicext_desktop.ui.spoken import error_said
from invoicext_desktop.ui.tasks import Lane, TaskRunner
from invoicext_desktop.ui.theme import SPACE_2

if TYPE_CHECKING:
    from invoicext_desktop.services.app import Services


class Offers(QWidget):
    """`other_requested`: show the invoice that this one may be a duplicate of.

    `split_requested`: as reading found them, `keep_requested`: not at all, `pages_requested`: ask for the pages.
    `compare_requested`: both bills, side by side.
    `answered`: the button that has the focus is about to go.
    """

    other_requested = Signal(str)
    split_requested = Signal()
    keep_requested = Signal()
    pages_requested = Signal()
    compare_requested = Signal()
    answered = Signal()

    def __init__(self, desk: Desk, services: Services, tasks: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._services = services
        self._tasks = tasks
        make = self._make
        self.compare = make(
            tr("Compare..."), tr("Both side by side, with what agrees and what differs (Ctrl+B)"), self._compare
        )
        self.show_other = make(tr("Show the other"), tr("Show the invoice that was entered before"), self._show_other)
        self.keep_apart = make(tr("Not a duplicate"), tr("Both are right; do not ask again"), self._keep_apart)
        self.discard = make(tr("Move to the bin"), tr("This one is not needed; Undo brings it back"), self._discard)
        self.split = make("", tr("One invoice for each, read anew; Undo makes it one again"), self._split)
        self.keep_one = make(tr("Keep as one"), tr("Read all pages as one invoice"), self._keep_one)
        self.choose = make(tr("Choose pages..."), tr("Say where each invoice begins"), self._choose)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(SPACE_2)
        grid.setColumnStretch(2, 1)
        for place, button in (((0, 0), self.compare), ((0, 1), self.keep_apart), ((1, 0), self.discard),
                              ((1, 1), self.show_other),
                              ((2, 0), self.split), ((3, 0), self.keep_one), ((3, 1), self.choose)):  # fmt: skip
            grid.addWidget(button, *place)
        self.refresh()

    def _make(self, text: str, tip: str, run: Callable[[], None]) -> QPushButton:
        button = QPushButton(text, self)
        button.setToolTip(tip)
        button.setAccessibleDescription(tip)
        button.clicked.connect(run)
        return button

    def refresh(self) -> None:
        """Show what the invoice on the desk asks now."""
        invoice = self._desk.invoice
        open_ = invoice is not None and not self._desk.settled
        doubled = open_ and invoice is not None and invoice.duplicate_of is not None
        several = len(invoice.segments) if open_ and invoice is not None else 0
        shown = dict.fromkeys((self.compare, self.show_other, self.keep_apart, self.discard), doubled)
        shown |= dict.fromkeys((self.split, self.keep_one, self.choose), several > 1)
        if any(button.hasFocus() and not stays for button, stays in shown.items()):
            self.answered.emit()
        for button, stays in shown.items():
            button.setVisible(stays)
        self.split.setText(tr("Split into %n invoices", several))
        self.setVisible(any(shown.values()))

    # --- what they do ----------------------------------------------------------------------------

    def _show_other(self) -> None:
        invoice = self._desk.invoice
        if invoice is not None and invoice.duplicate_of is not None:
            self.other_requested.emit(invoice.duplicate_of)

    def _compare(self) -> None:
        self.compare_requested.emit()

    def _choose(self) -> None:
        self.pages_requested.emit()

    def _keep_apart(self) -> None:
        self._run(lambda invoice: self._services.review.keep_apart(invoice.id), "")

    def _discard(self) -> None:
        self._run(lambda invoice: self._services.review.move_to_bin([invoice.id]), tr("Moved to the bin."))

    def _split(self) -> None:
        invoice = self._desk.invoice
        if invoice is not None:
            self.split_requested.emit()

    def _keep_one(self) -> None:
        self.keep_requested.emit()

    def _run(self, work: Callable[[Invoice], object], told: str) -> None:
        """Off this thread, after what is being typed has been saved."""
        invoice = self._desk.invoice
        if invoice is None:
            return
        self._desk.flush()

        def done(_: object) -> None:
            if told:
                self._desk.message.emit(told)
            self._desk.reload()

        self._tasks.run(lambda: work(invoice), done=done, failed=self._on_failed, lane=Lane.STORE, owner=self)

    def _on_failed(self, error: BaseException) -> None:
        if not isinstance(error, InvoiceXTError):
            raise error
        self._desk.message.emit(error_said(error))
