"""What every service works on: the database, the documents, this process' claims, the events."""

from __future__ import annotations

import getpass
import time
from dataclasses import dataclass, field
from pathlib import Path

from invoicext_desktop.services.events import EventBus
from invoicext_desktop.storage import bank_links, duplicates, supplier_names, teaching
from invoicext_desktop.storage.claims import ProcessClaims
from invoicext_desktop.storage.database import Connection, Database
from invoicext_desktop.storage.documents import DocumentStore
from invoicext_desktop.storage.intake import is_referenced
from invoicext_desktop.storage.invoices import InvoiceState
from invoicext_desktop.storage.upgrade import open_database

#: A copy that is still going on is younger than this.
LEFTOVER_SECONDS = 24 * 3600


@dataclass(slots=True)
class Store:
    """An open data folder. `who` names the person in the audit trail."""

    folder: Path
    database: Database
    documents: DocumentStore
    claims: ProcessClaims
    events: EventBus = field(default_factory=EventBus)
    who: str = "user"

    @classmethod
    def open(cls, folder: Path) -> Store:
        """Open a data folder, made or upgraded as needed. Raises StorageError."""
        database = open_database(folder)
        documents = DocumentStore(folder)
        _tidy(database, documents)
        return cls(folder, database, documents, ProcessClaims(folder), who=user_name())

    def save(self, connection: Connection, invoice_id: str, state: InvoiceState) -> frozenset[str]:
        """Write the state of an invoice. Returns all that changed: this one, and those it is compared with.

        What a person corrected or confirmed on it is learned soon after; what it taught goes when nothing is left.
        """
        others = duplicates.save(connection, invoice_id, state, lambda: self.database.next_revision(connection))
        supplier_names.note(connection, invoice_id, state)
        bank_links.note(connection, invoice_id, state)
        teaching.note(connection, invoice_id, state)
        return others | {invoice_id}

    def close(self) -> None:
        self.database.close()
        self.claims.close()


def _tidy(database: Database, documents: DocumentStore) -> None:
    """Finish or undo what a killed process left half done."""
    documents.sweep(time.time() - LEFTOVER_SECONDS)
    names = documents.set_aside_names()
    if not names:
        return
    with database.write() as connection:
        for sha256 in names:
            if is_referenced(connection, sha256):
                documents.put_back(sha256)
            else:
                documents.forget(sha256)


def user_name() -> str:
    """The name of the person at the computer."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # a container without a user database
        return "user"
