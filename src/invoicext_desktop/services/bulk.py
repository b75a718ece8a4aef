"""The same value for several invoices at once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from invoicext_desktop.domain.errors import InvalidValueError
from invoicext_desktop.domain.fields import BULK_FIELDS, Value, check_value
from invoicext_desktop.domain.history import ActionKind
from invoicext_desktop.services.edits import label_of
from invoicext_desktop.services.gate import Gate
from invoicext_desktop.services.store import Store
from invoicext_desktop.services.typed import typed_cell
from invoicext_desktop.storage.invoices import field_values


class BulkService:
    def __init__(self, store: Store) -> None:
        self._store = store
        self._gate = Gate(store)

    def values(self, ids: Sequence[str], path: str) -> Counter[Value]:
        """How many of these have which value at `path` now; None is no value. Raises InvalidValueError."""
        _check(path)
        with self._store.database.read() as connection:
            return Counter(field_values(connection, ids, path))

    def set_value(self, ids: Sequence[str], path: str, value: Value) -> None:
        """Give all of these `value` at `path` (one of BULK_FIELDS), None takes it away; one step of undo.

        Raises InvalidValueError for a wrong path or type, NotFoundError where one is not there; nothing changes then.
        """
        _check(path)
        check_value(path, value)
        self._gate.many(ids, ActionKind.EDIT, label_of(path), path, lambda state: typed_cell(state, path, value))


def _check(path: str) -> None:
    if path not in BULK_FIELDS:
        raise InvalidValueError(f"{label_of(path)} is each invoice's own.")
