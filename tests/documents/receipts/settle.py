"""How a receipt was paid, with the tip: printed, to be written by hand, or suggested; and the foot."""

from __future__ import annotations

from decimal import Decimal

from documents.receipts.slip import Slip
from documents.receipts.words import many

_MASKS = (
    "************{}",
    "XXXXXXXXXXXX{}",
    "**** **** **** {}",
    "xxxx-xxxx-xxxx-{}",
    "...{}",
    "#{}",
    "XXXX{}",
    "ending in {}",
)
_CHIP = (
    "AID: A0000000031010",
    "TID: 00123456",
    "MID: ***44120",
    "RRN 402113004512",
    "BATCH# 000123",
    "REF #: 0041",
    "EMV CHIP READ",
)


def print_settlement(slip: Slip) -> None:
    receipt, style, roll = slip.receipt, slip.style, slip.roll
    if style.tipping == "printed":
        _printed_tip(slip)
    if receipt.card:
        _card(slip)
    else:
        roll.pair(style.words("cash"), slip.money(receipt.paid))
        if receipt.paid != receipt.total or slip.chance.random() < 0.6:
            roll.pair(style.words("change"), slip.money(receipt.paid - receipt.total))
    if style.tipping == "blank":
        _blank_tip(slip)
    if style.tipping == "suggested":
        for percent in (15, 18, 20):
            tip = (receipt.before_tip * percent / 100).quantize(Decimal("0.01"))
            roll.left(f"{style.words('tip')} {percent}% = {slip.money(tip)}")
    if style.discounts and any(item.less for item in receipt.items):
        less = sum((item.less for item in receipt.items), Decimal(0))
        roll.pair(style.words("savings"), slip.money(less))


def _printed_tip(slip: Slip) -> None:
    """The tip, and the total with it: what was paid."""
    receipt, style, roll = slip.receipt, slip.style, slip.roll
    roll.pair(style.words("tip"), slip.money(receipt.tip))
    roll.pair(style.words("total"), slip.money(receipt.total, strong=True), bold=style.number % 2 == 1)
    slip.tell("totals.tip", receipt.tip)
    slip.tell("totals.total", receipt.total, receipt.before_tip)


def _card(slip: Slip) -> None:
    receipt, style, roll, chance = slip.receipt, slip.style, slip.roll, slip.chance
    roll.pair(style.words("card"), slip.money(receipt.total))
    if style.number % 3:
        roll.rule(style.rule)
        roll.left(style.words("sale"))
    number = _MASKS[style.number % len(_MASKS)].format(receipt.card)
    if style.number % 2:
        roll.pair(receipt.brand, number)
    else:
        roll.left(f"{receipt.brand} {number}")
    slip.tell("payment.card_last4", receipt.card)
    for line in chance.sample(_CHIP, chance.choice((0, 2, 3, 4))):
        roll.left(line)
    roll.pair(style.words("approved"), f"{chance.randrange(10**5, 10**6)}")
    if style.number % 3 == 1:
        roll.pair(style.words("amount"), slip.money(receipt.total))


def _blank_tip(slip: Slip) -> None:
    """Lines for a pen: nothing is printed on them."""
    slip.roll.feed()
    slip.roll.blank(f"{slip.style.words('tip')}:")
    slip.roll.blank(f"{slip.style.words('total')}:")
    if slip.style.number % 2:
        slip.roll.blank(slip.style.words("sign"))
    slip.issues.add("handwritten")


def print_foot(slip: Slip) -> None:
    roll, style, chance = slip.roll, slip.style, slip.chance
    roll.feed(0.6)
    lines = many(style.language, "foot")
    for line in chance.sample(lines, min(len(lines), chance.choice((0, 1, 2, 3)))):
        roll.centred(line.format(tax=style.tax))
    roll.centred(style.words("thanks"))
    if chance.random() < 0.3:
        roll.bars([chance.randrange(1, 4) for _ in range(40)])
        roll.centred("".join(chance.choice("0123456789") for _ in range(18)))
