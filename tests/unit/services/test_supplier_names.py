"""Whose each invoice is, kept up with every save."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest
from sqlalchemy import select

from fakes.backend import FakeBackend, extraction
from invoicext_desktop.domain.company import Company
from invoicext_desktop.services.app import Services
from invoicext_desktop.storage import supplier_names
from invoicext_desktop.storage.tables import invoices, known_suppliers, supplier_faces
from support import make_pdf


class Desk:
    def __init__(self, services: Services, company: Company, backend: FakeBackend, folder: Path) -> None:
        self.services, self.company, self.backend, self.folder = services, company, backend, folder
        self.count = 0

    def add(self, name: str | None, tax_id: str | None = None) -> str:
        self.count += 1
        read = extraction(name=name or "", number=f"N-{self.count}")
        party = dataclasses.replace(read.content.supplier, name=name, tax_id=tax_id)
        self.backend.result = dataclasses.replace(read, content=dataclasses.replace(read.content, supplier=party))
        (added,) = self.services.intake.add_paths(self.company.id, [make_pdf(self.folder, f"{self.count}.pdf")])
        assert added.invoice_id is not None
        return self.services.reading.read_now(added.invoice_id).id

    def owner(self, invoice_id: str) -> str | None:
        with self.services._store.database.read() as connection:
            return supplier_names.supplier_of_invoice(connection, invoice_id)

    def alike(self, key: str) -> tuple[str, ...]:
        with self.services._store.database.read() as connection:
            return supplier_names.names_alike(connection, self.company.id, key)

    def sizes(self) -> tuple[int, int]:
        """How many suppliers and faces there are."""
        with self.services._store.database.read() as connection:
            return tuple(
                len(connection.execute(select(table.c.id)).all()) for table in (known_suppliers, supplier_faces)
            )  # type: ignore[return-value]


@pytest.fixture
def desk(services: Services, company: Company, backend: FakeBackend, tmp_path: Path) -> Desk:
    return Desk(services, company, backend, tmp_path / "in")


def test_names_and_numbers_make_one_supplier(desk: Desk) -> None:
    first, second = desk.add("ACME Ltd", "GB123456789"), desk.add("Acme Limited")
    third, fourth = desk.add("Something else", "GB 123 4567 89"), desk.add("Dale & Sons")
    assert desk.owner(first) == desk.owner(second) == desk.owner(third) != desk.owner(fourth)
    assert desk.alike("acme ltd") == ("acme ltd", "acme limited", "something else")
    assert desk.alike("dale & sons") == ("dale & sons",)
    assert desk.alike("nobody") == ("nobody",)
    assert desk.owner(desk.add(None)) is None


def test_what_is_typed_on_the_way_leaves_nothing(desk: Desk) -> None:
    desk.add("Dale & Sons")
    changed = desk.add("Mill")
    before = desk.sizes()
    for text in ("D", "Da", "Dal", "Dale", "Dale and Sons"):
        desk.services.review.set_value(changed, "supplier.name", text, typing="t")
    assert desk.sizes() == (1, 2)
    desk.services.review.undo(desk.company.id)
    assert desk.sizes() == before == (2, 2)
    desk.services.review.set_value(changed, "supplier.name", "MILL")
    with desk.services._store.database.read() as connection:
        printed = connection.execute(select(supplier_faces.c.printed)).scalars().all()
    assert "MILL" in printed


def test_deleted_for_good_is_gone(desk: Desk) -> None:
    one, _ = desk.add("Mill"), desk.add("Dale")
    desk.services.review.move_to_bin([one])
    assert desk.sizes() == (2, 2)
    desk.services.invoices.delete_forever([one])
    assert desk.sizes() == (1, 1)


def test_an_older_folder_is_looked_over(desk: Desk) -> None:
    ids = [desk.add("ACME Ltd", "GB123456789"), desk.add("Acme Limited"), desk.add("Dale"), desk.add(None)]
    before = [desk.owner(item) for item in ids]
    with desk.services._store.database.write() as connection:
        connection.execute(invoices.update().values(face_id=None, account=None))
        connection.execute(known_suppliers.delete())
        supplier_names.fill(connection)
    after = [desk.owner(item) for item in ids]
    assert after[0] == after[1] != after[2]
    assert after[3] is None
    assert len(set(after)) == len(set(before))
