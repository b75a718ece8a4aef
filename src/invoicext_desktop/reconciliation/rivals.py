"""How near the next best explanation of a payment comes to the chosen one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from invoicext_desktop.reconciliation.evidence import POINT
from invoicext_desktop.reconciliation.hypothesis import Hypothesis

#: A rival within this is near; within the second, as good.
NEAR, AS_GOOD = 15 * POINT, 6 * POINT
_MOST_SHOWN = 5


@dataclass(frozen=True, slots=True)
class Rivals:
    """`near` are other invoices that the payment may as well pay, the best first, with what they are worth."""

    near: tuple[tuple[int, Hypothesis], ...]

    def margin(self, chosen: Hypothesis) -> int:
        return chosen.score - self.near[0][0] if self.near else 10 * NEAR


class Contest:
    """All hypotheses and those chosen of them."""

    def __init__(
        self, hypotheses: Iterable[Hypothesis], chosen: Sequence[Hypothesis], remaining: Sequence[int]
    ) -> None:
        self._of_payment: Mapping[int, list[Hypothesis]] = defaultdict(list)
        self._of_pair: dict[tuple[int, int], list[Hypothesis]] = defaultdict(list)
        for item in hypotheses:
            for payment in item.payments:
                self._of_payment[payment].append(item)
                for bill in item.bills:
                    self._of_pair[payment, bill].append(item)
        self._free: dict[int, int] = {}
        self._holder: dict[int, list[Hypothesis]] = defaultdict(list)
        self._left = list(remaining)
        for item in chosen:
            for share in item.shares:
                self._left[share.bill] -= share.amount
                if item not in self._holder[share.bill]:
                    self._holder[share.bill].append(item)

    def rivals_of(self, chosen: Hypothesis) -> Rivals:
        """What else its payments might pay, less what others would lose by it."""
        if len(chosen.payments) > 1:
            return Rivals(())
        mine = set(chosen.bills)
        found = []
        for item in self._of_payment[chosen.payments[0]]:
            if item is chosen or set(item.bills) == mine or len(item.payments) > 1:
                continue
            worth = self._worth(item, chosen)
            if worth is not None and worth > chosen.score - 2 * NEAR:
                found.append((worth, item))
        found.sort(key=lambda pair: (-pair[0], pair[1].bills))
        return Rivals(tuple(found[:_MOST_SHOWN]))

    def _worth(self, item: Hypothesis, chosen: Hypothesis) -> int | None:
        """Its points, less what those lose who hold its invoices now; None where a number holds them."""
        value = item.score
        displaced: list[Hypothesis] = []
        for share in item.shares:
            back = sum(own.amount for own in chosen.shares if own.bill == share.bill)
            if self._left[share.bill] + back >= share.amount:
                continue
            for other in self._holder[share.bill]:
                if other is chosen:
                    continue
                if other.by_reference:
                    return None
                if other not in displaced:
                    displaced.append(other)
        for other in displaced:
            value -= max(0, other.score - self._instead(other, chosen))
        return value

    def _instead(self, loser: Hypothesis, chosen: Hypothesis) -> int:
        """What one who has to give way would still have, with what `chosen` leaves free."""
        payment = loser.payments[0]
        best = self._free.get(payment)
        if best is None:
            fits = (item.score for item in self._of_payment[payment] if item is not loser and self._is_free(item, {}))
            best = self._free[payment] = max(fits, default=0)
        freed = {share.bill: share.amount for share in chosen.shares}
        for bill in chosen.bills:
            for item in self._of_pair.get((payment, bill), ()):
                if item.score > best and item is not loser and self._is_free(item, freed):
                    best = item.score
        return best

    def _is_free(self, item: Hypothesis, freed: Mapping[int, int]) -> bool:
        return all(self._left[share.bill] + freed.get(share.bill, 0) >= share.amount for share in item.shares)
