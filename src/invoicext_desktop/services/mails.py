"""Mails on their way in: opened by a worker, their attachments for as long as somebody takes them."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from invoicext_desktop.backends.base import Backend
from invoicext_desktop.backends.local import LocalBackend
from invoicext_desktop.domain.errors import (
    DocumentError,
    InvoiceXTError,
    NoAttachmentsError,
    UnsupportedTypeError,
    WorkerError,
)
from invoicext_desktop.domain.mail import OpenedMail
from invoicext_desktop.reading.mail.kinds import mail_kind
from invoicext_desktop.services.files import media_type


def kind_or_mail(path: Path) -> tuple[str, bool]:
    """The type of a file, and whether it is a mail. Raises UnsupportedTypeError, EmptyFileError, OSError."""
    try:
        return media_type(path), False
    except UnsupportedTypeError:
        kind = mail_kind(path) if path.is_file() else None
        if kind is None:
            raise
        return kind, True


@contextmanager
def opened_mail(backend: Backend, path: Path, kind: str) -> Iterator[OpenedMail]:
    """The mail and its attachments, whose files are gone when the block ends.

    Raises NoAttachmentsError where nothing of it could be an invoice, DocumentError.
    """
    with tempfile.TemporaryDirectory(prefix="invoicext-mail-", ignore_cleanup_errors=True) as folder:
        try:
            mail = backend.open_mail(path, kind, Path(folder)).result()
        except WorkerError as error:
            hint = "Save its attachments in the mail program, and add them."
            raise DocumentError("Opening this mail was stopped.", hint=hint, detail=error.code) from error
        if not mail.files:
            raise _nothing_in(mail)
        yield mail


def _nothing_in(mail: OpenedMail) -> InvoiceXTError:
    """Why there is nothing to take: what is attached says it better than that there is nothing."""
    if not mail.left_out:
        return NoAttachmentsError()
    name, why = mail.left_out[0]
    more = len(mail.left_out) - 1
    others = f" So are {more} more." if more > 1 else " So is 1 more." if more else ""
    return NoAttachmentsError(f"What is attached to this mail cannot be an invoice: {name}.{others}", hint=why)


class MailUnpacker:
    """For the command line: attachments of many mails, there until `close`. Starts a worker at the first mail."""

    def __init__(self) -> None:
        self._backend: Backend | None = None
        self._kept = ExitStack()

    def unpack(self, path: Path) -> OpenedMail | None:
        """What is in a mail; None for a file of another kind. Raises NoAttachmentsError, DocumentError."""
        try:
            kind, is_mail = kind_or_mail(path)
        except (OSError, InvoiceXTError):
            return None  # whoever reads it says why it cannot be read
        if not is_mail:
            return None
        if self._backend is None:
            self._backend = LocalBackend(1)
            self._kept.callback(self._backend.close)
        return self._kept.enter_context(opened_mail(self._backend, path, kind))

    def close(self) -> None:
        """Remove the files, end the worker."""
        self._kept.close()
