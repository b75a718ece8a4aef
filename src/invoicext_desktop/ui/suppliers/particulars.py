"""All that is known of a supplier beside its invoices and lessons: names, accounts, addresses, defaults, a note."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget

from invoicext_desktop.domain.known_suppliers import KnownSupplier
from invoicext_desktop.domain.lessons import KeyKind
from invoicext_desktop.ui.suppliers.accounts import Accounts
from invoicext_desktop.ui.suppliers.defaults_form import DefaultsForm
from invoicext_desktop.ui.suppliers.names_section import NamesSection
from invoicext_desktop.ui.suppliers.section import Section
from invoicext_desktop.ui.suppliers.words import tr
from invoicext_desktop.ui.theme import SPACE_4, SPACE_5

WIDTH = 760
#: A note is saved so long after the last key.
REST_MS = 800


class Particulars(QScrollArea):
    """All signals but `opened` have the supplier's id first: what was typed may belong to the one shown before."""

    split = Signal(str, int)
    told = Signal(str, str, object)
    defaults_changed = Signal(str, object)
    noted = Signal(str, str)
    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._id = ""
        inner = QWidget(self)
        inner.setMaximumWidth(WIDTH)
        self.note = _Note(inner)
        self.defaults = DefaultsForm(inner)
        self.accounts = Accounts(inner)
        self.names = NamesSection(inner)
        self.addresses = Section(tr("Addresses"), inner)
        self.contacts = Section(tr("Web and telephone"), inner)
        note = Section(tr("Note"), inner)
        note.add(self.note)
        column = QVBoxLayout(inner)
        column.setContentsMargins(SPACE_5, SPACE_4, SPACE_5, SPACE_5)
        column.setSpacing(SPACE_5)
        self._here = (note, self.defaults, self.accounts, self.names, self.addresses)
        for part in (*self._here, self.contacts):
            column.addWidget(part)
        column.addStretch(1)
        self.setWidget(inner)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.names.split.connect(lambda face: self.split.emit(self._id, face))
        self.accounts.told.connect(lambda account, trusted: self.told.emit(self._id, account, trusted))
        self.accounts.opened.connect(self.opened)
        self.defaults.changed.connect(lambda defaults: self.defaults_changed.emit(self._id, defaults))
        self.note.written.connect(lambda text: self.noted.emit(self._id, text))

    def show_supplier(self, supplier: KnownSupplier) -> None:
        """This one. A note that is being typed is handed over first, and not overwritten by what is stored."""
        new = supplier.id != self._id
        if new:
            self.note.flush()
            self._id = supplier.id
            self.verticalScrollBar().setValue(0)
        self.note.show_text(supplier.note, new=new)
        self.defaults.show_defaults(supplier.defaults)
        self.accounts.show_supplier(supplier)
        self.names.show_supplier(supplier)
        self._show_texts(supplier)
        for part in self._here:
            part.setVisible(bool(supplier.faces))

    def _show_texts(self, supplier: KnownSupplier) -> None:
        self.addresses.clear()
        for text in supplier.addresses or (tr("No invoice names an address."),):
            self.addresses.add_text(text)
        words = {KeyKind.DOMAIN: tr("Web or e-mail at {0}"), KeyKind.PHONE: tr("Telephone …{0}")}
        keys = [key for item in supplier.learned for key in item.keys if key.kind in words]
        self.contacts.clear()
        for text in dict.fromkeys(words[key.kind].format(key.value) for key in keys):
            self.contacts.add_text(text)
        self.contacts.setVisible(bool(keys))

    def flush(self) -> None:
        """Hand over what is being typed."""
        self.note.flush()


class _Note(QPlainTextEdit):
    """`written` has the text, a moment after the last key."""

    written = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._kept = ""
        self.setAccessibleName(tr("Note on this supplier"))
        self.setAccessibleDescription(tr("Saved as you type"))
        self.setPlaceholderText(tr("What to know about this supplier"))
        self.setTabChangesFocus(True)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * 4 + 16)
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self.flush)
        self.textChanged.connect(self._rest.start)

    def show_text(self, text: str, *, new: bool) -> None:
        if not new and (self._rest.isActive() or text == self.toPlainText()):
            return
        self._kept = text
        self.blockSignals(True)
        self.setPlainText(text)
        self.blockSignals(False)

    def flush(self) -> None:
        self._rest.stop()
        if self.toPlainText() != self._kept:
            self._kept = self.toPlainText()
            self.written.emit(self._kept)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusOutEvent(event)
        self.flush()
