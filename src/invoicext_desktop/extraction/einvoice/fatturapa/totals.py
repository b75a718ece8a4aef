"""The sums of an ordinary FatturaPA: what it comes to, and what of it the supplier is to be paid."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from xml.etree.ElementTree import Element

from invoicext_desktop.domain.invoice import TaxLine, Totals
from invoicext_desktop.extraction.einvoice.fatturapa.lines import adjustments
from invoicext_desktop.extraction.einvoice.keeping import kept
from invoicext_desktop.extraction.einvoice.nodes import child, children, number, text

_NOTHING = Decimal(0)
_CENT = Decimal("0.01")
_SPLIT = "S"


@dataclass(frozen=True, slots=True)
class Sums:
    """The sums as stated; `total_computed` where the document leaves its total out."""

    totals: Totals
    taxes: tuple[TaxLine, ...]
    total_computed: bool
    withheld: Decimal
    split: Decimal
    stamp: Decimal

    @property
    def payable(self) -> Decimal | None:
        """The total less what the customer pays to the state: withheld tax, VAT under split payment."""
        return None if self.totals.total is None else self.totals.total - self.withheld - self.split


def sums(body: Element) -> Sums:
    """The sums of one invoice."""
    general = child(body, "DatiGenerali/DatiGeneraliDocumento")
    rows = children(body, "DatiBeniServizi/DatiRiepilogo")
    taxes = tuple(_tax(row) for row in rows)
    net = _sum(row.base for row in taxes)
    tax = _sum(row.amount for row in taxes)
    withheld = sum(
        (number(node, "ImportoRitenuta") or _NOTHING for node in children(general, "DatiRitenuta")), _NOTHING
    )
    split = sum(
        (number(row, "Imposta") or _NOTHING for row in rows if text(row, "EsigibilitaIVA") == _SPLIT),
        _NOTHING,
    )
    stated = kept(number(general, "ImportoTotaleDocumento"))
    stamp = number(general, "DatiBollo/ImportoBollo") or _NOTHING
    total = stated
    if stated is None and net is not None and tax is not None:
        total = _computed(general, net + tax, stamp, _paid(body), withheld + split)
    rates = {row.rate for row in taxes}
    rate = rates.pop() if len(rates) == 1 else None
    return Sums(Totals(net, rate, tax, total), taxes, stated is None and total is not None, withheld, split, stamp)


def _tax(row: Element) -> TaxLine:
    return TaxLine(
        kept(number(row, "AliquotaIVA")), kept(number(row, "ImponibileImporto")), kept(number(row, "Imposta"))
    )


def _sum(amounts: Iterable[Decimal | None]) -> Decimal | None:
    known = [amount for amount in amounts if amount is not None]
    return sum(known, _NOTHING) if known else None


def _paid(body: Element) -> Decimal | None:
    return _sum(number(node, "ImportoPagamento") for node in children(body, "DatiPagamento/DettaglioPagamento"))


def _computed(
    general: Element | None, gross: Decimal, stamp: Decimal, paid: Decimal | None, kept_back: Decimal
) -> Decimal:
    """Whether the customer is charged the stamp duty is nowhere said, but where the payments tell."""
    total = adjusted(general, gross)
    charged = paid is not None and paid in {total + stamp, total + stamp - kept_back}
    return total + stamp if charged else total


def adjusted(general: Element | None, gross: Decimal) -> Decimal:
    """Net and tax with the document's own discounts, surcharges and rounding."""
    total = gross
    for item in adjustments(general):
        amount = item.amount if item.amount is not None else (total * (item.percent or _NOTHING) / 100).quantize(_CENT)
        total += amount if item.is_charge else -amount
    return total + (number(general, "Arrotondamento") or _NOTHING)
