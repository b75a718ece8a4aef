"""What a supplier bills: totals by month, as bars or as a table, and its invoices."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QScrollArea,
    QStackedWidget,
    QTableWidget,
    QTableWidgetItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from invoicext_desktop.domain.known_suppliers import KnownSupplier, month_totals, months_until
from invoicext_desktop.ui.suppliers.bills_table import BillsTable
from invoicext_desktop.ui.suppliers.lesson_row import QuietLabel
from invoicext_desktop.ui.suppliers.month_chart import Bar, MonthChart
from invoicext_desktop.ui.suppliers.words import money, month_name, tr
from invoicext_desktop.ui.theme import SPACE_2, SPACE_3, SPACE_4, SPACE_5, TypeSize, font

SPANS = (12, 24)
#: So many invoices are in sight however low the window is; it scrolls then.
ROWS = 7


class Overview(QScrollArea):
    """`opened` has the id of an invoice to go to."""

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._supplier: KnownSupplier | None = None
        self.currency = QComboBox(self)
        self.currency.setAccessibleName(tr("Currency of the totals"))
        self.span = QComboBox(self)
        self.span.setAccessibleName(tr("How many months"))
        for months in SPANS:
            self.span.addItem(tr("{0} months").format(months), months)
        self.as_table = QToolButton(self)
        self.as_table.setText(tr("As a table"))
        self.as_table.setToolTip(tr("Show the totals by month as a table"))
        self.as_table.setCheckable(True)
        self.chart = MonthChart(self)
        self.table = _MonthTable(self)
        self.said = QuietLabel(self)
        self.bills = BillsTable(self)
        self._both = QStackedWidget(self)
        self._place()
        self._connect()

    def _place(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(SPACE_2)
        self.sum = QLabel(self)
        head.addStretch(1)
        for part in (self.currency, self.span, self.as_table):
            head.addWidget(part)
        self._both.addWidget(self.chart)
        self._both.addWidget(self.table)
        self._both.setFixedHeight(self.chart.sizeHint().height())
        self.sum.setWordWrap(True)
        self.sum.setFont(font(TypeSize.BODY, bold=True, tabular=True))
        self.bills.setMinimumHeight(ROWS * self.bills.verticalHeader().defaultSectionSize())
        inner = QWidget(self)
        column = QVBoxLayout(inner)
        column.setContentsMargins(SPACE_5, SPACE_4, SPACE_5, 0)
        column.setSpacing(SPACE_2)
        column.addWidget(self.sum)
        column.addLayout(head)
        column.addWidget(self._both)
        column.addWidget(self.said)
        column.addSpacing(SPACE_3)
        column.addWidget(self.bills, 1)
        self.setWidget(inner)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it scrolls to what has the focus
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def _connect(self) -> None:
        self.currency.currentIndexChanged.connect(lambda _: self._show_months())
        self.span.currentIndexChanged.connect(lambda _: self._show_months())
        self.as_table.toggled.connect(lambda on: self._both.setCurrentIndex(int(on)))
        self.chart.pointed.connect(lambda _: self.said.setText(self.chart.said))
        self.bills.opened.connect(self.opened)

    def show_supplier(self, supplier: KnownSupplier) -> None:
        """This one; the currency stays where the supplier has it."""
        self._supplier = supplier
        counts: dict[str, int] = {}
        for bill in supplier.bills:
            if bill.total is not None:
                counts[bill.currency or ""] = counts.get(bill.currency or "", 0) + 1
        wanted = self.currency.currentData()
        self.currency.blockSignals(True)
        self.currency.clear()
        for code in sorted(counts, key=lambda code: (-counts[code], code)):
            self.currency.addItem(code or tr("No currency"), code)
        self.currency.setCurrentIndex(max(self.currency.findData(wanted), 0))
        self.currency.setVisible(len(counts) > 1)
        self.currency.blockSignals(False)
        self.bills.show_bills(supplier.bills)
        self._show_months()

    def _show_months(self) -> None:
        if self._supplier is None:
            return
        currency = str(self.currency.currentData() or "")
        sums = month_totals(self._supplier.bills).get(currency, {})
        last = max((dt.date(*month, 1) for month in sums), default=dt.date.today())  # noqa: DTZ011 - the person's day
        months = months_until(last, int(self.span.currentData()))
        bars = [Bar(month, sums.get(month, Decimal(0))) for month in months]
        self.chart.show_bars(bars, currency)
        self.table.show_bars(bars, currency)
        whole = sum((bar.amount for bar in bars), Decimal(0))
        first = month_name(months[0], self.locale(), long=True)
        end = month_name(months[-1], self.locale(), long=True)
        self.sum.setText(tr("{0} from {1} to {2}").format(money(whole, currency, self.locale()), first, end))
        self.said.setText(self.chart.said)


class _MonthTable(QTableWidget):
    """The same figures for who reads rather than looks."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(0, 2, parent)
        self.setAccessibleName(tr("Totals by month, as a table"))
        self.setHorizontalHeaderLabels([tr("Month"), tr("Total")])
        self.verticalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setFrameShape(QFrame.Shape.NoFrame)

    def show_bars(self, bars: list[Bar], currency: str) -> None:
        self.setRowCount(len(bars))
        for row, bar in enumerate(reversed(bars)):
            name = QTableWidgetItem(month_name(bar.month, self.locale(), long=True))
            amount = QTableWidgetItem(money(bar.amount, currency, self.locale()))
            amount.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self.setItem(row, 0, name)
            self.setItem(row, 1, amount)
