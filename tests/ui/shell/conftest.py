"""The whole window over real services; the backend answers what a test prepared."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale
from pytestqt.qtbot import QtBot

from fakes.backend import FakeBackend
from invoicext_desktop.domain.invoice import Invoice
from invoicext_desktop.services.app import Services
from invoicext_desktop.ui.main_window import MainWindow
from invoicext_desktop.ui.memory import WindowMemory
from invoicext_desktop.ui.tasks import TaskRunner
from invoicext_desktop.ui.theme import apply_theme
from support import make_pdf, open_with


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform says of every window and pop-up what it cannot do with them."""
    here = Path(__file__).parent
    for item in items:
        if item.path.is_relative_to(here):
            item.add_marker(pytest.mark.qt_log_ignore("plugin does not support", extend=True))


class Shell:
    """The window and the hands of the person in front of it."""

    def __init__(self, qtbot: QtBot, folder: Path, backend: FakeBackend, *, attach: bool = True) -> None:
        self.qtbot = qtbot
        self.folder = folder
        self.backend = backend
        self.tasks = TaskRunner()
        self.services: Services = open_with(folder / "data", backend)
        self.window = MainWindow(self.tasks, WindowMemory(folder / "data"))
        self.window.setLocale(QLocale("en_GB"))
        self.window.show()
        qtbot.waitExposed(self.window)
        if attach:
            self.attach()

    def attach(self) -> None:
        company = self.services.companies.default()
        self.services.reading.start()
        with self.qtbot.waitSignal(self.window.usable, timeout=10_000):
            self.window.attach(self.services, [company], company)
        self.until(lambda: self.page._pane is not None)

    @property
    def page(self):  # type: ignore[no-untyped-def]
        return self.window.invoices

    @property
    def ids(self) -> Sequence[str]:
        ids: Sequence[str] = self.page._model.ids
        return ids

    @property
    def current(self) -> str | None:
        current: str | None = self.page._view.current_id
        return current

    def until(self, condition: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(condition, timeout=10_000)

    def invoice(self, invoice_id: str) -> Invoice:
        return self.services.invoices.get(invoice_id)

    def add(self, *names: str) -> list[str]:
        """Add files as a drop does, and wait until they are read and listed."""
        before = len(self.ids)
        paths = [str(make_pdf(self.folder / "in", name)) for name in names]
        self.window.add(paths)
        self.until(lambda: len(self.ids) == before + len(names) and self.services.reading.idle)
        return list(self.ids)

    def close(self) -> None:
        self.window.close()
        self.tasks.close()
        self.services.close()
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


Opener = Callable[..., Shell]


@pytest.fixture
def open_shell(qtbot: QtBot, qapp: object, tmp_path: Path) -> Iterator[Opener]:
    """Opens windows over one data folder, one after the other; closes what is left."""
    from PySide6.QtWidgets import QApplication

    assert isinstance(qapp, QApplication)
    apply_theme(qapp)
    locale = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    opened: list[Shell] = []

    def make(*, backend: FakeBackend | None = None, attach: bool = True) -> Shell:
        shell = Shell(qtbot, tmp_path, backend or FakeBackend(), attach=attach)
        opened.append(shell)
        return shell

    yield make
    for shell in opened:
        if not shell.tasks._closed:
            shell.close()
    QLocale.setDefault(locale)


@pytest.fixture
def shell(open_shell: Opener) -> Shell:
    return open_shell()
