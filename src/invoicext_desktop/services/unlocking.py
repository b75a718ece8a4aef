"""Opening documents that may be protected: as they are, then with the passwords that are remembered."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from concurrent.futures import Future, InvalidStateError
from typing import TypeVar

from invoicext_desktop.domain.errors import CancelledError, EncryptedDocumentError
from invoicext_desktop.services.passwords import PasswordBook

T = TypeVar("T")
#: Asks the backend with what was typed and with what is remembered.
Ask = Callable[[str | None, tuple[str, ...]], Future[T]]


def unlock(book: PasswordBook, company_id: str, invoice_id: str, ask: Ask[T]) -> Future[T]:
    """What `ask` gives with the password that opens the document.

    The keyring is asked only where a document is protected and nothing known opens it.
    """
    attempts: _Attempts[T] = _Attempts(book, company_id, invoice_id, ask)
    attempts.begin()
    return attempts


class _Attempts(Future[T]):
    """One try after the other; cancelling ends the one that runs."""

    def __init__(self, book: PasswordBook, company_id: str, invoice_id: str, ask: Ask[T]) -> None:
        super().__init__()
        self._book = book
        self._company_id = company_id
        self._invoice_id = invoice_id
        self._ask = ask
        self._typed = book.typed(invoice_id)
        self._inner: Future[T] | None = None
        self._dropped = False

    def begin(self) -> None:
        known = () if self._typed is not None else self._book.known(self._company_id)
        self._try(self._typed, known)

    def cancel(self) -> bool:
        self._dropped = True
        if self._inner is not None:
            return self._inner.cancel()
        self._fail(CancelledError())
        return True

    def _try(self, typed: str | None, known: tuple[str, ...]) -> None:
        if self._dropped:
            self._fail(CancelledError())
            return
        inner = self._inner = self._ask(typed, known)
        inner.add_done_callback(lambda done: self._on_done(done, typed, known))

    def _on_done(self, done: Future[T], typed: str | None, known: tuple[str, ...]) -> None:
        if done.cancelled():
            self._fail(CancelledError())
            return
        error = done.exception()
        if error is None:
            if typed is not None and not known:
                self._book.opened(self._company_id, self._invoice_id)
            with contextlib.suppress(InvalidStateError):
                self.set_result(done.result())
        elif isinstance(error, EncryptedDocumentError) and not self._dropped:
            self._inner = None
            self._book.load(self._company_id).add_done_callback(lambda loaded: self._on_loaded(loaded, typed, known))
        else:
            self._fail(error)

    def _on_loaded(self, loaded: Future[tuple[str, ...]], typed: str | None, known: tuple[str, ...]) -> None:
        found = () if loaded.exception() is not None else loaded.result()
        if set(found) - set(known):
            self._try(typed, found)
        elif self._typed is not None:
            self._fail(EncryptedDocumentError("This is not the PDF's password."))
        else:
            self._fail(EncryptedDocumentError())

    def _fail(self, error: BaseException) -> None:
        with contextlib.suppress(InvalidStateError):
            self.set_exception(error)
