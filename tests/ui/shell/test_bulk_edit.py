"""One value for the selected invoices, through the dialog."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton

from invoicext_desktop.domain.fields import BULK_FIELDS
from invoicext_desktop.ui.dialogs.bulk_edit import BulkEditDialog

from .conftest import Shell


def opened(shell: Shell) -> BulkEditDialog:
    shell.page._actions.bulk_edit.trigger()
    found: list[BulkEditDialog] = [item for item in shell.page.findChildren(BulkEditDialog) if item.isVisible()]
    assert len(found) == 1
    return found[0]


def button(dialog: BulkEditDialog) -> QPushButton:
    return next(item for item in dialog.findChildren(QPushButton) if item.text() == "Change")


def said(dialog: BulkEditDialog) -> str:
    return " ".join(label.text() for label in dialog.findChildren(QLabel))


def test_a_due_date_for_three(shell: Shell) -> None:
    shell.add("a.pdf", "b.pdf", "c.pdf")
    shell.page._actions.select_all.trigger()
    dialog = opened(shell)
    field, value = dialog.findChildren(QComboBox)[:2]
    field.setCurrentIndex(BULK_FIELDS.index("due_date"))
    shell.until(lambda: dialog._present is not None)
    value.setEditText("nonsense")
    assert "This is no date." in said(dialog)
    assert not button(dialog).isEnabled()
    value.setEditText("6/5/2031")
    assert "3 of 3 invoices" in said(dialog)
    shell.qtbot.mouseClick(button(dialog), Qt.MouseButton.LeftButton)
    due = dt.date(2031, 5, 6)
    shell.until(lambda: {shell.invoice(item).content.due_date for item in shell.ids} == {due})
    shell.until(shell.page._actions.undo.isEnabled)
    shell.page._actions.undo.trigger()
    shell.until(lambda: due not in {shell.invoice(item).content.due_date for item in shell.ids})


def test_every_field_has_its_editor(shell: Shell) -> None:
    shell.add("a.pdf")
    shell.page._view.select(shell.ids[0])
    dialog = opened(shell)
    field, value = dialog.findChildren(QComboBox)[:2]
    for place, path in enumerate(BULK_FIELDS):
        field.setCurrentIndex(place)
        shell.until(lambda: dialog._present is not None)
        assert value.isEditable() == (path != "document_type")
        assert value.accessibleName() == "New value"
    dialog.reject()
