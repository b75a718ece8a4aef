"""The top of the Suppliers page: its name, undo and redo, merging, what may be one, files."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from invoicext_desktop.domain.known_suppliers import UndoSuppliers
from invoicext_desktop.ui import icons
from invoicext_desktop.ui.suppliers.words import step_words, tr
from invoicext_desktop.ui.theme import SPACE_2, SPACE_3, TypeSize, font


class SuppliersHead(QWidget):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        title = QLabel(tr("Suppliers"), self)
        title.setFont(font(TypeSize.TITLE, bold=True))
        self.undo_button, self.redo_button = QToolButton(self), QToolButton(self)
        for button, icon in ((self.undo_button, "undo"), (self.redo_button, "redo")):
            button.setIcon(icons.icon(icon))
            button.setAutoRaise(True)
        self.near_button = self._button("question", "", tr("Look through suppliers that may be one"))
        self.merge_button = self._button(
            "join", tr("Merge..."), tr("Count the suppliers that are selected as one: choose two or more")
        )
        self.import_button = self._button("open", tr("Import..."), tr("Add what was learned elsewhere, from a file"))
        self.export_button = self._button(
            "export", tr("Export..."), tr("Write what was learned to a file, for another company or computer")
        )
        self.merge_button.setEnabled(False)
        self.near_button.hide()
        self.show_undo(UndoSuppliers(None, None))
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_3, SPACE_3, SPACE_3, SPACE_3)
        row.setSpacing(SPACE_2)
        row.addWidget(title, 1)
        row.addWidget(self.undo_button)
        row.addWidget(self.redo_button)
        for part in (self.near_button, self.merge_button, self.import_button, self.export_button):
            row.addWidget(part)

    def _button(self, icon: str, text: str, tip: str) -> QPushButton:
        made = QPushButton(icons.icon(icon), text, self)
        made.setToolTip(tip)
        return made

    def show_near(self, count: int) -> None:
        """How many pairs may be one."""
        self.near_button.setText(tr("1 pair may be one") if count == 1 else tr("{0} pairs may be one").format(count))
        self.near_button.setVisible(count > 0)

    def show_undo(self, state: UndoSuppliers) -> None:
        """What undo and redo would do, in the tooltips."""
        for button, label, name, none, standard in (
            (self.undo_button, state.undo, tr("Undo: {0}"), tr("Nothing to undo here"), QKeySequence.StandardKey.Undo),
            (self.redo_button, state.redo, tr("Redo: {0}"), tr("Nothing to redo here"), QKeySequence.StandardKey.Redo),
        ):
            key = QKeySequence(standard).toString(QKeySequence.SequenceFormat.NativeText)
            said = none if label is None else name.format(step_words(label))
            button.setEnabled(label is not None)
            button.setAccessibleName(said)
            button.setToolTip(tr("{0} ({1})").format(said, key))
