"""What a bookkeeper has to know about an ordinary FatturaPA beside its values."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from xml.etree.ElementTree import Element

from invoicext_desktop.domain.invoice import Issue, Severity
from invoicext_desktop.extraction.einvoice.fatturapa.lines import adjustments
from invoicext_desktop.extraction.einvoice.fatturapa.totals import adjusted, sums
from invoicext_desktop.extraction.einvoice.nodes import child, children, number, text

#: By the letter and first figure of Natura; the figures behind a point tell cases of the same kind apart.
_NATURES = {
    "N1": ("tax_exempt", "Excluded from the taxable amount"),
    "N2": ("tax_exempt", "Not subject to tax"),
    "N3": ("tax_exempt", "Not taxable (export or the like)"),
    "N4": ("tax_exempt", "Exempt from tax"),
    "N5": ("tax_exempt", "Margin scheme: no tax is shown"),
    "N6": ("reverse_charge", "Reverse charge: the customer owes the tax"),
    "N7": ("tax_exempt", "Tax paid in another country of the EU"),
}
#: Documents that the customer makes for the tax office: nothing is to be paid for them.
_SELF_MADE = {"TD16", "TD17", "TD18", "TD19", "TD20", "TD21", "TD22", "TD23", "TD27", "TD28", "TD29"}
_TAX = "totals.tax_amount"


def remarks(body: Element) -> Iterator[Issue]:
    """The remarks on one invoice."""
    general = child(body, "DatiGenerali/DatiGeneraliDocumento")
    rows = children(body, "DatiBeniServizi/DatiRiepilogo")
    yield from self_made(text(general, "TipoDocumento"))
    yield from exemptions(rows)
    yield from _when_due(rows)
    yield from _withheld(general)
    yield from _on_no_line(general)
    yield from _stamp(body, general)


def self_made(kind: str | None) -> Iterator[Issue]:
    """A self-invoice, or one that completes a supplier's."""
    if kind in _SELF_MADE:
        message = (
            f"A document of type {kind}: the customer made it for the tax office, it is no bill of the supplier's."
        )
        yield Issue("self_invoice", Severity.INFO, message, "document_type")


def exemptions(rows: list[Element]) -> Iterator[Issue]:
    """One remark for each reason why no tax is due."""
    said = set()
    for row in rows:
        nature = (text(row, "Natura") or "").upper()
        known = _NATURES.get(nature[:2])
        if known is None:
            continue
        code, words = known
        reason = (text(row, "RiferimentoNormativo") or "").rstrip(".")
        message = f"{words} ({nature}{': ' if reason else ''}{reason})."
        if message not in said:
            said.add(message)
            yield Issue(code, Severity.INFO, message, _TAX)


def _when_due(rows: list[Element]) -> Iterator[Issue]:
    split = [number(row, "Imposta") or Decimal(0) for row in rows if text(row, "EsigibilitaIVA") == "S"]
    if any(split):
        message = f"Split payment: the customer pays the tax of {sum(split)} to the state, not to the supplier."
        yield Issue("split_payment", Severity.INFO, message, _TAX)
    if any(text(row, "EsigibilitaIVA") == "D" for row in rows):
        message = "The tax falls due with the payment: it can be deducted from then on."
        yield Issue("deferred_tax", Severity.INFO, message, _TAX)


def _withheld(general: Element | None) -> Iterator[Issue]:
    for node in children(general, "DatiRitenuta"):
        amount, percent = number(node, "ImportoRitenuta"), number(node, "AliquotaRitenuta")
        if amount:
            share = f" ({percent.normalize():f} %)" if percent else ""
            message = f"Withholding tax of {amount}{share} is paid to the state, not to the supplier."
            yield Issue("withholding", Severity.INFO, message, "amount_due")


def _on_no_line(general: Element | None) -> Iterator[Issue]:
    """What the sums hold and no line says."""
    for node in children(general, "DatiCassaPrevidenziale"):
        amount = number(node, "ImportoContributoCassa")
        if amount:
            message = f"The subtotal includes {amount} for the supplier's pension fund, which stands on no line."
            yield Issue("charge_without_line", Severity.INFO, message, "totals.subtotal")
    for item in adjustments(general):
        words = "surcharge" if item.is_charge else "discount"
        much = item.amount if item.amount is not None else f"{item.percent} %"
        yield Issue(f"document_{words}", Severity.INFO, f"The total has a {words} of {much}.", "totals.total")
    rounding = number(general, "Arrotondamento")
    if rounding:
        yield Issue("rounded", Severity.INFO, f"The total is rounded by {rounding}.", "totals.total")


def _stamp(body: Element, general: Element | None) -> Iterator[Issue]:
    """The duty is stated whether or not the customer is charged with it: the total tells."""
    found = sums(body)
    if not found.stamp:
        return
    net, tax, total = found.totals.subtotal, found.totals.tax_amount, found.totals.total
    where = "the total may or may not have it"
    if net is not None and tax is not None and total is not None:
        over = total - adjusted(general, net + tax)
        if over == 0:
            where = "it is not charged on top of subtotal and tax"
        elif over == found.stamp:
            where = "the total has it on top of subtotal and tax"
    yield Issue("stamp_duty", Severity.INFO, f"Stamp duty of {found.stamp}: {where}.", "totals.total")
