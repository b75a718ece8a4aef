"""Amounts and rates beside the labels of the totals, before it is decided which of them count."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal

from invoicext_desktop.domain.evidence import BBox
from invoicext_desktop.extraction.amounts import Amount, amounts_in, only_amount
from invoicext_desktop.extraction.found import Found
from invoicext_desktop.extraction.labels import Label, below
from invoicext_desktop.extraction.layout import Row, Segment, Sheet
from invoicext_desktop.extraction.lexicon.amount_words import AMOUNT_WORDS
from invoicext_desktop.extraction.scoring.choose import rescore
from invoicext_desktop.extraction.scoring.features import label_signals
from invoicext_desktop.extraction.table import Table
from invoicext_desktop.extraction.text import word_set
from invoicext_desktop.extraction.values import Document

CENT = Decimal("0.01")
#: What training weighs the candidates of, by the meaning of their labels.
TRAINED = {"total": "totals.total", "subtotal": "totals.subtotal", "tax_amount": "totals.tax_amount"}
#: What a whole number is worth among amounts with cents.
BARE = 0.5
#: As large a whole number among amounts with cents is a code.
NO_AMOUNT = 10_000
#: A row with more numbers than this is no summary of taxes; all ways to combine them would take long.
MOST_IN_ROW = 16
_VAGUE = word_set(
    "total sum summe summa suma totale totaal totalt gesamt netto net brutto gross razem base tax vat mwst ust "
    "tva btw iva moms mva alv sub yhteensa balance saldo valor neto"
)
_RATE = re.compile(r"(\d{1,2}(?:[.,]\d{1,4})?)\s?%|%\s?(\d{1,2}(?:[.,]\d{1,4})?)")
#: A rate as a fraction of one, with as many zeros as a program's form has.
_FRACTION = re.compile(r"(?<![\d.,])0[.,](\d{2}\d?0{2,4})(?!\d)")


@dataclass(frozen=True, slots=True)
class RateFound:
    """A tax rate in percent with, where printed, the tax and the net amount it applies to."""

    rate: Decimal
    where: Found[Decimal]
    tax: Found[Decimal] | None = None
    base: Found[Decimal] | None = None


@dataclass(slots=True)
class Labelled:
    """Candidates by meaning, the best first, and the tax rates; `readings` are all of the tax summaries' rows."""

    amounts: dict[str, list[Found[Decimal]]] = field(default_factory=dict)
    rates: list[RateFound] = field(default_factory=list)
    free: dict[Decimal, Found[Decimal]] = field(default_factory=dict)
    readings: list[RateFound] = field(default_factory=list)

    def get(self, *meanings: str) -> list[Found[Decimal]]:
        found = [item for meaning in meanings for item in self.amounts.get(meaning, [])]
        return sorted(found, key=lambda item: -item.score)


def item_rate(table: Table) -> RateFound | None:
    """The rate that every item has, where they all have one and the same."""
    rates = [item.numbers.get("tax_rate") for item in table.items]
    values = {rate.number.value for rate in rates if rate is not None}
    first = rates[0] if rates else None
    if first is None or None in rates or len(values) != 1 or not 0 <= first.number.value <= 30:
        return None
    return RateFound(first.number.value, Found(first.number.value, 0.85, table.items[0].page, first.box))


def collect(document: Document, table: Table, decimal: str) -> Labelled:
    """Everything labelled as a total, tax, discount and so on, outside the items."""
    labelled = Labelled()
    cents = _has_cents(document, decimal)
    for label in document.labels:
        meanings = label.meanings & AMOUNT_WORDS.keys()
        if not meanings or _inside(label, table):
            continue
        found = _beyond_base(document, label, _amount(document, label, decimal), decimal)
        if "tax_amount" in meanings or "tax_rate" in meanings:
            _add_rate(document, labelled, label, found, decimal)
        if found is None:
            continue
        score = _score(document, label)
        where = label.segment.page
        for meaning in meanings:
            bare = cents and found[0].number.decimals != 2 and not found[0].number.mark
            if bare and abs(found[0].number.value) >= NO_AMOUNT:
                continue
            signals = {"weight": score, "quality": found[2], "bare": float(bare), **label_signals(label)}
            item = Found(found[0].number.value, score * found[2], where, found[0].box, signals=signals)
            labelled.amounts.setdefault(meaning, []).append(item)
    rate = item_rate(table)
    if rate is not None:
        labelled.rates.append(rate)
    for meaning, field_path in TRAINED.items():
        labelled.amounts[meaning] = rescore(document, field_path, labelled.amounts.get(meaning, []))
    labelled.amounts = {meaning: list(map(_doubted, found)) for meaning, found in labelled.amounts.items()}
    labelled.free = _free(document, table, decimal)
    summaries = list(_summary_rows(document, table, decimal))
    labelled.readings = [*labelled.rates, *(line for lines in summaries for line in lines)]
    labelled.rates.extend(lines[0] for lines in summaries)
    if summaries:
        labelled.readings.extend(_untaxed_rows(document, table, decimal))
    return labelled


def _doubted(item: Found[Decimal]) -> Found[Decimal]:
    return replace(item, score=item.score * BARE) if item.signals.get("bare") else item


def _has_cents(document: Document, decimal: str) -> bool:
    """Whether nearly all that looks like money on the document has two decimals: a whole number is none then."""
    found = [
        amount.number
        for sheet in document.sheets
        for segment in sheet.segments
        for amount in amounts_in(segment, decimal)
        if amount.number.decimals or (amount.number.mark and not amount.number.mark.isalpha())
    ]
    return len(found) >= 3 and sum(number.decimals == 2 for number in found) > 0.8 * len(found)


def _free(document: Document, table: Table, decimal: str) -> dict[Decimal, Found[Decimal]]:
    """Every amount outside the items, the last place of each value: what a proof may need."""
    found: dict[Decimal, Found[Decimal]] = {}
    for sheet in document.sheets:
        for row in sheet.rows:
            if _in_items(row, table):
                continue
            for segment in row.segments:
                for amount in amounts_in(segment, decimal):
                    number = amount.number
                    if not number.percent and (number.decimals == 2 or number.mark):
                        found[number.value] = Found(number.value, 0.45, row.page, amount.box)
    return found


def _inside(label: Label, table: Table) -> bool:
    """Whether a label stands between the heading and the end of the items."""
    page, row = label.segment.page, label.segment.row
    if page not in table.starts:
        return False
    last = max((box.y1 for box in table.boxes.get(page, ())), default=0.0)
    return row >= table.starts[page] and label.box.y1 <= last + 1


def _score(document: Document, label: Label) -> float:
    """How much a label says, and how low on the document it stands."""
    vague = set(label.phrase) <= _VAGUE
    score = 0.8 if vague else 0.95
    if label.start > 0 and not label.opens:
        score -= 0.3
    if label.segment.bold or label.segment.size > 11:
        score += 0.03
    sheet = document.sheet(label)
    progress = (label.segment.page - 1 + label.box.y0 / sheet.height) / len(document.sheets)
    return score - 0.12 * (1 - progress)


def _amount(document: Document, label: Label, decimal: str) -> tuple[Amount, Segment, float] | None:
    """The amount that belongs to a label: in its segment, else to the right, else under it."""
    rest = label.rest()
    if rest is not None:
        inline = [a for a in amounts_in(rest, decimal) if not a.number.percent and not _is_rate(a, rest)]
        inline = [a for a in inline if not _is_base(label, a, rest) and not _is_fraction(a)]
        if inline and (inline[-1].number.decimals or inline[-1].number.mark or label.opens or len(rest.words) == 1):
            wordy = sum(any(c.isalpha() for c in w.text) for w in rest.words) > 4
            if inline[-1].end >= len(rest.words) - 1 and not wordy:
                return inline[-1], rest, 1.0
    sheet = document.sheet(label)
    for offset, quality in ((0, 1.0), (1, 0.8), (-1, 0.8)):
        number = label.segment.row + offset
        if 0 <= number < len(sheet.rows):
            found = _right(document, sheet.rows[number], label, decimal, offset)
            if found is not None:
                return (*found, quality)
    return _under(document, sheet, label, decimal)


def _is_fraction(amount: Amount) -> bool:
    """Whether a number is a rate as a fraction of one: "Tasa 0.160000"."""
    return amount.number.decimals >= 4 and 0 < amount.number.value < 1


def _is_base(label: Label, amount: Amount, rest: Segment) -> bool:
    """Whether an amount in brackets after a rate is what the tax is on: "VAT 20% (100.00)"."""
    words = rest.words[amount.start : amount.end]
    bracketed = "(" in words[0].text and ")" in words[-1].text
    return bracketed and "tax_amount" in label.meanings and _rate_in(label.segment.text) is not None


def _beyond_base(
    document: Document, label: Label, found: tuple[Amount, Segment, float] | None, decimal: str
) -> tuple[Amount, Segment, float] | None:
    """The tax to the right of its base: "VAT 20% on 100.00   20.00"."""
    rest = label.rest()
    if found is None or rest is None or "tax_amount" not in label.meanings or found[1].words != rest.words:
        return found
    right = _right(document, document.sheet(label).rows[label.segment.row], label, decimal, 0)
    if right is None:
        return found
    rate = _rate_in(label.segment.text)
    base, tax = abs(found[0].number.value), right[0].number.value
    made = rate is not None and abs(base * rate / 100 - abs(tax)) <= CENT
    return (*right, 1.0) if made else found


def _is_rate(amount: Amount, segment: Segment) -> bool:
    return amount.end < len(segment.words) and segment.words[amount.end].text.startswith("%")


def _right(document: Document, row: Row, label: Label, decimal: str, offset: int) -> tuple[Amount, Segment] | None:
    """The last amount of the row before the next label; of a neighbouring row only where it is almost level."""
    found = None
    for segment in row.segments:
        if segment is label.segment or segment.box.x0 < label.segment.box.x1 - 2:
            if offset and segment.box.x1 > label.segment.box.x0:
                return None
            continue
        if offset and abs(segment.box.y0 - label.segment.box.y0) > 1.1 * label.segment.size:
            return None
        start = document.starts_label(segment)
        if (
            start is not None
            and found is None
            and not start.meanings & {"currency"}
            and start.meanings & AMOUNT_WORDS.keys()
        ):
            return None
        amounts = [a for a in amounts_in(segment, decimal) if not a.number.percent]
        if amounts and len(segment.words) <= 4:
            found = amounts[-1], segment
        elif found is not None:
            break
    return found


def _under(document: Document, sheet: Sheet, label: Label, decimal: str) -> tuple[Amount, Segment, float] | None:
    """Totals printed as a small table: headings in a row, amounts under them."""
    siblings = document.by_segment.get(id(label.segment), [])
    rest = label.rest()
    wordy = rest is not None and len(rest.words) > 2 and any(c.isalpha() for c in rest.text)
    if wordy and not label.opens and len(siblings) < 2:
        return None
    box = _column(label, siblings) if len(siblings) > 1 else label.segment.box
    for segment in below(sheet, box, label.segment.row, 3.5 * label.segment.size):
        start = document.starts_label(segment)
        if start is not None and start.meanings & AMOUNT_WORDS.keys():
            return None
        found = [a for a in amounts_in(segment, decimal) if not a.number.percent and _over(a, box)]
        if found:
            return found[0], segment, 0.85
        if len(segment.words) < 4:
            return None
    return None


def _column(label: Label, siblings: Sequence[Label]) -> BBox:
    """What a label has of its segment: up to the next label there."""
    starts = [other.box.x0 for other in siblings if other.start >= label.end]
    return replace(label.box, x1=min(starts, default=label.segment.box.x1 + 1) - 1)


def _over(amount: Amount, box: BBox) -> bool:
    return min(amount.box.x1, box.x1) - max(amount.box.x0, box.x0) > 0


def _rate_in(text: str) -> Decimal | None:
    match = _RATE.search(text)
    if match is None:
        part = _FRACTION.search(text)
        return Decimal(f"0.{part[1]}") * 100 if part else None
    return Decimal((match[1] or match[2]).replace(",", "."))


def _add_rate(
    document: Document, labelled: Labelled, label: Label, found: tuple[Amount, Segment, float] | None, decimal: str
) -> None:
    words = label.segment.words[max(0, label.start - 2) :]
    text = " ".join(word.text for word in words)
    rate = _rate_in(text)
    box = label.segment.box
    if rate is None:
        beside = _percent_beside(document, label, decimal)
        if beside is not None:
            rate, box = beside.number.value, beside.box
    if rate is None:
        return
    tax = None
    if found is not None and "tax_amount" in label.meanings:
        tax = Found(found[0].number.value, 0.9, label.segment.page, found[0].box)
    bases = [
        a
        for a in amounts_in(label.segment, decimal)
        if a.number.decimals == 2 and not a.number.percent and a.number.value != rate
    ]
    base = (
        Found(_signed(bases[0].number.value, tax.value), 0.9, label.segment.page, bases[0].box)
        if bases and tax and bases[0].box != tax.box
        else None
    )
    labelled.rates.append(RateFound(rate, Found(rate, 0.9, label.segment.page, box), tax, base))


def _signed(base: Decimal, tax: Decimal) -> Decimal:
    """A base has its tax's sign: brackets around it do not make it negative."""
    return abs(base) if tax >= 0 else -abs(base)


def _percent_beside(document: Document, label: Label, decimal: str) -> Amount | None:
    """The percentage to the right of a label; under "rate" a bare small number is one too."""
    sheet = document.sheet(label)
    for segment in sheet.rows[label.segment.row].segments:
        if segment.box.x0 < label.segment.box.x1 - 2:
            continue
        amount = only_amount(segment, decimal)
        if amount is None:
            return None
        rated = amount.number.percent or ("tax_rate" in label.meanings and 0 <= amount.number.value <= 30)
        return amount if rated else None
    return None


def _summary_rows(document: Document, table: Table, decimal: str) -> Iterator[list[RateFound]]:
    """Rows in which a base, a rate and a tax stand and prove each other: each row's readings."""
    for sheet in document.sheets:
        for row in sheet.rows:
            if _in_items(row, table):
                continue
            found = [a for segment in row.segments for a in amounts_in(segment, decimal)]
            if not 3 <= len(found) <= MOST_IN_ROW:
                continue
            lines = list(_proved_lines(found, row))
            if lines:
                yield lines


def _untaxed_rows(document: Document, table: Table, decimal: str) -> Iterator[RateFound]:
    """Rows of a tax summary for what is not taxed: 0 %, a base and a tax of 0.00."""
    for sheet in document.sheets:
        for row in sheet.rows:
            found = [] if _in_items(row, table) else [a for s in row.segments for a in amounts_in(s, decimal)]
            rates = [a for a in found if not a.number.value and (a.number.percent or a.number.decimals < 2)]
            taxes = [a for a in found if not a.number.value and not a.number.percent and a.number.decimals == 2]
            money = {a.number.value: a for a in found if a.number.value and a.number.decimals == 2}
            if not rates and len(taxes) == 2:
                rates = [taxes.pop(0)]
            if len(rates) == 1 and len(taxes) == 1 and len(money) == 1 and len(found) <= 4:
                zero, tax, base = rates[0], taxes[0], next(iter(money.values()))
                nothing = Found(Decimal(0), 0.9, row.page, zero.box)
                yield RateFound(
                    Decimal(0),
                    nothing,
                    Found(Decimal(0), 0.9, row.page, tax.box),
                    Found(base.number.value, 0.9, row.page, base.box),
                )


def _in_items(row: Row, table: Table) -> bool:
    return any(box.y0 - 1 <= row.box.y0 <= box.y1 for box in table.boxes.get(row.page, ()))


def _proved_lines(found: list[Amount], row: Row) -> Iterator[RateFound]:
    rates = [a for a in found if a.number.percent] or [a for a in found if 0 < a.number.value <= 30]
    rates.sort(key=lambda a: len(str(a.number.value.normalize())))
    money = [a for a in found if not a.number.percent]
    for rate in rates:
        for base in money:
            for tax in money:
                if len({id(rate), id(base), id(tax)}) < 3 or tax.number.decimals < 2 or not tax.number.value:
                    continue
                if abs(base.number.value * rate.number.value / 100 - tax.number.value) <= CENT:
                    yield RateFound(
                        rate.number.value,
                        Found(rate.number.value, 0.95, row.page, rate.box),
                        Found(tax.number.value, 0.95, row.page, tax.box),
                        Found(base.number.value, 0.95, row.page, base.box),
                    )
