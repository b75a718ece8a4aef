"""Companies, keys, previews, what other processes write."""

from __future__ import annotations

from pathlib import Path

import pytest

from fakes.backend import FakeBackend
from invoicext_desktop.domain.access import Scope
from invoicext_desktop.domain.company import DEFAULT_COMPANY, Company
from invoicext_desktop.domain.errors import AuthenticationError, InvalidValueError, NotFoundError
from invoicext_desktop.domain.invoice import Invoice
from invoicext_desktop.services.app import Services
from invoicext_desktop.services.events import Event, StoreChanged
from support import make_pdf, open_with, wait_until


def test_a_fresh_folder_has_one_company(services: Services) -> None:
    assert [company.name for company in services.companies.list()] == [DEFAULT_COMPANY]
    assert services.companies.find("my COMPANY") == services.companies.default()


def test_names_of_companies_are_told_apart_by_more_than_case(services: Services) -> None:
    made = services.companies.create("  Dale &  Sons ")
    assert made.name == "Dale & Sons"
    with pytest.raises(InvalidValueError, match="already a company called"):
        services.companies.create("DALE & sons")
    with pytest.raises(InvalidValueError, match="needs a name"):
        services.companies.create("  ")
    services.companies.rename(made.id, "Dale")
    assert services.companies.find("Dale").id == made.id
    with pytest.raises(NotFoundError):
        services.companies.find("Dale & Sons")
    assert services.companies.default().name == DEFAULT_COMPANY


def test_a_key_opens_until_it_is_revoked(services: Services, company: Company) -> None:
    key, secret = services.keys.create(company.id, "Script", [Scope.INVOICES_READ], test=True)
    assert secret.startswith("sk_test_")
    assert services.keys.authenticate(secret).id == key.id
    assert services.keys.list(company.id)[0].last_used_at is not None
    for wrong in (secret[:-1] + "!", secret + "x", "sk_test_", "", "\udcff"):
        with pytest.raises(AuthenticationError):
            services.keys.authenticate(wrong)
    services.keys.revoke(key.id)
    with pytest.raises(AuthenticationError):
        services.keys.authenticate(secret)


def test_a_key_is_nowhere_on_disk(services: Services, company: Company) -> None:
    _, secret = services.keys.create(company.id, "Script", [Scope.INVOICES_READ])
    files = [path for path in services.data_dir.rglob("*") if path.is_file()]
    assert files
    assert not any(secret.encode() in path.read_bytes() for path in files)


def test_a_key_needs_name_and_scope(services: Services, company: Company) -> None:
    with pytest.raises(InvalidValueError):
        services.keys.create(company.id, " ", [Scope.INVOICES_READ])
    with pytest.raises(InvalidValueError):
        services.keys.create(company.id, "Script", [])
    with pytest.raises(NotFoundError):
        services.keys.revoke("key_nowhere")


def test_pages_are_asked_for_once(services: Services, invoice: Invoice, backend: FakeBackend) -> None:
    before = len(backend.asked)
    assert services.previews.page_sizes(invoice.id).result(10) == ((595.0, 842.0),)
    image = services.previews.page_image(invoice.id, 1, 1.5).result(10)
    assert (image.width, image.height) == (2, 1)
    services.previews.page_sizes(invoice.id).result(10)
    services.previews.page_image(invoice.id, 1, 1.5).result(10)
    assert len(backend.asked) == before + 2
    services.previews.forget(invoice.id)
    services.previews.page_image(invoice.id, 1, 1.5).result(10)
    assert len(backend.asked) == before + 3


def test_a_preview_of_nothing_fails_in_its_future(services: Services) -> None:
    with pytest.raises(NotFoundError):
        services.previews.page_image("inv_nowhere", 1, 1.0).result(10)


def test_others_writes_are_noticed_and_own_ones_are_not(services: Services, company: Company, tmp_path: Path) -> None:
    events: list[Event] = []
    services.watch()
    services.events.subscribe(events.append)
    services.intake.add_paths(company.id, [make_pdf(tmp_path, "mine.pdf")])
    other = open_with(services.data_dir, FakeBackend())
    other.intake.add_paths(company.id, [make_pdf(tmp_path, "theirs.pdf")])
    other.close()
    wait_until(lambda: StoreChanged() in events)
    assert events.count(StoreChanged()) == 1
