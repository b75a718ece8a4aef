"""`--self-test`: every part started once, for real, with a line for each."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QTimer

from invoicext_desktop import __version__
from invoicext_desktop.diagnostics.sample import sample_invoice
from invoicext_desktop.domain.errors import InvoiceXTError
from invoicext_desktop.domain.invoice import Status
from invoicext_desktop.ui.application import make_application
from invoicext_desktop.ui.main_window import MainWindow
from invoicext_desktop.ui.memory import WindowMemory
from invoicext_desktop.ui.tasks import TaskRunner

if TYPE_CHECKING:
    from invoicext_desktop.services.app import Services

WAIT_MS = 60_000


class SelfTestError(Exception):
    """A part answered, but not as it should."""


def run_self_test(open_services: Callable[[], Services], folder: Path) -> int:
    """Print a line a part; 0 where all work, 1 where one does not. Leaves no document behind."""
    _say(f"InvoiceXT Desktop {__version__}")
    failed = 0
    for name, part in _parts(open_services, folder):
        try:
            _say(f"ok    {name}: {part()}")
        except (InvoiceXTError, SelfTestError, OSError, ImportError, RuntimeError) as error:
            failed += 1
            words = error.sentence if isinstance(error, InvoiceXTError) else str(error)
            _say(f"FAIL  {name}: {words}")
            if name == "storage":
                break  # the other parts stand on it
    return 1 if failed else 0


def _parts(open_services: Callable[[], Services], folder: Path) -> Iterator[tuple[str, Callable[[], str]]]:
    yield "storage", lambda: _storage(open_services, folder)
    yield "worker, extraction, page image", lambda: _extraction(open_services)
    yield "export", lambda: _export(open_services)
    yield "window", lambda: _window(open_services, folder)


@contextmanager
def _opened(open_services: Callable[[], Services]) -> Iterator[Services]:
    services = open_services()
    try:
        yield services
    finally:
        services.close()


def _storage(open_services: Callable[[], Services], folder: Path) -> str:
    with _opened(open_services) as services:
        return f"{folder}, company {services.companies.default().name}"


def _added(services: Services) -> tuple[str, bool]:
    """(invoice id, whether it is ours to delete) of the sample, read."""
    with tempfile.TemporaryDirectory() as place:
        path = Path(place) / "self-test.pdf"
        path.write_bytes(sample_invoice())
        (added,) = services.intake.add_paths(services.companies.default().id, [path], test=True, claim=True)
    if added.invoice_id is None:
        raise added.error or SelfTestError("the sample was refused")
    return added.invoice_id, added.outcome.value == "added"


def _extraction(open_services: Callable[[], Services]) -> str:
    with _opened(open_services) as services:
        invoice_id, ours = _added(services)
        try:
            invoice = services.reading.read_now(invoice_id)
            if invoice.status is not Status.PROCESSED:
                raise SelfTestError("; ".join(issue.message for issue in invoice.issues))
            total = invoice.content.totals.total
            if str(total) != "148.44":
                raise SelfTestError(f"the sample's total was read as {total}")
            image = services.previews.page_image(invoice_id, 1, 1.0).result(WAIT_MS / 1000)
            return f"read {invoice.content.supplier.name}, {total}; page {image.width} x {image.height}"
        finally:
            if ours:
                services.invoices.delete_forever([invoice_id])


def _export(open_services: Callable[[], Services]) -> str:
    with _opened(open_services) as services, tempfile.TemporaryDirectory() as place:
        invoice_id, ours = _added(services)
        try:
            sizes = []
            for ending in ("csv", "xlsx", "json"):
                path = Path(place) / f"out.{ending}"
                services.exports.export([invoice_id], path, ending)
                sizes.append(f"{ending} {path.stat().st_size} bytes")
            return ", ".join(sizes)
        finally:
            if ours:
                services.invoices.delete_forever([invoice_id])


def _window(open_services: Callable[[], Services], folder: Path) -> str:
    app = make_application()
    tasks = TaskRunner()
    window = MainWindow(tasks, WindowMemory(folder))
    loop = QEventLoop()
    seen: list[str] = []
    window.usable.connect(lambda: seen.append("usable"))
    window.usable.connect(loop.quit)
    QTimer.singleShot(WAIT_MS, loop, loop.quit)
    with _opened(open_services) as services:
        window.show()
        company = services.companies.default()
        window.attach(services, [company], company)
        if not seen:
            loop.exec()
        window.close()
        tasks.close()
    window.deleteLater()
    app.sendPostedEvents()
    if not seen:
        raise SelfTestError("the list did not appear")
    return f"shown on {app.platformName()}"


def _say(line: str) -> None:
    print(line, flush=True)  # noqa: T201 - this is what the command is for
    sys.stdout.flush()
