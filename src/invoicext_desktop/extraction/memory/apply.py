"""Lessons applied to what was read of an invoice."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from invoicext_desktop.domain.invoice import InvoiceContent, Issue
from invoicext_desktop.domain.lessons import Lesson, LessonKind
from invoicext_desktop.extraction.columns import FindHeadings
from invoicext_desktop.extraction.memory.headings import new_headings
from invoicext_desktop.extraction.memory.keys import keys_on
from invoicext_desktop.extraction.memory.proposals import Looking, by_path, constant, month_first, placed
from invoicext_desktop.extraction.memory.single import (
    with_constants,
    with_order,
    with_places,
    with_terms,
    without_absent,
)
from invoicext_desktop.extraction.memory.snapshot import Memory
from invoicext_desktop.extraction.memory.sums import with_sums
from invoicext_desktop.extraction.numbers import decimal_sign
from invoicext_desktop.extraction.values import Document
from invoicext_desktop.reading.model import Page


@dataclass(frozen=True, slots=True)
class Known:
    """A document whose supplier, or whose layout, was seen before."""

    document: Document
    lessons: tuple[Lesson, ...]
    misread: bool
    lent: bool

    @property
    def headings(self) -> FindHeadings | None:
        """How to find the items' table as it was learned; None where the reader sees it so already."""
        return new_headings(self.document, self.lessons, misread=self.misread)

    def applied(self, content: InvoiceContent) -> InvoiceContent:
        return apply(self.document, content, self.lessons, misread=self.misread, lent=self.lent)

    def settled(self, issues: Sequence[Issue]) -> tuple[Issue, ...]:
        """Without the doubts that the lessons have settled."""
        ordered = any(lesson.kind is LessonKind.DATE_ORDER for lesson in self.lessons)
        return tuple(issue for issue in issues if not (ordered and issue.code == "ambiguous_date"))


def recognise(document: Document, pages: Iterable[Page], content: InvoiceContent, memory: Memory) -> Known | None:
    """Whose lessons speak of a document; `content` is what was read of its pages."""
    if not memory.suppliers:
        return None
    misread = any(page.ocr for page in pages)
    found = memory.recognise(keys_on(document, content, misread=misread))
    return None if found is None else Known(document, found.lessons, misread, found.lent)


def apply(
    document: Document, content: InvoiceContent, lessons: Sequence[Lesson], *, misread: bool, lent: bool
) -> InvoiceContent:
    """`content` as the lessons have it, as far as nothing proves them wrong."""
    decimal = decimal_sign([segment.text for sheet in document.sheets for segment in sheet.segments])
    looking = Looking(document, content, decimal, misread, month_first(document, content, lessons), lent)
    content = with_order(looking, content, lessons)
    proposals = by_path(placed(looking, lessons))
    always = by_path(constant(lessons))
    # What is always the same needs no place.
    content = with_places(looking, content, {path: found for path, found in proposals.items() if path not in always})
    content = with_constants(looking, content, always)
    content = without_absent(content, lessons)
    content = with_sums(looking, content, proposals)
    return with_terms(content, lessons)
