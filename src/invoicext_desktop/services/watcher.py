"""Noticing what other processes write to the same data folder."""

from __future__ import annotations

import logging
import threading

from invoicext_desktop.domain.errors import StorageError
from invoicext_desktop.services.events import StoreChanged
from invoicext_desktop.services.store import Store

log = logging.getLogger(__name__)
POLL_SECONDS = 0.7


class StoreWatcher:
    """A thread that compares a counter; tells `StoreChanged` when others have written."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._stop = threading.Event()
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        """Whatever others write from now on is noticed."""
        if self._thread is None:
            seen = self._store.database.foreign_writes()
            self._thread = threading.Thread(target=self._loop, args=[seen], name="store-watch")
            self._thread.start()

    def close(self) -> None:
        self._stop.set()
        if self._thread is not None:
            self._thread.join()

    def _loop(self, seen: int) -> None:
        while not self._stop.wait(POLL_SECONDS):
            try:
                now = self._store.database.foreign_writes()
            except StorageError:
                log.warning("The data folder could not be looked at", exc_info=True)
                continue
            if now != seen:
                self._store.events.publish(StoreChanged())
            seen = now
