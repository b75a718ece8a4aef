"""What narrows the list, each as a chip that a click or a key takes away."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QToolButton, QWidget

from invoicext_desktop.domain.narrowing import Narrowing
from invoicext_desktop.ui import icons
from invoicext_desktop.ui.inbox.filter_words import said, tr
from invoicext_desktop.ui.theme import SPACE_1, SPACE_3, TypeSize, font


class FilterChips(QWidget):
    """Hidden where nothing narrows. `changed`: a Narrowing without what was taken away."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._narrowing = Narrowing()
        self._chips: list[QToolButton] = []
        self.hide()

    def show_narrowing(self, narrowing: Narrowing) -> None:
        """A chip for each part."""
        self._narrowing = narrowing
        for chip in self._chips:
            chip.deleteLater()
        self._chips = [self._chip(part) for part in narrowing.parts]
        self.setVisible(bool(self._chips))
        self._flow(self.width())

    def _chip(self, part: str) -> QToolButton:
        words = said(self._narrowing, part)
        chip = QToolButton(self)
        chip.setText(words)
        chip.setFont(font(TypeSize.SMALL))
        chip.setIcon(icons.icon("close"))
        chip.setIconSize(QSize(12, 12))
        chip.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        chip.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if self.isLeftToRight() else Qt.LayoutDirection.LeftToRight
        )
        chip.setToolTip(tr("Take away: {0}").format(words))
        chip.setAccessibleName(tr("Take away: {0}").format(words))
        chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        chip.clicked.connect(lambda: self.changed.emit(self._narrowing.without(part)))
        chip.show()
        return chip

    def _flow(self, width: int) -> None:
        """In rows, as many chips in each as there is room for."""
        left, top, height = SPACE_3, SPACE_1, 0
        for chip in self._chips:
            size = chip.sizeHint().boundedTo(QSize(max(width - 2 * SPACE_3, 40), 1000))
            if left > SPACE_3 and left + size.width() > width - SPACE_3:
                left, top = SPACE_3, top + height + SPACE_1
            chip.setGeometry(QRect(left, top, size.width(), size.height()))
            left, height = left + size.width() + SPACE_1, size.height()
        self.setFixedHeight(top + height + SPACE_1 if self._chips else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._flow(event.size().width())
