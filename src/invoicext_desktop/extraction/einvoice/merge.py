"""One invoice of what the XML says and what the page shows."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from decimal import Decimal

from invoicext_desktop.domain.evidence import Evidence, EvidenceSource
from invoicext_desktop.domain.fields import HEADER_FIELDS, Value, get_value, is_line_path, with_value
from invoicext_desktop.domain.invoice import Fix, InvoiceContent, Issue, Severity
from invoicext_desktop.domain.saying import issue
from invoicext_desktop.extraction.einvoice.fill import fill_lines
from invoicext_desktop.extraction.einvoice.printed import Printed
from invoicext_desktop.extraction.text import squash

#: What is compared: values that have one meaning, and that a page prints as the XML has them.
COMPARED = (
    "invoice_number",
    "invoice_date",
    "currency",
    "totals.subtotal",
    "totals.tax_amount",
    "totals.total",
)
#: The page's reading has to be this sure to contradict.
SURE = 0.95


def merge(stated: InvoiceContent, shown: InvoiceContent, printed: Printed) -> tuple[InvoiceContent, tuple[Issue, ...]]:
    """The XML's values where it has them, the page's elsewhere; each with the place where it is printed."""
    issues = tuple(_contradictions(stated, shown, printed))
    content, evidence = _filled(stated, shown)
    for path, item in stated.evidence.items():
        evidence[path] = _placed(path, item, content, shown, printed)
    return dataclasses.replace(content, evidence=evidence), issues


def _filled(stated: InvoiceContent, shown: InvoiceContent) -> tuple[InvoiceContent, dict[str, Evidence]]:
    """`stated` with the page's values where it has none."""
    content, evidence = stated, dict(stated.evidence)
    for spec in HEADER_FIELDS:
        value = get_value(shown, spec.path)
        if value is None or get_value(stated, spec.path) is not None or not _may_fill(spec.path, stated):
            continue
        content = with_value(content, spec.path, value)
        if spec.path in shown.evidence:
            evidence[spec.path] = shown.evidence[spec.path]
    if not content.taxes:
        content = dataclasses.replace(content, taxes=shown.taxes)
    if content.line_items:
        lines, found = fill_lines(content, shown)
        content, evidence = dataclasses.replace(content, line_items=lines), evidence | found
    else:
        content = dataclasses.replace(content, line_items=shown.line_items)
        evidence |= {path: item for path, item in shown.evidence.items() if path.startswith("line_items.")}
    return content, evidence


def _may_fill(path: str, stated: InvoiceContent) -> bool:
    """The rate stays open where the XML has taxes without one rate for all."""
    return path != "totals.tax_rate" or not stated.taxes


def _placed(path: str, item: Evidence, content: InvoiceContent, shown: InvoiceContent, printed: Printed) -> Evidence:
    """The evidence with the place on the page: where the page's reading found the same, else where it is printed."""
    value = get_value(content, path)
    there = shown.evidence.get(path)
    if there is not None and there.bbox is not None and _same(value, get_value(shown, path)):
        return dataclasses.replace(item, page=there.page, bbox=there.bbox)
    if _is_short(path):
        return item
    place = printed.find(value, last=not is_line_path(path))
    return item if place is None else dataclasses.replace(item, page=place.page, bbox=place.bbox)


def _is_short(path: str) -> bool:
    """A rate or a quantity is printed in many places; a currency too."""
    return path.endswith(("tax_rate", "quantity", "discount", "unit", "currency", "document_type"))


def _contradictions(stated: InvoiceContent, shown: InvoiceContent, printed: Printed) -> Iterator[Issue]:
    for path in COMPARED:
        ours, theirs = get_value(stated, path), get_value(shown, path)
        evidence = shown.evidence.get(path)
        if ours is None or theirs is None or evidence is None or evidence.source is EvidenceSource.COMPUTED:
            continue
        if evidence.confidence < SURE or _same(ours, theirs) or printed.has(ours, path):
            continue
        fixes = (Fix(((path, theirs),)),)
        yield issue("xml_contradicts_page", Severity.WARNING, path, fixes=fixes, stated=ours, printed=theirs)


def _same(ours: Value, theirs: Value) -> bool:
    if isinstance(ours, Decimal) and isinstance(theirs, Decimal):
        return abs(ours) == abs(theirs)
    if isinstance(ours, str) and isinstance(theirs, str):
        return squash(ours) == squash(theirs)
    return ours == theirs
