"""What a file is, by its first bytes: its name proves nothing. Standard library only, quick."""

from __future__ import annotations

import base64
import codecs
import re
from pathlib import Path

from invoicext_desktop.domain.errors import EmptyFileError, UnsupportedTypeError

PDF = "application/pdf"
PNG = "image/png"
JPEG = "image/jpeg"
TIFF = "image/tiff"
WEBP = "image/webp"
HEIC = "image/heic"
BMP = "image/bmp"
GIF = "image/gif"
#: Pictures, whose text has to be made out of their pixels.
PICTURES = frozenset({PNG, JPEG, TIFF, WEBP, HEIC, BMP, GIF})
XML = "application/xml"
#: A document inside its supplier's signature: the .p7m of Italy.
SIGNED = "application/pkcs7-mime"

#: The PDF reference lets a reader look for the header within the first 1,024 bytes.
PDF_HEAD = 1024
#: XML may begin with remarks of any length; a licence's text is the longest that is met.
HEAD = 64 * 1024

#: The elements that invoices begin with, and the envelope that a network puts around them.
INVOICE_ROOTS = {
    "Invoice",
    "CreditNote",
    "DebitNote",
    "SelfBilledInvoice",
    "SelfBilledCreditNote",
    "CrossIndustryInvoice",
    "CrossIndustryDocument",
    "FatturaElettronica",
    "FatturaElettronicaSemplificata",
    "StandardBusinessDocument",
}
#: The object identifier of signed data, as DER writes it.
_SIGNED_DATA = bytes.fromhex("06092a864886f70d010702")
_BEGIN = re.compile(rb"\s*-----BEGIN (?:PKCS7|CMS|PKCS #7 SIGNED DATA)-----")
_BASE64 = re.compile(rb"[A-Za-z0-9+/\s]{32,}")
#: Pictures whose first bytes are always the same.
_BEGINNINGS = (
    (b"\x89PNG\r\n\x1a\n", PNG),
    (b"\xff\xd8\xff", JPEG),
    (b"II*\0", TIFF),
    (b"MM\0*", TIFF),
    (b"II+\0\x08\0\0\0", TIFF),  # BigTIFF
    (b"MM\0+\0\x08\0\0", TIFF),
    (b"GIF87a", GIF),
    (b"GIF89a", GIF),
)
#: How long a BMP's second head is: two letters and zeros alone could begin anything.
_BMP_HEADS = {12, 40, 52, 56, 64, 108, 124}
_HEIC_BRANDS = {b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx"}
_FILMS = {b"qt  ", b"isom", b"mp41", b"mp42", b"M4V ", b"avif", b"avis"}
#: What may stand before the root: declaration, instructions, remarks.
_PROLOG = re.compile(r"(?:\s+|<\?.*?\?>|<!--.*?-->)*", re.DOTALL)
_ROOT = re.compile(r"<(?:!DOCTYPE\s+)?(?:[\w.\-]+:)?([\w.\-]+)")
_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))


def sniff(path: Path) -> str:
    """The media type. Raises EmptyFileError, UnsupportedTypeError, OSError where it cannot be opened."""
    with path.open("rb") as stream:
        head = stream.read(HEAD)
    return sniff_bytes(head)


def sniff_bytes(head: bytes) -> str:
    """The media type of what begins with `head`. Raises EmptyFileError, UnsupportedTypeError."""
    if not head:
        raise EmptyFileError
    kind = _kind(head)
    if kind is None:
        raise UnsupportedTypeError
    if kind == XML and invoice_root(head) is None:
        raise UnsupportedTypeError("This XML file is not an invoice.", hint=UnsupportedTypeError.default_hint)
    return kind


def _kind(head: bytes) -> str | None:
    if is_signed(head):  # before all else: what is signed stands in it as it is
        return SIGNED
    if b"%PDF-" in head[:PDF_HEAD]:
        return PDF
    picture = _picture(head)
    if picture is not None:
        return picture
    return XML if _text(head).lstrip().startswith("<") else None


def _picture(head: bytes) -> str | None:
    for beginning, kind in _BEGINNINGS:
        if head.startswith(beginning):
            return kind
    if head.startswith(b"RIFF") and head[8:12] == b"WEBP":
        return WEBP
    if head.startswith(b"BM") and head[6:10] == bytes(4) and int.from_bytes(head[14:18], "little") in _BMP_HEADS:
        return BMP
    return HEIC if head[4:8] == b"ftyp" and _is_heic(head) else None


def _is_heic(head: bytes) -> bool:
    """By the brands that the file claims: films begin in the same way."""
    end = min(int.from_bytes(head[:4], "big"), 256)
    brands = {head[8:12], *(head[at : at + 4] for at in range(16, end - 3, 4))}
    return bool(brands & _HEIC_BRANDS) and head[8:12] not in _FILMS


def invoice_root(head: bytes) -> str | None:
    """The name of the root element that `head` begins, where invoices have such a one."""
    text = _text(head)
    begin = _PROLOG.match(text)
    root = _ROOT.match(text, begin.end() if begin else 0)
    return root[1] if root is not None and root[1] in INVOICE_ROOTS else None


def _text(head: bytes) -> str:
    """The beginning as text: names of elements are ASCII, whatever else is written."""
    for mark, encoding in _MARKS:
        if head.startswith(mark):
            return head[len(mark) :].decode(encoding, "replace")
    if head[1:2] == b"\0":
        return head.decode("utf-16-le", "replace")
    if head[:1] == b"\0":
        return head.decode("utf-16-be", "replace")
    return head.decode("latin-1")


def is_signed(head: bytes) -> bool:
    """Signed data: as bytes, in Base64, or in Base64 between its marks."""
    head = head.removeprefix(codecs.BOM_UTF8)
    if head.startswith(b"\x30") and _SIGNED_DATA in head[:24]:
        return True
    if _BEGIN.match(head):
        return True
    letters = _BASE64.match(head.lstrip())
    if letters is None:
        return False
    first = b"".join(letters[0].split())[:64]
    data = base64.b64decode(first[: len(first) // 4 * 4])
    return data.startswith(b"\x30") and _SIGNED_DATA in data[:24]
