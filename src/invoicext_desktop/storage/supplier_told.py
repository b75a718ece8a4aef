"""What a person said of suppliers, asked for in small pieces."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import Connection, select

from invoicext_desktop.domain.invoice import Review, Status
from invoicext_desktop.storage.tables import (
    invoices,
    known_suppliers,
    supplier_accounts,
    supplier_faces,
    suppliers_apart,
)

#: So many open invoices, the newest, are looked at again when something is said of their supplier.
MOST_OPEN = 200


@dataclass(frozen=True, slots=True)
class FaceKey:
    """A face by its keys, whose it is, and whose it was before a person moved it."""

    id: int
    supplier_id: str
    supplier_key: str
    tax_key: str
    bound: bool
    home: str | None


def faces_of_supplier(connection: Connection, supplier_id: str) -> list[FaceKey]:
    faces = supplier_faces.c
    columns = (faces.id, faces.supplier_id, faces.supplier_key, faces.tax_key, faces.bound, faces.home)
    rows = connection.execute(select(*columns).where(faces.supplier_id == supplier_id).order_by(faces.id))
    return [FaceKey(*row) for row in rows]


def accounts_told(connection: Connection, supplier_id: str) -> dict[str, bool]:
    """Account -> whether a person says that it is the supplier's."""
    rows = connection.execute(select(supplier_accounts).where(supplier_accounts.c.supplier_id == supplier_id))
    return {row.account: row.trusted for row in rows}


def merged_into(connection: Connection, supplier_id: str) -> list[str]:
    """Suppliers that count as this one."""
    mine = select(known_suppliers.c.id).where(known_suppliers.c.merged_into == supplier_id)
    return list(connection.execute(mine.order_by(known_suppliers.c.id)).scalars())


def apart_pairs(connection: Connection, company_id: str) -> list[tuple[str, str]]:
    """Pairs of which a person said that they are two."""
    here = suppliers_apart.join(known_suppliers, suppliers_apart.c.first == known_suppliers.c.id)
    columns = select(suppliers_apart.c.first, suppliers_apart.c.second).select_from(here)
    rows = connection.execute(columns.where(known_suppliers.c.company_id == company_id))
    return [(row.first, row.second) for row in rows]


def open_invoices(connection: Connection, supplier_ids: Iterable[str]) -> list[str]:
    """The newest invoices of these suppliers that nobody approved yet."""
    faces = select(supplier_faces.c.id).where(supplier_faces.c.supplier_id.in_(list(supplier_ids)))
    still = (
        invoices.c.deleted_at.is_(None),
        invoices.c.status != Status.PROCESSING.value,
        invoices.c.review != Review.APPROVED.value,
    )
    newest = select(invoices.c.id).where(invoices.c.face_id.in_(faces), *still).order_by(invoices.c.seq.desc())
    return list(connection.execute(newest.limit(MOST_OPEN)).scalars())
