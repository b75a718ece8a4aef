"""Asking for a document's password."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from invoicext_desktop.ui.theme import SPACE_3, SPACE_4


def _tr(text: str) -> str:
    return QCoreApplication.translate("Password", text)


def remember_box(parent: QWidget) -> QCheckBox:
    """Whether the password is kept for other documents and other days. On, until somebody says otherwise."""
    box = QCheckBox(_tr("Remember in this computer's keyring"), parent)
    box.setChecked(True)
    box.setToolTip(_tr("The password is tried on other protected documents; Settings can forget it"))
    return box


def ask_password(parent: QWidget) -> tuple[str, bool] | None:
    """The password and whether to remember it, or None where the person would rather not."""
    dialog = QDialog(parent)
    dialog.setWindowTitle(_tr("Protected PDF"))
    field = QLineEdit(dialog)
    field.setEchoMode(QLineEdit.EchoMode.Password)
    field.setMinimumWidth(320)
    label = QLabel(_tr("Password of the document:"), dialog)
    label.setBuddy(field)
    box = remember_box(dialog)
    buttons = QDialogButtonBox(
        QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, parent=dialog
    )
    buttons.accepted.connect(dialog.accept)
    buttons.rejected.connect(dialog.reject)
    column = QVBoxLayout(dialog)
    column.setContentsMargins(SPACE_4, SPACE_4, SPACE_4, SPACE_4)
    column.setSpacing(SPACE_3)
    for part in (label, field, box, buttons):
        column.addWidget(part)
    given = dialog.exec() == QDialog.DialogCode.Accepted and bool(field.text())
    answer = (field.text(), box.isChecked()) if given else None
    dialog.deleteLater()
    return answer
