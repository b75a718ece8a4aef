"""Amounts that letters taken for others would explain: "8" for "3", a point that was lost.

Where values that were recognised do not add up, each sum that fails says what one of its values would have to be. A
value that looks like what was read, and makes it add up without breaking another sum, is proposed; never taken.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from invoicext_desktop.domain.evidence import EvidenceSource
from invoicext_desktop.domain.fields import get_value, line_path
from invoicext_desktop.domain.invoice import Fix, InvoiceContent, Issue, LineItem, Severity
from invoicext_desktop.domain.saying import issue

CENT = Decimal("0.01")
TOLERANCE = Decimal("0.02")
#: Tables longer than this are not searched: a sum of so many lines proves little of one of them.
MOST_LINES = 300
CODE = "misread"
NET, RATE, TAX, TOTAL = "totals.subtotal", "totals.tax_rate", "totals.tax_amount", "totals.total"
#: Digits that are taken for each other in print, most alike first.
ALIKE = {
    "0": "869",
    "1": "74",
    "2": "7",
    "3": "859",
    "4": "19",
    "5": "6389",
    "6": "085",
    "7": "12",
    "8": "0369",
    "9": "0345",
}


@dataclass(frozen=True, slots=True)
class Sum:
    """An equation between values. `wanted` says what the value at a path would have to be; None: cannot be said."""

    paths: tuple[str, ...]
    holds: Callable[[Reader], bool]
    wanted: Callable[[Reader, str], Decimal | None]
    words: Callable[[Reader], str]


Reader = Callable[[str], Decimal]


@dataclass(frozen=True, slots=True)
class Proposal:
    path: str
    value: Decimal
    mended: int
    confidence: float
    words: str


def find_misread(content: InvoiceContent) -> Iterator[Issue]:
    """At most one proposal: the one that mends most. Nothing where two values could be it equally well."""
    recognised = {path for path, item in content.evidence.items() if item.source is EvidenceSource.OCR}
    if not recognised or len(content.line_items) > MOST_LINES:
        return
    sums = list(_sums(content))
    read = _reader(content)
    failing = [one for one in sums if not one.holds(read)]
    found = {(p.path, p.value): p for one in failing for p in _proposals(one, sums, content, recognised)}
    ranked = sorted(found.values(), key=lambda p: (-p.mended, p.confidence))
    if not ranked or (len(ranked) > 1 and _as_good(ranked[0], ranked[1])):
        return
    best = ranked[0]
    said = get_value(content, best.path)
    assert isinstance(said, Decimal)
    fixes = (Fix(((best.path, best.value),)),)
    yield issue(CODE, Severity.WARNING, best.path, fixes=fixes, read=said, value=best.value, sum=best.words)


def _as_good(best: Proposal, other: Proposal) -> bool:
    """Whether nothing tells which of the two was misread."""
    return best.mended == other.mended and other.confidence - best.confidence < 0.05


def _reader(content: InvoiceContent, path: str = "", value: Decimal | None = None) -> Reader:
    """Values by path, with `value` in the place of the one at `path`."""

    def read(asked: str) -> Decimal:
        if value is not None and asked == path:
            return value
        found = get_value(content, asked)
        return found if isinstance(found, Decimal) else Decimal(0)

    return read


def _proposals(one: Sum, sums: list[Sum], content: InvoiceContent, recognised: set[str]) -> Iterator[Proposal]:
    read = _reader(content)
    for path in one.paths:
        if path not in recognised:
            continue
        value = one.wanted(read, path)
        if value is None or not looks_like(value, read(path)):
            continue
        changed = _reader(content, path, value)
        touched = [other for other in sums if path in other.paths]
        if any(other.holds(read) and not other.holds(changed) for other in touched):
            continue
        mended = sum(other.holds(changed) and not other.holds(read) for other in touched)
        if mended:
            yield Proposal(path, value, mended, content.evidence[path].confidence, one.words(changed))


def looks_like(value: Decimal, read: Decimal) -> bool:
    """Whether `read` may be `value` misread: one digit like another, one lost or too many, the point lost or moved."""
    if value <= 0 or read <= 0 or value == read:
        return False
    one, other = _digits(value), _digits(read)
    if read == read.to_integral_value() and one == f"{read:.0f}":
        return True  # the point was lost
    if len(one) == len(other):
        different = [(a, b) for a, b in zip(one, other, strict=True) if a != b]
        return len(different) == 1 and different[0][1] in ALIKE[different[0][0]]
    longer, shorter = (one, other) if len(one) > len(other) else (other, one)
    return len(shorter) >= 3 and any(longer[:at] + longer[at + 1 :] == shorter for at in range(len(longer)))


def _digits(value: Decimal) -> str:
    """Its digits as amounts are printed, without signs and points."""
    exponent = value.as_tuple().exponent
    places = max(2, -exponent) if isinstance(exponent, int) else 2
    return f"{value:.{places}f}".replace(".", "").lstrip("0") or "0"


def _sums(content: InvoiceContent) -> Iterator[Sum]:
    known = {path for path in (NET, RATE, TAX, TOTAL) if get_value(content, path) is not None}
    if {NET, TAX, TOTAL} <= known:
        yield _net_and_tax(content.totals.tip or Decimal(0))
    if {NET, RATE, TAX} <= known:
        yield _rated()
    amounts = [line.amount for line in content.line_items]
    target = NET if NET in known else TOTAL
    if len(amounts) > 1 and None not in amounts and target in known:
        yield _line_sum(content, target)
    for index, line in enumerate(content.line_items):
        if line.quantity is not None and line.unit_price is not None and line.amount is not None:
            yield _line(index, line)


def _net_and_tax(tip: Decimal) -> Sum:
    """Net and tax make the total, or what is paid with the tip."""

    def wanted(read: Reader, path: str) -> Decimal:
        paid = read(TOTAL) - tip
        return {NET: paid - read(TAX), TAX: paid - read(NET)}.get(path, read(NET) + read(TAX) + tip)

    def holds(read: Reader) -> bool:
        off = read(TOTAL) - read(NET) - read(TAX)
        return min(abs(off), abs(off - tip)) <= TOLERANCE

    return Sum(
        (NET, TAX, TOTAL),
        holds,
        wanted,
        lambda read: f"{read(NET)} + {read(TAX)}{f' + {tip}' if tip else ''} = {read(TOTAL)}",
    )


def _rated() -> Sum:
    def tax(read: Reader) -> Decimal:
        return (read(NET) * read(RATE) / 100).quantize(CENT)

    return Sum(
        (NET, RATE, TAX),
        lambda read: abs(tax(read) - read(TAX)) <= TOLERANCE,
        lambda read, path: tax(read) if path == TAX else None,
        lambda read: f"{read(RATE).normalize():f} % of {read(NET)} = {read(TAX)}",
    )


def _line_sum(content: InvoiceContent, target: str) -> Sum:
    """The lines, with what stands beside them, make the net amount or the total."""
    paths = tuple(line_path(index, "amount") for index in range(len(content.line_items)))
    beside = content.beside_lines

    def off(read: Reader) -> Decimal:
        return read(target) - beside - sum(map(read, paths), Decimal(0))

    def holds(read: Reader) -> bool:
        gross, tip = get_value(content, TOTAL), content.totals.tip or Decimal(0)
        with_tax = off(read) - read(target) + gross if isinstance(gross, Decimal) else off(read)
        return min(abs(off(read)), abs(with_tax), abs(with_tax - tip), abs(off(read) + beside)) <= TOLERANCE

    return Sum(
        (*paths, target),
        holds,
        lambda read, path: read(path) - off(read) if path == target else read(path) + off(read),
        lambda read: f"the lines make {read(target)}",
    )


def _line(index: int, line: LineItem) -> Sum:
    quantity, price, amount = (line_path(index, name) for name in ("quantity", "unit_price", "amount"))
    share = 1 - (line.discount or Decimal(0)) / 100

    def made(read: Reader) -> Decimal:
        return (read(quantity) * read(price) * share).quantize(CENT)

    def wanted(read: Reader, path: str) -> Decimal | None:
        if path == amount:
            return made(read)
        other = read(price if path == quantity else quantity) * share
        if not other:
            return None
        value = (read(amount) / other).quantize(CENT)
        whole = value.to_integral_value()
        found = whole if whole == value else value
        return found if abs(found * other - read(amount)) <= TOLERANCE else None

    return Sum(
        (quantity, price, amount),
        lambda read: abs(made(read) - read(amount)) <= max(TOLERANCE, abs(read(amount)) / 1000),
        wanted,
        lambda read: f"{read(quantity).normalize():f} x {read(price)} = {read(amount)}",
    )
