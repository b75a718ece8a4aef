"""The invoice numbers in a payment's text: whole, cut short, in lists, and those that no open invoice has."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from invoicext_desktop.reconciliation.bills import Bill
from invoicext_desktop.reconciliation.book import Book
from invoicext_desktop.reconciliation.number_keys import MOST_PIECES, Grade, joined, pieces_in, unpadded
from invoicext_desktop.reconciliation.payments import Payment
from invoicext_desktop.reconciliation.pieces import Piece
from invoicext_desktop.reconciliation.references import SHORTEST, plain, references_in

_LONGEST_GAP = 3
_TIGHT = {"", "-", "/", ".", "_"}
_TIGHT_AFTER = {"", "-", ".", "_"}
#: What stands before any number, whatever the sender's own letters are.
_ANY_PREFIX = frozenset(
    (
        "RE",
        "RG",
        "RNR",
        "R",
        "NR",
        "NO",
        "N",
        "INV",
        "INVOICE",
        "I",
        "BILL",
        "REF",
        "RF",
        "FA",
        "FT",
        "FACT",
        "FACTURE",
        "FACTURA",
        "FATTURA",
        "F",
        "RECHNUNG",
        "RECHN",
        "RECHNUNGSNR",
        "FACTUUR",
        "FAKTURA",
        "FV",
        "KD",
        "SVWZ",
        "VWZ",
        "EREF",
        "ABOUT",
        "FOR",
        "NUM",
        "NUMMER",
        "NUMBER",
        "DOC",
        "BELEG",
        "BEL",
    )
)
_LIST_SIGNS = {"/", ",", "+", "&", ";", "-"}
_LIST_WORDS = {"AND", "UND", "ET", "E", "Y", "EN", "OG", "OCH", "I", "U"}
_RANGE_WORDS = {"BIS", "TO", "TOT", "AU", "AL", "TIL"}
_MOST_IN_RANGE = 12
#: Fewer digits after a blank alone are no number cut short.
_SHORTEST_BARE = 3


@dataclass(frozen=True, slots=True)
class Quote:
    """`first` and `last` are the pieces it spans; `shared` where invoices of several parties have the number."""

    bill: int
    grade: Grade
    text: str
    first: int
    last: int
    listed: bool = False
    shared: bool = False


@dataclass(slots=True)
class Quotes:
    """`by_bill` the best quote of each invoice; `unknown` numbers that look like ours and are not among the open."""

    by_bill: dict[int, Quote] = field(default_factory=dict)
    unknown: list[str] = field(default_factory=list)

    def add(self, quote: Quote) -> None:
        known = self.by_bill.get(quote.bill)
        if known is None or quote.grade > known.grade:
            self.by_bill[quote.bill] = quote

    def grade(self, bill: int) -> Grade:
        quote = self.by_bill.get(bill)
        return quote.grade if quote else Grade.NONE


def quotes_in(payment: Payment, book: Book, parties: Iterable[str]) -> Quotes:
    """All numbers of open invoices that the payment quotes."""
    named = tuple(parties)
    found = Quotes()
    hits = list(_hits(payment, book, named))
    hits.sort(key=lambda hit: (-hit.grade, hit.first - hit.last, hit.first, hit.bill))
    spans: list[tuple[int, int]] = []
    for hit in hits:
        if any(
            first <= hit.first and hit.last <= last and (first, last) != (hit.first, hit.last) for first, last in spans
        ):
            continue
        spans.append((hit.first, hit.last))
        found.add(hit)
    _references(payment, book, named, found)
    covered = {place for quote in found.by_bill.values() for place in range(quote.first, quote.last + 1)}
    for quote in [quote for quote in found.by_bill.values() if quote.grade >= Grade.BODY and quote.first >= 0]:
        _listed(quote, payment, book, found, covered)
    found.unknown += _unknown(payment, book, covered)
    return found


def _hits(payment: Payment, book: Book, named: tuple[str, ...]) -> Iterator[Quote]:
    pieces = payment.pieces
    raws = [joined((piece.text,)) for piece in pieces]
    bares = [unpadded((piece.text,)) for piece in pieces]
    for first in range(len(pieces)):
        raw = bare = ""
        digits = plainly = False
        for last in range(first, min(len(pieces), first + MOST_PIECES)):
            item = pieces[last]
            if last > first and len(item.gap) > _LONGEST_GAP:
                break
            raw += raws[last]
            bare += bares[last]
            if len(bare) > book.longest:
                break
            is_number = item.text.isdigit()
            digits = digits or is_number
            plainly = plainly or not item.masked
            if not digits or not plainly or len(raw) < 2:
                continue
            for key in (raw,) if raw == bare else (raw, bare):
                if book.knows(key):
                    yield from _judged(book.with_number(key, named), pieces, first, last, book)


def _judged(
    hits: Iterable[tuple[int, Grade]], pieces: tuple[Piece, ...], first: int, last: int, book: Book
) -> Iterator[Quote]:
    judged = [(place, _in_place(grade, pieces, first, last, place, book)) for place, grade in hits]
    found = [(place, grade) for place, grade in judged if grade]
    if not found:
        return
    best = max(grade for _, grade in found)
    shared = best is not Grade.REFERENCE and len({book.bills[place].party for place, _ in found if _ == best}) > 1
    text = "".join(piece.gap * (place > 0) + piece.text for place, piece in enumerate(pieces[first : last + 1]))
    for place, grade in found:
        yield Quote(place, grade, text, first, last, shared=shared)


def _in_place(grade: Grade, pieces: tuple[Piece, ...], first: int, last: int, place: int, book: Book) -> Grade:
    """What the form says in its surroundings: part of a longer number, it says nothing or less."""
    if grade in (Grade.REFERENCE, Grade.CUSTOMER):
        return grade
    before = pieces[first - 1] if first else None
    gap = pieces[first].gap
    if before is not None and gap in _TIGHT:
        if before.text.isdigit() and not before.masked:
            return Grade.NONE
        if before.text.isalpha() and grade < Grade.FULL and not _may_lead(before.text, gap, book.bills[place]):
            return Grade.NONE
    after = pieces[last + 1] if last + 1 < len(pieces) else None
    if after is not None and after.gap in _TIGHT_AFTER and not after.masked:
        if after.text.isdigit() and after.gap == "-" and _ends_range(after.text, book.bills[place], book):
            return grade
        if after.text.isdigit() and after.gap:
            return Grade.NONE if grade <= Grade.TAIL else Grade.TAIL
        if not after.gap and pieces[last].text.isdigit():
            return Grade.NONE if len(after.text) <= 2 else grade
    return grade


def _ends_range(digits: str, bill: Bill, book: Book) -> bool:
    """Whether digits after a number and a dash are the end of a later number of the same party."""
    parts = pieces_in(bill.source.number or "")
    if not parts or not parts[-1].isdigit() or len(digits) > len(parts[-1]):
        return False
    number = parts[-1][: len(parts[-1]) - len(digits)] + digits
    return number > parts[-1] and _same_party(book, [*parts[:-1], number], bill) is not None


def _may_lead(letters: str, gap: str, bill: Bill) -> bool:
    """Letters before the end of a number: its own, a word for "invoice", or another number's."""
    own = {piece for piece in pieces_in(bill.source.number or "") if piece.isalpha()}
    return letters in own or letters in _ANY_PREFIX or (not gap and len(letters) > 4)


def _references(payment: Payment, book: Book, named: tuple[str, ...], found: Quotes) -> None:
    keys = list(references_in(payment.text))
    if payment.source.reference:
        own = plain(payment.source.reference)
        keys += [own] if len(own) >= SHORTEST else []
    for key in keys:
        for place, grade in book.with_number(key, named):
            if grade >= Grade.CUSTOMER:
                found.add(Quote(place, grade, key, -1, -1))


def _listed(anchor: Quote, payment: Payment, book: Book, found: Quotes, covered: set[int]) -> None:
    """What follows a number in a list: "112/113", "112, 113 und 115", "112-115"."""
    bill = book.bills[anchor.bill]
    parts = pieces_in(bill.source.number or "")
    if not parts or not parts[-1].isdigit():
        return
    place, end = anchor.last + 1, parts[-1]
    while place < len(payment.pieces):
        piece = payment.pieces[place]
        sign, ranged = piece.gap.strip(), piece.gap.strip() == "-"
        if piece.text in _LIST_WORDS | _RANGE_WORDS and len(piece.gap) <= 1:
            ranged = piece.text in _RANGE_WORDS
            place += 1
            if place >= len(payment.pieces):
                return
            piece, sign = payment.pieces[place], "&"
        if not piece.text.isdigit() or piece.masked or len(piece.text) > len(end) or (sign and sign not in _LIST_SIGNS):
            return
        after = payment.pieces[place + 1] if place + 1 < len(payment.pieces) else None
        if not sign and (len(piece.text) < _SHORTEST_BARE or (after is not None and not after.gap)):
            return
        number = end[: len(end) - len(piece.text)] + piece.text
        hit = _same_party(book, [*parts[:-1], number], bill)
        if hit is None:
            if sign in {"/", "+", "&", ","} and place not in covered:
                found.unknown.append(piece.text)
            return
        if ranged:
            for middle in range(int(end) + 1, min(int(number), int(end) + _MOST_IN_RANGE)):
                between = _same_party(book, [*parts[:-1], str(middle).zfill(len(end))], bill)
                if between is not None:
                    found.add(Quote(between, anchor.grade, piece.text, place, place, listed=True))
        found.add(Quote(hit, anchor.grade, piece.text, place, place, listed=True))
        covered.add(place)
        end = number
        place += 1


def _same_party(book: Book, parts: list[str], bill: Bill) -> int | None:
    hits = book.with_number(joined(parts), (bill.party,))
    return next((place for place, grade in hits if grade >= Grade.TAIL and book.bills[place].party == bill.party), None)


def _unknown(payment: Payment, book: Book, covered: set[int]) -> Iterator[str]:
    """Our own letters followed by digits that are no open invoice's."""
    pieces = payment.pieces
    for place, piece in enumerate(pieces[:-1]):
        after = pieces[place + 1]
        led = piece.text in book.prefixes and after.text.isdigit() and not after.masked and len(after.gap) <= 1
        if led and covered.isdisjoint((place, place + 1)) and len(after.text) >= 2:
            yield f"{piece.text}{after.gap}{after.text}"
