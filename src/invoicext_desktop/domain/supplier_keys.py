"""Whether what two invoices are recognised by can belong to one supplier."""

from __future__ import annotations

from collections.abc import Iterable

from invoicext_desktop.domain.lessons import KeyKind, SupplierKey

#: What a supplier is found by, the surest first. A layout is shared by all who use the same program.
TELLING = (KeyKind.TAX_ID, KeyKind.IBAN, KeyKind.DOMAIN, KeyKind.PHONE, KeyKind.NAME)


def contradict(one: Iterable[SupplierKey], other: Iterable[SupplierKey], by: KeyKind) -> bool:
    """Whether two that have a key of kind `by` in common are different suppliers all the same.

    A tax number tells for certain; without one in common, two of the same shape that differ are two suppliers,
    and so are two bank accounts. Two numbers of different shapes (a VAT number and a local one) say nothing.
    """
    first, second = _by_kind(one), _by_kind(other)
    if by is KeyKind.TAX_ID:
        return False
    if _tax_ids_differ(first.get(KeyKind.TAX_ID, set()), second.get(KeyKind.TAX_ID, set())):
        return True
    accounts = first.get(KeyKind.IBAN, set()), second.get(KeyKind.IBAN, set())
    return bool(accounts[0] and accounts[1] and not accounts[0] & accounts[1])


def _by_kind(keys: Iterable[SupplierKey]) -> dict[KeyKind, set[str]]:
    found: dict[KeyKind, set[str]] = {}
    for key in keys:
        found.setdefault(key.kind, set()).add(key.value)
    return found


def _tax_ids_differ(one: set[str], other: set[str]) -> bool:
    return not one & other and bool({_shape(item) for item in one} & {_shape(item) for item in other})


def _shape(number: str) -> str:
    return "".join("9" if c.isdigit() else "A" for c in number)
