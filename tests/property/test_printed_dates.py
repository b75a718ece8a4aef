"""Dates read back from every way in which invoices print them."""

from __future__ import annotations

import datetime as dt
from itertools import pairwise

import pytest
from babel.dates import format_date
from hypothesis import given
from hypothesis import strategies as st

from invoicext_desktop.extraction.dates import find_dates, settle

DAYS = st.dates(dt.date(1995, 1, 1), dt.date(2075, 12, 31))
LANGUAGES = ("en_GB", "en_US", "de", "fr", "nl", "es", "it", "pt", "pl", "sv", "da", "nb", "fi")
DAY_FIRST = ("%d/%m/%Y", "%d.%m.%Y", "%d-%m-%Y", "%d. %m. %Y")


@pytest.mark.parametrize("language", LANGUAGES)
@given(day=DAYS)
def test_a_date_with_a_months_name_is_certain(language: str, day: dt.date) -> None:
    text = format_date(day, "long", locale=language)
    found = find_dates(text)
    assert [(date.day_first, date.month_first) for date in found] == [(day, day)], text


@pytest.mark.parametrize("language", LANGUAGES)
@given(day=DAYS)
def test_it_is_found_inside_a_line_too(language: str, day: dt.date) -> None:
    written = format_date(day, "long", locale=language)
    text = f"No. 12, {written}; 30"
    found = find_dates(text)
    assert [date.day_first for date in found] == [day], text
    assert written in text[found[0].start : found[0].end + 1]


@given(day=DAYS)
def test_iso_dates_are_certain(day: dt.date) -> None:
    for text in (day.isoformat(), day.strftime("%Y/%m/%d"), day.strftime("%Y.%m.%d")):
        assert [(date.day_first, date.month_first) for date in find_dates(text)] == [(day, day)], text


@pytest.mark.parametrize("style", DAY_FIRST)
@given(day=DAYS)
def test_numeric_dates_have_the_right_reading_among_theirs(style: str, day: dt.date) -> None:
    text = day.strftime(style)
    found = find_dates(text)
    assert len(found) == 1, text
    assert found[0].day_first == day


@given(day=DAYS)
def test_a_slashed_date_is_ambiguous_where_both_readings_are_days(day: dt.date) -> None:
    found = find_dates(day.strftime("%d/%m/%Y"))
    assert found[0].ambiguous is (day.day <= 12 and day.day != day.month)


@given(days=st.lists(DAYS, min_size=1, max_size=6), month_first=st.booleans())
def test_one_date_with_one_reading_settles_all_others(days: list[dt.date], month_first: bool) -> None:
    style = "%m/%d/%Y" if month_first else "%d/%m/%Y"
    known = dt.date(2025, 5, 25)
    found = [date for day in (*days, known) for date in find_dates(day.strftime(style))]
    orders = settle(found, None, None, "")
    assert orders.sure
    assert [orders.pick(date) for date in found] == [*days, known]


@given(st.text(max_size=60))
def test_any_text_may_come(text: str) -> None:
    ends = 0
    for date in find_dates(text):
        assert date.start >= ends
        ends = date.end
        assert date.day_first or date.month_first


@given(st.text(alphabet=st.sampled_from("0123456789./- amydejnurl"), max_size=40))
def test_found_dates_do_not_overlap(text: str) -> None:
    found = find_dates(text)
    assert all(one.end <= other.start for one, other in pairwise(found))
