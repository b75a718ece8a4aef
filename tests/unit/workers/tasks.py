"""What the tests of the pool run in workers."""

from __future__ import annotations

import os
import signal
import time

from invoicext_desktop.domain.errors import NoTextError


def double(value: int) -> int:
    return 2 * value


def sleep_for_ever() -> None:
    time.sleep(3600)


def die() -> None:
    os.kill(os.getpid(), signal.SIGSEGV)


def eat_memory() -> int:
    return len(bytearray(64 * 1024**3))


def refuse() -> None:
    raise NoTextError


def blunder() -> None:
    raise KeyError("nothing that the tree knows")


def pid() -> int:
    return os.getpid()
