"""Services over a real folder; the backend answers what a test prepared."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from fakes.backend import FakeBackend
from invoicext_desktop.domain.company import Company
from invoicext_desktop.domain.invoice import Invoice
from invoicext_desktop.services.app import Services
from support import make_pdf, open_with


@pytest.fixture
def backend() -> FakeBackend:
    return FakeBackend()


@pytest.fixture
def services(tmp_path: Path, backend: FakeBackend) -> Iterator[Services]:
    opened = open_with(tmp_path / "data", backend)
    yield opened
    opened.close()


@pytest.fixture
def company(services: Services) -> Company:
    return services.companies.default()


@pytest.fixture
def invoice(services: Services, company: Company, tmp_path: Path) -> Invoice:
    """One that has been read."""
    added = services.intake.add_paths(company.id, [make_pdf(tmp_path, "a.pdf")])
    assert added[0].invoice_id is not None
    return services.reading.read_now(added[0].invoice_id)
