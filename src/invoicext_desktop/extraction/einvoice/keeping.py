"""Values as our fields can keep them."""

from __future__ import annotations

import re
from decimal import ROUND_HALF_EVEN, Context, Decimal

from invoicext_desktop.domain.fields import LARGEST, LONGEST, MOST_DIGITS

#: Room for every product and quotient of numbers that an e-invoice may have.
WIDE = Context(prec=200, rounding=ROUND_HALF_EVEN)
STEP = Decimal(1).scaleb(-MOST_DIGITS)
_CURRENCY = re.compile(r"[A-Z]{3}")


def kept(value: Decimal | None) -> Decimal | None:
    """The number with every digit that a field can keep; None where it is larger than any amount."""
    if value is None or abs(value) >= LARGEST:
        return None
    exponent = value.as_tuple().exponent
    if isinstance(exponent, int) and exponent < -MOST_DIGITS:
        return value.quantize(STEP, context=WIDE)
    return value


def kept_text(value: str | None) -> str | None:
    """The text, cut where a field could not keep it."""
    return value[:LONGEST] if value else None


def kept_currency(value: str | None) -> str | None:
    """The code, None where it is none."""
    code = (value or "").strip().upper()
    return code if _CURRENCY.fullmatch(code) else None
