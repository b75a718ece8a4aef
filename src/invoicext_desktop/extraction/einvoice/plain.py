"""An e-invoice that is a file of its own, signed or not."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from pathlib import Path

from invoicext_desktop.domain.errors import BrokenDocumentError, UnsupportedTypeError
from invoicext_desktop.domain.invoice import InvoiceContent, Issue, Severity
from invoicext_desktop.extraction.einvoice import notes_of, read_einvoice, syntax_of
from invoicext_desktop.reading.p7m import unwrap
from invoicext_desktop.reading.sniff import HEAD, SIGNED, XML, sniff_bytes
from invoicext_desktop.reading.typeset import MadePage
from invoicext_desktop.reading.xml import MAX_BYTES, parse_xml
from invoicext_desktop.reading.xml_page import show

_MESSAGE = "This XML file is not an invoice of a kind that can be read."


@dataclass(frozen=True, slots=True)
class PlainInvoice:
    """What the file says, and the pages that show it; the evidence says where on them."""

    content: InvoiceContent
    issues: tuple[Issue, ...]
    pages: list[MadePage]


def xml_of(path: Path, media_type: str) -> bytes | None:
    """The XML, out of its signature where it has one; None where the file is or holds something else.

    Raises BrokenDocumentError, UnsupportedTypeError for what cannot be read at all.
    """
    if media_type not in {XML, SIGNED}:
        return None
    size = path.stat().st_size
    if size > MAX_BYTES:
        raise BrokenDocumentError(detail=f"{size} bytes of XML")
    data = path.read_bytes()
    if media_type == SIGNED:
        data = unwrap(data)
        return data if sniff_bytes(data[:HEAD]) == XML else None
    return data


def read_plain(data: bytes) -> PlainInvoice:
    """The invoice. Raises BrokenDocumentError, UnsupportedTypeError where it is none."""
    root = parse_xml(data)
    found = read_einvoice(root)
    if found is None:
        raise UnsupportedTypeError(_MESSAGE)
    content, issues = found
    known = (issue.message for issue in issues if issue.severity is Severity.INFO)
    shown = show(content, (*notes_of(root), *known), syntax_of(root))
    evidence = {
        path: dataclasses.replace(item, page=place[0], bbox=place[1]) if (place := shown.places.get(path)) else item
        for path, item in content.evidence.items()
    }
    return PlainInvoice(dataclasses.replace(content, evidence=evidence), issues, shown.pages)
