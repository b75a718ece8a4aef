"""A candidate in figures: what the reader thought of it, where it stands, what it looks like, who else says it."""

from __future__ import annotations

import statistics
from collections.abc import Mapping, Sequence
from typing import Any

from invoicext_desktop.extraction.found import Found
from invoicext_desktop.extraction.labels import Label
from invoicext_desktop.extraction.values import Document

Features = Mapping[str, float]


def describe(document: Document, candidates: Sequence[Found[Any]]) -> list[Features]:
    """The features of each candidate of one field, by name. What does not apply is left out."""
    sizes = _usual_sizes(document)
    ranked = sorted(range(len(candidates)), key=lambda index: -candidates[index].score)
    ranks = {index: rank for rank, index in enumerate(ranked)}
    return [_describe(document, candidates, index, ranks[index], sizes) for index in range(len(candidates))]


def label_signals(label: Label) -> Features:
    """What speaks for a label being one: its words, its colon, its place and its look."""
    return {
        "label_words": float(len(label.phrase)),
        "label_start": float(min(label.start, 6)),
        "label_opens": float(label.opens),
        "label_whole": float(label.whole),
        "label_bold": float(label.segment.bold),
        "label_meanings": float(len(label.meanings)),
        "label_row_words": float(min(len(label.segment.words), 15)),
    }


def _describe(
    document: Document, candidates: Sequence[Found[Any]], index: int, rank: int, sizes: Mapping[int, float]
) -> Features:
    found = candidates[index]
    others = [other.score for other in candidates if other.value != found.value]
    said = [other for other in candidates if other.value == found.value]
    return {
        "score": found.score,
        "lead": found.score - max(others, default=0.0),
        "rank": float(rank),
        "candidates": float(min(len(candidates), 20)),
        "rivals": float(min(len({str(other.value) for other in candidates}), 20)),
        "agree": float(len(said)),
        "proved": float(found.proved),
        **_place(document, found, sizes),
        **_shape(str(found.value)),
        **found.signals,
    }


def _usual_sizes(document: Document) -> dict[int, float]:
    """The median font size of each page."""
    return {
        sheet.number: statistics.median(segment.size for segment in sheet.segments)
        for sheet in document.sheets
        if sheet.segments
    }


def _place(document: Document, found: Found[Any], sizes: Mapping[int, float]) -> Features:
    if found.page is None or found.box is None or not 1 <= found.page <= len(document.sheets):
        return {}
    sheet = document.page(found.page)
    box = found.box
    return {
        "page": float(min(found.page, 5)),
        "from_end": float(min(len(document.sheets) - found.page, 5)),
        "left": box.x0 / sheet.width,
        "right": box.x1 / sheet.width,
        "top": box.y0 / sheet.height,
        "height": (box.y1 - box.y0) / (sizes.get(found.page) or 10.0),
    }


def _shape(text: str) -> Features:
    length = max(len(text), 1)
    return {
        "length": float(min(len(text), 60)),
        "digits": sum(character.isdigit() for character in text) / length,
        "capitals": sum(character.isupper() for character in text) / length,
        "words": float(min(len(text.split()), 12)),
    }
