"""Several invoices in one file: where one ends and the next begins, and why it is thought so.

Precision comes first: an invoice that is cut in two costs more than an offer that is not made. So a
page begins another invoice only where it says so itself (another number in the place of an invoice's
number, under a title of its own, no page mark that counts on) and where both sides have a total.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cached_property

from invoicext_desktop.domain.evidence import BBox
from invoicext_desktop.domain.pages import Segment
from invoicext_desktop.extraction.found import Found
from invoicext_desktop.extraction.header import invoice_number
from invoicext_desktop.extraction.kind import is_title
from invoicext_desktop.extraction.labelled_amounts import collect
from invoicext_desktop.extraction.labels import all_labels
from invoicext_desktop.extraction.layout import Sheet, lay_out
from invoicext_desktop.extraction.numbers import decimal_sign
from invoicext_desktop.extraction.page_marks import PageMark, page_mark
from invoicext_desktop.extraction.table import Table
from invoicext_desktop.extraction.tax_ids import find_tax_ids
from invoicext_desktop.extraction.text import squash
from invoicext_desktop.extraction.values import Document, make_document
from invoicext_desktop.reading.model import Page

#: A number that is read with less is no ground to cut a file.
SURE = 0.6
#: Where on a page a title and an invoice's number stand.
HEAD = 0.55
#: Points between places that are the same.
NEAR = 6.0
_TOTALS = ("total", "amount_due")


class _Face:
    """What one page says about itself, read as if it were alone. Costly readings only when asked for."""

    def __init__(self, page: Page) -> None:
        self.page = page.number
        self._sheet = lay_out(replace(page, number=1))
        self._document: Document = make_document((self._sheet,), all_labels((self._sheet,)))

    @property
    def sheet(self) -> Sheet:
        return self._sheet

    @cached_property
    def mark(self) -> PageMark | None:
        return page_mark(self._sheet)

    @cached_property
    def _number(self) -> Found[str] | None:
        found = invoice_number(self._document)
        if found is None or found.score < SURE or found.box is None or found.box.y0 > HEAD * self._sheet.height:
            return None
        return found

    @property
    def number(self) -> str | None:
        """The invoice number in the page's head, as printed."""
        return self._number.value if self._number else None

    @property
    def number_box(self) -> BBox | None:
        return self._number.box if self._number else None

    @cached_property
    def titled(self) -> bool:
        """Whether a line in the page's head names an invoice and little else."""
        head = HEAD * self._sheet.height
        return any(segment.box.y0 < head and is_title(segment.text) for segment in self._sheet.segments)

    @cached_property
    def totals(self) -> frozenset[Decimal]:
        """What is labelled as the sum of everything."""
        decimal = decimal_sign([segment.text for segment in self._sheet.segments])
        labelled = collect(self._document, Table((), {}, {}), decimal)
        return frozenset(found.value for found in labelled.get(*_TOTALS))

    @cached_property
    def tax_ids(self) -> frozenset[str]:
        return frozenset(squash(found.text) for found in find_tax_ids(self._document))

    @cached_property
    def words(self) -> str:
        """All letters and digits, in the order of the page."""
        return "\n".join(squash(segment.text) for segment in self._sheet.segments)

    def mentions(self, number: str) -> bool:
        wanted = squash(number)
        return re.search(rf"(?<![0-9]){re.escape(wanted)}(?![0-9])", self.words) is not None


@dataclass(slots=True)
class _Run:
    """Pages that belong together as far as it is known."""

    faces: list[_Face]
    reason: str = ""

    @property
    def number(self) -> str | None:
        return next((face.number for face in self.faces if face.number), None)

    @property
    def number_box(self) -> BBox | None:
        return next((face.number_box for face in self.faces if face.number_box), None)

    @property
    def tax_ids(self) -> frozenset[str]:
        return frozenset().union(*(face.tax_ids for face in self.faces))

    @property
    def totals(self) -> frozenset[Decimal]:
        return frozenset().union(*(face.totals for face in self.faces))


def find_segments(pages: Sequence[Page], count: int) -> tuple[Segment, ...]:
    """The invoices of a file of `count` pages, of which `pages` were read; one segment where it is one."""
    if len(pages) < 2:
        return (Segment(1, count),)
    runs = _joined(_cut([_Face(page) for page in pages]))
    ends = [run.faces[0].page - 1 for run in runs[1:]] + [count]
    return tuple(Segment(run.faces[0].page, end, run.reason) for run, end in zip(runs, ends, strict=True))


def _cut(faces: list[_Face]) -> list[_Run]:
    """Every page that looks like the first one of another invoice begins a run."""
    runs = [_Run([faces[0]])]
    for face in faces[1:]:
        reason = _begins(runs[-1], face)
        if reason:
            runs.append(_Run([face], reason))
        else:
            runs[-1].faces.append(face)
    return runs


def _joined(runs: list[_Run]) -> list[_Run]:
    """What has no total of its own is no invoice: it belongs to what stands before it."""
    if len(runs) == 1:
        return runs
    kept: list[_Run] = []
    for run in runs:
        if kept and not (kept[-1].totals and run.totals):
            kept[-1].faces.extend(run.faces)
        else:
            kept.append(run)
    return kept


def _begins(before: _Run, face: _Face) -> str:
    """Why this page begins another invoice; "" where it does not."""
    if _goes_on(before, face):
        return ""
    here, there = face.number, before.number
    restarts = face.mark is not None and face.mark.number == 1 and face.mark.count is not None
    if here and there:
        if squash(here) == squash(there) or _speak_of_each_other(before, face, here, there):
            return ""
        if not (face.titled or restarts or _other_supplier(before, face) or _same_place(before, face)):
            return ""
        return "; ".join((f"page {face.page} has another invoice number ({here})", *_more(before, face, restarts)))
    # Without two numbers everything else has to speak for it.
    if face.titled and restarts and _own_total(before, face) and _other_supplier(before, face):
        return "; ".join(_more(before, face, restarts))
    return ""


def _goes_on(before: _Run, face: _Face) -> bool:
    """Whether the page marks say that this page is not a first one."""
    last = before.faces[-1].mark
    if face.mark is not None:
        return face.mark.number > 1
    return last is not None and last.count is not None and last.number < last.count


def _speak_of_each_other(before: _Run, face: _Face, here: str, there: str) -> bool:
    """An annex names its invoice, a statement names them all."""
    return face.mentions(there) or any(page.mentions(here) for page in before.faces)


def _other_supplier(before: _Run, face: _Face) -> bool:
    """Whether other tax numbers tell that somebody else writes."""
    return bool(before.tax_ids and face.tax_ids) and before.tax_ids.isdisjoint(face.tax_ids)


def _same_place(before: _Run, face: _Face) -> bool:
    """Whether the other number stands where the first one does: the same form, filled in again."""
    one, other = before.number_box, face.number_box
    return one is not None and other is not None and abs(one.x0 - other.x0) < NEAR and abs(one.y0 - other.y0) < NEAR


def _own_total(before: _Run, face: _Face) -> bool:
    return bool(face.totals) and face.totals.isdisjoint(before.totals)


def _more(before: _Run, face: _Face, restarts: bool) -> Iterator[str]:
    if restarts:
        yield f"the page count begins anew on page {face.page}"
    if _other_supplier(before, face):
        yield "another supplier's tax number"
    if _own_total(before, face):
        yield "a total of its own"
