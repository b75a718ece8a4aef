"""Checks on an invoice's values: what does not add up, what cannot be, what is missing.

Pure and quick (well under a millisecond for a usual invoice), so that the window can run them at
every keystroke; the store runs the same ones when a change is saved.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from decimal import Context, Decimal, localcontext

from invoicext_desktop.domain.evidence import EvidenceSource
from invoicext_desktop.domain.fields import HEADER_FIELDS, FieldType, get_value, is_line_path, line_path, spec_of
from invoicext_desktop.domain.invoice import DocumentType, InvoiceContent, Issue, LineItem, Severity
from invoicext_desktop.domain.misread import find_misread

CENT = Decimal("0.01")
#: Two roundings of half a cent each and one cent of the issuer's own.
TOLERANCE = Decimal("0.02")
#: Invoices older than this or further in the future are unusual enough to be looked at.
OLDEST = dt.timedelta(days=3 * 366)
FUTURE = dt.timedelta(days=1)
LONGEST_TERM = dt.timedelta(days=366)
#: Exact for products of the largest values that a field takes.
_WIDE = Context(prec=100)

_SUM = ("totals.subtotal", "totals.tax_amount", "totals.total")
_DRAFT_MESSAGES = {
    FieldType.DATE: "This is not a date yet.",
    FieldType.AMOUNT: "This is not an amount yet.",
    FieldType.QUANTITY: "This is not a number yet.",
    FieldType.PERCENT: "This is not a rate yet.",
    FieldType.CURRENCY: "A currency has three letters, such as EUR.",
}


def check(content: InvoiceContent, today: dt.date) -> tuple[Issue, ...]:
    """Every problem that the values show by themselves, header first, then lines."""
    with localcontext(_WIDE):
        return (
            *_drafts(content),
            *_missing(content),
            *_dates(content, today),
            *_totals(content),
            *_lines(content),
            *find_misread(content),
        )


def _drafts(content: InvoiceContent) -> Iterator[Issue]:
    for path in content.drafts:
        if is_line_path(path) and int(path.split(".")[1]) >= len(content.line_items):
            continue
        message = _DRAFT_MESSAGES.get(spec_of(path).type, "This value is not finished.")
        yield Issue("unfinished", Severity.ERROR, message, path)


def _missing(content: InvoiceContent) -> Iterator[Issue]:
    for spec in HEADER_FIELDS:
        if spec.required and spec.path not in content.drafts and get_value(content, spec.path) in (None, ""):
            yield Issue("missing", Severity.WARNING, f"{spec.label} is missing.", spec.path)


def _dates(content: InvoiceContent, today: dt.date) -> Iterator[Issue]:
    issued, due = content.invoice_date, content.due_date
    if issued and issued > today + FUTURE:
        yield Issue("future_date", Severity.WARNING, "The invoice date lies in the future.", "invoice_date")
    if issued and issued < today - OLDEST:
        yield Issue("old_date", Severity.INFO, "The invoice date is more than three years ago.", "invoice_date")
    if issued and due and due < issued:
        yield Issue("due_before_invoice", Severity.WARNING, "The due date is before the invoice date.", "due_date")
    if issued and due and due > issued + LONGEST_TERM:
        yield Issue(
            "long_term", Severity.WARNING, "The due date is more than a year after the invoice date.", "due_date"
        )


def _totals(content: InvoiceContent) -> Iterator[Issue]:
    totals = content.totals
    if totals.subtotal is not None and totals.tax_amount is not None and totals.total is not None:
        expected, tip = totals.subtotal + totals.tax_amount, totals.tip or Decimal(0)
        off = totals.total - expected
        if min(abs(off), abs(off - tip)) > TOLERANCE and not _stated(content, *_SUM):
            made = f"Subtotal {totals.subtotal} and tax {totals.tax_amount} make {expected}"
            if tip:
                made = f"Subtotal {totals.subtotal}, tax {totals.tax_amount} and tip {tip} make {expected + tip}"
            message = f"{made}, not {totals.total} (difference {off - tip})."
            yield Issue("total_mismatch", Severity.WARNING, message, "totals.total")
    if totals.subtotal is not None and totals.tax_rate is not None and totals.tax_amount is not None:
        expected = (totals.subtotal * totals.tax_rate / 100).quantize(CENT)
        allowed = max(TOLERANCE, CENT * (len(content.line_items) + 1) / 2)
        if abs(expected - totals.tax_amount) > allowed:
            message = f"{totals.tax_rate.normalize():f} % of {totals.subtotal} is {expected}, not {totals.tax_amount}."
            yield Issue("tax_mismatch", Severity.WARNING, message, "totals.tax_amount")
    if totals.total is not None and totals.total < 0 and content.document_type is not DocumentType.CREDIT_NOTE:
        yield Issue("negative_total", Severity.WARNING, "The total is negative: is this a credit note?", "totals.total")


def _lines(content: InvoiceContent) -> Iterator[Issue]:
    amounts = [line.amount for line in content.line_items]
    known = [amount for amount in amounts if amount is not None]
    paths = (line_path(index, "amount") for index in range(len(amounts)))
    if amounts and len(known) == len(amounts) and not _stated(content, "totals.subtotal", *paths):
        yield from _line_sum(sum(known, Decimal(0)), content)
    for index, line in enumerate(content.line_items):
        expected = expected_amount(line)
        if expected is not None and line.amount is not None and abs(expected - line.amount) > _line_tolerance(line):
            message = f"Quantity times price is {expected}, not {line.amount}."
            yield Issue("line_mismatch", Severity.WARNING, message, line_path(index, "amount"))


def _stated(content: InvoiceContent, *paths: str) -> bool:
    """Whether an e-invoice states them all: it was checked when it was read, with its allowances and charges."""
    found = (content.evidence.get(path) for path in paths)
    return all(item is not None and item.source is EvidenceSource.XML for item in found)


def _line_sum(lines: Decimal, content: InvoiceContent) -> Iterator[Issue]:
    """The lines may add up to the net or, where prices include tax, to the total, with what stands beside them."""
    totals = content.totals
    targets = [amount for amount in (totals.subtotal, totals.total) if amount is not None]
    if totals.total is not None and totals.tip:
        targets.append(totals.total - totals.tip)
    allowed = max(TOLERANCE, CENT * len(content.line_items) / 2)
    sums = {lines, lines + content.beside_lines}
    if targets and all(abs(added - target) > allowed for added in sums for target in targets):
        path = "totals.subtotal" if totals.subtotal is not None else "totals.total"
        message = f"The lines add up to {lines}, not {targets[0]} (difference {targets[0] - lines})."
        yield Issue("lines_mismatch", Severity.WARNING, message, path)


def expected_amount(line: LineItem) -> Decimal | None:
    """Quantity times unit price less the discount, to the cent; None where one of them is unknown."""
    if line.quantity is None or line.unit_price is None:
        return None
    with localcontext(_WIDE):
        gross = line.quantity * line.unit_price
        if line.discount is not None:
            gross -= gross * line.discount / 100
        return gross.quantize(CENT)


def _line_tolerance(line: LineItem) -> Decimal:
    """A printed price may be rounded itself: half its last digit, times the quantity."""
    price, quantity = line.unit_price or Decimal(0), line.quantity or Decimal(0)
    exponent = price.as_tuple().exponent
    step = Decimal(1).scaleb(exponent if isinstance(exponent, int) else 0)
    return max(TOLERANCE, abs(quantity) * step / 2 + CENT)
