"""A pool of worker processes that survives what is done to its workers.

Built on pebble, whose pool ends a task that takes too long and replaces a worker that died, without
touching the other tasks; the standard library's pool breaks as a whole.
"""

from __future__ import annotations

import concurrent.futures
import contextlib
import multiprocessing
import os
from collections.abc import Callable
from concurrent.futures import Future, InvalidStateError
from typing import Any, ParamSpec, TypeVar

from pebble import ProcessExpired, ProcessPool

from invoicext_desktop.domain.errors import (
    CancelledError,
    InvoiceXTError,
    MemoryLimitError,
    TimeLimitError,
    WorkerCrashedError,
)
from invoicext_desktop.workers.limits import MEMORY_EXIT, start_worker

P = ParamSpec("P")
T = TypeVar("T")

GIB = 1024**3
DEFAULT_MEMORY = 2 * GIB
DEFAULT_SECONDS = 60.0
#: A worker is replaced after so many tasks, so that no leak of a PDF library grows for ever.
TASKS_PER_WORKER = 500


class WorkerPool:
    """Runs picklable module-level functions in spawned processes.

    The futures it gives fail with the error tree: TimeLimitError, MemoryLimitError,
    WorkerCrashedError, or whatever error of the tree the function itself raised. Workers are
    started at the first task, so an idle pool costs nothing.
    """

    def __init__(
        self, workers: int | None = None, *, seconds: float = DEFAULT_SECONDS, memory_bytes: int = DEFAULT_MEMORY
    ) -> None:
        self.workers = workers or os.cpu_count() or 1
        self._seconds = seconds
        self._open: set[Future[Any]] = set()
        self._closing = False
        self._pool = ProcessPool(
            max_workers=self.workers,
            max_tasks=TASKS_PER_WORKER,
            initializer=start_worker,
            initargs=[memory_bytes],
            context=multiprocessing.get_context("spawn"),
        )

    def submit(self, function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        """Run `function` in a worker. Cancelling the future ends the task, even a running one."""
        inner = self._pool.schedule(function, args=args, kwargs=kwargs, timeout=self._seconds)
        outer: Future[T] = _CancellingFuture(inner)
        outer.set_running_or_notify_cancel()
        self._open.add(outer)
        outer.add_done_callback(self._open.discard)
        inner.add_done_callback(lambda done: self._pass_on(done, outer))
        return outer

    def _pass_on(self, done: Future[Any], outer: Future[Any]) -> None:
        try:
            result = done.result()
        except BaseException as error:  # noqa: BLE001 - boundary: every failure of a worker becomes an error of the tree
            # A worker that is ended because the pool closes has not crashed: its document is not to blame.
            _fail(outer, CancelledError() if self._closing else _translate(error))
        else:
            with contextlib.suppress(InvalidStateError):
                outer.set_result(result)

    def close(self) -> None:
        """End the workers now; tasks that run or wait fail with CancelledError."""
        self._closing = True
        self._pool.stop()  # type: ignore[no-untyped-call]
        self._pool.join()
        # The pool forgets tasks that no worker had taken yet; whoever waits for one has to hear of it.
        for future in list(self._open):
            _fail(future, CancelledError())


class _CancellingFuture(Future[T]):
    """A future whose cancel reaches into the pool."""

    def __init__(self, inner: Future[T]) -> None:
        super().__init__()
        self._inner = inner

    def cancel(self) -> bool:
        return self._inner.cancel()


def _fail(outer: Future[Any], error: InvoiceXTError) -> None:
    with contextlib.suppress(InvalidStateError):  # closing and a worker's answer may meet
        outer.set_exception(error)


def _translate(error: BaseException) -> InvoiceXTError:
    match error:
        case InvoiceXTError():
            return error
        case concurrent.futures.CancelledError():
            return CancelledError()
        case TimeoutError():
            return TimeLimitError()
        case MemoryError():
            return MemoryLimitError()
        case ProcessExpired() if error.exitcode == MEMORY_EXIT:
            return MemoryLimitError()
        case ProcessExpired():
            return WorkerCrashedError(detail=f"exit status {error.exitcode}")
        case _:
            return WorkerCrashedError(detail=f"{type(error).__name__}: {error}")
