"""Text on pages that we make ourselves: fonts, widths, wrapping, and where each value came to stand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache, lru_cache

import pymupdf

from invoicext_desktop.domain.evidence import BBox

#: A4 in points.
WIDTH, HEIGHT = 595.28, 841.89
#: Share of the size that letters rise above the line and fall below it.
ASCENT, DESCENT = 0.78, 0.24
#: How wide a character is that no font of ours has.
_UNKNOWN_WIDTH = 1.0


@dataclass(frozen=True, slots=True)
class Style:
    """How text looks. `ink` is a grey from 0 (black) to 1."""

    size: float
    bold: bool = False
    ink: float = 0.1


@dataclass(frozen=True, slots=True)
class Run:
    """Text on a line: `x` is its left end, `y` the line it stands on."""

    x: float
    y: float
    text: str
    style: Style


@dataclass(frozen=True, slots=True)
class Rule:
    """A horizontal line."""

    x0: float
    x1: float
    y: float
    width: float
    ink: float


@dataclass(slots=True)
class MadePage:
    """One page."""

    runs: list[Run] = field(default_factory=list)
    rules: list[Rule] = field(default_factory=list)


@dataclass(slots=True)
class Typesetter:
    """Fills pages; `places` says by path on which page (from 1) and where a value stands first."""

    pages: list[MadePage] = field(default_factory=lambda: [MadePage()])
    places: dict[str, tuple[int, BBox]] = field(default_factory=dict)

    def put(self, x: float, y: float, text: str, style: Style, path: str | None = None) -> float:
        """Write from `x`; returns where the text ends."""
        width = text_width(text, style)
        self.pages[-1].runs.append(Run(x, y, text, style))
        if path is not None:
            box = BBox(x, y - ASCENT * style.size, x + width, y + DESCENT * style.size)
            page, known = self.places.get(path, (len(self.pages), box))
            if page == len(self.pages):
                self.places[path] = (page, known.union(box))
        return x + width

    def put_right(self, x: float, y: float, text: str, style: Style, path: str | None = None) -> None:
        """Write so that the text ends at `x`."""
        self.put(x - text_width(text, style), y, text, style, path)

    def rule(self, x0: float, x1: float, y: float, width: float = 0.5, ink: float = 0.82) -> None:
        self.pages[-1].rules.append(Rule(x0, x1, y, width, ink))

    def new_page(self) -> None:
        self.pages.append(MadePage())


@cache
def font(bold: bool) -> pymupdf.Font:
    """The typeface: Latin, Greek and Cyrillic."""
    return pymupdf.Font("hebo" if bold else "helv")


@cache
def _fallback() -> pymupdf.Font:
    return pymupdf.Font("cjk")


@cache
def _advance(character: str, bold: bool) -> float:
    """How wide a character is at size 1."""
    code = ord(character)
    for candidate in (font(bold), _fallback()):
        if candidate.has_glyph(code):
            return float(candidate.glyph_advance(code))
    return _UNKNOWN_WIDTH


def text_width(text: str, style: Style) -> float:
    """How wide the text comes out."""
    return style.size * _width(text, style.bold)


@lru_cache(maxsize=20_000)
def _width(text: str, bold: bool) -> float:
    """How wide the text is at size 1: invoices say the same thing often, and each thing is measured twice."""
    return sum(_advance(character, bold) for character in text)


def wrap(text: str, width: float, style: Style) -> Iterator[str]:
    """The text in lines that fit; words that are too long themselves are broken."""
    line, used = "", 0.0
    space = text_width(" ", style)
    for word in text.split():
        needed = text_width(word, style)
        if line and used + space + needed <= width:
            line, used = f"{line} {word}", used + space + needed
            continue
        if line:
            yield line
        *full, line = _broken(word, width, style) if needed > width else (word,)
        yield from full
        used = text_width(line, style)
    if line:
        yield line


def _broken(word: str, width: float, style: Style) -> Iterator[str]:
    part, used = "", 0.0
    for character in word:
        needed = text_width(character, style)
        if part and used + needed > width:
            yield part
            part, used = "", 0.0
        part, used = part + character, used + needed
    yield part


def clean(text: str) -> str:
    """Text without what has no shape of its own."""
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())
