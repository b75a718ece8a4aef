"""A data folder with very many invoices, made quickly: rows as the program writes them, without files."""

from __future__ import annotations

import datetime as dt
import random
from decimal import Decimal
from pathlib import Path

from sqlalchemy import insert

from invoicext_desktop.domain.evidence import Evidence, EvidenceSource
from invoicext_desktop.domain.invoice import InvoiceContent, LineItem, Party, Review, Status, Totals
from invoicext_desktop.services.companies import CompanyService
from invoicext_desktop.services.store import Store
from invoicext_desktop.storage import clock, duplicates
from invoicext_desktop.storage.invoices import InvoiceState, state_columns
from invoicext_desktop.storage.tables import documents, invoices

FIRST = ("Harrow", "Dale", "Acorn", "Northgate", "Bäcker", "Lumière", "Kestrel", "Ibérica", "Vries", "Olsen")
SECOND = ("Paper", "Electrical", "Logistics", "Foods", "Software", "Cleaning", "Print", "Energy", "Tools", "Media")
THIRD = ("Ltd", "GmbH", "SARL", "BV", "SL", "Inc", "AB", "SpA")
BATCH = 2_000


def fill(folder: Path, count: int, seed: int = 1) -> str:
    """Add `count` invoices that have been read. Returns the company's id."""
    store = Store.open(folder)
    company = CompanyService(store).default()
    chance = random.Random(seed)
    for start in range(0, count, BATCH):
        numbers = range(start, min(start + BATCH, count))
        with store.database.write() as connection:
            connection.execute(insert(documents), [_document(company.id, number) for number in numbers])
            rows = [_invoice(company.id, number, chance) for number in numbers]
            connection.execute(insert(invoices), rows)
            store.database.next_revision(connection)
    with store.database.write() as connection:
        duplicates.fill(connection, lambda: store.database.next_revision(connection))
    store.close()
    return company.id


def _document(company_id: str, number: int) -> dict[str, object]:
    return {
        "id": f"doc_{number:012}",
        "company_id": company_id,
        "sha256": f"{number:064x}",
        "file_name": f"scan-{number}.pdf",
        "media_type": "application/pdf",
        "size": 50_000,
        "pages": 1,
        "test": False,
        "created_at": clock.now(),
    }


def _invoice(company_id: str, number: int, chance: random.Random) -> dict[str, object]:
    net = Decimal(chance.randrange(100, 1_000_000)) / 100
    tax = (net * Decimal("0.2")).quantize(Decimal("0.01"))
    date = dt.date(2026, 1, 1) + dt.timedelta(days=chance.randrange(320))
    sure = Evidence(0.97, EvidenceSource.TEXT, 1)
    content = InvoiceContent(
        supplier=Party(name=" ".join(chance.choice(words) for words in (FIRST, SECOND, THIRD))),
        invoice_number=f"INV-{number:06}",
        invoice_date=date,
        due_date=date + dt.timedelta(days=30),
        currency=chance.choice(("GBP", "EUR", "USD")),
        totals=Totals(net, Decimal(20), tax, net + tax),
        line_items=(LineItem("Goods", Decimal(1), None, net, None, None, net),),
        evidence={"supplier.name": sure, "totals.total": sure},
    )
    review = chance.choice((Review.NEW, Review.NEEDS_REVIEW, Review.APPROVED))
    state = InvoiceState(Status.PROCESSED, review, content, (), 0.97, deleted=False)
    now = clock.now()
    return {
        "id": f"inv_{number:012}",
        "company_id": company_id,
        "document_id": f"doc_{number:012}",
        "test": False,
        "file_name": f"scan-{number}.pdf",
        "created_at": now,
        "updated_at": now,
        "revision": 1,
        **state_columns(state, f"scan-{number}.pdf"),
    }
