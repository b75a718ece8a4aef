"""Small PDF files and pictures for the tests of reading."""

from __future__ import annotations

import io
from collections.abc import Callable

import pymupdf
from reportlab.lib.pagesizes import A4
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

Draw = Callable[[Canvas], object]


def pdf(draw: Draw, size: tuple[float, float] = A4, password: str | None = None, rotation: int = 0) -> bytes:
    """Pages of `size` points, drawn by `draw` from the bottom left, shown rotated clockwise."""
    out = io.BytesIO()
    encryption = StandardEncryption(password) if password else None
    canvas = Canvas(out, pagesize=size, invariant=True, encrypt=encryption)
    draw(canvas)
    canvas.showPage()
    canvas.save()
    return _turned(out.getvalue(), rotation) if rotation else out.getvalue()


def _turned(content: bytes, rotation: int) -> bytes:
    with pymupdf.open("pdf", content) as document:
        for page in document:
            page.set_rotation(rotation)
        return bytes(document.tobytes())


def invoice(page: Canvas) -> None:
    """A small invoice: enough of one to be read."""
    lines = (
        "Harrow Paper Ltd",
        "12 Mill Lane",
        "Bristol BS1 4ND",
        "",
        "Invoice number: INV-4711",
        "Invoice date: 12 May 2025",
    )
    for number, line in enumerate(lines):
        page.drawString(60, 780 - 15 * number, line)
    for number, (label, value) in enumerate((("Subtotal", "100.00"), ("VAT 20 %", "20.00"), ("Total", "£120.00"))):
        page.drawString(360, 500 - 18 * number, label)
        page.drawRightString(540, 500 - 18 * number, value)


def logo(page: Canvas, x: float, y: float, width: float, height: float) -> None:
    """A picture with its lower left corner at (x, y)."""
    page.drawImage(ImageReader(io.BytesIO(picture("png"))), x, y, width, height)


def encrypted(password: str) -> bytes:
    return pdf(invoice, password=password)


def picture(kind: str) -> bytes:
    """A grey picture, "png" or "jpg"."""
    pixmap = pymupdf.Pixmap(pymupdf.csRGB, pymupdf.IRect(0, 0, 60, 40), False)
    pixmap.clear_with(200)
    return bytes(pixmap.tobytes(kind))
