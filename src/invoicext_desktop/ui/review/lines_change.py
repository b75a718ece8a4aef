"""A change of rows that is shown and on its way to the store."""

from __future__ import annotations

import threading

from invoicext_desktop.domain.line_edits import Lines, LinesEdit


class LinesChange:
    """`number` orders it among what is typed. `typing`: changes with the same token are one step of undo."""

    def __init__(self, number: int, edit: LinesEdit, typing: str | None = None) -> None:
        self.number = number
        self.typing = typing
        self._edits = [edit]
        self._taken = False
        self._lock = threading.Lock()

    def join(self, edit: LinesEdit) -> bool:
        """Do this too, unless the store has begun: a key held down is faster than a disk. Returns whether it will."""
        with self._lock:
            if not self._taken:
                self._edits.append(edit)
            return not self._taken

    def take(self) -> LinesEdit:
        """On the store's thread: nothing joins any more."""
        with self._lock:
            self._taken = True
        return self.edit

    def edit(self, lines: Lines) -> Lines:
        """All of it, in order."""
        for edit in tuple(self._edits):
            lines = edit(lines)
        return lines
