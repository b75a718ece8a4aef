"""Mails among the files that are added: each attachment is an invoice of its own."""

from __future__ import annotations

from pathlib import Path

import pytest

from documents.mails import SENDER, make_eml, make_msg
from invoicext_desktop.domain.company import Company
from invoicext_desktop.domain.errors import UnsupportedTypeError, WorkerCrashedError
from invoicext_desktop.domain.intake import Outcome
from invoicext_desktop.services.app import Services
from support import PDF


@pytest.mark.parametrize("make", [make_eml, make_msg])
def test_each_attachment_is_an_invoice_that_knows_its_mail(
    services: Services, company: Company, tmp_path: Path, make: object
) -> None:
    path = tmp_path / "mail"
    path.write_bytes(make(("a.pdf", PDF + b"a"), ("b.pdf", PDF + b"b"), ("notes.txt", b"hello")))  # type: ignore[operator]
    found = services.intake.add_paths(company.id, [path])
    assert [added.outcome for added in found] == [Outcome.ADDED, Outcome.ADDED, Outcome.SKIPPED]
    assert found[0].name == f"{path}/a.pdf"
    first = found[0].invoice_id
    assert first is not None
    assert services.invoices.get(first).source.file_name == "a.pdf"
    (line,) = services.review.history(first)
    assert (line.label, line.new) == ("Came from", f'mail "Invoice 4711" from {SENDER} of 2026-11-03 09:12')


def test_the_same_attachment_in_two_mails_is_one_invoice(services: Services, company: Company, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.eml").write_bytes(make_eml(("a.pdf", PDF)))
    (folder / "b.eml").write_bytes(make_eml(("again.pdf", PDF), subject="Reminder"))
    found = services.intake.add_paths(company.id, [folder])
    assert [added.outcome for added in found] == [Outcome.ADDED, Outcome.ALREADY_THERE]


def test_a_mail_without_an_attachment_says_so(services: Services, company: Company, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.eml").write_bytes(make_eml())
    (folder / "b.eml").write_bytes(make_eml(("terms.docx", b"PK\x03\x04"), ("x.zip", b"PK\x03\x04")))
    none, wrong = services.intake.add_paths(company.id, [folder])
    assert (none.outcome, wrong.outcome) == (Outcome.REFUSED, Outcome.REFUSED)
    assert none.error is not None
    assert "Nothing is attached to this mail" in none.error.sentence
    assert wrong.error is not None
    assert "terms.docx. So is 1 more." in wrong.error.sentence


def test_a_damaged_attachment_stops_nothing(services: Services, company: Company, tmp_path: Path) -> None:
    (tmp_path / "a.eml").write_bytes(make_eml(("a.xml", b"<html>no invoice</html>"), ("b.pdf", PDF)))
    found = services.intake.add_paths(company.id, [tmp_path / "a.eml"])
    assert {added.outcome for added in found} == {Outcome.ADDED, Outcome.SKIPPED}
    assert isinstance(found[1].error, UnsupportedTypeError)


def test_a_mail_on_which_the_worker_stops_says_so(
    services: Services, company: Company, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def crash(*_: object) -> None:
        raise WorkerCrashedError

    monkeypatch.setattr("fakes.backend.open_mail", crash)
    (tmp_path / "a.eml").write_bytes(make_eml(("a.pdf", PDF)))
    (added,) = services.intake.add_paths(company.id, [tmp_path / "a.eml"])
    assert added.outcome is Outcome.REFUSED
    assert added.error is not None
    assert "Opening this mail was stopped" in added.error.sentence
