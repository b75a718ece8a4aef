"""What an invoice that a person has corrected or confirmed teaches."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from decimal import Decimal

from invoicext_desktop.domain.evidence import EvidenceSource
from invoicext_desktop.domain.fields import FieldType, Value, get_value, spec_of
from invoicext_desktop.domain.invoice import InvoiceContent
from invoicext_desktop.domain.lessons import Detail, LessonKind, Observation, Observed
from invoicext_desktop.extraction.documents import document_of
from invoicext_desktop.extraction.memory.anchors import Anchor, anchors_of
from invoicext_desktop.extraction.memory.headings import item_rows, observe_columns
from invoicext_desktop.extraction.memory.keys import keys_of
from invoicext_desktop.extraction.memory.likeness import letters, shape
from invoicext_desktop.extraction.memory.places import has_decimals, is_lone
from invoicext_desktop.extraction.memory.spots import Spot, find_value
from invoicext_desktop.extraction.numbers import decimal_sign
from invoicext_desktop.extraction.values import Document, make_document
from invoicext_desktop.reading.legible import legible
from invoicext_desktop.reading.model import Page

#: Fields whose place is learned.
PLACED = (
    "supplier.name",
    "supplier.address",
    "supplier.tax_id",
    "customer.name",
    "invoice_number",
    "invoice_date",
    "due_date",
    "purchase_order",
    "payment.reference",
    "totals.subtotal",
    "totals.tax_rate",
    "totals.tax_amount",
    "totals.total",
    "amount_due",
)
#: Fields that a supplier always has the same.
CONSTANT = ("supplier.name", "supplier.address", "supplier.tax_id", "currency", "totals.tax_rate")
#: A value's places and each place's labels that are kept.
MOST_SPOTS, MOST_ANCHORS = 3, 2
DATES = "dates"


def learn(pages: tuple[Page, ...], content: InvoiceContent) -> Observed:
    """What `pages` teach, given `content` as a person left it; without pages, who the supplier is and has always."""
    pages, _ = legible(pages)
    if not any(page.words for page in pages):
        keys = keys_of(make_document((), []), content, frozenset())
        return Observed(content.supplier.name, keys, tuple(_constants(content, {})))
    document = document_of(pages)
    decimal = decimal_sign([segment.text for sheet in document.sheets for segment in sheet.segments])
    taken = taken_by(content)
    spots = {path: _spots(document, content, path, decimal) for path in (*PLACED, "currency")}
    observations = [
        *_places(document, content, spots, taken, decimal),
        *_constants(content, spots),
        *_order(content, spots),
        *_terms(content, spots),
        *observe_columns(document, content, decimal),
    ]
    return Observed(content.supplier.name, keys_of(document, content, taken), tuple(observations))


def taken_by(content: InvoiceContent) -> frozenset[str]:
    """The letters of what is a value on this invoice, and so no label."""
    texts: list[str | None] = [content.supplier.name, content.customer.name, content.invoice_number]
    for address in (content.supplier.address, content.customer.address):
        texts.extend((address or "").split(", "))
    for line in content.line_items:
        texts.extend([line.description, *(line.description or "").split(", "), line.unit])
    return frozenset(letters(text) for text in texts if text)


def corrected(content: InvoiceContent, path: str) -> bool:
    evidence = content.evidence.get(path)
    return evidence is not None and evidence.source is EvidenceSource.USER


def _spots(document: Document, content: InvoiceContent, path: str, decimal: str) -> list[Spot]:
    value = get_value(content, path)
    if value is None:
        return []
    found = _of_kind(document, content, path, find_value(document, path, value, decimal))
    evidence = content.evidence.get(path)
    if evidence is not None and evidence.bbox is not None and not corrected(content, path):
        # Where the reader found it, and nobody objected.
        box = evidence.bbox
        here = [
            s for s in found if s.page == evidence.page and abs(s.box.y0 - box.y0) < 4 and abs(s.box.x1 - box.x1) < 9
        ]
        return here or found
    return found


def _of_kind(document: Document, content: InvoiceContent, path: str, found: list[Spot]) -> list[Spot]:
    """Without places that have the value by chance: a rate without its sign, a total that is an item's amount."""
    if path == "totals.tax_rate":
        return [spot for spot in found if "%" in spot.text]
    if spec_of(path).type is FieldType.AMOUNT:
        rows = item_rows(document, content)
        # Where a sentence says it all, it stands among the items.
        return [spot for spot in found if (spot.page, spot.segment.row) not in rows] or found
    return found


def _places(
    document: Document,
    content: InvoiceContent,
    spots: Mapping[str, list[Spot]],
    taken: frozenset[str],
    decimal: str,
) -> Iterator[Observation]:
    for path in PLACED:
        by_user = corrected(content, path)
        value = get_value(content, path)
        if value is None and by_user:
            yield Observation(path, LessonKind.PLACE, {"absent": True}, corrected=True)
        for spot in _telling(path, spots[path]):
            sheet = document.page(spot.page)
            anchors = list(anchors_of(sheet, spot, taken))[:MOST_ANCHORS] if path not in _BY_ZONE else []
            if not anchors and (spot.page == 1 or path in _BY_ZONE):
                yield Observation(
                    path, LessonKind.PLACE, _details(document, spot, None, value, decimal), corrected=by_user
                )
            for anchor in anchors:
                yield Observation(
                    path, LessonKind.PLACE, _details(document, spot, anchor, value, decimal), corrected=by_user
                )


#: Values that stand at a place of the page rather than beside a label.
_BY_ZONE = frozenset(("supplier.name", "supplier.address", "customer.name"))


def _telling(path: str, spots: list[Spot]) -> list[Spot]:
    """The places that say it is this value: those with a label of its meaning, else the first few and the last."""
    if path in _BY_ZONE:
        return spots[:1]
    if len(spots) <= MOST_SPOTS:
        return spots
    return [*spots[: MOST_SPOTS - 1], spots[-1]]


def _details(document: Document, spot: Spot, anchor: Anchor | None, value: Value, decimal: str) -> dict[str, Detail]:
    sheet = document.page(spot.page)
    details: dict[str, Detail] = {
        "label": anchor.label if anchor else None,
        "printed": anchor.printed if anchor else None,
        "relation": anchor.relation if anchor else None,
        "page": float(spot.page),
        "x": round(spot.box.x0 / sheet.width, 4),
        "y": round(spot.box.y0 / sheet.height, 4),
    }
    if anchor is not None:
        details |= {"skipped": float(anchor.skipped), "dx": anchor.dx, "dy": anchor.dy, "tail": anchor.tail}
    if isinstance(value, str):
        details |= {"shape": shape(spot.text), "lines": float(len(spot.lines) or 1)}
    if isinstance(value, Decimal) and spot.written is not None:
        details |= {"decimals": has_decimals(spot), "lone": is_lone(sheet, spot, decimal)}
        if value == -spot.written != 0:
            details["negative"] = True
    return details


def _constants(content: InvoiceContent, spots: Mapping[str, list[Spot]]) -> Iterator[Observation]:
    for path in CONSTANT:
        value = get_value(content, path)
        if value is not None:
            details: dict[str, Detail] = {"value": _written(value), "printed": bool(spots.get(path))}
            yield Observation(path, LessonKind.ALWAYS, details, corrected(content, path))


def _written(value: Value) -> str:
    return f"{value.normalize():f}" if isinstance(value, Decimal) else str(value)


def _order(content: InvoiceContent, spots: Mapping[str, list[Spot]]) -> Iterator[Observation]:
    """Whether the month comes first, where the dates could be read either way."""
    paths = [path for path in spots if spec_of(path).type is FieldType.DATE]
    said = set()
    for path in paths:
        value = get_value(content, path)
        for spot in spots[path]:
            if spot.date is not None and spot.date.ambiguous:
                said.add(value == spot.date.month_first)
    if len(said) == 1:
        by_user = any(corrected(content, path) for path in paths)
        yield Observation(DATES, LessonKind.DATE_ORDER, {"month_first": said.pop()}, by_user)


def _terms(content: InvoiceContent, spots: Mapping[str, list[Spot]]) -> Iterator[Observation]:
    """The days to pay, where the due date is printed nowhere."""
    issued, due = content.invoice_date, content.due_date
    if isinstance(issued, dt.date) and isinstance(due, dt.date) and not spots.get("due_date"):
        days = (due - issued).days
        if days >= 0:
            yield Observation("due_date", LessonKind.TERMS, {"days": float(days)}, corrected(content, "due_date"))
