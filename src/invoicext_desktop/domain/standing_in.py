"""What a person set for a supplier stands in for what a new invoice of it lacks: proposed, and said to be that.

Nothing that was read is changed, but for the supplier's name where a person wants it written so. The place of the
printed name stays, and the reason says what is printed there.
"""

from __future__ import annotations

import dataclasses

from invoicext_desktop.domain.evidence import Evidence, EvidenceSource
from invoicext_desktop.domain.fields import Cell, Value, get_cell, with_cell
from invoicext_desktop.domain.invoice import InvoiceContent
from invoicext_desktop.domain.known_suppliers import Defaults, DueRule, due_date

NAME, CURRENCY, DUE = "supplier.name", "currency", "due_date"
#: A person set it, but not for this very invoice.
SURENESS = 0.95


def with_defaults(content: InvoiceContent, defaults: Defaults, name: str | None) -> InvoiceContent:
    """The content with what is missing filled in. `name` is what the supplier is called, None where nobody said."""
    made = content
    if defaults.write_name and name:
        made = _with_name(made, name)
    if defaults.currency and _is_missing(made, CURRENCY):
        made = _with(made, CURRENCY, defaults.currency, f"set for this supplier: {defaults.currency}")
    if defaults.terms is not None and made.invoice_date is not None and _is_missing(made, DUE):
        due = due_date(made.invoice_date, defaults.terms, defaults.rule)
        made = _with(made, DUE, due, f"set for this supplier: {_terms(defaults.terms, defaults.rule)}")
    return made


def _is_missing(content: InvoiceContent, path: str) -> bool:
    cell = get_cell(content, path)
    return cell.value is None and cell.draft is None


def _with(content: InvoiceContent, path: str, value: Value, reason: str) -> InvoiceContent:
    return with_cell(content, path, Cell(value, None, Evidence(SURENESS, EvidenceSource.LEARNED, reason=reason)))


def _with_name(content: InvoiceContent, name: str) -> InvoiceContent:
    cell = get_cell(content, NAME)
    if cell.draft is not None or cell.value in (None, name):
        return content
    evidence = cell.evidence or Evidence(SURENESS, EvidenceSource.LEARNED)
    if evidence.source is EvidenceSource.USER:
        return content
    told = dataclasses.replace(
        evidence, source=EvidenceSource.LEARNED, proved=False, reason=f"printed as “{cell.value}”"
    )
    return with_cell(content, NAME, Cell(name, None, told))


def _terms(days: int, rule: DueRule) -> str:
    count = "1 day" if days == 1 else f"{days} days"
    return f"{count} after the " + ("invoice date" if rule is DueRule.INVOICE else "end of the month")
