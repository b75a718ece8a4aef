"""Watched folders of a company: on or off, what was taken last, what went wrong."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from invoicext_desktop.domain.company import Company
from invoicext_desktop.domain.watched import WatchedFolder
from invoicext_desktop.ui import icons
from invoicext_desktop.ui.settings.folder_words import last_in_words, state_in_words, trouble_in_words
from invoicext_desktop.ui.settings.section import Section
from invoicext_desktop.ui.tasks import Lane, TaskRunner
from invoicext_desktop.ui.theme import SPACE_2

if TYPE_CHECKING:
    from invoicext_desktop.services.app import Services

ON, BELOW, LAST, STATE = range(4)
ID = Qt.ItemDataRole.UserRole


def _tr(text: str) -> str:
    return QCoreApplication.translate("WatchedFolders", text)


class FoldersSection(Section):
    failed = Signal(object)

    def __init__(self, services: Services, tasks: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(
            _tr("Watched folders"),
            _tr("Invoices and mails that arrive in these folders are added by themselves. The files stay as they are."),
            parent,
        )
        self._services = services
        self._tasks = tasks
        self._company_id = ""
        self._folders: list[WatchedFolder] = []
        self.table = self._make_table()
        self.add_button = QPushButton(icons.icon("add-folder"), _tr("Watch a folder..."), self)
        self.add_button.clicked.connect(self.choose)
        self.remove_button = QPushButton(icons.icon("close"), _tr("Watch no more"), self)
        self.remove_button.setToolTip(_tr("Take it off the list; files and invoices stay"))
        self.remove_button.clicked.connect(self.remove)
        self.trouble = QLabel(self)
        self.trouble.setWordWrap(True)
        self.trouble.setTextFormat(Qt.TextFormat.PlainText)
        self.trouble.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.trouble.hide()
        row = QHBoxLayout()
        row.setSpacing(SPACE_2)
        row.addWidget(self.add_button)
        row.addWidget(self.remove_button)
        row.addStretch(1)
        self.column.addWidget(self.table)
        self.column.addWidget(self.trouble)
        self.column.addLayout(row)
        self._on_selection()

    def _make_table(self) -> QTableWidget:
        table = QTableWidget(0, 4, self)
        table.setAccessibleName(_tr("Watched folders"))
        table.setHorizontalHeaderLabels([_tr("Folder"), _tr("Folders in it"), _tr("Taken last"), _tr("State")])
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column in (ON, LAST):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        for column in (BELOW, STATE):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        table.verticalHeader().hide()
        table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        table.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        table.setFixedHeight(140)
        table.itemSelectionChanged.connect(self._on_selection)
        table.itemChanged.connect(self._on_checked)
        return table

    def set_company(self, company: Company) -> None:
        """The company whose folders are shown."""
        self._company_id = company.id
        self.refresh()

    def refresh(self) -> None:
        company = self._company_id
        if company:
            self._tasks.run(lambda: self._services.watching.list(company), done=self._show, lane=Lane.POOL, owner=self)

    # --- showing --------------------------------------------------------------------------------

    def _show(self, folders: list[WatchedFolder]) -> None:
        chosen = self._chosen()
        self._folders = folders
        self.table.blockSignals(True)
        self.table.setRowCount(len(folders))
        for line, folder in enumerate(folders):
            self._fill(line, folder)
            if chosen is not None and folder.id == chosen.id:
                self.table.selectRow(line)
        self.table.blockSignals(False)
        self._on_selection()

    def _fill(self, line: int, folder: WatchedFolder) -> None:
        texts = (folder.path, "", last_in_words(folder, self.locale()), state_in_words(folder))
        for column, text in enumerate(texts):
            item = QTableWidgetItem(text)
            item.setToolTip(text)
            if column == ON:
                _set_checked(item, folder.enabled, _tr("Watch {0}").format(folder.path))
            elif column == BELOW:
                _set_checked(item, folder.subfolders, _tr("Also the folders in {0}").format(folder.path))
            elif column == STATE:
                if folder.enabled and (folder.problem is not None or folder.refused):
                    item.setIcon(icons.icon("problem"))
                item.setToolTip(trouble_in_words(folder) or text)
            self.table.setItem(line, column, item)

    def _chosen(self) -> WatchedFolder | None:
        rows = self.table.selectionModel().selectedRows()
        return self._folders[rows[0].row()] if rows and rows[0].row() < len(self._folders) else None

    def _on_selection(self) -> None:
        folder = self._chosen()
        self.remove_button.setEnabled(folder is not None)
        # Of one folder that is in trouble it is said what is wrong, without anybody choosing it.
        told = folder or next((one for one in self._folders if trouble_in_words(one)), None)
        words = trouble_in_words(told) if told is not None else ""
        self.trouble.setText(words)
        self.trouble.setVisible(bool(words))

    # --- changing -------------------------------------------------------------------------------

    def choose(self) -> None:
        """Ask for a folder and watch it."""
        path = QFileDialog.getExistingDirectory(self, _tr("Watch a folder"), str(Path.home()))
        if path:
            self.add(path)

    def add(self, path: str) -> None:
        company, services = self._company_id, self._services
        self._do(lambda: services.watching.add(company, path))

    def remove(self) -> None:
        folder, services = self._chosen(), self._services
        if folder is not None:
            self._do(lambda: services.watching.remove(folder.id))

    def _on_checked(self, item: QTableWidgetItem) -> None:
        folder, services = self._folders[item.row()], self._services
        checked = item.checkState() is Qt.CheckState.Checked
        if item.column() == ON and checked != folder.enabled:
            self._do(lambda: services.watching.set_enabled(folder.id, checked))
        elif item.column() == BELOW and checked != folder.subfolders:
            self._do(lambda: services.watching.set_subfolders(folder.id, checked))

    def _do(self, work: Callable[[], object]) -> None:
        def failed(error: BaseException) -> None:
            self.refresh()  # a tick that was refused goes back
            self.failed.emit(error)

        self._tasks.run(work, done=lambda _: self.refresh(), failed=failed, lane=Lane.STORE, owner=self)


def _set_checked(item: QTableWidgetItem, checked: bool, name: str) -> None:
    item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
    item.setCheckState(Qt.CheckState.Checked if checked else Qt.CheckState.Unchecked)
    item.setData(Qt.ItemDataRole.AccessibleTextRole, name)
    item.setToolTip(name)
