"""API keys in the database: a hash, never the key."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, Row, insert, select, update

from invoicext_desktop.domain.access import ApiKey, Plan, Scope
from invoicext_desktop.domain.errors import NotFoundError
from invoicext_desktop.storage import clock
from invoicext_desktop.storage.tables import api_keys


def _key(row: Row[Any]) -> ApiKey:
    return ApiKey(
        id=row.id,
        company_id=row.company_id,
        name=row.name,
        prefix=row.prefix,
        scopes=frozenset(Scope(scope) for scope in row.scopes.split(",") if scope),
        plan=Plan(row.plan),
        test=row.test,
        created_at=clock.from_text(row.created_at),
        last_used_at=clock.from_optional(row.last_used_at),
        revoked_at=clock.from_optional(row.revoked_at),
    )


def insert_key(connection: Connection, key: ApiKey, digest: str) -> None:
    connection.execute(
        insert(api_keys).values(
            id=key.id,
            company_id=key.company_id,
            name=key.name,
            prefix=key.prefix,
            hash=digest,
            scopes=",".join(sorted(key.scopes)),
            plan=key.plan.value,
            test=key.test,
            created_at=clock.to_text(key.created_at),
        )
    )


def list_keys(connection: Connection, company_id: str) -> list[ApiKey]:
    """Newest first, revoked ones too."""
    statement = select(api_keys).where(api_keys.c.company_id == company_id)
    return [_key(row) for row in connection.execute(statement.order_by(api_keys.c.created_at.desc()))]


def keys_by_prefix(connection: Connection, prefix: str) -> list[tuple[ApiKey, str]]:
    """(key, hash) of each key that begins with `prefix`."""
    rows = connection.execute(select(api_keys).where(api_keys.c.prefix == prefix))
    return [(_key(row), row.hash) for row in rows]


def revoke_key(connection: Connection, company_id: str | None, key_id: str) -> None:
    """Raises NotFoundError. Revoking twice keeps the first date."""
    condition = api_keys.c.id == key_id
    if company_id is not None:
        condition &= api_keys.c.company_id == company_id
    row = connection.execute(select(api_keys.c.revoked_at).where(condition)).one_or_none()
    if row is None:
        raise NotFoundError(f"There is no API key {key_id}.")
    if row.revoked_at is None:
        connection.execute(update(api_keys).where(condition).values(revoked_at=clock.now()))


def touch_key(connection: Connection, key_id: str) -> None:
    connection.execute(update(api_keys).where(api_keys.c.id == key_id).values(last_used_at=clock.now()))
