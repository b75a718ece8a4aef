"""The pages beside the invoices, each made when it is first asked for: settings, suppliers, the bank."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget

if TYPE_CHECKING:
    from invoicext_desktop.domain.company import Company
    from invoicext_desktop.services.app import Services
    from invoicext_desktop.ui.banking.page import BankPage
    from invoicext_desktop.ui.events_bridge import EventsBridge
    from invoicext_desktop.ui.settings.page import SettingsPage
    from invoicext_desktop.ui.suppliers.page import SuppliersPage
    from invoicext_desktop.ui.tasks import TaskRunner

    SidePage = SettingsPage | SuppliersPage | BankPage

SETTINGS, SUPPLIERS, BANK, INVOICES = "settings", "suppliers", "bank", "invoices"


class SidePages:
    """`on_made` is told about each page when it is there."""

    def __init__(
        self,
        stack: QStackedWidget,
        services: Services,
        tasks: TaskRunner,
        bridge: EventsBridge,
        undo: QAction,
        on_made: Callable[[SidePage], None],
    ) -> None:
        self._stack = stack
        self._parts = (services, tasks, bridge)
        self._undo = undo
        self._on_made = on_made
        self._pages: dict[str, SidePage] = {}

    def show(self, name: str, company: Company) -> None:
        """Show a page, made now if need be."""
        if name not in self._pages:
            page = self._make(name)
            self._pages[name] = page
            self._stack.addWidget(page)
            self._on_made(page)
            page.set_company(company)
        self._stack.setCurrentWidget(self._pages[name])

    def _make(self, name: str) -> SidePage:
        services, tasks, bridge = self._parts
        if name == SETTINGS:
            from invoicext_desktop.ui.settings.page import SettingsPage

            return SettingsPage(services, tasks, bridge, self._stack)
        if name == BANK:
            from invoicext_desktop.ui.banking.page import BankPage

            return BankPage(services, tasks, bridge, self._undo, self._stack)
        from invoicext_desktop.ui.suppliers.page import SuppliersPage

        return SuppliersPage(services, tasks, bridge, self._stack)

    def set_company(self, company: Company) -> None:
        for page in self._pages.values():
            page.set_company(company)

    @property
    def shown(self) -> str:
        """The name of the page that is shown."""
        current = self._stack.currentWidget()
        return next((name for name, page in self._pages.items() if page is current), INVOICES)
