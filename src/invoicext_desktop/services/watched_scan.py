"""What lies in a watched folder, and which of it has settled. Looks only: nothing is opened or touched."""

from __future__ import annotations

import os
import stat
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from invoicext_desktop.domain.watched import is_left_out

#: A file is whole when nothing about it has changed for so long.
SETTLE_SECONDS = 3.0
MAX_DEPTH = 20
#: More files than this are not looked at in one folder.
MAX_FILES = 100_000
#: What Windows says of files that are hidden, part of the system, or temporary.
_NOT_FOR_US = 0x2 | 0x4 | 0x100


@dataclass(frozen=True, slots=True)
class Found:
    """A file; `path` is below its folder, with "/" between."""

    path: str
    size: int
    mtime_ns: int


def scan(folder: Path, *, subfolders: bool, leave_out: Path) -> list[Found]:
    """The files by name; nothing below `leave_out`. Raises OSError where the folder itself cannot be read."""
    found: list[Found] = []
    for item in _walk(folder, "", subfolders=subfolders, leave_out=leave_out, depth=0):
        found.append(item)
        if len(found) >= MAX_FILES:
            break
    return sorted(found, key=lambda item: item.path)


def _walk(folder: Path, below: str, *, subfolders: bool, leave_out: Path, depth: int) -> Iterator[Found]:
    with os.scandir(folder) as entries:
        listed = list(entries)
    for entry in listed:
        if is_left_out(entry.name):
            continue
        try:
            known = entry.stat(follow_symlinks=False)
        except OSError:
            continue  # gone meanwhile
        if getattr(known, "st_file_attributes", 0) & _NOT_FOR_US:
            continue
        if stat.S_ISREG(known.st_mode):
            yield Found(below + entry.name, known.st_size, known.st_mtime_ns)
        elif stat.S_ISDIR(known.st_mode) and subfolders and depth < MAX_DEPTH and Path(entry.path) != leave_out:
            try:
                inside = Path(entry.path)
                yield from _walk(inside, f"{below}{entry.name}/", subfolders=True, leave_out=leave_out, depth=depth + 1)
            except OSError:
                continue  # one folder that may not be read does not stop the others


@dataclass(slots=True)
class Settling:
    """Remembers since when each file has been as it is."""

    _since: dict[str, tuple[Found, float]] = field(default_factory=dict)
    _later: set[str] = field(default_factory=set)

    def settled(self, found: list[Found], seen: Mapping[str, tuple[int, int]]) -> list[Found]:
        """Those that are new or changed, and have not changed any more for a while. Empty files are awaited."""
        now = time.monotonic()
        since: dict[str, tuple[Found, float]] = {}
        for file in found:
            if seen.get(file.path) == (file.size, file.mtime_ns):
                continue
            before = self._since.get(file.path)
            since[file.path] = before if before is not None and before[0] == file else (file, now)
        self._since = since
        return [file for file, begun in since.values() if file.size and now - begun >= SETTLE_SECONDS]

    def forget(self, path: str) -> None:
        """It was dealt with."""
        self._since.pop(path, None)

    def settle_later(self, path: str) -> None:
        """It cannot be had now: wait anew, and do not hurry for its sake."""
        self._later.add(path)

    @property
    def waiting(self) -> bool:
        """Whether something may settle soon."""
        return any(file.size and file.path not in self._later for file, _ in self._since.values())
