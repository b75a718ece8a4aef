from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from invoicext_desktop.wire.json import dump_bytes, dumps, loads, timestamp


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("12.00", "12.00"),
        ("20", "20"),
        ("1E+3", "1000"),
        ("1E-9", "0.000000001"),
        ("-0.00", "0.00"),
        ("-3.50", "-3.50"),
        ("123456789012345678901234567890.12", "123456789012345678901234567890.12"),
    ],
)
def test_a_decimal_is_written_digit_for_digit(value: str, text: str) -> None:
    assert dumps({"n": Decimal(value)}) == f'{{"n": {text}}}'


@given(st.decimals(allow_nan=False, allow_infinity=False, min_value=Decimal("-1e20"), max_value=Decimal("1e20")))
def test_a_decimal_comes_back_as_it_was(value: Decimal) -> None:
    text = dumps(value)
    assert "e" not in text.lower()
    assert Decimal(loads(text)) == value


@pytest.mark.parametrize("value", [Decimal("NaN"), Decimal("Infinity"), float("nan"), float("inf")])
def test_what_is_no_number_is_refused(value: object) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - the encoder's own words
        dumps([value])


@pytest.mark.parametrize("text", ["[NaN]", "[Infinity]", "{", ""])
def test_what_is_no_json_is_refused(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - the parser's own words
        loads(text)


def test_numbers_with_a_point_are_read_as_decimals() -> None:
    assert loads('{"a": 12.00, "b": 3}') == {"a": Decimal("12.00"), "b": 3}
    assert str(loads("12.00")) == "12.00"


def test_times_are_utc_to_the_second() -> None:
    moment = dt.datetime(2026, 4, 14, 14, 30, 0, 5, tzinfo=dt.timezone(dt.timedelta(hours=2)))
    assert timestamp(moment) == "2026-04-14T12:30:00Z"
    assert dumps([moment, dt.date(2026, 4, 1)]) == '["2026-04-14T12:30:00Z", "2026-04-01"]'


def test_text_is_utf8_and_half_a_surrogate_is_an_escape() -> None:
    assert dump_bytes("Ünïcode €") == '"Ünïcode €"'.encode()
    assert dump_bytes("a\udc80b") == b'"a\\udc80b"'
    assert loads(dump_bytes("a\udc80b")) == "a\udc80b"
