"""The panel in which a list is narrowed: every change shows at once in the list behind it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from invoicext_desktop.domain.fields import FieldType, Value
from invoicext_desktop.domain.invoice import DocumentType
from invoicext_desktop.domain.narrowing import Narrowing, Period, SavedView
from invoicext_desktop.ui import currencies, dates, formats
from invoicext_desktop.ui.inbox.filter_words import period_names, tr, type_names
from invoicext_desktop.ui.theme import SPACE_2, SPACE_4
from invoicext_desktop.ui.widgets.line_edit import LineEdit

#: The list is asked when nothing was typed for this long.
ASK_MS = 150
_FREE = "free"


class FilterPanel(QFrame):
    """`changed`: the list is to be narrowed to `narrowing`. `save_asked`: keep it under a name. `removed`: a view's
    id.
    """

    changed = Signal()
    save_asked = Signal(str)
    removed = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setWindowTitle(tr("Filter"))
        self.setFrameShape(QFrame.Shape.Box)
        self.setMinimumWidth(340)
        self.narrowing = Narrowing()
        self._showing = False
        self._wait = QTimer(self, singleShot=True, interval=ASK_MS)
        self._wait.timeout.connect(self._tell)
        self._make_fields()
        self._lay_out()
        self.show_narrowing(self.narrowing)

    def _make_fields(self) -> None:
        self.supplier = self._line(tr("Supplier"))
        self.period = QComboBox(self)
        self.period.addItem(tr("Any time"), None)
        for period, name in period_names().items():
            self.period.addItem(name, period.value)
        self.period.addItem(tr("From – to"), _FREE)
        self.period.currentIndexChanged.connect(self._on_period)
        self.date_from, self.date_to = self._line(tr("From date")), self._line(tr("To date"))
        self.amount_from, self.amount_to = self._line(tr("From amount")), self._line(tr("To amount"))
        self.currency = QComboBox(self)
        self.currency.addItem(tr("Any currency"), "")
        for code in currencies.CODES:
            self.currency.addItem(code, code)
        self.currency.currentIndexChanged.connect(self._on_changed)
        self.kind = QComboBox(self)
        self.kind.addItem(tr("Any document"), None)
        for kind, name in type_names().items():
            self.kind.addItem(name, kind.value)
        self.kind.currentIndexChanged.connect(self._on_changed)
        self.look = QCheckBox(tr("Only what needs a look"), self)
        self.look.toggled.connect(self._on_changed)
        self.name = LineEdit(self)
        self.name.setPlaceholderText(tr("Name for this filter"))
        self.name.setAccessibleName(tr("Name for this filter"))
        self.name.returnPressed.connect(self._save)
        self.save = self._button(tr("Save"), self._save)
        self.clear = self._button(tr("Clear"), self.clear_all)
        self.remove = self._button(tr("Delete saved filter"), self._remove)
        self.saved = QComboBox(self)
        self.saved.setAccessibleName(tr("Saved filters"))

    def _line(self, name: str) -> LineEdit:
        field = LineEdit(self)
        field.setAccessibleName(name)
        field.setClearButtonEnabled(True)
        field.textChanged.connect(self._on_changed)
        return field

    def _button(self, text: str, run: object) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        button.clicked.connect(run)
        return button

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(SPACE_4)
        form.setVerticalSpacing(SPACE_2)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(tr("Supplier:"), self.supplier)
        form.addRow(tr("Invoice date:"), self.period)
        self._dates = self._pair(self.date_from, self.date_to)
        form.addRow("", self._dates)
        form.addRow(tr("Total:"), self._pair(self.amount_from, self.amount_to))
        form.addRow(tr("Currency:"), self.currency)
        form.addRow(tr("Document:"), self.kind)
        form.addRow("", self.look)
        keep = QHBoxLayout()
        keep.setSpacing(SPACE_2)
        keep.addWidget(self.name, 1)
        keep.addWidget(self.save)
        gone = QHBoxLayout()
        gone.setSpacing(SPACE_2)
        gone.addWidget(self.saved, 1)
        gone.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_4, SPACE_4, SPACE_4, SPACE_4)
        column.setSpacing(SPACE_2)
        column.addLayout(form)
        column.addWidget(self.clear, 0, Qt.AlignmentFlag.AlignRight)
        column.addLayout(keep)
        column.addLayout(gone)

    def _pair(self, first: QWidget, last: QWidget) -> QWidget:
        both = QWidget(self)
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_2)
        row.addWidget(first, 1)
        row.addWidget(QLabel("–", both))
        row.addWidget(last, 1)
        return both

    # --- from outside ----------------------------------------------------------------------------

    def open_at(self, place: QPoint) -> None:
        """Show it with its top left corner there."""
        self.adjustSize()
        self.move(place)
        self.show()
        self.supplier.setFocus(Qt.FocusReason.PopupFocusReason)

    def show_narrowing(self, narrowing: Narrowing) -> None:
        """What the list is narrowed to; nobody is told."""
        self._showing = True
        self.narrowing = narrowing
        locale = QLocale()
        self.supplier.setText(narrowing.supplier)
        free = narrowing.date_from is not None or narrowing.date_to is not None
        chosen = narrowing.period.value if narrowing.period else _FREE if free else None
        self.period.setCurrentIndex(max(self.period.findData(chosen), 0))
        for field, kind, value in (
            (self.date_from, FieldType.DATE, narrowing.date_from),
            (self.date_to, FieldType.DATE, narrowing.date_to),
            (self.amount_from, FieldType.AMOUNT, narrowing.amount_from),
            (self.amount_to, FieldType.AMOUNT, narrowing.amount_to),
        ):
            field.setText(formats.editable(kind, value, locale))
        self.currency.setCurrentIndex(max(self.currency.findData(narrowing.currency.upper()), 0))
        self.kind.setCurrentIndex(max(self.kind.findData(str(narrowing.document_type or "") or None), 0))
        self.look.setChecked(narrowing.needs_review)
        for field in (self.date_from, self.date_to):
            field.setPlaceholderText(dates.date_pattern(locale).upper())
        self._dates.setVisible(self.period.currentData() == _FREE)
        self.clear.setEnabled(bool(narrowing.parts))
        self.save.setEnabled(bool(narrowing.parts))
        self._showing = False

    def show_saved(self, views: Sequence[SavedView]) -> None:
        """The filters that have a name."""
        self.saved.clear()
        for view in views:
            self.saved.addItem(view.name, view.id)
        for widget in (self.saved, self.remove):
            widget.setVisible(bool(views))

    # --- from the person -------------------------------------------------------------------------

    def _on_period(self) -> None:
        self._dates.setVisible(self.period.currentData() == _FREE)
        self.adjustSize()
        self._on_changed()

    def _on_changed(self) -> None:
        if not self._showing:
            self._wait.start()

    def _tell(self) -> None:
        """Take what is written; what is no date or amount yet narrows nothing."""
        data = self.period.currentData()
        free = data == _FREE
        kind = self.kind.currentData()
        self.narrowing = Narrowing(
            supplier=self.supplier.text().strip(),
            period=Period(data) if data and not free else None,
            date_from=_read(FieldType.DATE, self.date_from.text()) if free else None,  # type: ignore[arg-type]
            date_to=_read(FieldType.DATE, self.date_to.text()) if free else None,  # type: ignore[arg-type]
            amount_from=_read(FieldType.AMOUNT, self.amount_from.text()),  # type: ignore[arg-type]
            amount_to=_read(FieldType.AMOUNT, self.amount_to.text()),  # type: ignore[arg-type]
            currency=str(self.currency.currentData() or ""),
            document_type=DocumentType(kind) if kind else None,
            needs_review=self.look.isChecked(),
        )
        self.clear.setEnabled(bool(self.narrowing.parts))
        self.save.setEnabled(bool(self.narrowing.parts))
        self.changed.emit()

    def clear_all(self) -> None:
        """Nothing narrows the list any more."""
        self.show_narrowing(Narrowing())
        self.changed.emit()

    def _save(self) -> None:
        if self.narrowing.parts and self.name.text().strip():
            self.save_asked.emit(self.name.text().strip())
            self.name.clear()

    def _remove(self) -> None:
        view_id = self.saved.currentData()
        if view_id:
            self.removed.emit(str(view_id))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._wait.stop()
            self._tell()
            self.hide()
        else:
            super().keyPressEvent(event)


def _read(kind: FieldType, text: str) -> Value:
    try:
        return formats.parse(kind, text, QLocale())
    except ValueError:
        return None
