"""One visit of the cursor to a field: its undo token, and what stood there when it came."""

from __future__ import annotations

import uuid
from collections.abc import Callable

from PySide6.QtCore import QLocale

from invoicext_desktop.domain.fields import Cell, get_cell, spec_of
from invoicext_desktop.ui import formats
from invoicext_desktop.ui.review.desk import Desk


class TypingSession:
    """What every kind of field editor shares: handing keystrokes to the desk, and knowing what to show.

    The desk's word replaces the text only where it says something else than what was shown or typed
    here last, and never while the store has not caught up with the typing.
    """

    def __init__(self, desk: Desk, path: Callable[[], str], locale: Callable[[], QLocale]) -> None:
        self._desk = desk
        self._path = path
        self._locale = locale
        self._token = ""
        self._before = Cell()
        self._known: Cell | None = None

    @property
    def path(self) -> str:
        """The field's path; empty once its line is gone, while the editor is still closing."""
        return self._path()

    def begin(self) -> None:
        """The cursor came."""
        if not self.path:
            return
        self._token = uuid.uuid4().hex
        self._before = self._cell()
        self._desk.set_focus(self.path)

    def type(self, text: str) -> None:
        """A keystroke changed the text."""
        if not self.path:
            return
        if not self._token:
            self.begin()
        self._desk.type_text(self.path, text, self._token, self._locale())
        self._known = self._cell()

    def put_back(self) -> bool:
        """What stood there when the cursor came. Returns whether anything had changed since."""
        if not self._token or not self.path or _same(self._before, self._cell()):
            return False
        self.forget()
        self._desk.put(self.path, self._before, self._token)
        return True

    def end(self) -> None:
        """The cursor left: what was typed is saved now."""
        self._token = ""
        self._desk.flush()

    def forget(self) -> None:
        """Show the desk's word anew, whatever was shown."""
        self._known = None

    def news(self, *, focused: bool) -> str | None:
        """The text to show now, or None where the one that stands there is right."""
        if not self.path:
            return None
        cell = self._cell()
        if self._known is not None and _same(self._known, cell):
            return None
        if focused and self._known is not None and self._desk.is_unsaved(self.path):
            return None
        self._known = cell
        if focused and self._token:
            self._token = uuid.uuid4().hex  # typing on after an undo is a step of its own
        return self.text(editing=focused)

    def text(self, *, editing: bool) -> str:
        """The text of the value as the desk has it: easy to edit, or easy to read."""
        if not self.path:
            return ""
        cell, kind = self._cell(), spec_of(self.path).type
        if cell.draft is not None:
            return cell.draft
        write = formats.editable if editing else formats.display
        return write(kind, cell.value, self._locale())

    @property
    def is_draft(self) -> bool:
        return bool(self.path) and self._cell().draft is not None

    def _cell(self) -> Cell:
        return get_cell(self._desk.content, self.path)


def _same(left: Cell, right: Cell) -> bool:
    """Whether two cells show the same; 12.0 and 12.00 don't."""
    return left.draft == right.draft and (
        left.draft is not None or (left.value == right.value and str(left.value) == str(right.value))
    )
