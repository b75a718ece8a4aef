"""What was learned of each supplier: seen, switched off, forgotten, taken elsewhere."""

from __future__ import annotations

import builtins
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from invoicext_desktop.domain.errors import InvalidValueError
from invoicext_desktop.domain.lesson_file import MOST_BYTES, decode_file, encode_file
from invoicext_desktop.domain.lessons import KeptSupplier, Lesson, SupplierLessons
from invoicext_desktop.exporting.files import replacing
from invoicext_desktop.services.events import LessonsChanged
from invoicext_desktop.services.files import cannot_open
from invoicext_desktop.services.store import Store
from invoicext_desktop.storage import lessons as table
from invoicext_desktop.storage import teaching
from invoicext_desktop.storage.database import Connection


@dataclass(frozen=True, slots=True)
class Forgotten:
    """What was forgotten last: enough to put it back."""

    company_id: str
    suppliers: tuple[KeptSupplier, ...]


class SupplierService:
    """Every change is saved when the call returns, and used for the next document."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def list(self, company_id: str) -> builtins.list[SupplierLessons]:
        """All suppliers that something was learned of, by name."""
        with self._store.database.read() as connection:
            return table.list_suppliers(connection, company_id)

    def set_enabled(self, supplier_id: str, enabled: bool) -> None:
        """Whether what was learned of a supplier is used. Raises NotFoundError."""
        with self._writing(supplier_id) as connection:
            table.set_enabled(connection, supplier_id, enabled=enabled)

    def set_lesson_enabled(self, supplier_id: str, lesson: Lesson, enabled: bool) -> None:
        """Whether one lesson is used. Raises NotFoundError."""
        with self._writing(supplier_id) as connection:
            table.set_lesson_enabled(connection, supplier_id, lesson, enabled=enabled)

    def forget(self, supplier_id: str) -> Forgotten:
        """Forget everything about a supplier; `put_back` takes what this gives. Raises NotFoundError."""
        return self._forget(supplier_id, lambda connection: table.forget(connection, supplier_id))

    def forget_lesson(self, supplier_id: str, lesson: Lesson) -> Forgotten:
        """Forget one lesson; `put_back` takes what this gives. Raises NotFoundError."""
        return self._forget(supplier_id, lambda connection: table.forget_lesson(connection, supplier_id, lesson))

    def _forget(self, supplier_id: str, act: Callable[[Connection], None]) -> Forgotten:
        with self._writing(supplier_id) as connection:
            company_id = table.company_of(connection, supplier_id)
            kept = table.keep(connection, supplier_id)
            act(connection)
        return Forgotten(company_id, (kept,))

    def put_back(self, forgotten: Forgotten) -> None:
        """As it was before; what was learned since stays."""
        self._put(forgotten.company_id, forgotten.suppliers)

    def export(self, company_id: str, path: Path, supplier_ids: Sequence[str] | None = None) -> int:
        """Write what was learned of all suppliers, or of these. Returns of how many. Raises StorageError."""
        with self._store.database.read() as connection:
            known = [supplier.id for supplier in table.list_suppliers(connection, company_id)]
            wanted = known if supplier_ids is None else [key for key in known if key in set(supplier_ids)]
            kept = [table.keep(connection, key) for key in wanted]
        with replacing(path) as temporary:
            temporary.write_text(encode_file(kept), encoding="utf-8")
        return len(kept)

    def import_file(self, company_id: str, path: Path) -> int:
        """Add what a file holds to what is known. Returns of how many suppliers.

        Raises InvalidValueError for a file that holds no lessons, DocumentError where it cannot be opened; nothing
        is changed then.
        """
        try:
            if path.stat().st_size > MOST_BYTES:
                raise InvalidValueError("This file is too large to hold lessons.")
            data = path.read_bytes()
        except OSError as error:
            raise cannot_open(error) from error
        return self._put(company_id, decode_file(data))

    def _put(self, company_id: str, suppliers: Sequence[KeptSupplier]) -> int:
        with self._store.database.write() as connection:
            added = [teaching.put(connection, company_id, kept) for kept in suppliers]
            self._store.database.next_revision(connection)
        self._store.events.publish(LessonsChanged())
        return len({key for key in added if key is not None})

    @contextmanager
    def _writing(self, supplier_id: str) -> Iterator[Connection]:
        with self._store.database.write() as connection:
            table.company_of(connection, supplier_id)
            yield connection
            self._store.database.next_revision(connection)
        self._store.events.publish(LessonsChanged())
