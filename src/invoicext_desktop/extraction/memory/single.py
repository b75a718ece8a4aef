"""Lessons about values that no sum proves: who, which number, when."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence

from invoicext_desktop.domain.evidence import Evidence, EvidenceSource
from invoicext_desktop.domain.fields import Cell, Value, get_value, with_cell
from invoicext_desktop.domain.invoice import InvoiceContent
from invoicext_desktop.domain.lesson_words import earlier_words
from invoicext_desktop.domain.lessons import Lesson, LessonKind
from invoicext_desktop.extraction.calibration import SURE
from invoicext_desktop.extraction.memory.likeness import shape
from invoicext_desktop.extraction.memory.places import Located
from invoicext_desktop.extraction.memory.proposals import Looking, Proposal, best_of, due_by_terms, same_value
from invoicext_desktop.extraction.memory.spots import Spot, find_value
from invoicext_desktop.extraction.memory.sureness import agreed, alone
from invoicext_desktop.extraction.text import tokens

PLACED = (
    "supplier.name",
    "supplier.address",
    "supplier.tax_id",
    "invoice_number",
    "invoice_date",
    "due_date",
    "purchase_order",
    "payment.reference",
)
#: What is always the same, the name first: it says whether the rest can be.
CONSTANT = ("supplier.name", "supplier.address", "supplier.tax_id", "currency")
OF_SUPPLIER = frozenset(("supplier.name", "supplier.address", "supplier.tax_id"))
#: What was only left as it was gives way to a reader that is so sure.
GIVES_WAY = 0.8
#: A name that is less sure was hardly read.
GUESSED = 0.5
#: So much of the words of an address in common makes it the same address.
SAME_ADDRESS = 0.6


def with_places(looking: Looking, content: InvoiceContent, proposals: Mapping[str, list[Proposal]]) -> InvoiceContent:
    """With the values that stand where earlier ones stood."""
    mistaken = _is_customers(content, proposals)
    for path in PLACED:
        read = get_value(content, path)
        proposal = best_of(proposals.get(path, []), read)
        if proposal is None:
            continue
        if mistaken and path in OF_SUPPLIER:
            content = with_cell(content, path, Cell(proposal.value, None, proposal.evidence()))
        else:
            content = _decided(looking, content, path, read, proposal)
    return content


def _is_customers(content: InvoiceContent, proposals: Mapping[str, list[Proposal]]) -> bool:
    """Whether the supplier that was read stands where this layout has the customer, and another in its place."""
    theirs, mine = proposals.get("customer.name", []), proposals.get("supplier.name", [])
    name = content.supplier.name
    if name is None or not theirs or not mine:
        return False
    return any(same_value(name, p.value) for p in theirs) and not any(same_value(name, p.value) for p in mine)


def _decided(looking: Looking, content: InvoiceContent, path: str, read: Value, proposal: Proposal) -> InvoiceContent:
    evidence = content.evidence.get(path)
    if read is not None and evidence is not None:
        if same_value(read, proposal.value):
            # What is always the same was spelled out to a person before.
            said = proposal.value if proposal.lesson.kind is LessonKind.ALWAYS else read
            return with_cell(content, path, Cell(said, None, _confirmed(evidence, proposal)))
        if not _prevails(looking, path, read, evidence, proposal):
            return content
    return with_cell(content, path, Cell(proposal.value, None, proposal.evidence()))


def _confirmed(evidence: Evidence, proposal: Proposal) -> Evidence:
    """The reader's evidence, surer as the lesson says the same."""
    reason = "; ".join(part for part in (evidence.reason, proposal.reason) if part)
    confidence = agreed(evidence.confidence, proposal.lesson, proposal.letters)
    return dataclasses.replace(evidence, confidence=confidence, reason=reason)


def _prevails(looking: Looking, path: str, read: Value, evidence: Evidence, proposal: Proposal) -> bool:
    """Whether a lesson is followed against what was read. Check digits prove a number, not whose it is.

    What another supplier's invoices showed, and nobody had to correct, is no reason to doubt the reader.
    """
    if evidence.source is EvidenceSource.XML:
        return False
    if evidence.proved and path != "supplier.tax_id":
        return False
    if _misshapen(read, proposal):
        return not looking.lent
    if evidence.source is EvidenceSource.COMPUTED and proposal.located is not None and not looking.lent:
        return True
    return proposal.corrected or (not looking.lent and evidence.confidence < GIVES_WAY)


def _misshapen(read: Value, proposal: Proposal) -> bool:
    """Whether what was read is made unlike this supplier's values, and what the lesson says is made like them."""
    wanted = proposal.lesson.details.get("shape")
    if not isinstance(wanted, str) or "9" not in wanted or not isinstance(read, str):
        return False
    return shape(read) != wanted and shape(str(proposal.value)) == wanted


def without_absent(content: InvoiceContent, lessons: Sequence[Lesson]) -> InvoiceContent:
    """Without values that a person has taken out on earlier invoices, as these print no such thing."""
    for lesson in lessons:
        if lesson.kind is not LessonKind.PLACE or not lesson.details.get("absent"):
            continue
        evidence = content.evidence.get(lesson.path)
        if get_value(content, lesson.path) is None or (evidence and evidence.source is EvidenceSource.XML):
            continue
        content = with_cell(content, lesson.path, Cell(None))
    return content


def with_constants(
    looking: Looking, content: InvoiceContent, proposals: Mapping[str, list[Proposal]]
) -> InvoiceContent:
    """With what the supplier always has."""
    for path in CONSTANT:
        found = proposals.get(path)
        if not found:
            continue
        proposal, read = found[0], get_value(content, path)
        proposal = _on_page(looking, proposal)
        if not _plausible(looking, content, path, proposal):
            if path == "supplier.name":
                break  # the number says one supplier, the name another: nothing is certain of either
            continue
        content = _decided(looking, content, path, read, proposal)
    return content


def _on_page(looking: Looking, proposal: Proposal) -> Proposal:
    """With the place, where the page prints the value."""
    spots = find_value(looking.document, proposal.path, proposal.value, looking.decimal)
    if not spots:
        return proposal
    return dataclasses.replace(proposal, located=Located(spots[0], 1.0, proposal.lesson))


def _plausible(looking: Looking, content: InvoiceContent, path: str, proposal: Proposal) -> bool:
    """Whether this page can mean the constant: suppliers move, and have several numbers."""
    read, evidence = get_value(content, path), content.evidence.get(path)
    if proposal.located is not None or not proposal.lesson.details.get("printed"):
        return True
    if path == "supplier.name":
        # Two with one number: in samples, in groups of companies, and where recognition mistook a digit.
        return evidence is None or evidence.confidence < GUESSED or proposal.corrected
    if looking.misread:
        return True
    if path == "supplier.address" and isinstance(read, str):
        unsure = proposal.corrected and (evidence is None or evidence.confidence < SURE)
        return unsure or _alike(read, str(proposal.value)) >= SAME_ADDRESS
    return path not in ("supplier.tax_id", "supplier.address")


def _alike(one: str, other: str) -> float:
    first, second = set(tokens(one)), set(tokens(other))
    return 2 * len(first & second) / max(1, len(first) + len(second))


def with_order(looking: Looking, content: InvoiceContent, lessons: Sequence[Lesson]) -> InvoiceContent:
    """Dates that could be read either way, in the order that this supplier writes."""
    order = next((lesson for lesson in lessons if lesson.kind is LessonKind.DATE_ORDER), None)
    if order is None:
        return content
    for path in ("invoice_date", "due_date"):
        evidence = content.evidence.get(path)
        value = get_value(content, path)
        if evidence is None or evidence.bbox is None or value is None:
            continue
        for spot in find_value(looking.document, path, value, looking.decimal):
            date = spot.date
            if date is None or not date.ambiguous or not _at(spot, evidence):
                continue
            meant = date.month_first if looking.month_first else date.day_first
            words = "the month comes first" if looking.month_first else "the day comes first"
            reason = f"{words}, {earlier_words(order.votes)}"
            if meant == value:
                surer = dataclasses.replace(evidence, confidence=agreed(evidence.confidence, order), reason=reason)
            else:
                surer = dataclasses.replace(
                    evidence, confidence=alone(order), source=EvidenceSource.LEARNED, reason=reason
                )
            content = with_cell(content, path, Cell(meant, None, surer))
            break
    return content


def _at(spot: Spot, evidence: Evidence) -> bool:
    """Whether a spot is where a value was read: another date may have it as its other reading."""
    box = evidence.bbox
    if box is None or spot.page != evidence.page:
        return False
    aside = min(spot.box.x1, box.x1) - max(spot.box.x0, box.x0)
    return aside > 0 and min(spot.box.y1, box.y1) > max(spot.box.y0, box.y0)


def with_terms(content: InvoiceContent, lessons: Sequence[Lesson]) -> InvoiceContent:
    found = due_by_terms(content, lessons)
    if found is None:
        return content
    due, lesson = found
    days = lesson.details.get("days")
    assert isinstance(days, (int, float))
    reason = f"{days:.0f} days after the invoice date, {earlier_words(lesson.votes)}"
    return with_cell(
        content, "due_date", Cell(due, None, Evidence(alone(lesson), EvidenceSource.LEARNED, reason=reason))
    )
