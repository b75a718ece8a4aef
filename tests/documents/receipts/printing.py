"""A receipt by its number: the file and its truth."""

from __future__ import annotations

import random
from typing import Any

from documents.designs.printing import Printed
from documents.designs.truth import Truth
from documents.receipts.head import print_head, print_meta
from documents.receipts.items import print_items
from documents.receipts.making import make_receipt
from documents.receipts.settle import print_foot, print_settlement
from documents.receipts.slip import Slip
from documents.receipts.style import make_style
from documents.receipts.sums import print_amount, print_sums, print_tax_table

#: So many tills there are.
STYLES = 500
#: A slip in a scanner lies on a page of this size.
_A4 = (595.0, 842.0)


def print_receipt(seed: int, *, style: int | None = None) -> Printed:
    """The same seed gives the same receipt, of this till or of any."""
    chance = random.Random(f"which till {seed}")
    look = make_style(chance.randrange(STYLES) if style is None else style)
    slip = Slip(make_receipt(seed, look), look)
    _print(slip)
    scanned = chance.random() < 0.25
    at = (chance.uniform(10, 320), chance.uniform(5, 60))
    pdf = slip.roll.done(sheet=_A4, at=at) if scanned else slip.roll.done(scale=look.scale)
    return Printed(seed, f"till-{look.number}", look.language, pdf, _truth(slip))


def _print(slip: Slip) -> None:
    print_head(slip)
    last = slip.style.meta == "below"
    if not last:
        print_meta(slip)
    if slip.style.kind == "slip":
        print_amount(slip)
    else:
        print_items(slip)
        print_sums(slip)
    early = slip.style.number % 2 == 0
    if early and slip.style.kind != "slip":
        print_tax_table(slip)
    print_settlement(slip)
    if not early and slip.style.kind != "slip":
        print_tax_table(slip)
    if last:
        print_meta(slip)
    print_foot(slip)


def _truth(slip: Slip) -> Truth:
    receipt = slip.receipt
    values: dict[str, Any] = dict(slip.values)
    also = dict(slip.also)
    # What can be worked out is no invention.
    also["currency"] = (receipt.currency,)
    also["due_date"] = (receipt.moment.date(),)
    also["totals.subtotal"] = (*also.get("totals.subtotal", ()), receipt.net, receipt.goods)
    if "totals.tax_amount" not in values:
        also["totals.tax_amount"] = (receipt.tax,)
    return Truth("receipt", values, also, tuple(slip.lines), frozenset(slip.issues))
