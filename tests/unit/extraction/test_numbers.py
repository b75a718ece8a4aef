from __future__ import annotations

from decimal import Decimal

import pytest

from invoicext_desktop.extraction.numbers import decimal_sign, parse_number


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1,234.56", "1234.56"),
        ("1.234,56", "1234.56"),
        ("1 234,56", "1234.56"),
        ("1\u202f234,56", "1234.56"),
        ("1'234.56", "1234.56"),
        ("1’234.56", "1234.56"),
        ("1,23,456.78", "123456.78"),
        ("12,34,567", "1234567"),
        ("(12.00)", "-12.00"),
        ("12.00-", "-12.00"),
        ("-12,00", "-12.00"),
        ("−5", "-5"),
        ("€12.50", "12.50"),
        ("-$12.50", "-12.50"),
        ("12,50€", "12.50"),
        ("100,-", "100"),
        ("0.025", "0.025"),
        ("1.234", "1234"),
        ("7", "7"),
    ],
)
def test_every_style(text: str, value: str) -> None:
    number = parse_number(text)
    assert number is not None
    assert number.value == Decimal(value)


@pytest.mark.parametrize("text", ["", "abc", "1.2.3", "12/05/2024", "INV-12", "1,2,3", "(5", "--"])
def test_no_number(text: str) -> None:
    assert parse_number(text) is None


def test_the_document_settles_three_decimals() -> None:
    three = parse_number("1,500", ",")
    assert three is not None
    assert three.value == Decimal("1.500")
    assert three.other == Decimal(1500)


def test_percent_and_mark() -> None:
    rate, price = parse_number("19%"), parse_number("5.00kr")
    assert rate is not None
    assert rate.percent
    assert price is not None
    assert price.mark == "kr"


def test_decimal_sign_of_a_document() -> None:
    assert decimal_sign(["1.234,50", "12,00", "3.4"]) == ","
    assert decimal_sign(["1,234.50", "12.00"]) == "."
    assert decimal_sign(["12"]) == ""
