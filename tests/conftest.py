"""What every test needs: no screen, no network, nothing left running."""

from __future__ import annotations

import gc
import os
import threading
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
#: No test asks the keyring of the person who runs the tests, nor does a process that a test starts.
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
os.environ["QT_SCALE_FACTOR_ROUNDING_POLICY"] = "PassThrough"


@pytest.fixture(autouse=True)
def _own_data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test touches the data of the person who runs the tests."""
    monkeypatch.setenv("INVOICEXT_DATA_DIR", str(tmp_path / "data"))


@pytest.fixture(autouse=True)
def _nothing_left_running() -> Iterator[None]:
    """A thread or process that outlives its test is a defect."""
    threads = set(threading.enumerate())
    me = psutil.Process()
    children = {child.pid for child in me.children(recursive=True)}
    yield
    leaked_threads = [thread for thread in threading.enumerate() if thread not in threads and thread.is_alive()]
    for thread in leaked_threads:
        thread.join(5)  # a thread that was told to stop may need a moment to do so
    still = [thread.name for thread in leaked_threads if thread.is_alive()]
    assert not still, f"threads left running: {still}"
    left = [child for child in me.children(recursive=True) if child.pid not in children and not _is_helper(child)]
    _, alive = psutil.wait_procs(left, timeout=5)
    assert not alive, f"processes left running: {alive}"
    gc.collect()  # a resource left open warns here, in the test that left it, and fails it


def _is_helper(process: psutil.Process) -> bool:
    """The standard library keeps one resource tracker for the life of the process."""
    try:
        return any("resource_tracker" in part for part in process.cmdline())
    except psutil.Error:
        return True
