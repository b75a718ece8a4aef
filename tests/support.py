"""What many tests make: services over a real folder, and files to add."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from invoicext_desktop.backends.base import Backend
from invoicext_desktop.services.app import Services
from invoicext_desktop.services.store import Store

PDF = b"%PDF-1.4\n"


def open_with(folder: Path, backend: Backend) -> Services:
    """Services over a real data folder with this backend."""
    return Services(Store.open(folder), backend)


def make_pdf(folder: Path, name: str, text: str = "") -> Path:
    """A file that begins like a PDF and differs by `text`: enough for everything but reading it."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / name
    path.write_bytes(PDF + (text or name).encode())
    return path


def wait_until(condition: Callable[[], bool], seconds: float = 20.0) -> None:
    """Wait for another thread or process; fails the test if it does not come to pass."""
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "what was waited for did not happen"
        time.sleep(0.01)
