"""What a person got done since a moment: counted from the trail, so that what was undone does not count."""

from __future__ import annotations

from sqlalchemy import ColumnElement, Connection, distinct, func, select

from invoicext_desktop.domain.fields import HEADER_FIELDS, is_line_path
from invoicext_desktop.domain.history import Cause, Work
from invoicext_desktop.domain.invoice import Review
from invoicext_desktop.storage.invoices import SHOWN
from invoicext_desktop.storage.tables import changes, invoices

_JOINED = changes.join(invoices, changes.c.invoice_id == invoices.c.id)
_HEADER = frozenset(spec.path for spec in HEADER_FIELDS)


def mark(connection: Connection) -> int:
    """This moment, as the number of the newest change."""
    return int(connection.execute(select(func.coalesce(func.max(changes.c.id), 0))).scalar_one())


def work_since(connection: Connection, company_id: str, who: str, start: int) -> Work:
    """What `who` did for a company after `start`, a moment that `mark` gave."""
    mine = (changes.c.id > start) & (changes.c.who == who) & (invoices.c.company_id == company_id)
    here = invoices.c.deleted_at.is_(None)

    def touched(path: str, condition: ColumnElement[bool]) -> int:
        statement = select(func.count(distinct(invoices.c.id))).select_from(_JOINED)
        return int(connection.execute(statement.where(mine, changes.c.path == path, condition)).scalar_one())

    edits = select(changes.c.invoice_id, changes.c.path).distinct().select_from(_JOINED)
    rows = connection.execute(edits.where(mine, here, changes.c.cause == Cause.DO.value))
    return Work(
        approved=touched("review", here & (invoices.c.review == Review.APPROVED.value)),
        on_hold=touched("hold", here & (invoices.c.review == Review.ON_HOLD.value)),
        binned=touched("bin", invoices.c.deleted_at.is_not(None) & SHOWN),
        corrected=sum(row.path in _HEADER or is_line_path(row.path) for row in rows),
    )
