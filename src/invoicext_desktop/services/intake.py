"""Taking files in: stored and synced first, then noted in the database, then read by others."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO

from invoicext_desktop.backends.base import Backend
from invoicext_desktop.domain.errors import (
    DocumentError,
    InvoiceXTError,
    StorageError,
    UnsupportedTypeError,
)
from invoicext_desktop.domain.history import Cause
from invoicext_desktop.domain.intake import Added, Outcome
from invoicext_desktop.reading.sniff import sniff
from invoicext_desktop.services.edits import ORIGIN
from invoicext_desktop.services.events import InvoicesChanged
from invoicext_desktop.services.files import cannot_open, storable_name
from invoicext_desktop.services.mails import kind_or_mail, opened_mail
from invoicext_desktop.services.store import Store
from invoicext_desktop.services.tasks import CancelToken, Progress, ProgressCallback, no_progress
from invoicext_desktop.storage.actions import StoredChange, add_change
from invoicext_desktop.storage.codec import dumps
from invoicext_desktop.storage.documents import MAX_BYTES, StoredFile
from invoicext_desktop.storage.intake import NewDocument, add_document, find_same, is_referenced
from invoicext_desktop.storage.invoices import get_state

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Manner:
    """How the files of one call are added."""

    test: bool
    claim: bool
    origin: str
    bring_back: bool
    cancel: CancelToken | None


class IntakeService:
    """`wake` tells whoever reads documents that there is something to read."""

    def __init__(self, store: Store, backend: Backend, wake: Callable[[], None]) -> None:
        self._store = store
        self._backend = backend
        self._wake = wake

    def add_paths(
        self,
        company_id: str,
        paths: Sequence[str | Path],
        *,
        progress: ProgressCallback = no_progress,
        cancel: CancelToken | None = None,
        test: bool = False,
        claim: bool = False,
        origin: str = "",
        bring_back: bool = True,
    ) -> list[Added]:
        """Add files, and the files below folders (recursively, by name).

        Each file has an outcome of its own; a file that is refused stops nothing. In a folder,
        files of other types are skipped. Cancelling keeps what was added. Raises StorageError
        alone: a full disk, say. `claim` keeps other processes from reading what is added. `origin`
        says where files came from, for their history; attachments of a mail say it by themselves.
        Without `bring_back`, what lies in the bin stays there.
        """
        files = [found for given in paths for found in _files(Path(given))]
        results: list[Added] = []
        number = 0
        for path, inside_folder in files:
            if cancel is not None and cancel.cancelled:
                break
            progress(Progress(number, len(files), path.name))
            results += self._add_path(company_id, path, inside_folder, _Manner(test, claim, origin, bring_back, cancel))
            number += 1
        progress(Progress(number, len(files)))
        return results

    def _add_path(self, company_id: str, path: Path, inside_folder: bool, manner: _Manner) -> list[Added]:
        """One outcome; of a mail one for each of its attachments."""
        try:
            # A folder may hold films: look at the first bytes before copying anything.
            kind, is_mail = kind_or_mail(path)
            if is_mail:
                return self._add_mail(company_id, path, kind, manner)
            return [self._add_file(company_id, path, path.name, str(path), manner)]
        except UnsupportedTypeError as error:
            return [Added(str(path), Outcome.SKIPPED if inside_folder else Outcome.REFUSED, error=error)]
        except DocumentError as error:
            return [Added(str(path), Outcome.REFUSED, error=error)]
        except OSError as error:
            return [Added(str(path), Outcome.REFUSED, error=cannot_open(error))]

    def _add_file(self, company_id: str, path: Path, name: str, shown: str, manner: _Manner) -> Added:
        with path.open("rb") as stream:
            return self._add(company_id, name, stream, shown, manner, MAX_BYTES)

    def _add_mail(self, company_id: str, path: Path, kind: str, manner: _Manner) -> list[Added]:
        """Each attachment is an invoice of its own; what cannot be any is named as skipped."""
        with opened_mail(self._backend, path, kind) as mail:
            results: list[Added] = []
            for file in mail.files:
                if manner.cancel is not None and manner.cancel.cancelled:
                    break
                shown = f"{path}/{file.name}"
                origin = replace(manner, origin=file.head.in_words)
                try:
                    results.append(self._add_file(company_id, file.path, file.path.name, shown, origin))
                except DocumentError as error:
                    results.append(Added(shown, Outcome.REFUSED, error=error))
            for name, why in mail.left_out:
                results.append(Added(f"{path}/{name}", Outcome.SKIPPED, error=UnsupportedTypeError(why, hint="")))
        return results

    def add_stream(
        self,
        company_id: str,
        name: str,
        stream: BinaryIO,
        *,
        test: bool = False,
        claim: bool = False,
        shown: str | None = None,
        max_bytes: int = MAX_BYTES,
    ) -> Added:
        """Add one document. When this returns, it is on disk and in the list.

        Raises DocumentError for a file that cannot be an invoice, StorageError.
        """
        manner = _Manner(test, claim, "", True, None)
        return self._add(company_id, name, stream, shown or name, manner, max_bytes)

    def _add(self, company_id: str, name: str, stream: BinaryIO, shown: str, manner: _Manner, max_bytes: int) -> Added:
        stored = self._store.documents.put(stream, max_bytes=max_bytes)
        try:
            kind = sniff(stored.path)
        except DocumentError:
            self._discard(stored)
            raise
        document = NewDocument(company_id, stored.sha256, storable_name(name), kind, stored.size, manner.test)
        return self._note(document, stored, shown, manner)

    def _note(self, document: NewDocument, stored: StoredFile, shown: str, manner: _Manner) -> Added:
        store = self._store
        with store.database.write() as connection:
            if not store.documents.has(stored.sha256):
                # Somebody deleted the same document for good while it was added again.
                raise StorageError("This document was just deleted.", hint="Add it again.")
            changed: frozenset[str] = frozenset()
            same = find_same(connection, document)
            if not same:
                claimed_by = store.claims.name if manner.claim else None
                revision = store.database.next_revision(connection)
                invoice_id = add_document(connection, document, revision, claimed_by)
                added = Added(shown, Outcome.ADDED, invoice_id)
                if manner.origin:
                    change = StoredChange(invoice_id, ORIGIN, dumps(None), dumps(manner.origin))
                    add_change(connection, action_id=None, who=store.who, cause=Cause.READ, change=change)
            else:
                first, *others = [user.invoice_id for user in same]
                binned = [user.invoice_id for user in same if user.in_bin and manner.bring_back]
                for invoice_id in binned:
                    changed |= store.save(connection, invoice_id, get_state(connection, invoice_id).with_deleted(False))
                outcome = Outcome.RESTORED if binned else Outcome.ALREADY_THERE
                added = Added(shown, outcome, first, others=tuple(others))
        self._tell(document.company_id, added, changed)
        return added

    def _tell(self, company_id: str, added: Added, changed: frozenset[str]) -> None:
        ids = frozenset({added.invoice_id, *added.others} if added.invoice_id else ())
        if added.outcome is Outcome.ALREADY_THERE:
            return
        self._store.events.publish(InvoicesChanged(company_id, added=ids, changed=changed - ids))
        self._wake()

    def _discard(self, stored: StoredFile) -> None:
        """Remove a file that turned out to be no document, unless somebody has it already."""
        try:
            with self._store.database.write() as connection:
                if not is_referenced(connection, stored.sha256):
                    self._store.documents.set_aside(stored.sha256)
            self._store.documents.forget(stored.sha256)
        except InvoiceXTError:
            log.warning("A refused file could not be removed from the store", exc_info=True)


def _files(path: Path) -> Iterator[tuple[Path, bool]]:
    """(file, whether it was found inside a folder)."""
    if not os.path.isdir(path):  # noqa: PTH112 - a Path raises where the name is too long
        yield path, False
        return
    for folder, folders, names in os.walk(path):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            if not name.startswith("."):
                yield Path(folder) / name, True
