"""What to say of a drop or a paste that cannot be taken."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from invoicext_desktop.ui.dropping.formats import Dropped


def _tr(text: str) -> str:
    return QCoreApplication.translate("Dropping", text)


def why_nothing(dropped: Dropped) -> str:
    """One line: why nothing was added, and what to do instead."""
    if dropped.links:
        return _tr("This is a link; nothing is fetched from the internet. Save the file, then drop it here.")
    return _tr("There is nothing here that can be added: files, folders, pictures and mails can.")
