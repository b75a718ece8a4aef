"""Several invoices made one: in which order do their pages follow?"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from invoicext_desktop.domain.invoice import Invoice
from invoicext_desktop.ui.theme import SPACE_2, SPACE_3, SPACE_4


def _tr(text: str) -> str:
    return QCoreApplication.translate("Merge", text)


def name_of(invoice: Invoice) -> str:
    """What was read, which tells them apart where they come from one file, and the file."""
    content = invoice.content
    read = " ".join(part for part in (content.supplier.name, content.invoice_number) if part)
    return f"{read} \u2014 {invoice.source.file_name}" if read else invoice.source.file_name


class MergeDialog(QDialog):
    """`ids` in the order of the list; the first one stays, the others go into it."""

    def __init__(self, invoices: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(_tr("Merge into one invoice"))
        self.list = QListWidget(self)
        self.list.setAccessibleName(_tr("Invoices in the order of their pages"))
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # long names end in dots
        for invoice_id, text in invoices:
            item = QListWidgetItem(text, self.list)
            item.setData(Qt.ItemDataRole.UserRole, invoice_id)
            item.setToolTip(text)
        self.list.setCurrentRow(0)
        self.up = self._button(_tr("Move up"), -1)
        self.down = self._button(_tr("Move down"), 1)
        self.list.currentRowChanged.connect(self._update)
        hint = QLabel(
            _tr(
                "Their pages become one invoice, in this order, and are read anew. "
                "What you typed into the first one stays. Undo takes them apart again."
            ),
            self,
        )
        hint.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, parent=self)
        self.merge = buttons.addButton(_tr("Merge"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        moves = QHBoxLayout()
        moves.setSpacing(SPACE_2)
        moves.addWidget(self.up)
        moves.addWidget(self.down)
        moves.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_4, SPACE_4, SPACE_4, SPACE_4)
        column.setSpacing(SPACE_3)
        column.addWidget(hint)
        column.addWidget(self.list)
        column.addLayout(moves)
        column.addWidget(buttons)
        self.resize(560, 360)
        self._update()

    def _button(self, text: str, by: int) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self._move(by))
        return button

    def _move(self, by: int) -> None:
        row = self.list.currentRow()
        item = self.list.takeItem(row)
        self.list.insertItem(row + by, item)
        self.list.setCurrentItem(item)

    def _update(self) -> None:
        row = self.list.currentRow()
        self.up.setEnabled(row > 0)
        self.down.setEnabled(0 <= row < self.list.count() - 1)

    @property
    def ids(self) -> list[str]:
        rows = range(self.list.count())
        return [str(self.list.item(row).data(Qt.ItemDataRole.UserRole)) for row in rows]
