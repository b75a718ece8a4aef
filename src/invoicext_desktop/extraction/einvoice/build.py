"""From what an e-invoice says to an invoice of ours."""

from __future__ import annotations

import dataclasses
import re
from decimal import ROUND_HALF_EVEN, Context, Decimal

from invoicext_desktop.domain.evidence import Evidence, EvidenceSource
from invoicext_desktop.domain.fields import (
    LARGEST,
    LONGEST,
    MOST_DIGITS,
    get_value,
    paths_of,
)
from invoicext_desktop.domain.invoice import (
    DocumentType,
    InvoiceContent,
    Issue,
    LineItem,
    Party,
    Payment,
    TaxLine,
    Totals,
)
from invoicext_desktop.extraction.einvoice.address import one_line
from invoicext_desktop.extraction.einvoice.arithmetic import find_contradictions
from invoicext_desktop.extraction.einvoice.discount import discount_percent
from invoicext_desktop.extraction.einvoice.exemptions import find_exemptions
from invoicext_desktop.extraction.einvoice.semantic import EInvoice, InvoiceLine, TaxGroup, TradeParty
from invoicext_desktop.extraction.einvoice.units import unit_name

#: The codes of UNTDID 1001 that EN 16931 counts as credit notes.
CREDIT_NOTES = {"81", "83", "261", "262", "296", "308", "381", "396", "420", "458", "502", "503", "532"}
#: What the invoice states about itself is right but for a supplier who wrote one thing and meant another.
CONFIDENCE = 0.995
_STEP = Decimal(1).scaleb(-MOST_DIGITS)
#: Exact for every number that a field can keep.
_WIDE = Context(prec=60, rounding=ROUND_HALF_EVEN)
_IBAN = re.compile(r"[A-Z]{2}\d{2}[A-Z0-9]{10,30}")
_CURRENCY = re.compile(r"[A-Z]{3}")
_ONE = Decimal(1)


def build(source: EInvoice) -> tuple[InvoiceContent, tuple[Issue, ...]]:
    """The invoice with evidence, and what a person should know: what does not add up, why no tax is due."""
    content = _content(source)
    issues = (*find_contradictions(source), *find_exemptions(source))
    if content.document_type is DocumentType.CREDIT_NOTE and (content.totals.total or 0) < 0:
        content = turn_signs(content)
    return with_evidence(content), issues


def with_evidence(content: InvoiceContent) -> InvoiceContent:
    """A copy in which every value that is there is vouched for by the XML."""
    stated = Evidence(CONFIDENCE, EvidenceSource.XML, proved=True, reason="stated in the e-invoice's XML")
    evidence = {path: stated for path in paths_of(content) if get_value(content, path) is not None}
    return dataclasses.replace(content, evidence=evidence)


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
        line_items=tuple(_line(line) for line in source.lines),
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


def kept(value: Decimal | None) -> Decimal | None:
    """The number as a field can keep it: of its size, with that many decimals."""
    if value is None or not value.is_finite() or abs(value) >= LARGEST:
        return None
    exponent = value.as_tuple().exponent
    if isinstance(exponent, int) and exponent < -MOST_DIGITS:
        return value.quantize(_STEP, context=_WIDE)
    return value


def kept_text(value: str | None) -> str | None:
    """The text, cut where a field could not keep it."""
    return value[:LONGEST] if value else None


def kept_currency(value: str | None) -> str | None:
    code = (value or "").strip().upper()
    return code if _CURRENCY.fullmatch(code) else None


def _abroad(source: EInvoice) -> bool:
    """Whether the two parties are of different countries: then an address says which."""
    countries = {party.address.country for party in (source.seller, source.buyer)} - {None}
    return len(countries) > 1


def _party(party: TradeParty, abroad: bool) -> Party:
    return Party(
        kept_text(party.name), kept_text(one_line(party.address, with_country=abroad)), kept_text(party.tax_id)
    )


def _only_rate(taxes: tuple[TaxGroup, ...]) -> Decimal | None:
    rates = {tax.rate for tax in taxes}
    return rates.pop() if len(rates) == 1 else None


def _line(line: InvoiceLine) -> LineItem:
    price = unit_price(line)
    return LineItem(
        description=kept_text(_description(line)),
        quantity=kept(line.quantity),
        unit=kept_text(unit_name(line.unit)),
        unit_price=kept(price),
        discount=kept(discount_percent(line, price)),
        tax_rate=kept(line.tax_rate),
        amount=kept(line.amount),
    )


def _description(line: InvoiceLine) -> str | None:
    """Name and description; where one says the other too, it alone."""
    name, more = line.name, line.description
    if not name or not more:
        return name or more
    if more.casefold() in name.casefold():
        return name
    return more if name.casefold() in more.casefold() else f"{name}: {more}"


def unit_price(line: InvoiceLine) -> Decimal | None:
    """The price of one unit, before a discount where that is stated."""
    gross = line.gross_price is not None
    price = line.gross_price if gross else line.net_price
    own, other = line.gross_base_quantity, line.base_quantity
    base = (own or other) if gross else (other or own)
    if price is None or base in (None, 0, _ONE):
        return price
    return _WIDE.divide(price, base).quantize(_STEP, context=_WIDE).normalize(_WIDE) if base else price


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
