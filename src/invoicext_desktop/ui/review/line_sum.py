"""Whether the lines add up to the invoice, in words."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QLocale

from invoicext_desktop.domain.check_lines import CENT, TOLERANCE
from invoicext_desktop.domain.fields import FieldType
from invoicext_desktop.domain.invoice import InvoiceContent
from invoicext_desktop.ui import formats
from invoicext_desktop.ui.review.words import tr
from invoicext_desktop.ui.theme import Meaning


def line_sum(content: InvoiceContent, locale: QLocale) -> tuple[Meaning | None, str]:
    """The sum of the lines against the subtotal or, where prices include tax, the total."""
    amounts = [line.amount for line in content.line_items if line.amount is not None]
    if not amounts:
        return None, ""
    total = sum(amounts, Decimal(0))
    shown = _money(total, locale)
    targets = [
        (name, value)
        for name, value in ((tr("subtotal"), content.totals.subtotal), (tr("total"), content.totals.total))
        if value is not None
    ]
    if not targets:
        return None, tr("Lines {sum}").format(sum=shown)
    allowed = max(TOLERANCE, CENT * len(content.line_items) / 2)
    for name, value in targets:
        if total == value:
            return Meaning.PROVED, tr("Lines {sum} = {name}").format(sum=shown, name=name)
    for name, value in targets:
        if content.beside_lines and total + content.beside_lines == value:
            return Meaning.PROVED, _with_charges(shown, content.beside_lines, name, locale)
    near = [target for target in targets if abs(target[1] - total) <= allowed]
    name, value = (near or targets)[0]
    meaning = Meaning.CHECK if near else Meaning.PROBLEM
    words = tr("Lines {sum}, {name} {value}: differ by {difference}")
    return meaning, words.format(
        sum=shown, name=name, value=_money(value, locale), difference=_money(abs(value - total), locale)
    )


def _with_charges(shown: str, beside: Decimal, name: str, locale: QLocale) -> str:
    """With what is charged or taken off below the lines."""
    more = tr("Lines {sum} + {beside} = {name}") if beside > 0 else tr("Lines {sum} \u2212 {beside} = {name}")
    return more.format(sum=shown, beside=_money(abs(beside), locale), name=name)


def _money(value: Decimal, locale: QLocale) -> str:
    return formats.display(FieldType.AMOUNT, value, locale)
