"""Suppliers that may be one: found by what is nearly the same, asked about, never joined by itself."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from invoicext_desktop.domain.same_supplier import differ, name_key, significant_words
from invoicext_desktop.domain.spelling import SHORTEST, nearly


class Why(StrEnum):
    """What speaks for it, the strongest first."""

    NAME = "name"  # one name, two tax numbers
    ACCOUNT = "account"  # paid to one account
    SPELLING = "spelling"  # a letter apart
    WORDS = "words"  # the same words in another order, or one word more


RANK = {why: rank for rank, why in enumerate(Why)}
#: An account that more suppliers than this have in common belongs to a bank or a group.
MOST_SHARING = 3
#: A single word is no more than the beginning of many names.
FEWEST_WORDS = 2


@dataclass(frozen=True, slots=True)
class Candidate:
    """A supplier with what is compared: names as printed, tax numbers as `tax_key` makes them, accounts plain."""

    id: str
    names: tuple[str, ...]
    tax_keys: tuple[str, ...]
    accounts: tuple[str, ...]
    invoices: int = 0


@dataclass(frozen=True, slots=True)
class Near:
    """Two suppliers that may be one; `first` has the more invoices."""

    first: str
    second: str
    why: Why


def near_names(candidates: Iterable[Candidate], apart: Iterable[tuple[str, str]] = ()) -> list[Near]:
    """Pairs that may be one, the likeliest first; without those of which a person said that they are two.

    Two suppliers with tax numbers of one kind that differ are two, unless they have the very same name.
    Takes time in proportion to the number of names.
    """
    known = {item.id: item for item in candidates}
    parted = {frozenset(pair) for pair in apart}
    found: dict[frozenset[str], Why] = {}
    for one, other, why in _pairs(list(known.values())):
        pair = frozenset((one, other))
        if one == other or pair in parted or _told_apart(known[one], known[other], why):
            continue
        if pair not in found or RANK[why] < RANK[found[pair]]:
            found[pair] = why
    made = []
    for pair, why in found.items():
        first, second = sorted(pair, key=lambda key: (-known[key].invoices, key))
        made.append(Near(first, second, why))
    return sorted(made, key=lambda near: (RANK[near.why], -known[near.first].invoices, near.first, near.second))


def _told_apart(one: Candidate, other: Candidate, why: Why) -> bool:
    return why is not Why.NAME and any(differ(mine, its) for mine in one.tax_keys for its in other.tax_keys)


def _pairs(candidates: list[Candidate]) -> Iterator[tuple[str, str, Why]]:
    keys: dict[str, list[str]] = defaultdict(list)
    words: dict[tuple[str, ...], list[str]] = defaultdict(list)
    shared: dict[str, list[str]] = defaultdict(list)
    for item in candidates:
        for name in dict.fromkeys(item.names):
            if key := name_key(name):
                keys[key].append(item.id)
            parts = tuple(sorted(significant_words(name)))
            for some in {parts, *(parts[:gap] + parts[gap + 1 :] for gap in range(len(parts)))}:
                if len(some) >= FEWEST_WORDS:
                    words[some].append(item.id)
        for account in item.accounts:
            shared[account].append(item.id)
    yield from _within(keys.values(), Why.NAME)
    yield from _within(shared.values(), Why.ACCOUNT)
    yield from _spelled(keys)
    whole = {item.id: {tuple(sorted(significant_words(name))) for name in item.names} for item in candidates}
    for some, ids in words.items():
        for one, other in _couples(ids):
            # One of the two has just these words: two names with one word each that the other lacks are two.
            if some in whole[one] or some in whole[other]:
                yield one, other, Why.WORDS


def _within(groups: Iterable[list[str]], why: Why) -> Iterator[tuple[str, str, Why]]:
    for ids in groups:
        yield from ((one, other, why) for one, other in _couples(ids))


def _couples(ids: list[str]) -> Iterator[tuple[str, str]]:
    some = list(dict.fromkeys(ids))
    if len(some) > MOST_SHARING:
        return
    for place, one in enumerate(some):
        for other in some[place + 1 :]:
            yield one, other


def _spelled(keys: dict[str, list[str]]) -> Iterator[tuple[str, str, Why]]:
    """Names with one slip between them have, without one letter each, a form in common."""
    forms: dict[str, list[str]] = defaultdict(list)
    for key in keys:
        if len(key) >= SHORTEST:
            for form in {key, *(key[:gap] + key[gap + 1 :] for gap in range(len(key)))}:
                forms[form].append(key)
    for alike in forms.values():
        for place, one in enumerate(alike[:MOST_SHARING]):
            for other in alike[place + 1 : MOST_SHARING]:
                if nearly(one, other):
                    yield keys[one][0], keys[other][0], Why.SPELLING
