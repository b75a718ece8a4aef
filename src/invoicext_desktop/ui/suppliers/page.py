"""The Suppliers page: every supplier of the company, and all about the one that is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import (
    QLabel,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from invoicext_desktop.domain.company import Company
from invoicext_desktop.domain.errors import NotFoundError
from invoicext_desktop.domain.known_suppliers import KnownSupplier, SupplierRow, UndoSuppliers
from invoicext_desktop.domain.near_names import Near
from invoicext_desktop.ui.suppliers.deeds import SupplierDeeds
from invoicext_desktop.ui.suppliers.files import LessonFiles
from invoicext_desktop.ui.suppliers.head import SuppliersHead
from invoicext_desktop.ui.suppliers.near_panel import NearPanel
from invoicext_desktop.ui.suppliers.notice import Notice
from invoicext_desktop.ui.suppliers.supplier_list import SupplierList
from invoicext_desktop.ui.suppliers.supplier_view import SupplierView
from invoicext_desktop.ui.suppliers.words import tr
from invoicext_desktop.ui.tasks import Lane, TaskHandle, TaskRunner
from invoicext_desktop.ui.theme import SPACE_5

if TYPE_CHECKING:
    from invoicext_desktop.services.app import Services
    from invoicext_desktop.ui.events_bridge import EventsBridge

LIST_WIDTH = 340
#: While invoices are read one after the other, the list is made anew this often at most.
REFRESH_MS = 700
NOTHING, EMPTY, BOTH = range(3)


class SuppliersPage(QWidget):
    """`failed` has an error; `message` a sentence for the strip.

    `invoice_asked` has the id of an invoice to show, `list_asked` a supplier's id and name: all its invoices.
    """

    failed = Signal(object)
    message = Signal(str)
    invoice_asked = Signal(str)
    list_asked = Signal(str, str)

    def __init__(
        self, services: Services, tasks: TaskRunner, bridge: EventsBridge, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._tasks = tasks
        self._company = ""
        self._stale, self._was_shown = True, False
        self._asking: TaskHandle | None = None
        self._wanted: str | None = None
        self._near: list[Near] = []
        self._later = QTimer(self, singleShot=True, interval=REFRESH_MS)
        self._later.timeout.connect(self.refresh)
        self.list = SupplierList(self)
        self.view = SupplierView(self)
        self.near = NearPanel(self)
        self.notice = Notice(self)
        self.deeds = SupplierDeeds(services, tasks, self)
        self.files = LessonFiles(services, tasks, self)
        self.head = SuppliersHead(self)
        self._parts, self._right = QStackedWidget(self), QStackedWidget(self)
        self._place()
        self._connect(bridge)

    def _place(self) -> None:
        self.empty = QLabel(tr("Add an invoice: its supplier comes here, with all that is known of it."), self)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setWordWrap(True)
        self.empty.setContentsMargins(SPACE_5, SPACE_5, SPACE_5, SPACE_5)
        self._right.addWidget(QWidget(self))  # nothing, while it is not known which
        self._right.addWidget(self.view)
        self._right.addWidget(self.near)
        both = QSplitter(Qt.Orientation.Horizontal, self)
        both.setChildrenCollapsible(False)
        both.setHandleWidth(1)
        self.list.setMinimumWidth(LIST_WIDTH * 2 // 3)
        both.addWidget(self.list)
        both.addWidget(self._right)
        both.setStretchFactor(1, 1)
        self._both = both
        self._parts.addWidget(QWidget(self))  # nothing, while it is not known what there is
        self._parts.addWidget(self.empty)
        self._parts.addWidget(both)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.notice)
        column.addWidget(self._parts, 1)

    def _connect(self, bridge: EventsBridge) -> None:
        self.list.chosen.connect(self._show_one)
        self.list.picked.connect(lambda: self.head.merge_button.setEnabled(len(self.list.selected_ids()) > 1))
        self.list.entered.connect(self._enter)
        self.head.merge_button.clicked.connect(lambda: self.deeds.merge(self._rows_of(self.list.selected_ids())))
        self.head.near_button.clicked.connect(self._show_near)
        self.near.closed.connect(lambda: self._right.setCurrentWidget(self.view))
        self.near.merge_asked.connect(lambda one, other: self.deeds.merge(self._rows_of([one, other])))
        self.near.two.connect(self.deeds.keep_apart)
        self.head.undo_button.clicked.connect(lambda: self._step(back=True))
        self.head.redo_button.clicked.connect(lambda: self._step(back=False))
        self.head.import_button.clicked.connect(self.files.choose_import)
        self.head.export_button.clicked.connect(self.files.choose_export)
        self.view.listed.connect(self._ask_for_list)
        self.view.renamed.connect(self._rename)
        self.view.overview.opened.connect(self.invoice_asked)
        self.deeds.take(self.view)
        self.deeds.offered.connect(self.notice.offer)
        self.deeds.failed.connect(self._on_failure)
        self.deeds.merged.connect(self.show_supplier)
        self.files.failed.connect(self.failed)
        self.files.message.connect(self.message)
        bridge.lessons_changed.connect(self.refresh)
        bridge.everything_changed.connect(self.refresh)
        bridge.invoices_changed.connect(lambda *_: self._later.isActive() or self._later.start())

    def set_company(self, company: Company) -> None:
        """The company whose suppliers are shown."""
        self.view.particulars.flush()
        self._company = company.id
        self.deeds.company = self.files.company = company.id
        self.notice.withdraw()
        self._right.setCurrentIndex(0)
        self.refresh()

    # --- showing --------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show what is known now; while nobody looks, when somebody does."""
        if not self.isVisible():
            self._stale = True
            return
        self._stale = False
        self._later.stop()
        if self._asking is not None:
            self._asking.cancel()
        company, known = self._company, self._services.known_suppliers
        if company:
            self._asking = self._tasks.run(
                lambda: (company, known.rows(company), known.near(company), known.undo_state(company)),
                done=self._show, failed=self.failed.emit, lane=Lane.POOL, owner=self,
            )  # fmt: skip

    def _show(self, found: tuple[str, list[SupplierRow], list[Near], UndoSuppliers]) -> None:
        company, rows, self._near, undo = found
        self._asking = None
        if company != self._company:
            return
        self.head.show_undo(undo)
        self.head.export_button.setEnabled(any(row.lessons for row in rows))
        self.list.show_rows(rows)
        self._parts.setCurrentIndex(BOTH if rows else EMPTY)
        self.head.show_near(len(self._near))
        if self._right.currentWidget() is self.near:
            self._show_near()
        if self._wanted is not None and self.list.select(self._wanted):
            self._wanted = None

    def _show_near(self) -> None:
        self.near.show_near(self._near, self.list.model.known)
        self._right.setCurrentWidget(self.near if self._near else self.view)

    def _show_one(self, supplier_id: str | None) -> None:
        """All about this one, as soon as it is known."""
        if supplier_id is None:
            self.view.particulars.flush()
            self._right.setCurrentIndex(0)
            return
        company, known = self._company, self._services.known_suppliers

        def find() -> KnownSupplier | None:
            try:
                return known.get(company, supplier_id)
            except NotFoundError:  # gone meanwhile: the list follows in a moment
                return None

        def done(supplier: KnownSupplier | None) -> None:
            if supplier is None or supplier_id != self.list.current_id or company != self._company:
                return
            if self._right.currentIndex() == 0 or self.view.supplier is None or self.view.supplier.id != supplier_id:
                self._right.setCurrentWidget(self.view)
            self.view.show_supplier(supplier)

        self._tasks.run(find, done=done, failed=self.failed.emit, lane=Lane.POOL, owner=self)

    def show_supplier(self, supplier_id: str) -> None:
        """Choose this one, now or as soon as the list has it."""
        if self._asking is not None or not self.list.select(supplier_id):
            self._wanted = supplier_id

    def _rows_of(self, ids: list[str]) -> list[SupplierRow]:
        rows = (self.list.model.known(key) for key in ids)
        return [row for row in rows if row is not None]

    def _ask_for_list(self) -> None:
        if self.view.supplier is not None:
            self.list_asked.emit(self.view.supplier.id, self.view.supplier.shown)

    def _rename(self) -> None:
        if self.view.supplier is not None:
            self.deeds.rename(self.view.supplier)

    def _enter(self) -> None:
        """From the list into the supplier: to its invoices, or to what else is shown of it."""
        first = self.view.overview.bills if self.view.tabs.currentIndex() == 0 else self.view.tabs.tabBar()
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_failure(self, error: BaseException) -> None:
        self.failed.emit(error)
        self.refresh()  # a switch shows what is, not what was wanted

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        super().showEvent(event)
        if not self._was_shown:
            self._was_shown = True
            wide = min(max(self.width() * 3 // 10, self.list.minimumWidth()), LIST_WIDTH)
            self._both.setSizes([wide, self.width() - wide])
        if self._stale:
            self.refresh()

    # --- undo -----------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Undo and redo are for what was done here: on the invoices they go on where one sees them."""
        if not isinstance(event, QKeyEvent) or event.type() not in (
            QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress
        ):  # fmt: skip
            return super().event(event)
        back = event.matches(QKeySequence.StandardKey.Undo)
        if not back and not event.matches(QKeySequence.StandardKey.Redo):
            return super().event(event)
        event.accept()
        if event.type() is QEvent.Type.KeyPress:
            self._step(back=back)
        return True

    def _step(self, *, back: bool) -> None:
        if back and self.notice.isVisible():
            self.notice.take_back()
            return
        self.notice.withdraw()
        self.view.particulars.flush()
        self.deeds.step(back=back)
