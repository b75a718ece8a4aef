"""Whether an invoice was entered before: the same number, or the same date and total, from one supplier.

A credit note is never the duplicate of an invoice, nor a sale of a purchase. What is found is asked about,
never decided: two bills of one day over one amount may both be right.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from invoicext_desktop.domain.invoice import DocumentType, InvoiceContent, Issue, Severity
from invoicext_desktop.domain.same_number import NumberForms, number_forms
from invoicext_desktop.domain.same_supplier import Supplier, is_same, supplier_of
from invoicext_desktop.domain.spoken import spoken_date

#: The code of the issue.
POSSIBLE_DUPLICATE = "possible_duplicate"


class Likeness(StrEnum):
    """Why two invoices may be one, the strongest first."""

    NUMBER = "number"
    ALIKE = "alike"
    DATE_AND_TOTAL = "date_and_total"


RANK = {likeness: rank for rank, likeness in enumerate(Likeness)}

_REASONS = {
    Likeness.NUMBER: "same supplier and number",
    Likeness.ALIKE: "same supplier, and a number that looks alike",
    Likeness.DATE_AND_TOTAL: "same supplier, date and total",
}


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """What of an invoice is compared. `side` parts credits from charges and sales from purchases."""

    side: str
    supplier: Supplier
    number: NumberForms
    date_and_total: str
    currency: str

    @property
    def keys(self) -> frozenset[str]:
        """What to look others up by: who could be the same has one of them too."""
        values = [f"number:{form}" for form in self.number.alike]
        if self.date_and_total:
            values.append(f"total:{self.date_and_total}")
        return frozenset(
            f"{self.side}\n{identity}\n{value}" for identity in self.supplier.identities for value in values
        )


def fingerprint(content: InvoiceContent) -> Fingerprint:
    total = content.totals.total
    credit = content.document_type is DocumentType.CREDIT_NOTE or (total is not None and total < 0)
    return Fingerprint(
        side=f"{content.direction.value} {'credit' if credit else 'charge'}",
        supplier=supplier_of(content),
        number=number_forms(content.invoice_number),
        date_and_total=_date_and_total(content),
        currency=(content.currency or "").upper(),
    )


def _date_and_total(content: InvoiceContent) -> str:
    """ "" where one is unknown, or nothing is to be paid."""
    total = content.totals.total
    if content.invoice_date is None or not total:
        return ""
    return f"{content.invoice_date.isoformat()} {abs(total).normalize():f}"


def likeness(one: Fingerprint, other: Fingerprint) -> Likeness | None:
    """Why these two may be one bill; None where nothing says so. It does not matter which comes first."""
    if one.side != other.side or not is_same(one.supplier, other.supplier):
        return None
    if one.number.exact & other.number.exact:
        return Likeness.NUMBER
    if one.number.alike & other.number.alike:
        return Likeness.ALIKE
    currencies = {one.currency, other.currency} - {""}
    if one.date_and_total and one.date_and_total == other.date_and_total and len(currencies) < 2:
        return Likeness.DATE_AND_TOTAL
    return None


def duplicate_issue(first: InvoiceContent, file_name: str, added: dt.datetime, why: Likeness) -> Issue:
    """The issue on the one that came later: which it may be a duplicate of."""
    date = None if first.invoice_date is None else f"of {spoken_date(first.invoice_date)}"
    what = " ".join(part for part in (first.invoice_number or "an invoice", date) if part)
    supplier = f" from {first.supplier.name}" if first.supplier.name else ""
    entered = f"{file_name}, added {spoken_date(added.astimezone().date())}"
    message = f"This may be a duplicate of {what}{supplier} ({entered}): {_REASONS[why]}."
    return Issue(POSSIBLE_DUPLICATE, Severity.WARNING, message)
