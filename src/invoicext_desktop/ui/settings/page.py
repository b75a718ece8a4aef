"""The Settings page: general, companies, watched folders, API keys, passwords. Nothing here that does not work."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from invoicext_desktop.domain.company import Company
from invoicext_desktop.ui.settings.companies import CompaniesSection
from invoicext_desktop.ui.settings.folders import FoldersSection
from invoicext_desktop.ui.settings.general import GeneralSection
from invoicext_desktop.ui.settings.keys import KeysSection
from invoicext_desktop.ui.settings.passwords import PasswordsSection
from invoicext_desktop.ui.tasks import TaskRunner
from invoicext_desktop.ui.theme import SPACE_5, TypeSize, font

if TYPE_CHECKING:
    from invoicext_desktop.services.app import Services
    from invoicext_desktop.ui.events_bridge import EventsBridge

WIDTH = 820


class SettingsPage(QWidget):
    """`failed` has an error; `message` a sentence for the strip."""

    failed = Signal(object)
    message = Signal(str)

    def __init__(
        self, services: Services, tasks: TaskRunner, bridge: EventsBridge, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._general = GeneralSection(services.data_dir, self)
        self._companies = CompaniesSection(services, tasks, self)
        self._folders = FoldersSection(services, tasks, self)
        self._keys = KeysSection(services, tasks, self)
        self._passwords = PasswordsSection(services, self)
        self._passwords.message.connect(self.message)
        for section in (self._companies, self._folders, self._keys, self._passwords):
            section.failed.connect(self.failed)
        bridge.companies_changed.connect(self._companies.refresh)
        bridge.everything_changed.connect(self._companies.refresh)
        bridge.everything_changed.connect(self._keys.refresh)
        bridge.everything_changed.connect(self._folders.refresh)
        bridge.folder_news.connect(lambda _: self._folders.refresh())
        title = QLabel(self.tr("Settings"), self)
        title.setFont(font(TypeSize.TITLE, bold=True))
        inner = QWidget(self)
        inner.setMaximumWidth(WIDTH)
        column = QVBoxLayout(inner)
        column.setContentsMargins(SPACE_5, SPACE_5, SPACE_5, SPACE_5)
        column.setSpacing(SPACE_5)
        for part in (title, self._general, self._companies, self._folders, self._keys, self._passwords):
            column.addWidget(part)
        column.addStretch(1)
        area = QScrollArea(self)
        area.setWidget(inner)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it scrolls to what has the focus
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)

    def set_company(self, company: Company) -> None:
        """The company whose folders and keys are shown."""
        self._companies.refresh()
        self._keys.set_company(company)
        self._folders.set_company(company)
