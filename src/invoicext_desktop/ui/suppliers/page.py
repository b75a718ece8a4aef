"""The Suppliers page: what was learned of each, switched off, forgotten, exported, imported."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from invoicext_desktop.domain.company import Company
from invoicext_desktop.domain.lessons import Lesson, SupplierLessons
from invoicext_desktop.ui import icons
from invoicext_desktop.ui.suppliers.detail import SupplierDetail
from invoicext_desktop.ui.suppliers.notice import Notice
from invoicext_desktop.ui.suppliers.supplier_list import SupplierList
from invoicext_desktop.ui.suppliers.words import name_of, sentence_of, tr
from invoicext_desktop.ui.tasks import Lane, TaskRunner
from invoicext_desktop.ui.theme import SPACE_2, SPACE_3, SPACE_5, TypeSize, font

if TYPE_CHECKING:
    from invoicext_desktop.services.app import Services
    from invoicext_desktop.services.suppliers import Forgotten
    from invoicext_desktop.ui.events_bridge import EventsBridge

LIST_WIDTH = 300
FILES = "InvoiceXT (*.json)"
FILE_NAME = "InvoiceXT suppliers.json"


class SuppliersPage(QWidget):
    """`failed` has an error; `message` a sentence for the strip."""

    failed = Signal(object)
    message = Signal(str)

    def __init__(
        self, services: Services, tasks: TaskRunner, bridge: EventsBridge, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._tasks = tasks
        self._company = ""
        self._suppliers: dict[str, SupplierLessons] = {}
        self._stale = True
        self.list = SupplierList(self)
        self.detail = SupplierDetail(self)
        self.notice = Notice(self)
        self.import_button = QPushButton(icons.icon("open"), tr("Import..."), self)
        self.import_button.setToolTip(tr("Add what was learned elsewhere, from a file"))
        self.export_button = QPushButton(icons.icon("export"), tr("Export..."), self)
        self.export_button.setToolTip(tr("Write what was learned to a file, for another company or computer"))
        self._parts = QStackedWidget(self)
        self._place()
        self._connect(bridge)

    def _place(self) -> None:
        title = QLabel(tr("Suppliers"), self)
        title.setFont(font(TypeSize.TITLE, bold=True))
        head = QHBoxLayout()
        head.setContentsMargins(SPACE_3, SPACE_3, SPACE_3, SPACE_3)
        head.setSpacing(SPACE_2)
        head.addWidget(title, 1)
        head.addWidget(self.import_button)
        head.addWidget(self.export_button)
        self._empty = QLabel(
            tr(
                "Correct or approve an invoice: what it teaches about its supplier comes here, and is used on the next."
            ),
            self,
        )
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        self._empty.setContentsMargins(SPACE_5, SPACE_5, SPACE_5, SPACE_5)
        both = QSplitter(Qt.Orientation.Horizontal, self)
        both.setChildrenCollapsible(False)
        both.setHandleWidth(1)
        self.list.setMinimumWidth(LIST_WIDTH // 2)
        both.addWidget(self.list)
        both.addWidget(self.detail)
        both.setStretchFactor(1, 1)
        both.setSizes([LIST_WIDTH, 3 * LIST_WIDTH])
        self._parts.addWidget(QWidget(self))  # nothing, while it is not known what there is
        self._parts.addWidget(self._empty)
        self._parts.addWidget(both)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.notice)
        column.addWidget(self._parts, 1)

    def _connect(self, bridge: EventsBridge) -> None:
        suppliers = self._services.suppliers
        self.list.chosen.connect(self._show_one)
        self.import_button.clicked.connect(self.choose_import)
        self.export_button.clicked.connect(self.choose_export)
        self.detail.switched.connect(lambda key, on: self._do(lambda: suppliers.set_enabled(key, on)))
        self.detail.lesson_switched.connect(
            lambda key, lesson, on: self._do(lambda: suppliers.set_lesson_enabled(key, lesson, on))
        )
        self.detail.forgotten.connect(self._forget)
        self.detail.lesson_forgotten.connect(self._forget_lesson)
        bridge.lessons_changed.connect(self.refresh)
        bridge.everything_changed.connect(self.refresh)

    def set_company(self, company: Company) -> None:
        """The company whose suppliers are shown."""
        self._company = company.id
        self.notice.withdraw()
        self.refresh()

    # --- showing --------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show what is known now; while nobody looks, when somebody does."""
        if not self.isVisible():
            self._stale = True
            return
        self._stale = False
        company, services = self._company, self._services
        if company:
            self._tasks.run(
                lambda: (company, services.suppliers.list(company)), done=self._show, failed=self.failed.emit,
                lane=Lane.POOL, owner=self,
            )  # fmt: skip

    def _show(self, found: tuple[str, list[SupplierLessons]]) -> None:
        company, suppliers = found
        if company != self._company:
            return
        self._suppliers = {supplier.id: supplier for supplier in suppliers}
        self.export_button.setEnabled(bool(suppliers))
        self.list.show_suppliers(suppliers)
        self._parts.setCurrentIndex(2 if suppliers else 1)

    def _show_one(self, supplier_id: str | None) -> None:
        if supplier_id is not None:
            self.detail.show_supplier(self._suppliers[supplier_id])

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        super().showEvent(event)
        if self._stale:
            self.refresh()

    # --- changing -------------------------------------------------------------------------------

    def _do(self, work: Callable[[], None]) -> None:
        self._tasks.run(work, failed=self._on_failure, owner=self)

    def _on_failure(self, error: BaseException) -> None:
        self.failed.emit(error)
        self.refresh()  # a switch shows what is, not what was wanted

    def _forget(self, supplier_id: str) -> None:
        text = tr("What was learned from {0} is forgotten.").format(name_of(self._suppliers[supplier_id]))
        self._forgetting(lambda: self._services.suppliers.forget(supplier_id), text)

    def _forget_lesson(self, supplier_id: str, lesson: Lesson) -> None:
        text = tr("Forgotten: {0}").format(sentence_of(lesson))
        self._forgetting(lambda: self._services.suppliers.forget_lesson(supplier_id, lesson), text)

    def _forgetting(self, work: Callable[[], Forgotten], text: str) -> None:
        def done(forgotten: Forgotten) -> None:
            self.notice.offer(text, lambda: self._do(lambda: self._services.suppliers.put_back(forgotten)))

        self._tasks.run(work, done=done, failed=self._on_failure, owner=self)

    def event(self, event: QEvent) -> bool:
        """Undo is for what was forgotten here, as long as the line stands that says so."""
        mine = isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.Undo) and self.notice.isVisible()
        if mine and event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if mine and event.type() is QEvent.Type.KeyPress:
            self.notice.take_back()
            return True
        return super().event(event)

    # --- files ----------------------------------------------------------------------------------

    def choose_export(self) -> None:
        path, _ = QFileDialog.getSaveFileName(self, tr("Export"), str(Path.home() / FILE_NAME), FILES)
        if path:
            self.export_to(Path(path))

    def export_to(self, path: Path) -> None:
        company, services = self._company, self._services
        target = path if path.suffix else path.with_suffix(".json")
        self._tasks.run(
            lambda: services.suppliers.export(company, target),
            done=lambda count: self.message.emit(_counted(tr("Exported what was learned of {0}."), count)),
            failed=self.failed.emit,
            owner=self,
        )

    def choose_import(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, tr("Import"), str(Path.home()), FILES)
        if path:
            self.import_from(Path(path))

    def import_from(self, path: Path) -> None:
        company, services = self._company, self._services
        self._tasks.run(
            lambda: services.suppliers.import_file(company, path),
            done=lambda count: self.message.emit(_counted(tr("Imported what was learned of {0}."), count)),
            failed=self.failed.emit,
            owner=self,
        )


def _counted(text: str, count: int) -> str:
    return text.format(tr("1 supplier") if count == 1 else tr("{0} suppliers").format(count))
