"""Invoices that a person corrected or approved and that have yet to be learned from: kept over restarts."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import Connection, delete, func, select
from sqlalchemy.dialects.sqlite import insert as upsert

from invoicext_desktop.storage import clock
from invoicext_desktop.storage.tables import invoices, to_learn

#: Whoever types on within this time has not finished a value.
PAUSE = dt.timedelta(seconds=0.8)


@dataclass(frozen=True, slots=True)
class Mark:
    """An invoice that has to be learned from. A later change gives it another `due_at`."""

    invoice_id: str
    company_id: str
    due_at: str


def mark(connection: Connection, invoice_id: str) -> None:
    """To be learned from, a moment from now. What came in with a test key teaches nothing."""
    real = select(invoices.c.id).where(invoices.c.id == invoice_id, ~invoices.c.test)
    if connection.execute(real).first() is None:
        return
    due_at = clock.to_text(dt.datetime.now(dt.UTC) + PAUSE)
    made = upsert(to_learn).values(invoice_id=invoice_id, due_at=due_at)
    connection.execute(made.on_conflict_do_update(index_elements=["invoice_id"], set_={"due_at": due_at}))


def drop(connection: Connection, invoice_id: str) -> None:
    """Not to be learned from any more."""
    connection.execute(delete(to_learn).where(to_learn.c.invoice_id == invoice_id))


_MARKS = select(to_learn.c.invoice_id, invoices.c.company_id, to_learn.c.due_at).join_from(to_learn, invoices)


def waiting(connection: Connection, *, company_id: str | None = None, since: str = "") -> list[Mark]:
    """What is to be learned from, the newest first."""
    statement = _MARKS.where(to_learn.c.due_at > since).order_by(to_learn.c.due_at.desc())
    if company_id is not None:
        statement = statement.where(invoices.c.company_id == company_id)
    return [Mark(row.invoice_id, row.company_id, row.due_at) for row in connection.execute(statement)]


def due(connection: Connection, now: str) -> Mark | None:
    """The newest of those whose time has come."""
    found = _MARKS.where(to_learn.c.due_at <= now).order_by(to_learn.c.due_at.desc()).limit(1)
    row = connection.execute(found).one_or_none()
    return None if row is None else Mark(row.invoice_id, row.company_id, row.due_at)


def next_due(connection: Connection) -> str | None:
    """When the next one's time comes."""
    return connection.execute(select(func.min(to_learn.c.due_at))).scalar()


def is_marked(connection: Connection, mark: Mark) -> bool:
    """Whether it stands as it was: nothing was changed since."""
    same = (to_learn.c.invoice_id == mark.invoice_id) & (to_learn.c.due_at == mark.due_at)
    return connection.execute(select(to_learn.c.invoice_id).where(same)).first() is not None


def unmark(connection: Connection, mark: Mark) -> bool:
    """It was learned from; False where it was changed meanwhile and has to be learned from again."""
    same = (to_learn.c.invoice_id == mark.invoice_id) & (to_learn.c.due_at == mark.due_at)
    return connection.execute(delete(to_learn).where(same)).rowcount > 0
