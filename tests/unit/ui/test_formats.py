from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from invoicext_desktop.domain.fields import FieldType, Value
from invoicext_desktop.ui.formats import display, editable, parse

LOCALES = ("de_DE", "en_US", "en_GB", "fr_FR", "de_CH", "en_IN", "sv_SE", "C", "hi_IN", "ar_EG", "pt_BR")
locales = st.sampled_from(LOCALES).map(QLocale)
NUMBERS = (FieldType.AMOUNT, FieldType.QUANTITY, FieldType.PERCENT)
decimals = st.builds(
    lambda digits, places, negative: Decimal(f"{'-' if negative and digits else ''}{digits}").scaleb(-places),
    st.integers(0, 10**15),
    st.integers(0, 6),
    st.booleans(),
)
day = st.dates(dt.date(1970, 1, 1), dt.date(2069, 12, 31))


def same(left: Value, right: Value) -> bool:
    """Equal to the last digit: 12.00 is not 12."""
    if isinstance(left, Decimal) and isinstance(right, Decimal):
        return left == right and left.as_tuple().exponent == right.as_tuple().exponent
    return left == right


def refused(kind: FieldType, text: str, locale: QLocale) -> bool:
    try:
        parse(kind, text, locale)
    except ValueError:
        return True
    return False


@given(decimals, locales, st.sampled_from(NUMBERS))
def test_a_shown_number_is_read_back_digit_by_digit(number: Decimal, locale: QLocale, kind: FieldType) -> None:
    assert same(parse(kind, display(kind, number, locale), locale), number)


@given(decimals, locales, st.sampled_from(NUMBERS))
def test_an_edited_number_is_read_back_digit_by_digit(number: Decimal, locale: QLocale, kind: FieldType) -> None:
    assert same(parse(kind, editable(kind, number, locale), locale), number)


@given(day, locales)
def test_a_shown_date_is_read_back(date: dt.date, locale: QLocale) -> None:
    assert parse(FieldType.DATE, display(FieldType.DATE, date, locale), locale) == date


@given(st.text(max_size=30), locales, st.sampled_from(FieldType))
def test_any_text_is_a_value_or_a_value_error(text: str, locale: QLocale, kind: FieldType) -> None:
    try:
        value = parse(kind, text, locale)
    except ValueError:
        return
    if kind is not FieldType.CHOICE:
        assert same(parse(kind, editable(kind, value, locale), locale), value)


@pytest.mark.parametrize(
    ("locale", "text", "number"),
    [
        ("de_DE", "1.234,56", "1234.56"),
        ("de_DE", "1,234.56", "1234.56"),
        ("de_DE", "1 234,56", "1234.56"),
        ("de_DE", "1234.56", "1234.56"),
        ("de_DE", "1.234", "1234"),
        ("de_DE", "12,500", "12.500"),
        ("de_DE", "1.234.567", "1234567"),
        ("de_DE", "0.125", "0.125"),
        ("de_DE", "-5,00", "-5.00"),
        ("de_DE", "5,00-", "-5.00"),
        ("de_DE", "− 5,00 €", "-5.00"),
        ("de_DE", "€ 5,00", "5.00"),
        ("de_DE", "148,38 EUR", "148.38"),
        ("en_US", "1,234.56", "1234.56"),
        ("en_US", "1.234,56", "1234.56"),
        ("en_US", "1,234", "1234"),
        ("en_US", "12,5", "12.5"),
        ("en_US", "1.234", "1.234"),
        ("en_US", "(12.00)", "-12.00"),
        ("en_US", "5.", "5"),
        ("en_US", ".5", "0.5"),
        ("en_US", "+3", "3"),
        ("fr_FR", "1 234,56", "1234.56"),
        ("fr_FR", "1\u202f234,56", "1234.56"),
        ("fr_FR", "1234.56", "1234.56"),
        ("de_CH", "1’234.50", "1234.50"),
        ("de_CH", "1'234.50", "1234.50"),
        ("de_CH", "1 234,50", "1234.50"),
        ("en_IN", "12,34,567.00", "1234567.00"),
        ("ar_EG", "١٬٢٣٤٫٥٦", "1234.56"),
        ("sv_SE", "−12,50", "-12.50"),
    ],
)
def test_numbers_as_they_are_typed(locale: str, text: str, number: str) -> None:
    assert same(parse(FieldType.AMOUNT, text, QLocale(locale)), Decimal(number))


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("fr_FR", "1.234"),  # a thousand or a fraction?
        ("de_CH", "1,234"),
        ("en_US", "1,2,3"),
        ("en_US", "1.2.3"),
        ("en_US", "1,23,4.5.6"),
        ("en_US", "12a"),
        ("en_US", "-"),
        ("en_US", "."),
        ("en_US", "1e5"),
        ("en_US", "NaN"),
        ("en_US", "Infinity"),
        ("en_US", "1 2"),
        ("en_US", "9" * 40),
    ],
)
def test_what_could_mean_two_things_or_none_is_no_number(locale: str, text: str) -> None:
    assert refused(FieldType.AMOUNT, text, QLocale(locale))


@pytest.mark.parametrize(
    ("locale", "text", "date"),
    [
        ("de_DE", "2.11.26", (2026, 11, 2)),
        ("de_DE", "02.11.2026", (2026, 11, 2)),
        ("de_DE", "2026-11-02", (2026, 11, 2)),
        ("de_DE", "2. November 2026", (2026, 11, 2)),
        ("de_DE", "3 März 26", (2026, 3, 3)),
        ("de_DE", "2 Nov 2026", (2026, 11, 2)),
        ("de_DE", "021126", (2026, 11, 2)),
        ("en_GB", "02/11/2026", (2026, 11, 2)),
        ("en_GB", "2nd of November 2026", (2026, 11, 2)),
        ("en_US", "11/2/26", (2026, 11, 2)),
        ("en_US", "Nov 2, 2026", (2026, 11, 2)),
        ("en_US", "2 Nov 2026", (2026, 11, 2)),
        ("en_US", "11022026", (2026, 11, 2)),
        ("sv_SE", "26-11-02", (2026, 11, 2)),
        ("sv_SE", "20261102", (2026, 11, 2)),
        ("fr_FR", "2 févr. 2026", (2026, 2, 2)),
        ("en_GB", "31/12/99", (1999, 12, 31)),
        ("C", "02/11/2026", (2026, 11, 2)),
    ],
)
def test_dates_as_they_are_typed(locale: str, text: str, date: tuple[int, int, int]) -> None:
    assert parse(FieldType.DATE, text, QLocale(locale)) == dt.date(*date)


@pytest.mark.parametrize(
    "text", ["2/", "2/11", "2/11/2", "2/11/202", "31/02/2026", "tomorrow", "2/13/2026", "2 J 2026"]
)
def test_what_is_no_date_yet(text: str) -> None:
    assert refused(FieldType.DATE, text, QLocale("en_GB"))


@pytest.mark.parametrize(
    ("locale", "text", "code"),
    [
        ("de_DE", "eur", "EUR"),
        ("de_DE", " € ", "EUR"),
        ("en_US", "$", "USD"),
        ("en_GB", "us$", "USD"),
        ("sv_SE", "kr", "SEK"),
        ("pl_PL", "zł", "PLN"),
    ],
)
def test_currencies(locale: str, text: str, code: str) -> None:
    assert parse(FieldType.CURRENCY, text, QLocale(locale)) == code


@pytest.mark.parametrize("text", ["EU", "XYZ", "$", "dollar"])
def test_what_is_no_currency(text: str) -> None:
    assert refused(FieldType.CURRENCY, text, QLocale("de_DE"))


def test_shown_as_the_locale_writes() -> None:
    amount = Decimal("1234567.50")
    assert display(FieldType.AMOUNT, amount, QLocale("de_DE")) == "1.234.567,50"
    assert display(FieldType.AMOUNT, amount, QLocale("en_IN")) == "12,34,567.50"
    assert display(FieldType.AMOUNT, Decimal("-0.00"), QLocale("en_US")) == "0.00"
    assert display(FieldType.AMOUNT, Decimal("1E+3"), QLocale("en_US")) == "1,000"
    assert editable(FieldType.AMOUNT, amount, QLocale("de_DE")) == "1234567,50"
    assert display(FieldType.PERCENT, Decimal("7.7"), QLocale("de_CH")) == "7.7\u00a0%"
    assert display(FieldType.DATE, dt.date(2026, 11, 2), QLocale("de_DE")) == "02.11.2026"
    assert display(FieldType.DATE, dt.date(2026, 11, 2), QLocale("en_US")) == "11/2/2026"
    assert display(FieldType.DATE, dt.date(2026, 11, 2), QLocale.c()) == "2026-11-02"
    assert display(FieldType.DATE, None, QLocale.c()) == ""


def test_percent_with_and_without_its_sign() -> None:
    assert parse(FieldType.PERCENT, "20 %", QLocale("en_US")) == Decimal(20)
    assert parse(FieldType.PERCENT, "7,7%", QLocale("de_DE")) == Decimal("7.7")


def test_texts_lose_only_blanks_and_an_address_becomes_one_line() -> None:
    assert parse(FieldType.TEXT, "  A  B ", QLocale.c()) == "A  B"
    assert parse(FieldType.TEXT, "   ", QLocale.c()) is None
    assert parse(FieldType.LONG_TEXT, "1 High St,\n\nLeeds\n LS1 ", QLocale.c()) == "1 High St, Leeds, LS1"
