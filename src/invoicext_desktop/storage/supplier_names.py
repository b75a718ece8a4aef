"""By which names and tax numbers a company's suppliers are known, and whose each invoice is.

Each save looks whether its invoice still shows the same face (`domain.whose`): a handful of rows by index. A face
that no invoice shows any more goes, unless a person said whose it is; so names that are being typed leave nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, bindparam, delete, func, insert, select, update

from invoicext_desktop.domain.ids import new_id
from invoicext_desktop.domain.invoice import InvoiceContent
from invoicext_desktop.domain.whose import Face, Seen, face_of, whose
from invoicext_desktop.storage.codec import decode_content
from invoicext_desktop.storage.invoices import CHUNK, InvoiceState, account_of
from invoicext_desktop.storage.tables import invoices, known_suppliers, supplier_accounts, supplier_faces

#: So many faces with one name or number are looked through; more are chance.
MOST_FACES = 200


# --- asking -------------------------------------------------------------------------------------


def names_alike(connection: Connection, company_id: str, supplier_key: str) -> tuple[str, ...]:
    """All names (as in `invoices.supplier_key`) that count as one supplier with this one, itself first."""
    faces = supplier_faces
    owners = select(faces.c.supplier_id).where(faces.c.company_id == company_id, faces.c.supplier_key == supplier_key)
    ids = connection.execute(owners.distinct()).scalars().all()
    names = select(faces.c.supplier_key).where(faces.c.supplier_id.in_(ids), faces.c.supplier_key != "")
    others = sorted(set(connection.execute(names).scalars()) - {supplier_key})
    return (supplier_key, *others)


def supplier_of_face(connection: Connection, company_id: str, shown: Face) -> str | None:
    """Whose a face is, or would be if an invoice came with it; None for a new supplier."""
    row = _row_of(connection, company_id, shown)
    return _find(connection, company_id, shown) if row is None else str(row.supplier_id)


def supplier_of_invoice(connection: Connection, invoice_id: str) -> str | None:
    """Whose an invoice is; None where it names nobody."""
    statement = select(supplier_faces.c.supplier_id).join_from(
        invoices, supplier_faces, invoices.c.face_id == supplier_faces.c.id
    )
    found = connection.execute(statement.where(invoices.c.id == invoice_id)).scalar_one_or_none()
    return None if found is None else str(found)


def company_of(connection: Connection, supplier_id: str) -> str | None:
    """The company of a supplier; None where it is gone."""
    statement = select(known_suppliers.c.company_id).where(known_suppliers.c.id == supplier_id)
    found = connection.execute(statement).scalar_one_or_none()
    return None if found is None else str(found)


# --- saving -------------------------------------------------------------------------------------


_WITH_FACE = (
    select(invoices.c.company_id, invoices.c.test, invoices.c.face_id, supplier_faces)
    .select_from(invoices.outerjoin(supplier_faces, invoices.c.face_id == supplier_faces.c.id))
    .where(invoices.c.id == bindparam("this"))
)


def note(connection: Connection, invoice_id: str, state: InvoiceState) -> None:
    """After an invoice was saved: whose it is now."""
    row = connection.execute(_WITH_FACE, {"this": invoice_id}).one()
    shown = None if row.test else face_of(state.content)
    if row.face_id is not None and shown is not None and _keys(row) == (shown.supplier_key, shown.tax_key):
        _spell(connection, row, shown)
        return
    if row.face_id is None and shown is None:
        return
    mine = update(invoices).where(invoices.c.id == invoice_id)
    connection.execute(mine.values(face_id=None))
    if row.face_id is not None:
        drop_unused(connection, [row.face_id])
    if shown is not None:
        connection.execute(mine.values(face_id=face_id(connection, row.company_id, shown)))


def _keys(row: Any) -> tuple[str, str]:
    return row.supplier_key, row.tax_key


def _spell(connection: Connection, row: Any, shown: Face) -> None:
    """Keep the newest spelling, where only case or signs are others."""
    if (row.printed, row.printed_tax_id) != (shown.printed, shown.printed_tax_id):
        spelled = {"printed": shown.printed, "printed_tax_id": shown.printed_tax_id}
        connection.execute(update(supplier_faces).where(supplier_faces.c.id == row.face_id).values(**spelled))


def face_id(connection: Connection, company_id: str, shown: Face) -> int:
    """The row of a face, made if need be, with a supplier that it belongs to."""
    row = _row_of(connection, company_id, shown)
    if row is not None:
        return int(row.id)
    supplier_id = _find(connection, company_id, shown) or new_supplier(connection, company_id)
    return add_face(connection, company_id, supplier_id, shown, bound=False)


def add_face(connection: Connection, company_id: str, supplier_id: str, shown: Face, *, bound: bool) -> int:
    values = {
        "company_id": company_id,
        "supplier_id": supplier_id,
        "supplier_key": shown.supplier_key,
        "tax_key": shown.tax_key,
        "name_key": shown.name_key,
        "tax_bare": shown.tax_bare,
        "printed": shown.printed,
        "printed_tax_id": shown.printed_tax_id,
        "bound": bound,
    }
    made = insert(supplier_faces).values(**values).returning(supplier_faces.c.id)
    return int(connection.execute(made).scalar_one())


def new_supplier(connection: Connection, company_id: str) -> str:
    supplier_id = new_id("par")
    values = {"id": supplier_id, "company_id": company_id, "name_key": "", "note": "", "defaults": "{}"}
    connection.execute(insert(known_suppliers).values(**values))
    return supplier_id


def _row_of(connection: Connection, company_id: str, shown: Face) -> Any:
    same = (supplier_faces.c.supplier_key == shown.supplier_key, supplier_faces.c.tax_key == shown.tax_key)
    here = supplier_faces.c.company_id == company_id
    return connection.execute(select(supplier_faces).where(here, *same)).one_or_none()


def _find(connection: Connection, company_id: str, shown: Face) -> str | None:
    """Whose a face is that nobody has shown before."""
    faces = supplier_faces
    ids: set[str] = set()
    for column, key in ((faces.c.name_key, shown.name_key), (faces.c.tax_bare, shown.tax_bare)):
        if key:
            owners = select(faces.c.supplier_id).where(faces.c.company_id == company_id, column == key)
            ids.update(connection.execute(owners.distinct().limit(MOST_FACES)).scalars())
    if shown.name_key:
        named = select(known_suppliers.c.id).where(
            known_suppliers.c.company_id == company_id,
            known_suppliers.c.name_key == shown.name_key,
            known_suppliers.c.merged_into.is_(None),
        )
        ids.update(connection.execute(named.limit(MOST_FACES)).scalars())
    rows = connection.execute(select(faces).where(faces.c.supplier_id.in_(ids)).order_by(faces.c.id)).all()
    given = _names_given(connection, ids)
    weights = _weights(connection, [row.id for row in rows[:MOST_FACES]])
    seen = [Seen(row.supplier_id, row.tax_key, row.name_key, 1 + weights.get(row.id, 0)) for row in rows]
    seen += [Seen(supplier_id, "", key) for supplier_id, key in given.items()]
    return whose(shown, seen)


def _names_given(connection: Connection, ids: Iterable[str]) -> dict[str, str]:
    columns = select(known_suppliers.c.id, known_suppliers.c.name_key)
    named = columns.where(known_suppliers.c.id.in_(ids), known_suppliers.c.name_key != "")
    return {row.id: row.name_key for row in connection.execute(named)}


def _weights(connection: Connection, face_ids: Sequence[int]) -> dict[int, int]:
    """How many invoices show each face. One supplier needs no vote."""
    if len(face_ids) < 2:
        return {}
    counted = select(invoices.c.face_id, func.count().label("number")).where(invoices.c.face_id.in_(face_ids))
    return {row.face_id: row.number for row in connection.execute(counted.group_by(invoices.c.face_id))}


def faces_of(connection: Connection, invoice_ids: Sequence[str]) -> list[int]:
    """The faces that these invoices show."""
    found: set[int] = set()
    for start in range(0, len(invoice_ids), CHUNK):
        chosen = invoices.c.id.in_(invoice_ids[start : start + CHUNK]) & invoices.c.face_id.is_not(None)
        found.update(connection.execute(select(invoices.c.face_id).where(chosen)).scalars())
    return sorted(found)


def drop_unused(connection: Connection, face_ids: Sequence[int]) -> None:
    """Faces that no invoice shows any more go, and suppliers that nothing is left of.

    The last face of a supplier of whom a person said something stays: the next invoice finds it by that.
    """
    shown = select(invoices.c.id).where(invoices.c.face_id == supplier_faces.c.id).exists()
    unused = (supplier_faces.c.bound.is_(False), ~shown)
    for face_id in face_ids:
        statement = select(supplier_faces.c.supplier_id).where(supplier_faces.c.id == face_id, *unused)
        owner = connection.execute(statement).scalar_one_or_none()
        if owner is None:
            continue
        mine = supplier_faces.c.supplier_id == owner
        others = connection.execute(select(supplier_faces.c.id).where(mine, supplier_faces.c.id != face_id).limit(1))
        if others.first() is not None:
            connection.execute(delete(supplier_faces).where(supplier_faces.c.id == face_id))
        elif not _is_told_of(connection, owner):
            connection.execute(delete(known_suppliers).where(known_suppliers.c.id == owner))


def _is_told_of(connection: Connection, supplier_id: str) -> bool:
    """Whether a person said anything of a supplier."""
    row = connection.execute(select(known_suppliers).where(known_suppliers.c.id == supplier_id)).one()
    if row.name is not None or row.note or row.defaults != "{}":
        return True
    merged = select(known_suppliers.c.id).where(known_suppliers.c.merged_into == supplier_id)
    trusted = select(supplier_accounts.c.account).where(supplier_accounts.c.supplier_id == supplier_id)
    return any(connection.execute(statement.limit(1)).first() is not None for statement in (merged, trusted))


# --- a whole folder -----------------------------------------------------------------------------


def fill(connection: Connection) -> None:
    """Look over a whole folder: after an upgrade from a version that knew no suppliers."""
    columns = (invoices.c.seq, invoices.c.company_id, invoices.c.test, invoices.c.content)
    statement = select(*columns).order_by(invoices.c.seq).limit(CHUNK)
    writing = update(invoices).where(invoices.c.seq == bindparam("at"))
    writing = writing.values(account=bindparam("account"), face_id=bindparam("face_id"))
    known: dict[tuple[str, str, str], int] = {}
    last = 0
    while rows := connection.execute(statement.where(invoices.c.seq > last)).all():
        last = rows[-1].seq
        values = []
        for row in rows:
            content = decode_content(row.content)
            face_id = _filled(connection, row, content, known)
            values.append({"at": row.seq, "account": account_of(content), "face_id": face_id})
        connection.execute(writing, values)


def _filled(
    connection: Connection, row: Any, content: InvoiceContent, known: dict[tuple[str, str, str], int]
) -> int | None:
    shown = None if row.test else face_of(content)
    if shown is None:
        return None
    key = (row.company_id, shown.supplier_key, shown.tax_key)
    if key not in known:
        known[key] = face_id(connection, row.company_id, shown)
    return known[key]
