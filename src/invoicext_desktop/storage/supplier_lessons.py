"""What was learned follows the invoices it was learned from, when a person joins suppliers or parts them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection, delete, insert, select, update

from invoicext_desktop.domain.ids import new_id
from invoicext_desktop.storage.lessons import vote
from invoicext_desktop.storage.tables import invoices, lessons_off, supplier_faces, suppliers, taught


def regroup(connection: Connection, supplier_ids: Iterable[str]) -> None:
    """All that was learned of each of these suppliers in one place, and nothing of the others in it."""
    rows = _taught(connection, supplier_ids)
    targets = _targets(connection, rows)
    moved: dict[str, Counter[str]] = defaultdict(Counter)
    for row in rows:
        target = targets[row.owner]
        if row.learned != target:
            _move(connection, row.id, row.origin, target)
            moved[row.learned][target] += 1
    for source, into in moved.items():
        _move_rest(connection, source, into.most_common(1)[0][0])
    if moved:
        touched = {*moved, *(target for into in moved.values() for target in into)}
        vote(connection, touched)
        empty = ~select(taught.c.id).where(taught.c.supplier_id == suppliers.c.id).exists()
        connection.execute(delete(suppliers).where(suppliers.c.id.in_(moved), empty))


def _taught(connection: Connection, supplier_ids: Iterable[str]) -> list[Any]:
    """What invoices of these taught: the row, where it was learned, and whose the invoice is."""
    statement = (
        select(
            taught.c.id,
            taught.c.origin,
            taught.c.supplier_id.label("learned"),
            supplier_faces.c.supplier_id.label("owner"),
        )
        .join_from(taught, invoices, taught.c.invoice_id == invoices.c.id)
        .join(supplier_faces, invoices.c.face_id == supplier_faces.c.id)
        .where(supplier_faces.c.supplier_id.in_(list(supplier_ids)))
    )
    return list(connection.execute(statement))


def _targets(connection: Connection, rows: Iterable[Any]) -> dict[str, str]:
    """Owner -> where all its lessons go: where most are already, unless others have more there."""
    counted = Counter((row.owner, row.learned) for row in rows)
    found: dict[str, str] = {}
    taken: set[str] = set()
    for (owner, learned), _ in sorted(counted.items(), key=lambda item: (-item[1], item[0])):
        if owner not in found and learned not in taken:
            found[owner] = learned
            taken.add(learned)
    for owner, learned in sorted(counted):
        if owner not in found:
            found[owner] = _copy(connection, learned)
    return found


def _copy(connection: Connection, learned: str) -> str:
    """A new place for lessons, switched as the old one was."""
    row = connection.execute(select(suppliers).where(suppliers.c.id == learned)).one()
    made = new_id("sup")
    connection.execute(insert(suppliers).values({**row._mapping, "id": made, "invoices": 0, "lessons": "[]"}))  # noqa: SLF001
    _copy_switches(connection, learned, made)
    return made


def _copy_switches(connection: Connection, source: str, target: str) -> None:
    for row in connection.execute(select(lessons_off).where(lessons_off.c.supplier_id == source)).all():
        values = {**row._mapping, "supplier_id": target}  # noqa: SLF001
        connection.execute(insert(lessons_off).prefix_with("OR IGNORE").values(values))


def _move(connection: Connection, row_id: int, origin: str, target: str) -> None:
    twice = (taught.c.supplier_id == target, taught.c.origin == origin)
    connection.execute(delete(taught).where(*twice))
    connection.execute(update(taught).where(taught.c.id == row_id).values(supplier_id=target))


def _move_rest(connection: Connection, source: str, target: str) -> None:
    """What came from elsewhere goes with the rest, once nothing from here is left beside it."""
    mine = taught.c.supplier_id == source
    rows = connection.execute(select(taught.c.id, taught.c.origin, taught.c.invoice_id).where(mine)).all()
    if all(row.invoice_id is None for row in rows):
        _copy_switches(connection, source, target)
        for row in rows:
            _move(connection, row.id, row.origin, target)
