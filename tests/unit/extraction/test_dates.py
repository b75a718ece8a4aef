from __future__ import annotations

import datetime as dt

import pytest

from invoicext_desktop.extraction.dates import find_dates, settle

DAY = dt.date(2025, 3, 14)


@pytest.mark.parametrize(
    "text",
    [
        "14/03/2025",
        "14.03.25",
        "14-3-2025",
        "2025-03-14",
        "2025/03/14",
        "20250314",
        "03/14/2025",
        "March 14, 2025",
        "14 March 2025",
        "14th of March 2025",
        "14-Mar-2025",
        "14. März 2025",
        "14 mars 2025",
        "14 maart 2025",
        "14 de marzo de 2025",
        "14 marzo 2025",
        "14 de março de 2025",
        "14 marca 2025",
        "14. marts 2025",
        "14. mars 2025",
        "14. maaliskuuta 2025",
        "Mar 14 2025",
    ],
)
def test_every_form(text: str) -> None:
    (found,) = find_dates(f"Date: {text} etc")
    assert not found.ambiguous
    assert DAY in (found.day_first, found.month_first)


@pytest.mark.parametrize(
    "text", ["12.50", "1.234,56", "31/31/2025", "10.0.0.1", "+49 30 123 45 67", "2025", "99/99/99"]
)
def test_no_date(text: str) -> None:
    assert find_dates(text) == []


def test_order_by_other_dates_language_and_country() -> None:
    (ambiguous,) = find_dates("03/04/2025")
    assert ambiguous.ambiguous
    april, march = dt.date(2025, 4, 3), dt.date(2025, 3, 4)
    assert settle([ambiguous, *find_dates("12/25/2025")], None, None, "en").pick(ambiguous) == march
    assert settle([ambiguous, *find_dates("25/12/2025")], "US", "USD", "en").pick(ambiguous) == april
    assert settle([ambiguous], "US", None, "en").pick(ambiguous) == march
    assert settle([ambiguous], "GB", "USD", "en").pick(ambiguous) == april
    assert settle([ambiguous], None, None, "fr").pick(ambiguous) == april
    assert not settle([ambiguous], None, None, "en").sure
