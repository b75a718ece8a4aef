"""What a person said of the supplier of an invoice, for whoever compares it with others: one query a save."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import CompoundSelect, Connection, bindparam, literal, null, or_, select, union_all

from invoicext_desktop.domain.invoice import InvoiceContent
from invoicext_desktop.domain.same_supplier import Supplier
from invoicext_desktop.domain.whose import face_of
from invoicext_desktop.storage.tables import supplier_accounts, supplier_faces

#: So many other names of a merged supplier are looked up at each save.
MOST_NAMES = 12


@dataclass(frozen=True, slots=True)
class Said:
    """What a person said of a supplier: what else it is called, and accounts that are its own or are not."""

    also: tuple[Supplier, ...] = ()
    accounts: Mapping[str, bool] = field(default_factory=dict)


NOTHING_SAID = Said()


def _of_face() -> CompoundSelect[Any]:
    """Other names and accounts of whom the face (company, supplier, tax) belongs to."""
    own, other = supplier_faces.alias("own"), supplier_faces.alias("other")
    mine = (
        own.c.company_id == bindparam("company"),
        own.c.supplier_key == bindparam("supplier"),
        own.c.tax_key == bindparam("tax"),
    )
    merged = or_(own.c.bound, other.c.bound)
    names = select(other.c.tax_key, other.c.name_key, null().label("trusted")).join_from(
        own, other, (other.c.supplier_id == own.c.supplier_id) & (other.c.id != own.c.id)
    )
    told = select(supplier_accounts.c.account, literal(""), supplier_accounts.c.trusted).join_from(
        own, supplier_accounts, supplier_accounts.c.supplier_id == own.c.supplier_id
    )
    return union_all(names.where(*mine, merged), told.where(*mine))


_SAID = _of_face()


def said_of(connection: Connection, company_id: str, content: InvoiceContent) -> Said:
    """What a person said of the supplier of an invoice. Names that count as one by themselves need no saying."""
    shown = face_of(content)
    if shown is None:
        return NOTHING_SAID
    values = {"company": company_id, "supplier": shown.supplier_key, "tax": shown.tax_key}
    rows = connection.execute(_SAID, values).all()
    also = dict.fromkeys(Supplier(row.tax_key, "", row.name_key) for row in rows if row.trusted is None)
    accounts = {row.tax_key: bool(row.trusted) for row in rows if row.trusted is not None}
    return Said(tuple(also)[:MOST_NAMES], accounts) if rows else NOTHING_SAID
