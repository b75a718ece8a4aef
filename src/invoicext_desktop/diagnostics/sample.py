"""A small invoice as a PDF, written without any library: what the self-test reads."""

from __future__ import annotations

_LINES: tuple[tuple[int, int, str], ...] = (
    (56, 780, "Harrow Paper Supplies Ltd"),
    (56, 764, "12 Mill Lane, Bristol BS1 4ND, United Kingdom"),
    (56, 748, "VAT No: GB 123 4501 57"),
    (380, 780, "INVOICE"),
    (380, 752, "Invoice number: HPS-20431"),
    (380, 736, "Invoice date: 2 November 2026"),
    (380, 720, "Due date: 2 December 2026"),
    (56, 680, "Bill to"),
    (56, 664, "Dale & Sons Ltd, 4 Park Row, Leeds LS1 5HN"),
    (56, 610, "Description"),
    (330, 610, "Quantity"),
    (400, 610, "Unit price"),
    (490, 610, "Amount"),
    (56, 588, "Copy paper A4, 80 g"),
    (350, 588, "20"),
    (416, 588, "4.25"),
    (500, 588, "85.00"),
    (56, 570, "Envelopes C5, box of 500"),
    (350, 570, "3"),
    (416, 570, "12.90"),
    (500, 570, "38.70"),
    (400, 530, "Subtotal"),
    (494, 530, "123.70"),
    (400, 512, "VAT 20%"),
    (500, 512, "24.74"),
    (400, 494, "Total GBP"),
    (494, 494, "148.44"),
)


def sample_invoice() -> bytes:
    """One A4 page: Harrow Paper Supplies Ltd, HPS-20431, 148.44 GBP."""
    text = "".join(f"BT /F1 10 Tf {x} {y} Td ({_escaped(line)}) Tj ET\n" for x, y, line in _LINES)
    stream = text.encode("latin-1")
    objects = (
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
        b" /Resources << /Font << /F1 5 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%b\nendstream" % (len(stream), stream),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    )
    return _file(objects)


def _file(objects: tuple[bytes, ...]) -> bytes:
    out, offsets = bytearray(b"%PDF-1.4\n"), []
    for number, body in enumerate(objects, start=1):
        offsets.append(len(out))
        out += b"%d 0 obj\n%b\nendobj\n" % (number, body)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    out += b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start)
    return bytes(out)


def _escaped(text: str) -> str:
    return text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
