"""Files that a PDF carries, of which one may be its invoice as XML (Factur-X, ZUGFeRD, XRechnung)."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pymupdf

from invoicext_desktop.reading.opening import FAILURES, Passwords, opened, raise_for_memory
from invoicext_desktop.reading.sniff import HEAD, invoice_root
from invoicext_desktop.reading.xml import MAX_BYTES

#: The names that the standards give the invoice's file.
INVOICE_NAMES = {"factur-x.xml", "zugferd-invoice.xml", "xrechnung.xml", "cii.xml", "ubl.xml", "invoice.xml"}
#: A PDF with more attachments is a portfolio; the invoice stands among the first.
MOST = 50
#: Name trees are flat; a deeper one is a trap.
DEEPEST = 6

_REFERENCE = re.compile(r"(\d+) \d+ R\b")


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file in a PDF. `relation` is what the PDF says it is to the page: "Alternative", "Data", ..."""

    name: str
    data: bytes
    relation: str = ""

    @property
    def is_named_invoice(self) -> bool:
        """Whether its name is one that only an invoice has."""
        return self.name.lower() in INVOICE_NAMES


def read_invoice_attachments(path: Path, media_type: str, password: Passwords = None) -> tuple[Attachment, ...]:
    """The attachments that are invoices by their root or meant to be by their name, the likeliest first.

    Raises EncryptedDocumentError, BrokenDocumentError.
    """
    with opened(path, media_type, password) as document:
        if not document.is_pdf:
            return ()
        found = [item for item in _attachments(document) if item.is_named_invoice or invoice_root(item.data[:HEAD])]
    return tuple(sorted(found, key=_rank))


def _rank(item: Attachment) -> tuple[bool, bool, bool]:
    related = item.relation in {"Alternative", "Data", "Source"}
    return (invoice_root(item.data[:HEAD]) is None, not item.is_named_invoice, not related)


def _attachments(document: pymupdf.Document) -> Iterator[Attachment]:
    catalog = document.pdf_catalog()
    seen: set[int] = set()
    for key in ("Names/EmbeddedFiles", "AF"):
        kind, text = document.xref_get_key(catalog, key)
        if kind != "null":
            yield from _below(document, text, seen, DEEPEST)


def _below(document: pymupdf.Document, text: str, seen: set[int], depth: int) -> Iterator[Attachment]:
    """What the objects that `text` refers to are: files, or nodes of a tree with files below."""
    for number in map(int, _REFERENCE.findall(text)):
        if number in seen or len(seen) > MOST * 4 or not 0 < number < document.xref_length():
            continue
        seen.add(number)
        if document.xref_is_stream(number):
            yield from _file(document, number, _inline_name(document, number), "")
        elif document.xref_get_key(number, "EF")[0] != "null":
            yield from _specified(document, number)
        elif depth:
            yield from _below(document, document.xref_object(number), seen, depth - 1)


def _inline_name(document: pymupdf.Document, number: int) -> str:
    """The name of a file whose description is no object of its own: MuPDF knows it, by the length of its data."""
    length = document.xref_get_key(number, "Length")[1]
    for index in range(min(document.embfile_count(), MOST)):
        info = document.embfile_info(index)
        if str(info["length"]) == length:
            return str(info["ufilename"] or info["filename"] or info["name"])
    return ""


def _specified(document: pymupdf.Document, number: int) -> Iterator[Attachment]:
    names = (document.xref_get_key(number, key) for key in ("UF", "F"))
    name = next((text for kind, text in names if kind == "string" and text), "")
    relation = document.xref_get_key(number, "AFRelationship")[1].lstrip("/")
    for key in ("EF/F", "EF/UF"):
        kind, text = document.xref_get_key(number, key)
        if kind == "xref":
            yield from _file(document, int(text.split()[0]), name, relation)
            return


def _file(document: pymupdf.Document, number: int, name: str, relation: str) -> Iterator[Attachment]:
    yield Attachment(re.split(r"[/\\]", name)[-1], _unpacked(document, number), relation)


def _unpacked(document: pymupdf.Document, number: int) -> bytes:
    """The file's bytes; none where they cannot be unpacked, or to more than an invoice ever is."""
    if not document.xref_is_stream(number):
        return b""
    packed = bytes(document.xref_stream_raw(number) or b"")
    filters = re.findall(r"/(\w+)", document.xref_get_key(number, "Filter")[1])
    if not filters:
        return packed if len(packed) <= MAX_BYTES else b""
    if filters == ["FlateDecode"] and document.xref_get_key(number, "DecodeParms")[0] == "null":
        return _inflated(packed)
    try:
        return bytes(document.xref_stream(number) or b"") if len(packed) <= MAX_BYTES // 1000 else b""
    except FAILURES as error:  # a file that cannot be unpacked leaves the page as good as it is
        raise_for_memory(error)
        return b""


def _inflated(packed: bytes) -> bytes:
    inflater = zlib.decompressobj()
    try:
        data = inflater.decompress(packed, MAX_BYTES + 1)
    except zlib.error:
        return b""
    return data if len(data) <= MAX_BYTES else b""
