"""Filters that a person has given a name."""

from __future__ import annotations

import json

from sqlalchemy import Connection, delete, insert, select, update

from invoicext_desktop.domain.listing import InvoiceFilter
from invoicext_desktop.domain.narrowing import SavedView, from_plain, to_plain
from invoicext_desktop.storage.tables import saved_views


def views(connection: Connection, company_id: str) -> list[SavedView]:
    """Of a company, by name."""
    rows = connection.execute(
        select(saved_views).where(saved_views.c.company_id == company_id).order_by(saved_views.c.name)
    )
    return [_view(row.id, row.name, json.loads(row.body)) for row in rows]


def _view(view_id: str, name: str, body: dict[str, object]) -> SavedView:
    known = {item.value for item in InvoiceFilter}
    queue = body.get("queue")
    return SavedView(
        view_id,
        name,
        InvoiceFilter(queue) if isinstance(queue, str) and queue in known else InvoiceFilter.ALL,
        str(body.get("text") or ""),
        from_plain(body.get("narrowing")),
    )


def save(connection: Connection, company_id: str, view: SavedView) -> None:
    """A new one; one of the same name in the company is replaced."""
    body = json.dumps({"queue": view.queue.value, "text": view.text, "narrowing": to_plain(view.narrowing)})
    connection.execute(
        delete(saved_views).where(saved_views.c.company_id == company_id, saved_views.c.name == view.name)
    )
    connection.execute(insert(saved_views).values(id=view.id, company_id=company_id, name=view.name, body=body))


def rename(connection: Connection, view_id: str, name: str) -> None:
    connection.execute(update(saved_views).where(saved_views.c.id == view_id).values(name=name))


def remove(connection: Connection, view_id: str) -> None:
    connection.execute(delete(saved_views).where(saved_views.c.id == view_id))
