"""The top of the Bank page: which account and statement, what is shown of it, and what can be done with all."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from invoicext_desktop.domain.bank_rows import BankFilter, StatementRow
from invoicext_desktop.ui import icons
from invoicext_desktop.ui.banking.words import check_meaning, check_words, statement_line, tr
from invoicext_desktop.ui.review.field_row import Glyph
from invoicext_desktop.ui.theme import SPACE_2, SPACE_3, TypeSize, font


class BankHead(QWidget):
    """`changed`: other bookings are to be shown."""

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        title = QLabel(tr("Bank"), self)
        title.setFont(font(TypeSize.TITLE, bold=True))
        self.add = QPushButton(icons.icon("add-file"), tr("Add statement..."), self)
        self.add.setToolTip(tr("PDF, CSV, Excel, OFX, QIF, CAMT or MT940 from the bank"))
        self.reconcile = QPushButton(icons.icon("swap"), tr("Reconcile"), self)
        self.reconcile.setToolTip(tr("Look for the invoices that the bookings pay"))
        self.confirm_all = QPushButton(tr("Confirm all sure ones..."), self)
        self.confirm_all.setToolTip(tr("Settle every booking about which there is no doubt, after a look at the list"))
        self.remove = QPushButton(icons.icon("delete"), "", self)
        self.remove.setAccessibleName(tr("Remove statement"))
        self.remove.setToolTip(tr("Remove the chosen statement with its bookings"))
        self.statements = self._combo(tr("Statement"))
        self.filter = self._combo(tr("Show"))
        for words, value in (
            (tr("All bookings"), BankFilter.ALL),
            (tr("Open"), BankFilter.OPEN),
            (tr("Done"), BankFilter.DONE),
        ):
            self.filter.addItem(words, value)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(tr("Search"))
        self.search.setAccessibleName(tr("Search bookings"))
        self.search.setClearButtonEnabled(True)
        self.glyph = Glyph(self)
        self.check = QLabel(self)
        self.check.setAccessibleName(tr("Balances"))
        self._rows: list[StatementRow] = []
        self._place(title)
        self.statements.currentIndexChanged.connect(self._on_chosen)
        self.filter.currentIndexChanged.connect(lambda _: self.changed.emit())
        self.search.textChanged.connect(lambda _: self.changed.emit())
        for button in (self.add, self.reconcile, self.confirm_all, self.remove):
            button.setAccessibleDescription(button.toolTip())
        self.show_statements([])

    def _combo(self, name: str) -> QComboBox:
        made = QComboBox(self)
        made.setAccessibleName(name)
        made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        made.setMinimumContentsLength(14)
        return made

    def _place(self, title: QLabel) -> None:
        first, second = QHBoxLayout(), QHBoxLayout()
        for row in (first, second):
            row.setSpacing(SPACE_2)
        first.addWidget(title, 1)
        for part in (self.add, self.reconcile, self.confirm_all):
            first.addWidget(part)
        for combo, name in ((self.statements, tr("&Statement")), (self.filter, tr("Sho&w"))):
            label = QLabel(name, self)
            label.setBuddy(combo)
            second.addWidget(label)
            second.addWidget(combo, 3 if combo is self.statements else 1)
        second.addWidget(self.remove)
        second.addWidget(self.search, 2)
        third = QHBoxLayout()
        third.addWidget(self.glyph)
        third.addWidget(self.check, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_3, SPACE_3, SPACE_3, SPACE_2)
        column.setSpacing(SPACE_2)
        for line in (first, second, third):
            column.addLayout(line)

    def show_statements(self, rows: Sequence[StatementRow]) -> None:
        """These; the one that was chosen stays chosen."""
        chosen = self.statement_id
        self._rows = list(rows)
        self.statements.blockSignals(True)
        self.statements.clear()
        self.statements.addItem(tr("All statements"), None)
        for row in rows:
            self.statements.addItem(statement_line(row, self.locale()), row.statement.id)
        place = next((n for n, row in enumerate(rows, 1) if row.statement.id == chosen), 0)
        self.statements.setCurrentIndex(place)
        self.statements.blockSignals(False)
        self._show_check()

    @property
    def statement_id(self) -> str | None:
        found = self.statements.currentData()
        return str(found) if found else None

    def select(self, statement_id: str) -> None:
        place = self.statements.findData(statement_id)
        if place >= 0:
            self.statements.setCurrentIndex(place)

    @property
    def chosen_filter(self) -> BankFilter:
        return BankFilter(self.filter.currentData())

    def _on_chosen(self, _: int) -> None:
        self._show_check()
        self.changed.emit()

    def _show_check(self) -> None:
        row = next((row for row in self._rows if row.statement.id == self.statement_id), None)
        self.remove.setEnabled(row is not None)
        self.glyph.show_meaning(check_meaning(row.statement) if row is not None else None)
        self.check.setText(check_words(row.statement, self.locale()) if row is not None else "")
        for part in (self.glyph, self.check):
            part.setVisible(row is not None)
