"""Passwords: asked once, tried on the next document, kept where they belong and nowhere else."""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterator
from concurrent.futures import Future
from pathlib import Path
from typing import Any

import keyring
import pytest
from keyring.backends import fail

from fakes.backend import FakeBackend
from fakes.keyring import MemoryKeyring
from invoicext_desktop.backends.base import DocumentFile, PageProgress
from invoicext_desktop.domain.company import Company
from invoicext_desktop.domain.errors import EncryptedDocumentError
from invoicext_desktop.domain.invoice import Extraction, Status
from invoicext_desktop.services.app import Services
from invoicext_desktop.services.events import Event, PasswordRemembered
from invoicext_desktop.services.passwords import MAX_CHARACTERS, MAX_REMEMBERED
from support import make_pdf, open_with, wait_until


class LockedBackend(FakeBackend):
    """Every document has the password `right`, or none where it is None."""

    def __init__(self, right: str | None) -> None:
        super().__init__()
        self.right = right

    def extract(
        self, *documents: DocumentFile, progress: PageProgress | None = None, memory: Path | None = None
    ) -> Future[Extraction]:
        return self._locked(documents[0]) or super().extract(*documents)

    def page_sizes(self, *documents: DocumentFile) -> Future[tuple[tuple[float, float], ...]]:
        return self._locked(documents[0]) or super().page_sizes(*documents)

    def _locked(self, document: DocumentFile) -> Future[Any] | None:
        if self.right is None or self.right in document.passwords:
            return None
        self.asked.append(document)
        future: Future[Any] = Future()
        future.set_exception(EncryptedDocumentError("wrong" if document.passwords else ""))
        return future


@pytest.fixture
def ring() -> Iterator[MemoryKeyring]:
    before, made = keyring.get_keyring(), MemoryKeyring()
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)


@pytest.fixture
def backend() -> LockedBackend:
    return LockedBackend("sesame")


def add(services: Services, company: Company, folder: Path, name: str) -> str:
    return services.intake.add_paths(company.id, [make_pdf(folder, name)])[0].invoice_id or ""


def give(services: Services, invoice_id: str, password: str, *, remember: bool = True) -> Status:
    services.reading.read_again([invoice_id], password, remember=remember)
    return services.reading.read_now(invoice_id).status


def problem(services: Services, invoice_id: str) -> str:
    return services.invoices.rows([invoice_id])[0].problem


def test_the_next_document_opens_by_itself_even_after_a_restart(
    services: Services, company: Company, backend: LockedBackend, ring: MemoryKeyring, tmp_path: Path
) -> None:
    services.reading.start()
    first = add(services, company, tmp_path, "1.pdf")
    assert services.reading.read_now(first).status is Status.FAILED
    assert problem(services, first).startswith("This PDF is protected")
    assert give(services, first, "sesame") is Status.PROCESSED
    wait_until(lambda: bool(ring.kept))
    assert services.reading.read_now(add(services, company, tmp_path, "2.pdf")).status is Status.PROCESSED
    services.close()
    again = open_with(tmp_path / "data", backend)
    third = add(again, company, tmp_path, "3.pdf")
    assert again.reading.read_now(third).status is Status.PROCESSED
    assert again.previews.page_sizes(third).result(10)
    assert again.previews.page_sizes(first).result(10)
    again.close()


def test_documents_that_waited_for_the_same_password_are_read_too(
    services: Services, company: Company, ring: MemoryKeyring, tmp_path: Path
) -> None:
    services.reading.start()
    ids = [add(services, company, tmp_path, f"{number}.pdf") for number in range(4)]
    wait_until(lambda: services.reading.idle)
    assert give(services, ids[1], "sesame") is Status.PROCESSED
    wait_until(lambda: all(services.invoices.get(item).status is Status.PROCESSED for item in ids))


def test_a_wrong_password_is_said_and_not_remembered(
    services: Services, company: Company, ring: MemoryKeyring, tmp_path: Path
) -> None:
    item = add(services, company, tmp_path, "1.pdf")
    services.reading.read_now(item)
    services.reading.start()
    assert give(services, item, "wrong") is Status.FAILED
    assert problem(services, item).startswith("This is not the PDF's password")
    assert ring.kept == {}


def test_who_does_not_want_it_remembered_is_asked_again(
    services: Services, company: Company, ring: MemoryKeyring, tmp_path: Path
) -> None:
    services.reading.start()
    item = add(services, company, tmp_path, "1.pdf")
    services.reading.read_now(item)
    assert give(services, item, "sesame", remember=False) is Status.PROCESSED
    assert services.reading.read_now(add(services, company, tmp_path, "2.pdf")).status is Status.FAILED
    assert ring.kept == {}


@pytest.mark.parametrize("locked", [False, True])
def test_without_a_keyring_it_is_remembered_for_the_session_and_that_is_said(
    services: Services, company: Company, tmp_path: Path, locked: bool, caplog: pytest.LogCaptureFixture
) -> None:
    before, refusing = keyring.get_keyring(), MemoryKeyring()
    refusing.locked = True
    keyring.set_keyring(refusing if locked else fail.Keyring())  # type: ignore[no-untyped-call]
    events: list[Event] = []
    services.events.subscribe(events.append)
    services.reading.start()
    item = add(services, company, tmp_path, "1.pdf")
    services.reading.read_now(item)
    with caplog.at_level(logging.DEBUG):
        assert give(services, item, "sesame") is Status.PROCESSED
        assert services.reading.read_now(add(services, company, tmp_path, "2.pdf")).status is Status.PROCESSED
        wait_until(lambda: PasswordRemembered(lasting=False) in events)
    assert "sesame" not in caplog.text
    assert "secret words" not in caplog.text
    keyring.set_keyring(before)


def test_the_password_stands_in_no_file(
    services: Services, company: Company, ring: MemoryKeyring, tmp_path: Path
) -> None:
    services.reading.start()
    item = add(services, company, tmp_path, "1.pdf")
    services.reading.read_now(item)
    give(services, item, "sesame")
    wait_until(lambda: bool(ring.kept))
    files = [path for path in (tmp_path / "data").rglob("*") if path.is_file()]
    assert files
    assert not any(b"sesame" in path.read_bytes() for path in files)


def test_the_newest_come_first_and_not_too_many_are_kept(
    services: Services, company: Company, backend: LockedBackend, ring: MemoryKeyring, tmp_path: Path
) -> None:
    services.reading.start()
    for number in range(MAX_REMEMBERED + 3):
        backend.right = f"{number}-" + "x" * 100
        item = add(services, company, tmp_path, f"{number}.pdf")
        services.reading.read_now(item)
        assert give(services, item, backend.right) is Status.PROCESSED
    newest = backend.right or ""
    wait_until(lambda: any(newest in value for value in ring.kept.values()))
    (kept,) = ring.kept.values()
    assert len(kept) <= MAX_CHARACTERS
    backend.right = "another"
    services.reading.read_now(add(services, company, tmp_path, "z.pdf"))
    assert backend.asked[-1].passwords[0] == f"{MAX_REMEMBERED + 2}-" + "x" * 100
    assert len(backend.asked[-1].passwords) <= MAX_REMEMBERED


def test_another_company_knows_nothing_of_it(
    services: Services, company: Company, ring: MemoryKeyring, tmp_path: Path
) -> None:
    services.reading.start()
    item = add(services, company, tmp_path, "1.pdf")
    services.reading.read_now(item)
    give(services, item, "sesame")
    other = services.companies.create("Other")
    assert services.reading.read_now(add(services, other, tmp_path, "2.pdf")).status is Status.FAILED


def test_what_is_forgotten_is_asked_for_again(
    services: Services, company: Company, ring: MemoryKeyring, tmp_path: Path
) -> None:
    services.reading.start()
    item = add(services, company, tmp_path, "1.pdf")
    services.reading.read_now(item)
    give(services, item, "sesame")
    assert services.forget_passwords().result(10) is True
    assert ring.kept == {}
    assert services.reading.read_now(add(services, company, tmp_path, "2.pdf")).status is Status.FAILED


def test_forgetting_says_where_the_keyring_refuses(services: Services, ring: MemoryKeyring) -> None:
    ring.locked = True
    assert services.forget_passwords().result(10) is False


def test_a_keyring_that_waits_for_a_person_stops_nobody(
    services: Services, company: Company, backend: LockedBackend, ring: MemoryKeyring, tmp_path: Path
) -> None:
    services.reading.start()
    ring.gate.clear()
    add(services, company, tmp_path, "1.pdf")
    wait_until(lambda: bool(ring.threads))
    backend.right = None
    assert services.reading.read_now(add(services, company, tmp_path, "2.pdf")).status is Status.PROCESSED
    assert threading.main_thread() not in ring.threads
    services.close()
    ring.gate.set()


def test_an_open_document_asks_no_keyring(
    services: Services, company: Company, backend: LockedBackend, ring: MemoryKeyring, tmp_path: Path
) -> None:
    backend.right = None
    services.reading.read_now(add(services, company, tmp_path, "1.pdf"))
    assert ring.threads == set()
