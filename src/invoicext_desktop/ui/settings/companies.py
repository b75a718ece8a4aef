"""The bookkeeper's clients: add, rename."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QInputDialog,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QWidget,
)

from invoicext_desktop.domain.company import Company
from invoicext_desktop.ui import icons
from invoicext_desktop.ui.settings.section import Section
from invoicext_desktop.ui.tasks import Lane, TaskRunner
from invoicext_desktop.ui.theme import SPACE_2

if TYPE_CHECKING:
    from invoicext_desktop.services.app import Services

ID = Qt.ItemDataRole.UserRole


def _tr(text: str) -> str:
    return QCoreApplication.translate("CompaniesSection", text)


class CompaniesSection(Section):
    failed = Signal(object)

    def __init__(self, services: Services, tasks: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(
            _tr("Companies"),
            _tr("Each company has its own documents and invoices. Switch at the window's top left."),
            parent,
        )
        self._services = services
        self._tasks = tasks
        self._list = QListWidget(self)
        self._list.setAccessibleName(_tr("Companies"))
        self._list.setFixedHeight(120)
        self._list.itemDoubleClicked.connect(lambda _: self.rename())
        add = QPushButton(icons.icon("company-add"), _tr("Add company..."), self)
        add.clicked.connect(self.add)
        self._rename = QPushButton(icons.icon("edit"), _tr("Rename..."), self)
        self._rename.setEnabled(False)
        self._rename.clicked.connect(self.rename)
        self._list.itemSelectionChanged.connect(lambda: self._rename.setEnabled(bool(self._list.selectedItems())))
        row = QHBoxLayout()
        row.setSpacing(SPACE_2)
        row.addWidget(add)
        row.addWidget(self._rename)
        row.addStretch(1)
        self.column.addWidget(self._list)
        self.column.addLayout(row)

    def refresh(self) -> None:
        self._tasks.run(self._services.companies.list, done=self._show, lane=Lane.POOL, owner=self)

    def _show(self, companies: list[Company]) -> None:
        chosen = {item.data(ID) for item in self._list.selectedItems()}
        self._list.clear()
        for company in companies:
            made = QListWidgetItem(company.name, self._list)
            made.setData(ID, company.id)
            if company.id in chosen:
                self._list.setCurrentItem(made)

    def add(self) -> None:
        name, given = QInputDialog.getText(self, _tr("Add company"), _tr("Name of the company:"))
        if given and name.strip():
            self._tasks.run(lambda: self._services.companies.create(name), failed=self.failed.emit, owner=self)

    def rename(self) -> None:
        selected = self._list.selectedItems()
        if not selected:
            return
        item = selected[0]
        company_id = item.data(ID)
        name, given = QInputDialog.getText(self, _tr("Rename company"), _tr("New name:"), text=item.text())
        if given and name.strip():
            self._tasks.run(
                lambda: self._services.companies.rename(company_id, name), failed=self.failed.emit, owner=self
            )
