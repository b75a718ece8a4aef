"""The bookkeeper's clients."""

from __future__ import annotations

import builtins

from invoicext_desktop.domain.company import DEFAULT_COMPANY, Company
from invoicext_desktop.domain.errors import NotFoundError
from invoicext_desktop.services.events import CompaniesChanged
from invoicext_desktop.services.store import Store
from invoicext_desktop.storage import companies as table


class CompanyService:
    def __init__(self, store: Store) -> None:
        self._store = store

    def list(self) -> builtins.list[Company]:
        """By name. A fresh folder has one, "My company"."""
        with self._store.database.read() as connection:
            found = table.list_companies(connection)
        return found or [self._first()]

    def default(self) -> Company:
        """The company to begin with: the first that was made."""
        return min(self.list(), key=lambda company: (company.created_at, company.id))

    def find(self, name: str) -> Company:
        """By name, case-blind. Raises NotFoundError."""
        with self._store.database.read() as connection:
            found = table.find_company(connection, name)
        if found is not None:
            return found
        if table.name_key(name) == table.name_key(DEFAULT_COMPANY) and not self._any():
            return self._first()
        raise NotFoundError(
            f"There is no company called {name}.", hint="Create it in Settings, or leave --company out."
        )

    def create(self, name: str) -> Company:
        """Raises InvalidValueError for a name that is empty or taken."""
        self.list()  # the default company comes first, also where somebody makes a second one at once
        with self._store.database.write() as connection:
            company = table.insert_company(connection, name)
            self._store.database.next_revision(connection)
        self._store.events.publish(CompaniesChanged())
        return company

    def rename(self, company_id: str, name: str) -> None:
        """Raises InvalidValueError for a name that is empty or taken, NotFoundError."""
        with self._store.database.write() as connection:
            table.rename_company(connection, company_id, name)
            self._store.database.next_revision(connection)
        self._store.events.publish(CompaniesChanged())

    def _any(self) -> bool:
        with self._store.database.read() as connection:
            return bool(table.list_companies(connection))

    def _first(self) -> Company:
        """The default company; another process may be making it at the same moment."""
        with self._store.database.write() as connection:
            found = table.list_companies(connection)
            if found:
                return found[0]
            company = table.insert_company(connection, DEFAULT_COMPANY)
            self._store.database.next_revision(connection)
            return company
