"""A mixed heap of files dropped on the window: nothing lost, nothing twice, each failure says why."""

from __future__ import annotations

import hashlib
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from pytestqt.qtbot import QtBot

from documents.mixed import fill
from fakes.backend import FakeBackend
from invoicext_desktop.backends import local
from invoicext_desktop.backends.local import LocalBackend
from invoicext_desktop.domain.intake import Added, Outcome
from invoicext_desktop.domain.invoice import Severity, Status

from .conftest import Shell

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="links that lead to themselves need rights there")


@pytest.fixture
def shell(qtbot: QtBot, qapp: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Shell]:
    """The real reader; it gives up sooner than usual."""
    monkeypatch.setattr(local, "EXTRACTION_SECONDS", 10.0)
    shell = Shell(qtbot, tmp_path, cast("FakeBackend", LocalBackend(2)))
    yield shell
    if not shell.tasks._closed:
        shell.close()


@pytest.mark.parametrize("count", [36, pytest.param(300, marks=[pytest.mark.soak, pytest.mark.timeout(1800)])])
def test_nothing_is_lost_nothing_is_twice_and_each_failure_says_why(
    qtbot: QtBot, shell: Shell, tmp_path: Path, count: int
) -> None:
    drawer = fill(tmp_path / "drawer", count)
    before = {path: path.read_bytes() for path in drawer.paths if path.is_file()}
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in drawer.paths])
    drop = QDropEvent(
        QPointF(50, 50), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    adder = shell.window._adder
    assert adder is not None
    with qtbot.waitSignal(adder.ended, timeout=count * 1_000) as ended:
        shell.window._overlay.dropEvent(drop)
    results = cast("list[Added]", (ended.args or [])[0])
    qtbot.waitUntil(lambda: shell.services.reading.idle, timeout=count * 4_000)
    qtbot.waitUntil(lambda: len(shell.ids) == len(drawer.documents), timeout=10_000)

    # Each thing that was dropped has an outcome, and each that was refused or left out says why.
    named = {result.name for result in results}
    assert all(any(name == str(path) or name.startswith(f"{path}/") for name in named) for path in drawer.paths)
    told = Counter(result.outcome for result in results)
    assert told[Outcome.ADDED] == len(drawer.documents)
    assert told[Outcome.ALREADY_THERE] == drawer.doubles
    assert (told[Outcome.REFUSED], told[Outcome.SKIPPED]) == (drawer.refused, drawer.skipped)
    for result in results:
        if result.outcome in (Outcome.REFUSED, Outcome.SKIPPED):
            assert result.error is not None
            assert result.error.sentence.endswith(".")
    assert "could not be added" in shell.window.strip.text

    # What is in the list is each document once, whole; the files are as they were.
    invoices = [shell.invoice(item) for item in shell.ids]
    assert Counter(invoice.source.sha256 for invoice in invoices) == Counter(drawer.documents)
    for invoice in invoices:
        stored = shell.services.invoices.document_path(invoice.id).read_bytes()
        assert hashlib.sha256(stored).hexdigest() == invoice.source.sha256
    assert {path: path.read_bytes() for path in before} == before

    # Everything was read, or says why it could not be.
    for invoice in invoices:
        if invoice.status is Status.FAILED:
            reasons = [issue.message for issue in invoice.issues if issue.severity is Severity.ERROR]
            assert reasons
            assert all(reasons)
        else:
            assert invoice.status is Status.PROCESSED
    good = [invoice for invoice in invoices if invoice.source.file_name.startswith("good")]
    assert {invoice.content.invoice_number for invoice in good} == {f"G-{number}" for number in range(len(good))}
