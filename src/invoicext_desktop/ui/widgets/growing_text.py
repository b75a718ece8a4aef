"""A text of a few lines that grows with what is written, then scrolls. Tab leaves it; undo is the window's."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

#: Border and padding of the pane's style sheet, above and below.
FRAME = 4


def is_undo_key(event: QKeyEvent) -> bool:
    """Undo and redo are the window's, over all fields and restarts; an editor's own would fight them."""
    return event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)


class GrowingText(QPlainTextEdit):
    """From one line to `most` lines."""

    def __init__(self, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._most = most
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(2)

    def sizeHint(self) -> QSize:  # noqa: N802
        inside = self._lines() * self.fontMetrics().lineSpacing() + 2 * round(self.document().documentMargin())
        return QSize(super().sizeHint().width(), inside + 2 * FRAME)

    def _lines(self) -> int:
        """How many lines the text takes at this width, up to the most."""
        room = self.viewport().width() - 2 * round(self.document().documentMargin()) - 1
        wrap = Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextWrapAnywhere
        taken = self.fontMetrics().boundingRect(QRect(0, 0, max(room, 20), 10_000), int(wrap), self.toPlainText())
        return min(max(round(taken.height() / self.fontMetrics().lineSpacing()), 1), self._most)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(40, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self.updateGeometry()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and is_undo_key(event):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if is_undo_key(event):
            event.ignore()
        else:
            super().keyPressEvent(event)
