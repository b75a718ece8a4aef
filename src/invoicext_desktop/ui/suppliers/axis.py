"""Round marks for an axis of amounts."""

from __future__ import annotations

from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal

#: About so many steps fit one above the other.
STEPS = 4


def steps(low: Decimal, high: Decimal) -> tuple[Decimal, ...]:
    """Marks from at most `low` (not above 0) to at least `high`, a round number apart; 0 is one of them."""
    span = max(high - low, Decimal(0))
    if not span:
        return (Decimal(0), Decimal(1))
    step = _round_step(span / STEPS)
    first = (low / step).to_integral_value(ROUND_FLOOR)
    last = (high / step).to_integral_value(ROUND_CEILING)
    return tuple((first + place) * step for place in range(int(last - first) + 1))


def _round_step(rough: Decimal) -> Decimal:
    """1, 2, 2.5 or 5 times a power of ten, not below `rough`."""
    power = Decimal(1).scaleb(rough.adjusted())
    for factor in ("1", "2", "2.5", "5", "10"):
        step = Decimal(factor) * power
        if step >= rough:
            return step if step < 1 else Decimal(f"{step.normalize():f}")
    return 10 * power
