"""Suppliers and what was learned of them: asked for, switched off, forgotten, put back."""

from __future__ import annotations

import dataclasses
import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, delete, insert, select, update

from invoicext_desktop.domain.errors import NotFoundError
from invoicext_desktop.domain.lesson_snapshot import decode_lesson, encode_lesson
from invoicext_desktop.domain.lessons import (
    KeptSupplier,
    KeyKind,
    Lesson,
    LessonKind,
    Observation,
    Observed,
    SupplierKey,
    SupplierLessons,
    Taught,
)
from invoicext_desktop.domain.memory import agree, identity
from invoicext_desktop.storage import clock
from invoicext_desktop.storage.codec import dumps
from invoicext_desktop.storage.tables import counters, lessons_off, observations, supplier_keys, suppliers, taught

#: Counts every change of what is learned, so that each process knows when its snapshot is old.
REVISION = "lessons"


def revision(connection: Connection) -> int:
    return int(connection.execute(select(counters.c.value).where(counters.c.name == REVISION)).scalar_one())


def _changed(connection: Connection) -> None:
    connection.execute(update(counters).where(counters.c.name == REVISION).values(value=counters.c.value + 1))


# --- asking -------------------------------------------------------------------------------------


def list_suppliers(connection: Connection, company_id: str) -> list[SupplierLessons]:
    """All suppliers of a company that something was learned of, by name."""
    mine = suppliers.c.company_id == company_id
    keys: dict[str, dict[SupplierKey, None]] = defaultdict(dict)
    statement = select(taught.c.supplier_id, supplier_keys.c.kind, supplier_keys.c.value).join_from(
        supplier_keys, taught
    )
    for row in connection.execute(
        statement.join(suppliers).where(mine).distinct().order_by("supplier_id", "kind", "value")
    ):
        keys[row.supplier_id][SupplierKey(KeyKind(row.kind), row.value)] = None
    off: dict[str, set[tuple[str, str, str]]] = defaultdict(set)
    for row in connection.execute(select(lessons_off).join_from(lessons_off, suppliers).where(mine)):
        off[row.supplier_id].add((row.path, row.kind, row.told))
    rows = connection.execute(select(suppliers).where(mine))
    found = [_supplier(row, tuple(keys[row.id]), off[row.id]) for row in rows]
    return sorted(found, key=lambda item: ((item.name or "").casefold(), item.id))


def _supplier(row: Any, keys: tuple[SupplierKey, ...], off: set[tuple[str, str, str]]) -> SupplierLessons:
    lessons = []
    for data in json.loads(row.lessons):
        lesson = decode_lesson(data)
        place = (lesson.path, lesson.kind.value, told(lesson.kind, lesson.details))
        lessons.append(dataclasses.replace(lesson, enabled=place not in off))
    learned_at = clock.from_optional(row.learned_at)
    return SupplierLessons(row.id, row.name, keys, tuple(lessons), row.enabled, row.invoices, learned_at)


def told(kind: LessonKind, details: Any) -> str:
    """What tells a lesson from the others of its path."""
    return dumps(identity(kind, details))


def company_of(connection: Connection, supplier_id: str) -> str:
    """Raises NotFoundError."""
    found = connection.execute(select(suppliers.c.company_id).where(suppliers.c.id == supplier_id)).scalar_one_or_none()
    if found is None:
        raise NotFoundError("Nothing is remembered of that supplier any more.")
    return str(found)


# --- the vote -----------------------------------------------------------------------------------


def vote(connection: Connection, supplier_ids: Iterable[str]) -> None:
    """Find anew what these suppliers' invoices agree on. Whoever has none any more is forgotten."""
    for supplier_id in set(supplier_ids):
        said = taught_by(connection, supplier_id)
        if not said and _is_enabled(connection, supplier_id):
            connection.execute(delete(suppliers).where(suppliers.c.id == supplier_id))
            continue
        lessons = agree([(item.observed, item.at) for item in said])
        values: dict[str, Any] = {
            "invoices": len(said),
            "lessons": dumps([encode_lesson(lesson) for lesson in lessons]),
            "learned_at": clock.to_text(said[-1].at) if said else None,
        }
        name = next((item.observed.supplier for item in reversed(said) if item.observed.supplier), None)
        if name is not None:
            values["name"] = name
        connection.execute(update(suppliers).where(suppliers.c.id == supplier_id).values(**values))
    _changed(connection)


def _is_enabled(connection: Connection, supplier_id: str) -> bool:
    return bool(connection.execute(select(suppliers.c.enabled).where(suppliers.c.id == supplier_id)).scalar())


def taught_by(connection: Connection, supplier_id: str) -> list[Taught]:
    """What each invoice of a supplier taught, the oldest first."""
    mine = taught.c.supplier_id == supplier_id
    keys: dict[int, list[SupplierKey]] = defaultdict(list)
    for row in connection.execute(select(supplier_keys).join_from(supplier_keys, taught).where(mine)):
        keys[row.taught_id].append(SupplierKey(KeyKind(row.kind), row.value))
    seen: dict[int, list[Observation]] = defaultdict(list)
    statement = select(observations).join_from(observations, taught).where(mine).order_by(observations.c.id)
    for row in connection.execute(statement):
        found = Observation(row.path, LessonKind(row.kind), json.loads(row.details), row.corrected)
        seen[row.taught_id].append(found)
    rows = connection.execute(select(taught).where(mine).order_by(taught.c.at, taught.c.id))
    return [
        Taught(row.origin, clock.from_text(row.at), Observed(row.name, tuple(keys[row.id]), tuple(seen[row.id])))
        for row in rows
    ]


def write_taught(connection: Connection, supplier_id: str, item: Taught, invoice_id: str | None) -> int:
    """Keep what an invoice taught. The vote comes after. Returns the row."""
    values = {"supplier_id": supplier_id, "origin": item.origin, "invoice_id": invoice_id}
    values |= {"name": item.observed.supplier, "at": clock.to_text(item.at)}
    row_id = int(connection.execute(insert(taught).values(**values).returning(taught.c.id)).scalar_one())
    keys = [{"taught_id": row_id, "kind": key.kind.value, "value": key.value} for key in set(item.observed.keys)]
    if keys:
        connection.execute(insert(supplier_keys), keys)
    write_observations(connection, row_id, item.observed.observations)
    return row_id


def write_observations(connection: Connection, taught_id: int, seen: Sequence[Observation]) -> None:
    rows = [
        {
            "taught_id": taught_id,
            "path": item.path,
            "kind": item.kind.value,
            "details": dumps(dict(item.details)),
            "corrected": item.corrected,
        }
        for item in seen
    ]
    if rows:
        connection.execute(insert(observations), rows)


# --- switching off and forgetting ---------------------------------------------------------------


def set_enabled(connection: Connection, supplier_id: str, *, enabled: bool) -> None:
    connection.execute(update(suppliers).where(suppliers.c.id == supplier_id).values(enabled=enabled))
    vote(connection, [supplier_id])


def set_lesson_enabled(connection: Connection, supplier_id: str, lesson: Lesson, *, enabled: bool) -> None:
    place = {"supplier_id": supplier_id, "path": lesson.path, "kind": lesson.kind.value}
    place["told"] = told(lesson.kind, lesson.details)
    same = [lessons_off.c[name] == value for name, value in place.items()]
    connection.execute(delete(lessons_off).where(*same))
    if not enabled:
        connection.execute(insert(lessons_off).values(**place))
    _changed(connection)


def keep(connection: Connection, supplier_id: str) -> KeptSupplier:
    """All that is known of a supplier: to be written to a file, or to be put back. Raises NotFoundError."""
    row = connection.execute(select(suppliers).where(suppliers.c.id == supplier_id)).one_or_none()
    if row is None:
        raise NotFoundError("Nothing is remembered of that supplier any more.")
    off = connection.execute(select(lessons_off).where(lessons_off.c.supplier_id == supplier_id))
    switched = tuple((item.path, LessonKind(item.kind), item.told) for item in off)
    return KeptSupplier(row.name, tuple(taught_by(connection, supplier_id)), row.enabled, switched)


def forget(connection: Connection, supplier_id: str) -> None:
    """Everything about a supplier."""
    connection.execute(delete(suppliers).where(suppliers.c.id == supplier_id))
    _changed(connection)


def forget_lesson(connection: Connection, supplier_id: str, lesson: Lesson) -> None:
    """Whatever said this lesson."""
    own = select(taught.c.id).where(taught.c.supplier_id == supplier_id)
    about = (observations.c.path == lesson.path, observations.c.kind == lesson.kind.value)
    rows = connection.execute(select(observations).where(observations.c.taught_id.in_(own), *about))
    wanted = told(lesson.kind, lesson.details)
    gone = [row.id for row in rows if told(lesson.kind, json.loads(row.details)) == wanted]
    connection.execute(delete(observations).where(observations.c.id.in_(gone)))
    empty = ~select(observations.c.id).where(observations.c.taught_id == taught.c.id).exists()
    connection.execute(delete(taught).where(taught.c.supplier_id == supplier_id, empty))
    vote(connection, [supplier_id])
