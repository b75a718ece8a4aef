"""All open invoices, by what finds them: number, reference, party and amount."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping
from itertools import islice

from invoicext_desktop.reconciliation.bills import Bill
from invoicext_desktop.reconciliation.number_keys import Grade, Key
from invoicext_desktop.reconciliation.parties import Parties

#: A form that more invoices share finds none of them without a party.
_MOST_SHARING = 12
Hit = tuple[int, Grade]


class Book:
    """The index. `bills` are in their order; `place` of a bill is its place there."""

    def __init__(self, bills: list[Bill], aliases: Mapping[str, tuple[str, ...]]) -> None:
        self.bills = bills
        self.parties = Parties(bills, aliases)
        self.longest = 1
        self.prefixes: set[str] = set()
        self._numbers: dict[str, list[Hit]] = defaultdict(list)
        self._of_party: dict[tuple[str, str], list[Hit]] = defaultdict(list)
        self._amounts: dict[tuple[int, int], list[int]] = defaultdict(list)
        self._party_amounts: dict[tuple[str, int], list[tuple[int, int]]] = defaultdict(list)
        self._parties: dict[str, list[int]] = defaultdict(list)
        for bill in bills:
            self._add(bill)
        for ranked in self._party_amounts.values():
            ranked.sort()
        sold = [bill for bill in bills if bill.effect > 0 and not bill.is_credit and bill.date and bill.open]
        self._sales = sorted((bill.date, bill.place) for bill in sold if bill.date)

    def _add(self, bill: Bill) -> None:
        for key in (*bill.keys, *bill.references):
            self._add_key(bill, key)
        if len(bill.letters) >= 2:
            self.prefixes.add(bill.letters)
        if bill.open:
            self._amounts[bill.effect, bill.open].append(bill.place)
            self._party_amounts[bill.party, bill.effect].append((bill.open, bill.place))
            self._parties[bill.party].append(bill.place)

    def _add_key(self, bill: Bill, key: Key) -> None:
        self.longest = max(self.longest, len(key.text))
        self._numbers[key.text].append((bill.place, key.grade))
        if bill.party:
            self._of_party[bill.party, key.text].append((bill.place, key.grade))

    def with_number(self, key: str, parties: Iterable[str]) -> list[Hit]:
        """The invoices that have this form; where many share it, those of `parties` alone."""
        hits = self._numbers.get(key)
        if hits is None:
            return []
        if len(hits) <= _MOST_SHARING:
            return hits
        return [hit for party in parties for hit in islice(self._of_party.get((party, key), ()), _MOST_SHARING)]

    def knows(self, key: str) -> bool:
        return key in self._numbers

    def with_amount(self, effect: int, amount: int) -> list[int]:
        """The places of invoices of which just this is open."""
        return self._amounts.get((effect, amount), [])

    def of_party(self, party: str, effect: int, least: int, most: int, limit: int) -> list[int]:
        """The party's open invoices with an open amount from `least` to `most`, at most `limit` of them."""
        ranked = self._party_amounts.get((party, effect), [])
        first, last = bisect_left(ranked, (least, -1)), bisect_right(ranked, (most, len(self.bills)))
        return [place for _, place in ranked[first : min(last, first + limit)]]

    def of_amount(self, party: str, effect: int, amount: int, date: dt.date | None, limit: int) -> list[int]:
        """The party's invoices of which just `amount` is open; of many, those due about `date`."""
        ranked = self._party_amounts.get((party, effect), [])
        first, last = bisect_left(ranked, (amount, -1)), bisect_right(ranked, (amount, len(self.bills)))
        if last - first > limit and date is not None:
            middle = bisect_left(ranked, date, first, last, key=lambda entry: self.bills[entry[1]].due or dt.date.max)
            first = max(first, min(middle - limit // 2, last - limit))
        return [place for _, place in ranked[first : min(last, first + limit)]]

    def sold_between(self, first: dt.date, last: dt.date, limit: int) -> list[int]:
        """The latest `limit` open sales written in these days, the oldest first."""
        begin, end = bisect_left(self._sales, (first, -1)), bisect_right(self._sales, (last, len(self.bills)))
        return [place for _, place in self._sales[max(begin, end - limit) : end]]

    def open_of(self, party: str) -> list[int]:
        """All of a party's open invoices, the oldest due first."""
        return self._parties.get(party, [])
