"""Lists of suppliers: each with its invoices counted and added up, by one look through one index."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from sqlalchemy import Connection, Integer, Select, case, cast, func, select

from invoicext_desktop.domain.invoice import DocumentType
from invoicext_desktop.domain.known_suppliers import SupplierRow
from invoicext_desktop.domain.lessons import KeyKind, SupplierLessons
from invoicext_desktop.domain.near_names import Candidate
from invoicext_desktop.storage.lessons import list_suppliers
from invoicext_desktop.storage.tables import invoices, known_suppliers, supplier_faces, taught

#: Sums are made of whole numbers, so that nothing is rounded: amounts have four decimals at most.
PARTS = 10_000


@dataclass(slots=True)
class _Sums:
    """What the invoices of a supplier come to."""

    names: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    tax_ids: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    counts: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    sums: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    last: str = ""

    @property
    def invoices(self) -> int:
        return sum(self.counts.values())

    @property
    def totals(self) -> tuple[tuple[str, Decimal], ...]:
        by_use = sorted(self.sums, key=lambda code: (-self.counts[code], code))
        return tuple((code, (Decimal(self.sums[code]) / PARTS).quantize(Decimal("0.01"))) for code in by_use)


def list_rows(connection: Connection, company_id: str) -> list[SupplierRow]:
    """Every supplier of a company: those of its invoices, and those that something was learned of elsewhere."""
    sums = _sums(connection, company_id)
    lessons = learned_by(connection, company_id)
    given = _given(connection, company_id)
    rows = []
    for supplier_id, own in sums.items():
        if not own.invoices and supplier_id not in lessons:
            continue
        printed = _by_use(own.names)
        name = given.get(supplier_id) or next(iter(printed), "") or next(iter(_by_use(own.tax_ids)), "")
        last = dt.date.fromisoformat(own.last) if own.last else None
        known = sum(len(item.lessons) for item in lessons.pop(supplier_id, ()))
        tax_ids = tuple(_by_use(own.tax_ids))
        rows.append(SupplierRow(supplier_id, name, printed, tax_ids, own.invoices, own.totals, last, known))
    for found in lessons.values():
        rows += [SupplierRow(item.id, item.name or "", lessons=len(item.lessons)) for item in found]
    return rows


def _by_use(counted: Mapping[str, int]) -> tuple[str, ...]:
    return tuple(sorted((text for text in counted if text), key=lambda text: (-counted[text], text)))


def _given(connection: Connection, company_id: str) -> dict[str, str]:
    mine = (known_suppliers.c.company_id == company_id, known_suppliers.c.name.is_not(None))
    rows = connection.execute(select(known_suppliers.c.id, known_suppliers.c.name).where(*mine))
    return {row.id: row.name for row in rows}


def _sums(connection: Connection, company_id: str) -> dict[str, _Sums]:
    faces = connection.execute(select(supplier_faces).where(supplier_faces.c.company_id == company_id)).all()
    owners = {row.id: row for row in faces}
    found: dict[str, _Sums] = {row.supplier_id: _Sums() for row in faces}
    for row in connection.execute(_counted(company_id)):
        face = owners.get(row.face_id)
        if face is None:
            continue
        own = found[face.supplier_id]
        own.names[face.printed] += row.number
        own.tax_ids[face.printed_tax_id] += row.number
        own.counts[row.currency or ""] += row.number
        if row.parts is not None:
            own.sums[row.currency or ""] += row.parts
        own.last = max(own.last, row.last or "")
    return found


def _counted(company_id: str) -> Select[Any]:
    """Reads nothing but the index `ix_invoices_face`."""
    columns = invoices.c
    credit = columns.document_type == DocumentType.CREDIT_NOTE.value
    parts = cast(func.round(columns.total_sort * PARTS), Integer)
    signed = case((credit, -func.abs(parts)), else_=parts)
    return (
        select(
            columns.face_id,
            columns.currency,
            func.count().label("number"),
            func.sum(signed).label("parts"),
            func.max(columns.invoice_date).label("last"),
        )
        .where(columns.company_id == company_id, columns.deleted_at.is_(None), columns.face_id.is_not(None))
        .group_by(columns.face_id, columns.currency)
    )


# --- what was learned ---------------------------------------------------------------------------


def learned_by(connection: Connection, company_id: str) -> dict[str, list[SupplierLessons]]:
    """What was learned, by the supplier it was learned of; by its own id where no invoice here is of that supplier."""
    learned = list_suppliers(connection, company_id)
    if not learned:
        return {}
    owner = _taught_by(connection, company_id)
    faces = connection.execute(select(supplier_faces).where(supplier_faces.c.company_id == company_id)).all()
    by_tax = {row.tax_bare: row.supplier_id for row in faces if row.tax_bare}
    by_name = {row.name_key: row.supplier_id for row in faces if row.name_key}
    found: dict[str, list[SupplierLessons]] = defaultdict(list)
    for item in learned:
        found[owner.get(item.id) or _owner_by_key(item, by_tax, by_name) or item.id].append(item)
    return found


def _taught_by(connection: Connection, company_id: str) -> dict[str, str]:
    """Learned supplier -> supplier of most of the invoices that taught it."""
    number = func.count().label("number")
    statement = (
        select(taught.c.supplier_id.label("learned"), supplier_faces.c.supplier_id, number)
        .join_from(taught, invoices, taught.c.invoice_id == invoices.c.id)
        .join(supplier_faces, invoices.c.face_id == supplier_faces.c.id)
        .where(supplier_faces.c.company_id == company_id)
        .group_by(taught.c.supplier_id, supplier_faces.c.supplier_id)
        .order_by(number, supplier_faces.c.supplier_id.desc())
    )
    return {row.learned: row.supplier_id for row in connection.execute(statement)}


def _owner_by_key(item: SupplierLessons, by_tax: Mapping[str, str], by_name: Mapping[str, str]) -> str | None:
    for kind, known in ((KeyKind.TAX_ID, by_tax), (KeyKind.NAME, by_name)):
        for key in item.keys:
            if key.kind is kind and key.value in known:
                return known[key.value]
    return None


# --- which may be one ---------------------------------------------------------------------------


def candidates(connection: Connection, company_id: str) -> list[Candidate]:
    """All suppliers with invoices, with what is compared to find those that may be one."""
    faces: dict[str, list[Any]] = defaultdict(list)
    owners: dict[int, str] = {}
    for row in connection.execute(select(supplier_faces).where(supplier_faces.c.company_id == company_id)):
        faces[row.supplier_id].append(row)
        owners[row.id] = row.supplier_id
    columns = invoices.c
    statement = (
        select(columns.face_id, columns.account, func.count().label("number"))
        .where(columns.company_id == company_id, columns.deleted_at.is_(None), columns.face_id.is_not(None))
        .group_by(columns.face_id, columns.account)
    )
    accounts: dict[str, set[str]] = defaultdict(set)
    numbers: dict[str, int] = defaultdict(int)
    for row in connection.execute(statement):
        owner = owners.get(row.face_id, "")
        numbers[owner] += row.number
        if row.account:
            accounts[owner].add(row.account)
    given = _given(connection, company_id)
    return [
        Candidate(
            supplier_id,
            tuple(dict.fromkeys((given.get(supplier_id, ""), *(row.printed for row in rows)))),
            tuple(sorted({row.tax_key for row in rows if row.tax_key})),
            tuple(sorted(accounts[supplier_id])),
            numbers[supplier_id],
        )
        for supplier_id, rows in faces.items()
        if numbers[supplier_id]
    ]
