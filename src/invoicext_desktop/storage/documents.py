"""Documents on disk, named by the SHA-256 of their bytes: stored first, read afterwards, never lost."""

from __future__ import annotations

import contextlib
import hashlib
import os
import uuid
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from invoicext_desktop.domain.errors import EmptyFileError, NotFoundError, TooLargeError
from invoicext_desktop.reading.ocr import kept
from invoicext_desktop.storage.database import translated

CHUNK = 1024 * 1024
MAX_BYTES = 200 * CHUNK
_ASIDE = "deleted-"


@dataclass(frozen=True, slots=True)
class StoredFile:
    path: Path
    sha256: str
    size: int


class DocumentStore:
    """`documents/ab/abcdef...` in the data folder."""

    def __init__(self, folder: Path) -> None:
        self._documents = folder / "documents"
        self._incoming = folder / "incoming"
        self._words = folder / "words"

    def path(self, sha256: str) -> Path:
        """Where a stored document lies. Raises NotFoundError where it does not."""
        path = self._place(sha256)
        if not path.is_file():
            raise NotFoundError("The document's file is missing from the data folder.")
        return path

    def put(self, stream: BinaryIO, *, max_bytes: int = MAX_BYTES) -> StoredFile:
        """Store all of `stream`, synced to disk before this returns.

        Raises EmptyFileError, TooLargeError, DiskFullError; leaves nothing behind then.
        """
        with translated():
            self._incoming.mkdir(parents=True, exist_ok=True)
            temporary = self._incoming / f"{uuid.uuid4().hex}.part"
            try:
                digest, size = _copy(stream, temporary, max_bytes)
                return StoredFile(self._keep(temporary, digest), digest, size)
            finally:
                with contextlib.suppress(FileNotFoundError):
                    temporary.unlink()

    def _keep(self, temporary: Path, digest: str) -> Path:
        target = self._place(digest)
        target.parent.mkdir(parents=True, exist_ok=True)
        if not target.is_file():
            temporary.replace(target)
            target.chmod(0o444)
            _sync_folder(target.parent)
        return target

    def words(self, sha256: str) -> Path:
        """How the names of the files begin in which what was recognised on its pages is kept."""
        return self._words / sha256[:2] / sha256

    def has(self, sha256: str) -> bool:
        return self._place(sha256).is_file()

    def set_aside(self, sha256: str) -> None:
        """Take a document away so that it can still be put back: the first half of deleting it."""
        with translated(), contextlib.suppress(FileNotFoundError):
            self._place(sha256).replace(self._aside(sha256))

    def put_back(self, sha256: str) -> None:
        """Undo `set_aside`."""
        with translated(), contextlib.suppress(FileNotFoundError):
            self._aside(sha256).replace(self._place(sha256))

    def set_aside_names(self) -> list[str]:
        """What a process that was killed left between the two halves."""
        return [path.name.removeprefix(_ASIDE) for path in self._incoming.glob(_ASIDE + "*")]

    def forget(self, sha256: str) -> None:
        """Delete what was set aside: the second half."""
        with translated(), contextlib.suppress(FileNotFoundError):
            path = self._aside(sha256)
            if os.name == "nt":
                path.chmod(0o644)  # Windows deletes no read-only file
            path.unlink()
            kept.forget(self.words(sha256))

    def sweep(self, older_than: float) -> None:
        """Remove halves of files that a killed process was copying before the time `older_than`."""
        with translated():
            for path in self._incoming.glob("*.part"):
                with contextlib.suppress(FileNotFoundError):
                    if path.stat().st_mtime < older_than:
                        path.unlink()

    def _aside(self, sha256: str) -> Path:
        return self._incoming / (_ASIDE + sha256)

    def _place(self, sha256: str) -> Path:
        return self._documents / sha256[:2] / sha256


def _copy(stream: BinaryIO, target: Path, max_bytes: int) -> tuple[str, int]:
    digest, size = hashlib.sha256(), 0
    with target.open("xb") as out:
        while chunk := stream.read(CHUNK):
            size += len(chunk)
            if size > max_bytes:
                raise TooLargeError(f"This file is larger than {max_bytes // CHUNK} MB.")
            digest.update(chunk)
            out.write(chunk)
        if size == 0:
            raise EmptyFileError
        out.flush()
        os.fsync(out.fileno())
    return digest.hexdigest(), size


def _sync_folder(folder: Path) -> None:
    """Make the new name itself durable; Windows does that with the file."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
