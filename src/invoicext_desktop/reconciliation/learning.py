"""What a person's decisions teach: names from confirmations, fading patterns from refusals, rules from a row."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace

from invoicext_desktop.domain.match_knowledge import FadingPattern, FlagRule
from invoicext_desktop.domain.reconciliation import FlagKind, OpenInvoice
from invoicext_desktop.domain.same_supplier import name_key
from invoicext_desktop.domain.statement import Transaction
from invoicext_desktop.reconciliation.fold import folded, party_words, spoken_words, words_in
from invoicext_desktop.reconciliation.lexicon import BOILERPLATE, Said, what_words_say
from invoicext_desktop.reconciliation.word_lists import BOILERPLATE_WORDS

_MOST_WORDS, _SHORTEST = 4, 4
#: A word of more bookings than this share (and this many) is a bank's or a habit's, nobody's name.
_COMMON_SHARE, _COMMON_LEAST = 20, 3
_MONTHS = frozenset(
    words_in(
        "JAN FEB MAR APR MAY JUN JUL AUG SEP SEPT OCT NOV DEC JANUARY FEBRUARY MARCH APRIL JUNE JULY AUGUST SEPTEMBER "
        "OCTOBER NOVEMBER DECEMBER JANUAR FEBRUAR MARZ MAI JUNI JULI OKTOBER DEZEMBER DEZ JANVIER FEVRIER MARS AVRIL "
        "JUIN JUILLET AOUT SEPTEMBRE OCTOBRE NOVEMBRE DECEMBRE GENNAIO FEBBRAIO MARZO APRILE MAGGIO GIUGNO LUGLIO "
        "AGOSTO SETTEMBRE OTTOBRE DICEMBRE ENERO FEBRERO ABRIL MAYO JUNIO JULIO SEPTIEMBRE OCTUBRE NOVIEMBRE DICIEMBRE"
    )
)
_TRANSFERS = frozenset(words_in(folded(BOILERPLATE_WORDS)))
_KINDS = (
    (Said.PAYROLL, FlagKind.PAYROLL),
    (Said.TRANSFER, FlagKind.TRANSFER),
    (Said.CHARGES, FlagKind.BANK_CHARGE),
    (Said.RETURNED, FlagKind.RETURNED),
)


class Frequencies:
    """In how many bookings each word stands: what tells a name from a habit of the bank."""

    def __init__(self, transactions: Iterable[Transaction]) -> None:
        self._counts: Counter[str] = Counter()
        self._total = 0
        for item in transactions:
            self._total += 1
            self._counts.update(set(words_in(_text(item))))

    def is_rare(self, word: str) -> bool:
        return self._counts[word] <= max(_COMMON_LEAST, self._total // _COMMON_SHARE)


def taught_alias(transaction: Transaction, invoice: OpenInvoice, frequencies: Frequencies) -> tuple[str, str] | None:
    """The party's key and the name that its payment carried; None where the payment names it as the invoice does.

    The bank's own field for the other side counts before the text.
    """
    known = set(party_words(invoice.party or ""))
    key = name_key(invoice.party)
    if not key:
        return None
    given = folded(transaction.counterparty or "")
    words = _names(given, frequencies, given=True) or _names(_text(transaction), frequencies, given=False)
    spelled = {word for _, word in words}
    if not spelled or known <= set(words_in(_text(transaction))) or spelled <= known:
        return None
    return (key, " ".join(raw for raw, _ in words)) if any(len(word) >= _SHORTEST for word in spelled) else None


def refused_pattern(
    transaction: Transaction, invoice: OpenInvoice, frequencies: Frequencies, known: Sequence[FadingPattern]
) -> FadingPattern | None:
    """What a refusal says of payments like it; one that was known counts once more. None where nothing tells them."""
    key = name_key(invoice.party)
    words = tuple(sorted({word for _, word in _names(_text(transaction), frequencies, given=False)}))
    if not key or not words:
        return None
    before = next((item for item in known if item.party == key and item.words == words), None)
    return replace(before, refusals=before.refusals + 1) if before else FadingPattern(key, words)


def confirmed_patterns(
    transaction: Transaction, invoice: OpenInvoice, known: Iterable[FadingPattern]
) -> tuple[FadingPattern, ...]:
    """Patterns that a confirmation contradicts, one confirmation weaker."""
    key, present = name_key(invoice.party), set(words_in(_text(transaction)))
    return tuple(
        replace(item, confirmed=item.confirmed + 1)
        for item in known
        if item.party == key and present.issuperset(item.words)
    )


def proposed_rule(transaction: Transaction, kind: FlagKind | None = None) -> FlagRule | None:
    """A rule that holds for bookings like this one; `kind` None: what its words say. None where they say nothing."""
    words = words_in(_text(transaction))
    chosen = kind or next((flag for said, flag in _KINDS if what_words_say(words) & said), None)
    telling = [word for word in words if word not in _MONTHS and word not in _TRANSFERS and len(word) > 2]
    if chosen is None or not telling:
        return None
    return FlagRule(tuple(dict.fromkeys(telling[:_MOST_WORDS])), chosen, outgoing=transaction.amount < 0)


def _text(transaction: Transaction) -> str:
    return folded(f"{transaction.description} | {transaction.counterparty or ''}")


def _names(upper: str, frequencies: Frequencies, *, given: bool) -> list[tuple[str, str]]:
    """The words that may name somebody, as printed and as spelled; all of a given name, the rare ones of a text."""
    found: dict[str, str] = {}
    for raw, word in spoken_words(upper):
        tells = len(word) > 1 and (given or (word not in BOILERPLATE and word not in _MONTHS))
        if tells and (given or frequencies.is_rare(word)):
            found.setdefault(word, raw)
    return [(raw, word) for word, raw in found.items()][:_MOST_WORDS]
