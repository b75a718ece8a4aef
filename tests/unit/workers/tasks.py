"""What the tests of the pool run in workers."""

from __future__ import annotations

import os
import signal
import time

from invoicext_desktop.domain.errors import MemoryLimitError, NoTextError

held: list[bytes] = []


def double(value: int) -> int:
    return 2 * value


def sleep_for_ever() -> None:
    time.sleep(3600)


def sleep(seconds: float) -> int:
    time.sleep(seconds)
    return os.getpid()


def die() -> None:
    os.kill(os.getpid(), signal.SIGSEGV)


def eat_memory() -> int:
    return len(bytearray(64 * 1024**3))


def eat_memory_bit_by_bit() -> int:
    """Up to the limit: the library that is short of memory then says so in its own way."""
    parts = []
    while True:
        parts.append(bytes(4 * 1024**2))


def run_out() -> None:
    raise MemoryLimitError


def hold(size: int) -> int:
    """Leaves the process with so many bytes more."""
    held.append(b"1" * size)
    return os.getpid()


def return_what_cannot_be_sent() -> object:
    return lambda: None


def refuse() -> None:
    raise NoTextError


def blunder() -> None:
    raise KeyError("nothing that the tree knows")


def pid() -> int:
    return os.getpid()
