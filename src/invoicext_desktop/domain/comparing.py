"""Two invoices side by side: which values agree and which differ."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from invoicext_desktop.domain.fields import HEADER_FIELDS, LINE_FIELDS, Value, get_value, line_path
from invoicext_desktop.domain.invoice import InvoiceContent
from invoicext_desktop.domain.same_supplier import name_key, plain

#: Compared as who reads them does: without case, spaces, legal forms.
_NAMES = frozenset({"supplier.name", "customer.name"})


@dataclass(frozen=True, slots=True)
class Compared:
    """The values at a path of both; `same` also where only the printing differs."""

    path: str
    one: Value
    other: Value
    same: bool


def compare(one: InvoiceContent, other: InvoiceContent) -> Iterator[Compared]:
    """Every value that one of them has: the header's in the order of the fields, then the lines'."""
    paths = [spec.path for spec in HEADER_FIELDS]
    lines = max(len(one.line_items), len(other.line_items))
    paths += [line_path(index, spec.path) for index in range(lines) for spec in LINE_FIELDS]
    for path in paths:
        first, second = get_value(one, path), get_value(other, path)
        if first not in (None, "") or second not in (None, ""):
            yield Compared(path, first, second, _same(path, first, second))


def _same(path: str, one: Value, other: Value) -> bool:
    if not isinstance(one, str) or not isinstance(other, str):
        return one == other if not isinstance(one, Decimal) else isinstance(other, Decimal) and one == other
    if path in _NAMES:
        return name_key(one) == name_key(other)
    return plain(one) == plain(other)
