"""What the services tell, brought to the GUI thread, bursts joined into one."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from invoicext_desktop.services.events import (
    BankChanged,
    CompaniesChanged,
    Event,
    FolderNews,
    InvoicesChanged,
    LessonsChanged,
    ManyProgress,
    PasswordRemembered,
    ReadingProgress,
    StoreChanged,
)

if TYPE_CHECKING:
    from invoicext_desktop.services.events import EventBus

#: Changes that come within this time are told as one: a batch of 500 must not repaint 500 times.
JOIN_MS = 120


class EventsBridge(QObject):
    """`invoices_changed` has (added, changed, removed) ids; `everything_changed`: ask again for all."""

    invoices_changed = Signal(frozenset, frozenset, frozenset)
    everything_changed = Signal()
    companies_changed = Signal()
    lessons_changed = Signal()
    reading = Signal(object)
    password_remembered = Signal(bool)
    folder_news = Signal(object)
    many = Signal(object)
    bank_changed = Signal()
    _arrived = Signal()

    def __init__(self, bus: EventBus, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = threading.Lock()
        self._waiting: list[Event] = []
        self._timer = QTimer(self, singleShot=True, interval=JOIN_MS)
        self._timer.timeout.connect(self._tell)
        self._arrived.connect(self._start)
        self._unsubscribe = bus.subscribe(self._on_event)

    def close(self) -> None:
        """Hear nothing more; what has been heard is told at once."""
        self._unsubscribe()
        self._timer.stop()

    def _on_event(self, event: Event) -> None:
        with self._lock:
            first = not self._waiting
            self._waiting.append(event)
        if first:
            self._arrived.emit()

    @Slot()
    def _start(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    def _tell(self) -> None:
        with self._lock:
            events, self._waiting = self._waiting, []
        invoices = [event for event in events if isinstance(event, InvoicesChanged)]
        if invoices:
            added = frozenset().union(*(event.added for event in invoices))
            changed = frozenset().union(*(event.changed for event in invoices))
            removed = frozenset().union(*(event.removed for event in invoices))
            self.invoices_changed.emit(added, changed, removed)
        if any(isinstance(event, StoreChanged) for event in events):
            self.everything_changed.emit()
        if any(isinstance(event, CompaniesChanged) for event in events):
            self.companies_changed.emit()
        if any(isinstance(event, LessonsChanged) for event in events):
            self.lessons_changed.emit()
        readings = [event for event in events if isinstance(event, ReadingProgress)]
        if readings:
            self.reading.emit(readings[-1])
        if any(isinstance(event, BankChanged) for event in events):
            self.bank_changed.emit()
        many = [event for event in events if isinstance(event, ManyProgress)]
        if many:
            self.many.emit(many[-1])
        for event in events:
            if isinstance(event, PasswordRemembered):
                self.password_remembered.emit(event.lasting)
            elif isinstance(event, FolderNews):
                self.folder_news.emit(event)
