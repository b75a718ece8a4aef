"""What a person put beside the invoice: why it is on hold, and the note on it, saved as one types."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QWidget

from invoicext_desktop.domain.errors import InvoiceXTError
from invoicext_desktop.domain.fields import Cell
from invoicext_desktop.domain.invoice import Invoice, Review
from invoicext_desktop.ui import icons
from invoicext_desktop.ui.review.desk import Desk
from invoicext_desktop.ui.review.saver import Edit, Saver
from invoicext_desktop.ui.review.words import tr
from invoicext_desktop.ui.spoken import error_said
from invoicext_desktop.ui.tasks import TaskRunner
from invoicext_desktop.ui.theme import SPACE_2, SPACE_4
from invoicext_desktop.ui.widgets.growing_text import GrowingText

if TYPE_CHECKING:
    from invoicext_desktop.services.app import Services

NOTE = "note"
NOTE_LINES = 4
_ICON = 18


class NoteField(GrowingText):
    """`left`: Esc was pressed. A visit with the cursor is one step of undo."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(NOTE_LINES, parent)
        self.typing = uuid.uuid4().hex
        self.setObjectName("note")

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusInEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.typing = uuid.uuid4().hex

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and (
            event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            event.ignore()  # the window's shortcut
        else:
            super().keyPressEvent(event)


class NoteBox(QWidget):
    """`left`: the cursor should go back to the fields."""

    left = Signal()

    def __init__(
        self, desk: Desk, services: Services, tasks: TaskRunner, release: QAction | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._services = services
        self._saver = Saver(self._save, tasks, self)
        self._saver.saved.connect(self._on_saved)
        self._saver.failed.connect(self._on_failed)
        self._number = 0
        self._unsaved: Edit | None = None
        self._shown: str | None = None
        self.note = NoteField(self)
        self.note.setPlaceholderText(tr("Note on this invoice"))
        self.note.setAccessibleName(tr("Note"))
        self.note.setAccessibleDescription(tr("Saved as you type; Undo takes it back"))
        self.note.textChanged.connect(self._on_typed)
        self.note.left.connect(self.left)
        self._reason = QLabel(self)
        self._reason.setWordWrap(True)
        self._reason.setTextFormat(Qt.TextFormat.PlainText)
        self._release = QPushButton(tr("Take off hold"), self)
        if release is not None:
            self._release.clicked.connect(release.trigger)
        self._icons = {name: self._drawing(name) for name in ("hold", "note")}
        self._lay_out()
        desk.changed.connect(self.refresh)
        desk.replaced.connect(self.refresh)
        self.refresh()

    def _drawing(self, name: str) -> QLabel:
        label = QLabel(self)
        label.setPixmap(icons.icon(name).pixmap(QSize(_ICON, _ICON), self.devicePixelRatioF()))
        label.setFixedSize(_ICON, _ICON)
        return label

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(SPACE_4, SPACE_2, SPACE_4, SPACE_2)
        grid.setHorizontalSpacing(SPACE_2)
        grid.setVerticalSpacing(SPACE_2)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self._icons["hold"], 0, 0)
        grid.addWidget(self._reason, 0, 1)
        grid.addWidget(self._release, 0, 2)
        grid.addWidget(self._icons["note"], 1, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.note, 1, 1, 1, 2)

    def focus_note(self) -> None:
        self.note.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def flush(self) -> None:
        """What is being written goes to the store now."""
        self._saver.flush()

    def refresh(self) -> None:
        """Show what the store says, unless what is typed here is newer."""
        invoice = self._desk.invoice
        held = invoice is not None and invoice.review is Review.ON_HOLD
        for widget in (self._reason, self._release, self._icons["hold"]):
            widget.setVisible(held)
        reason = invoice.hold_reason if invoice is not None else ""
        self._reason.setText(tr("On hold: {reason}").format(reason=reason) if reason else tr("On hold"))
        self.note.setEnabled(invoice is not None)
        if self._unsaved is not None and invoice is not None and self._unsaved.invoice_id == invoice.id:
            return
        text = invoice.note if invoice is not None else ""
        if text != self._shown or (invoice is not None and text != self.note.toPlainText()):
            with QSignalBlocker(self.note):
                self.note.setPlainText(text)
            self.note.updateGeometry()
        self._shown = text

    def _on_typed(self) -> None:
        invoice = self._desk.invoice
        self.note.updateGeometry()
        if invoice is None:
            return
        self._number += 1
        cell = Cell(self.note.toPlainText(), None, None)
        self._unsaved = Edit(invoice.id, NOTE, cell, self.note.typing, self._number)
        self._saver.later(self._unsaved)

    def _save(self, edit: Edit) -> Invoice:
        return self._services.asides.set_note(edit.invoice_id, str(edit.cell.value), edit.typing)

    def _on_saved(self, edit: Edit, invoice: Invoice) -> None:
        if self._unsaved is not None and self._unsaved.number <= edit.number:
            self._unsaved = None
        self._desk.accept(invoice)

    def _on_failed(self, _edit: Edit, error: BaseException) -> None:
        if not isinstance(error, InvoiceXTError):
            raise error
        self._desk.message.emit(error_said(error))
