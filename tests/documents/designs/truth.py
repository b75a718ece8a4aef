"""What a reader has to find on a printed sheet: the values that it shows, and no others."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from documents.designs.invoice import Line
from documents.designs.sheet import Sheet


@dataclass(frozen=True, slots=True)
class Truth:
    """`values` by field path; `alternatives` are right too; a line has its printed columns; `issues` are codes."""

    document_type: str
    values: dict[str, Any]
    alternatives: dict[str, tuple[Any, ...]]
    lines: tuple[dict[str, Any], ...]
    issues: frozenset[str] = frozenset()


def make_truth(sheet: Sheet) -> Truth:
    invoice = sheet.invoice
    one_rate = len(invoice.taxes) == 1
    known: dict[str, Any] = {
        "supplier.name": invoice.seller.name,
        "supplier.address": ", ".join(invoice.seller.address),
        "supplier.tax_id": invoice.seller.tax_id,
        "customer.name": invoice.buyer.name,
        "customer.address": ", ".join(invoice.buyer.address),
        "customer.tax_id": invoice.buyer.tax_id,
        "invoice_number": invoice.number,
        "invoice_date": invoice.date,
        "due_date": invoice.due,
        "currency": invoice.currency,
        "purchase_order": invoice.purchase_order,
        "totals.subtotal": invoice.lines_net,
        "totals.tax_rate": invoice.taxes[0][0] if one_rate else None,
        "totals.tax_amount": invoice.tax,
        "totals.total": invoice.total,
        "amount_due": invoice.balance,
        "payment.iban": invoice.account.iban,
        "payment.bic": invoice.account.bic,
    }
    values = {path: value for path, value in known.items() if path in sheet.printed and value is not None}
    alternatives: dict[str, tuple[Any, ...]] = {"totals.subtotal": (invoice.base,)}
    if "due_date" not in values:
        alternatives["due_date"] = (invoice.due,)
    if not invoice.tax:
        alternatives |= {"totals.tax_rate": (0,), "totals.tax_amount": (0,)}
    for path in ("totals.subtotal", "totals.tax_amount", "totals.tax_rate", "currency"):
        if path not in values and known[path] is not None:
            # It can be worked out, which is no invention.
            alternatives[path] = (*alternatives.get(path, ()), known[path])
    for path, told in sheet.told.items():
        values.pop(path, None)
        alternatives[path] = told[1:]
        if told[0] is not None:
            values[path] = told[0]
    lines = sheet.lines if sheet.lines is not None else [_line(sheet, line) for line in invoice.lines]
    kind = values.pop("document_type", "credit_note" if invoice.credit else "invoice")
    return Truth(kind, values, alternatives, tuple(lines), frozenset(sheet.issues))


def _line(sheet: Sheet, line: Line) -> dict[str, Any]:
    amount = line.gross if sheet.invoice.gross else line.net
    everything = {
        "description": f"{line.name}, {line.details}" if line.details else line.name,
        "quantity": line.quantity,
        "unit": line.unit,
        "unit_price": line.price,
        "discount": line.discount,
        "tax_rate": line.rate,
        "amount": amount,
    }
    return {name: value for name, value in everything.items() if name in sheet.columns}
