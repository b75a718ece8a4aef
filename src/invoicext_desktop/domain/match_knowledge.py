"""What a company has taught about its payments: names, refusals, rules, its own accounts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from invoicext_desktop.domain.reconciliation import Allocation, FlagKind


@dataclass(frozen=True, slots=True)
class FadingPattern:
    """Payments whose text has all of `words` were refused for `party` `refusals` times, and confirmed `confirmed`.

    `party` is a key as `same_supplier.name_key` makes it; `words` are as `same_supplier.significant_words` makes them.
    """

    party: str
    words: tuple[str, ...]
    refusals: int = 1
    confirmed: int = 0

    @property
    def weight(self) -> float:
        """From 1 (just refused) towards 0 as confirmations speak against it."""
        return self.refusals / (self.refusals + 2 * self.confirmed) if self.refusals else 0.0


@dataclass(frozen=True, slots=True)
class FlagRule:
    """Transactions whose text has all of `words` are what `kind` says and pay no invoice.

    `outgoing` True holds for money that leaves only, False for money that comes only, None for both.
    """

    words: tuple[str, ...]
    kind: FlagKind
    outgoing: bool | None = None


@dataclass(frozen=True, slots=True)
class Knowledge:
    """All that matching may rest on beside transactions and invoices.

    `aliases`: a party's key (`same_supplier.name_key`) to the names that its payments have carried.
    `refused`: (transaction id, invoice id) that never come back. `own_ibans`: the company's accounts.
    `confirmed`: allocations that a person has settled; the invoices' open amounts are already without them.
    """

    aliases: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))
    refused: frozenset[tuple[str, str]] = frozenset()
    fading: tuple[FadingPattern, ...] = ()
    rules: tuple[FlagRule, ...] = ()
    own_ibans: frozenset[str] = frozenset()
    confirmed: tuple[Allocation, ...] = ()


NOTHING_KNOWN = Knowledge()
