"""Checks of the sums, each with the values with which they come out."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from invoicext_desktop.domain.check_lines import CENT, TOLERANCE, LineMemo, check_lines
from invoicext_desktop.domain.evidence import EvidenceSource
from invoicext_desktop.domain.fields import get_value, line_path, with_value
from invoicext_desktop.domain.invoice import DocumentType, Fix, InvoiceContent, Issue, Severity, TaxLine
from invoicext_desktop.domain.saying import issue
from invoicext_desktop.domain.tax_numbers import country_of
from invoicext_desktop.domain.tax_rates import RATES

NET, RATE, TAX, TOTAL = "totals.subtotal", "totals.tax_rate", "totals.tax_amount", "totals.total"
_NOTHING = Decimal(0)


def check_sums(content: InvoiceContent, memo: LineMemo | None = None) -> Iterator[Issue]:
    """Totals, taxes and lines. `memo`: see `check_lines`."""
    yield from _total(content)
    yield from _tax(content)
    yield from _taxes(content)
    if (
        content.totals.total is not None
        and content.totals.total < 0
        and content.document_type is not DocumentType.CREDIT_NOTE
    ):
        credit = Fix((("document_type", DocumentType.CREDIT_NOTE.value), (TOTAL, -content.totals.total)), "credit")
        whole = content.totals.subtotal is None and content.totals.tax_amount is None
        fixes = (credit,) if whole else ()
        yield issue("negative_total", Severity.WARNING, TOTAL, fixes=fixes, basis=str(content.totals.total))
    yield from _lines(content, memo)


# --- subtotal, tax, total -----------------------------------------------------------------------


def _total(content: InvoiceContent) -> Iterator[Issue]:
    net, tax, total = content.totals.subtotal, content.totals.tax_amount, content.totals.total
    if net is None or tax is None or total is None:
        return
    tip = content.totals.tip or _NOTHING
    off = total - net - tax
    if min(abs(off), abs(off - tip)) <= TOLERANCE or _stated(content, NET, TAX, TOTAL):
        return
    candidates = ((TOTAL, net + tax + tip), (TAX, total - net - tip), (NET, total - tax - tip))
    fixes = _ranked(content, [pair for pair in candidates if pair[1] >= 0 or total < 0])
    if tip:
        yield issue(
            "total_mismatch",
            Severity.WARNING,
            TOTAL,
            sentence="total_mismatch.tip",
            fixes=fixes,
            subtotal=net,
            tax=tax,
            tip=tip,
            made=net + tax + tip,
            total=total,
            off=off - tip,
        )
    else:
        yield issue(
            "total_mismatch",
            Severity.WARNING,
            TOTAL,
            fixes=fixes,
            subtotal=net,
            tax=tax,
            made=net + tax,
            total=total,
            off=off,
        )


def _tax(content: InvoiceContent) -> Iterator[Issue]:
    net, rate, tax = content.totals.subtotal, content.totals.tax_rate, content.totals.tax_amount
    if net is None or rate is None or tax is None:
        return
    made = (net * rate / 100).quantize(CENT)
    if abs(made - tax) > _tax_tolerance(content):
        fixes = [*_ranked(content, [(TAX, made)], at_least=1), *_rate_fixes(content, net, tax)]
        fixes = fixes or [Fix(((TAX, made),))]
        yield issue(
            "tax_mismatch",
            Severity.WARNING,
            TAX,
            fixes=tuple(fixes),
            rate=_percent(rate),
            subtotal=net,
            made=made,
            tax=tax,
        )


def _rate_fixes(content: InvoiceContent, net: Decimal, tax: Decimal) -> Iterator[Fix]:
    """The rate that the tax comes from, where it is one of the country's."""
    known = RATES.get(country_of(content.supplier.tax_id) or "")
    if known is None or not net:
        return
    for rate in sorted(known, reverse=True):
        if abs((net * rate / 100).quantize(CENT) - tax) <= TOLERANCE:
            yield Fix(((RATE, rate),))
            return


def _tax_tolerance(content: InvoiceContent) -> Decimal:
    """Some round each line's tax: half a cent for each."""
    return max(TOLERANCE, CENT * (len(content.line_items) + 1) / 2)


def _taxes(content: InvoiceContent) -> Iterator[Issue]:
    """The taxes by rate, where there are several; what an e-invoice states was checked when it was read."""
    if len(content.taxes) < 2 or _stated(content, TAX):
        return
    for tax in content.taxes:
        yield from _one_tax(tax, content)
    bases, amounts = ([getattr(tax, name) for tax in content.taxes] for name in ("base", "amount"))
    allowed = max(TOLERANCE, CENT * len(content.taxes))
    tax_amount, net = content.totals.tax_amount, content.totals.subtotal
    if tax_amount is not None and None not in amounts:
        made = sum(amounts, _NOTHING)
        if abs(made - tax_amount) > allowed:
            fixes = _ranked(content, [(TAX, made)], at_least=1)
            off = tax_amount - made
            yield issue("taxes_mismatch", Severity.WARNING, TAX, fixes=fixes, made=made, tax=tax_amount, off=off)
    if net is not None and None not in bases:
        made = sum(bases, _NOTHING)
        if abs(made - net) > allowed and _breaks_down(content, made):
            yield issue(
                "taxes_mismatch",
                Severity.WARNING,
                NET,
                sentence="taxes_mismatch.base",
                fixes=_ranked(content, [(NET, made)], at_least=1),
                made=made,
                subtotal=net,
                off=net - made,
            )


def _breaks_down(content: InvoiceContent, bases: Decimal) -> bool:
    """Whether the bases were meant to be the whole net amount: bills leave out what is not taxed, or print gross."""
    total, tax = content.totals.total, content.totals.tax_amount
    return total is not None and tax is not None and abs(bases + tax - total) <= TOLERANCE


def _one_tax(tax: TaxLine, content: InvoiceContent) -> Iterator[Issue]:
    if tax.rate is None or tax.base is None or tax.amount is None:
        return
    made = (tax.base * tax.rate / 100).quantize(CENT)
    inside = (tax.base * tax.rate / (100 + tax.rate)).quantize(CENT) if tax.rate > 0 else made
    allowed = _tax_tolerance(content)
    if min(abs(made - tax.amount), abs(inside - tax.amount)) > allowed:
        yield issue(
            "taxes_mismatch",
            Severity.WARNING,
            TAX,
            sentence="taxes_mismatch.rate",
            rate=_percent(tax.rate),
            base=tax.base,
            made=made,
            tax=tax.amount,
        )


def _percent(rate: Decimal) -> str:
    return f"{rate.normalize():f}"


# --- which value is wrong -----------------------------------------------------------------------


def _ranked(content: InvoiceContent, values: list[tuple[str, Decimal]], at_least: int = 0) -> tuple[Fix, ...]:
    """Those of the values that mend the most sums, in their order. Nothing that mends fewer than `at_least`."""
    before = _holding(content)
    mended = [len(_holding(with_value(content, path, value)) - before) for path, value in values]
    broken = [len(before - _holding(with_value(content, path, value))) for path, value in values]
    scores = [good - bad for good, bad in zip(mended, broken, strict=True)]
    best = max(scores, default=0)
    if best < at_least:
        return ()
    return tuple(Fix(((path, value),)) for (path, value), score in zip(values, scores, strict=True) if score == best)


def _holding(content: InvoiceContent) -> set[str]:
    """The names of the sums that come out."""
    net, rate, tax, total = (_decimal(content, path) for path in (NET, RATE, TAX, TOTAL))
    found = set()
    tip = content.totals.tip or _NOTHING
    if net is not None and tax is not None and total is not None:
        off = total - net - tax
        if min(abs(off), abs(off - tip)) <= TOLERANCE:
            found.add("total")
    if net is not None and rate is not None and tax is not None and abs(net * rate / 100 - tax) <= TOLERANCE:
        found.add("rate")
    lines = [line.amount for line in content.line_items]
    if lines and None not in lines:
        made = sum((amount for amount in lines if amount is not None), _NOTHING)
        if net is not None and any(abs(made + more - net) <= TOLERANCE for more in (_NOTHING, content.beside_lines)):
            found.add("lines")
    amounts = [item.amount for item in content.taxes]
    if amounts and tax is not None and None not in amounts:
        made = sum((amount for amount in amounts if amount is not None), _NOTHING)
        if abs(made - tax) <= TOLERANCE:
            found.add("taxes")
    if content.amount_due is not None and total is not None and content.amount_due == total:
        found.add("due")
    return found


def _decimal(content: InvoiceContent, path: str) -> Decimal | None:
    value = get_value(content, path)
    return value if isinstance(value, Decimal) else None


# --- lines --------------------------------------------------------------------------------------


def _lines(content: InvoiceContent, memo: LineMemo | None) -> Iterator[Issue]:
    amounts = [line.amount for line in content.line_items]
    known = [amount for amount in amounts if amount is not None]
    if amounts and len(known) == len(amounts) and not _all_stated(content):
        yield from _line_sum(sum(known, _NOTHING), content)
    yield from check_lines(content.line_items, summed="lines" in _holding(content), memo=memo)


def _all_stated(content: InvoiceContent) -> bool:
    """Whether an e-invoice states the net amount and every line's."""
    paths = (line_path(index, "amount") for index in range(len(content.line_items)))
    return _stated(content, NET) and all(_stated(content, path) for path in paths)


def _stated(content: InvoiceContent, *paths: str) -> bool:
    """Whether an e-invoice states them all: it was checked when it was read, with its allowances and charges."""
    found = (content.evidence.get(path) for path in paths)
    return all(item is not None and item.source is EvidenceSource.XML for item in found)


def _line_sum(lines: Decimal, content: InvoiceContent) -> Iterator[Issue]:
    """The lines may add up to the net or, where prices include tax, to the total, with what stands beside them."""
    totals = content.totals
    targets = [amount for amount in (totals.subtotal, totals.total) if amount is not None]
    if totals.total is not None and totals.tip:
        targets.append(totals.total - totals.tip)
    allowed = max(TOLERANCE, CENT * len(content.line_items) / 2)
    sums = {lines, lines + content.beside_lines}
    if not targets or any(abs(added - target) <= allowed for added in sums for target in targets):
        return
    path = NET if totals.subtotal is not None else TOTAL
    yield issue(
        "lines_mismatch",
        Severity.WARNING,
        path,
        fixes=_ranked(content, [(NET, lines + content.beside_lines)], at_least=2) if path == NET else (),
        made=lines,
        amount=targets[0],
        off=targets[0] - lines,
    )
