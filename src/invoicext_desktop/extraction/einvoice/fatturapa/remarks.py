"""What a bookkeeper has to know about an ordinary FatturaPA beside its values."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from xml.etree.ElementTree import Element

from invoicext_desktop.domain.invoice import Issue, Severity
from invoicext_desktop.domain.saying import issue
from invoicext_desktop.extraction.einvoice.fatturapa.lines import adjustments
from invoicext_desktop.extraction.einvoice.fatturapa.totals import adjusted, sums
from invoicext_desktop.extraction.einvoice.nodes import child, children, number, text

#: By the letter and first figure of Natura; the figures behind a point tell cases of the same kind apart.
_NATURES = {
    "N1": ("tax_exempt", "tax_exempt.excluded.said"),
    "N2": ("tax_exempt", "tax_exempt.outside.said"),
    "N3": ("tax_exempt", "tax_exempt.abroad.said"),
    "N4": ("tax_exempt", "tax_exempt.said"),
    "N5": ("tax_exempt", "tax_exempt.margin.said"),
    "N6": ("reverse_charge", "reverse_charge.said"),
    "N7": ("tax_exempt", "tax_exempt.elsewhere.said"),
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
        yield issue("self_invoice", Severity.INFO, "document_type", kind=str(kind))


def exemptions(rows: list[Element]) -> Iterator[Issue]:
    """One remark for each reason why no tax is due."""
    said = set()
    for row in rows:
        nature = (text(row, "Natura") or "").upper()
        known = _NATURES.get(nature[:2])
        if known is None:
            continue
        code, sentence = known
        law = (text(row, "RiferimentoNormativo") or "").rstrip(".")
        found = issue(code, Severity.INFO, _TAX, sentence=sentence, reason=f"{nature}: {law}" if law else nature)
        if found.message not in said:
            said.add(found.message)
            yield found


def _when_due(rows: list[Element]) -> Iterator[Issue]:
    split = [number(row, "Imposta") or Decimal(0) for row in rows if text(row, "EsigibilitaIVA") == "S"]
    if any(split):
        much = sum(split, Decimal(0))
        yield issue("split_payment", Severity.INFO, _TAX, sentence="split_payment.amount", amount=much)
    if any(text(row, "EsigibilitaIVA") == "D" for row in rows):
        yield issue("deferred_tax", Severity.INFO, _TAX)


def _withheld(general: Element | None) -> Iterator[Issue]:
    for node in children(general, "DatiRitenuta"):
        amount, percent = number(node, "ImportoRitenuta"), number(node, "AliquotaRitenuta")
        if amount:
            share = f"{percent.normalize():f}" if percent else ""
            sentence = "withholding.share" if share else "withholding"
            yield issue("withholding", Severity.INFO, "amount_due", sentence=sentence, amount=amount, share=share)


def _on_no_line(general: Element | None) -> Iterator[Issue]:
    """What the sums hold and no line says."""
    for node in children(general, "DatiCassaPrevidenziale"):
        amount = number(node, "ImportoContributoCassa")
        if amount:
            yield issue("charge_without_line", Severity.INFO, "totals.subtotal", amount=amount)
    for item in adjustments(general):
        code = "document_surcharge" if item.is_charge else "document_discount"
        much = item.amount if item.amount is not None else f"{item.percent} %"
        yield issue(code, Severity.INFO, "totals.total", amount=much)
    rounding = number(general, "Arrotondamento")
    if rounding:
        yield issue("rounded", Severity.INFO, "totals.total", amount=rounding)


def _stamp(body: Element, general: Element | None) -> Iterator[Issue]:
    """The duty is stated whether or not the customer is charged with it: the total tells."""
    found = sums(body)
    if not found.stamp:
        return
    net, tax, total = found.totals.subtotal, found.totals.tax_amount, found.totals.total
    where = "stamp_duty"
    if net is not None and tax is not None and total is not None:
        over = total - adjusted(general, net + tax)
        if over == 0:
            where = "stamp_duty.without"
        elif over == found.stamp:
            where = "stamp_duty.within"
    yield issue("stamp_duty", Severity.INFO, "totals.total", sentence=where, amount=found.stamp)
