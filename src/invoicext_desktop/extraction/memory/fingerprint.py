"""What a layout is known by: its labels, and where across the page they stand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from invoicext_desktop.extraction.layout import Row, Segment, Sheet
from invoicext_desktop.extraction.memory.likeness import letters, same_text
from invoicext_desktop.extraction.values import Document

#: The page's width is divided into so many strips.
STRIPS = 12
#: A layout is known by at least so many labels, at most so many are kept.
FEWEST, MOST = 6, 40
#: This share of a layout's labels on a page makes it the same layout.
ALIKE = 0.6
#: On recognised pages misread labels are looked for where this share was read well.
HALF_READ = 0.3
_SHORTEST, _LONGEST = 3, 30

Feature = tuple[str, int]


def fingerprint(document: Document, taken: frozenset[str]) -> str | None:
    """The layout of a document, or None where too little of it is constant; `taken` are texts of its values."""
    sheet = document.sheets[0]
    kept: dict[Feature, None] = {}
    for row in sheet.rows:
        for segment in _labels_of(document, row):
            text = _label_text(segment)
            if _SHORTEST <= len(text) <= _LONGEST and text not in taken:
                kept[text, _strip(sheet, segment)] = None
    if len(kept) < FEWEST:
        return None
    return "|".join(f"{text}@{strip}" for text, strip in sorted(list(kept)[:MOST]))


def _labels_of(document: Document, row: Row) -> Iterator[Segment]:
    """What looks like a label: a colon ends it, the reader knows it, or it is one of a row of headings."""
    bare = [segment for segment in row.segments if not any(c.isdigit() for c in segment.text)]
    heading = len(bare) == len(row.segments) >= 3
    for segment in row.segments:
        known = document.starts_label(segment)
        if heading or ":" in segment.text or (known is not None and (known.whole or known.opens)):
            yield segment


def _label_text(segment: Segment) -> str:
    """Its letters up to the colon, or to the first number."""
    said = ""
    for word in segment.words:
        if any(c.isdigit() for c in word.text):
            break
        said += letters(word.text)
        if word.text.endswith(":"):
            break
    return said


def _strip(sheet: Sheet, segment: Segment) -> int:
    return int(STRIPS * segment.box.x0 / sheet.width)


def features(document: Document) -> frozenset[Feature]:
    """Every text of the first page that may be a label, with its strip."""
    sheet = document.sheets[0]
    found = set()
    for segment in sheet.segments:
        strip = _strip(sheet, segment)
        for text in (_label_text(segment), letters(segment.text)):
            if _SHORTEST <= len(text) <= _LONGEST:
                found.add((text, strip))
    return frozenset(found)


def likeness(print_: str, seen: frozenset[Feature], *, misread: bool) -> float:
    """The share of a layout's labels that a page has in about the same strips."""
    by_text: dict[str, list[int]] = {}
    for text, strip in seen:
        by_text.setdefault(text, []).append(strip)
    wanted = [part.rpartition("@") for part in print_.split("|")]
    if len(wanted) < FEWEST:
        return 0.0
    missed = [(text, int(place)) for text, _, place in wanted if not _near(by_text.get(text, ()), int(place))]
    met = len(wanted) - len(missed)
    if misread and HALF_READ * len(wanted) <= met < len(wanted):
        met += sum(_misread(by_text, text, place) for text, place in missed)
    return met / len(wanted)


def _near(strips: Iterable[int], place: int) -> bool:
    return any(abs(strip - place) <= 1 for strip in strips)


def _misread(by_text: Mapping[str, list[int]], text: str, place: int) -> bool:
    return any(_near(strips, place) for other, strips in by_text.items() if same_text(text, other, misread=True))
