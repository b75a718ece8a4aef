"""What changed, told to whoever shows it. Callbacks run on the thread that made the change."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass, field

from invoicext_desktop.services.tasks import CancelToken

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class InvoicesChanged:
    """These invoices of a company were added, changed, moved to the bin or removed for good."""

    company_id: str
    added: frozenset[str] = frozenset()
    changed: frozenset[str] = frozenset()
    removed: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class CompaniesChanged:
    pass


@dataclass(frozen=True, slots=True)
class StoreChanged:
    """Another process wrote to the store: ask again for whatever is shown."""


@dataclass(frozen=True, slots=True)
class ReadingProgress:
    """How far the documents being read have come since the queue was last empty.

    `pages_per_minute` is None while it would be a guess. `page` of `pages` (from 1) of `current` is being
    recognised, which takes a second or two; 0 of 0 where nothing is.
    """

    done: int
    total: int
    current: str = ""
    pages_per_minute: int | None = None
    page: int = 0
    pages: int = 0


@dataclass(frozen=True, slots=True)
class PasswordRemembered:
    """A password that a person typed was right. `lasting`: the keyring has it; else only this run of the program."""

    lasting: bool


@dataclass(frozen=True, slots=True)
class LessonsChanged:
    """What is known of suppliers is another: something was learned, switched or forgotten."""


@dataclass(frozen=True, slots=True)
class FolderNews:
    """Of a company's watched folders: one is another on the list, or `folder` gave or could not give files.

    `refused` are (file, why). `problem` is why nothing can be taken from the folder, told once; `back`: it is over.
    """

    company_id: str
    folder: str = ""
    taken: int = 0
    refused: tuple[tuple[str, str], ...] = ()
    problem: str = ""
    back: bool = False


@dataclass(frozen=True, slots=True)
class ManyProgress:
    """How far one change of very many invoices is; `done` is `total` when it ended, however it did."""

    done: int
    total: int
    cancel: CancelToken


@dataclass(frozen=True, slots=True)
class BankChanged:
    """Statements, bookings or what was taught about them are others."""

    company_id: str


Event = (
    InvoicesChanged
    | CompaniesChanged
    | StoreChanged
    | ReadingProgress
    | PasswordRemembered
    | LessonsChanged
    | FolderNews
    | ManyProgress
    | BankChanged
)
Listener = Callable[[Event], None]


@dataclass(slots=True)
class EventBus:
    _listeners: list[Listener] = field(default_factory=list)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` with every event from now on; returns what ends that."""
        with self._lock:
            self._listeners.append(listener)
        return lambda: self._unsubscribe(listener)

    def _unsubscribe(self, listener: Listener) -> None:
        with self._lock:
            if listener in self._listeners:
                self._listeners.remove(listener)

    def publish(self, event: Event) -> None:
        """Tell every listener. A listener that fails is logged and does not stop the others."""
        with self._lock:
            listeners = list(self._listeners)
        for listener in listeners:
            try:
                listener(event)
            except Exception:  # boundary: a view that fails must not undo what was saved
                log.exception("A listener failed on %s", type(event).__name__)
