"""Files made to hurt, each read as the program reads it: in a worker that has limits.

Whatever they do ends in time with a result or an error that says what is the matter, and the document
that comes next is read as if nothing had been before.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from pathlib import Path
from typing import Any

import psutil
import pytest

from documents.hostile import pdfs, pictures, xmls
from documents.hostile.raw import one_page
from invoicext_desktop.backends import local
from invoicext_desktop.backends.base import DocumentFile
from invoicext_desktop.backends.local import LocalBackend
from invoicext_desktop.bootstrap import open_services
from invoicext_desktop.domain.errors import DocumentError, InvoiceXTError, UnsupportedTypeError, WorkerError
from invoicext_desktop.domain.invoice import Status
from invoicext_desktop.reading.sniff import PDF, sniff
from support import wait_until

MIB = 1024**2
SECONDS = 6.0
#: Starting a worker and importing the engine on a busy machine.
SLACK = 15.0
MEMORY = 512 * MIB

MAKERS: dict[str, Callable[[], bytes]] = {
    **{f"pdf: {name}": make for name, make in pdfs.MAKERS.items()},
    **{f"xml: {name}": make for name, make in xmls.MAKERS.items()},
    **{f"picture: {name}": make for name, make in pictures.MAKERS.items()},
}
#: Small and quick; one of each kind of end: damaged, out of memory, out of time.
QUICK: dict[str, Callable[[], bytes]] = {
    name: MAKERS[name]
    for name in (
        "pdf: a page bomb", "pdf: pages in a circle", "pdf: deep lists", "pdf: 20,000 forms deep", "pdf: header only",
        "pdf: a form in itself", "pdf: a bomb of forms", "pdf: attached laughs", "pdf: 100,000 objects",
        "xml: laughs", "xml: a file from elsewhere", "xml: 40 signatures", "xml: 500,000 lines",
    )
}  # fmt: skip


@pytest.fixture(autouse=True)
def tight(monkeypatch: pytest.MonkeyPatch) -> None:
    """Smaller limits, so that they are reached sooner."""
    monkeypatch.setattr(local, "EXTRACTION_SECONDS", SECONDS)
    monkeypatch.setattr(local, "PREVIEW_SECONDS", SECONDS)
    monkeypatch.setattr(local, "MEMORY", MEMORY)


@pytest.fixture
def backend() -> Iterator[LocalBackend]:
    opened = LocalBackend(1)
    yield opened
    opened.close()


def ended(begin: Callable[[], Future[Any]]) -> InvoiceXTError | None:
    """How it ended, in time and within the memory that a worker has."""
    started, held = time.monotonic(), 0
    future = begin()
    while not future.done():
        held = max(held, *(_held(child) for child in psutil.Process().children()), 0)
        time.sleep(0.02)
    error = future.exception()
    assert time.monotonic() - started < SECONDS + SLACK
    assert held < 1.1 * MEMORY
    assert error is None or isinstance(error, (DocumentError, WorkerError))
    assert error is None or (error.code and error.message and error.hint)
    return error


def _held(process: psutil.Process) -> int:
    try:
        return int(process.memory_info().rss)
    except psutil.Error:
        return 0


def check(backend: LocalBackend, path: Path, good: Path) -> None:
    try:
        document = DocumentFile(path, sniff(path))
    except UnsupportedTypeError:
        return
    for begin in (
        lambda: backend.extract(document),
        lambda: backend.page_sizes(document),
        lambda: backend.page_image(document, 1, 1.5),
    ):
        ended(begin)
        assert backend.extract(DocumentFile(good, PDF)).result(SECONDS + SLACK).content.invoice_number == "INV-4711"
        assert backend.page_sizes(DocumentFile(good, PDF)).result(SECONDS + SLACK) == ((595, 842),)


def written(folder: Path, name: str, content: bytes) -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


@pytest.mark.soak
@pytest.mark.parametrize("name", sorted(MAKERS))
def test_the_next_document_is_read_as_if_nothing_had_been(backend: LocalBackend, tmp_path: Path, name: str) -> None:
    check(backend, written(tmp_path, "hostile", MAKERS[name]()), written(tmp_path, "good.pdf", one_page()))


@pytest.mark.timeout(180)
def test_in_a_batch_nobody_elses_work_is_lost(tmp_path: Path) -> None:
    """Hostile files and good ones in turns, as a folder that is dropped on the window."""
    folder = tmp_path / "in"
    folder.mkdir()
    for number, make in enumerate(QUICK.values()):
        written(folder, f"{number:02}-hostile.pdf", make())
        written(folder, f"{number:02}-good.pdf", one_page() + b"\n%%%d\n" % number)
    services = open_services(tmp_path / "data", jobs=2)
    try:
        services.reading.start()
        added = services.intake.add_paths(services.companies.default().id, [folder])
        wait_until(lambda: services.reading.idle, seconds=150)
        read = [services.invoices.get(one.invoice_id or "") for one in added]
    finally:
        services.close()
    good = [invoice for invoice in read if "good" in invoice.source.file_name]
    assert {(invoice.status, invoice.content.invoice_number) for invoice in good} == {(Status.PROCESSED, "INV-4711")}
    assert len(good) == len(QUICK)
    codes = {issue.code for invoice in read if invoice.status is Status.FAILED for issue in invoice.issues}
    assert codes == {"broken_document", "memory_limit", "time_limit"}
