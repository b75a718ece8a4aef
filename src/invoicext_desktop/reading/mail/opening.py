"""Opening a mail: in a worker, as it comes from strangers."""

from __future__ import annotations

import struct
from pathlib import Path

from invoicext_desktop.domain.errors import BrokenDocumentError, InvoiceXTError, TooLargeError
from invoicext_desktop.domain.mail import OpenedMail
from invoicext_desktop.reading.mail.choose import MAX_BYTES, Chooser
from invoicext_desktop.reading.mail.eml import read_eml
from invoicext_desktop.reading.mail.kinds import EML

#: What the parsers raise for mails that are not what they say.
_FAILURES = (
    OSError, ValueError, TypeError, KeyError, IndexError, AttributeError, ArithmeticError, AssertionError,
    LookupError, RecursionError, EOFError, struct.error,
)  # fmt: skip


def open_mail(path: Path, kind: str, folder: Path) -> OpenedMail:
    """Write the attachments that may be invoices into `folder`, which is there and empty.

    Raises BrokenDocumentError, TooLargeError.
    """
    if path.stat().st_size > MAX_BYTES:
        raise TooLargeError("This mail is too large.", hint="Save its attachments, and add them.")
    chooser = Chooser(folder)
    try:
        data = path.read_bytes()
        if kind == EML:
            head = read_eml(data, chooser)
        else:
            from invoicext_desktop.reading.mail.msg import read_msg

            head = read_msg(data, chooser)
        chooser.finish()
    except InvoiceXTError:
        raise
    except _FAILURES as error:
        hint = "Open it in a mail program and save its attachments."
        raise BrokenDocumentError(
            "This mail is damaged and cannot be opened.", hint=hint, detail=str(error)[:200]
        ) from error
    return OpenedMail(head, tuple(chooser.files), tuple(chooser.left_out))
