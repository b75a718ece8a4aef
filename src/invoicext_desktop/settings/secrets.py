"""Secrets in the operating system's keyring: never in files, never in logs.

Every call may block, even for as long as a person takes to unlock the keyring: never on the GUI
thread. Where there is no keyring service, secrets last as long as the program runs.
"""

from __future__ import annotations

import logging
import threading

log = logging.getLogger(__name__)

SERVICE = "InvoiceXT"


class SecretStore:
    """Names and their secrets. A keyring that fails is treated like none; it never stops the program."""

    def __init__(self, service: str = SERVICE) -> None:
        self._service = service
        self._session: dict[str, str] = {}
        self._lock = threading.Lock()

    def read(self, name: str) -> str | None:
        """The secret, or None where there is none."""
        with self._lock:
            here = self._session.get(name)
        if here is not None:
            return here
        try:
            import keyring

            return keyring.get_password(self._service, name) if _lasting() else None
        except Exception as error:  # noqa: BLE001 - boundary: backends raise whatever their service raised
            _log("read", error)
            return None

    def write(self, name: str, secret: str) -> bool:
        """Keep a secret. Returns whether it outlasts the program."""
        try:
            import keyring

            if _lasting():
                keyring.set_password(self._service, name, secret)
                with self._lock:
                    self._session.pop(name, None)
                return True
        except Exception as error:  # noqa: BLE001 - boundary, as above
            _log("written", error)
        with self._lock:
            self._session[name] = secret
        return False

    def forget(self, name: str) -> bool:
        """Delete a secret. Returns whether it is gone; False where the keyring refused."""
        with self._lock:
            self._session.pop(name, None)
        try:
            import keyring

            if _lasting() and keyring.get_password(self._service, name) is not None:
                keyring.delete_password(self._service, name)
        except Exception as error:  # noqa: BLE001 - boundary, as above
            _log("deleted", error)
            return False
        return True


def _lasting() -> bool:
    """Whether there is a keyring service that keeps anything."""
    import keyring
    from keyring.backends import fail, null

    return not isinstance(keyring.get_keyring(), fail.Keyring | null.Keyring)


def _log(done: str, error: Exception) -> None:
    """The kind of the error alone: its words may quote what was to be kept secret."""
    log.warning("A secret could not be %s: %s", done, type(error).__name__)
