"""Taking one file of a watched folder: copied first, added from the copy; the file itself is only read."""

from __future__ import annotations

import hashlib
import tempfile
from pathlib import Path
from typing import BinaryIO

from invoicext_desktop.domain.errors import UnsupportedTypeError
from invoicext_desktop.domain.intake import Added, Outcome
from invoicext_desktop.domain.watched import WatchedFolder
from invoicext_desktop.services.files import cannot_open
from invoicext_desktop.services.intake import IntakeService
from invoicext_desktop.services.mails import kind_or_mail
from invoicext_desktop.services.store import Store
from invoicext_desktop.services.tasks import CancelToken
from invoicext_desktop.services.watched_scan import Found
from invoicext_desktop.storage import watched
from invoicext_desktop.storage.watched import REFUSED, SAME, SKIPPED, TAKEN, SeenFile

CHUNK = 1024 * 1024
#: Noted of a file that could not be opened: no file was changed then, so it is tried again.
NEVER = -1


class Taker:
    def __init__(self, store: Store, intake: IntakeService, cancel: CancelToken) -> None:
        self._store = store
        self._intake = intake
        self._cancel = cancel

    def take(self, folder: WatchedFolder, file: Found) -> SeenFile | None:
        """Add what is in `file`, unless it was taken before. None: it was still being written, or all is ending.

        Raises StorageError.
        """
        path = Path(folder.path, *file.path.split("/"))
        try:
            kind_or_mail(path)
            with tempfile.TemporaryDirectory(prefix="invoicext-watched-", ignore_cleanup_errors=True) as kept:
                copy = Path(kept) / path.name
                digest = _copied(path, copy)
                now = path.stat()
                if (now.st_size, now.st_mtime_ns) != (file.size, file.mtime_ns) or self._cancel.cancelled:
                    return None
                return self._add(folder, file, copy, digest)
        except UnsupportedTypeError as error:
            return SeenFile(file.path, file.size, file.mtime_ns, "", SKIPPED, error.sentence)
        except FileNotFoundError:
            return None
        except OSError as error:
            return SeenFile(file.path, file.size, NEVER, "", REFUSED, cannot_open(error).sentence)

    def _add(self, folder: WatchedFolder, file: Found, copy: Path, digest: str) -> SeenFile | None:
        with self._store.database.read() as connection:
            known = watched.was_taken(connection, folder.id, digest)
        if known:
            return SeenFile(file.path, file.size, file.mtime_ns, digest, SAME)
        origin = f"watched folder {folder.path}"
        results = self._intake.add_paths(
            folder.company_id, [copy], cancel=self._cancel, origin=origin, bring_back=False
        )
        if self._cancel.cancelled:
            return None  # a mail may have been left half-way: what was taken of it is known by its content
        return _noted(file, digest, results)


def _noted(file: Found, digest: str, results: list[Added]) -> SeenFile:
    """Of a mail, one line for all its attachments."""
    outcomes = {added.outcome for added in results}
    outcome = SKIPPED
    if Outcome.ADDED in outcomes:
        outcome = TAKEN
    elif Outcome.ALREADY_THERE in outcomes:
        outcome = SAME
    refused = [added for added in results if added.outcome is Outcome.REFUSED]
    if refused and outcome is not TAKEN:
        outcome = REFUSED
    message = " ".join(added.error.sentence for added in refused if added.error is not None)
    return SeenFile(file.path, file.size, file.mtime_ns, digest, outcome, message)


def _copied(path: Path, copy: Path) -> str:
    """Copy the bytes. Returns their SHA-256. Raises OSError."""
    digest = hashlib.sha256()
    with path.open("rb") as source, copy.open("wb") as target:
        while chunk := _read(source):
            digest.update(chunk)
            target.write(chunk)
    return digest.hexdigest()


def _read(source: BinaryIO) -> bytes:
    return source.read(CHUNK)
