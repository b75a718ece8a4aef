"""Every key on one page."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QLabel, QVBoxLayout, QWidget

from invoicext_desktop.ui.theme import SPACE_2, SPACE_4, SPACE_5, TypeSize, font


def _tr(text: str) -> str:
    return QCoreApplication.translate("KeysDialog", text)


def field_keys() -> tuple[tuple[str, str], ...]:
    """Keys that belong to no menu: they work in the fields and on the page."""
    return (
        ("Return", _tr("In a field: go to the next value that needs a look")),
        ("Tab", _tr("In a field: go to the next field")),
        ("Esc", _tr("In a field: put back what was there")),
        ("Ctrl++", _tr("On the page: larger")),
        ("Ctrl+-", _tr("On the page: smaller")),
        ("PgDown", _tr("On the page: further down")),
    )


class KeysDialog(QDialog):
    def __init__(self, actions: Iterable[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        native = QKeySequence.SequenceFormat.NativeText
        rows = [(action.shortcut().toString(native), action.iconText()) for action in actions]
        rows = [(key, name) for key, name in rows if key]
        rows += [(QKeySequence(key).toString(native), name) for key, name in field_keys()]
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE_5)
        grid.setVerticalSpacing(SPACE_2)
        half = (len(rows) + 1) // 2
        for number, (key, name) in enumerate(rows):
            line, column = number % half, 2 * (number // half)
            shown = QLabel(key, self)
            shown.setFont(font(TypeSize.BODY, bold=True))
            grid.addWidget(shown, line, column)
            grid.addWidget(QLabel(name, self), line, column + 1)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        box.rejected.connect(self.close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_5, SPACE_5, SPACE_5, SPACE_4)
        layout.setSpacing(SPACE_5)
        layout.addLayout(grid)
        layout.addWidget(box)
