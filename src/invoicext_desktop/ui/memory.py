"""What the window remembers between starts: `window.ini` in the data folder."""

from __future__ import annotations

import contextlib
import json
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QSettings


class WindowMemory:
    """Size and place, page, company, and each screen's own state."""

    def __init__(self, data_dir: Path) -> None:
        self._settings = QSettings(str(data_dir / "window.ini"), QSettings.Format.IniFormat)

    def get(self, key: str) -> Any:
        """What was put there; None where nothing sensible is."""
        text = self._settings.value(key)
        with contextlib.suppress(ValueError, TypeError):
            return json.loads(str(text)) if text is not None else None
        return None

    def put(self, key: str, value: object) -> None:
        self._settings.setValue(key, json.dumps(value))

    def geometry(self) -> QByteArray:
        stored = self._settings.value("geometry")
        return stored if isinstance(stored, QByteArray) else QByteArray()

    def put_geometry(self, geometry: QByteArray) -> None:
        self._settings.setValue("geometry", geometry)

    def save(self) -> None:
        self._settings.sync()
