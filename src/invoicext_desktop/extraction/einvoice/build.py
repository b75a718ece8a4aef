"""From what an e-invoice says to an invoice of ours."""

from __future__ import annotations

import dataclasses
import datetime as dt
import re
from collections.abc import Iterator
from decimal import Decimal, localcontext
from itertools import islice
from xml.etree.ElementTree import Element

from invoicext_desktop.domain.evidence import Evidence, EvidenceSource
from invoicext_desktop.domain.fields import get_value, paths_of
from invoicext_desktop.domain.invoice import (
    DocumentType,
    InvoiceContent,
    Issue,
    LineItem,
    Party,
    Payment,
    Severity,
    TaxLine,
    Totals,
)
from invoicext_desktop.domain.saying import issue
from invoicext_desktop.extraction.dating import days_to_pay
from invoicext_desktop.extraction.einvoice.address import one_line
from invoicext_desktop.extraction.einvoice.arithmetic import find_contradictions
from invoicext_desktop.extraction.einvoice.exemptions import find_exemptions
from invoicext_desktop.extraction.einvoice.keeping import WIDE, kept, kept_currency, kept_text
from invoicext_desktop.extraction.einvoice.lines import is_remark, make_line
from invoicext_desktop.extraction.einvoice.nodes import numbers_that_are_none
from invoicext_desktop.extraction.einvoice.semantic import EInvoice, TaxGroup, TradeParty

#: The codes of UNTDID 1001 that EN 16931 counts as credit notes.
CREDIT_NOTES = {"81", "83", "261", "262", "296", "308", "381", "396", "420", "458", "502", "503", "532"}
#: What the invoice states about itself is right but for a supplier who wrote one thing and meant another.
CONFIDENCE = 0.995
#: Terms are sentences: they may mean something else than they seem to.
COMPUTED = 0.9
#: Remarks of one kind beyond these say nothing new.
MOST_UNREAD = 3
_IBAN = re.compile(r"[A-Z]{2}\d{2}[A-Z0-9]{10,30}")


def build(source: EInvoice, root: Element) -> tuple[InvoiceContent, tuple[Issue, ...]]:
    """The invoice with evidence, and what a person should know: what does not add up, why no tax is due."""
    with localcontext(WIDE):
        content = _content(source)
        issues = (*_unread(root), *find_contradictions(source), *find_exemptions(source))
    if content.document_type is DocumentType.CREDIT_NOTE and (content.totals.total or 0) < 0:
        content = turn_signs(content)
    return with_due_date(with_evidence(content)), issues


def _unread(root: Element) -> Iterator[Issue]:
    for name, found in islice(numbers_that_are_none(root), MOST_UNREAD):
        yield issue("xml_not_a_number", Severity.WARNING, found=found, element=name)


def with_evidence(content: InvoiceContent) -> InvoiceContent:
    """A copy in which every value that is there is vouched for by the XML."""
    stated = Evidence(CONFIDENCE, EvidenceSource.XML, proved=True, reason="stated in the e-invoice's XML")
    evidence = {path: stated for path in paths_of(content) if get_value(content, path) is not None}
    return dataclasses.replace(content, evidence=evidence)


def with_due_date(content: InvoiceContent) -> InvoiceContent:
    """Where there are only terms, "30 days net": the date that they mean, and that it is computed."""
    days = days_to_pay(content.payment.terms) if content.payment.terms else None
    if days is None or content.due_date is not None or content.invoice_date is None:
        return content
    try:
        due = content.invoice_date + dt.timedelta(days=days)
    except OverflowError:
        return content
    reason = f"{content.invoice_date.isoformat()} + {days} days"
    computed = Evidence(COMPUTED, EvidenceSource.COMPUTED, reason=reason)
    return dataclasses.replace(content, due_date=due, evidence={**content.evidence, "due_date": computed})


def _content(source: EInvoice) -> InvoiceContent:
    sums, payment = source.sums, source.payment
    is_credit_note = source.is_credit_note or source.type_code in CREDIT_NOTES
    abroad = _abroad(source)
    account = re.sub(r"\s", "", payment.account or "").upper()
    return InvoiceContent(
        document_type=DocumentType.CREDIT_NOTE if is_credit_note else DocumentType.INVOICE,
        supplier=_party(source.seller, abroad),
        customer=_party(source.buyer, abroad),
        invoice_number=kept_text(source.number),
        invoice_date=source.issued,
        due_date=source.due_date,
        currency=kept_currency(source.currency),
        purchase_order=kept_text(source.purchase_order),
        line_items=tuple(make_line(line) for line in source.lines if not is_remark(line)),
        totals=Totals(kept(sums.net), kept(_only_rate(source.taxes)), kept(sums.tax), kept(sums.total)),
        taxes=tuple(TaxLine(kept(tax.rate), kept(tax.base), kept(tax.amount)) for tax in source.taxes),
        payment=Payment(
            iban=account if _IBAN.fullmatch(account) else None,
            bic=kept_text(payment.bic),
            reference=kept_text(payment.reference),
            terms=kept_text(payment.terms),
        ),
        amount_due=kept(sums.due),
    )


def _abroad(source: EInvoice) -> bool:
    """Whether the two parties are of different countries: then an address says which."""
    countries = {party.address.country for party in (source.seller, source.buyer)} - {None}
    return len(countries) > 1


def _party(party: TradeParty, abroad: bool) -> Party:
    return Party(
        kept_text(party.name), kept_text(one_line(party.address, with_country=abroad)), kept_text(party.tax_id)
    )


def _only_rate(taxes: tuple[TaxGroup, ...]) -> Decimal | None:
    """The rate where one is for all; groups of nothing, which some programs write, don't count."""
    rates = {tax.rate for tax in taxes if tax.base or tax.amount} or {tax.rate for tax in taxes}
    return rates.pop() if len(rates) == 1 else None


def turn_signs(content: InvoiceContent) -> InvoiceContent:
    """A credit note of negative amounts with positive ones: its type says the sign."""
    totals = content.totals
    return dataclasses.replace(
        content,
        line_items=tuple(_turned_line(line) for line in content.line_items),
        totals=Totals(_turned(totals.subtotal), totals.tax_rate, _turned(totals.tax_amount), _turned(totals.total)),
        taxes=tuple(TaxLine(tax.rate, _turned(tax.base), _turned(tax.amount)) for tax in content.taxes),
        amount_due=_turned(content.amount_due),
    )


def _turned(value: Decimal | None) -> Decimal | None:
    return None if value is None else value.copy_negate() if value else value


def _turned_line(line: LineItem) -> LineItem:
    """The amount turns, and with it the factor that is negative."""
    by_price = line.unit_price is not None and line.unit_price < 0
    return dataclasses.replace(
        line,
        quantity=line.quantity if by_price else _turned(line.quantity),
        unit_price=_turned(line.unit_price) if by_price else line.unit_price,
        amount=_turned(line.amount),
    )
