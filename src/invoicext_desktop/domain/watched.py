"""Folders whose files are taken in by themselves."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from pathlib import PurePath

#: Files that are not whole yet, or that no person put there.
_PARTIAL = (
    ".part", ".partial", ".crdownload", ".download", ".opdownload", ".filepart", ".tmp", ".temp", ".swp", ".lock",
    ".lck", ".!ut", ".bak",
)  # fmt: skip
_NOBODYS = {"thumbs.db", "desktop.ini", "icon\r"}


@dataclass(frozen=True, slots=True)
class WatchedFolder:
    """`last_name` is the file that was taken last. `problem` says in words why nothing can be taken now.

    `refused` are the names of files that could not be added, with the reason, the newest first.
    """

    id: str
    company_id: str
    path: str
    enabled: bool
    subfolders: bool
    created_at: dt.datetime
    taken: int = 0
    last_name: str | None = None
    last_at: dt.datetime | None = None
    problem: str | None = None
    refused: tuple[tuple[str, str], ...] = ()

    @property
    def name(self) -> str:
        """The folder's own name."""
        return PurePath(self.path).name or self.path


def is_left_out(name: str) -> bool:
    """Whether a file or folder of that name is hidden, temporary, or not whole yet."""
    low = name.lower()
    return name.startswith((".", "~")) or low.endswith(_PARTIAL) or low.endswith("~") or low in _NOBODYS
