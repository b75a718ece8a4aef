"""A pool of worker processes that survives what is done to its workers.

A thread for each worker gives it one task at a time and looks after it: a worker that takes too long,
holds too much or dies takes nothing along but its own task, and another takes its place.
"""

from __future__ import annotations

import contextlib
import os
import threading
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future, InvalidStateError
from typing import Any, ParamSpec, TypeVar

from invoicext_desktop.domain.errors import (
    CancelledError,
    InvoiceXTError,
    WorkerCrashedError,
    WorkerError,
)
from invoicext_desktop.workers.process import IdleWorkerDiedError, Task, Watch, Worker

P = ParamSpec("P")
T = TypeVar("T")

MIB = 1024**2
GIB = 1024**3
DEFAULT_MEMORY = 2 * GIB
DEFAULT_SECONDS = 60.0
#: A worker is replaced after so many tasks, or when it still holds so much after one: a library that was
#: once short of memory, or that leaks, may fail on the next document, which is not to blame.
TASKS_PER_WORKER = 500
KEPT_MEMORY = 900 * MIB
#: How often a task is tried whose worker turned out to be dead before it began.
ATTEMPTS = 3


class WorkerPool:
    """Runs picklable module-level functions in spawned processes.

    The futures it gives fail with the error tree: TimeLimitError, MemoryLimitError,
    WorkerCrashedError, or whatever error of the tree the function itself raised. Workers are
    started when there is something to do, so an idle pool costs nothing.
    """

    def __init__(
        self, workers: int | None = None, *, seconds: float = DEFAULT_SECONDS, memory_bytes: int = DEFAULT_MEMORY
    ) -> None:
        self.workers = workers or os.cpu_count() or 1
        self._seconds, self._memory = seconds, memory_bytes
        self._changed = threading.Condition()
        self._waiting: deque[_Job] = deque()
        self._threads: list[threading.Thread] = []
        self._idle = 0
        self._running: set[_Job] = set()
        self._closing = False

    def submit(self, function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        """Run `function` in a worker. Cancelling the future ends the task, even a running one."""
        return self._add(_Job((function, args, kwargs), self._drop))

    def submit_watched(self, watch: Watch, function: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        """As `submit`; `watch` is called, on a thread of the pool, with what the task tells by `beats.beat`."""
        return self._add(_Job((function, args, kwargs), self._drop, watch))

    def submit_first(self, function: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        """As `submit`, before whatever waits."""
        return self._add(_Job((function, args, kwargs), self._drop), first=True)

    @property
    def busy(self) -> int:
        """How many tasks run or wait."""
        with self._changed:
            return len(self._running) + len(self._waiting)

    def _add(self, job: _Job, *, first: bool = False) -> _Job:
        with self._changed:
            if self._closing:
                job.fail(CancelledError())
                return job
            if first:
                self._waiting.appendleft(job)
            else:
                self._waiting.append(job)
            if self._idle < len(self._waiting) and len(self._threads) < self.workers:
                thread = threading.Thread(target=self._serve, name="worker", daemon=True)
                self._threads.append(thread)
                thread.start()
            self._changed.notify()
        return job

    def close(self) -> None:
        """End the workers now; tasks that run or wait fail with CancelledError."""
        with self._changed:
            self._closing = True
            dropped = [*self._waiting, *self._running]
            self._waiting.clear()
            self._changed.notify_all()
        for job in dropped:
            job.cancel()
        for thread in self._threads:
            thread.join()

    def _drop(self, job: _Job) -> None:
        with self._changed, contextlib.suppress(ValueError):
            self._waiting.remove(job)

    def _next(self) -> _Job | None:
        """Waits for the next task; None when the pool closes."""
        with self._changed:
            self._idle += 1
            self._changed.wait_for(lambda: self._waiting or self._closing)
            self._idle -= 1
            if self._closing:
                return None
            job = self._waiting.popleft()
            self._running.add(job)
            return job

    def _serve(self) -> None:
        """The life of one of the threads."""
        worker: Worker | None = None
        while (job := self._next()) is not None:
            worker = self._do(job, worker)
            with self._changed:
                self._running.discard(job)
        if worker is not None:
            worker.end()

    def _do(self, job: _Job, worker: Worker | None) -> Worker | None:
        """Has the task done; returns the worker if it can do more."""
        for _ in range(ATTEMPTS):
            fault = None
            try:
                worker = worker or Worker(self._seconds, self._memory)
                value = job.run_in(worker)
            except IdleWorkerDiedError:
                worker = _ended(worker)
                continue
            except InvoiceXTError as error:
                fault = error
            except Exception as error:  # noqa: BLE001 - boundary: no thread of the pool may end by a task
                fault = WorkerCrashedError(detail=f"{type(error).__name__}: {error}")
            if job.dropped or isinstance(fault, WorkerError) or (worker is not None and _is_worn(worker)):
                worker = _ended(worker)
            if fault is None:
                job.succeed(value)
            else:
                job.fail(fault)
            return worker
        job.fail(WorkerCrashedError(detail="workers end before they begin"))
        return worker


def _is_worn(worker: Worker) -> bool:
    return worker.tasks >= TASKS_PER_WORKER or worker.memory() > KEPT_MEMORY


def _ended(worker: Worker | None) -> Worker | None:
    """None: the next task starts another one."""
    if worker is not None:
        worker.end()
    return None


class _Job(Future[Any]):
    """One task and what becomes of it."""

    def __init__(self, task: Task, drop: Callable[[_Job], None], watch: Watch | None = None) -> None:
        super().__init__()
        self.set_running_or_notify_cancel()  # it ends with a result or an error of the tree, never without
        self._task, self._drop, self._watch = task, drop, watch
        self._lock = threading.Lock()
        self._worker: Worker | None = None
        self.dropped = False

    def run_in(self, worker: Worker) -> Any:
        with self._lock:
            if self.dropped:
                raise CancelledError
            self._worker = worker
        try:
            return worker.run(self._task) if self._watch is None else worker.run(self._task, self._watch)
        finally:
            with self._lock:
                self._worker = None

    def cancel(self) -> bool:
        """Ends the task wherever it is; False where it has ended already."""
        with self._lock:
            self.dropped = True
            if self._worker is not None:
                self._worker.kill()
        self._drop(self)
        return self.fail(CancelledError())

    def succeed(self, value: Any) -> None:
        with contextlib.suppress(InvalidStateError):
            self.set_result(value)

    def fail(self, error: InvoiceXTError) -> bool:
        """Whether it had not ended before."""
        try:
            self.set_exception(error)
        except InvalidStateError:
            return False
        return True
