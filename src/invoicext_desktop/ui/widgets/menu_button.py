"""A button that opens a menu. Qt's own cannot be pressed by a screen reader: its action does nothing."""

from __future__ import annotations

from PySide6.QtWidgets import QMenu, QStyleOptionToolButton, QToolButton, QWidget


class MenuButton(QToolButton):
    """`popup` is what it opens."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.popup = QMenu(self)
        self.popup.aboutToHide.connect(lambda: self.setDown(False))
        self.clicked.connect(self._open)

    def _open(self) -> None:
        self.setDown(True)
        self.popup.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def initStyleOption(self, option: QStyleOptionToolButton) -> None:  # noqa: N802
        super().initStyleOption(option)
        option.features |= QStyleOptionToolButton.ToolButtonFeature.HasMenu
