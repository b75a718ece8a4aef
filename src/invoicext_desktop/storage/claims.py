"""Which process reads which document, safe against processes that are killed.

A process holds a lock file for its lifetime; the operating system frees the lock when the process
ends, however it ends. A claim names the lock file; a claim whose lock is free is nobody's.
"""

from __future__ import annotations

import contextlib
import uuid
from pathlib import Path

from filelock import FileLock, Timeout


class ProcessClaims:
    """This process' claim name, and whether another's process is still alive."""

    def __init__(self, folder: Path) -> None:
        self._locks = folder / "locks"
        self._locks.mkdir(parents=True, exist_ok=True)
        self.name = uuid.uuid4().hex
        self._lock = FileLock(self._path(self.name))
        self._lock.acquire(timeout=0)
        self._sweep()

    def alive(self, name: str) -> bool:
        """Whether the process that made this claim still runs."""
        if name == self.name:
            return True
        path = self._path(name)
        if not path.exists():
            return False
        probe = FileLock(path)
        try:
            probe.acquire(timeout=0)
        except Timeout:
            return True
        probe.release()
        with contextlib.suppress(OSError):
            path.unlink(missing_ok=True)
        return False

    def close(self) -> None:
        self._lock.release()
        with contextlib.suppress(OSError):
            self._path(self.name).unlink(missing_ok=True)

    def _sweep(self) -> None:
        """Remove what processes that were killed left behind."""
        for path in self._locks.glob("process-*.lock"):
            self.alive(path.stem.removeprefix("process-"))

    def _path(self, name: str) -> Path:
        return self._locks / f"process-{name}.lock"
