"""A supplier's accounts: since when, on how many invoices, and whether a person says that they are its own."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from invoicext_desktop.domain.accounts import iban_problem
from invoicext_desktop.domain.known_suppliers import AccountRow, KnownSupplier
from invoicext_desktop.ui.dates import format_date
from invoicext_desktop.ui.suppliers.lesson_row import QuietLabel
from invoicext_desktop.ui.suppliers.section import Section
from invoicext_desktop.ui.suppliers.words import count_of_invoices, grouped_account, tr
from invoicext_desktop.ui.theme import SPACE_2, TypeSize, font

#: What a person may say, as the box has it.
TOLD: tuple[bool | None, ...] = (None, True, False)


class Accounts(Section):
    """`told`: an account, and whether it is the supplier's (None: nothing is said). `opened`: an invoice's id."""

    told = Signal(str, object)
    opened = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(tr("Bank accounts"), parent)
        self.boxes: dict[str, QComboBox] = {}
        self._shown: tuple[AccountRow, ...] | None = None

    def show_supplier(self, supplier: KnownSupplier) -> None:
        if supplier.accounts == self._shown:
            return  # what has the focus keeps it
        focused = next((account for account, box in self.boxes.items() if box.hasFocus()), None)
        self._shown = supplier.accounts
        self.clear()
        self.boxes.clear()
        for row in supplier.accounts:
            self.add(self._make(row))
        if not supplier.accounts:
            self.add_text(tr("No invoice names an account."))
        if focused in self.boxes:
            self.boxes[focused].setFocus()

    def _make(self, row: AccountRow) -> QWidget:
        line = QWidget(self)
        number = QLabel(grouped_account(row.account), line)
        number.setFont(font(TypeSize.BODY, tabular=True))
        number.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        about = QuietLabel(line)
        about.setText(about_account(row, self.locale()))
        box = QComboBox(line)
        box.addItems([tr("Not checked"), tr("Is theirs"), tr("Is not theirs")])
        box.setCurrentIndex(TOLD.index(row.trusted))
        box.setAccessibleName(tr("Is {0} theirs?").format(grouped_account(row.account)))
        box.setAccessibleDescription(about.text())
        box.setToolTip(tr("An account that is theirs is not asked about again; one that is not always is"))
        box.activated.connect(lambda at, account=row.account: self.told.emit(account, TOLD[at]))
        self.boxes[row.account] = box
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(number)
        under = QHBoxLayout()
        under.setSpacing(SPACE_2)
        under.addWidget(about, 1)
        if row.newest is not None:
            under.addWidget(self._show_button(line, row))
        texts.addLayout(under)
        across = QHBoxLayout(line)
        across.setContentsMargins(0, 0, 0, SPACE_2)
        across.setSpacing(SPACE_2)
        across.addLayout(texts, 1)
        across.addWidget(box, 0, Qt.AlignmentFlag.AlignBottom)
        return line

    def _show_button(self, line: QWidget, row: AccountRow) -> QToolButton:
        show = QToolButton(line)
        show.setText(tr("Newest invoice"))
        show.setAccessibleName(tr("Newest invoice with {0}").format(grouped_account(row.account)))
        show.setToolTip(tr("Go to the newest invoice with this account"))
        show.clicked.connect(lambda _=False, key=row.newest: self.opened.emit(key))
        return show


def about_account(row: AccountRow, locale: QLocale) -> str:
    """On how many invoices, from when to when, and whether its check digits are wrong."""
    parts = [count_of_invoices(row.invoices, locale)]
    if row.first is not None and row.last is not None:
        first, last = format_date(row.first, locale), format_date(row.last, locale)
        parts.append(first if first == last else tr("{0} to {1}").format(first, last))
    if iban_problem(row.account) is not None:
        parts.append(tr("this is no valid IBAN"))
    return " · ".join(parts)
