"""Items whose numbers do not multiply: the reading under which they do wins."""

from __future__ import annotations

from decimal import Decimal
from itertools import permutations

from invoicext_desktop.extraction.amounts import Amount
from invoicext_desktop.extraction.cells import Item

CENT = Decimal("0.01")
#: Prices may be printed for a hundred or a thousand pieces.
PRICE_UNITS = (100, 1000)


def repair(items: list[Item]) -> list[Item]:
    """Quantity, price and amount of each item set so that they prove each other where they can."""
    for item in items:
        if not proves(item):
            _other_amount(item)
        if not proves(item):
            _search(item)
    return items


def proves(item: Item) -> bool:
    """Whether quantity times price, less the discount, makes the amount."""
    quantity, price, amount = item.value("quantity"), item.value("unit_price"), item.value("amount")
    if quantity is None or price is None or amount is None:
        return False
    if _makes(quantity, price, amount, item.value("discount")):
        return True
    return any(amount and abs(quantity * price / per - amount) <= CENT for per in PRICE_UNITS)


def _makes(quantity: Decimal, price: Decimal, amount: Decimal, discount: Decimal | None) -> bool:
    allowed = max(CENT, abs(quantity) * Decimal("0.005"))
    if abs(quantity * price - amount) <= min(allowed, max(CENT * 2, abs(amount) / 200)):
        return True
    gross = quantity * price
    return discount is not None and abs(gross * (1 - discount / 100) - amount) <= CENT * 2


def _other_amount(item: Item) -> None:
    """Of several amount columns (net, gross) the one that the other numbers make."""
    quantity, price = item.value("quantity"), item.value("unit_price")
    if quantity is None or price is None:
        return
    for amount in item.amounts:
        if _makes(quantity, price, amount.number.value, item.value("discount")):
            item.numbers["amount"] = amount
            return


def _search(item: Item) -> None:
    """Any three numbers of the row that multiply, the amount kept where there is one."""
    numbers = [a for a in item.every if not a.number.percent and a.number.value]
    if not 3 <= len(numbers) <= 7:
        return
    numbers.sort(key=lambda a: a.box.x0)
    best: tuple[float, tuple[Amount, Amount, Amount]] | None = None
    for quantity, price, amount in permutations(numbers, 3):
        if not _makes(quantity.number.value, price.number.value, amount.number.value, None):
            continue
        if quantity.number.value == 1 and amount is not item.numbers.get("amount", amount):
            continue  # one times anything is anything
        points = 2.0 * (amount is item.numbers.get("amount")) + (quantity is item.numbers.get("quantity"))
        points += 1.0 * (price is item.numbers.get("unit_price")) + (amount.box.x0 > max(quantity.box.x0, price.box.x0))
        points += 0.5 * (price.number.decimals >= 2) + 0.3 * (quantity.box.x0 < price.box.x0)
        if best is None or points > best[0]:
            best = points, (quantity, price, amount)
    if best is not None and (best[0] >= 2 or "amount" not in item.numbers):
        for kind, found in zip(("quantity", "unit_price", "amount"), best[1], strict=True):
            item.numbers[kind] = found
        item.amounts = [best[1][2]]
