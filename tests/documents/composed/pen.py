"""Writes on pages from the top, in points, with every letter that the twelve languages have."""

from __future__ import annotations

from functools import cache

import pymupdf

A4, LETTER = (595.0, 842.0), (612.0, 792.0)
FAMILIES = {"sans": ("helv", "hebo"), "serif": ("tiro", "tibo"), "mono": ("cour", "cobo")}


@cache
def font(family: str, bold: bool) -> pymupdf.Font:
    return pymupdf.Font(FAMILIES[family][bold])


class Pen:
    def __init__(self, family: str, paper: tuple[float, float]) -> None:
        self.document = pymupdf.open()
        self.family = family
        self.width, self.height = paper
        self._writers: dict[tuple[float, float, float], pymupdf.TextWriter] = {}
        self.page: pymupdf.Page
        self.turn()

    def turn(self) -> None:
        """Begin a page."""
        self._flush()
        self.page = self.document.new_page(width=self.width, height=self.height)

    def width_of(self, text: str, size: float, *, bold: bool = False) -> float:
        return float(font(self.family, bold).text_length(text, size))

    def text(
        self,
        x: float,
        top: float,
        text: str,
        size: float,
        *,
        bold: bool = False,
        align: str = "left",
        light: bool = False,
    ) -> None:
        """One line whose baseline stands at `top`; `x` is its left end, its right end or its middle."""
        if not text:
            return
        if align != "left":
            width = self.width_of(text, size, bold=bold)
            x -= width if align == "right" else width / 2
        colour = (0.35, 0.35, 0.4) if light else (0.0, 0.0, 0.0)
        if colour not in self._writers:
            self._writers[colour] = pymupdf.TextWriter(self.page.rect, color=colour)
        self._writers[colour].append((x, top), text, font=font(self.family, bold), fontsize=size)

    def rule(self, x0: float, x1: float, top: float, width: float = 0.6) -> None:
        self.page.draw_line((x0, top), (x1, top), width=width)

    def bar(self, x0: float, x1: float, y0: float, y1: float, *, filled: bool = True) -> None:
        shade = (0.9, 0.92, 0.95) if filled else None
        self.page.draw_rect((x0, y0, x1, y1), fill=shade, color=shade or (0.4, 0.4, 0.4), width=0.5)

    def picture(self, x0: float, y0: float, x1: float, y1: float) -> None:
        """A plain coloured one: what is in it no reader of text can know."""
        pixels = pymupdf.Pixmap(pymupdf.csRGB, (0, 0, 60, 18), False)
        pixels.set_rect(pixels.irect, (30, 80, 150))
        self.page.insert_image((x0, y0, x1, y1), pixmap=pixels)

    def wrap(self, text: str, size: float, width: float) -> list[str]:
        lines: list[str] = []
        for word in text.split():
            if lines and self.width_of(f"{lines[-1]} {word}", size) <= width:
                lines[-1] += f" {word}"
            else:
                lines.append(word)
        return lines

    def done(self) -> bytes:
        self._flush()
        self.document.subset_fonts()
        data: bytes = self.document.tobytes(garbage=3, deflate=True, no_new_id=True)
        self.document.close()
        return data

    def _flush(self) -> None:
        for writer in self._writers.values():
            writer.write_text(self.page)
        self._writers.clear()
