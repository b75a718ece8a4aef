"""What a payment says of an invoice beside the amount: its number, its party, its date; as points that are added."""

from __future__ import annotations

from dataclasses import dataclass, field

from rapidfuzz.distance import OSA

from invoicext_desktop.reconciliation.bills import Bill
from invoicext_desktop.reconciliation.book import Book
from invoicext_desktop.reconciliation.number_keys import Grade, joined
from invoicext_desktop.reconciliation.parties import Level, Named
from invoicext_desktop.reconciliation.payments import Payment
from invoicext_desktop.reconciliation.quoted import Quotes
from invoicext_desktop.reconciliation.references import plain

#: Points are thousandths, so that a day's difference decides between equals and nothing else.
POINT = 1000
_NUMBER = {
    Grade.NONE: 0,
    Grade.NEAR: 12,
    Grade.TAIL: 20,
    Grade.CUSTOMER: 40,
    Grade.BODY: 42,
    Grade.FULL: 50,
    Grade.REFERENCE: 60,
}
_PARTY = {Level.NONE: 0, Level.NEARLY: 10, Level.PART: 16, Level.FULL: 24, Level.ALIAS: 26, Level.ACCOUNT: 30}
_TIED, _OTHER_PARTY, _OTHER_NUMBER, _REFUSED_LIKE = 6, -15, -12, -14
_EARLY, _LATE, _LATE_DAYS, _EARLY_DAYS = -6, -4, 120, 2
_LONGEST_NEAR, _LEAST_NEAR, _MOST_LETTERS = 6, 4, 24
_LONG_BARE = 4


@dataclass(slots=True)
class Seen:
    """A payment with all that was found in it. `candidates` are the invoices that were looked at for it last."""

    payment: Payment
    quotes: Quotes
    named: dict[str, Named]
    book: Book
    faded: dict[str, float] = field(default_factory=dict)
    near: dict[int, str] = field(default_factory=dict)
    candidates: set[int] = field(default_factory=set)
    _windows: dict[int, list[tuple[str, int, int]]] | None = None

    @property
    def surely_named(self) -> set[str]:
        return {key for key, item in self.named.items() if item.level >= Level.FULL and not item.tied}

    def level(self, bill: Bill) -> Level:
        named = self.named.get(bill.party) if bill.party else None
        return named.level if named and not named.tied else Level.NONE

    def contradicted(self, bill: Bill) -> str:
        """The party that is named instead of the invoice's, "" where none is."""
        others = self.surely_named
        return "" if not others or bill.party in others or self.level(bill) >= Level.PART else min(others)

    def grade(self, bill: Bill) -> Grade:
        """What is quoted of its number; a number that other parties' invoices have too, with the party alone."""
        quote = self.quotes.by_bill.get(bill.place)
        if quote is None:
            return Grade.NEAR if self._near(bill) else Grade.NONE
        if quote.shared and self.level(bill) < Level.PART:
            return Grade.TAIL if bill.party in self.named else Grade.NEAR
        return quote.grade

    def quotes_whole(self, bill: Bill) -> bool:
        """Whether all of its number is in the text; a few digits alone may be anything."""
        quote = self.quotes.by_bill.get(bill.place)
        number = plain(bill.source.number or "")
        telling = any(char.isalpha() for char in number) or len(number) >= _LONG_BARE
        return quote is not None and telling and plain(quote.text) == number

    def other_numbers(self, bills: frozenset[int]) -> list[int]:
        """Invoices beside `bills` whose numbers are quoted as surely as numbers can be."""
        return [
            place
            for place, quote in self.quotes.by_bill.items()
            if place not in bills and quote.grade >= Grade.BODY and not quote.shared
        ]

    def points(self, bill: Bill, grade: Grade) -> int:
        """All but the amount's."""
        made = _NUMBER[grade] * POINT
        named = self.named.get(bill.party) if bill.party else None
        if named is not None:
            made += (_TIED if named.tied else _PARTY[named.level]) * POINT
        elif self.contradicted(bill):
            made += _OTHER_PARTY * POINT
        made += int(_REFUSED_LIKE * POINT * self.faded.get(bill.party, 0.0))
        return made + self._date_points(bill, numbered=grade >= Grade.TAIL)

    def _date_points(self, bill: Bill, *, numbered: bool) -> int:
        """About the due date is best; of two payments that quote the number, the first one pays it."""
        date, due = self.payment.date, bill.due
        if date is None or due is None:
            return 0
        days = (date - due).days
        since = (date - (bill.date or due)).days if numbered else abs(days)
        made = -2 * min(400, max(0, since))
        if self.is_early(bill):
            made += _EARLY * POINT
        elif days > _LATE_DAYS:
            made += _LATE * POINT
        return made

    def is_early(self, bill: Bill) -> bool:
        """Whether it was paid before the invoice was written."""
        return bool(self.payment.date and bill.date) and (bill.date - self.payment.date).days > _EARLY_DAYS  # type: ignore[operator]

    def is_late(self, bill: Bill) -> bool:
        return bool(self.payment.date and bill.due) and (self.payment.date - bill.due).days > _LATE_DAYS  # type: ignore[operator]

    def _near(self, bill: Bill) -> str:
        """The text that is the invoice's number but for a slip."""
        known = self.near.get(bill.place)
        if known is None:
            known = self.near[bill.place] = self._slipped(bill) if bill.party in self.named else ""
        return known

    def _slipped(self, bill: Bill) -> str:
        windows = self._digits()
        if not windows:
            return ""
        for key in bill.keys:
            if len(key.text) not in windows or sum(map(str.isdigit, key.text)) < _LEAST_NEAR:
                continue
            for text, start, end in windows[len(key.text)]:
                if key.text != text and OSA.distance(text, key.text, score_cutoff=1) == 1:
                    return self.payment.text[start:end]
        return ""

    def _digits(self) -> dict[int, list[tuple[str, int, int]]]:
        """What ends in digits in the text and may be a number, by its length, with where it stands."""
        if self._windows is not None:
            return self._windows
        found: dict[int, list[tuple[str, int, int]]] = {}
        pieces = self.payment.pieces
        for last, end in enumerate(pieces):
            if end.masked or not end.text.isdigit():
                continue
            text = ""
            for first in range(last, max(-1, last - _LONGEST_NEAR), -1):
                text = joined((pieces[first].text,)) + text
                found.setdefault(len(text), []).append((text, pieces[first].start, end.end))
                if len(pieces[first].gap) > 2 or len(text) > _MOST_LETTERS:
                    break
        self._windows = found
        return found


def number_penalty(others: int) -> int:
    """What numbers of other invoices in the text take away."""
    return _OTHER_NUMBER * POINT if others else 0
