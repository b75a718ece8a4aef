"""From what was given on the command line to files, in order."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from invoicext_desktop.domain.errors import EmptyFileError, InvoiceXTError, UnsupportedTypeError

#: A file of a folder with such a name is meant to be an invoice, whatever it holds.
SUFFIXES = (
    ".pdf", ".png", ".jpg", ".jpeg", ".tif", ".tiff", ".webp", ".heic", ".heif", ".bmp", ".gif", ".p7m", ".eml",
    ".msg",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Entry:
    """One file. `shown` is the path as it was given, joined with the path below a folder, or inside a mail.

    `origin` is the mail that it was attached to, `unreadable` why a mail cannot be opened.
    """

    path: Path
    shown: str
    in_folder: bool = False
    origin: str = ""
    unreadable: InvoiceXTError | None = None

    def skips(self, error: InvoiceXTError) -> bool:
        """Whether `error` only says that a file of a folder is of another type."""
        other_type = isinstance(error, (UnsupportedTypeError, EmptyFileError))
        return self.in_folder and other_type and self.path.suffix.lower() not in SUFFIXES


def expand(given: Sequence[str]) -> list[Entry]:
    """Files as they are, folders as all files below them by name. A path that is not there stays."""
    return [entry for path in given for entry in _expand(path)]


def _expand(given: str) -> Iterator[Entry]:
    if not os.path.isdir(given):  # noqa: PTH112 - a Path raises where the name is too long
        yield Entry(Path(given), given)
        return
    unreadable: list[str] = []
    for folder, folders, names in os.walk(given, onerror=lambda error: unreadable.append(str(error.filename))):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            shown = os.path.join(folder, name)  # noqa: PTH118 - a Path would drop "./" of what was given
            if not name.startswith(".") and Path(shown).is_file():
                yield Entry(Path(shown), shown, in_folder=True)
    for folder in unreadable:
        yield Entry(Path(folder), folder)
