"""From the drop to the export, through the real window."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QMessageBox
from pytestqt.qtbot import QtBot

from fakes.backend import FakeBackend
from invoicext_desktop.domain.errors import EncryptedDocumentError
from invoicext_desktop.domain.invoice import Review, Status
from invoicext_desktop.domain.listing import InvoiceFilter
from support import make_pdf

from .conftest import Opener, Shell


def field(shell: Shell, name: str) -> QLineEdit:
    return next(item for item in shell.window.findChildren(QLineEdit) if item.accessibleName() == name)


def test_dropped_corrected_undone_approved_found_tomorrow(qtbot: QtBot, open_shell: Opener) -> None:
    shell = open_shell()
    (invoice_id,) = shell.add("a.pdf")
    shell.until(lambda: shell.current == invoice_id)
    number = field(shell, "Invoice number")
    shell.until(lambda: number.text() == "HPS-1")
    number.setFocus()
    number.selectAll()
    qtbot.keyClicks(number, "HPS-2")
    shell.until(lambda: shell.invoice(invoice_id).content.invoice_number == "HPS-2")
    actions = shell.window.actions_
    shell.until(actions.undo.isEnabled)
    assert actions.undo.text() == "Undo: Invoice number"
    actions.undo.trigger()
    shell.until(lambda: number.text() == "HPS-1")
    shell.until(actions.redo.isEnabled)
    actions.redo.trigger()
    shell.until(lambda: number.text() == "HPS-2")
    actions.approve.trigger()
    shell.until(lambda: shell.invoice(invoice_id).review is Review.APPROVED)
    shell.close()

    tomorrow = open_shell()
    tomorrow.until(lambda: tomorrow.current == invoice_id)
    tomorrow.until(lambda: field(tomorrow, "Invoice number").text() == "HPS-2")
    tomorrow.until(tomorrow.window.actions_.undo.isEnabled)
    assert tomorrow.window.actions_.undo.text() == "Undo: Approval"


def test_the_first_of_several_files_is_shown(shell: Shell) -> None:
    ids = shell.add("b.pdf", "a.pdf", "c.pdf")
    shell.until(lambda: shell.current is not None)
    assert shell.invoice(shell.current or "").source.file_name == "b.pdf"
    assert len(ids) == 3


def test_files_given_before_the_store_is_open_are_added_then(open_shell: Opener, tmp_path: Path) -> None:
    shell = open_shell(attach=False)
    shell.window.add([str(make_pdf(tmp_path / "in", "early.pdf"))])
    shell.attach()
    shell.until(lambda: shell.current is not None)
    assert shell.invoice(shell.current or "").source.file_name == "early.pdf"


def test_deleted_restored_and_deleted_for_good(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    first, second = shell.add("a.pdf", "b.pdf")
    shell.page._view.select(first)
    shell.window.actions_.delete.trigger()
    shell.until(lambda: list(shell.ids) == [second])
    assert shell.current == second
    shell.page.panel.choose(InvoiceFilter.BIN)
    shell.until(lambda: list(shell.ids) == [first])
    shell.window.actions_.restore.trigger()
    shell.until(lambda: not shell.ids)
    shell.page.panel.choose(InvoiceFilter.ALL)
    shell.until(lambda: len(shell.ids) == 2)
    shell.page._view.select(first)
    shell.window.actions_.delete.trigger()
    shell.page.panel.choose(InvoiceFilter.BIN)
    shell.until(lambda: list(shell.ids) == [first])
    asked: list[str] = []

    def yes(*arguments: object, **_: object) -> QMessageBox.StandardButton:
        asked.append(str(arguments[2]))
        return QMessageBox.StandardButton.Yes

    monkeypatch.setattr(QMessageBox, "question", yes)
    shell.window.actions_.delete_forever.trigger()
    shell.until(lambda: not shell.ids)
    assert "for good" in asked[0]
    shell.page.panel.choose(InvoiceFilter.ALL)
    shell.until(lambda: list(shell.ids) == [second])


def test_approving_goes_on_to_the_next(shell: Shell) -> None:
    ids = shell.add("a.pdf", "b.pdf", "c.pdf")
    shell.page._view.select(ids[0])
    shell.page.deeds.approve_shown()
    shell.until(lambda: shell.current == ids[1])
    assert shell.invoice(ids[0]).review is Review.APPROVED


def test_approving_in_a_queue_shows_what_stands_there_then(shell: Shell) -> None:
    ids = shell.add("a.pdf", "b.pdf", "c.pdf")
    shell.page.panel.choose(InvoiceFilter.TO_REVIEW)
    shell.until(lambda: len(shell.ids) == 3)
    shell.page._view.select(ids[1])
    shell.page.deeds.approve_shown()
    shell.until(lambda: list(shell.ids) == [ids[0], ids[2]])
    shell.until(lambda: shell.current == ids[2])


def test_what_is_searched_is_found(qtbot: QtBot, shell: Shell) -> None:
    ids = shell.add("a.pdf", "b.pdf")
    shell.services.review.set_value(ids[0], "supplier.name", "Acorn GmbH")
    qtbot.keyClicks(shell.page.panel.search, "acorn")
    shell.until(lambda: list(shell.ids) == [ids[0]])
    shell.page.panel.search.setText("nobody")
    shell.until(lambda: not shell.ids)
    assert shell.page.panel.empty.isVisible()
    qtbot.keyClick(shell.page.panel.search, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(shell.page.panel.search, Qt.Key.Key_Delete)
    shell.until(lambda: len(shell.ids) == 2)


@pytest.mark.parametrize("ending", ["csv", "xlsx", "json"])
def test_exported(shell: Shell, tmp_path: Path, ending: str) -> None:
    ids = shell.add("a.pdf", "b.pdf")
    target = tmp_path / f"out.{ending}"
    shell.page.exporter.export_to(ids, target, ending)
    shell.until(lambda: "Exported 2 invoices" in shell.window.strip.text)
    if ending == "json":
        assert len(json.loads(target.read_text())) == 2
    elif ending == "csv":
        with target.open(encoding="utf-8-sig", newline="") as stream:
            assert len(list(csv.reader(stream))) == 3
    else:
        assert target.read_bytes().startswith(b"PK")


def test_an_export_that_cannot_be_written_says_so(shell: Shell, tmp_path: Path) -> None:
    ids = shell.add("a.pdf")
    shell.page.exporter.export_to(ids, tmp_path / "nowhere" / "out.csv", "csv")
    shell.until(
        lambda: bool(shell.window.strip.text) or bool(shell.window.findChildren(QMessageBox)) or _dialogs(shell)
    )


def _dialogs(shell: Shell) -> bool:
    from invoicext_desktop.ui.dialogs.error import ErrorDialog

    found = shell.window.findChildren(ErrorDialog)
    for dialog in found:
        dialog.close()
    return bool(found)


def test_a_protected_pdf_is_read_with_its_password(open_shell: Opener, monkeypatch: pytest.MonkeyPatch) -> None:
    backend = FakeBackend(EncryptedDocumentError())
    shell = open_shell(backend=backend)
    (invoice_id,) = shell.add("a.pdf")
    shell.until(lambda: shell.page._model.row_of(invoice_id) is not None)
    assert shell.invoice(invoice_id).status is Status.FAILED
    shell.until(lambda: "password" in (shell.page._model.row_of(invoice_id).problem))
    monkeypatch.setattr("invoicext_desktop.ui.inbox.deeds.ask_password", lambda _: ("secret", False))
    backend.result = FakeBackend().result
    shell.window.actions_.read_again.trigger()
    shell.until(lambda: shell.invoice(invoice_id).status is Status.PROCESSED)
    assert backend.asked[-1].password == "secret"


def test_refused_files_are_named(shell: Shell, tmp_path: Path) -> None:
    notes = tmp_path / "notes.txt"
    notes.write_text("hello")
    shell.window.add([str(make_pdf(tmp_path / "in", "a.pdf")), str(notes)])
    shell.until(lambda: "1 added, 1 could not be added." in shell.window.strip.text)
    shell.window._show_problems()
    (box,) = shell.window.findChildren(QMessageBox)
    assert box.text().startswith("notes.txt: This kind of file cannot be read")
    box.close()


def test_another_processs_invoice_appears(open_shell: Opener, tmp_path: Path) -> None:
    from support import open_with

    shell = open_shell()
    shell.services.watch()
    other = open_with(tmp_path / "data", FakeBackend())
    other.intake.add_paths(other.companies.default().id, [make_pdf(tmp_path / "in", "theirs.pdf")])
    other.close()
    shell.until(lambda: len(shell.ids) == 1)
