"""Values where a page prints them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from invoicext_desktop.domain.evidence import BBox
from invoicext_desktop.domain.fields import FieldType, Value, spec_of
from invoicext_desktop.extraction.amounts import amounts_in
from invoicext_desktop.extraction.dates import FoundDate, find_dates
from invoicext_desktop.extraction.layout import Segment, Sheet, around
from invoicext_desktop.extraction.text import squash
from invoicext_desktop.extraction.values import Document

#: Lines of an address stand at most so many times their letters' size under each other, so far aside in points.
LEADING = 2.2
ASIDE = 4.0
_NUMERIC = frozenset({FieldType.AMOUNT, FieldType.PERCENT, FieldType.QUANTITY})


@dataclass(frozen=True, slots=True)
class Spot:
    """A value printed in words [start, end) of a segment; `lines` are all segments of a text of several lines.

    `date` has the readings of a date, `written` an amount's value as printed.
    """

    segment: Segment
    start: int
    end: int
    box: BBox
    text: str
    date: FoundDate | None = None
    written: Decimal | None = None
    lines: tuple[Segment, ...] = ()

    @property
    def page(self) -> int:
        return self.segment.page

    @property
    def certainty(self) -> float:
        """How sure it is that the letters are these: 1 but on recognised pages."""
        words = [w for line in self.lines for w in line.words] or self.segment.words[self.start : self.end]
        return min((word.certainty for word in words), default=1.0)


def find_value(document: Document, path: str, value: Value, decimal: str) -> list[Spot]:
    """Everywhere the pages print this value, from top to bottom."""
    kind = spec_of(path).type
    found: list[Spot] = []
    for sheet in document.sheets:
        if kind is FieldType.LONG_TEXT:
            found.extend(_paragraphs(sheet, squash(str(value))))
            continue
        for segment in sheet.segments:
            if isinstance(value, dt.date):
                found.extend(spot for spot in dates_at(segment) if _means(spot, value))
            elif isinstance(value, Decimal) and kind in _NUMERIC:
                found.extend(spot for spot in amounts_at(segment, decimal) if abs(spot.written or 0) == abs(value))
            elif value is not None:
                found.extend(_runs(segment, squash(str(value))))
    return found


def _means(spot: Spot, value: dt.date) -> bool:
    return spot.date is not None and value in (spot.date.day_first, spot.date.month_first)


def dates_at(segment: Segment, start: int = 0) -> Iterator[Spot]:
    """The dates in a segment's words from `start` on."""
    words = segment.words[start:]
    text = " ".join(word.text for word in words)
    for date in find_dates(text):
        first = text[: date.start].count(" ")
        last = first + text[date.start : date.end].strip().count(" ") + 1
        last = min(last, len(words))
        if first < last:
            box = around(word.box for word in words[first:last])
            yield Spot(segment, start + first, start + last, box, text[date.start : date.end], date)


def amounts_at(segment: Segment, decimal: str) -> Iterator[Spot]:
    """The numbers in a segment."""
    for amount in amounts_in(segment, decimal):
        text = " ".join(word.text for word in segment.words[amount.start : amount.end])
        yield Spot(segment, amount.start, amount.end, amount.box, text, written=amount.number.value)


def _runs(segment: Segment, wanted: str) -> Iterator[Spot]:
    """Words next to each other that say `wanted`, a squashed text."""
    if not wanted or wanted not in squash(segment.text):
        return
    parts = [squash(word.text) for word in segment.words]
    for start, part in enumerate(parts):
        if not part or not wanted.startswith(part):
            continue
        said, end = part, start + 1
        while end < len(parts) and len(said) < len(wanted):
            said += parts[end]
            end += 1
        if said == wanted:
            yield run_of(segment, start, end)
            return


def run_of(segment: Segment, start: int, end: int) -> Spot:
    """Words [start, end) as a text."""
    words = segment.words[start:end]
    return Spot(segment, start, end, around(word.box for word in words), " ".join(word.text for word in words))


def _paragraphs(sheet: Sheet, wanted: str) -> Iterator[Spot]:
    """Lines under each other, or words of one line, that say `wanted`."""
    for segment in sheet.segments:
        whole = list(_runs(segment, wanted))
        if whole:
            yield from whole
            continue
        lines = _lines_from(sheet, segment, wanted)
        if lines:
            box = around(line.box for line in lines)
            text = ", ".join(line.text for line in lines)
            yield Spot(segment, 0, len(segment.words), box, text, lines=tuple(lines))


def _lines_from(sheet: Sheet, first: Segment, wanted: str) -> list[Segment]:
    said = squash(first.text)
    if not said or not wanted.startswith(said):
        return []
    lines = [first]
    for line in column_under(sheet, first):
        if len(said) >= len(wanted):
            break
        more = squash(line.text)
        if not more or not wanted[len(said) :].startswith(more):
            break
        said += more
        lines.append(line)
    return lines if said == wanted else []


def column_under(sheet: Sheet, first: Segment) -> Iterator[Segment]:
    """The lines that go on under a segment, in the same leading, at its left edge."""
    before = first
    for row in sheet.rows[first.row + 1 :]:
        if row.box.y0 - before.box.y0 > LEADING * max(before.size, 6.0):
            return
        for segment in row.segments:
            if abs(segment.box.x0 - first.box.x0) <= ASIDE:
                yield segment
                before = segment
                break
