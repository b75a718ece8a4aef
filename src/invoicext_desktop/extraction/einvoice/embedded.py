"""The e-invoice inside a PDF: its XML says what is right, the page shows where and fills what it lacks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from invoicext_desktop.domain.errors import BrokenDocumentError
from invoicext_desktop.domain.invoice import InvoiceContent, Issue, Severity
from invoicext_desktop.domain.saying import issue
from invoicext_desktop.extraction.einvoice import read_einvoice
from invoicext_desktop.reading.attachments import Attachment, read_invoice_attachments
from invoicext_desktop.reading.opening import Passwords
from invoicext_desktop.reading.xml import parse_xml


@dataclass(frozen=True, slots=True)
class Embedded:
    """What the XML inside a PDF says; `content` is None where there is none that can be read."""

    content: InvoiceContent | None
    issues: tuple[Issue, ...] = ()


NOTHING = Embedded(None)


def read_embedded(path: Path, media_type: str, password: Passwords) -> Embedded:
    """The first attachment that is an invoice, else an issue for one that should be.

    Raises EncryptedDocumentError, BrokenDocumentError.
    """
    problems: list[Issue] = []
    for attachment in read_invoice_attachments(path, media_type, password):
        try:
            found = read_einvoice(parse_xml(attachment.data))
        except BrokenDocumentError:
            problems.extend(_unusable(attachment, "damaged"))
            continue
        if found is not None:
            return Embedded(*found)
        problems.extend(_unusable(attachment, "unknown"))
    return Embedded(None, tuple(problems[:1]))


def _unusable(attachment: Attachment, why: str) -> Iterator[Issue]:
    name = attachment.name or "e-invoice"
    yield issue("xml_not_usable", Severity.WARNING, sentence=f"xml_not_usable.{why}", file=name)
