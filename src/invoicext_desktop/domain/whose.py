"""Who is one supplier: a vote over how invoices name theirs, by tax number first, by name else.

An invoice shows its supplier's **face**: a name and a tax number, as printed. Faces with one tax number are one
supplier, whatever the name. Faces of one name (but for case, accents and legal form) are one supplier too, unless
their tax numbers are of one kind and differ. An account alone makes nobody one: a bank that buys bills, or a group
that is paid in one place, prints the same account under many names. It is asked about instead (`domain.near_names`).
What a person said (merged, parted) stands above all of it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from invoicext_desktop.domain.invoice import Direction, InvoiceContent
from invoicext_desktop.domain.same_supplier import differ, name_key, tax_bare, tax_key

#: Longer names than this are no names; what follows is not compared.
LONGEST = 300


@dataclass(frozen=True, slots=True)
class Face:
    """How an invoice names its supplier, as printed and as it is compared. One of name and tax number is there."""

    printed: str
    printed_tax_id: str
    supplier_key: str
    tax_key: str
    name_key: str
    tax_bare: str


@dataclass(frozen=True, slots=True)
class Seen:
    """A face that is known already, whose it is, and how much speaks for it (a number of invoices)."""

    supplier_id: str
    tax_key: str
    name_key: str
    weight: int = 1


def face_of(content: InvoiceContent) -> Face | None:
    """The face on an invoice; None for a sale (the supplier is oneself) and where it names nobody."""
    name, tax = (content.supplier.name or "").strip(), content.supplier.tax_id or ""
    if content.direction is not Direction.PURCHASE:
        return None
    return face(name, tax)


def face(name: str, tax_id: str) -> Face | None:
    """The face with this name and tax number; None where both say nothing."""
    tax = tax_key(tax_id)[:LONGEST]
    key = name_key(name)[:LONGEST]
    if not key and not tax:
        return None
    return Face(name, tax_id, name.casefold()[:LONGEST], tax, key, tax_bare(tax))


def whose(own: Face, seen: Iterable[Seen]) -> str | None:
    """The supplier among those seen that a face belongs to; None where it is a new one.

    Those with its tax number have the say; without any, those with its name that have no other tax number of its
    kind. Of several the one that most invoices speak for.
    """
    known = list(seen)
    if own.tax_key:
        by_tax = [item for item in known if item.tax_key and _same(own.tax_key, item.tax_key)]
        if by_tax:
            return _elected(by_tax)
    if not own.name_key:
        return None
    others = {item.supplier_id for item in known if differ(own.tax_key, item.tax_key)}
    by_name = [item for item in known if item.name_key == own.name_key and item.supplier_id not in others]
    return _elected(by_name) if by_name else None


def _same(one: str, other: str) -> bool:
    return one == other or tax_bare(one) == other or one == tax_bare(other)


def _elected(seen: Iterable[Seen]) -> str:
    votes: dict[str, int] = {}
    for item in seen:
        votes[item.supplier_id] = votes.get(item.supplier_id, 0) + item.weight
    return min(votes, key=lambda key: (-votes[key], key))
