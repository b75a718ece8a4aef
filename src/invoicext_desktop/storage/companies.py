"""Companies in the database."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, Row, insert, select, update
from sqlalchemy.exc import IntegrityError

from invoicext_desktop.domain.company import Company
from invoicext_desktop.domain.errors import InvalidValueError, NotFoundError
from invoicext_desktop.domain.ids import new_id
from invoicext_desktop.storage import clock
from invoicext_desktop.storage.tables import companies


def name_key(name: str) -> str:
    """Names that differ in case or spaces alone are the same company."""
    return " ".join(name.split()).casefold()


def _company(row: Row[Any]) -> Company:
    return Company(row.id, row.name, clock.from_text(row.created_at))


def list_companies(connection: Connection) -> list[Company]:
    """By name."""
    return [_company(row) for row in connection.execute(select(companies).order_by(companies.c.name_key))]


def find_company(connection: Connection, name: str) -> Company | None:
    row = connection.execute(select(companies).where(companies.c.name_key == name_key(name))).one_or_none()
    return None if row is None else _company(row)


def insert_company(connection: Connection, name: str) -> Company:
    """Raises InvalidValueError for a name that is empty or taken."""
    clean = _clean(name)
    company_id = new_id("co")
    try:
        connection.execute(
            insert(companies).values(id=company_id, name=clean, name_key=name_key(clean), created_at=clock.now())
        )
    except IntegrityError as error:
        raise InvalidValueError(f"There is already a company called {clean}.") from error
    row = connection.execute(select(companies).where(companies.c.id == company_id)).one()
    return _company(row)


def rename_company(connection: Connection, company_id: str, name: str) -> None:
    """Raises InvalidValueError for a name that is empty or taken, NotFoundError."""
    clean = _clean(name)
    statement = update(companies).where(companies.c.id == company_id).values(name=clean, name_key=name_key(clean))
    try:
        found = connection.execute(statement.returning(companies.c.id)).one_or_none()
    except IntegrityError as error:
        raise InvalidValueError(f"There is already a company called {clean}.") from error
    if found is None:
        raise NotFoundError("That company is not here any more.")


def _clean(name: str) -> str:
    clean = " ".join(name.split())
    if not clean:
        raise InvalidValueError("A company needs a name.")
    return clean
