"""An e-invoice without a page of its own as a page that a person can read.

Everything stands on it that was read, each value once, so that the window can show where.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from decimal import Decimal
from itertools import islice

from invoicext_desktop.domain.evidence import BBox
from invoicext_desktop.domain.invoice import DocumentType, InvoiceContent, Party
from invoicext_desktop.domain.spoken import spoken_date
from invoicext_desktop.reading.typeset import HEIGHT, MadePage, Style, Typesetter, clean, wrap
from invoicext_desktop.reading.xml_look import (
    BOTTOM,
    FOOT,
    LABEL,
    LEFT,
    MIDDLE,
    RIGHT,
    STRONG,
    TITLE,
    TOP,
    TOTAL,
    VALUE,
    amount,
    percent,
)
from invoicext_desktop.reading.xml_table import put_lines

#: No more is said at the end of a page than a person would read.
MOST, LONGEST = 100, 5_000

_TITLES = {
    DocumentType.INVOICE: "Invoice",
    DocumentType.CREDIT_NOTE: "Credit note",
    DocumentType.RECEIPT: "Receipt",
}


@dataclass(frozen=True, slots=True)
class Shown:
    """The pages, and by path on which of them (from 1) and where each value stands."""

    pages: list[MadePage]
    places: dict[str, tuple[int, BBox]] = field(default_factory=dict)


def show(content: InvoiceContent, remarks: Iterable[str] = (), origin: str = "") -> Shown:
    """The pages for what was read; `remarks` stand at the end, `origin` says in the foot what file it was."""
    sheet = Typesetter()
    y = _head(sheet, content)
    y = _facts(sheet, content, y)
    y = _parties(sheet, content, y)
    y = put_lines(sheet, content, y)
    y = _sums(sheet, content, y)
    _remarks(sheet, remarks, y)
    _feet(sheet, content, origin)
    return Shown(sheet.pages, sheet.places)


def _head(sheet: Typesetter, content: InvoiceContent) -> float:
    y = TOP + 12
    end = sheet.put(LEFT, y, _TITLES[content.document_type], TITLE, "document_type")
    lines = list(wrap(clean(content.invoice_number or ""), RIGHT - end - 10, Style(TITLE.size, ink=0.4)))
    if len(lines) == 1:
        sheet.put(end + 8, y, lines[0], Style(TITLE.size, ink=0.4), "invoice_number")
    else:
        y = _wrapped(sheet, LEFT, y + 18, RIGHT - LEFT, content.invoice_number, VALUE, "invoice_number") - 13
    y += 15
    sheet.rule(LEFT, RIGHT, y, 1.2, 0.1)
    return y + 20


def _facts(sheet: Typesetter, content: InvoiceContent, y: float) -> float:
    """Dates and the like, four beside each other."""
    facts = [
        ("Invoice date", "invoice_date", spoken_date(content.invoice_date) if content.invoice_date else None),
        ("Due date", "due_date", spoken_date(content.due_date) if content.due_date else None),
        ("Purchase order", "purchase_order", content.purchase_order),
        ("Currency", "currency", content.currency),
    ]
    given = [fact for fact in facts if fact[2]]
    if not given:
        return y
    step = (RIGHT - LEFT) / 4
    lowest = y
    for number, (label, path, value) in enumerate(given):
        x = LEFT + number * step
        sheet.put(x, y, label, LABEL)
        lowest = max(lowest, _wrapped(sheet, x, y + 13, step - 12, value, VALUE, path))
    return lowest + 16


def _parties(sheet: Typesetter, content: InvoiceContent, y: float) -> float:
    left = _party(sheet, LEFT, y, "From", content.supplier, "supplier")
    right = _party(sheet, MIDDLE, y, "To", content.customer, "customer")
    return max(left, right) + 14


def _party(sheet: Typesetter, x: float, y: float, label: str, party: Party, role: str) -> float:
    if party == Party():
        return y
    width = RIGHT - MIDDLE
    sheet.put(x, y, label, LABEL)
    y = _wrapped(sheet, x, y + 14, width, party.name, STRONG, f"{role}.name")
    for line in (party.address or "").split(", "):
        y = _wrapped(sheet, x, y, width, line, VALUE, f"{role}.address")
    if party.tax_id:
        start = sheet.put(x, y, "Tax ID ", LABEL)
        y = _wrapped(sheet, start + 2, y, width - (start + 2 - x), party.tax_id, VALUE, f"{role}.tax_id")
    return y


def _wrapped(
    sheet: Typesetter, x: float, y: float, width: float, text: str | None, style: Style, path: str | None = None
) -> float:
    """Text in as many lines as it needs, over pages; returns the line after it."""
    for line in wrap(clean(text or ""), width, style):
        if y > BOTTOM:
            sheet.new_page()
            y = TOP
        sheet.put(x, y, line, style, path)
        y += style.size * 1.36
    return y


def _sums(sheet: Typesetter, content: InvoiceContent, y: float) -> float:
    """How it is to be paid on the left, what it comes to on the right."""
    rows = 3 + max(1, len(content.taxes))
    if y + min(rows, 12) * 16 + 20 > BOTTOM:
        sheet.new_page()
        y = TOP
    first = len(sheet.pages)
    left = _payment(sheet, content, y)
    if len(sheet.pages) != first:
        y = left + 10
    return max(left if len(sheet.pages) == first else y, _totals(sheet, content, y)) + 22


def _payment(sheet: Typesetter, content: InvoiceContent, y: float) -> float:
    payment = content.payment
    facts = [
        ("Payment terms", "payment.terms", payment.terms),
        ("IBAN", "payment.iban", _grouped(payment.iban)),
        ("BIC", "payment.bic", payment.bic),
        ("Reference", "payment.reference", payment.reference),
    ]
    for label, path, value in facts:
        if value:
            if y + 24 > BOTTOM:
                sheet.new_page()
                y = TOP
            sheet.put(LEFT, y, label, LABEL)
            y = _wrapped(sheet, LEFT, y + 13, MIDDLE - LEFT - 40, value, VALUE, path) + 4
    return y


def _grouped(iban: str | None) -> str | None:
    return " ".join(iban[start : start + 4] for start in range(0, len(iban), 4)) if iban else None


def _totals(sheet: Typesetter, content: InvoiceContent, y: float) -> float:
    totals, currency = content.totals, content.currency or ""
    y = _sum(sheet, y, "Subtotal", totals.subtotal, "totals.subtotal")
    single = len(content.taxes) <= 1
    for tax in content.taxes:
        if y > BOTTOM:
            sheet.new_page()
            y = TOP
        path = "totals.tax_amount" if single and tax.amount == totals.tax_amount else None
        rate_path = "totals.tax_rate" if tax.rate == totals.tax_rate else None
        _tax_words(sheet, y, tax.rate, tax.base, rate_path)
        if tax.amount is not None:
            sheet.put_right(RIGHT, y, amount(tax.amount), VALUE, path)
        y += 15
    if "totals.tax_rate" not in sheet.places and totals.tax_rate is not None:
        _tax_words(sheet, y, totals.tax_rate, None, "totals.tax_rate")
        y += 0 if totals.tax_amount is not None and "totals.tax_amount" not in sheet.places else 15
    if "totals.tax_amount" not in sheet.places and totals.tax_amount is not None:
        label = "Tax in all" if content.taxes else "Tax" if totals.tax_rate is None else ""
        y = _sum(sheet, y, label, totals.tax_amount, "totals.tax_amount")
    if totals.total is not None:
        sheet.rule(MIDDLE, RIGHT, y - 8, 0.8, 0.1)
        y += 8
        sheet.put(MIDDLE, y, "Total", TOTAL)
        text = f"{currency}\u00a0{amount(totals.total)}".lstrip("\u00a0")
        sheet.put_right(RIGHT, y, text, TOTAL, "totals.total")
        y += 18
    return _sum(sheet, y, "Amount due", content.amount_due, "amount_due", Style(VALUE.size, bold=True))


def _tax_words(sheet: Typesetter, y: float, rate: Decimal | None, base: Decimal | None, path: str | None) -> None:
    x = sheet.put(MIDDLE, y, "Tax ", VALUE)
    if rate is not None:
        x = sheet.put(x, y, percent(rate), VALUE, path)
    if base is not None:
        sheet.put(x, y, f" on {amount(base)}", Style(VALUE.size, ink=0.45))


def _sum(sheet: Typesetter, y: float, label: str, value: Decimal | None, path: str, style: Style = VALUE) -> float:
    if value is None:
        return y
    if label:
        sheet.put(MIDDLE, y, label, style)
    sheet.put_right(RIGHT, y, amount(value), style, path)
    return y + 15


def _remarks(sheet: Typesetter, remarks: Iterable[str], y: float) -> None:
    said = list(dict.fromkeys(filter(None, (clean(remark[:LONGEST]) for remark in islice(remarks, MOST)))))
    if not said:
        return
    if y + 30 > BOTTOM:
        sheet.new_page()
        y = TOP
    sheet.put(LEFT, y, "Remarks", LABEL)
    y += 13
    for remark in said:
        y = _wrapped(sheet, LEFT, y, RIGHT - LEFT, remark, Style(8.5, ink=0.2)) + 3


def _feet(sheet: Typesetter, content: InvoiceContent, origin: str) -> None:
    """At the bottom of each page: what the page is, and which of how many."""
    words = "A readable view of an e-invoice: the file itself is the invoice."
    first = f"{origin}. {words}" if origin else words
    title = f"{_TITLES[content.document_type]} {content.invoice_number or ''}".strip()
    y = HEIGHT - 34
    for number, page in enumerate(sheet.pages, 1):
        one = Typesetter([page])
        one.rule(LEFT, RIGHT, y - 12, 0.5, 0.82)
        one.put(LEFT, y, first, FOOT)
        one.put_right(RIGHT, y, f"Page {number} of {len(sheet.pages)}", FOOT)
        if number > 1:
            fitting = next(wrap(clean(f"{title}, {content.supplier.name or ''}".rstrip(", ")), RIGHT - LEFT, FOOT), "")
            one.put(LEFT, 38, fitting, FOOT)
