"""Whatever a task does to its worker, the pool says so and goes on."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import psutil
import pytest

from invoicext_desktop.domain.errors import (
    CancelledError,
    InvoiceXTError,
    MemoryLimitError,
    NoTextError,
    TimeLimitError,
    WorkerCrashedError,
)
from invoicext_desktop.workers.pool import KEPT_MEMORY, WorkerPool
from unit.workers import tasks


@pytest.fixture
def pool() -> Iterator[WorkerPool]:
    opened = WorkerPool(1, seconds=60)
    yield opened
    opened.close()


@pytest.mark.parametrize(
    ("task", "error"),
    [
        (tasks.die, WorkerCrashedError),
        (tasks.eat_memory, MemoryLimitError),
        (tasks.eat_memory_bit_by_bit, MemoryLimitError),
        (tasks.run_out, MemoryLimitError),
        (tasks.return_what_cannot_be_sent, WorkerCrashedError),
        (tasks.refuse, NoTextError),
        (tasks.blunder, WorkerCrashedError),
    ],
)
def test_a_failure_is_an_error_of_the_tree(
    pool: WorkerPool, task: Callable[[], object], error: type[InvoiceXTError]
) -> None:
    failing, next_one = pool.submit(task), pool.submit(tasks.double, 21)
    with pytest.raises(error):
        failing.result(timeout=90)
    assert next_one.result(timeout=90) == 42


def test_what_takes_too_long_is_ended() -> None:
    short = WorkerPool(1, seconds=1)
    with pytest.raises(TimeLimitError):
        short.submit(tasks.sleep_for_ever).result(timeout=90)
    assert short.submit(tasks.pid).result(timeout=90)
    short.close()


def test_cancelling_ends_a_running_task(pool: WorkerPool) -> None:
    assert pool.submit(tasks.double, 1).result(timeout=90) == 2
    running = pool.submit(tasks.sleep_for_ever)
    running.cancel()
    with pytest.raises(CancelledError):
        running.result(timeout=90)
    assert pool.submit(tasks.double, 2).result(timeout=90) == 4


def test_workers_are_kept(pool: WorkerPool) -> None:
    assert len({pool.submit(tasks.pid).result(timeout=90) for _ in range(5)}) == 1


def test_a_worker_that_was_short_of_memory_or_holds_much_is_replaced(pool: WorkerPool) -> None:
    """The next document must not fail for what the one before has left behind."""
    first = pool.submit(tasks.pid).result(timeout=90)
    with pytest.raises(MemoryLimitError):
        pool.submit(tasks.run_out).result(timeout=90)
    second = pool.submit(tasks.hold, KEPT_MEMORY).result(timeout=90)
    third = pool.submit(tasks.pid).result(timeout=90)
    assert len({first, second, third}) == 3


def test_workers_that_are_killed_while_they_wait_are_replaced(pool: WorkerPool) -> None:
    """As the system does when memory is short."""
    for _ in range(3):
        worker = psutil.Process(pool.submit(tasks.pid).result(timeout=90))
        worker.kill()
        worker.wait(10)
        assert pool.submit(tasks.double, 2).result(timeout=90) == 4


def test_what_waits_can_be_cancelled(pool: WorkerPool) -> None:
    running, waiting, last = (pool.submit(tasks.sleep_for_ever), pool.submit(tasks.die), pool.submit(tasks.double, 4))
    assert waiting.cancel()
    with pytest.raises(CancelledError):
        waiting.result(timeout=90)
    running.cancel()
    assert last.result(timeout=90) == 8
    assert not last.cancel()


def test_all_workers_work_at_the_same_time() -> None:
    pool = WorkerPool(3, seconds=30)
    waiting = [pool.submit(tasks.sleep, 1.0) for _ in range(3)]
    assert len({future.result(timeout=90) for future in waiting}) == 3
    pool.close()
    with pytest.raises(CancelledError):
        pool.submit(tasks.double, 1).result(timeout=90)


def test_a_task_may_be_anything_that_can_be_sent(pool: WorkerPool) -> None:
    with pytest.raises(WorkerCrashedError):
        pool.submit(lambda: None).result(timeout=90)
    assert pool.submit(tasks.double, 2).result(timeout=90) == 4


def test_closing_ends_what_runs() -> None:
    pool = WorkerPool(1)
    waiting = [pool.submit(tasks.sleep_for_ever) for _ in range(3)]
    pool.close()
    for future in waiting:
        with pytest.raises(CancelledError):
            future.result(timeout=90)
