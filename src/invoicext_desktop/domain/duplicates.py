"""Whether an invoice was entered before: the same number, or the same date and total, from one supplier.

A credit note is never the duplicate of an invoice, nor a sale of a purchase. What is found is asked about,
never decided. Two bills of one day over one amount with two numbers are mostly both right (two deliveries, two
subscriptions): that is mentioned, and nothing is asked.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from invoicext_desktop.domain.invoice import DocumentType, InvoiceContent, Issue, Severity
from invoicext_desktop.domain.same_number import NumberForms, ends_alike, number_forms
from invoicext_desktop.domain.same_supplier import Supplier, is_same, supplier_of
from invoicext_desktop.domain.saying import Said, issue

#: The code of the issue.
POSSIBLE_DUPLICATE = "possible_duplicate"


class Likeness(StrEnum):
    """Why two invoices may be one, the strongest first."""

    NUMBER = "number"
    ALIKE = "alike"
    DATE_AND_TOTAL = "date_and_total"
    OTHER_NUMBER = "other_number"


RANK = {likeness: rank for rank, likeness in enumerate(Likeness)}

#: Numbers of so few digits are given anew each year.
_YEARLY_DIGITS = 4


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """What of an invoice is compared. `side` parts credits from charges and sales from purchases.

    `also`: what else its supplier is called, since a person merged it with others.
    """

    side: str
    supplier: Supplier
    number: NumberForms
    date: dt.date | None
    total: Decimal | None
    currency: str
    also: tuple[Supplier, ...] = ()

    @property
    def date_and_total(self) -> str:
        """ "" where one is unknown, or nothing is to be paid."""
        if self.date is None or not self.total:
            return ""
        return f"{self.date.isoformat()} {self.total.normalize():f}"

    @property
    def keys(self) -> frozenset[str]:
        """What to look others up by: who could be the same has one of them too."""
        values = [f"number:{form}" for form in self.number.alike]
        if self.date_and_total:
            values.append(f"total:{self.date_and_total}")
        return frozenset(
            f"{self.side}\n{identity}\n{value}"
            for supplier in (self.supplier, *self.also)
            for identity in supplier.identities
            for value in values
        )


def fingerprint(content: InvoiceContent, also: tuple[Supplier, ...] = ()) -> Fingerprint:
    total = content.totals.total
    credit = content.document_type is DocumentType.CREDIT_NOTE or (total is not None and total < 0)
    return Fingerprint(
        side=f"{content.direction.value} {'credit' if credit else 'charge'}",
        supplier=supplier_of(content),
        number=number_forms(content.invoice_number),
        date=content.invoice_date,
        total=None if total is None else abs(total),
        currency=(content.currency or "").upper(),
        also=also,
    )


def likeness(one: Fingerprint, other: Fingerprint) -> Likeness | None:
    """Why these two may be one bill; None where nothing says so. It does not matter which comes first."""
    if one.side != other.side or not _one_supplier(one, other):
        return None
    same = one.number.exact & other.number.exact
    if same or one.number.alike & other.number.alike:
        if _of_another_year(one, other):
            return None
        return Likeness.NUMBER if same else Likeness.ALIKE
    currencies = {one.currency, other.currency} - {""}
    if not one.date_and_total or one.date_and_total != other.date_and_total or len(currencies) > 1:
        return None
    known = one.number.exact and other.number.exact
    return Likeness.OTHER_NUMBER if known and not ends_alike(one.number, other.number) else Likeness.DATE_AND_TOTAL


def _one_supplier(one: Fingerprint, other: Fingerprint) -> bool:
    names, others = (one.supplier, *one.also), (other.supplier, *other.also)
    return any(is_same(first, second) for first in names for second in others)


def _of_another_year(one: Fingerprint, other: Fingerprint) -> bool:
    """Whether a supplier that counts from 1 each year has come to the same number again."""
    if one.date is None or other.date is None or one.date.year == other.date.year:
        return False
    short = max(one.number.digits, other.number.digits) <= _YEARLY_DIGITS
    return short and None not in (one.total, other.total) and one.total != other.total


def duplicate_issue(first: InvoiceContent, file_name: str, added: dt.datetime, why: Likeness) -> Issue:
    """The issue on the one that came later: which it may be a duplicate of."""
    bill = ", ".join(part for part in (first.invoice_number, first.supplier.name) if part) or file_name
    said: dict[str, Said] = {"bill": bill, "file": file_name}
    name = f"{POSSIBLE_DUPLICATE}.{why.value}"
    if first.invoice_date is not None:
        said["date"] = first.invoice_date
        name += ".dated"
    if why is Likeness.OTHER_NUMBER:
        return issue(POSSIBLE_DUPLICATE, Severity.INFO, sentence=name, values=said)
    said["added"] = added.astimezone().date()
    return issue(POSSIBLE_DUPLICATE, Severity.WARNING, sentence=name, values=said)


def asks(issues: Iterable[Issue]) -> bool:
    """Whether one of the issues asks about a duplicate; one that only mentions another bill does not."""
    return any(issue.code == POSSIBLE_DUPLICATE and issue.severity is not Severity.INFO for issue in issues)
