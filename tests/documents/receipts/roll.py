"""Printing on a roll of paper: rows from the top, as wide as the roll; the page is cut where they end."""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from reportlab.lib.colors import HexColor
from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from documents.designs.pen import FONTS, printable

BLACK = HexColor(0x1A1A1A)
EDGE = 8.0


@dataclass(frozen=True, slots=True)
class _Mark:
    """A text, or a bar where `text` is ""."""

    x: float
    y: float
    text: str
    size: float
    bold: bool
    align: str
    width: float = 0
    height: float = 0


#: Where on the width a cell stands (0 to 1), "l" or "r", and its text.
Cell = tuple[float, str, str]


class Roll:
    """`columns` letters of a typewriter fit in a row."""

    def __init__(self, width: float, columns: int, font: str) -> None:
        self.width = width
        self.inner = width - 2 * EDGE
        self.size = self.inner / columns / 0.6
        self.y = EDGE + 2 * self.size
        self._fonts = FONTS[font]
        self._lead = 1.25
        self._marks: list[_Mark] = []

    def measure(self, text: str, size: float = 1, *, bold: bool = False) -> float:
        return float(stringWidth(printable(text), self._fonts[bold], size * self.size))

    def put(self, x: float, text: str, *, align: str = "l", size: float = 1, bold: bool = False) -> None:
        """On the row that is being printed."""
        self._marks.append(_Mark(x, self.y, printable(text), size * self.size, bold, align))

    def feed(self, rows: float = 1) -> None:
        self.y += rows * self._lead * self.size

    def left(self, text: str, *, indent: float = 0, bold: bool = False) -> None:
        for line in self.wrap(text, self.inner - indent, bold=bold):
            self.put(EDGE + indent, line, bold=bold)
            self.feed()

    def centred(self, text: str, *, size: float = 1, bold: bool = False) -> None:
        for line in self.wrap(text, self.inner, size=size, bold=bold):
            self.put(self.width / 2, line, align="c", size=size, bold=bold)
            self.feed(size)

    def wrap(self, text: str, width: float, *, size: float = 1, bold: bool = False) -> list[str]:
        return list(simpleSplit(printable(text), self._fonts[bold], size * self.size, width)) or [""]

    def cut(self, text: str, width: float, *, bold: bool = False) -> str:
        """As much of a text as fits."""
        while text and self.measure(text, bold=bold) > width:
            text = text[:-1]
        return text.rstrip()

    def pair(
        self, left: str, right: str, *, size: float = 1, bold: bool = False, indent: float = 0, end: float = 0
    ) -> str:
        """Left and right in one row, the right ending `end` before the edge; returns what of the left was printed."""
        room = self.inner - indent - end - self.measure(right, size, bold=bold) - self.size
        printed = self.cut(left, room / size, bold=bold)
        self.put(EDGE + indent, printed, size=size, bold=bold)
        self.put(EDGE + self.inner - end, right, align="r", size=size, bold=bold)
        self.feed(size)
        return printed

    def cells(self, cells: Sequence[Cell], *, bold: bool = False) -> None:
        for at, align, text in cells:
            self.put(EDGE + at * self.inner, text, align=align, bold=bold)
        self.feed()

    def rule(self, sign: str) -> None:
        """A row of a sign, a thin line for "line", a gap for ""."""
        if sign == "line":
            self._marks.append(_Mark(EDGE, self.y - 0.3 * self.size, "", 0, False, "l", self.inner, 0.5))
        elif sign:
            self.put(EDGE, sign * int(self.inner / self.measure(sign)))
        self.feed(1 if sign else 0.6)

    def blank(self, label: str) -> None:
        """A label with a line to write on."""
        self.put(EDGE, label)
        start = EDGE + max(self.measure(label) + self.size, 0.4 * self.inner)
        self._marks.append(_Mark(start, self.y, "", 0, False, "l", EDGE + self.inner - start, 0.5))
        self.feed(1.6)

    def bars(self, widths: Iterable[int]) -> None:
        """A bar code."""
        x = EDGE + 0.15 * self.inner
        for width in widths:
            self._marks.append(_Mark(x, self.y + 2 * self.size, "", 0, False, "l", 0.5 * width, 2.4 * self.size))
            x += 0.5 * width + 1.2
        self.feed(3)

    def done(
        self, *, scale: float = 1, sheet: tuple[float, float] | None = None, at: tuple[float, float] = (0, 0)
    ) -> bytes:
        """The page: the slip alone, `scale` times as large as it is (a photo says no size), or lying on a sheet."""
        height = self.y + 2 * self.size
        factor = min(1.0, (sheet[1] - at[1] - 10) / height) if sheet else scale
        page = sheet or (self.width * scale, height * scale)
        out = io.BytesIO()
        canvas = Canvas(out, pagesize=page, invariant=True)
        canvas.setFillColor(BLACK)
        canvas.translate(at[0], page[1] - at[1])
        canvas.scale(factor, factor)
        for mark in self._marks:
            self._draw(canvas, mark)
        canvas.save()
        return out.getvalue()

    def _draw(self, canvas: Canvas, mark: _Mark) -> None:
        if not mark.text:
            canvas.rect(mark.x, -mark.y, mark.width, max(mark.height, 0.4), stroke=0, fill=1)
            return
        canvas.setFont(self._fonts[mark.bold], mark.size)
        draw = {"l": canvas.drawString, "r": canvas.drawRightString, "c": canvas.drawCentredString}[mark.align]
        draw(mark.x, -mark.y, mark.text)
