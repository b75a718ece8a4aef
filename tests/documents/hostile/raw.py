"""PDF files written by hand: what no library would agree to write."""

from __future__ import annotations

import zlib
from collections.abc import Mapping

FONT = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"
CATALOG = b"<< /Type /Catalog /Pages 2 0 R >>"
PAGES = b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>"
#: Enough of an invoice to be read.
TEXT = b"""BT /F 10 Tf 40 780 Td 16 TL (Harrow Paper Ltd) Tj T* (Invoice number: INV-4711) Tj T*
(Invoice date: 12 May 2025) Tj T* (Subtotal 100.00) Tj T* (VAT 20% 20.00) Tj T* (Total GBP 120.00) Tj ET
"""


def stream(content: bytes, entries: bytes = b"", *, packed: bool = False) -> bytes:
    """A stream object; `packed` deflates it."""
    if packed:
        content, entries = zlib.compress(content, 9), entries + b" /Filter /FlateDecode"
    return b"<< /Length %d %b >>\nstream\n%b\nendstream" % (len(content), entries, content)


def page(entries: bytes = b"", *, box: bytes = b"0 0 595 842", contents: bytes = b"4 0 R") -> bytes:
    """A page that has the font F as object 5."""
    resources = b"" if b"/Resources" in entries else b"/Resources << /Font << /F 5 0 R >> >>"
    return b"<< /Type /Page /Parent 2 0 R /MediaBox [%b] %b /Contents %b %b >>" % (box, resources, contents, entries)


def one_page(changed: Mapping[int, bytes] | None = None, content: bytes = TEXT) -> bytes:
    """A file of one page; `changed` adds objects or takes the place of those it has (1 to 5)."""
    objects = {1: CATALOG, 2: PAGES, 3: page(), 4: stream(content), 5: FONT}
    return whole({**objects, **(changed or {})})


def whole(objects: Mapping[int, bytes], trailer: bytes = b"") -> bytes:
    """The file with its table of where the objects are."""
    parts, at, places = [b"%PDF-1.7\n"], 9, {}
    for number, content in objects.items():
        places[number] = at
        parts.append(b"%d 0 obj\n%b\nendobj\n" % (number, content))
        at += len(parts[-1])
    size = max(objects) + 1
    free = b"%010d %05d f \n" % (0, 65535)
    parts.append(b"xref\n0 %d\n%b" % (size, free))
    parts += [b"%010d 00000 n \n" % places[number] if number in places else free for number in range(1, size)]
    parts.append(b"trailer\n<< /Size %d /Root 1 0 R %b >>\nstartxref\n%d\n%%%%EOF\n" % (size, trailer, at))
    return b"".join(parts)
