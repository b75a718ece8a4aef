"""Writing a file whole or not at all: beside its place, synced, then moved there."""

from __future__ import annotations

import contextlib
import errno
import os
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from invoicext_desktop.domain.errors import DiskFullError, StorageError


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """A new path beside `path` that takes its place when the block ends well, and goes when it does not.

    Raises StorageError where that cannot be written.
    """
    temporary = path.with_name(f".{path.name[:40]}.{uuid.uuid4().hex[:12]}.part")
    try:
        yield temporary
        _sync(temporary)
        _keep_mode(path, temporary)
        temporary.replace(path)
    except OSError as error:
        raise _translated(error, path) from error
    finally:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)


def _sync(path: Path) -> None:
    with path.open("rb+") as stream:
        os.fsync(stream.fileno())


def _keep_mode(path: Path, temporary: Path) -> None:
    """A file that is replaced keeps its permissions."""
    with contextlib.suppress(OSError):
        temporary.chmod(path.stat().st_mode & 0o777)


def _translated(error: OSError, path: Path) -> StorageError:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return DiskFullError("The disk is full: the file was not written.", detail=str(error))
    if isinstance(error, FileNotFoundError):
        return StorageError(f"The folder of {path.name} is not there.", hint="Choose another place.", detail=str(error))
    if isinstance(error, IsADirectoryError):
        return StorageError(f"{path.name} is a folder.", hint="Give it another name.", detail=str(error))
    if isinstance(error, PermissionError):
        hint = "Close it where it is open, or choose another place."
        return StorageError(f"{path.name} cannot be written.", hint=hint, detail=str(error))
    return StorageError(f"{path.name} cannot be written.", hint="Choose another place.", detail=str(error))
