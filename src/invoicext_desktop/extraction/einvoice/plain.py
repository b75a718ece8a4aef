"""An e-invoice that is a file of its own."""

from __future__ import annotations

import importlib
from importlib.util import find_spec
from pathlib import Path

from invoicext_desktop.domain.errors import BrokenDocumentError, UnsupportedTypeError
from invoicext_desktop.domain.invoice import InvoiceContent, Issue
from invoicext_desktop.extraction.einvoice import read_einvoice
from invoicext_desktop.reading.sniff import SIGNED, XML, sniff_bytes
from invoicext_desktop.reading.xml import MAX_BYTES, parse_xml

_MESSAGE = "This XML file is not an invoice of a kind that can be read."


def read_file(path: Path, media_type: str) -> tuple[InvoiceContent, tuple[Issue, ...]]:
    """The invoice, out of its signature where it has one.

    Raises BrokenDocumentError, UnsupportedTypeError where it is no invoice.
    """
    size = path.stat().st_size
    if size > MAX_BYTES:
        raise BrokenDocumentError(detail=f"{size} bytes of XML")
    data = path.read_bytes()
    if media_type == SIGNED:
        data = _unwrapped(data)
    found = read_einvoice(parse_xml(data))
    if found is None:
        raise UnsupportedTypeError(_MESSAGE)
    return found


def _unwrapped(data: bytes) -> bytes:
    """What was signed. Raises BrokenDocumentError, UnsupportedTypeError where that is no XML."""
    name = "invoicext_desktop.reading.p7m"
    if find_spec(name) is None:
        raise UnsupportedTypeError
    signed: bytes = importlib.import_module(name).unwrap(data)
    if sniff_bytes(signed) != XML:
        raise UnsupportedTypeError(_MESSAGE)
    return signed
