"""Approving several invoices of which some may have been entered before: asked once, for all of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget


def _tr(text: str) -> str:
    return QCoreApplication.translate("Duplicates", text)


def ask_about_duplicates(parent: QWidget, ids: Sequence[str], doubled: Sequence[str]) -> list[str]:
    """Which of `ids` to approve: all, those that are not `doubled`, or none."""
    one = _tr("One of them may have been entered before.")
    several = _tr("{0} of them may have been entered before.").format(len(doubled))
    title = _tr("Approve {0} invoices").format(len(ids))
    box = QMessageBox(QMessageBox.Icon.Question, title, one if len(doubled) == 1 else several, parent=parent)
    every = box.addButton(_tr("Approve all"), QMessageBox.ButtonRole.AcceptRole)
    others = box.addButton(_tr("Approve the others"), QMessageBox.ButtonRole.AcceptRole)
    others.setEnabled(len(doubled) < len(ids))
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(others if others.isEnabled() else every)
    box.exec()
    chosen = box.clickedButton()
    box.deleteLater()
    if chosen is every:
        return list(ids)
    return [item for item in ids if item not in set(doubled)] if chosen is others else []
