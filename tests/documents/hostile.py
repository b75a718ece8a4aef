"""PDFs that are made to hurt: bombs, loops and lies, each of a few hundred kilobytes at most."""

from __future__ import annotations

import zlib
from collections.abc import Sequence

_CATALOG = b"<</Type/Catalog/Pages 2 0 R>>"
_FONT = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"
_FONTS = b"/Font<</F1 4 0 R>>"
_TEXT = b"BT /F1 10 Tf 50 700 Td (Invoice no 12345 of Acme Ltd, total 100.00, 12 March 2025) Tj ET"


def hostile_pdfs() -> dict[str, bytes]:
    """Name and bytes of each."""
    forms = b"<<%b/XObject<</X 6 0 R>>>>" % _FONTS
    loop = b"/X Do /X Do " + _TEXT
    picture = (
        b"<</Type/XObject/Subtype/Image/Width 60000/Height 60000/ColorSpace/DeviceRGB/BitsPerComponent 8/Length 4>>"
    )
    return {
        "contents of 400 MB": _one_page(_stream(b" " * 400_000_000)),
        "forty million operators": _one_page(_stream(b"q " * 40_000_000)),
        "five million brackets": _one_page(_stream(b"[" * 5_000_000)),
        "resources nested 100,000 deep": _one_page(_stream(_TEXT), resources=b"[" * 100_000 + b"]" * 100_000),
        "a form that draws itself": _one_page(_stream(loop), forms, [_form(loop, forms)]),
        "forms that draw ten forms each": _one_page(_stream(b"/X Do"), forms, _billion()),
        "100,000 pages that are one": _pages(b"3 0 R " * 100_000, 100_000),
        "pages that hold themselves": _pages(b"2 0 R 3 0 R", 9999),
        "two thousand million pages": _pages(b"3 0 R", 2_000_000_000),
        "100,000 objects": _one_page(_stream(_TEXT), more=[b"<</A %d 0 R>>" % number for number in range(100_000)]),
        "a page without an end": _one_page(_stream(_TEXT), box=b"[0 0 1e400 -1e400]"),
        "a page of 350 km": _one_page(_stream(_TEXT), box=b"[0 0 1000000000 1000000000]"),
        "a picture of 60,000 x 60,000": _one_page(
            _stream(_TEXT + b" q 100 0 0 100 0 0 cm /X Do Q"), forms, [picture + b"\nstream\nabcd\nendstream"]
        ),
    }  # fmt: skip


def _one_page(
    contents: bytes, resources: bytes = b"<<%b>>" % _FONTS, more: Sequence[bytes] = (), box: bytes = b"[0 0 595 842]"
) -> bytes:
    return _pdf([_CATALOG, _kids(b"3 0 R", 1), _page(resources, box), _FONT, contents, *more])


def _pages(kids: bytes, count: int) -> bytes:
    return _pdf([_CATALOG, _kids(kids, count), _page(), _FONT, _stream(_TEXT)])


def _kids(kids: bytes, count: int) -> bytes:
    return b"<</Type/Pages/Kids[%b]/Count %d>>" % (kids, count)


def _page(resources: bytes = b"<<%b>>" % _FONTS, box: bytes = b"[0 0 595 842]") -> bytes:
    return b"<</Type/Page/Parent 2 0 R/MediaBox %b/Resources %b/Contents 5 0 R>>" % (box, resources)


def _form(contents: bytes, resources: bytes) -> bytes:
    return _stream(contents, b"/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources " + resources)


def _billion() -> list[bytes]:
    """Thirty forms, each of which draws the next one ten times."""
    made = []
    for depth in range(30):
        inner = b"<<%b/XObject<</X %d 0 R>>>>" % (_FONTS, 7 + depth)
        made.append(_form(b"/X Do " * 10 if depth < 29 else _TEXT, inner))
    return made


def _stream(data: bytes, more: bytes = b"") -> bytes:
    packed = zlib.compress(data, 9)
    return b"<</Length %d/Filter/FlateDecode%b>>\nstream\n%b\nendstream" % (len(packed), more, packed)


def _pdf(objects: Sequence[bytes]) -> bytes:
    body = bytearray(b"%PDF-1.7\n")
    places = []
    for number, content in enumerate(objects, start=1):
        places.append(len(body))
        body += b"%d 0 obj\n%b\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size, start = len(objects) + 1, len(body)
    body += b"xref\n0 %d\n0000000000 65535 f \n%b" % (size, table)
    body += b"trailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % (size, start)
    return bytes(body)
