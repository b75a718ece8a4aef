"""Every value of a field's type on the pages, the likeliest first: what a person chooses from."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from stdnum import iban as iban_number

from invoicext_desktop.domain.alternative import Alternative
from invoicext_desktop.domain.evidence import BBox
from invoicext_desktop.domain.fields import FieldType, Value, is_line_path, spec_of, split_line_path
from invoicext_desktop.extraction.amounts import amounts_in
from invoicext_desktop.extraction.currency import code_of
from invoicext_desktop.extraction.dates import find_dates
from invoicext_desktop.extraction.documents import document_of
from invoicext_desktop.extraction.header import identifier
from invoicext_desktop.extraction.labelled_amounts import NO_AMOUNT
from invoicext_desktop.extraction.labels import Label
from invoicext_desktop.extraction.layout import Segment, around
from invoicext_desktop.extraction.numbers import decimal_sign
from invoicext_desktop.extraction.parties import PartyBlock, free_parties, labelled_parties
from invoicext_desktop.extraction.shown import moved
from invoicext_desktop.extraction.tax_ids import find_tax_ids
from invoicext_desktop.extraction.values import Document, places
from invoicext_desktop.reading.legible import legible
from invoicext_desktop.reading.model import Matrix, Page

#: More would not be read through.
MOST = 12
#: What a label of the field's own meaning is worth, any other label, and no label at all.
_OWN, _OTHER, _NONE = 3.0, 1.0, 0.5
#: The meanings of labels (see `lexicon`) by field.
_MEANINGS: dict[str, frozenset[str]] = {
    "invoice_number": frozenset({"invoice_number"}),
    "invoice_date": frozenset({"invoice_date"}),
    "due_date": frozenset({"due_date"}),
    "purchase_order": frozenset({"purchase_order"}),
    "payment.reference": frozenset({"reference"}),
    "payment.terms": frozenset({"terms"}),
    "currency": frozenset({"currency"}),
    "totals.subtotal": frozenset({"subtotal"}),
    "totals.tax_amount": frozenset({"tax_amount"}),
    "totals.tax_rate": frozenset({"tax_rate", "tax_amount"}),
    "totals.total": frozenset({"total"}),
    "amount_due": frozenset({"amount_due", "total"}),
}
_PARTIES = frozenset({"supplier.name", "supplier.address", "customer.name", "customer.address"})
_TAX_IDS = frozenset({"supplier.tax_id", "customer.tax_id"})
_IBAN = re.compile(r"[A-Z]{2}\d{2}[A-Z0-9]{11,30}")


@dataclass(frozen=True, slots=True)
class _Beside:
    """The best label of a segment: what it means, how it reads, how good the place is."""

    meanings: frozenset[str]
    text: str
    quality: float


def alternatives(pages: tuple[Page, ...], path: str, near: tuple[int, BBox] | None = None) -> tuple[Alternative, ...]:
    """What could stand in the field at `path`, best first, each value once, its box as the page is shown.

    `near` is where (page from 1, box as shown) the value of a line's cell, or of its neighbours, stands: only values at
    that height are given then.
    """
    pages, _ = legible(pages)
    document = document_of(pages)
    back = {page.number: page.back for page in pages if page.back is not None}
    found = [_as_shown(item, back) for item in _all(document, path)]
    if near is not None:
        found = [item for item in found if _level(item, near)]
    best: dict[str, Alternative] = {}
    for item in sorted(found, key=lambda item: (-item.score, item.page, item.box.y0, item.box.x0)):
        best.setdefault(str(item.value).casefold(), item)
    return tuple(best.values())[:MOST]


def _as_shown(item: Alternative, back: dict[int, Matrix]) -> Alternative:
    matrix = back.get(item.page)
    return item if matrix is None else dataclasses.replace(item, box=moved(item.box, matrix))


def _level(item: Alternative, near: tuple[int, BBox]) -> bool:
    page, box = near
    middle = (item.box.y0 + item.box.y1) / 2
    return item.page == page and box.y0 - 2 <= middle <= box.y1 + 2


def _all(document: Document, path: str) -> Iterator[Alternative]:
    kind = spec_of(path).type
    name = split_line_path(path)[1] if is_line_path(path) else path
    if name in _PARTIES:
        yield from _of_parties(document, name)
    elif name in _TAX_IDS:
        yield from _of_tax_ids(document, name)
    else:
        yield from _of_segments(document, name, _reader(name, kind, _decimal(document)))


def _decimal(document: Document) -> str:
    return decimal_sign([segment.text for sheet in document.sheets for segment in sheet.segments])


#: (value, its box, what it is worth by itself) for each value in a segment.
_Reader = Callable[[Segment], Iterator[tuple[Value, BBox, float]]]


def _reader(name: str, kind: FieldType, decimal: str) -> _Reader:
    if name == "payment.iban":
        return _ibans
    match kind:
        case FieldType.DATE:
            return _dates
        case FieldType.AMOUNT | FieldType.QUANTITY:
            return lambda segment: _numbers(segment, decimal, money=kind is FieldType.AMOUNT)
        case FieldType.PERCENT:
            return lambda segment: _percents(segment, decimal)
        case FieldType.CURRENCY:
            return _currencies
        case _:
            return _whole if name in {"payment.terms", "description", "unit"} else _identifiers


def _of_segments(document: Document, name: str, read: _Reader) -> Iterator[Alternative]:
    beside = _labels(document)
    wanted = _MEANINGS.get(name, frozenset())
    for sheet in document.sheets:
        for segment in sheet.segments:
            label = beside.get(id(segment))
            for value, box, worth in read(segment):
                score = worth + (_NONE if label is None else label.quality * _fit(label, wanted))
                # Of equals, what stands on the first page is what the document is about.
                yield Alternative(value, label.text if label else "", sheet.number, box, score - 0.01 * sheet.number)


def _fit(label: _Beside, wanted: frozenset[str]) -> float:
    return _OWN if label.meanings & wanted else _OTHER


def _labels(document: Document) -> dict[int, _Beside]:
    """By segment: the label that it most likely belongs to."""
    found: dict[int, _Beside] = {}
    for label in document.labels:
        for place in places(document, label):
            owner = _owner(label, place.segment)
            known = found.get(id(owner))
            if known is None or known.quality < place.quality:
                found[id(owner)] = _Beside(label.meanings, _said(label), place.quality)
    return found


def _owner(label: Label, segment: Segment) -> Segment:
    """The segment of the sheet that a place is in: what follows in a label's own segment is a part of that."""
    same = segment.page == label.segment.page and segment.row == label.segment.row
    return label.segment if same and _inside(segment.box, label.segment.box) else segment


def _inside(inner: BBox, outer: BBox) -> bool:
    return inner.x0 >= outer.x0 - 0.1 and inner.x1 <= outer.x1 + 0.1


def _said(label: Label) -> str:
    words = label.segment.words[label.start : label.end]
    return " ".join(word.text for word in words).strip(" :#.").strip()


# --- what a segment holds ------------------------------------------------------------------------


def _dates(segment: Segment) -> Iterator[tuple[Value, BBox, float]]:
    for date in find_dates(segment.text):
        box = _box(segment, date.start, date.end)
        readings = dict.fromkeys(value for value in (date.day_first, date.month_first) if value is not None)
        for place, value in enumerate(readings):
            yield value, box, 0.2 - 0.1 * place


def _numbers(segment: Segment, decimal: str, *, money: bool) -> Iterator[tuple[Value, BBox, float]]:
    for amount in amounts_in(segment, decimal):
        number = amount.number
        if number.percent or (number.mark.isalpha() and code_of(number.mark) is None):
            continue  # "GB905348625" is no amount, nor is "3 pcs" money
        if not money or number.decimals or abs(number.value) < NO_AMOUNT:
            yield number.value, amount.box, 0.5 if money and (number.decimals == 2 or number.mark) else 0.1


def _percents(segment: Segment, decimal: str) -> Iterator[tuple[Value, BBox, float]]:
    for amount in amounts_in(segment, decimal):
        if amount.number.percent and Decimal(0) <= amount.number.value <= Decimal(100):
            yield amount.number.value, amount.box, 1.0


def _currencies(segment: Segment) -> Iterator[tuple[Value, BBox, float]]:
    code = code_of(segment.text) if len(segment.words) <= 6 else None
    if code is not None:
        yield code, segment.box, 0.5


def _identifiers(segment: Segment) -> Iterator[tuple[Value, BBox, float]]:
    """The number that a segment begins with, and each of its words with figures in it."""
    whole = identifier(segment)
    if whole is not None:
        yield whole[0], whole[1].box, 0.3
    for word in segment.words:
        text = word.text.strip(",;:()#")
        if 3 <= len(text) <= 32 and any(char.isdigit() for char in text) and not find_dates(text):
            yield text, word.box, 0.1 if any(char.isalpha() for char in text) or "-" in text else 0.0


def _whole(segment: Segment) -> Iterator[tuple[Value, BBox, float]]:
    if any(char.isalpha() for char in segment.text):
        yield segment.text, segment.box, min(len(segment.words), 6) / 20


def _ibans(segment: Segment) -> Iterator[tuple[Value, BBox, float]]:
    words = segment.words
    for start in range(len(words)):
        text = ""
        for end in range(start, min(len(words), start + 10)):
            text += words[end].text.strip(",;:()").upper()
            if _IBAN.fullmatch(text) and iban_number.is_valid(text):
                yield text, around(word.box for word in words[start : end + 1]), 1.0


def _box(segment: Segment, start: int, end: int) -> BBox:
    """Around the words that the characters [start, end) of the segment's text belong to."""
    at, boxes = 0, []
    for word in segment.words:
        if at < end and at + len(word.text) > start:
            boxes.append(word.box)
        at += len(word.text) + 1
    return around(boxes) if boxes else segment.box


# --- parties and their numbers -------------------------------------------------------------------


def _of_parties(document: Document, name: str) -> Iterator[Alternative]:
    labelled = list(labelled_parties(document, {}))
    side, wants_address = name.partition(".")[0], name.endswith("address")
    for party in (*labelled, *free_parties(document, labelled)):
        value = ", ".join(party.address) if wants_address else party.name
        box = party.address_box if wants_address else party.name_box
        if value and box is not None:
            yield Alternative(value, party.role.title(), party.page, box, _worth(party, side))


def _worth(party: PartyBlock, side: str) -> float:
    return (_OWN if party.role == side else _NONE) + party.size / 40 - 0.1 * party.page


def _of_tax_ids(document: Document, name: str) -> Iterator[Alternative]:
    theirs = name.startswith("customer")
    for found in find_tax_ids(document):
        score = (1.0 if found.proved else 0.0) + (_OTHER if found.labelled else 0.0)
        score += 1.0 if found.theirs is theirs else 0.0
        yield Alternative(found.text, "", found.segment.page, found.box, score)
