"""Whether quantity times price less the discount makes a line's amount, and which of them would have to be another."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from decimal import ROUND_HALF_UP, Context, Decimal, localcontext

from invoicext_desktop.domain.fields import LARGEST, Value, line_path
from invoicext_desktop.domain.invoice import Fix, Issue, LineItem, Severity
from invoicext_desktop.domain.saying import issue

CENT = Decimal("0.01")
#: Two roundings of half a cent each and one cent of the issuer's own.
TOLERANCE = Decimal("0.02")
#: Exact for products of the largest values that a field takes.
WIDE = Context(prec=100)
_NOTHING = Decimal(0)
_HUNDRED = Decimal(100)
#: Quantities and discounts are proposed in such parts, or with the decimals that they have: nobody prints 3.792 pieces.
_PART_OF_QUANTITY, _PART_OF_DISCOUNT = Decimal("0.25"), Decimal("0.5")


class LineMemo:
    """Remembers what was found about lines, so that after a keystroke only the line that changed is worked out anew.

    Lines are known again as the same objects; equal ones are only worked out once more.
    """

    def __init__(self) -> None:
        self._known: dict[int, tuple[LineItem, Decimal | None]] = {}

    def wrong(self, lines: Sequence[LineItem]) -> list[tuple[int, Decimal]]:
        """(index, what the amount would have to be) of each line that does not come out."""
        before, self._known = self._known, {}
        found = []
        for index, line in enumerate(lines):
            known = before.get(id(line))
            if known is None or known[0] is not line:
                known = line, missed(line)
            self._known[id(line)] = known
            if known[1] is not None:
                found.append((index, known[1]))
        return found


def check_lines(lines: Sequence[LineItem], *, summed: bool, memo: LineMemo | None = None) -> Iterator[Issue]:
    """The lines that don't come out. `summed`: with the amounts as they are, the lines make the invoice's total."""
    for index, expected in (memo or LineMemo()).wrong(lines):
        line, path = lines[index], line_path(index, "amount")
        yield issue(
            "line_mismatch",
            Severity.WARNING,
            path,
            fixes=tuple(Fix(((line_path(index, name), value),)) for name, value in repairs(line, summed=summed)),
            basis=f"{line.quantity} {line.unit_price} {line.discount} {line.amount}",
            made=expected,
            amount=line.amount if line.amount is not None else "",
        )


def expected_amount(line: LineItem) -> Decimal | None:
    """Quantity times unit price less the discount, to the cent; None where one of them is unknown."""
    if line.quantity is None or line.unit_price is None:
        return None
    with localcontext(WIDE):
        gross = line.quantity * line.unit_price
        if line.discount is not None:
            gross -= gross * line.discount / 100
        return gross.quantize(CENT)


def missed(line: LineItem) -> Decimal | None:
    """What the amount would have to be; None where it is that, or where nothing can be said."""
    expected = expected_amount(line)
    if expected is None or line.amount is None or abs(expected - line.amount) <= _tolerance(line):
        return None
    return expected


def _tolerance(line: LineItem) -> Decimal:
    """A printed price may be rounded itself: half its last digit, times the quantity."""
    price, quantity = line.unit_price or _NOTHING, line.quantity or _NOTHING
    exponent = price.as_tuple().exponent
    step = Decimal(1).scaleb(exponent if isinstance(exponent, int) else 0)
    return max(TOLERANCE, abs(quantity) * step / 2 + CENT)


def repairs(line: LineItem, *, summed: bool) -> list[tuple[str, Value]]:
    """(column, value) that would make the line come out, the likeliest first.

    Where the amounts make the invoice's total as they are, the amount is the last to be doubted.
    """
    expected, amount = expected_amount(line), line.amount
    if expected is None or amount is None:
        return []
    others = [(name, value) for name, value in _others(line, amount) if _makes(line, name, value, amount)]
    mine: tuple[str, Value] = ("amount", expected)
    return [*others, mine] if summed else [mine, *others]


def _others(line: LineItem, amount: Decimal) -> Iterable[tuple[str, Decimal]]:
    """What quantity, discount and price would be if the others are right: whole pieces and round discounts first."""
    quantity, price = line.quantity or _NOTHING, line.unit_price or _NOTHING
    with localcontext(WIDE):
        left = 1 - (line.discount or _NOTHING) / _HUNDRED
        found: list[tuple[str, Decimal]] = []
        if price * left:
            exact = amount / (price * left)
            found += [("quantity", _in_parts(exact, step)) for step in (_PART_OF_QUANTITY, _last_digit(quantity))]
        if quantity * price and 0 < amount / (quantity * price) < 1:
            off = (1 - amount / (quantity * price)) * _HUNDRED
            found.append(("discount", _in_parts(off, _PART_OF_DISCOUNT)))
        if quantity * left:
            finest = min(CENT, _last_digit(price))
            found.append(("unit_price", (amount / (quantity * left)).quantize(finest, ROUND_HALF_UP)))
    found = list(dict.fromkeys(found))
    whole = [pair for pair in found if pair[0] != "quantity" or pair[1] == pair[1].to_integral_value()]
    return [*whole, *(pair for pair in found if pair not in whole)]


def _last_digit(value: Decimal) -> Decimal:
    """What one in its last place is worth: 0.01 for 12.50."""
    exponent = value.as_tuple().exponent
    return Decimal(1).scaleb(min(exponent, 0) if isinstance(exponent, int) else 0)


def _in_parts(value: Decimal, part: Decimal) -> Decimal:
    """The nearest multiple, without zeros that say nothing."""
    plain = ((value / part).quantize(Decimal(1), ROUND_HALF_UP) * part).normalize()
    return plain.quantize(Decimal(1)) if plain == plain.to_integral_value() else plain


def _makes(line: LineItem, name: str, value: Decimal, amount: Decimal) -> bool:
    """Whether with this value there the amount comes out to the cent, and the value is one that is printed."""
    if not value or value == getattr(line, name) or abs(value) >= LARGEST:
        return False
    with localcontext(WIDE):
        return expected_amount(replace(line, **{name: value})) == amount.quantize(CENT)  # type: ignore[arg-type]
