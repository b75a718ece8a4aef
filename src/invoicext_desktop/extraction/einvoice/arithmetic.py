"""Whether an e-invoice adds up, by the rules of EN 16931 (BR-CO). Nothing is ever put right."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from invoicext_desktop.domain.check_lines import TOLERANCE
from invoicext_desktop.domain.invoice import Issue, Severity
from invoicext_desktop.domain.saying import Said, issue
from invoicext_desktop.extraction.einvoice.semantic import EInvoice, TaxGroup

CODE = "xml_does_not_add_up"
_NOTHING = Decimal(0)
_CENT = Decimal("0.01")


def find_contradictions(source: EInvoice) -> Iterator[Issue]:
    """A warning for each sum that is not what its parts make."""
    yield from _lines(source)
    yield from _adjustments(source)
    yield from _net(source)
    yield from _taxes(source)
    yield from _totals(source)


def _lines(source: EInvoice) -> Iterator[Issue]:
    """BR-CO-10. A profile without lines, or with some that state no amount, says nothing here."""
    amounts = [line.amount for line in source.lines if line.amount is not None]
    if source.lines and len(amounts) == len(source.lines):
        made = sum(amounts, _NOTHING)
        yield from _compare("lines", made, source.sums.lines, "totals.subtotal")


def _adjustments(source: EInvoice) -> Iterator[Issue]:
    """BR-CO-11, BR-CO-12."""
    if not source.adjustments:
        return
    for is_charge, stated, what in (
        (False, source.sums.allowances, "discounts"),
        (True, source.sums.charges, "charges"),
    ):
        parts = [item.amount for item in source.adjustments if item.is_charge is is_charge]
        known = [amount for amount in parts if amount is not None]
        made = sum(known, _NOTHING)
        if len(known) == len(parts) and made != -(stated or _NOTHING):  # some write discounts as negative amounts
            yield from _compare(what, made, stated, "totals.subtotal")


def _net(source: EInvoice) -> Iterator[Issue]:
    """BR-CO-13."""
    sums = source.sums
    if sums.lines is not None:
        made = sums.lines - (sums.allowances or _NOTHING) + (sums.charges or _NOTHING)
        yield from _compare("net", made, sums.net, "totals.subtotal")


def _taxes(source: EInvoice) -> Iterator[Issue]:
    """BR-CO-14, BR-CO-17, and that the taxed amounts are all of the net amount."""
    amounts = [tax.amount for tax in source.taxes if tax.amount is not None]
    if source.taxes and len(amounts) == len(source.taxes):
        yield from _compare("taxes", sum(amounts, _NOTHING), source.sums.tax, "totals.tax_amount")
    bases = [tax.base for tax in source.taxes if tax.base is not None]
    if source.taxes and len(bases) == len(source.taxes):
        yield from _compare("bases", sum(bases, _NOTHING), source.sums.net, "totals.subtotal")
    if len(source.taxes) > 1:  # the tax of one rate is checked with every invoice
        for tax in source.taxes:
            yield from _tax(tax, len(source.lines))


def _tax(tax: TaxGroup, lines: int) -> Iterator[Issue]:
    """Some round each line's tax: half a cent for each."""
    if tax.rate is None or tax.base is None or tax.amount is None:
        return
    made = (tax.base * tax.rate / 100).quantize(_CENT)
    if abs(made - tax.amount) > _CENT * (lines + 2) / 2:
        rate, path = f"{tax.rate.normalize():f}", "totals.tax_amount"
        values: dict[str, Said] = {"rate": rate, "base": tax.base, "made": made, "tax": tax.amount}
        yield issue(CODE, Severity.WARNING, path, sentence=f"{CODE}.rate", values=values)


def _totals(source: EInvoice) -> Iterator[Issue]:
    """BR-CO-15, BR-CO-16. A profile without the lines' sum has no prepaid amount either."""
    sums = source.sums
    if sums.net is not None and sums.tax is not None and sums.total is not None:
        made = sums.net + sums.tax
        if abs(made - sums.total) <= TOLERANCE:  # what is further off is found with every invoice
            yield from _compare("total", made, sums.total, "totals.total")
    if sums.total is not None and (sums.lines is not None or sums.prepaid is not None):
        made = sums.total - (sums.prepaid or _NOTHING) + (sums.rounding or _NOTHING)
        if sums.for_others is None or made + sums.for_others != sums.due:
            yield from _compare("due", made, sums.due, "amount_due")


def _compare(what: str, made: Decimal, stated: Decimal | None, field: str) -> Iterator[Issue]:
    if stated is not None and abs(made - stated) >= _CENT:
        sentence, off = f"{CODE}.{what}", stated - made
        yield issue(CODE, Severity.WARNING, field, sentence=sentence, made=made, stated=stated, off=off)
