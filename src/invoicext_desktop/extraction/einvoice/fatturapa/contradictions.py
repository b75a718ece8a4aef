"""Whether a FatturaPA adds up, by the checks of the Italian exchange. Nothing is ever put right."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from itertools import islice
from xml.etree.ElementTree import Element

from invoicext_desktop.domain.invoice import InvoiceContent, Issue, Severity, TaxLine
from invoicext_desktop.domain.saying import Said, issue
from invoicext_desktop.extraction.einvoice.arithmetic import CODE
from invoicext_desktop.extraction.einvoice.build import MOST_UNREAD
from invoicext_desktop.extraction.einvoice.fatturapa.totals import adjusted
from invoicext_desktop.extraction.einvoice.nodes import child, children, local_name, number, text

_NOTHING = Decimal(0)
_CENT = Decimal("0.01")
_NUMERIC = ("Importo", "Prezzo", "Quantita", "Aliquota", "Imposta", "Imponibile", "Percentuale")
#: Numbers of the transport and of the supplier's own, which nothing is read from.
_OTHERS = {"PrezzoNumero"}


def contradictions(body: Element, content: InvoiceContent) -> Iterator[Issue]:
    """A warning for each number that is none, and for each sum that is not what its parts make."""
    yield from _unread(body)
    yield from _lines(body, content)
    yield from _total(body, content)
    for tax in content.taxes:
        yield from _tax(tax, len(content.line_items))


def _unread(body: Element) -> Iterator[Issue]:
    wrong = (
        (name, said)
        for node in body.iter()
        if (name := local_name(node)).startswith(_NUMERIC)
        and name not in _OTHERS
        and (said := text(node)) is not None
        and number(node) is None
    )
    for name, said in islice(wrong, MOST_UNREAD):
        yield issue("xml_not_a_number", Severity.WARNING, found=said[:40], element=name)


def _lines(body: Element, content: InvoiceContent) -> Iterator[Issue]:
    """Lines, contributions to a pension fund and roundings make the taxable amounts (check 00422)."""
    amounts = [line.amount for line in content.line_items]
    net = content.totals.subtotal
    if not amounts or net is None or None in amounts:
        return
    lines = sum((amount for amount in amounts if amount is not None), _NOTHING)
    funds = _all(body, "DatiGenerali/DatiGeneraliDocumento/DatiCassaPrevidenziale/ImportoContributoCassa")
    rounding = _all(body, "DatiBeniServizi/DatiRiepilogo/Arrotondamento")
    allowed = max(2 * _CENT, _CENT * len(amounts) / 2)
    if abs(lines + funds - net) > allowed and abs(lines + funds + rounding - net) > allowed:
        made = lines + funds
        sentence, off = f"{CODE}.lines", net - made
        yield issue(CODE, Severity.WARNING, "totals.subtotal", sentence=sentence, made=made, stated=net, off=off)


def _total(body: Element, content: InvoiceContent) -> Iterator[Issue]:
    """Net and tax with what the document adds or takes off; the stamp duty may be in the total or not."""
    general = child(body, "DatiGenerali/DatiGeneraliDocumento")
    stated, totals = number(general, "ImportoTotaleDocumento"), content.totals
    if stated is None or totals.subtotal is None or totals.tax_amount is None:
        return
    made = adjusted(general, totals.subtotal + totals.tax_amount)
    stamp = number(general, "DatiBollo/ImportoBollo") or _NOTHING
    if min(abs(made - stated), abs(made + stamp - stated)) > 2 * _CENT:
        sentence, off = f"{CODE}.total", stated - made
        yield issue(CODE, Severity.WARNING, "totals.total", sentence=sentence, made=made, stated=stated, off=off)


def _all(body: Element, path: str) -> Decimal:
    return sum((number(node) or _NOTHING for node in children(body, path)), _NOTHING)


def _tax(tax: TaxLine, lines: int) -> Iterator[Issue]:
    """Some round each line's tax: half a cent for each (check 00421)."""
    if tax.rate is None or tax.base is None or tax.amount is None:
        return
    made = (tax.base * tax.rate / 100).quantize(_CENT)
    if abs(made - tax.amount) > _CENT * (lines + 2) / 2:
        rate, path = f"{tax.rate.normalize():f}", "totals.tax_amount"
        values: dict[str, Said] = {"rate": rate, "base": tax.base, "made": made, "tax": tax.amount}
        yield issue(CODE, Severity.WARNING, path, sentence=f"{CODE}.rate", values=values)
