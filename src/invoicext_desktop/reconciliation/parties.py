"""Who a payment is from or to: parties found by account, by the names that were confirmed, and by their words.

A name is found whole, by a word that no other party has, cut short, with a slip, or by its consonants ("AMZN").
Where two parties fit equally well, neither is named.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import IntEnum

from rapidfuzz.distance import OSA

from invoicext_desktop.reconciliation.bills import Bill
from invoicext_desktop.reconciliation.fold import folded, party_words, skeleton, words_in
from invoicext_desktop.reconciliation.lexicon import BOILERPLATE, COMMON_IN_NAMES
from invoicext_desktop.reconciliation.payments import Payment
from invoicext_desktop.reconciliation.references import plain

#: A word that more parties have leads to none of them.
_MOST_PARTIES = 40
_MOST_JUDGED = 12
_PREFIX, _CUT, _SLIP, _TWO_SLIPS = 4, 5, 6, 10
_WHOLE, _HALF = 0.78, 0.5
_SAME_COVERAGE = 0.12
_SPELLED_OUT = 1.2


class Level(IntEnum):
    """How surely a payment names a party, the least first."""

    NONE = 0
    NEARLY = 1
    PART = 2
    FULL = 3
    ALIAS = 4
    ACCOUNT = 5


@dataclass(frozen=True, slots=True)
class Named:
    """`words` are those of the payment's text that fit. `tied`: another party fits as well."""

    party: str
    level: Level
    coverage: float
    words: frozenset[str]
    tied: bool = False


class Parties:
    """All parties of the open invoices, by what finds them."""

    def __init__(self, bills: Iterable[Bill], aliases: Mapping[str, tuple[str, ...]]) -> None:
        self.names: dict[str, str] = {}
        self._spellings: dict[str, set[tuple[str, ...]]] = defaultdict(set)
        self._wholes: dict[str, set[frozenset[str]]] = defaultdict(set)
        self._aliases: dict[str, set[tuple[str, ...]]] = defaultdict(set)
        self._accounts: dict[str, set[str]] = defaultdict(set)
        for bill in bills:
            if not bill.party:
                continue
            if bill.party not in self.names:
                self.names[bill.party] = bill.name
            words = party_words(bill.name)
            self._spellings[bill.party].add(words)
            whole = frozenset(words_in(folded(bill.name)))
            if len(whole) > len(words):
                self._wholes[bill.party].add(whole)
            for alias in (*bill.source.aliases, *aliases.get(bill.party, ())):
                self._aliases[bill.party].add(party_words(alias))
            for iban in bill.source.ibans:
                self._accounts[plain(iban)].add(bill.party)
        self._index()
        self._found: dict[tuple[str, ...], dict[str, Named]] = {}
        self._alike: dict[str, tuple[tuple[str, float], ...]] = {}

    def _index(self) -> None:
        holders: dict[str, set[str]] = defaultdict(set)
        for group in (self._spellings, self._aliases):
            for party, names in group.items():
                for word in {word for words in names for word in words}:
                    holders[word].add(party)
        self._holders = dict(holders)
        self._weights = {word: self._weighed(word) for word in holders}
        self._prefixes: dict[str, list[str]] = defaultdict(list)
        self._skeletons: dict[str, list[str]] = defaultdict(list)
        for word in sorted(holders):
            if len(word) >= _PREFIX:
                self._prefixes[word[:_PREFIX]].append(word)
                self._skeletons[skeleton(word)].append(word)

    def named_in(self, payment: Payment) -> dict[str, Named]:
        """The parties that a payment names, by key."""
        found = self._found.get(payment.names)
        if found is None:
            found = self._found[payment.names] = self._by_words(payment)
        owners = self._accounts.get(payment.iban, ()) if payment.iban else ()
        if len(owners) == 1:
            (party,) = owners
            others = {key: item for key, item in found.items() if key != party and item.level < Level.FULL}
            found = {key: item for key, item in found.items() if key not in others}
            found[party] = Named(party, Level.ACCOUNT, 1.0, frozenset())
        return found

    def _by_words(self, payment: Payment) -> dict[str, Named]:
        present: dict[str, list[tuple[str, float]]] = defaultdict(list)
        for word in payment.words:
            if word in self._holders:
                present[word].append((word, 1.0))
            elif word not in BOILERPLATE and len(word) >= 3:
                for known, likeness in self._like(word):
                    present[known].append((word, likeness))
        candidates = self._candidates(present, payment.plain_words)
        best = [item for party in candidates if (item := self._judged(party, present, payment.plain_words)) is not None]
        return {item.party: item for item in _untied(best)}

    def _candidates(self, present: Mapping[str, list[tuple[str, float]]], text: frozenset[str]) -> list[str]:
        """The parties that have the weightiest of the words: at least half as much as the best of them."""
        weights: dict[str, float] = defaultdict(float)
        for known, hits in present.items():
            holders = self._holders[known]
            if len(holders) <= _MOST_PARTIES:
                weight = self._weight(known) * hits[0][1]
                for party in holders:
                    weights[party] += weight
        least = max(weights.values(), default=0.0) / 2
        found = [party for party, weight in weights.items() if weight >= least]
        if len(found) > _MOST_JUDGED:  # a word that so many have tells none of them but by its legal form
            ranked = sorted(found, key=lambda party: (-weights[party], party))
            whole = [party for party in ranked if any(text >= all_of_it for all_of_it in self._wholes.get(party, ()))]
            found = [*dict.fromkeys((*whole, *ranked[:_MOST_JUDGED]))]
        return sorted(found)

    def _judged(self, party: str, present: Mapping[str, list[tuple[str, float]]], text: frozenset[str]) -> Named | None:
        made = [self._covered(party, words, present, alias=False) for words in self._spellings[party]]
        if any(text >= whole for whole in self._wholes[party]):
            made = [self._spelled_out(item) for item in made]
        made += [self._covered(party, words, present, alias=True) for words in self._aliases.get(party, ())]
        return max((item for item in made if item), key=lambda item: (item.level, item.coverage), default=None)

    @staticmethod
    def _spelled_out(item: Named | None) -> Named | None:
        """With its legal form in the text, a name is that firm's, whoever else shares the word."""
        return None if item is None else replace(item, level=Level.FULL, coverage=_SPELLED_OUT)

    def _covered(
        self, party: str, words: tuple[str, ...], present: Mapping[str, list[tuple[str, float]]], *, alias: bool
    ) -> Named | None:
        total = reached = 0.0
        used: set[str] = set()
        telling = certain = False
        whole = True
        for word in words:
            weight = self._weight(word)
            total += weight
            hits = present.get(word)
            if not hits:
                whole = False
                continue
            text, likeness = max(hits, key=lambda hit: (hit[1], hit[0]))
            reached += weight * likeness
            used.add(text)
            alone = len(self._holders[word]) == 1 and len(word) >= 4 and word not in COMMON_IN_NAMES
            telling = telling or alone
            certain = certain or (likeness == 1.0 and (alone or len(words) > 1))
            whole = whole and likeness == 1.0
        if not used:
            return None
        coverage = reached / total
        level = _level(coverage, telling=telling, certain=certain, letters=sum(map(len, used)))
        if whole and level < Level.PART and sum(map(len, used)) >= 4:
            level = Level.PART
        if alias and level >= Level.FULL:
            level = Level.ALIAS
        return Named(party, level, coverage, frozenset(used)) if level else None

    def _weight(self, word: str) -> float:
        return self._weights[word]

    def _weighed(self, word: str) -> float:
        base = 0.35 if word in COMMON_IN_NAMES or len(word) < 3 else 1.0
        many = len(self._holders[word])
        return base / (1 + math.log2(many / 3)) if many > 3 else base

    def _like(self, word: str) -> tuple[tuple[str, float], ...]:
        """Known words that this one is cut short from, runs on from, misspells or has the consonants of."""
        found = self._alike.get(word)
        if found is None:
            found = self._alike[word] = tuple(self._likenesses(word))
        return found

    def _likenesses(self, word: str) -> Iterable[tuple[str, float]]:
        for known in self._prefixes.get(word[:_PREFIX], ()):
            if len(word) >= _CUT and known.startswith(word):
                yield known, 0.9
            elif len(known) >= _SLIP and word.startswith(known):
                yield known, 0.85
            elif min(len(word), len(known)) >= _SLIP:
                most = 2 if min(len(word), len(known)) >= _TWO_SLIPS else 1
                if OSA.distance(word, known, score_cutoff=most) <= most:
                    yield known, 0.85
        if skeleton(word) == word:
            for known in self._skeletons.get(word, ()):
                yield known, 0.7


def _level(coverage: float, *, telling: bool, certain: bool, letters: int) -> Level:
    if coverage >= _WHOLE and certain and letters >= 3:
        return Level.FULL
    if telling and (certain or coverage >= _WHOLE):
        return Level.PART
    if telling or (coverage >= _HALF and letters >= 4):
        return Level.NEARLY
    return Level.NONE


def _untied(found: list[Named]) -> Iterable[Named]:
    """Who is found by no more words than another is not named; who is found by the same words as another is tied."""
    for item in found:
        rivals = [other for other in found if other is not item and item.words <= other.words]
        if any(item.words < other.words and other.level >= item.level for other in rivals):
            continue
        better = [
            other for other in rivals if (other.level, other.coverage) > (item.level, item.coverage + _SAME_COVERAGE)
        ]
        equal = [other for other in rivals if abs(other.coverage - item.coverage) <= _SAME_COVERAGE]
        if better or equal:
            yield Named(item.party, min(item.level, Level.NEARLY), item.coverage, item.words, tied=True)
        else:
            yield item
