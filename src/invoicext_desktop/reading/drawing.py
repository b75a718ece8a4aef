"""Pages that we made ourselves as pixels and as PDF."""

from __future__ import annotations

import math

import pymupdf

from invoicext_desktop.domain.errors import NotFoundError
from invoicext_desktop.domain.page_image import PageImage
from invoicext_desktop.reading.typeset import HEIGHT, WIDTH, MadePage, font

#: As for the pages of a PDF.
MAX_PIXELS = 40_000_000


def render(pages: list[MadePage], page: int, scale: float) -> PageImage:
    """Page `page` (from 1) at `scale` pixels a point. Raises NotFoundError for a page that is not there."""
    if not 1 <= page <= len(pages):
        raise NotFoundError(f"This document has no page {page}.")
    fitting = min(scale, math.sqrt(MAX_PIXELS / (WIDTH * HEIGHT)))
    with pymupdf.open() as document:
        drawn = _draw(document, pages[page - 1])
        pixmap = drawn.get_pixmap(matrix=pymupdf.Matrix(fitting, fitting), colorspace=pymupdf.csRGB, alpha=False)
        return PageImage(pixmap.width, pixmap.height, pixmap.stride, bytes(pixmap.samples_mv))


def as_pdf(pages: list[MadePage]) -> bytes:
    """All pages as a PDF."""
    with pymupdf.open() as document:
        for page in pages:
            _draw(document, page)
        return bytes(document.tobytes(garbage=3, deflate=True))


def _draw(document: pymupdf.Document, page: MadePage) -> pymupdf.Page:
    drawn = document.new_page(width=WIDTH, height=HEIGHT)
    for ink in sorted({rule.ink for rule in page.rules}):
        shape = drawn.new_shape()
        for rule in page.rules:
            if rule.ink == ink:
                half = rule.width / 2
                shape.draw_rect(pymupdf.Rect(rule.x0, rule.y - half, rule.x1, rule.y + half))
        shape.finish(color=None, fill=(ink, ink, ink), width=0)
        shape.commit()
    for ink in sorted({run.style.ink for run in page.runs}):
        writer = pymupdf.TextWriter(drawn.rect, color=(ink, ink, ink))
        for run in page.runs:
            if run.style.ink == ink:
                writer.append((run.x, run.y), run.text, font=font(run.style.bold), fontsize=run.style.size)
        writer.write_text(drawn)
    return drawn
