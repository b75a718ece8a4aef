"""Whatever a task does to its worker, the pool says so and goes on."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from invoicext_desktop.domain.errors import (
    CancelledError,
    InvoiceXTError,
    MemoryLimitError,
    NoTextError,
    TimeLimitError,
    WorkerCrashedError,
)
from invoicext_desktop.workers.pool import WorkerPool
from unit.workers import tasks


@pytest.fixture
def pool() -> Iterator[WorkerPool]:
    opened = WorkerPool(1, seconds=2)
    yield opened
    opened.close()


@pytest.mark.parametrize(
    ("task", "error"),
    [
        (tasks.sleep_for_ever, TimeLimitError),
        (tasks.die, WorkerCrashedError),
        (tasks.eat_memory, MemoryLimitError),
        (tasks.refuse, NoTextError),
        (tasks.blunder, WorkerCrashedError),
    ],
)
def test_a_failure_is_an_error_of_the_tree(
    pool: WorkerPool, task: Callable[[], object], error: type[InvoiceXTError]
) -> None:
    failing, next_one = pool.submit(task), pool.submit(tasks.double, 21)
    with pytest.raises(error):
        failing.result(timeout=30)
    assert next_one.result(timeout=30) == 42


def test_cancelling_ends_a_running_task(pool: WorkerPool) -> None:
    assert pool.submit(tasks.double, 1).result(timeout=30) == 2
    running = pool.submit(tasks.sleep_for_ever)
    running.cancel()
    with pytest.raises(CancelledError):
        running.result(timeout=30)
    assert pool.submit(tasks.double, 2).result(timeout=30) == 4


def test_workers_are_kept(pool: WorkerPool) -> None:
    assert len({pool.submit(tasks.pid).result(timeout=30) for _ in range(5)}) == 1


def test_closing_ends_what_runs() -> None:
    pool = WorkerPool(1)
    waiting = [pool.submit(tasks.sleep_for_ever) for _ in range(3)]
    pool.close()
    for future in waiting:
        with pytest.raises(CancelledError):
            future.result(timeout=30)
