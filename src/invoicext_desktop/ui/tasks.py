"""The one way to start slow work from the GUI thread.

`work` runs on another thread; `done` and `failed` are called on the GUI thread, and not at all once
the owner is gone or the task was cancelled. Work that touches the store goes to the STORE lane (one
thread, in order); everything else to the POOL lane.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from enum import Enum, auto
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

log = logging.getLogger(__name__)
T = TypeVar("T")
POOL_THREADS = 3


class Lane(Enum):
    STORE = auto()
    POOL = auto()


class TaskHandle(QObject):
    """A running task. `cancel` means: its callbacks will not be called any more."""

    _finished = Signal(object, object)

    def __init__(
        self,
        done: Callable[[Any], None] | None,
        failed: Callable[[BaseException], None] | None,
        owner: QObject | None,
        forget: Callable[[TaskHandle], None],
    ) -> None:
        super().__init__()
        self._done = done
        self._failed = failed
        self._owner = owner
        self._forget = forget
        self._cancelled = False
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def cancel(self) -> None:
        self._cancelled = True

    def report(self, result: object, error: BaseException | None) -> None:
        """Called by the worker thread when the work has ended."""
        self._finished.emit(result, error)

    def _deliver(self, result: object, error: BaseException | None) -> None:
        self._forget(self)
        if self._cancelled or (self._owner is not None and not isValid(self._owner)):
            return
        if error is None:
            if self._done is not None:
                self._done(result)
        elif self._failed is not None:
            self._failed(error)
        else:
            raise error


class TaskRunner(QObject):
    """Owns the threads. One for the application, handed to the screens; `close` waits for them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._executors = {
            Lane.STORE: ThreadPoolExecutor(1, thread_name_prefix="store"),
            Lane.POOL: ThreadPoolExecutor(POOL_THREADS, thread_name_prefix="pool"),
        }
        self._running: set[TaskHandle] = set()
        self._closed = False

    def run(
        self,
        work: Callable[[], T],
        *,
        done: Callable[[T], None] | None = None,
        failed: Callable[[BaseException], None] | None = None,
        lane: Lane = Lane.STORE,
        owner: QObject | None = None,
    ) -> TaskHandle:
        """Start `work` on `lane`. Without `failed`, an error reaches the application's error dialog."""
        handle = TaskHandle(done, failed, owner, self._running.discard)
        if self._closed:
            return handle
        self._running.add(handle)

        def finish(future: Future[T]) -> None:
            if future.cancelled():
                return
            error = future.exception()
            handle.report(None if error else future.result(), error)

        self._executors[lane].submit(work).add_done_callback(finish)
        return handle

    @property
    def busy(self) -> bool:
        """Whether any task has not delivered yet."""
        return bool(self._running)

    def close(self) -> None:
        """Finish what was started (saved edits above all), start nothing more."""
        self._closed = True
        for executor in self._executors.values():
            executor.shutdown(wait=True)
        self._running.clear()
