"""Which hypotheses hold together: each payment once, no invoice paid beyond what is open, the most points in all.

Payments that compete for the same invoices, directly or through others, are solved together: exactly where they
are few, by an auction (the price of an invoice rises until one bidder is left) where they are many.
"""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Sequence

from invoicext_desktop.reconciliation.hypothesis import Hypothesis

_MOST_EXACT, _MOST_STEPS = 14, 6000
#: So much better than all that compete, and a hypothesis is settled before the rest is solved.
_FAR = 20_000
_STEP = 500


def solve(hypotheses: Sequence[Hypothesis], remaining: Sequence[int]) -> list[Hypothesis]:
    """The best that fit together, in the order of their payments."""
    chosen: list[Hypothesis] = []
    for group in _components(hypotheses):
        if len(group) == 1:
            chosen += group
            continue
        settled, rest = _outstanding(group, remaining)
        chosen += settled
        left = _Left(remaining, settled)
        for part in _components(rest):
            payments = {payment for item in part for payment in item.payments}
            chosen += _exactly(part, left) if len(payments) <= _MOST_EXACT else _by_auction(part, left)
    return sorted(chosen, key=lambda item: item.payments)


class _Left:
    """What is open once some hypotheses hold."""

    def __init__(self, remaining: Sequence[int], held: Sequence[Hypothesis] = ()) -> None:
        self._remaining = remaining
        self._used: dict[int, int] = defaultdict(int)
        for item in held:
            self.take(item)

    def take(self, item: Hypothesis) -> None:
        for share in item.shares:
            self._used[share.bill] += share.amount

    def give(self, item: Hypothesis) -> None:
        for share in item.shares:
            self._used[share.bill] -= share.amount

    def has(self, item: Hypothesis) -> bool:
        wanted: dict[int, int] = {}
        for share in item.shares:
            wanted[share.bill] = wanted.get(share.bill, 0) + share.amount
        return all(self._used[bill] + amount <= self._remaining[bill] for bill, amount in wanted.items())


class _Best:
    """The best score, and the best of anybody else: what each competes with."""

    __slots__ = ("_first", "_holder", "_second")

    def __init__(self) -> None:
        self._first = self._second = -(10**9)
        self._holder: object = None

    def see(self, score: int, holder: object) -> None:
        if holder == self._holder:
            self._first = max(self._first, score)
        elif score > self._first:
            self._first, self._second, self._holder = score, self._first, holder
        else:
            self._second = max(self._second, score)

    def beside(self, holder: object) -> int:
        """The best score but for what `holder` has."""
        return self._second if holder == self._holder else self._first


def _components(hypotheses: Sequence[Hypothesis]) -> list[list[Hypothesis]]:
    """Groups that share no payment and no invoice."""
    leader: dict[int, int] = {}

    def find(node: int) -> int:
        while leader.setdefault(node, node) != node:
            leader[node] = leader[leader[node]]
            node = leader[node]
        return node

    for item in hypotheses:
        nodes = [*item.payments, *(-1 - bill for bill in item.bills)]
        first = find(nodes[0])
        for node in nodes[1:]:
            leader[find(node)] = first
    groups: dict[int, list[Hypothesis]] = defaultdict(list)
    for item in hypotheses:
        groups[find(item.payments[0])].append(item)
    return list(groups.values())


def _outstanding(group: Sequence[Hypothesis], remaining: Sequence[int]) -> tuple[list[Hypothesis], list[Hypothesis]]:
    """Those that are far better than all that compete with them, and the others that may still hold."""
    of_payment: dict[int, _Best] = defaultdict(_Best)
    of_bill: dict[int, _Best] = defaultdict(_Best)
    for item in group:
        for payment in item.payments:
            of_payment[payment].see(item.score, item)
        for bill in item.bills:
            of_bill[bill].see(item.score, item.payments)
    settled: list[Hypothesis] = []
    left = _Left(remaining)
    for item in sorted(group, key=lambda item: (-item.score, item.payments, item.bills)):
        rivals = [of_payment[payment].beside(item) for payment in item.payments]
        rivals += [of_bill[bill].beside(item.payments) for bill in item.bills]
        if max(rivals) <= item.score - _FAR and left.has(item):
            settled.append(item)
            left.take(item)
    busy = {payment for item in settled for payment in item.payments}
    rest = [item for item in group if not busy & set(item.payments) and left.has(item)]
    return settled, rest


def _exactly(group: Sequence[Hypothesis], left: _Left) -> list[Hypothesis]:
    """By trying, the best first; the best so far where there is too much to try."""
    options: dict[int, list[Hypothesis]] = defaultdict(list)
    for item in sorted(group, key=lambda item: (-item.score, item.payments, item.bills)):
        options[item.payments[0]].append(item)
    order = sorted(options, key=lambda payment: (-options[payment][0].score, payment))
    ahead = [0] * (len(order) + 1)
    for place in range(len(order) - 1, -1, -1):
        ahead[place] = ahead[place + 1] + max(0, options[order[place]][0].score)
    best: tuple[int, list[Hypothesis]] = (-1, [])
    taken: list[Hypothesis] = []
    busy: set[int] = set()
    steps = 0

    def go(place: int, value: int) -> None:
        nonlocal best, steps
        steps += 1
        if value > best[0]:
            best = (value, taken.copy())
        if place == len(order) or steps > _MOST_STEPS or value + ahead[place] <= best[0]:
            return
        for item in options[order[place]]:
            if busy.isdisjoint(item.payments) and left.has(item):
                taken.append(item)
                busy.update(item.payments)
                left.take(item)
                go(place + 1, value + item.score)
                left.give(item)
                busy.difference_update(item.payments)
                taken.pop()
        go(place + 1, value)

    go(0, 0)
    for item in best[1]:
        left.take(item)
    return best[1]


def _by_auction(group: Sequence[Hypothesis], left: _Left) -> list[Hypothesis]:
    """Each payment bids for the invoices it likes best; who is outbid bids again, until nobody wants to."""
    options: dict[int, list[Hypothesis]] = defaultdict(list)
    for option in sorted(group, key=lambda item: (-item.score, item.bills)):
        if len(option.payments) == 1:
            options[option.payments[0]].append(option)
    price: dict[int, int] = defaultdict(int)
    held: dict[int, Hypothesis] = {}
    holders: dict[int, set[int]] = defaultdict(set)
    waiting = deque(sorted(options))
    while waiting:
        bidder = waiting.popleft()
        item, raised = _bid(options[bidder], price)
        if item is None:
            continue
        while not left.has(item):
            rivals = {payment for bill in item.bills for payment in holders[bill]}
            loser = min(rivals, key=lambda payment: (held[payment].score, -payment))
            lost = held.pop(loser)
            left.give(lost)
            for bill in lost.bills:
                holders[bill].discard(loser)
            for bill in item.bills:
                price[bill] += -(-raised // len(item.bills))
            waiting.append(loser)
        left.take(item)
        held[bidder] = item
        for bill in item.bills:
            holders[bill].add(bidder)
    return list(held.values())


def _bid(options: Sequence[Hypothesis], price: dict[int, int]) -> tuple[Hypothesis | None, int]:
    """What is worth most at the prices of now, and by how much the price may rise until it is not."""
    best: Hypothesis | None = None
    first = second = 0
    for item in options:
        value = item.score - sum(price[bill] for bill in item.bills)
        if value > first:
            best, first, second = item, value, first
        elif value > second:
            second = value
    return best, first - second + _STEP
