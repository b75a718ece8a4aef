"""The joint choice of net, tax and total: the candidates that prove each other win."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import product

from invoicext_desktop.domain.invoice import TaxLine
from invoicext_desktop.extraction.found import Found
from invoicext_desktop.extraction.labelled_amounts import Labelled, RateFound
from invoicext_desktop.extraction.rate_groups import Whole, find_whole

CENT = Decimal("0.01")
TOLERANCE = Decimal("0.02")
MOST = 6
#: No tax is a larger part of its base.
LARGEST_RATE = Decimal("0.30")
#: Nor is it so much of the total: hardly, and never.
LARGE_SHARE, LARGEST_SHARE = Decimal("0.38"), Decimal("0.5")

Money = Found[Decimal]


@dataclass(frozen=True, slots=True)
class Solved:
    """The totals that were chosen. `beside_lines` is what discounts and charges add to the sum of the items."""

    subtotal: Money | None = None
    tax_rate: Money | None = None
    tax_amount: Money | None = None
    total: Money | None = None
    tip: Money | None = None
    amount_due: Money | None = None
    taxes: tuple[TaxLine, ...] = ()
    proved: bool = False
    lines_proved: bool = False
    beside_lines: Decimal = Decimal(0)


def solve(labelled: Labelled, lines: list[Decimal]) -> Solved:
    """Choose one candidate each. `lines` are the items' amounts, used as a witness only."""
    line_sum = sum(lines, Decimal(0)) if lines else None
    best: tuple[float, Solved] | None = None
    whole = find_whole(labelled)
    for subtotal, tax, total in _with_rounded(_triples(labelled, whole), labelled):
        points, solved = _weigh(subtotal, tax, total, labelled, line_sum)
        points += _whole_points(whole, subtotal, tax, total, labelled)
        if best is None or points > best[0]:
            best = points, solved
    solved = best[1] if best else Solved()
    if line_sum is not None and not solved.lines_proved:
        solved = replace(solved, beside_lines=_beside(labelled, line_sum, solved))
    return _with_due(_with_proof(_with_rate(solved, labelled, whole), labelled), labelled)


def _whole_points(
    whole: Whole | None, net: Money | None, tax: Money | None, total: Money | None, labelled: Labelled
) -> float:
    """All rates together are the invoice, rounded or not; one rate's net, tax and total are a part of it."""
    if whole is None or tax is None:
        return 0.0
    if net and whole.is_part(net.value, tax.value):
        return -4.0
    if net is None or total is None or (net.value, tax.value) != (whole.net.value, whole.tax.value):
        return 0.0
    off = total.value - whole.total.value
    return 2.5 if not off or off in {found.value for found in labelled.get("rounding")} else 0.0


def _triples(labelled: Labelled, whole: Whole | None) -> Iterator[tuple[Money | None, Money | None, Money | None]]:
    if whole is not None:
        yield whole.net, whole.tax, whole.total
    totals = _totals(labelled)
    subtotals = _distinct(labelled.get("subtotal"))
    taxes = _distinct([*labelled.get("tax_amount"), *_tax_sums(labelled)])
    yield from product([*subtotals[:MOST], None], [*taxes[:MOST], None], [*totals[:MOST], None])
    free = labelled.free
    for net, tax in product(subtotals[:MOST], taxes[:MOST]):
        if tax.value and (sought := free.get(net.value + tax.value)):
            yield net, tax, sought
    for tax, total in product(taxes[:MOST], totals[:MOST]):
        if tax.value and (sought := free.get(total.value - tax.value)):
            yield sought, tax, total
    for net, total in product(subtotals[:MOST], totals[:MOST]):
        sought = free.get(total.value - net.value) if total.value > net.value else None
        if sought and _rated(net, sought, labelled):
            yield net, sought, total
    yield from _in_one_row(totals, free)
    for net, total in product(totals[:MOST], totals[:MOST]):  # "Total 17.93, GST 1.08, Net total 19.01"
        for tax in taxes[:MOST]:
            if 0 < tax.value < LARGEST_RATE * net.value and abs(net.value + tax.value - total.value) <= TOLERANCE:
                yield net, tax, total
    if not subtotals or not taxes:
        yield from _spoken(labelled, {total.value for total in totals})


def _in_one_row(totals: list[Money], free: dict[Decimal, Money]) -> Iterator[tuple[Money, Money, Money]]:
    """Net and tax side by side in a summary of taxes without labels: together the total."""
    for total in totals[:MOST]:
        for net in free.values():
            tax = free.get(total.value - net.value)
            if tax is None or not 0 < tax.value < LARGEST_RATE * net.value or net.box is None or tax.box is None:
                continue
            level = abs(net.box.y0 + net.box.y1 - tax.box.y0 - tax.box.y1) < net.box.y1 - net.box.y0
            if net.page == tax.page and level and tax.box.x0 > net.box.x1:
                yield net, tax, total


def _spoken(labelled: Labelled, totals: set[Decimal]) -> Iterator[tuple[Money, Money, Money]]:
    """Amounts in sentences, without labels: a printed rate makes the tax of one, and both make the total."""
    free = labelled.free
    for rate, net in product({rate.rate for rate in labelled.rates if rate.rate > 0}, list(free.values())):
        tax = free.get((net.value * rate / 100).quantize(CENT, rounding="ROUND_HALF_UP"))
        total = free.get(net.value + tax.value) if tax is not None else None
        if net.value > 0 and tax is not None and total is not None and (not totals or total.value in totals):
            yield net, tax, total


def _with_rounded(
    triples: Iterable[tuple[Money | None, Money | None, Money | None]], labelled: Labelled
) -> Iterator[tuple[Money | None, Money | None, Money | None]]:
    """Each, and what it makes with the total that it is rounded to."""
    roundings = [found.value for found in labelled.get("rounding")[:3] if found.value]
    totals = {found.value: found for found in reversed(labelled.get("total", "amount_due"))} if roundings else {}
    for net, tax, total in triples:
        yield net, tax, total
        for rounding in roundings if net and tax and total else ():
            rounded = totals.get(total.value + rounding) if total else None
            if rounded is not None:
                yield net, tax, rounded


def _totals(labelled: Labelled) -> list[Money]:
    """What may be the total; on a receipt nothing but what was paid may be named."""
    found = [*labelled.get("total"), *(replace(f, score=f.score - 0.1) for f in labelled.get("amount_due"))]
    if not any(item.value for item in found):
        found += [replace(f, score=f.score - 0.3) for f in labelled.get("paid") if f.score > 0.6]
    return _distinct(found)


def _rated(net: Money, tax: Money, labelled: Labelled) -> bool:
    """Whether a printed rate makes the tax of the net amount."""
    return any(abs(net.value * rate.rate / 100 - tax.value) <= TOLERANCE for rate in labelled.rates)


def _distinct(found: list[Money]) -> list[Money]:
    """Each value once, with its best place."""
    kept: dict[Decimal, Money] = {}
    for item in sorted(found, key=lambda item: -item.score):
        kept.setdefault(item.value, item)
    return list(kept.values())


def _tax_sums(labelled: Labelled) -> list[Money]:
    """The sum of several rates' taxes, where no total tax is printed."""
    lines = _tax_lines(labelled.rates)
    taxes = [line.tax for line in lines if line.tax is not None]
    amounts = [tax.value for tax in taxes]
    found = list(taxes)
    if len(amounts) > 1:
        reason = " + ".join(str(amount) for amount in amounts)
        found.append(replace(taxes[-1], value=sum(amounts, Decimal(0)), score=0.85, reason=reason))
    every = {item.value for item in labelled.get("tax_amount")}
    if len(every) in (2, 3) and len(amounts) < 2:
        parts = list({item.value: item for item in reversed(labelled.get("tax_amount"))}.values())
        last, score = parts[-1], sum(item.score for item in parts) / len(parts)
        found.append(
            replace(last, value=sum(every, Decimal(0)), score=min(0.5, score), reason=" + ".join(map(str, every)))
        )
    halves = list({item.box: item for item in labelled.get("tax_amount")}.values())
    if len(halves) == 2 and len(every) == 1:
        # The same tax twice is printed twice, or owed to two: the total tells.
        value = halves[0].value
        found.append(replace(halves[1], value=2 * value, score=0.5, reason=f"{value} + {value}"))
    return found


def _tax_lines(rates: list[RateFound]) -> list[RateFound]:
    """One line a rate, the fullest."""
    kept: dict[Decimal, RateFound] = {}
    for rate in rates:
        known = kept.get(rate.rate)
        fuller = known is None or (rate.tax is not None) + (rate.base is not None) > (known.tax is not None) + (
            known.base is not None
        )
        if fuller:
            kept[rate.rate] = rate
    return list(kept.values())


def _weigh(
    subtotal: Money | None, tax: Money | None, total: Money | None, labelled: Labelled, line_sum: Decimal | None
) -> tuple[float, Solved]:
    """(points, the choice): how good the labels are, and what the amounts prove of each other."""
    chosen = [item for item in (subtotal, tax, total) if item is not None]
    points = sum(item.score for item in chosen) - 1.5 * (len(chosen) - len({item.box for item in chosen}))
    if subtotal and tax and total:
        off = total.value - subtotal.value - tax.value
        points += _agreement(off, labelled, exact=2.5, adjusted=1.8, wrong=-0.8)
        points += 0.8 if _rated(subtotal, tax, labelled) else 0.0
    elif subtotal and total:
        off = total.value - subtotal.value
        points += _agreement(off, labelled, exact=0.5, adjusted=0.5, wrong=-0.5 if off < 0 < total.value else 0.0)
    several = [line.tax.value for line in _tax_lines(labelled.rates) if line.tax is not None]
    if tax and len(several) > 1:
        points += 0.8 if abs(tax.value - sum(several, Decimal(0))) <= TOLERANCE else -0.3
    if tax and total:
        points -= _too_large(tax.value, total.value)
    if total and _is_rest(total, labelled):
        points -= 0.6
    if total and _is_rounded(total, labelled):
        points -= 1.0
    witness, lines_proved = _witness(subtotal, total, line_sum)
    return points + witness, Solved(subtotal, None, tax, total, lines_proved=lines_proved)


def _too_large(tax: Decimal, total: Decimal) -> float:
    """Points against a tax that is too much of the total."""
    share = abs(tax) / abs(total) if total else Decimal(0)
    return 3.0 if share > LARGEST_SHARE else 1.5 if share > LARGE_SHARE else 0.0


def _is_rest(total: Money, labelled: Labelled) -> bool:
    """Whether a total is what a payment leaves of another total."""
    paid = [abs(found.value) for found in labelled.get("paid")[:4] if found.value]
    others = {found.value for found in labelled.get("total")}
    return any(total.value + part in others for part in paid)


def _is_rounded(total: Money, labelled: Labelled) -> bool:
    """Whether a total is rounded, as it says, to another one: what is paid in cash."""
    others = {found.value for found in labelled.get("total", "amount_due", "paid")}
    return any(found.value and total.value + found.value in others for found in labelled.get("rounding")[:3])


def _agreement(off: Decimal, labelled: Labelled, *, exact: float, adjusted: float, wrong: float) -> float:
    """Points for what is missing between two sides of a sum: nothing, a printed discount or charge, or else."""
    if abs(off) <= TOLERANCE:
        return exact
    return adjusted if any(abs(off - extra) <= TOLERANCE for extra in _adjustments(labelled)) else wrong


def _witness(subtotal: Money | None, total: Money | None, line_sum: Decimal | None) -> tuple[float, bool]:
    """(points, whether) the items add up to the net amount or, where prices include tax, to the total."""
    if line_sum is None:
        return 0.0, False
    if subtotal and abs(subtotal.value - line_sum) <= TOLERANCE:
        return 1.0, True
    if total and abs(total.value - line_sum) <= TOLERANCE:
        return (0.6 if subtotal is None else 0.3), True
    return 0.0, False


def _adjustments(labelled: Labelled) -> list[Decimal]:
    """What discounts, charges, rounding and withholding can add to net plus tax."""
    down = {-abs(f.value) for f in labelled.get("discount", "withholding")[:3]}
    up = {f.value for f in labelled.get("charge", "rounding")[:4]} | {-f.value for f in labelled.get("rounding")[:2]}
    return [*down, *up, *(d + u for d in down for u in up), *([sum(up, Decimal(0))] if len(up) > 1 else [])]


def _beside(labelled: Labelled, line_sum: Decimal, solved: Solved) -> Decimal:
    """The printed discounts and charges that make the net amount, or the total, of the items' sum; else nothing."""
    for target in (solved.subtotal, solved.total):
        off = target.value - line_sum if target else Decimal(0)
        if off and any(abs(off - extra) <= TOLERANCE for extra in _adjustments(labelled)):
            return off
    return Decimal(0)


def _with_rate(solved: Solved, labelled: Labelled, whole: Whole | None) -> Solved:
    """The tax rate: the one printed that fits; none where several rates have a tax each."""
    net, tax = solved.subtotal, solved.tax_amount
    if whole and net and tax and (net.value, tax.value) == (whole.net.value, whole.tax.value):
        return replace(solved, taxes=_as_lines(whole.groups))
    lines = _tax_lines(labelled.rates)
    charged = [line for line in lines if line.tax is not None and (line.tax.value or len(lines) == 1)]
    taxes = _as_lines(charged)
    if not lines:
        return solved
    if net and tax and net.value:
        fitting = [
            line
            for line in lines
            if abs(net.value * line.rate / 100 - tax.value) <= max(TOLERANCE, abs(tax.value) / 400)
        ]
        if fitting:
            rate = fitting[0]
            reason = f"{rate.rate.normalize():f} % of {net.value} = {tax.value}"
            found = replace(rate.where, score=0.98, proved=True, reason=reason)
            return replace(solved, tax_rate=found, taxes=(TaxLine(rate.rate, net.value, tax.value),))
    if len(charged) > 1:
        return replace(solved, taxes=taxes)
    only = charged[0] if charged else lines[0]
    if len({line.rate for line in lines}) > 1 and not charged:
        return solved
    return replace(solved, tax_rate=replace(only.where, score=0.75), taxes=taxes)


def _as_lines(rates: Iterable[RateFound]) -> tuple[TaxLine, ...]:
    return tuple(
        TaxLine(rate.rate, rate.base.value if rate.base else None, rate.tax.value if rate.tax else None)
        for rate in rates
    )


def _with_proof(solved: Solved, labelled: Labelled) -> Solved:
    """How sure the totals are: proved by each other and by a second witness, by each other, or not at all."""
    net, tax, total = solved.subtotal, solved.tax_amount, solved.total
    one_rate = (
        len({rate.rate for rate in labelled.rates}) == 1 and solved.tax_rate is not None and solved.tax_rate.proved
    )
    sum_ok = bool(net and tax and total and abs(net.value + tax.value - total.value) <= TOLERANCE)
    witnessed = solved.lines_proved or one_rate
    if sum_ok and net and tax and total:
        reason = f"net {net.value} + tax {tax.value} = {total.value}"
        score = 0.97 if witnessed and tax.value else 0.92
        net, tax, total = (replace(item, score=score, proved=True, reason=reason) for item in (net, tax, total))
    else:
        most = 0.93 if solved.lines_proved else 0.85
        net, tax, total = (item and replace(item, score=min(item.score, most)) for item in (net, tax, total))
    return replace(solved, subtotal=net, tax_amount=tax, total=total, proved=sum_ok)


def _with_due(solved: Solved, labelled: Labelled) -> Solved:
    due = labelled.get("amount_due")
    if not due:
        return solved
    return replace(solved, amount_due=due[0])
