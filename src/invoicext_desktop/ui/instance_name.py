"""The name by which windows on one data folder find each other, and a quick look whether one is open.

Apart from `single_instance`, because that needs Qt's network library, which the first frame need not wait for.
"""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QCryptographicHash, QDir


def instance_name(data_dir: Path) -> str:
    """A name that only windows on the same folder share, short enough for every system."""
    # Qt's own hash: it is loaded already, the standard library's would make the first frame wait.
    digest = QCryptographicHash.hash(str(data_dir.resolve()).encode(), QCryptographicHash.Algorithm.Sha256)
    return "invoicext-" + bytes(digest.toHex().data()).decode()[:24]


def may_be_open(data_dir: Path) -> bool:
    """Whether a window may be open on this folder: False only where that is certain."""
    if os.name != "posix":
        return True
    return Path(QDir.tempPath(), instance_name(data_dir)).exists()  # where Qt puts local sockets
