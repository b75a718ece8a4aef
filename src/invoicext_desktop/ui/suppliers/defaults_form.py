"""What stands in for what a supplier's next invoices lack."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QSpinBox, QWidget

from invoicext_desktop.domain.known_suppliers import Defaults, DueRule
from invoicext_desktop.ui.currencies import CODES
from invoicext_desktop.ui.suppliers.section import Section
from invoicext_desktop.ui.suppliers.words import tr
from invoicext_desktop.ui.theme import SPACE_2, SPACE_3

LONGEST = 730


class DefaultsForm(Section):
    """`changed` has the Defaults as they are now."""

    changed = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(tr("When an invoice does not say"), parent)
        self._shown = Defaults()
        self.currency = QComboBox(self)
        self.currency.addItem(tr("Not set"), None)
        for code in CODES:
            self.currency.addItem(code, code)
        self.terms = QSpinBox(self)
        self.terms.setRange(-1, LONGEST)
        self.terms.setSpecialValueText(tr("Not set"))
        self.terms.setSuffix(tr(" days"))
        self.terms.setKeyboardTracking(False)
        self.terms.setMinimumHeight(self.currency.sizeHint().height())
        self.rule = QComboBox(self)
        self.rule.addItem(tr("after the invoice date"), DueRule.INVOICE)
        self.rule.addItem(tr("after the end of that month"), DueRule.MONTH_END)
        self.write_name = QCheckBox(tr("Use the name above on new invoices"), self)
        self.write_name.setToolTip(tr("The invoice keeps the place where another name is printed, and says which"))
        form = QFormLayout()
        form.setHorizontalSpacing(SPACE_3)
        form.setVerticalSpacing(SPACE_2)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        form.addRow(tr("Currency"), self.currency)
        form.addRow(tr("Due"), self.terms)
        form.addRow("", self.rule)
        form.addRow(self.write_name)
        inner = QWidget(self)
        inner.setLayout(form)
        form.setContentsMargins(0, 0, 0, 0)
        self.add(inner)
        self._name()
        self.currency.activated.connect(lambda _: self._tell())
        self.rule.activated.connect(lambda _: self._tell())
        self.terms.valueChanged.connect(lambda _: self._tell())
        self.write_name.clicked.connect(lambda _: self._tell())

    def _name(self) -> None:
        for box, name, what in (
            (self.currency, tr("Default currency"), tr("Proposed where an invoice names none")),
            (self.terms, tr("Default payment terms in days"), tr("Proposed where an invoice has no due date")),
            (self.rule, tr("Payment terms count from"), tr("From when the days count")),
        ):
            box.setAccessibleName(name)
            box.setAccessibleDescription(what)
            box.setToolTip(what)

    def show_defaults(self, defaults: Defaults) -> None:
        self._shown = defaults
        for box in (self.currency, self.terms, self.rule, self.write_name):
            box.blockSignals(True)
        self.currency.setCurrentIndex(max(self.currency.findData(defaults.currency), 0))
        self.terms.setValue(-1 if defaults.terms is None else defaults.terms)
        self.rule.setCurrentIndex(self.rule.findData(defaults.rule))
        self.rule.setEnabled(defaults.terms is not None)
        self.write_name.setChecked(defaults.write_name)
        for box in (self.currency, self.terms, self.rule, self.write_name):
            box.blockSignals(False)

    def _tell(self) -> None:
        terms = self.terms.value()
        self.rule.setEnabled(terms >= 0)
        rule = self.rule.currentData() if terms >= 0 else DueRule.INVOICE
        made = Defaults(
            self.currency.currentData(), None if terms < 0 else terms, DueRule(rule), self.write_name.isChecked()
        )
        if made != self._shown:
            self._shown = made
            self.changed.emit(made)
