"""A learned place looked up on another invoice."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from invoicext_desktop.domain.fields import FieldType, spec_of
from invoicext_desktop.domain.lessons import Detail, Lesson
from invoicext_desktop.extraction.blocks import is_address, is_contact
from invoicext_desktop.extraction.header import identifier
from invoicext_desktop.extraction.layout import Segment, Sheet, around
from invoicext_desktop.extraction.memory.anchors import (
    ABOVE,
    INLINE,
    LEADING,
    UNDER,
    Hit,
    beside,
    find_label,
    in_column,
    level,
)
from invoicext_desktop.extraction.memory.likeness import shape
from invoicext_desktop.extraction.memory.spots import Spot, amounts_at, column_under, dates_at, run_of
from invoicext_desktop.extraction.values import Document

#: A value without a label stands where it stood, to within this share of the page.
ZONE = 0.02
#: Below this a place was hardly the learned one.
LEAST_FIT = 0.6
#: An identifier is at most so many words; a value begins at most so many letters behind its label.
MOST_WORDS = 6
_SUMS = frozenset((FieldType.AMOUNT, FieldType.PERCENT))


@dataclass(frozen=True, slots=True)
class Located:
    """What stands where a lesson says, and how well it fits (0 to 1)."""

    spot: Spot
    fit: float
    lesson: Lesson


def locate(document: Document, lesson: Lesson, decimal: str, *, misread: bool) -> list[Located]:
    """Where a lesson's label stands on the pages, the best match first."""
    found = (item for item in _matches(document, lesson, decimal, misread=misread) if item.fit >= LEAST_FIT)
    return sorted(found, key=lambda item: -item.fit)


def _matches(document: Document, lesson: Lesson, decimal: str, *, misread: bool) -> Iterator[Located]:
    details = lesson.details
    label = details.get("label")
    for sheet in _sheets(document, lesson):
        if not label:
            yield from _in_zone(sheet, lesson, decimal)
            continue
        for hit in find_label(sheet, str(label), misread=misread, tail=bool(details.get("tail"))):
            spot, quality = _value_of(sheet, hit, lesson, decimal)
            if spot is not None:
                quality *= (1.0 if hit.exact else 0.95) * _alike(spot, details)
                yield Located(spot, quality * _near(sheet, spot, details), lesson)


def _sheets(document: Document, lesson: Lesson) -> Iterator[Sheet]:
    """The pages where it may stand: what stood on the first page stands there again, but for sums below the items."""
    if lesson.details.get("page") == 1 and spec_of(lesson.path).type not in _SUMS:
        yield document.sheets[0]
        return
    yield from document.sheets


def _value_of(sheet: Sheet, hit: Hit, lesson: Lesson, decimal: str) -> tuple[Spot | None, float]:
    """The value that belongs to a label, and how sure its place makes it.

    What stood behind its label in one segment stands beside it in another where the gap is wider, and the
    other way round.
    """
    relation = lesson.details.get("relation")
    if relation == LEADING:
        return _before(hit, lesson, decimal), 0.97
    if relation == UNDER:
        return _below(sheet, hit, lesson, decimal) if hit.ends else (None, 0.0)
    inline = read(hit.segment, hit.end, lesson, decimal) if hit.end < len(hit.segment.words) else None
    if relation == INLINE and inline is not None:
        return inline, 1.0
    if not hit.ends:
        return None, 0.0
    right = _right(sheet, hit, lesson, decimal)
    return (right, 0.97) if right is not None else (inline, 0.9)


def _before(hit: Hit, lesson: Lesson, decimal: str) -> Spot | None:
    """The value that its label follows in the same segment."""
    starts = range(hit.start - 1, -1, -1)
    found = (read(hit.segment, start, lesson, decimal) for start in starts)
    return next((spot for spot in found if spot is not None and spot.end <= hit.start), None)


def _right(sheet: Sheet, hit: Hit, lesson: Lesson, decimal: str) -> Spot | None:
    """The value beside a label, as many numbers further on as it stood."""
    beyond = (s for s in beside(sheet, hit.segment) if s.box.x0 >= hit.box.x1 - 2)
    segments = sorted(beyond, key=lambda segment: (not level(segment, hit.segment), segment.box.x0))
    skipped = lesson.details.get("skipped")
    first = int(skipped) if isinstance(skipped, (int, float)) else 0
    return read(segments[first], 0, lesson, decimal) if first < len(segments) else None


def _below(sheet: Sheet, hit: Hit, lesson: Lesson, decimal: str) -> tuple[Spot | None, float]:
    """The first value of its kind under a label, at about the distance where it was."""
    learned = lesson.details.get("dy")
    reach = max(ABOVE * hit.segment.size, 1.5 * learned if isinstance(learned, (int, float)) else 0.0)
    for row in sheet.rows[hit.segment.row + 1 :]:
        if row.box.y0 - hit.box.y0 > reach + hit.segment.size:
            break
        for segment in row.segments:
            if segment.box.y0 > hit.box.y0 + 2 and in_column(segment.box, hit.box):
                spot = read(segment, 0, lesson, decimal)
                if spot is not None:
                    lone = bool(lesson.details.get("lone"))
                    return (None, 0.0) if lone and not is_lone(sheet, spot, decimal) else (spot, 0.95)
    return None, 0.0


def is_lone(sheet: Sheet, spot: Spot, decimal: str) -> bool:
    """Whether no other amount stands right under this one: a column of several has parts, not the sum."""
    for row in sheet.rows[spot.segment.row + 1 : spot.segment.row + 3]:
        for segment in row.segments:
            near = segment.box.y0 - spot.box.y1 < spot.segment.size
            if near and in_column(segment.box, spot.box) and any(True for _ in amounts_at(segment, decimal)):
                return False
    return True


def _near(sheet: Sheet, spot: Spot, details: Mapping[str, Detail]) -> float:
    """Of several such labels the one that stands where it stood: sums move down, but not aside."""
    x, y = details.get("x"), details.get("y")
    if not isinstance(x, (int, float)) or not isinstance(y, (int, float)):
        return 1.0
    aside = abs(spot.box.x0 / sheet.width - x)
    down = abs(spot.box.y0 / sheet.height - y)
    return 1.0 - min(0.3, 0.5 * aside) - min(0.3, 0.4 * down)


def _alike(spot: Spot, details: Mapping[str, Detail]) -> float:
    """How like the learned value a text is made: one of digits alone is seldom one with letters the next time."""
    wanted = details.get("shape")
    if not isinstance(wanted, str) or spot.lines or "9" not in wanted:
        return 1.0
    made = shape(spot.text)
    if made == wanted:
        return 1.0
    return 0.75 if ("A" in made) == ("A" in wanted) else 0.5


def read(segment: Segment, start: int, lesson: Lesson, decimal: str) -> Spot | None:
    """A value of the lesson's kind in a segment, from word `start` on."""
    kind = spec_of(lesson.path).type
    if kind is FieldType.DATE:
        return next((s for s in dates_at(segment, start) if s.start - start <= 2), None)
    if kind in _SUMS:
        found = (s for s in amounts_at(segment, decimal) if s.start >= start)
        spot = next((s for s in found if ("%" in s.text) == (kind is FieldType.PERCENT)), None)
        return spot if spot is None or not lesson.details.get("decimals") or has_decimals(spot) else None
    return _text(segment, start, lesson.details)


def has_decimals(spot: Spot) -> bool:
    """Whether an amount is printed to the cent, so that no number of a document is taken for one."""
    return re.search(r"[.,]\s?\d{2}(?!\d)", spot.text) is not None


def _text(segment: Segment, start: int, details: Mapping[str, Detail]) -> Spot | None:
    """Words of the learned shape, or a number as numbers of invoices look, or the whole text."""
    while start < len(segment.words) and not any(c.isalnum() for c in segment.words[start].text):
        start += 1
    if start >= len(segment.words):
        return None
    wanted = details.get("shape")
    first = _without_more(segment, start, wanted)
    if first is not None:
        return first
    for end in range(start + 1, min(len(segment.words), start + MOST_WORDS) + 1):
        spot = run_of(segment, start, end)
        if shape(spot.text) == wanted:
            return spot
    if isinstance(wanted, str) and "9" in wanted:
        return _identifier(segment, start)
    return run_of(segment, start, len(segment.words)) if any(c.isalpha() for c in segment.text) else None


def _without_more(segment: Segment, start: int, wanted: Detail) -> Spot | None:
    """A number to which recognition has joined the next word, without it ("562044387du")."""
    word = segment.words[start]
    if not isinstance(wanted, str) or not wanted.endswith("9") or word.certainty == 1.0 or shape(word.text) == wanted:
        return None
    match = re.match(r"^(.*\d)[^\W\d]{2,}$", word.text)
    if match is None or shape(match[1]) != wanted:
        return None
    return Spot(segment, start, start + 1, word.box, match[1])


def _identifier(segment: Segment, start: int) -> Spot | None:
    rest = segment.words[start:]
    if not rest:
        return None
    part = Segment(rest, segment.page, segment.row, " ".join(w.text for w in rest), around(w.box for w in rest))
    found = identifier(part)
    if found is None:
        return None
    text, where = found
    first = next((i for i, word in enumerate(segment.words) if word.box.x0 >= where.box.x0 - 0.1), start)
    return Spot(segment, first, first + len(where.words), where.box, text)


def _in_zone(sheet: Sheet, lesson: Lesson, decimal: str) -> Iterator[Located]:
    x, y = lesson.details.get("x"), lesson.details.get("y")
    if not isinstance(x, (int, float)) or not isinstance(y, (int, float)):
        return
    for segment in sheet.segments:
        aside = abs(segment.box.x0 / sheet.width - x)
        down = abs(segment.box.y0 / sheet.height - y)
        if aside > ZONE or down > ZONE:
            continue
        spot = _whole(sheet, segment, lesson) or read(segment, 0, lesson, decimal)
        if spot is not None and _of_kind(spot, lesson):
            yield Located(spot, 0.8 - 4 * (aside + down), lesson)


def _of_kind(spot: Spot, lesson: Lesson) -> bool:
    """Whether a text without a label can be what stood there: a name is no address, an address is one."""
    lines = [line.text for line in spot.lines] or [spot.text]
    if any(map(is_contact, lines)):
        return False
    if spec_of(lesson.path).type is FieldType.LONG_TEXT:
        return any(map(is_address, lines))
    return not lesson.path.endswith(".name") or not is_address(spot.text)


def _whole(sheet: Sheet, segment: Segment, lesson: Lesson) -> Spot | None:
    """A text of several lines, as many as there were."""
    if spec_of(lesson.path).type is not FieldType.LONG_TEXT:
        return None
    count = lesson.details.get("lines")
    lines = [segment, *column_under(sheet, segment)][: int(count) if isinstance(count, (int, float)) else 1]
    box = around(line.box for line in lines)
    return Spot(segment, 0, len(segment.words), box, ", ".join(line.text for line in lines), lines=tuple(lines))
