"""The tip of a slip, and whether a pen may have written one: lines to write on, marks that no printer makes."""

from __future__ import annotations

import statistics
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache

from invoicext_desktop.domain.invoice import Issue, Severity
from invoicext_desktop.domain.saying import issue
from invoicext_desktop.extraction.amounts import Amount, amounts_in
from invoicext_desktop.extraction.found import Found
from invoicext_desktop.extraction.layout import Row, Sheet
from invoicext_desktop.extraction.lexicon.card_words import NO_TIP_WORDS, TIP_WORDS
from invoicext_desktop.extraction.numbers import Number
from invoicext_desktop.extraction.text import tokens
from invoicext_desktop.extraction.totals import Solved
from invoicext_desktop.extraction.values import Document

#: Letters less certain, or so much larger than the slip's, may be a pen's.
PRINTED, LARGER = 0.85, 1.4
#: A tip is a part of what is paid.
MOST = Decimal("0.5")
#: Documents with no more rows may be receipts, whatever else they say.
FEW_ROWS = 45
#: Decimals of amounts with cents.
CENTS = 2
#: Beside its word, and where it makes a total of another one.
SAID, PROVED = 0.8, 0.96
_HANDWRITTEN = issue("handwritten", Severity.WARNING, "totals.total")


@dataclass(frozen=True, slots=True)
class Tips:
    """`total` is what was paid with the tip, where that is printed."""

    tip: Found[Decimal] | None = None
    total: Found[Decimal] | None = None
    issues: tuple[Issue, ...] = ()


@dataclass(frozen=True, slots=True)
class _Line:
    """A row that begins with a tip's name; `amount` is the last number behind it, in the row `beside`."""

    sheet: Sheet
    row: Row
    beside: Row
    amount: Amount | None
    percent: bool


def is_short(document: Document) -> bool:
    """Whether it may be a receipt that nothing tells to be one."""
    return len(document.sheets) == 1 and len(document.sheets[0].rows) <= FEW_ROWS


def read_tips(document: Document, solved: Solved, decimal: str) -> Tips:
    """The printed tip with the total that it makes; what may be a pen's is said."""
    lines = [line for sheet in document.sheets for line in _lines(sheet, decimal)]
    if sum(line.percent for line in lines) > 1:
        lines = [line for line in lines if not line.percent]  # 15 %, 18 %, 20 %: a proposal each
    if not lines:
        return Tips()
    numbers = [n.number for sheet in document.sheets for row in sheet.rows for n in _money(row, decimal)]
    issues = (_HANDWRITTEN,) if any(_may_be_written(line, numbers) for line in lines) else ()
    found = [line for line in lines if line.amount is not None and _is_tip(numbers, line.amount.number)]
    if not found:
        return Tips(issues=issues)
    return _with_total(document, found[0], solved, decimal, issues)


def _lines(sheet: Sheet, decimal: str) -> Iterator[_Line]:
    for row in sheet.rows:
        words = tokens(row.text)
        name = next((size for size in (3, 2, 1) if " ".join(words[:size]) in _names()), 0)
        if not name or set(words) & _no_tips():
            continue
        letters = sum(character.isalpha() for word in words[name:] for character in word)
        found = [(other, amount) for other in _beside(sheet, row) for amount in _money(other, decimal)]
        if found or letters <= 4:
            beside, amount = found[-1] if found else (row, None)
            yield _Line(sheet, row, beside, amount, "%" in row.text)


def _money(row: Row, decimal: str) -> list[Amount]:
    every = (amount for segment in row.segments for amount in amounts_in(segment, decimal))
    return [amount for amount in every if not amount.number.percent]


def _beside(sheet: Sheet, row: Row) -> tuple[Row, ...]:
    """The row, or one without letters that stands a little higher or lower where it has no figures itself."""
    if any(character.isdigit() for character in row.text):
        return (row,)
    near = 0.8 * (row.box.y1 - row.box.y0)
    others = (sheet.rows[at] for at in (row.index - 1, row.index + 1) if 0 <= at < len(sheet.rows))
    return tuple(
        other
        for other in others
        if abs(other.box.y0 - row.box.y0) < near and not any(character.isalpha() for character in other.text)
    )


def _is_tip(numbers: Sequence[Number], tip: Number) -> bool:
    """Whether it is a part of the slip's largest sum."""
    if _lacks_cents(numbers, tip):
        return False
    largest = max((number.value for number in numbers if number.decimals == tip.decimals), default=Decimal(0))
    return 0 < tip.value <= largest * MOST


def _lacks_cents(numbers: Sequence[Number], tip: Number) -> bool:
    """Whether the others have cents, and this has none or parts of one."""
    return tip.decimals != CENTS and any(number.decimals == CENTS for number in numbers)


# --- by hand --------------------------------------------------------------------------------------


def _may_be_written(line: _Line, numbers: Sequence[Number]) -> bool:
    """A line to write on, or something on it that hardly was printed."""
    if line.amount is None:
        return True
    words = [word for word in line.beside.words if word.box.x1 > line.amount.box.x0]
    usual = statistics.median(word.size for row in line.sheet.rows for word in row.words)
    return _lacks_cents(numbers, line.amount.number) or any(
        word.certainty < PRINTED or word.size > LARGER * usual for word in words
    )


# --- what was paid --------------------------------------------------------------------------------


def _with_total(document: Document, line: _Line, solved: Solved, decimal: str, issues: tuple[Issue, ...]) -> Tips:
    """The tip; with it, the chosen total makes another amount that is printed below, or is made by one above."""
    assert line.amount is not None
    tip = Found(line.amount.number.value, SAID, line.sheet.number, line.amount.box)
    if solved.total is None:
        return Tips(tip, None, issues)
    total = solved.total.value
    before, after = _printed(document.sheets, line, decimal)
    if total + tip.value in after:
        paid = after[total + tip.value]
        reason = f"{total} + {tip.value} = {paid.value}"
        return Tips(
            replace(tip, score=PROVED, proved=True, reason=reason),
            replace(solved.total, value=paid.value, page=paid.page, box=paid.box, reason=reason),
            issues,
        )
    if total - tip.value in before:
        reason = f"{total - tip.value} + {tip.value} = {total}"
        return Tips(replace(tip, score=PROVED, proved=True, reason=reason), None, issues)
    return Tips(tip, None, issues)


def _printed(
    sheets: Sequence[Sheet], line: _Line, decimal: str
) -> tuple[dict[Decimal, Found[Decimal]], dict[Decimal, Found[Decimal]]]:
    """The amounts above the tip's row, and those below it, with as many decimals as the tip's."""
    assert line.amount is not None
    decimals = line.amount.number.decimals
    parts: tuple[dict[Decimal, Found[Decimal]], dict[Decimal, Found[Decimal]]] = ({}, {})
    for sheet in sheets:
        for row in sheet.rows:
            if (sheet.number, row.index) == (line.sheet.number, line.row.index):
                continue
            below = (sheet.number, row.index) > (line.sheet.number, line.row.index)
            for segment in row.segments:
                for amount in amounts_in(segment, decimal):
                    if amount.number.decimals == decimals:
                        found = Found(amount.number.value, SAID, sheet.number, amount.box)
                        parts[below].setdefault(found.value, found)
    return parts


@cache
def _names() -> frozenset[str]:
    return frozenset(name for names in TIP_WORDS.values() for name in names.split("|"))


@cache
def _no_tips() -> frozenset[str]:
    return frozenset(NO_TIP_WORDS.split("|"))
