"""Saved filters of a company."""

from __future__ import annotations

import dataclasses

from invoicext_desktop.domain.errors import InvalidValueError
from invoicext_desktop.domain.ids import new_id
from invoicext_desktop.domain.narrowing import SavedView
from invoicext_desktop.services.store import Store
from invoicext_desktop.storage import views as table

LONGEST_NAME = 60


class ViewService:
    def __init__(self, store: Store) -> None:
        self._store = store

    def list(self, company_id: str) -> list[SavedView]:
        """By name."""
        with self._store.database.read() as connection:
            return table.views(connection, company_id)

    def save(self, company_id: str, view: SavedView) -> SavedView:
        """Keep a filter under its name; one that has the name already is replaced. Raises InvalidValueError."""
        named = dataclasses.replace(view, id=new_id("view"), name=_name(view.name))
        with self._store.database.write() as connection:
            table.save(connection, company_id, named)
        return named

    def rename(self, view_id: str, name: str) -> None:
        """Raises InvalidValueError for a name that is none."""
        with self._store.database.write() as connection:
            table.rename(connection, view_id, _name(name))

    def remove(self, view_id: str) -> None:
        with self._store.database.write() as connection:
            table.remove(connection, view_id)


def _name(text: str) -> str:
    name = " ".join(text.split())[:LONGEST_NAME]
    if not name:
        raise InvalidValueError("A filter needs a name.", hint="Write one or two words.")
    return name
