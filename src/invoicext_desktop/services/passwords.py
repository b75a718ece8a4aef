"""Passwords of protected documents: asked once, tried on what comes next, kept in the keyring.

What a person typed for one document is kept apart until it has opened that document: only what was
right is remembered, and only where the person wants it.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from typing import TypeVar

from invoicext_desktop.services.events import EventBus, PasswordRemembered
from invoicext_desktop.settings.secrets import SecretStore

T = TypeVar("T")
#: So many are tried on a document, the newest first.
MAX_REMEMBERED = 20
#: What the keyring of every platform takes as one secret.
MAX_CHARACTERS = 1_200


class PasswordBook:
    """Never shown in a repr, never written anywhere but into the keyring."""

    def __init__(self, secrets: SecretStore, events: EventBus) -> None:
        self._secrets = secrets
        self._events = events
        self._typed: dict[str, str] = {}
        self._wanted: set[str] = set()
        self._known: dict[str, tuple[str, ...]] = {}
        self._news: set[str] = set()
        self._lock = threading.Lock()
        self._keyring = threading.Lock()

    # --- what was typed for one document --------------------------------------------------------

    def type(self, invoice_id: str, password: str, *, remember: bool = False) -> None:
        """To be tried on this one; with `remember`, kept for others once it has opened it."""
        with self._lock:
            self._typed[invoice_id] = password
            (self._wanted.add if remember else self._wanted.discard)(invoice_id)

    def typed(self, invoice_id: str) -> str | None:
        with self._lock:
            return self._typed.get(invoice_id)

    def opened(self, company_id: str, invoice_id: str) -> None:
        """What was typed has opened the document: from now on it is tried on others too, if so wanted."""
        with self._lock:
            password = self._typed.get(invoice_id)
            if password is None or invoice_id not in self._wanted:
                return
            self._wanted.discard(invoice_id)
            self._known[company_id] = _with(password, self._known.get(company_id, ()))
            self._news.add(company_id)
        self._in_background(lambda: self._keep(company_id, password))

    def has_news(self, company_id: str) -> bool:
        """Whether other documents may open now that did not. Says so once."""
        with self._lock:
            news = company_id in self._news
            self._news.discard(company_id)
            return news

    # --- what is remembered for a company -------------------------------------------------------

    def known(self, company_id: str) -> tuple[str, ...]:
        """The remembered ones as far as they were asked for, the newest first."""
        with self._lock:
            return self._known.get(company_id, ())

    def load(self, company_id: str) -> Future[tuple[str, ...]]:
        """The remembered ones with what the keyring has. Takes as long as the keyring takes."""

        def work() -> tuple[str, ...]:
            stored = self._stored(company_id)
            with self._lock:
                here = self._known.get(company_id, ())
                merged = (*here, *(item for item in stored if item not in here))[:MAX_REMEMBERED]
                self._known[company_id] = merged
            return merged

        return self._in_background(work)

    def forget(self, company_ids: Callable[[], Sequence[str]]) -> Future[bool]:
        """Forget what is remembered for these companies. False where the keyring refused."""

        def work() -> bool:
            with self._lock:
                self._typed.clear()
                self._wanted.clear()
                self._known.clear()
            forgotten = [self._secrets.forget(_name(company_id)) for company_id in company_ids()]
            return all(forgotten)

        return self._in_background(work)

    def _keep(self, company_id: str, password: str) -> None:
        # Read again first: another process may have remembered one meanwhile.
        listed = _with(password, self._stored(company_id))
        lasting = self._secrets.write(_name(company_id), json.dumps(listed))
        self._events.publish(PasswordRemembered(lasting))

    def _stored(self, company_id: str) -> tuple[str, ...]:
        try:
            found = json.loads(self._secrets.read(_name(company_id)) or "[]")
        except ValueError:  # somebody else's entry under our name
            return ()
        return tuple(item for item in found if isinstance(item, str)) if isinstance(found, list) else ()

    def _in_background(self, work: Callable[[], T]) -> Future[T]:
        """On a thread that nobody waits for at the end: a keyring may ask a person who is not there."""
        future: Future[T] = Future()

        def run() -> None:
            with self._keyring:
                try:
                    future.set_result(work())
                except Exception as error:  # noqa: BLE001 - boundary: whoever asked gets it
                    future.set_exception(error)

        threading.Thread(target=run, name="keyring", daemon=True).start()
        return future


def _name(company_id: str) -> str:
    return f"document-passwords/{company_id}"


def _with(password: str, others: Sequence[str]) -> tuple[str, ...]:
    """The newest first, each once, no more than are tried and than a keyring takes."""
    listed = [password, *(item for item in others if item != password)][:MAX_REMEMBERED]
    while len(listed) > 1 and len(json.dumps(listed)) > MAX_CHARACTERS:
        listed.pop()
    return tuple(listed)
