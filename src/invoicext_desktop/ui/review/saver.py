"""Hands what is typed to the store: soon after the first keystroke, in order, without the GUI thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from invoicext_desktop.domain.errors import StorageError
from invoicext_desktop.domain.evidence import Evidence
from invoicext_desktop.domain.fields import Cell
from invoicext_desktop.domain.invoice import Invoice
from invoicext_desktop.ui.tasks import Lane, TaskRunner

#: What was typed is on its way to the disk at the latest this long after the keystroke.
DELAY_MS = 150
#: A full disk is asked again after this long.
RETRY_MS = 5000


@dataclass(frozen=True, slots=True)
class Edit:
    """What a field says now. `number` grows with every keystroke; `typing` joins one visit to a field.

    `place`: the value was pointed at, and this is where.
    """

    invoice_id: str
    path: str
    cell: Cell
    typing: str
    number: int
    place: Evidence | None = None


class Saver(QObject):
    """Keeps the newest edit of the field being typed in until it is due, then saves it: `save` runs off this thread."""

    saved = Signal(Edit, Invoice)
    failed = Signal(Edit, object)

    def __init__(self, save: Callable[[Edit], Invoice], tasks: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._save = save
        self._tasks = tasks
        self._waiting: Edit | None = None
        self._refused: dict[tuple[str, str], Edit] = {}
        self._running = 0
        self._timer = QTimer(self, singleShot=True, interval=DELAY_MS)
        self._timer.timeout.connect(self.flush)
        self._retry = QTimer(self, singleShot=True, interval=RETRY_MS)
        self._retry.timeout.connect(self.flush)

    def later(self, edit: Edit) -> None:
        """Save this soon. A newer edit of the same field takes its place, and its due time."""
        waiting = self._waiting
        if waiting is not None and (waiting.invoice_id, waiting.path) != (edit.invoice_id, edit.path):
            self.flush()
        self._waiting = edit
        if not self._timer.isActive():
            self._timer.start()

    @property
    def busy(self) -> bool:
        """Whether the store is saving right now; `saved` or `failed` tells when it is not any more."""
        return self._running > 0

    def flush(self) -> None:
        """Hand over everything that waits, at once."""
        self._timer.stop()
        self._retry.stop()
        refused, self._refused = self._refused, {}
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            refused.pop((waiting.invoice_id, waiting.path), None)
        for edit in refused.values():
            self._start(edit)
        if waiting is not None:
            self._start(waiting)

    def _start(self, edit: Edit) -> None:
        self._running += 1
        self._tasks.run(
            lambda: self._save(edit),
            done=lambda invoice: self._on_saved(edit, invoice),
            failed=lambda error: self._on_failed(edit, error),
            lane=Lane.STORE,
            owner=self,
        )

    def _on_saved(self, edit: Edit, invoice: Invoice) -> None:
        self._running -= 1
        self.saved.emit(edit, invoice)

    def _on_failed(self, edit: Edit, error: BaseException) -> None:
        """A disk that is full now may have room in a moment; anything else will not change by itself."""
        self._running -= 1
        if isinstance(error, StorageError):
            kept = self._refused.get((edit.invoice_id, edit.path))
            if kept is None or kept.number < edit.number:
                self._refused[edit.invoice_id, edit.path] = edit
            self._retry.start()
        self.failed.emit(edit, error)
