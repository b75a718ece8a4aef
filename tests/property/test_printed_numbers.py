"""Numbers read back from every way in which invoices print them."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from invoicext_desktop.extraction.numbers import decimal_sign, parse_number

CENTS = st.integers(0, 10**11).map(lambda cents: Decimal(cents) / 100)
WITH_THOUSANDS = st.integers(100_000, 10**11).map(lambda cents: Decimal(cents) / 100)

Style = Callable[[Decimal], str]


def grouped(group: str, point: str) -> Style:
    return lambda value: f"{value:,.2f}".replace(",", "\0").replace(".", point).replace("\0", group)


def indian(value: Decimal) -> str:
    """Lakhs and crores: 1,23,45,678.90."""
    whole, _, cents = f"{value:.2f}".partition(".")
    head, tail = whole[:-3], whole[-3:]
    pairs: list[str] = []
    while head:
        pairs.insert(0, head[-2:])
        head = head[:-2]
    return ",".join((*pairs, tail)) + "." + cents


STYLES: dict[str, Style] = {
    "1,234.56": grouped(",", "."),
    "1.234,56": grouped(".", ","),
    "1 234,56": grouped(" ", ","),
    "1 234,56 (no-break)": grouped("\u00a0", ","),
    "1 234,56 (narrow)": grouped("\u202f", ","),
    "1'234.56": grouped("'", "."),
    "1’234.56": grouped("’", "."),
    "1234.56": grouped("", "."),
    "1234,56": grouped("", ","),
    "1,23,456.78": indian,
}
DECORATIONS = ("{}", "€{}", "€ {}", "{} €", "{} EUR", "EUR {}", "${}", "{} zł", "{} kr")


@pytest.mark.parametrize("style", sorted(STYLES))
@given(value=CENTS, decoration=st.sampled_from(DECORATIONS))
def test_an_amount_is_read_back(style: str, value: Decimal, decoration: str) -> None:
    text = decoration.format(STYLES[style](value))
    read = parse_number(text)
    assert read is not None, text
    assert (read.value, read.decimals, read.percent) == (value, 2, False), text


@pytest.mark.parametrize("sign", ["-{}", "- {}", "{}-", "({})", "−{}", "–{}"])
@given(value=CENTS, style=st.sampled_from(sorted(STYLES)))
def test_a_negative_amount_is_read_back(sign: str, value: Decimal, style: str) -> None:
    text = sign.format(STYLES[style](value))
    read = parse_number(text)
    assert read is not None, text
    assert read.value == -value, text


@given(value=WITH_THOUSANDS)
def test_the_documents_decimal_sign_is_seen(value: Decimal) -> None:
    assert decimal_sign([STYLES["1,234.56"](value)]) == "."
    assert decimal_sign([STYLES["1.234,56"](value)]) == ","


@given(whole=st.integers(1, 999), rest=st.integers(0, 999))
def test_three_decimals_have_two_readings_that_the_document_settles(whole: int, rest: int) -> None:
    text, fraction, thousands = f"{whole}.{rest:03}", Decimal(f"{whole}.{rest:03}"), Decimal(whole * 1000 + rest)
    as_fraction, as_thousands = parse_number(text, "."), parse_number(text, ",")
    assert as_fraction is not None
    assert as_thousands is not None
    assert (as_fraction.value, as_fraction.other) == (fraction, thousands)
    assert (as_thousands.value, as_thousands.other) == (thousands, fraction)


@given(st.text(alphabet=st.sampled_from("0123456789.,'- ()%€$EURkr\u00a0\u202f−½²٣"), max_size=24))
def test_no_text_is_more_than_a_number_or_none(text: str) -> None:
    read = parse_number(text)
    assert read is None or read.value.is_finite()


@given(st.text(max_size=40))
def test_any_text_at_all_may_come(text: str) -> None:
    read = parse_number(text)
    assert read is None or read.value.is_finite()
    assert decimal_sign([text]) in ("", ".", ",")
