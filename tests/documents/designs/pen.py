"""Writing on pages from their top left, in points."""

from __future__ import annotations

import io
import unicodedata
from collections.abc import Callable, Iterable, Sequence

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.pagesizes import A4, LETTER
from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

FONTS = {
    "sans": ("Helvetica", "Helvetica-Bold"),
    "serif": ("Times-Roman", "Times-Bold"),
    "typewriter": ("Courier", "Courier-Bold"),
}
BLACK = HexColor(0x111111)
GREY = HexColor(0x777777)
WHITE = HexColor(0xFFFFFF)
DARK = HexColor(0x2D3E50)
PALE = HexColor(0xEEF2F5)


def printable(text: str) -> str:
    """Without the marks of letters that the standard fonts lack, as many programs print them."""
    plain = text.translate(str.maketrans("łŁ’", "lL'"))
    return "".join(c if ord(c) < 256 or c == "€" else unicodedata.normalize("NFD", c)[0] for c in plain)


class Pen:
    """`every_page` draws what all pages have, when a page is finished."""

    def __init__(self, *, letter: bool = False, font: str = "sans") -> None:
        self.width, self.height = LETTER if letter else A4
        self._fonts = FONTS[font]
        self._out = io.BytesIO()
        self._canvas = Canvas(self._out, pagesize=(self.width, self.height), invariant=True)
        self.page = 1
        self.every_page: Callable[[], None] | None = None

    def measure(self, text: str, size: float, *, bold: bool = False) -> float:
        return float(stringWidth(printable(text), self._fonts[bold], size))

    def wrap(self, text: str, size: float, width: float, *, bold: bool = False) -> list[str]:
        return list(simpleSplit(printable(text), self._fonts[bold], size, width)) or [""]

    def text(
        self,
        x: float,
        y: float,
        text: str,
        size: float = 9,
        *,
        bold: bool = False,
        align: str = "l",
        color: Color = BLACK,
    ) -> None:
        self._canvas.setFont(self._fonts[bold], size)
        self._canvas.setFillColor(color)
        draw = {"l": self._canvas.drawString, "r": self._canvas.drawRightString, "c": self._canvas.drawCentredString}[
            align
        ]
        draw(x, self.height - y, printable(text))

    def fitting(self, text: str, size: float, width: float, *, bold: bool = False) -> float:
        """The size at which a text is no wider than `width`."""
        return min(size, size * width / max(1.0, self.measure(text, size, bold=bold)))

    def lines(
        self,
        x: float,
        y: float,
        lines: Iterable[str],
        size: float = 9,
        *,
        lead: float = 1.35,
        bold: int = 0,
        align: str = "l",
    ) -> float:
        """Below each other, the first `bold` of them bold; returns where the next would stand."""
        for number, line in enumerate(lines):
            self.text(x, y, line, size, bold=number < bold, align=align)
            y += size * lead
        return y

    def pairs(
        self,
        x: float,
        x_value: float,
        y: float,
        rows: Sequence[tuple[str, str]],
        size: float = 9,
        *,
        lead: float = 1.5,
        colon: str = "",
        align: str = "r",
        label_align: str = "l",
        bold: bool = False,
    ) -> float:
        """Label and value side by side; the value ends at `x_value`, or begins there with align="l"."""
        if label_align == "l":
            widest = max((self.measure(label + colon, size, bold=bold) for label, _ in rows), default=0)
            longest = max((self.measure(value, size) for _, value in rows), default=0)
            x_value = max(x_value, x + widest + 6) if align == "l" else x_value
            x = min(x, x_value - longest - widest - 8) if align == "r" else x
        for label, value in rows:
            self.text(x, y, label + colon, size, bold=bold, align=label_align)
            self.text(x_value, y, value, size, align=align)
            y += size * lead
        return y

    def above(
        self,
        x: float,
        x_end: float,
        y: float,
        rows: Sequence[tuple[str, str]],
        size: float = 9,
        *,
        align: str = "l",
        bold: bool = True,
        color: Color = BLACK,
    ) -> float:
        """Labels in a row, each above its value."""
        width = (x_end - x) / max(1, len(rows))
        for number, (label, value) in enumerate(rows):
            at = x + number * width + {"l": 0, "r": width, "c": width / 2}[align]
            self.text(
                at, y, label, self.fitting(label, size, width - 6, bold=bold), bold=bold, align=align, color=color
            )
            self.text(at, y + size * 1.5, value, self.fitting(value, size, width - 6), align=align, color=color)
        return y + size * 3

    def rule(self, y: float, x0: float, x1: float, *, width: float = 0.6) -> None:
        self._canvas.setStrokeColor(BLACK)
        self._canvas.setLineWidth(width)
        self._canvas.line(x0, self.height - y, x1, self.height - y)

    def upright(self, x: float, y0: float, y1: float) -> None:
        self._canvas.setStrokeColor(BLACK)
        self._canvas.setLineWidth(0.6)
        self._canvas.line(x, self.height - y0, x, self.height - y1)

    def bar(self, x0: float, y0: float, x1: float, y1: float, color: Color = DARK) -> None:
        self._canvas.setFillColor(color)
        self._canvas.rect(x0, self.height - y1, x1 - x0, y1 - y0, stroke=0, fill=1)

    def frame(self, x0: float, y0: float, x1: float, y1: float) -> None:
        self._canvas.setStrokeColor(BLACK)
        self._canvas.setLineWidth(0.6)
        self._canvas.rect(x0, self.height - y1, x1 - x0, y1 - y0, stroke=1, fill=0)

    def next_page(self) -> None:
        if self.every_page is not None:
            self.every_page()
        self._canvas.showPage()
        self.page += 1

    def done(self) -> bytes:
        if self.every_page is not None:
            self.every_page()
        self._canvas.save()
        return self._out.getvalue()
