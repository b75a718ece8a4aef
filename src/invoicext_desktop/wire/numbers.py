"""Amounts on the wire: JSON numbers, written as the Decimal they are, never through a float."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated

from pydantic import AfterValidator, Field, WithJsonSchema


class PlainDecimal(Decimal):
    """A Decimal whose text never has an exponent: 12.00 stays 12.00, 1E+3 is 1000."""

    def __str__(self) -> str:
        return format(self, "f")


def plain(value: Decimal) -> Decimal:
    """The same number, with a text that is a JSON number. Raises ValueError where it is none."""
    if not value.is_finite():
        raise ValueError("A number on the wire has to be finite.")
    return PlainDecimal(abs(value) if value == 0 else value)


#: An amount, quantity or rate in a model. OpenAPI describes it as the number that it is.
Number = Annotated[
    Decimal, Field(allow_inf_nan=False), AfterValidator(plain), WithJsonSchema({"type": "number", "examples": [12.00]})
]
