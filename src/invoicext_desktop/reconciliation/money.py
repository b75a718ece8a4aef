"""Amounts as whole numbers of ten-thousandths: exact, and quick to add up."""

from __future__ import annotations

from decimal import ROUND_DOWN, Decimal

SCALE = 4
_STEP = Decimal(1).scaleb(-SCALE)
_CENT = Decimal("0.01")
CENT = 100
UNIT = 10_000


def units(amount: Decimal) -> int:
    """What lies beyond the fourth decimal is left off."""
    return int(amount.quantize(_STEP, ROUND_DOWN).scaleb(SCALE)) if amount.is_finite() else 0


def money(value: int) -> Decimal:
    """With two decimals, or more where it has more."""
    exact = Decimal(value).scaleb(-SCALE)
    cents = exact.quantize(_CENT, ROUND_DOWN)
    return cents if cents == exact else exact.normalize()
