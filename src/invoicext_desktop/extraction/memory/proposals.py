"""The values that lessons propose for a document."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from invoicext_desktop.domain.evidence import Evidence, EvidenceSource
from invoicext_desktop.domain.fields import FieldType, Value, get_value, spec_of
from invoicext_desktop.domain.invoice import DocumentType, InvoiceContent
from invoicext_desktop.domain.lesson_words import earlier_words, place_words
from invoicext_desktop.domain.lessons import Lesson, LessonKind
from invoicext_desktop.extraction.memory.places import Located, locate
from invoicext_desktop.extraction.memory.spots import dates_at
from invoicext_desktop.extraction.memory.sureness import alone
from invoicext_desktop.extraction.proof import RATE, TAX
from invoicext_desktop.extraction.shown import GUESSED
from invoicext_desktop.extraction.text import squash
from invoicext_desktop.extraction.values import Document

#: What several rows with one label make together, and how many at most.
SUMMED = frozenset((TAX,))
MOST_SUMMED = 4


@dataclass(frozen=True, slots=True)
class Proposal:
    """A value for a path, what taught it, and where it stands (`located` None: it is always the same)."""

    path: str
    value: Value
    lesson: Lesson
    fit: float
    located: Located | None = None

    @property
    def corrected(self) -> bool:
        return bool(self.lesson.details.get("corrected"))

    @property
    def reason(self) -> str:
        earlier = earlier_words(self.lesson.votes)
        if self.lesson.kind is LessonKind.ALWAYS:
            return f"the same {earlier}"
        details = self.lesson.details
        return f"{place_words(details.get('printed') or details.get('label'), details.get('relation'))}, {earlier}"

    @property
    def letters(self) -> float:
        """What is left of its sureness by the letters: those of a value that was known before are certain."""
        if self.located is None or self.lesson.kind is LessonKind.ALWAYS:
            return 1.0
        return GUESSED + (1 - GUESSED) * self.located.spot.certainty

    def evidence(self) -> Evidence:
        where = self.located.spot if self.located else None
        return Evidence(
            alone(self.lesson, self.fit * self.letters),
            EvidenceSource.LEARNED,
            where.page if where else None,
            where.box if where else None,
            reason=self.reason,
        )


@dataclass(frozen=True, slots=True)
class Looking:
    """What proposals are made from: the document, what was read of it, and how its numbers are written."""

    document: Document
    content: InvoiceContent
    decimal: str
    misread: bool
    month_first: bool
    lent: bool = False


def placed(looking: Looking, lessons: Sequence[Lesson]) -> Iterator[Proposal]:
    """What stands where the lessons of places say."""
    for lesson in lessons:
        if lesson.kind is not LessonKind.PLACE or lesson.details.get("absent"):
            continue
        found = locate(looking.document, lesson, looking.decimal, misread=looking.misread)
        if lesson.path == RATE and len({item.spot.written for item in found}) > 1:
            continue  # several rates
        for located in found[: 1 if lesson.path not in SUMMED else MOST_SUMMED]:
            value = _value(looking, lesson, located)
            if value is not None:
                yield Proposal(lesson.path, value, lesson, located.fit, located)
        if lesson.path in SUMMED and len(found) > 1:
            yield from _added(looking, lesson, found)


def _added(looking: Looking, lesson: Lesson, found: list[Located]) -> Iterator[Proposal]:
    """The sum of what one label says several times: each rate has its own tax."""
    by_row = {(item.spot.page, item.spot.segment.row): item for item in found}
    values = [_value(looking, lesson, item) for item in by_row.values()]
    amounts = [value for value in values if isinstance(value, Decimal)]
    if 1 < len(amounts) <= MOST_SUMMED:
        yield Proposal(lesson.path, sum(amounts, Decimal(0)), lesson, found[-1].fit, found[-1])


def _value(looking: Looking, lesson: Lesson, located: Located) -> Value:
    spot = located.spot
    if spot.date is not None:
        first, second = spot.date.day_first, spot.date.month_first
        return (second or first) if looking.month_first else (first or second)
    if spot.written is not None:
        value = -spot.written if lesson.details.get("negative") else spot.written
        return abs(value) if looking.content.document_type is DocumentType.CREDIT_NOTE else value
    return spot.text.strip(" ,;:")


def month_first(document: Document, content: InvoiceContent, lessons: Sequence[Lesson]) -> bool:
    """The order of the document's dates: the learned one, else the one in which they were read."""
    for lesson in lessons:
        if lesson.kind is LessonKind.DATE_ORDER:
            return bool(lesson.details.get("month_first"))
    read = {content.invoice_date, content.due_date} - {None}
    for sheet in document.sheets:
        for segment in sheet.segments:
            for spot in dates_at(segment):
                if spot.date is not None and spot.date.ambiguous and spot.date.month_first in read:
                    return True
    return False


def constant(lessons: Sequence[Lesson]) -> Iterator[Proposal]:
    """What the supplier always has."""
    for lesson in lessons:
        if lesson.kind is LessonKind.ALWAYS:
            value = _parsed(lesson)
            if value is not None:
                yield Proposal(lesson.path, value, lesson, 1.0)


def _parsed(lesson: Lesson) -> Value:
    text = lesson.details.get("value")
    if not isinstance(text, str) or not text:
        return None
    if spec_of(lesson.path).type is FieldType.PERCENT:
        return Decimal(text)
    return text


def same_value(one: Value, other: Value) -> bool:
    """Whether two values of a field say the same; texts without their spaces and signs."""
    if isinstance(one, str) and isinstance(other, str):
        return squash(one) == squash(other)
    return one == other


def best_of(proposals: Sequence[Proposal], read: Value) -> Proposal | None:
    """The proposal that most lessons back; where two values are backed alike, none but the one that was read."""
    if not proposals:
        return None
    backing = [
        (_backing([p for p in proposals if same_value(p.value, proposal.value)]), proposal) for proposal in proposals
    ]
    weight, first = max(backing, key=lambda pair: (pair[0], pair[1].fit))
    rivals = [w for w, p in backing if not same_value(p.value, first.value)]
    if not rivals or weight > 1.3 * max(rivals):
        return first
    if isinstance(first.value, dt.date) and read is None:
        # On the invoice that taught it the dates were one and the same day.
        return (max if first.path == "due_date" else min)(proposals, key=lambda p: str(p.value))
    return next((p for p in proposals if same_value(p.value, read)), None)


def _backing(proposals: Sequence[Proposal]) -> float:
    """What speaks for a value: each place where it stands, once."""
    places: dict[object, float] = {}
    for p in proposals:
        place = (p.located.spot.page, p.located.spot.box) if p.located else None
        weight = p.fit * p.lesson.votes * (2.0 if p.corrected else 1.0)
        places[place] = max(places.get(place, 0.0), weight)
    return sum(places.values())


def by_path(proposals: Iterator[Proposal]) -> Mapping[str, list[Proposal]]:
    found: dict[str, list[Proposal]] = {}
    for proposal in proposals:
        found.setdefault(proposal.path, []).append(proposal)
    return found


def due_by_terms(content: InvoiceContent, lessons: Sequence[Lesson]) -> tuple[dt.date, Lesson] | None:
    """The due date that a person worked out before, where none is printed."""
    issued = get_value(content, "invoice_date")
    if not isinstance(issued, dt.date) or content.due_date is not None:
        return None
    for lesson in lessons:
        days = lesson.details.get("days")
        if lesson.kind is LessonKind.TERMS and isinstance(days, (int, float)) and lesson.details.get("corrected"):
            return issued + dt.timedelta(days=int(days)), lesson
    return None
