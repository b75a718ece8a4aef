"""One value for several invoices: which field, the new value, and how many it changes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from invoicext_desktop.domain.fields import FieldType, Value, spec_of
from invoicext_desktop.domain.invoice import DocumentType
from invoicext_desktop.ui import currencies, dates, formats
from invoicext_desktop.ui.review.words import label_of
from invoicext_desktop.ui.theme import SPACE_3, SPACE_4
from invoicext_desktop.ui.widgets.line_edit import LineEdit

#: As many of the present values are offered.
OFFERED = 30


def _tr(text: str) -> str:
    return QCoreApplication.translate("BulkEditDialog", text)


class BulkEditDialog(QDialog):
    """`asked`: the path of which `show_values` is wanted. `chosen`: path and new value, None to empty the field."""

    asked = Signal(str)
    chosen = Signal(str, object)

    def __init__(self, count: int, paths: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(_tr("Change {0} invoices").format(count) if count > 1 else _tr("Change this invoice"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._count = count
        self._present: Counter[Value] | None = None
        self._names = {
            DocumentType.INVOICE.value: _tr("Invoice"),
            DocumentType.CREDIT_NOTE.value: _tr("Credit note"),
            DocumentType.RECEIPT.value: _tr("Receipt"),
        }
        self._field = self._make_field(paths)
        self._value = self._make_value()
        self._said = QLabel(self)
        self._said.setWordWrap(True)
        self._said.setMinimumSize(400, 2 * self._said.fontMetrics().lineSpacing() + 4)  # nothing jumps while one types
        self._buttons = QDialogButtonBox(self)
        self._do = self._buttons.addButton(_tr("Change"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self._buttons.accepted.connect(self._on_accept)
        self._buttons.rejected.connect(self.reject)
        form = QFormLayout()
        form.setSpacing(SPACE_3)
        form.addRow(_tr("&Field"), self._field)
        form.addRow(_tr("&New value"), self._value)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_4, SPACE_4, SPACE_4, SPACE_4)
        column.setSpacing(SPACE_3)
        column.addLayout(form)
        column.addWidget(self._said)
        column.addWidget(self._buttons)

    def begin(self) -> None:
        """Ask for the first field's values."""
        self._on_field()

    @property
    def path(self) -> str:
        return str(self._field.currentData())

    @property
    def kind(self) -> FieldType:
        return spec_of(self.path).type

    def show_values(self, path: str, present: Counter[Value]) -> None:
        """What the invoices have at `path` now: offered, the most frequent first, and counted."""
        if path != self.path:
            return
        self._present = present
        if self.kind is not FieldType.CHOICE:
            text = self._value.currentText()
            self._value.clear()
            known = [value for value, _ in present.most_common(OFFERED) if value is not None]
            self._value.addItems([formats.editable(self.kind, value, self.locale()) for value in known])
            self._value.setEditText(text)
        self._say()

    def _make_field(self, paths: Sequence[str]) -> QComboBox:
        box = QComboBox(self)
        box.setAccessibleName(_tr("Field"))
        for path in paths:
            box.addItem(label_of(path), path)
        box.currentIndexChanged.connect(lambda _: self._on_field())
        return box

    def _make_value(self) -> QComboBox:
        box = QComboBox(self)
        box.setMinimumWidth(280)
        box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        box.setAccessibleName(_tr("New value"))
        box.currentTextChanged.connect(lambda _: self._say())
        return box

    def _on_field(self) -> None:
        """Another field: an editor of its type, and what is in it now."""
        box, choice = self._value, self.kind is FieldType.CHOICE
        self._present = None
        box.setEditable(not choice)
        box.clear()
        if choice:
            for value, name in self._names.items():
                box.addItem(name, value)
        else:
            self._make_line(box)
        self._say()
        self.asked.emit(self.path)

    def _make_line(self, box: QComboBox) -> None:
        line = LineEdit(box)
        box.setLineEdit(line)
        line.setAccessibleName(_tr("New value"))
        if self.kind is FieldType.DATE:
            line.setPlaceholderText(dates.date_pattern(self.locale()).upper())
        if self.kind is FieldType.CURRENCY:
            completer = QCompleter(list(currencies.CODES), box)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            box.setCompleter(completer)

    def _new(self) -> Value:
        """What stands there as a value. Raises ValueError where it is none."""
        if self.kind is FieldType.CHOICE:
            return str(self._value.currentData())
        return formats.parse(self.kind, self._value.currentText(), self.locale())

    def _say(self) -> None:
        """How many change, or why nothing can."""
        try:
            new = self._new()
        except ValueError:
            dated = self.kind is FieldType.DATE
            self._tell(_tr("This is no date.") if dated else _tr("Three letters, such as EUR."), ready=False)
            return
        if self._present is None:
            self._tell("", ready=False)
            return
        number = self._present.total() - self._present[new]
        if not number:
            self._tell(_tr("All of them have this value already."), ready=False)
        elif new is None:
            self._tell(_tr("The field is emptied in {0} of {1} invoices.").format(number, self._count), ready=True)
        else:
            shown = self._value.currentText() if self.kind is FieldType.CHOICE else ""
            shown = shown or formats.display(self.kind, new, self.locale())
            words = _tr("“{0}” is put into {1} of {2} invoices. Undo takes it back from all of them.")
            self._tell(words.format(shown, number, self._count), ready=True)

    def _tell(self, text: str, *, ready: bool) -> None:
        self._said.setText(text)
        self._do.setEnabled(ready)
        self._do.setAccessibleDescription(text)

    def _on_accept(self) -> None:
        self.chosen.emit(self.path, self._new())
        self.accept()
