"""The search over the list: its undo is the window's, its arrows lead into the list."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from invoicext_desktop.ui import icons
from invoicext_desktop.ui.widgets.line_edit import LineEdit

#: A search starts this long after the last keystroke.
SEARCH_MS = 40
_INTO_LIST = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SearchField(LineEdit):
    """`asked`: search for what stands here now. `left`: on to the list."""

    asked = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Search"))
        self.setAccessibleDescription(self.tr("Supplier, number, amount or file; Ctrl+F"))
        self.setPlaceholderText(self.tr("Search"))
        self.setToolTip(self.tr("Supplier, number, amount or file (Ctrl+F)"))
        self.setClearButtonEnabled(True)
        self.addAction(icons.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self._wait = QTimer(self, singleShot=True, interval=SEARCH_MS)
        self._wait.timeout.connect(self.asked)
        self.textChanged.connect(lambda _: self._wait.start())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in _INTO_LIST and plain:
            self.left.emit()
        else:
            super().keyPressEvent(event)
