"""A receipt on its way to paper: what is printed is told to the truth."""

from __future__ import annotations

import random
from typing import Any

from documents.receipts.receipt import Receipt
from documents.receipts.roll import Roll
from documents.receipts.style import Style


class Slip:
    """`values` and `also` collect the truth by field path, `lines` the items as printed."""

    def __init__(self, receipt: Receipt, style: Style) -> None:
        self.receipt = receipt
        self.style = style
        self.roll = Roll(165 if style.columns <= 32 else 228, style.columns, style.font)
        self.chance = random.Random(f"slip {receipt.seed}")
        self.values: dict[str, Any] = {}
        self.also: dict[str, tuple[Any, ...]] = {}
        self.lines: list[dict[str, Any]] = []
        self.issues: set[str] = set()

    def tell(self, path: str, value: Any, *others: Any) -> None:
        """What is printed, None where nothing is; the others are right too."""
        if value is not None:
            self.values[path] = value
        self.also[path] = (*self.also.get(path, ()), *others)

    def money(self, value: Any, *, strong: bool = False) -> str:
        """An amount as printed; a sign beside it tells the currency."""
        text = self.style.money(value, strong=strong)
        if self.style.sign in text:
            self.tell("currency", self.receipt.currency)
        return text
