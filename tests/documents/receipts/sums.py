"""What the items come to: subtotal, tax, total, and the tax table of countries whose prices include it."""

from __future__ import annotations

from decimal import Decimal

from documents.receipts.receipt import Rate
from documents.receipts.slip import Slip


def print_sums(slip: Slip) -> None:
    """Down to the total before any tip."""
    receipt, style, roll = slip.receipt, slip.style, slip.roll
    if style.counts and style.number % 2:
        roll.pair(style.words("items"), str(_pieces(slip)))
    beside = receipt.coupon or receipt.service
    if style.subtotal or beside:
        roll.pair(style.words("subtotal"), slip.money(receipt.goods))
        _tell_subtotal(slip, receipt.goods)
    if receipt.coupon:
        roll.pair(style.words("discount"), slip.money(-receipt.coupon))
    if receipt.service:
        roll.pair(f"{style.words('service')} 10%", slip.money(receipt.service))
    if style.taxing == "row":
        _tax_rows(slip)
    elif style.taxing == "none":
        slip.tell("totals.tax_amount", None, receipt.tax)
        slip.tell("totals.tax_rate", None, *(rate.rate for rate in receipt.rates))
    if receipt.rounding:
        roll.pair(style.words("rounding"), style.plain(receipt.rounding))
    _total(slip)
    if style.counts and not style.number % 2:
        roll.pair(style.words("items"), str(_pieces(slip)))


def print_amount(slip: Slip) -> None:
    """All that a card slip says: what was charged, and no tax."""
    receipt, style = slip.receipt, slip.style
    slip.roll.pair(style.words("amount"), slip.money(receipt.before_tip, strong=True))
    slip.tell("totals.total", receipt.before_tip)
    slip.tell("totals.tax_rate", None, *(rate.rate for rate in receipt.rates))
    slip.tell("amount_due", None, receipt.before_tip, Decimal(0), receipt.total)


def _pieces(slip: Slip) -> int:
    return int(sum((item.quantity if not item.unit else 1 for item in slip.receipt.items), Decimal(0)))


def _tell_subtotal(slip: Slip, printed: Decimal) -> None:
    """A subtotal of prices with tax is none before tax: what is printed may be taken all the same."""
    receipt = slip.receipt
    if not receipt.gross and printed == receipt.net:
        slip.tell("totals.subtotal", printed)
    else:
        slip.tell("totals.subtotal", None, printed, receipt.net)


def _tax_rows(slip: Slip) -> None:
    """Before the total: what is without tax where the prices are with it, then the tax."""
    receipt, style, roll = slip.receipt, slip.style, slip.roll
    if receipt.gross:
        roll.pair(f"{style.words('total')} ({style.words('net')} {style.tax})", slip.money(receipt.net))
        slip.tell("totals.subtotal", receipt.net, receipt.goods)
    named = style.number % 5 < 3
    for rate in receipt.rates:
        label = f"{style.tax} {style.number_text(rate.rate)}%" if named or len(receipt.rates) > 1 else style.tax
        roll.pair(label, slip.money(rate.tax))
    _tell_taxes(slip, named=named)


def _tell_taxes(slip: Slip, *, named: bool) -> None:
    rates = slip.receipt.rates
    slip.tell("totals.tax_amount", slip.receipt.tax)
    one = rates[0].rate if len(rates) == 1 else None
    slip.tell("totals.tax_rate", one if named else None, *(rate.rate for rate in rates if one is None or not named))


def _total(slip: Slip) -> None:
    receipt, style, roll = slip.receipt, slip.style, slip.roll
    value, label = receipt.before_tip, style.words("total")
    if style.number % 7 == 0:
        roll.rule(style.rule)
    text = slip.money(value, strong=True)
    roll.feed(0.2)
    roll.pair(label, text, size=(1, 1, 1.3, 1.6)[style.number % 4], bold=style.number % 2 == 1)
    slip.tell("totals.total", value)
    if receipt.rounding:
        slip.tell("totals.total", value, value - receipt.rounding)
    slip.tell("amount_due", None, value, Decimal(0), receipt.total)


def print_tax_table(slip: Slip) -> None:
    """Below the total, or after the payment."""
    receipt, style = slip.receipt, slip.style
    if style.taxing == "sentence":
        for rate in receipt.rates:
            text = style.words("incl", rate=style.number_text(rate.rate))
            slip.roll.pair(text, slip.money(rate.tax))
        _tell_taxes(slip, named=True)
        slip.tell("totals.subtotal", None, receipt.net)
    elif style.taxing == "table":
        _table(slip)
        _tell_taxes(slip, named=True)
        slip.tell("totals.subtotal", receipt.net, receipt.goods)


def _table(slip: Slip) -> None:
    style, roll = slip.style, slip.roll
    order = (("net", "tax", "gross"), ("net", "tax"), ("gross", "net", "tax"), ("tax", "net", "gross"))[
        style.number % 4
    ]
    places = [1 - 0.27 * (len(order) - 1 - at) for at in range(len(order))]
    roll.feed(0.5)
    if style.number % 3:
        roll.left(style.words("summary"))
    if style.number % 5:
        heads = {"net": style.words("net"), "tax": style.tax, "gross": style.words("gross")}
        room = 0.25 * roll.inner
        cells = [(place, "r", roll.cut(heads[name], room)) for place, name in zip(places, order, strict=True)]
        roll.cells([(0, "l", style.words("rate")), *cells])
    for rate in slip.receipt.rates:
        label = (
            f"{rate.letter} {style.number_text(rate.rate)}%" if style.flagged else f"{style.number_text(rate.rate)}%"
        )
        cells = [(place, "r", style.plain(_part(rate, name))) for place, name in zip(places, order, strict=True)]
        roll.cells([(0, "l", label), *cells])
    if len(slip.receipt.rates) > 1 and style.number % 2:
        sums = {"net": slip.receipt.net, "tax": slip.receipt.tax, "gross": slip.receipt.net + slip.receipt.tax}
        cells = [(place, "r", style.plain(sums[name])) for place, name in zip(places, order, strict=True)]
        roll.cells([(0, "l", style.words("total").split()[0][:6]), *cells])
    roll.feed(0.5)


def _part(rate: Rate, name: str) -> Decimal:
    return {"net": rate.net, "tax": rate.tax, "gross": rate.gross}[name]
