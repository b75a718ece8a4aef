"""Asking for a document's password."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QInputDialog, QLineEdit, QWidget


def ask_password(parent: QWidget) -> str | None:
    """The password, or None where the person would rather not."""

    def tr(text: str) -> str:
        return QCoreApplication.translate("Password", text)

    text, given = QInputDialog.getText(
        parent, tr("Protected PDF"), tr("Password of the document:"), QLineEdit.EchoMode.Password
    )
    return text if given and text else None
