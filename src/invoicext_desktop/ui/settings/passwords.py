"""Forgetting the passwords of protected documents. Nothing secret is shown."""

from __future__ import annotations

from concurrent.futures import Future
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget
from shiboken6 import isValid

from invoicext_desktop.ui.settings.section import Section

if TYPE_CHECKING:
    from invoicext_desktop.services.app import Services


def _tr(text: str) -> str:
    return QCoreApplication.translate("PasswordsSection", text)


class PasswordsSection(Section):
    """`message` has a sentence for the strip."""

    failed = Signal(object)
    message = Signal(str)
    _answered = Signal(object)

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(
            _tr("Protected documents"),
            _tr("Their passwords are kept in this computer's keyring and tried on the next protected document."),
            parent,
        )
        self._services = services
        self._forget = QPushButton(_tr("Forget remembered passwords"), self)
        self._forget.clicked.connect(self.forget)
        self._answered.connect(self._on_answer, Qt.ConnectionType.QueuedConnection)
        self.column.addWidget(self._forget, 0, Qt.AlignmentFlag.AlignLeft)

    def forget(self) -> None:
        """The keyring may ask the person first; nothing waits for it, not even closing the window."""
        self._forget.setEnabled(False)
        self._services.forget_passwords().add_done_callback(self._tell)

    def _tell(self, done: Future[bool]) -> None:
        if isValid(self):
            self._answered.emit(done)

    def _on_answer(self, done: Future[bool]) -> None:
        self._forget.setEnabled(True)
        error = done.exception()
        if error is not None:
            self.failed.emit(error)
        elif done.result():
            self.message.emit(_tr("Remembered passwords are forgotten."))
        else:
            self.message.emit(_tr("The keyring did not let them be deleted. Unlock it and try again."))
