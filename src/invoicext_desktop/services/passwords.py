"""Passwords of protected documents, kept in memory for as long as the program runs."""

from __future__ import annotations

import threading


class PasswordBook:
    """By invoice id. Never written anywhere, never shown in a repr."""

    def __init__(self) -> None:
        self._passwords: dict[str, str] = {}
        self._lock = threading.Lock()

    def remember(self, invoice_id: str, password: str) -> None:
        with self._lock:
            self._passwords[invoice_id] = password

    def get(self, invoice_id: str) -> str | None:
        with self._lock:
            return self._passwords.get(invoice_id)
