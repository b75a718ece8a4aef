"""Whatever an e-invoice says is read back, to the last digit, in every syntax."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from documents.einvoices.as_cii import cii, zugferd1
from documents.einvoices.as_ubl import ubl
from invoicext_desktop.domain.checks import check
from invoicext_desktop.domain.fields import check_value, get_value, paths_of
from invoicext_desktop.extraction.einvoice import cii as read_cii
from invoicext_desktop.extraction.einvoice import read_einvoice
from invoicext_desktop.extraction.einvoice import ubl as read_ubl
from invoicext_desktop.extraction.einvoice.semantic import (
    Address,
    Adjustment,
    EInvoice,
    InvoiceLine,
    PaymentDetails,
    Sums,
    TaxGroup,
    TradeParty,
)
from invoicext_desktop.reading.xml import parse_xml


def maybe(strategy: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.none() | strategy


WORDS = st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"]), min_size=1, max_size=12)
TEXT = st.lists(WORDS, min_size=1, max_size=4).map(" ".join)
AMOUNT = st.decimals(-(10**9), 10**9, places=2, allow_nan=False, allow_infinity=False)
NUMBER = st.decimals(-(10**6), 10**6, allow_nan=False, allow_infinity=False, places=6)
RATE = st.decimals(0, 100, places=2)
DAY = st.dates(dt.date(1000, 1, 1), dt.date(9999, 12, 31))
NAME = TEXT.filter(lambda text: ":" not in text)
ADDRESS = st.builds(
    Address,
    st.lists(TEXT, max_size=3).map(tuple),
    maybe(TEXT),
    maybe(TEXT),
    maybe(TEXT),
    maybe(st.sampled_from(["DE", "GB", "FR"])),
)
PARTY = st.builds(TradeParty, TEXT, ADDRESS, st.from_regex(r"[A-Z]{2}[0-9]{9}", fullmatch=True))
ADJUSTMENTS = st.lists(st.builds(Adjustment, AMOUNT, st.booleans(), maybe(RATE)), max_size=3).map(tuple)
LINE = st.builds(
    InvoiceLine,
    name=NAME,
    description=maybe(TEXT),
    quantity=maybe(NUMBER),
    unit=maybe(st.sampled_from(["H87", "KGM", "XYZ"])),
    amount=maybe(AMOUNT),
    net_price=NUMBER,
    gross_price=maybe(NUMBER),
    base_quantity=maybe(NUMBER),
    tax_rate=maybe(RATE),
    adjustments=ADJUSTMENTS,
)
SUMS = st.builds(Sums, *[maybe(AMOUNT)] * 9)
TAXES = st.lists(
    st.builds(TaxGroup, st.sampled_from("SZEK"), maybe(RATE), maybe(AMOUNT), maybe(AMOUNT), maybe(TEXT), maybe(TEXT)),
    max_size=3,
).map(tuple)
PAYMENT = st.builds(
    PaymentDetails, st.just("DE89370400440532013000"), maybe(st.just("COBADEFF")), maybe(TEXT), maybe(TEXT)
)
EINVOICE = st.builds(
    EInvoice,
    number=TEXT,
    issued=DAY,
    type_code=st.sampled_from(["380", "381", "384", "389"]),
    currency=st.sampled_from(["EUR", "SEK"]),
    due_date=maybe(DAY),
    purchase_order=maybe(TEXT.filter(lambda text: text not in {"NA", "N/A"})),
    seller=PARTY,
    buyer=PARTY,
    lines=st.lists(LINE, max_size=4).map(tuple),
    adjustments=ADJUSTMENTS,
    sums=SUMS,
    taxes=TAXES,
    payment=PAYMENT,
)


def unit_known(line: InvoiceLine) -> InvoiceLine:
    """A unit stands beside a quantity only."""
    return line if line.quantity is not None else replace(line, unit=None)


@given(EINVOICE, st.booleans(), st.sampled_from(["utf-8", "utf-16"]))
@settings(max_examples=80, deadline=None)
def test_ubl_is_read_back(source: EInvoice, is_credit_note: bool, encoding: str) -> None:
    lines = tuple(unit_known(line) for line in source.lines)
    source = replace(source, is_credit_note=is_credit_note, lines=lines)
    data = ubl(source).decode().split("?>", 1)[1].encode(encoding)
    assert read_ubl.parse(parse_xml(data)) == source


@pytest.mark.parametrize("write", [cii, zugferd1])
@given(source=EINVOICE, gross_base=maybe(NUMBER))
@settings(max_examples=60, deadline=None)
def test_cii_is_read_back(write: Callable[[EInvoice], bytes], source: EInvoice, gross_base: Decimal | None) -> None:
    lines = tuple(
        replace(unit_known(line), gross_base_quantity=gross_base if line.gross_price is not None else None)
        for line in source.lines
    )
    source = replace(source, lines=lines)
    assert read_cii.parse(parse_xml(write(source))) == source


@given(EINVOICE)
@settings(max_examples=60, deadline=None)
def test_every_value_is_one_that_its_field_takes(source: EInvoice) -> None:
    found = read_einvoice(parse_xml(cii(source)))
    assert found is not None
    content = found[0]
    for path in paths_of(content):
        check_value(path, get_value(content, path))
    check(content, dt.date(2025, 1, 1))
    assert content.totals.total is None or abs(content.totals.total) == abs(source.sums.total or Decimal(0))
