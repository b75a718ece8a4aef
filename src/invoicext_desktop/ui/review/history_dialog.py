"""Who changed what and when, newest first. To read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from invoicext_desktop.domain.errors import InvoiceXTError
from invoicext_desktop.domain.history import Cause, Change
from invoicext_desktop.ui.formats import in_locale
from invoicext_desktop.ui.review.words import tr
from invoicext_desktop.ui.spoken import error_said, label_said, value_said
from invoicext_desktop.ui.tasks import TaskRunner
from invoicext_desktop.ui.theme import SPACE_3, SPACE_4

if TYPE_CHECKING:
    from invoicext_desktop.services.app import Services


class HistoryDialog(QDialog):
    """Opens at once and fills in when the store has answered."""

    def __init__(self, services: Services, tasks: TaskRunner, invoice_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("History"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(760, 420)
        self.table = QTableWidget(0, 5, self)
        self.table.setAccessibleName(tr("History"))
        self.table.setHorizontalHeaderLabels([tr("When"), tr("Who"), tr("What"), tr("Before"), tr("After")])
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setAlternatingRowColors(True)
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        header = self.table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column in (3, 4):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.button(QDialogButtonBox.StandardButton.Close).setIcon(QIcon())
        buttons.rejected.connect(self.reject)
        column_box = QVBoxLayout(self)
        column_box.setContentsMargins(SPACE_4, SPACE_4, SPACE_4, SPACE_4)
        column_box.setSpacing(SPACE_3)
        column_box.addWidget(self.table, 1)
        column_box.addWidget(buttons)
        tasks.run(lambda: services.review.history(invoice_id), done=self._fill, failed=self._on_failed, owner=self)

    def _fill(self, changes: list[Change]) -> None:
        self.table.setRowCount(len(changes))
        for row, change in enumerate(changes):
            for column, text in enumerate(_cells(change, self.locale())):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                self.table.setItem(row, column, item)
        for column in range(3):
            self.table.resizeColumnToContents(column)

    def _on_failed(self, error: BaseException) -> None:
        if not isinstance(error, InvoiceXTError):
            raise error
        self._fill([])
        self.table.setRowCount(1)
        self.table.setSpan(0, 0, 1, 5)
        self.table.setItem(0, 0, QTableWidgetItem(error_said(error)))


def _cells(change: Change, locale: QLocale) -> tuple[str, str, str, str, str]:
    when = QDateTime.fromSecsSinceEpoch(int(change.at.timestamp()))
    undone = {Cause.UNDO: tr("{what} (undone)"), Cause.REDO: tr("{what} (redone)")}
    what = undone.get(change.cause, "{what}").format(what=label_said(change.label))
    return (
        locale.toString(when, QLocale.FormatType.ShortFormat),
        change.who,
        what,
        in_locale(value_said(change.path, change.old), locale),
        in_locale(value_said(change.path, change.new), locale),
    )
