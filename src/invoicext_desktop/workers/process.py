"""One worker process: what runs in it, and how its parent has it do one task after the other."""

from __future__ import annotations

import contextlib
import multiprocessing
import pickle
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.connection import Connection
from typing import Any

import psutil

from invoicext_desktop.domain.errors import InvoiceXTError, MemoryLimitError, TimeLimitError, WorkerCrashedError
from invoicext_desktop.workers import beats
from invoicext_desktop.workers.limits import end_after, limit_worker

#: Starting takes half a second; much longer where an antivirus looks at every file of the program.
START_SECONDS = 60.0
#: How often the parent looks how much memory a task holds.
LOOK_SECONDS = 0.2
END_SECONDS = 5.0
#: A worker that dies while it holds this share of its limit died for want of memory.
_NEARLY_ALL = 0.7

_context = multiprocessing.get_context("spawn")
#: Starting and ending are no work for several threads at the same time: each looks after all children.
_children = threading.Lock()

Task = tuple[Callable[..., Any], tuple[Any, ...], dict[str, Any]]


#: Called, on the thread that waits for the task, with what the task tells of how far it is.
Watch = Callable[[Any], None]


@dataclass(frozen=True, slots=True)
class Beat:
    """What a task tells while it runs. It has as much time again from here on."""

    news: Any


def _nobody(_news: object) -> None:
    """Who waits wants the answer alone."""


class IdleWorkerDiedError(Exception):
    """The worker had ended before it was given the task: another one can do it."""


def run_tasks(connection: Connection, seconds: float, memory_bytes: int) -> None:
    """The life of a worker process: tasks come and answers go until the parent closes the connection."""
    limit_worker(memory_bytes)

    def beat(news: object) -> None:
        end_after(seconds)
        connection.send_bytes(pickle.dumps(Beat(news)))

    beats.listen(beat)
    connection.send_bytes(b"ready")
    with contextlib.suppress(EOFError, OSError):
        while True:
            function, args, kwargs = connection.recv()
            end_after(seconds)
            connection.send_bytes(_answer(function, args, kwargs))
            end_after(0)


def _answer(function: Callable[..., Any], args: tuple[Any, ...], kwargs: dict[str, Any]) -> bytes:
    """(value, None) or (None, error), as it is sent."""
    fault: InvoiceXTError
    try:
        return pickle.dumps((function(*args, **kwargs), None))
    except InvoiceXTError as error:
        fault = error
    except MemoryError:
        fault = MemoryLimitError()
    except Exception as error:  # noqa: BLE001 - boundary: every failure of a task becomes an error of the tree
        fault = WorkerCrashedError(detail=f"{type(error).__name__}: {error}")
    return pickle.dumps((None, fault))


class Worker:
    """A process for one thread of the parent. `kill` alone may be called by others."""

    def __init__(self, seconds: float, memory_bytes: int) -> None:
        """Raises OSError where the system gives no more processes, WorkerCrashedError."""
        self._seconds, self._memory = seconds, memory_bytes
        self.tasks = 0
        self._connection, theirs = _context.Pipe()
        self._process = _context.Process(
            target=run_tasks, args=(theirs, seconds, memory_bytes), name="reader", daemon=True
        )
        with _children:
            self._process.start()
        theirs.close()
        if not self._is_ready():
            self.end()
            raise WorkerCrashedError(detail=f"a worker did not start: exit status {self._process.exitcode}")

    def _is_ready(self) -> bool:
        try:
            return self._connection.poll(START_SECONDS) and self._connection.recv_bytes() == b"ready"
        except (EOFError, OSError):
            return False

    def run(self, task: Task, watch: Watch = _nobody) -> Any:
        """What the task's function returns. Raises errors of the tree, IdleWorkerDiedError."""
        self.tasks += 1
        try:
            self._connection.send(task)
        except OSError as error:
            raise IdleWorkerDiedError from error
        value, fault = self._receive(watch)
        if fault is not None:
            raise fault
        return value

    def _receive(self, watch: Watch) -> tuple[Any, InvoiceXTError | None]:
        """The answer, unless time, memory or the process end before it."""
        deadline = time.monotonic() + self._seconds
        held = 0
        try:
            while True:
                if self._connection.poll(LOOK_SECONDS):
                    told: Beat | tuple[Any, InvoiceXTError | None]
                    told = pickle.loads(self._connection.recv_bytes())  # noqa: S301 - ours
                    if not isinstance(told, Beat):
                        return told
                    deadline = time.monotonic() + self._seconds
                    watch(told.news)
                held = max(held, self.memory())  # of one that has just ended it is nothing
                if held > self._memory:
                    raise MemoryLimitError
                if time.monotonic() > deadline:
                    raise TimeLimitError
        except (EOFError, OSError, pickle.UnpicklingError) as error:
            if held > _NEARLY_ALL * self._memory:
                raise MemoryLimitError from error
            self.end()
            raise WorkerCrashedError(detail=f"exit status {self._process.exitcode}") from error

    def memory(self) -> int:
        """How many bytes the process holds."""
        try:
            return int(psutil.Process(self._process.pid).memory_info().rss)
        except psutil.Error:
            return 0

    def kill(self) -> None:
        """End the process at once; whoever waits in `run` hears of it."""
        self._process.kill()

    def end(self) -> None:
        """End the process, wherever it is."""
        self.kill()
        with _children:
            self._process.join(END_SECONDS)
        self._connection.close()
