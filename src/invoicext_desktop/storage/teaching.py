"""Which invoices teach, what each of them taught, and of which supplier."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, delete, insert, or_, select
from sqlalchemy.dialects.sqlite import insert as upsert

from invoicext_desktop.domain.evidence import EvidenceSource
from invoicext_desktop.domain.ids import new_id
from invoicext_desktop.domain.invoice import Review, Status
from invoicext_desktop.domain.lessons import KeptSupplier, KeyKind, Observed, SupplierKey, Taught
from invoicext_desktop.domain.supplier_keys import TELLING, contradict
from invoicext_desktop.storage import marks
from invoicext_desktop.storage.codec import dumps
from invoicext_desktop.storage.invoices import CHUNK, InvoiceState, get_state
from invoicext_desktop.storage.lessons import vote, write_observations, write_taught
from invoicext_desktop.storage.tables import (
    invoices,
    lessons_off,
    observations,
    supplier_keys,
    suppliers,
    taught,
)

#: A supplier's newest invoices say all there is to learn; what older ones taught is let go.
MOST_TAUGHT = 30


# --- what has to be learned ---------------------------------------------------------------------


def teaches(state: InvoiceState) -> bool:
    """Whether a person has corrected or confirmed something on it."""
    if state.status is not Status.PROCESSED or state.gone:
        return False
    if state.review is Review.APPROVED:
        return True
    return any(item.source is EvidenceSource.USER for item in state.content.evidence.values())


def note(connection: Connection, invoice_id: str, state: InvoiceState) -> bool:
    """After an invoice was saved: it is to be learned from, or what it taught goes. Returns whether lessons changed."""
    if not teaches(state):
        marks.drop(connection, invoice_id)
        return unlearn(connection, [invoice_id])
    marks.mark(connection, invoice_id)
    return False


# --- what an invoice taught ---------------------------------------------------------------------


def replace(connection: Connection, company_id: str, invoice_id: str, observed: Observed) -> None:
    """What an invoice teaches now, in place of what it taught before."""
    before = _suppliers_of(connection, company_id, [invoice_id])
    _remove(connection, company_id, [invoice_id])
    touched = set(before)
    if observed.observations and observed.keys:
        supplier_id = find(connection, company_id, observed.keys) or _new(connection, company_id, observed.supplier)
        item = Taught(invoice_id, dt.datetime.now(dt.UTC), observed)
        write_taught(connection, supplier_id, item, invoice_id)
        _let_go(connection, supplier_id)
        touched.add(supplier_id)
    if touched:
        vote(connection, touched)


def unlearn(connection: Connection, invoice_ids: Sequence[str]) -> bool:
    """What these taught goes. Returns whether there was anything."""
    found: set[str] = set()
    for start in range(0, len(invoice_ids), CHUNK):
        mine = taught.c.invoice_id.in_(invoice_ids[start : start + CHUNK])
        some = connection.execute(select(taught.c.supplier_id).where(mine)).scalars().all()
        if some:
            connection.execute(delete(taught).where(mine))
            found.update(some)
    if found:
        vote(connection, found)
    return bool(found)


def _suppliers_of(connection: Connection, company_id: str, origins: Sequence[str]) -> list[str]:
    statement = select(taught.c.supplier_id).join_from(taught, suppliers)
    mine = (suppliers.c.company_id == company_id) & taught.c.origin.in_(origins)
    return list(connection.execute(statement.where(mine)).scalars())


def _remove(connection: Connection, company_id: str, origins: Sequence[str]) -> None:
    own = select(suppliers.c.id).where(suppliers.c.company_id == company_id)
    connection.execute(delete(taught).where(taught.c.origin.in_(origins), taught.c.supplier_id.in_(own)))


def _let_go(connection: Connection, supplier_id: str) -> None:
    mine = taught.c.supplier_id == supplier_id
    old = select(taught.c.id).where(mine).order_by(taught.c.at.desc(), taught.c.id.desc()).offset(MOST_TAUGHT)
    ids = connection.execute(old.limit(1000)).scalars().all()
    if ids:
        connection.execute(delete(taught).where(taught.c.id.in_(ids)))


def _new(connection: Connection, company_id: str, name: str | None) -> str:
    supplier_id = new_id("sup")
    values = {
        "id": supplier_id,
        "company_id": company_id,
        "name": name,
        "enabled": True,
        "invoices": 0,
        "lessons": "[]",
    }
    connection.execute(insert(suppliers).values(**values))
    return supplier_id


# --- whose it is --------------------------------------------------------------------------------


def find(connection: Connection, company_id: str, keys: Iterable[SupplierKey]) -> str | None:
    """The supplier with the surest of these keys that nothing contradicts; a layout alone only where it is all."""
    own = set(keys)
    for kind in TELLING:
        values = [key.value for key in own if key.kind is kind]
        for supplier_id in _with_keys(connection, company_id, kind, values):
            if not contradict(own, _keys_of(connection, supplier_id), kind):
                return supplier_id
    if any(key.kind is not KeyKind.LAYOUT for key in own):
        return None
    found = _with_keys(connection, company_id, KeyKind.LAYOUT, [key.value for key in own])
    return found[0] if len(found) == 1 else None


def _with_keys(connection: Connection, company_id: str, kind: KeyKind, values: Sequence[str]) -> list[str]:
    """Suppliers with one of these keys, whoever learned it last first."""
    if not values:
        return []
    statement = (
        select(suppliers.c.id)
        .join_from(supplier_keys, taught)
        .join(suppliers)
        .where(suppliers.c.company_id == company_id, supplier_keys.c.kind == kind.value)
        .where(or_(*(supplier_keys.c.value == value for value in values)))
        .order_by(suppliers.c.learned_at.desc(), suppliers.c.id)
    )
    return list(dict.fromkeys(connection.execute(statement).scalars()))


def _keys_of(connection: Connection, supplier_id: str) -> set[SupplierKey]:
    statement = select(supplier_keys).join_from(supplier_keys, taught).where(taught.c.supplier_id == supplier_id)
    return {SupplierKey(KeyKind(row.kind), row.value) for row in connection.execute(statement)}


# --- putting in ---------------------------------------------------------------------------------


def put(connection: Connection, company_id: str, kept: KeptSupplier) -> str | None:
    """Add what is known of a supplier to what is here. Returns its id; None where nothing could be added.

    What an invoice taught is joined with what the same invoice taught here.
    """
    keys = {key for item in kept.taught for key in item.observed.keys}
    here = _taught_here(connection, company_id, [item.origin for item in kept.taught])
    known = next(iter(here.values()), None)
    supplier_id = known[1] if known is not None else find(connection, company_id, keys)
    new = supplier_id is None
    supplier_id = supplier_id or _new(connection, company_id, kept.name)
    for item in kept.taught:
        if item.origin in here:
            _add_missing(connection, here[item.origin][0], item.observed)
        else:
            invoice_id = _own_invoice(connection, company_id, item.origin)
            if invoice_id is None or teaches(get_state(connection, invoice_id)):
                row_id = write_taught(connection, supplier_id, item, invoice_id)
                here[item.origin] = row_id, supplier_id
    _let_go(connection, supplier_id)
    if new and not kept.enabled:
        connection.execute(suppliers.update().where(suppliers.c.id == supplier_id).values(enabled=False))
    for path, kind, told in kept.off:
        values = {"supplier_id": supplier_id, "path": path, "kind": kind.value, "told": told}
        connection.execute(upsert(lessons_off).values(**values).on_conflict_do_nothing())
    vote(connection, [supplier_id])
    return connection.execute(select(suppliers.c.id).where(suppliers.c.id == supplier_id)).scalar_one_or_none()


def _taught_here(connection: Connection, company_id: str, origins: Sequence[str]) -> dict[str, tuple[int, str]]:
    """Of invoices that taught something in this company: the row, and the supplier."""
    found: dict[str, tuple[int, str]] = {}
    columns = select(taught.c.origin, taught.c.id, taught.c.supplier_id).join_from(taught, suppliers)
    for start in range(0, len(origins), CHUNK):
        some = (suppliers.c.company_id == company_id) & taught.c.origin.in_(origins[start : start + CHUNK])
        found |= {row.origin: (row.id, row.supplier_id) for row in connection.execute(columns.where(some))}
    return found


def _own_invoice(connection: Connection, company_id: str, origin: str) -> str | None:
    own = (invoices.c.id == origin) & (invoices.c.company_id == company_id)
    return connection.execute(select(invoices.c.id).where(own)).scalar_one_or_none()


def _add_missing(connection: Connection, taught_id: int, observed: Observed) -> None:
    rows = connection.execute(select(observations).where(observations.c.taught_id == taught_id))
    known = {(row.path, row.kind, row.details) for row in rows}
    new = [one for one in observed.observations if (one.path, one.kind.value, dumps(dict(one.details))) not in known]
    write_observations(connection, taught_id, new)


def confirmed(observed: Observed, state: InvoiceState) -> Observed:
    """What counts: before an approval, only what a person changed."""
    if state.review is Review.APPROVED:
        return observed
    return dataclasses.replace(observed, observations=tuple(one for one in observed.observations if one.corrected))
