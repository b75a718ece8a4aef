"""In which order suppliers are listed."""

from __future__ import annotations

from enum import StrEnum


class Order(StrEnum):
    NAME = "name"
    INVOICES = "invoices"
    TOTAL = "total"
    LAST = "last"
