"""What the words of a line look like: their font's size and weight, and whether anybody can see them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import pymupdf

from invoicext_desktop.reading.opening import FAILURES, raise_for_memory

_BOLD = 16
#: Letters through which something else is painted have no colour of their own.
_CLIPS = 64
#: Less opaque than this nobody sees.
_LEAST_ALPHA = 8
#: The darkest colour of white paper, and of text that needs something dark behind it.
_WHITE = 250
#: Larger pages are not looked at, pixel by pixel, for text in white.
_MOST_PIXELS = 4_000_000
#: Text is hidden where it is so much smaller than the page's height, among text that is not.
_TINY = 1 / 900

Box = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of a line in one font. `laid_over`: unseen, over the picture that shows what it says."""

    box: Box
    size: float
    bold: bool
    seen: bool = True
    laid_over: bool = False


#: (block, line) -> the spans of each line that runs from left to right on the page as shown.
Lines = dict[tuple[int, int], tuple[Span, ...]]


def level_lines(page: pymupdf.Page, text_page: pymupdf.TextPage) -> Lines:
    """The lines as a reader has the page before them: others are margin notes and watermarks."""
    matrix = page.rotation_matrix
    lines = {
        (block_number, line_number): line["spans"]
        for block_number, block in enumerate(text_page.extractDICT()["blocks"])
        for line_number, line in enumerate(block.get("lines", ()))
        if line["dir"][0] * matrix.a + line["dir"][1] * matrix.c > 0.9
    }
    hidden = _hidden(page, [span for spans in lines.values() for span in spans])
    return {place: tuple(_span(span, span["bbox"] not in hidden) for span in spans) for place, spans in lines.items()}


def _span(span: dict[str, Any], seen: bool) -> Span:
    return Span(span["bbox"], float(span["size"]), _is_bold(span), seen, seen and _is_clear(span))


def share_laid_over(lines: Lines) -> float:
    """How much of the text, by its length, lies unseen over a picture: 0 to 1."""
    spans = [span for every in lines.values() for span in every]
    length = sum(span.box[2] - span.box[0] for span in spans)
    return sum(span.box[2] - span.box[0] for span in spans if span.laid_over) / length if length else 0.0


def _is_clear(span: dict[str, Any]) -> bool:
    return bool(span["alpha"] < _LEAST_ALPHA and not span["char_flags"] & _CLIPS)


def _is_bold(span: dict[str, Any]) -> bool:
    name = str(span["font"]).lower()
    return bool(span["flags"] & _BOLD) or "bold" in name or "black" in name or "heavy" in name


def _hidden(page: pymupdf.Page, spans: Sequence[dict[str, Any]]) -> set[Box]:
    """Where text is that nobody sees: without colour, white on white, or far too small."""
    clear = [span["bbox"] for span in spans if _is_clear(span)]
    white = [span["bbox"] for span in spans if span["alpha"] >= _LEAST_ALPHA and _is_white(span["color"])]
    tiny = [span for span in spans if span["size"] < page.rect.height * _TINY]
    few = 2 * _letters(tiny) < _letters(spans)
    hidden = {span["bbox"] for span in tiny} if few else set()
    if clear:
        pictures = [pymupdf.Rect(info["bbox"]) for info in page.get_image_info()]
        hidden |= {box for box in clear if not _on_picture(box, pictures)}
    if white:
        hidden |= _on_white(page, white)
    return hidden


def _letters(spans: Iterable[dict[str, Any]]) -> int:
    return sum(len(span["text"]) for span in spans)


def _is_white(color: int) -> bool:
    return min(color >> 16 & 255, color >> 8 & 255, color & 255) >= _WHITE


def _on_picture(box: Box, pictures: Iterable[pymupdf.Rect]) -> bool:
    """The text of a scanned page lies unseen over the picture that shows it."""
    middle = pymupdf.Point((box[0] + box[2]) / 2, (box[1] + box[3]) / 2)
    return any(middle in picture for picture in pictures)


def _on_white(page: pymupdf.Page, boxes: Iterable[Box]) -> set[Box]:
    """Those of the boxes in which nothing but white is painted."""
    if page.rect.width * page.rect.height > _MOST_PIXELS:
        return set()
    try:
        pixels = page.get_pixmap(colorspace=pymupdf.csGRAY, alpha=False)
    except FAILURES as error:  # text may be read of a page that cannot be painted
        raise_for_memory(error)
        return set()
    samples = memoryview(pixels.samples_mv)

    def is_blank(box: Box) -> bool:
        shown = (pymupdf.Rect(box) * page.rotation_matrix).irect & pixels.irect
        rows = range(shown.y0 * pixels.stride, shown.y1 * pixels.stride, pixels.stride)
        return all(min(samples[row + shown.x0 : row + shown.x1], default=255) >= _WHITE for row in rows)

    return {box for box in boxes if is_blank(box)}
