"""One supplier: its invoices, names, accounts, addresses, and what a person said of it."""

from __future__ import annotations

import datetime as dt
import json
from collections import Counter
from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from sqlalchemy import Connection, func, select

from invoicext_desktop.domain.errors import NotFoundError
from invoicext_desktop.domain.invoice import DocumentType, InvoiceContent, Review, Status
from invoicext_desktop.domain.known_suppliers import (
    AccountRow,
    BillRow,
    Defaults,
    DueRule,
    FaceRow,
    KnownSupplier,
)
from invoicext_desktop.domain.whose import face_of
from invoicext_desktop.storage.codec import dumps
from invoicext_desktop.storage.supplier_list import learned_by
from invoicext_desktop.storage.supplier_names import supplier_of_face
from invoicext_desktop.storage.tables import invoices, known_suppliers, supplier_accounts, supplier_faces

#: So many of the newest invoices are looked at for addresses: each is read whole.
READ_WHOLE = 60
MOST_ADDRESSES = 5


def get_known(connection: Connection, company_id: str, supplier_id: str) -> KnownSupplier:
    """All that is known of a supplier; one that was only learned of elsewhere has no more than that.

    Raises NotFoundError.
    """
    mine = (known_suppliers.c.id == supplier_id, known_suppliers.c.company_id == company_id)
    row = connection.execute(select(known_suppliers).where(*mine)).one_or_none()
    learned = tuple(learned_by(connection, company_id).get(supplier_id, ()))
    if row is None:
        if not learned:
            raise NotFoundError("That supplier is not here any more.")
        return KnownSupplier(supplier_id, learned[0].name or "", None, "", Defaults(), (), (), (), (), learned)
    faces = _faces(connection, supplier_id)
    bills = _bills(connection, company_id, [face.id for face in faces])
    shown = row.name or _most_used(faces)
    return KnownSupplier(
        supplier_id,
        shown,
        row.name,
        row.note,
        decode_defaults(row.defaults),
        faces,
        _accounts(connection, supplier_id, bills),
        _addresses(connection, [bill.id for bill in bills[:READ_WHOLE]]),
        bills,
        learned,
    )


def shown_name(connection: Connection, supplier_id: str) -> str:
    """How a supplier is called: as a person named it, else as most of its invoices do. Raises NotFoundError."""
    statement = select(known_suppliers.c.name).where(known_suppliers.c.id == supplier_id)
    row = connection.execute(statement).one_or_none()
    if row is None:
        raise NotFoundError("That supplier is not here any more.")
    return row.name or _most_used(_faces(connection, supplier_id))


def defaults_for(connection: Connection, company_id: str, content: InvoiceContent) -> tuple[Defaults, str | None]:
    """What a person set for the supplier of an invoice that was just read, and what they call it."""
    shown = face_of(content)
    supplier_id = None if shown is None else supplier_of_face(connection, company_id, shown)
    columns = select(known_suppliers.c.defaults, known_suppliers.c.name)
    row = connection.execute(columns.where(known_suppliers.c.id == supplier_id)).one_or_none()
    return (Defaults(), None) if row is None else (decode_defaults(row.defaults), row.name)


def _most_used(faces: Sequence[FaceRow]) -> str:
    by_use = sorted(faces, key=lambda face: (-face.invoices, face.name))
    named = [face.name for face in by_use if face.name]
    return next(iter(named), "") or next((face.tax_id for face in by_use), "")


def _faces(connection: Connection, supplier_id: str) -> tuple[FaceRow, ...]:
    here = (invoices.c.face_id == supplier_faces.c.id) & invoices.c.deleted_at.is_(None)
    number = select(func.count()).select_from(invoices).where(here).scalar_subquery()
    statement = select(supplier_faces, number.label("number")).where(supplier_faces.c.supplier_id == supplier_id)
    rows = connection.execute(statement.order_by(number.desc(), supplier_faces.c.id))
    return tuple(FaceRow(row.id, row.printed, row.printed_tax_id, row.number, row.bound) for row in rows)


_BILL = (
    invoices.c.id,
    invoices.c.invoice_date,
    invoices.c.invoice_number,
    invoices.c.currency,
    invoices.c.total,
    invoices.c.document_type,
    invoices.c.status,
    invoices.c.review,
    invoices.c.account,
)


def _bills(connection: Connection, company_id: str, face_ids: Sequence[int]) -> tuple[BillRow, ...]:
    here = (invoices.c.company_id == company_id, invoices.c.deleted_at.is_(None))
    statement = select(*_BILL, invoices.c.seq).where(*here, invoices.c.face_id.in_(face_ids))
    # Sorted here: the database would look through all invoices by date instead.
    rows = sorted(connection.execute(statement), key=lambda row: (row.invoice_date or "", row.seq), reverse=True)
    return tuple(_bill(row) for row in rows)


def _bill(row: Any) -> BillRow:
    return BillRow(
        row.id,
        None if row.invoice_date is None else dt.date.fromisoformat(row.invoice_date),
        row.invoice_number,
        row.currency,
        None if row.total is None else Decimal(row.total),
        DocumentType(row.document_type),
        Status(row.status),
        Review(row.review),
        row.account,
    )


def _accounts(connection: Connection, supplier_id: str, bills: Sequence[BillRow]) -> tuple[AccountRow, ...]:
    """Those that its invoices name, and those of which a person said something; the newest first."""
    mine = supplier_accounts.c.supplier_id == supplier_id
    told = {row.account: row.trusted for row in connection.execute(select(supplier_accounts).where(mine))}
    used: dict[str, list[BillRow]] = {}
    for bill in bills:
        if bill.account:
            used.setdefault(bill.account, []).append(bill)
    found = []
    for account in dict.fromkeys((*used, *told)):
        its = used.get(account, [])
        days = sorted(bill.date for bill in its if bill.date is not None)
        first, last = (days[0], days[-1]) if days else (None, None)
        found.append(AccountRow(account, len(its), first, last, told.get(account), its[0].id if its else None))
    return tuple(found)


def _addresses(connection: Connection, ids: Sequence[str]) -> tuple[str, ...]:
    """As the newest invoices print them, the most frequent first."""
    address = func.json_extract(invoices.c.content, "$.supplier.address").label("address")
    rows = connection.execute(select(address).where(invoices.c.id.in_(ids))).scalars()
    counted = Counter(text for text in rows if text)
    return tuple(text for text, _ in counted.most_common(MOST_ADDRESSES))


# --- defaults -----------------------------------------------------------------------------------


def decode_defaults(text: str) -> Defaults:
    value = json.loads(text)
    return Defaults(
        value.get("currency"),
        value.get("terms"),
        DueRule(value.get("rule", DueRule.INVOICE)),
        bool(value.get("write_name", False)),
    )


def encode_defaults(defaults: Defaults) -> str:
    value: dict[str, object] = {}
    if defaults.currency:
        value["currency"] = defaults.currency
    if defaults.terms is not None:
        value |= {"terms": defaults.terms, "rule": defaults.rule.value}
    if defaults.write_name:
        value["write_name"] = True
    return dumps(value)
