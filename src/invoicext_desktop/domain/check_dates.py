"""Checks of the dates, each with the date that may be meant."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator

from invoicext_desktop.domain.invoice import Fix, InvoiceContent, Issue, Severity
from invoicext_desktop.domain.saying import issue

#: Invoices older than this or further in the future are unusual enough to be looked at.
OLDEST = dt.timedelta(days=3 * 366)
FUTURE = dt.timedelta(days=1)
LONGEST_TERM = dt.timedelta(days=366)
#: What a date that is proposed has to keep to: such terms are usual, and bills are entered within so many days.
USUAL_TERM = dt.timedelta(days=120)
USUAL_AGE = dt.timedelta(days=366)

ISSUED, DUE = "invoice_date", "due_date"
_DAYS = re.compile(
    r"(?<!\d)(\d{1,3})\s*(?:days?|d|tage?n?|jours?|giorni|gg|d[ií]as?|dagen|dage|dagar|dager|dias|dni|päivää|pv|net)\b"
    r"|\bnet(?:to|t)?\s*(\d{1,3})(?!\d)(?!\s*%)",
    re.IGNORECASE,
)


def check_dates(content: InvoiceContent, today: dt.date) -> Iterator[Issue]:
    issued, due = content.invoice_date, content.due_date
    if issued and issued > today + FUTURE:
        yield issue("future_date", Severity.WARNING, ISSUED, fixes=_for_issued(content, today), basis=str(issued))
    if issued and issued < today - OLDEST:
        yield issue("old_date", Severity.INFO, ISSUED, fixes=_for_issued(content, today), basis=str(issued))
    basis = f"{issued} {due}"
    if issued and due and due < issued:
        fixes = _for_due(content, issued, due, today)
        yield issue("due_before_invoice", Severity.WARNING, DUE, fixes=fixes, basis=basis)
    if issued and due and due > issued + LONGEST_TERM:
        yield issue("long_term", Severity.WARNING, DUE, fixes=_for_due(content, issued, due, today), basis=basis)


def other_way_round(date: dt.date) -> dt.date | None:
    """The same figures with day and month exchanged; None where that is no date, or the same one."""
    if date.day > 12 or date.day == date.month:
        return None
    return date.replace(month=date.day, day=date.month)


def term_of(terms: str | None) -> int | None:
    """The days that terms of payment give, where they name one number of days and no discount."""
    if not terms or "%" in terms:
        return None
    found = {int(match[1] or match[2]) for match in _DAYS.finditer(terms)}
    return found.pop() if len(found) == 1 else None


def _for_issued(content: InvoiceContent, today: dt.date) -> tuple[Fix, ...]:
    """Day and month exchanged, or the year before: a date of the last months that the due date agrees with."""
    issued, due = content.invoice_date, content.due_date
    assert issued is not None
    found = [other_way_round(issued)]
    if issued > today:
        found += [_in_year(issued, issued.year - 1), *(_in_year(date, date.year - 1) for date in found if date)]
    fixes = _fixes(
        ISSUED,
        (
            date
            for date in found
            if date
            and today - USUAL_AGE <= date <= today + FUTURE
            and (due is None or date <= due <= date + LONGEST_TERM)
        ),
    )
    return (*_exchanged(issued, due, today), *fixes)


def _exchanged(issued: dt.date, due: dt.date | None, today: dt.date) -> tuple[Fix, ...]:
    """Both dates, each in the other's place."""
    if due is None or not due < issued <= due + USUAL_TERM or due > today + FUTURE:
        return ()
    return (Fix(((ISSUED, due), (DUE, issued)), "swap"),)


def _for_due(content: InvoiceContent, issued: dt.date, due: dt.date, today: dt.date) -> tuple[Fix, ...]:
    days = term_of(content.payment.terms)
    fixes: list[Fix] = []
    if days is not None:
        fixes += _fixes(DUE, [issued + dt.timedelta(days=days)])
    nearest = [_in_year(due, year) for year in (issued.year, issued.year + 1)]
    turned = other_way_round(due)
    dates = [turned, *nearest]
    fixes += _fixes(DUE, (date for date in dates if date and issued <= date <= issued + USUAL_TERM))
    early = other_way_round(issued)
    if early and early <= due <= early + USUAL_TERM and early <= today + FUTURE:
        fixes += _fixes(ISSUED, [early])
    fixes += _exchanged(issued, due, today)
    return tuple(dict.fromkeys(fixes))


def _in_year(date: dt.date, year: int) -> dt.date | None:
    try:
        return date.replace(year=year)
    except ValueError:  # 29 February
        return None


def _fixes(path: str, dates: Iterable[dt.date]) -> tuple[Fix, ...]:
    return tuple(Fix(((path, date),)) for date in dict.fromkeys(dates))
