"""Everything that was done, newest first: go back to any step, and forward again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from invoicext_desktop.domain.errors import InvoiceXTError
from invoicext_desktop.domain.history import Step, UndoResult
from invoicext_desktop.ui.spoken import error_said, label_said
from invoicext_desktop.ui.tasks import Lane, TaskRunner
from invoicext_desktop.ui.theme import SPACE_3, SPACE_4, subtle

if TYPE_CHECKING:
    from invoicext_desktop.services.app import Services

_STEP = Qt.ItemDataRole.UserRole


def _tr(text: str) -> str:
    return QCoreApplication.translate("UndoList", text)


class UndoListDialog(QDialog):
    """`stepped`: an UndoResult, where the window should go."""

    stepped = Signal(object)

    def __init__(self, services: Services, tasks: TaskRunner, company_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._tasks = tasks
        self._company_id = company_id
        self.setWindowTitle(_tr("What was done"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(680, 480)
        self.table = QTreeWidget(self)
        self.table.setAccessibleName(_tr("What was done"))
        self.table.setColumnCount(4)
        self.table.setHeaderLabels([_tr("When"), _tr("What"), _tr("Invoice"), ""])
        self.table.setRootIsDecorated(False)
        self.table.setUniformRowHeights(True)
        self.table.setAlternatingRowColors(True)
        self.table.header().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self.table.header().setStretchLastSection(False)
        self.table.currentItemChanged.connect(self._refresh)
        self.table.itemActivated.connect(self._go)
        self._note = QLabel(self)
        self._note.setWordWrap(True)
        self._note.setTextFormat(Qt.TextFormat.PlainText)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        self.go = QPushButton(self)
        self.go.clicked.connect(self._go)
        buttons.addButton(self.go, QDialogButtonBox.ButtonRole.ActionRole)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_4, SPACE_4, SPACE_4, SPACE_4)
        column.setSpacing(SPACE_3)
        column.addWidget(self.table, 1)
        column.addWidget(self._note)
        column.addWidget(buttons)
        self._refresh()
        self._load()

    def _load(self) -> None:
        services, company = self._services, self._company_id
        self._tasks.run(
            lambda: services.review.steps(company), done=self._fill, failed=self._on_failed, lane=Lane.STORE, owner=self
        )

    def _fill(self, steps: list[Step]) -> None:
        chosen = self.step
        self.table.clear()
        for step in steps:
            item = QTreeWidgetItem(self.table, _cells(step, self.locale()))
            item.setData(0, _STEP, step)
            if step.undone:
                for column in range(4):
                    item.setForeground(column, subtle(self.palette()))
            if chosen is not None and step.id == chosen.id:
                self.table.setCurrentItem(item)
        for column in (0, 1, 3):
            self.table.resizeColumnToContents(column)
        first = self.table.topLevelItem(0)
        if self.table.currentItem() is None and first is not None:
            self.table.setCurrentItem(first)
        self._refresh()

    @property
    def step(self) -> Step | None:
        item = self.table.currentItem()
        found = item.data(0, _STEP) if item is not None else None
        return found if isinstance(found, Step) else None

    def _refresh(self) -> None:
        step = self.step
        self.go.setEnabled(step is not None)
        self.go.setText(_tr("Do again up to here") if step is not None and step.undone else _tr("Undo down to here"))
        empty = _tr("Nothing was done yet that could be undone.")
        help_text = _tr("Undoes the chosen step and everything above it. Nothing is lost: what was undone stays here.")
        self._note.setText(help_text if self.table.topLevelItemCount() else empty)
        self._note.setForegroundRole(QPalette.ColorRole.WindowText)

    def _go(self) -> None:
        step, services, company = self.step, self._services, self._company_id
        if step is None:
            return
        self.go.setEnabled(False)

        def done(result: UndoResult | None) -> None:
            if result is not None:
                self.stepped.emit(result)
            self._load()

        self._tasks.run(
            lambda: services.review.go_back_to(company, step.id),
            done=done,
            failed=self._on_failed,
            lane=Lane.STORE,
            owner=self,
        )

    def _on_failed(self, error: BaseException) -> None:
        if not isinstance(error, InvoiceXTError):
            raise error
        self._load()
        self._note.setText(error_said(error))


def _cells(step: Step, locale: QLocale) -> list[str]:
    when = QDateTime.fromSecsSinceEpoch(int(step.at.timestamp()))
    name = step.name if step.invoices == 1 else _tr("{0} and {1} more").format(step.name, step.invoices - 1)
    undone = _tr("undone") if step.undone else ""
    return [locale.toString(when, QLocale.FormatType.ShortFormat), label_said(step.label), name, undone]
