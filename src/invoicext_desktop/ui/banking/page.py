"""The Bank page: bookings on the left, what the chosen one may pay on the right."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QFileDialog, QLabel, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from invoicext_desktop.domain.bank_rows import BankQuery, BankRow, StatementRow
from invoicext_desktop.domain.company import Company
from invoicext_desktop.domain.reconciliation import Match, OpenInvoice, Reconciliation
from invoicext_desktop.ui.banking.bookings_table import BookingsTable
from invoicext_desktop.ui.banking.candidates import Offer, offer_for
from invoicext_desktop.ui.banking.deeds import BankDeeds
from invoicext_desktop.ui.banking.head import BankHead
from invoicext_desktop.ui.banking.match_panel import MatchPanel
from invoicext_desktop.ui.banking.words import tr
from invoicext_desktop.ui.tasks import Lane, TaskHandle, TaskRunner
from invoicext_desktop.ui.theme import SPACE_5

if TYPE_CHECKING:
    from invoicext_desktop.services.app import Services
    from invoicext_desktop.ui.events_bridge import EventsBridge

REFRESH_MS = 300
NOTHING, EMPTY, BOTH = range(3)
_Proposed = tuple[Reconciliation, list[OpenInvoice]]


class BankPage(QWidget):
    """`failed` has an error; `message` a sentence for the strip."""

    failed = Signal(object)
    message = Signal(str)

    def __init__(
        self,
        services: Services,
        tasks: TaskRunner,
        bridge: EventsBridge,
        undo: QAction,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._tasks = tasks
        self._company = ""
        self._stale = True
        self._takes_focus = False
        self._asking: TaskHandle | None = None
        self._proposing: TaskHandle | None = None
        self._matches: dict[str, Match] = {}
        self._invoices: dict[str, OpenInvoice] = {}
        self._found: Reconciliation | None = None
        self._wanted: str | None = None
        self._undo = undo
        self.head = BankHead(self)
        self.table = BookingsTable(self)
        self.panel = MatchPanel(undo, self)
        self.deeds = BankDeeds(services, tasks, self)
        self._later = QTimer(self, singleShot=True, interval=REFRESH_MS)
        self._later.timeout.connect(self.refresh)
        self._place()
        self._connect(bridge)

    def _place(self) -> None:
        self.empty = QLabel(tr("Add a statement of your bank: PDF, CSV, Excel, OFX, QIF, CAMT or MT940."), self)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setWordWrap(True)
        self.empty.setContentsMargins(SPACE_5, SPACE_5, SPACE_5, SPACE_5)
        both = QSplitter(Qt.Orientation.Horizontal, self)
        both.setChildrenCollapsible(False)
        both.setHandleWidth(1)
        both.addWidget(self.table)
        both.addWidget(self.panel)
        both.setStretchFactor(0, 3)
        both.setStretchFactor(1, 2)
        self._parts = QStackedWidget(self)
        for part in (QWidget(self), self.empty, both):
            self._parts.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self._parts, 1)

    def _connect(self, bridge: EventsBridge) -> None:
        self.head.changed.connect(self.refresh)
        self.head.add.clicked.connect(self.choose_files)
        self.head.reconcile.clicked.connect(self.reconcile)
        self.head.confirm_all.clicked.connect(self._confirm_all)
        self.head.remove.clicked.connect(self._remove)
        self.table.chosen.connect(self._show_offer)
        self.table.keyed.connect(self._on_key)
        self.table.bookings.wanted.connect(self._fetch)
        self.panel.confirm_asked.connect(self.confirm)
        self.panel.refuse_asked.connect(self._refuse)
        self.panel.back_asked.connect(self._take_back)
        self.deeds.failed.connect(self.failed)
        self.deeds.message.connect(self.message)
        self.deeds.added.connect(self._on_added)
        bridge.bank_changed.connect(self._soon)
        bridge.everything_changed.connect(self._soon)
        bridge.invoices_changed.connect(lambda *_: self._soon())

    def set_company(self, company: Company) -> None:
        """The company whose bookings are shown."""
        self._company = self.deeds.company = company.id
        self._matches, self._invoices, self._found = {}, {}, None
        self.refresh()

    # --- showing ----------------------------------------------------------------------------------

    def _soon(self) -> None:
        self._stale = True
        if self.isVisible() and not self._later.isActive():
            self._later.start()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        super().showEvent(event)
        self._takes_focus = True
        self._focus_table()
        if self._stale:
            self.refresh()

    def _focus_table(self) -> None:
        """The keys go to the bookings, as soon as there are any to be seen."""
        if self._takes_focus and self.table.isVisible():
            self._takes_focus = False
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Ask again for all that is shown, and for what is proposed."""
        if not self._company:
            return
        self._stale = False
        services, company = self._services, self._company
        query = BankQuery(
            company, statement_id=self.head.statement_id, filter=self.head.chosen_filter, search=self.head.search.text()
        )

        def work() -> tuple[list[StatementRow], list[str]]:
            return services.bank.statements(company), services.bank.ids(query)

        if self._asking is not None:
            self._asking.cancel()
        self._asking = self._tasks.run(work, done=self._fill, failed=self.failed.emit, lane=Lane.STORE, owner=self)
        self.propose()

    def _fill(self, found: tuple[list[StatementRow], list[str]]) -> None:
        statements, ids = found
        chosen = self._wanted or self.table.current_id
        self._wanted = None
        self.head.show_statements(statements)
        self._parts.setCurrentIndex(BOTH if statements else EMPTY)
        for button in (self.head.reconcile, self.head.confirm_all):
            button.setEnabled(bool(statements))
        self.table.bookings.set_ids(ids)
        self.table.select(chosen)
        self._show_offer()
        self._focus_table()

    def _fetch(self, ids: list[str]) -> None:
        services = self._services
        self._tasks.run(
            lambda: services.bank.rows(ids),
            done=self.table.bookings.fetched,
            failed=self.failed.emit,
            lane=Lane.STORE,
            owner=self,
        )

    # --- proposing --------------------------------------------------------------------------------

    def reconcile(self) -> None:
        """Look for the invoices that the bookings pay, and say how it went."""
        self.propose(say=True)

    def propose(self, *, say: bool = False) -> None:
        services, company = self._services, self._company

        def work() -> _Proposed:
            return services.matching.propose(company), services.matching.open_invoices(company)

        def done(found: _Proposed) -> None:
            self._found, invoices = found
            self._invoices = {item.id: item for item in invoices}
            self._matches = {key: match for match in self._found.matches for key in match.transaction_ids}
            flags = {flag.transaction_id: flag.kind.value for flag in self._found.flags}
            self.table.bookings.set_matches(self._matches, flags)
            self._show_offer()
            if say:
                self.message.emit(self.deeds.summary(self._found))

        if self._proposing is not None:
            self._proposing.cancel()
        self._proposing = self._tasks.run(work, done=done, failed=self.failed.emit, lane=Lane.POOL, owner=self)

    def _show_offer(self) -> None:
        row = self.table.current
        self.panel.show_offer(row, self._offer(row))

    def _offer(self, row: BankRow | None) -> Offer | None:
        if row is None:
            return None
        match = self._matches.get(row.transaction.id)
        return offer_for(row.transaction, None if row.done else match, {} if row.done else self._invoices)

    # --- deeds ------------------------------------------------------------------------------------

    def choose_files(self) -> None:
        """Ask for bank files and add them."""
        dialog = QFileDialog(self, tr("Add statements"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(self.add)
        dialog.open()

    def add(self, paths: Sequence[str]) -> None:
        self.deeds.add(paths)

    def _on_added(self, statement_id: str) -> None:
        if statement_id:
            services, company = self._services, self._company

            def done(rows: list[StatementRow]) -> None:
                self.head.show_statements(rows)
                self.head.select(statement_id)

            self._tasks.run(lambda: services.bank.statements(company), done=done, failed=self.failed.emit, owner=self)

    def confirm(self) -> None:
        """Settle what is chosen for the booking, and go on to the next one."""
        if self.panel.offer is None or not self.panel.confirm.isEnabled():
            return
        place = self.table.currentIndex().row()
        following = self.table.bookings.id_at(place + 1)
        self._wanted = following or self.table.current_id
        self.deeds.confirm(self.panel.offer, self.panel.amounts, proposed=self.panel.table.candidates.as_proposed)

    def _refuse(self) -> None:
        row, invoice_id = self.table.current, self.panel.chosen_invoice
        if row is not None and invoice_id is not None and self.panel.refuse.isEnabled():
            self.deeds.refuse(row.transaction.id, invoice_id)

    def _take_back(self) -> None:
        row = self.table.current
        if row is not None and row.linked:
            self.deeds.take_back(row.transaction.id)

    def _confirm_all(self) -> None:
        if self._found is not None:
            self.deeds.confirm_all(self._found, self._invoices, self.locale())

    def _remove(self) -> None:
        statement_id = self.head.statement_id
        if statement_id is not None:
            self.deeds.remove(statement_id)

    def _on_key(self, deed: str) -> None:
        {"confirm": self.confirm, "refuse": self._refuse, "undo": self._undo.trigger}[deed]()
