"""Actions and changes: the audit trail, and what undo and redo run on."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import ColumnElement, Connection, distinct, func, insert, select, update

from invoicext_desktop.domain.history import ActionKind, Cause
from invoicext_desktop.storage import clock
from invoicext_desktop.storage.tables import actions, changes, invoices


class ActionState(StrEnum):
    DONE = "done"
    UNDONE = "undone"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class StoredAction:
    id: int
    kind: ActionKind
    label: str
    path: str | None
    typing: str | None


@dataclass(frozen=True, slots=True)
class StoredChange:
    """`old` and `new` are JSON as `codec` writes them."""

    invoice_id: str
    path: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class StepRow:
    """An action with how many invoices it touched, and the first of them."""

    id: int
    at: str
    label: str
    touched: int
    invoice_id: str
    name: str
    undone: bool


@dataclass(frozen=True, slots=True)
class HistoryRow:
    action_id: int | None
    at: str
    who: str
    cause: str
    label: str
    path: str
    old: str
    new: str


_COLUMNS = (actions.c.id, actions.c.kind, actions.c.label, actions.c.path, actions.c.typing)


def begin(
    connection: Connection,
    *,
    company_id: str,
    who: str,
    kind: ActionKind,
    label: str,
    path: str | None = None,
    typing: str | None = None,
) -> int:
    """A new action on top of the stack; what could be redone cannot any more."""
    drop_redo(connection, company_id, who)
    result = connection.execute(
        insert(actions)
        .values(
            company_id=company_id,
            who=who,
            at=clock.now(),
            kind=kind.value,
            label=label,
            path=path,
            typing=typing,
            state=ActionState.DONE.value,
        )
        .returning(actions.c.id)
    )
    return int(result.scalar_one())


def drop_redo(connection: Connection, company_id: str, who: str) -> None:
    """Something new was done: what was undone before cannot be redone any more."""
    connection.execute(
        update(actions)
        .where(_mine(company_id, who), actions.c.state == ActionState.UNDONE.value)
        .values(state=ActionState.DROPPED.value)
    )


def _mine(company_id: str, who: str) -> ColumnElement[bool]:
    return (actions.c.company_id == company_id) & (actions.c.who == who)


_ADD_CHANGE = insert(changes)


def add_change(connection: Connection, *, action_id: int | None, who: str, cause: Cause, change: StoredChange) -> None:
    values = {
        "action_id": action_id,
        "invoice_id": change.invoice_id,
        "at": clock.now(),
        "who": who,
        "cause": cause.value,
        "path": change.path,
        "old": change.old,
        "new": change.new,
    }
    connection.execute(_ADD_CHANGE, values)


def top(connection: Connection, company_id: str, who: str) -> StoredAction | None:
    """The action that undo would take back."""
    statement = select(*_COLUMNS).where(_mine(company_id, who), actions.c.state == ActionState.DONE.value)
    row = connection.execute(statement.order_by(actions.c.id.desc()).limit(1)).one_or_none()
    return None if row is None else StoredAction(row.id, ActionKind(row.kind), row.label, row.path, row.typing)


def next_redo(connection: Connection, company_id: str, who: str) -> StoredAction | None:
    """The action that redo would do again."""
    statement = select(*_COLUMNS).where(_mine(company_id, who), actions.c.state == ActionState.UNDONE.value)
    row = connection.execute(statement.order_by(actions.c.id).limit(1)).one_or_none()
    return None if row is None else StoredAction(row.id, ActionKind(row.kind), row.label, row.path, row.typing)


def recent(connection: Connection, company_id: str, who: str, limit: int) -> list[StepRow]:
    """What can be undone and redone, newest first."""
    states = (ActionState.DONE.value, ActionState.UNDONE.value)
    newest = (
        select(actions.c.id, actions.c.at, actions.c.label, actions.c.state)
        .where(_mine(company_id, who), actions.c.state.in_(states))
        .order_by(actions.c.id.desc())
        .limit(limit)
        .subquery()
    )
    touched = (
        select(
            newest,
            func.count(distinct(changes.c.invoice_id)).label("touched"),
            func.min(changes.c.invoice_id).label("invoice_id"),
        )
        .join_from(newest, changes, changes.c.action_id == newest.c.id)
        .group_by(newest.c.id)
        .subquery()
    )
    name = func.coalesce(invoices.c.supplier_name, invoices.c.file_name)
    statement = (
        select(touched, name.label("name"))
        .join_from(touched, invoices, invoices.c.id == touched.c.invoice_id)
        .order_by(touched.c.id.desc())
    )
    return [
        StepRow(row.id, row.at, row.label, row.touched, row.invoice_id, row.name, row.state == ActionState.UNDONE.value)
        for row in connection.execute(statement)
    ]


def set_state(connection: Connection, action_id: int, state: ActionState) -> None:
    connection.execute(update(actions).where(actions.c.id == action_id).values(state=state.value))


def changes_of(connection: Connection, action_id: int) -> list[StoredChange]:
    """What the action did, in order. Empty where its invoices were deleted for good."""
    columns = (changes.c.invoice_id, changes.c.path, changes.c.old, changes.c.new)
    statement = select(*columns).where(changes.c.action_id == action_id, changes.c.cause == Cause.DO.value)
    rows = connection.execute(statement.order_by(changes.c.id))
    return [StoredChange(row.invoice_id, row.path, row.old, row.new) for row in rows]


def history(connection: Connection, invoice_id: str) -> list[HistoryRow]:
    """Every change of an invoice, newest first."""
    columns = (
        changes.c.action_id,
        changes.c.at,
        changes.c.who,
        changes.c.cause,
        actions.c.label,
        changes.c.path,
        changes.c.old,
        changes.c.new,
    )
    statement = (
        select(*columns)
        .join_from(changes, actions, changes.c.action_id == actions.c.id, isouter=True)
        .where(changes.c.invoice_id == invoice_id)
        .order_by(changes.c.id.desc())
    )
    return [
        HistoryRow(row.action_id, row.at, row.who, row.cause, row.label or "", row.path, row.old, row.new)
        for row in connection.execute(statement)
    ]
