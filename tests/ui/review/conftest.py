from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QObject, Qt, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from fakes.backend import FakeBackend
from invoicext_desktop.domain.fields import get_cell
from invoicext_desktop.domain.invoice import Invoice
from invoicext_desktop.services.app import Services
from invoicext_desktop.services.events import Event, InvoicesChanged
from invoicext_desktop.ui.review.pane import ReviewPane
from invoicext_desktop.ui.tasks import TaskRunner
from invoicext_desktop.ui.theme import apply_theme
from support import open_with

from .made import make_invoice


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform says of every window and pop-up what it cannot do with them."""
    here = Path(__file__).parent
    for item in items:
        if item.path.is_relative_to(here):
            item.add_marker(pytest.mark.qt_log_ignore("plugin does not support", extend=True))


class Relay(QObject):
    """Brings the services' events to the GUI thread, as the window does."""

    came = Signal(object)


class Review:
    """A pane over real services, and the hands of the person in front of it."""

    def __init__(self, qtbot: QtBot, services: Services, folder: Path) -> None:
        self.qtbot = qtbot
        self.services = services
        self.folder = folder
        self.company = services.companies.default().id
        self.tasks = TaskRunner()
        self.pane = ReviewPane(services, self.tasks)
        self.pane.setLocale(QLocale("en_GB"))
        self.messages: list[str] = []
        self.pane.message.connect(self.messages.append)
        self._relay = Relay()
        self._relay.came.connect(self._on_event, Qt.ConnectionType.QueuedConnection)
        self._stop = services.events.subscribe(self._relay.came.emit)
        qtbot.addWidget(self.pane)
        self.pane.resize(1100, 760)
        self.pane.show()
        qtbot.waitExposed(self.pane)
        self.pane.activateWindow()

    def _on_event(self, event: Event) -> None:
        if isinstance(event, InvoicesChanged):
            self.pane.invoice_changed(event.changed | event.removed)

    # --- invoices --------------------------------------------------------------------------------

    def add(self, name: str = "invoice.pdf", *, read: bool = True) -> str:
        path = self.folder / name
        if not path.exists():
            make_invoice(path)
        invoice_id = self.services.intake.add_paths(self.company, [path])[0].invoice_id
        assert invoice_id is not None
        if read:
            self.services.reading.read_now(invoice_id)
        return invoice_id

    def show(self, invoice_id: str | None) -> None:
        self.pane.show_invoice(invoice_id)
        self.settle()

    def settle(self) -> None:
        """Everything that was asked for has been answered."""
        self.qtbot.waitUntil(lambda: not self.tasks.busy)
        QApplication.sendPostedEvents()
        self.qtbot.waitUntil(lambda: not self.tasks.busy)

    def stored(self, invoice_id: str | None = None) -> Invoice:
        wanted = invoice_id or self.pane.current_invoice_id
        assert wanted is not None
        return self.services.invoices.get(wanted)

    def saved(self, path: str) -> str | None:
        """What the store has: the draft, or the value as text."""
        cell = get_cell(self.stored().content, path)
        return cell.draft if cell.draft is not None else None if cell.value is None else str(cell.value)

    # --- hands -----------------------------------------------------------------------------------

    def field(self, path: str) -> QWidget:
        return self.pane.fields.rows[path].editor

    def go(self, path: str) -> QWidget:
        self.pane.focus_field(path)
        field = QApplication.focusWidget()
        assert field is not None
        return field

    def type(self, text: str) -> None:
        """Keys to whatever has the focus."""
        widget = QApplication.focusWidget()
        assert widget is not None
        QTest.keyClicks(widget, text)

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        widget = QApplication.focusWidget()
        assert widget is not None
        QTest.keyClick(widget, key, modifier)

    def undo(self) -> None:
        self.pane.flush()
        self.tasks.run(lambda: self.services.review.undo(self.company))
        self.settle()
        self.settle()

    def text(self, path: str) -> str:
        widget = self.field(path)
        if hasattr(widget, "toPlainText"):
            return str(widget.toPlainText())
        return str(widget.property("text"))

    def note(self, path: str) -> str:
        return self.pane.fields.rows[path].note.text

    def close(self) -> None:
        self._stop()
        self.pane.close()
        self.tasks.close()


@pytest.fixture
def lines() -> int:
    """How many lines the invoice has; a test may ask for another number."""
    return 6


@pytest.fixture
def backend(tmp_path: Path, lines: int) -> FakeBackend:
    return FakeBackend(make_invoice(tmp_path / "invoice.pdf", lines=lines))


@pytest.fixture
def services(tmp_path: Path, backend: FakeBackend) -> Iterator[Services]:
    opened = open_with(tmp_path / "data", backend)
    yield opened
    opened.close()


@pytest.fixture
def review(qtbot: QtBot, qapp: QApplication, services: Services, tmp_path: Path) -> Iterator[Review]:
    apply_theme(qapp)
    made = Review(qtbot, services, tmp_path)
    yield made
    made.close()
