"""The head of the fields panel: whose invoice this is, how it stands, and the button that approves it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from invoicext_desktop.domain.duplicates import asks
from invoicext_desktop.domain.invoice import DocumentType, Status
from invoicext_desktop.ui import icons
from invoicext_desktop.ui.review.desk import Desk
from invoicext_desktop.ui.review.field_row import Glyph
from invoicext_desktop.ui.review.words import tr
from invoicext_desktop.ui.theme import SPACE_1, SPACE_2, SPACE_3, SPACE_4, Meaning, TypeSize, font

APPROVE_KEY = "Ctrl+Return"
#: The role whose colour stands out on the accent, in the light and in the dark.
_ON_BUTTON = QPalette.ColorRole.Base


class ElidedLabel(QLabel):
    """A label that ends in dots where there is no room, and shows all of it as a tooltip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._full = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_text(self, text: str) -> None:
        self._full = text
        self.setAccessibleName(text)
        self._elide()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        shown = self.fontMetrics().elidedText(self._full, Qt.TextElideMode.ElideRight, self.width())
        self.setText(shown)
        self.setToolTip(self._full if shown != self._full else "")


class ApproveButton(QPushButton):
    """Also pressed by Enter: the last stop of a review by keyboard."""

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & ~(
            Qt.KeyboardModifier.KeypadModifier
        ):
            self.click()
        else:
            super().keyPressEvent(event)


class Head(QWidget):
    approve_requested = Signal()
    history_requested = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._name = ElidedLabel(self)
        self._name.setFont(font(TypeSize.HEADING, bold=True))
        self._glyph = Glyph(self)
        self._state = ElidedLabel(self)
        self._state.setObjectName("state")
        self.approve = ApproveButton(tr("Approve"), self)
        self.approve.setAccessibleName(tr("Approve"))
        self.approve.setMinimumWidth(96)
        self.approve.setIconSize(QSize(16, 16))
        self.approve.clicked.connect(self.approve_requested)
        self.history = QToolButton(self)
        self.history.setIcon(icons.icon("history"))
        self.history.setIconSize(QSize(18, 18))
        self.history.setAutoRaise(True)
        self.history.setToolTip(tr("History: who changed what"))
        self.history.setAccessibleName(tr("History"))
        self.history.clicked.connect(self.history_requested)
        self._lay_out()
        desk.changed.connect(self.refresh)
        desk.replaced.connect(self.refresh)
        self.refresh()

    def _lay_out(self) -> None:
        state = QHBoxLayout()
        state.setSpacing(SPACE_1 + 2)
        state.addWidget(self._glyph)
        state.addWidget(self._state, 1)
        words = QVBoxLayout()
        words.setSpacing(SPACE_1)
        words.addWidget(self._name)
        words.addLayout(state)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_4, SPACE_3, SPACE_4, SPACE_3)
        row.setSpacing(SPACE_2)
        row.addLayout(words, 1)
        row.addWidget(self.history, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.approve, 0, Qt.AlignmentFlag.AlignVCenter)

    def refresh(self) -> None:
        desk = self._desk
        self._name.show_text(desk.content.supplier.name or self._nameless())
        meaning, words = self._standing()
        self._glyph.setVisible(meaning is not None)
        self._glyph.show_meaning(meaning)
        self._state.show_text(words)
        approvable = desk.invoice is not None and desk.status is not Status.PROCESSING and not desk.settled
        if desk.invoice is not None and desk.invoice.deleted_at is not None:
            approvable = False  # what lies in the bin is brought back first
        self.approve.setEnabled(approvable)
        self.approve.setText(tr("Approved") if desk.settled else tr("Approve"))
        self.approve.setIcon(icons.icon("approved") if desk.settled else icons.icon("approve", _ON_BUTTON))
        hint = tr("This invoice is approved") if desk.settled else tr("Approve this invoice ({key})")
        hint = hint.format(key=APPROVE_KEY.replace("Return", tr("Enter")))
        self.approve.setToolTip(hint)
        self.approve.setAccessibleDescription(hint)

    def _nameless(self) -> str:
        invoice = self._desk.invoice
        return invoice.source.file_name if invoice else ""

    def _standing(self) -> tuple[Meaning | None, str]:
        desk = self._desk
        if desk.invoice is None:
            return None, ""
        if desk.status is Status.PROCESSING:
            return None, tr("Reading...")
        kind = {
            DocumentType.INVOICE: "",
            DocumentType.CREDIT_NOTE: tr("Credit note"),
            DocumentType.RECEIPT: tr("Receipt"),
        }[desk.content.document_type]
        if desk.settled:
            return Meaning.PROVED, _joined(kind, tr("Approved"))
        if desk.status is Status.FAILED:
            return Meaning.PROBLEM, _joined(kind, tr("Could not be read"))
        count = len(desk.stops)
        if count:
            return Meaning.CHECK, _joined(kind, tr("%n to check", count))
        if asks(desk.general_issues):
            return Meaning.CHECK, _joined(kind, tr("Entered before?"))
        return None, _joined(kind, tr("Nothing left to check"))


def _joined(kind: str, words: str) -> str:
    return f"{kind} · {words}" if kind else words
