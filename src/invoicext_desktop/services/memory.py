"""What was learned, as a file that the processes which read are given."""

from __future__ import annotations

import contextlib
import logging
import os
import threading
from collections.abc import Callable
from pathlib import Path

from filelock import FileLock, Timeout

from invoicext_desktop.domain.errors import InvoiceXTError
from invoicext_desktop.domain.lesson_snapshot import encode_suppliers
from invoicext_desktop.exporting.files import replacing
from invoicext_desktop.services.store import Store
from invoicext_desktop.storage import lessons as table

log = logging.getLogger(__name__)
LOCK_SECONDS = 10.0
#: The lessons to read a company's documents with; None where there are none.
FindMemory = Callable[[str], Path | None]


def no_memory(_company_id: str) -> Path | None:
    """Nothing was learned."""
    return None


class MemoryFiles:
    """One file a company, in `lessons/` of the data folder, written when something was learned since."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._written: dict[str, int] = {}
        self._lock = threading.Lock()

    def path(self, company_id: str) -> Path | None:
        """The lessons as they are now. Documents are read without them rather than not at all."""
        try:
            with self._lock:
                return self._fresh(company_id)
        except (InvoiceXTError, OSError, Timeout):
            log.warning("What was learned cannot be used", exc_info=True)
            return None

    def _fresh(self, company_id: str) -> Path | None:
        path = self._store.folder / "lessons" / f"{company_id}.json"
        with self._store.database.read() as connection:
            revision = table.revision(connection)
        if self._written.get(company_id) != revision:
            # Other processes write it too: whoever writes last has to have looked last.
            with FileLock(self._store.folder / "locks" / "lessons.lock", timeout=LOCK_SECONDS):
                revision = self._write(company_id, path)
            self._written[company_id] = revision
        return path if path.exists() else None

    def _write(self, company_id: str, path: Path) -> int:
        with self._store.database.read() as connection:
            revision = table.revision(connection)
            suppliers = table.list_suppliers(connection, company_id)
        if not suppliers:
            path.unlink(missing_ok=True)
            return revision
        text = encode_suppliers(suppliers)
        if _text_of(path) != text:
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            with replacing(path) as temporary:
                _write_private(temporary, text)
        return revision


def _write_private(path: Path, text: str) -> None:
    """For nobody but the person whose data it is."""
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as stream:
        stream.write(text)


def _text_of(path: Path) -> str | None:
    with contextlib.suppress(OSError, ValueError):
        return path.read_text(encoding="utf-8")
    return None
