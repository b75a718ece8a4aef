"""Whether the lines add up to the invoice, in words."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QLocale

from invoicext_desktop.domain.fields import FieldType
from invoicext_desktop.domain.invoice import InvoiceContent
from invoicext_desktop.domain.line_totals import Held, LineTotals, add_up
from invoicext_desktop.ui import formats
from invoicext_desktop.ui.review.words import tr
from invoicext_desktop.ui.theme import Meaning


def line_sum(content: InvoiceContent, locale: QLocale) -> tuple[Meaning | None, str]:
    """The sum of the lines against the subtotal or, where prices include tax, the total; then rate by rate."""
    totals = add_up(content)
    if totals is None:
        return None, ""
    meaning, words = _whole(totals, locale)
    if totals.rates and meaning is not Meaning.PROBLEM:
        return Meaning.PROBLEM, _of_rate(*totals.rates[0], locale)
    return meaning, words


def line_sums(content: InvoiceContent, locale: QLocale) -> str:
    """All of it, a line of text each."""
    totals = add_up(content)
    if totals is None:
        return ""
    return "\n".join([_whole(totals, locale)[1], *(_of_rate(rate, held, locale) for rate, held in totals.rates)])


def _whole(totals: LineTotals, locale: QLocale) -> tuple[Meaning | None, str]:
    shown, held = _money(totals.lines, locale), totals.held
    if held is None:
        return None, tr("Lines {sum}").format(sum=shown)
    name = tr("subtotal") if totals.target == "totals.subtotal" else tr("total")
    if not held.missing and totals.beside:
        return Meaning.PROVED, _with_charges(shown, totals.beside, name, locale)
    if not held.missing:
        return Meaning.PROVED, tr("Lines {sum} = {name}").format(sum=shown, name=name)
    words = (
        tr("{difference} missing: lines {sum}, {name} {value}")
        if held.missing > 0
        else tr("{difference} too much: lines {sum}, {name} {value}")
    )
    said = words.format(
        sum=shown, name=name, value=_money(held.stated, locale), difference=_money(abs(held.missing), locale)
    )
    return Meaning.CHECK if held.near else Meaning.PROBLEM, said


def _of_rate(rate: Decimal, held: Held, locale: QLocale) -> str:
    words = (
        tr("{difference} missing at {rate}: lines {sum}, taxed {value}")
        if held.missing > 0
        else tr("{difference} too much at {rate}: lines {sum}, taxed {value}")
    )
    return words.format(
        rate=formats.display(FieldType.PERCENT, rate, locale),
        sum=_money(held.lines, locale),
        value=_money(held.stated, locale),
        difference=_money(abs(held.missing), locale),
    )


def _with_charges(shown: str, beside: Decimal, name: str, locale: QLocale) -> str:
    """With what is charged or taken off below the lines."""
    more = tr("Lines {sum} + {beside} = {name}") if beside > 0 else tr("Lines {sum} \u2212 {beside} = {name}")
    return more.format(sum=shown, beside=_money(abs(beside), locale), name=name)


def _money(value: Decimal, locale: QLocale) -> str:
    return formats.display(FieldType.AMOUNT, value, locale)
