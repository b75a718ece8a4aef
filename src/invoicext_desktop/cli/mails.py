"""Mails among the files of a command: each attachment is a file of its own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from typing import TYPE_CHECKING

from invoicext_desktop.cli.front import uninterrupted
from invoicext_desktop.cli.paths import Entry
from invoicext_desktop.domain.errors import InvoiceXTError

if TYPE_CHECKING:
    from invoicext_desktop.services.mails import MailUnpacker


def unpacked(entries: Sequence[Entry], stack: ExitStack) -> list[Entry]:
    """`entries` with the attachments in the place of each mail; their files are there until `stack` closes."""
    from invoicext_desktop.services.mails import MailUnpacker

    unpacker = MailUnpacker()

    def close() -> None:
        with uninterrupted():
            unpacker.close()

    stack.callback(close)
    return [each for entry in entries for each in _unpacked(entry, unpacker)]


def _unpacked(entry: Entry, unpacker: MailUnpacker) -> Iterator[Entry]:
    try:
        mail = unpacker.unpack(entry.path)
    except InvoiceXTError as error:
        yield Entry(entry.path, entry.shown, unreadable=error)
        return
    if mail is None:
        yield entry
        return
    for file in mail.files:
        yield Entry(file.path, f"{entry.shown}/{file.name}", origin=file.head.in_words)
