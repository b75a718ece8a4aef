"""A simplified FatturaPA (FSM10): small amounts, each line with its tax in it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from xml.etree.ElementTree import Element

from invoicext_desktop.domain.invoice import InvoiceContent, Issue, LineItem, Party, TaxLine, Totals
from invoicext_desktop.extraction.einvoice.fatturapa import parties
from invoicext_desktop.extraction.einvoice.fatturapa.ordinary import document_type, finished
from invoicext_desktop.extraction.einvoice.fatturapa.remarks import exemptions
from invoicext_desktop.extraction.einvoice.keeping import kept, kept_currency, kept_text
from invoicext_desktop.extraction.einvoice.nodes import child, children, date, number, text

_NOTHING = Decimal(0)
_CENT = Decimal("0.01")


@dataclass(frozen=True, slots=True)
class _Goods:
    """One DatiBeniServizi: `gross` as stated; the tax stated, or made from the rate."""

    description: str | None
    gross: Decimal
    rate: Decimal | None
    tax: Decimal


def read(header: Element, body: Element) -> tuple[InvoiceContent, tuple[Issue, ...]]:
    """One invoice, and what a person should know about it."""
    general = child(body, "DatiGenerali/DatiGeneraliDocumento")
    nodes = children(body, "DatiBeniServizi")
    goods = [_goods(node) for node in nodes]
    supplier, customer = _parties(header)
    content = InvoiceContent(
        document_type=document_type(text(general, "TipoDocumento")),
        supplier=supplier,
        customer=customer,
        invoice_number=kept_text(text(general, "Numero")),
        invoice_date=date(general, "Data"),
        currency=kept_currency(text(general, "Divisa")),
        line_items=tuple(
            LineItem(description=kept_text(item.description), tax_rate=kept(item.rate), amount=kept(item.gross))
            for item in goods
        ),
        totals=_totals(goods),
        taxes=_taxes(goods),
    )
    computed: dict[str, str | None] = {
        "totals.subtotal": "the lines less the tax in them",
        "totals.tax_amount": "the tax in the lines added up",
        "totals.total": "the lines added up",
    }
    return finished(content, computed), tuple(exemptions(nodes))


def _goods(node: Element) -> _Goods:
    gross = number(node, "Importo") or _NOTHING
    rate, tax = number(node, "DatiIVA/Aliquota"), number(node, "DatiIVA/Imposta")
    if tax is None:
        tax = (gross * (rate or _NOTHING) / (100 + (rate or _NOTHING))).quantize(_CENT, ROUND_HALF_UP)
    if rate is None and not tax:
        rate = _NOTHING
    return _Goods(text(node, "Descrizione"), gross, rate, tax)


def _totals(goods: list[_Goods]) -> Totals:
    if not goods:
        return Totals()
    total, tax = _sum(item.gross for item in goods), _sum(item.tax for item in goods)
    rates = {item.rate for item in goods}
    return Totals(kept(total - tax), kept(rates.pop()) if len(rates) == 1 else None, kept(tax), kept(total))


def _taxes(goods: list[_Goods]) -> tuple[TaxLine, ...]:
    """One for each rate, in the order of the lines."""
    made = []
    for rate in dict.fromkeys(item.rate for item in goods):
        same = [item for item in goods if item.rate == rate]
        tax = _sum(item.tax for item in same)
        made.append(TaxLine(kept(rate), kept(_sum(item.gross for item in same) - tax), kept(tax)))
    return tuple(made)


def _sum(amounts: Iterable[Decimal]) -> Decimal:
    return sum(amounts, _NOTHING)


def _parties(header: Element) -> tuple[Party, Party]:
    """The simplified form has the same facts one level higher, or under other names."""
    seller = child(header, "CedentePrestatore")
    buyer = child(header, "CessionarioCommittente")
    other = child(buyer, "AltriDatiIdentificativi")
    seats = (child(seller, "Sede"), child(other, "Sede"))
    abroad = len({parties.country(seat) for seat in seats} - {None}) > 1
    return (
        parties.party(seller, seller, seats[0], abroad=abroad),
        parties.party(child(buyer, "IdentificativiFiscali"), other, seats[1], abroad=abroad),
    )
