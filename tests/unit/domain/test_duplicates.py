"""What is compared to find out that a bill was entered before, and what is not."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from invoicext_desktop.domain.duplicates import Likeness, asks, duplicate_issue, fingerprint, likeness
from invoicext_desktop.domain.invoice import Direction, DocumentType, InvoiceContent, Party, Payment, Severity, Totals
from invoicext_desktop.domain.same_number import number_forms
from invoicext_desktop.domain.same_supplier import name_key, supplier_of

DATE = dt.date(2026, 11, 2)


def bill(
    number: str | None = "HPS-20431",
    total: str | None = "148.38",
    *,
    name: str | None = "Harrow Paper Ltd",
    tax_id: str | None = None,
    iban: str | None = None,
    date: dt.date | None = DATE,
    **more: Any,
) -> InvoiceContent:
    amount = None if total is None else Decimal(total)
    return InvoiceContent(
        supplier=Party(name, None, tax_id),
        invoice_number=number,
        invoice_date=date,
        totals=Totals(total=amount),
        payment=Payment(iban),
        **more,
    )


def alike(one: InvoiceContent, other: InvoiceContent) -> Likeness | None:
    first, second = fingerprint(one), fingerprint(other)
    found = likeness(first, second)
    assert found == likeness(second, first)
    assert found is None or first.keys & second.keys, "what is alike must be found by its keys"
    return found


@pytest.mark.parametrize(
    "other",
    ["HPS-20431", "hps 20431", "HPS/020431", " HPS20431 ", "hps_0020431", "ＨＰＳ－２０４３１"],
)
def test_one_number_printed_in_many_ways(other: str) -> None:
    assert alike(bill(), bill(other, "9.99")) is Likeness.NUMBER


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("INV-0042", "INV-42"),
        ("2024-001", "2024001"),
        ("2024-001", "2024-1"),
        ("0012", "12"),
        ("000", "0"),
        ("R.2024.07.003", "R2024/7/3"),
    ],
)
def test_leading_zeros_and_signs_between_make_no_other_number(one: str, other: str) -> None:
    assert alike(bill(one, "1.00"), bill(other, "2.00")) is Likeness.NUMBER


@pytest.mark.parametrize(
    ("one", "other"),
    [("1O042", "10042"), ("INV-1001", "lNV-I00l"), ("A5B8", "AS8B"), ("O123", "0123"), ("123", "O123")],
)
def test_what_a_scan_mixes_up_only_looks_alike(one: str, other: str) -> None:
    assert alike(bill(one, "1.00"), bill(other, "2.00")) is Likeness.ALIKE


@pytest.mark.parametrize(("one", "other"), [("HPS-1", "HPS-10"), ("12", "21"), ("2024-11", "2024-12"), ("1", "7")])
def test_other_numbers_are_others(one: str, other: str) -> None:
    assert alike(bill(one, "1.00"), bill(other, "2.00")) is None


@pytest.mark.parametrize("number", [None, "", "-", " / "])
def test_no_number_is_like_no_other(number: str | None) -> None:
    assert alike(bill(number, "1.00"), bill(number, "2.00")) is None


def test_the_same_date_and_total_without_a_number() -> None:
    assert alike(bill(None), bill("77", "148.380")) is Likeness.DATE_AND_TOTAL
    assert alike(bill(None), bill(None, "148.39")) is None
    assert alike(bill(None), bill(None, date=DATE + dt.timedelta(days=1))) is None
    assert alike(bill(None, "0.00"), bill(None, "0.00")) is None
    assert alike(bill(None, date=None), bill(None, date=None)) is None


@pytest.mark.parametrize(
    ("one", "other"), [("1001", "1002"), ("A-7", "B-7"), ("2024/31", "2024/32"), ("120431", "20431")]
)
def test_two_numbers_of_one_day_and_total_are_mentioned_only(one: str, other: str) -> None:
    assert alike(bill(one), bill(other)) is Likeness.OTHER_NUMBER
    assert alike(bill(one), bill(other, date=DATE + dt.timedelta(days=30))) is None, "a bill that comes every month"


@pytest.mark.parametrize(("one", "other"), [("HPS-20431", "20431"), ("2024/031", "31"), ("Nr. 88", "88")])
def test_a_number_that_was_read_without_its_beginning(one: str, other: str) -> None:
    assert alike(bill(one), bill(other)) is Likeness.DATE_AND_TOTAL
    assert alike(bill(one), bill(other, "1.00")) is None


@pytest.mark.parametrize(
    ("number", "total", "found"),
    [
        ("12", "9.00", None),  # counted anew each year
        ("R-0012", "9.00", None),
        ("12", "148.38", Likeness.NUMBER),
        ("HPS-20431", "9.00", Likeness.NUMBER),
        ("12", None, Likeness.NUMBER),
    ],
)
def test_a_short_number_of_another_year(number: str, total: str | None, found: Likeness | None) -> None:
    assert alike(bill(number), bill(number, total, date=DATE.replace(year=2025))) is found


def test_another_currency_is_another_total() -> None:
    assert alike(bill(None, currency="EUR"), bill(None, currency="GBP")) is None
    assert alike(bill(None, currency="EUR"), bill(None)) is Likeness.DATE_AND_TOTAL


def test_a_credit_note_is_no_duplicate_of_its_invoice() -> None:
    credit = bill(document_type=DocumentType.CREDIT_NOTE)
    assert alike(bill(), credit) is None
    assert alike(bill(), bill(total="-148.38")) is None
    assert alike(credit, bill(total="-148.38")) is Likeness.NUMBER
    assert alike(bill(), bill(document_type=DocumentType.RECEIPT)) is Likeness.NUMBER
    assert alike(bill(), bill(direction=Direction.SALES)) is None


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ({"tax_id": "GB 123 4567 82"}, {"tax_id": "GB123456782", "name": "Something else"}, True),
        ({"tax_id": "DE123456789"}, {"tax_id": "123456789", "name": None}, True),
        ({"tax_id": "CHE-123.456.789 MWST"}, {"tax_id": "CHE123456789"}, True),
        ({"tax_id": "GB123456782"}, {"tax_id": "GB987654321"}, False),
        ({"tax_id": "DE123456789"}, {"tax_id": "FR12345678901"}, True),  # of two kinds: the name decides
        ({"tax_id": "DE123456789"}, {"tax_id": "FR12345678901", "name": "Dale"}, False),
        ({"tax_id": "GB123456782"}, {}, True),
        ({"iban": "GB33 BUKB 2020 1555 5555 55"}, {"iban": "GB33BUKB20201555555555", "name": "Harow Papr"}, True),
        ({"iban": "GB33BUKB20201555555555"}, {"iban": "DE89370400440532013000"}, True),  # several accounts
        ({"name": "Dale & Sons"}, {"name": "Harrow"}, False),
        ({"name": None}, {"name": None}, False),
    ],
)
def test_suppliers(one: dict[str, Any], other: dict[str, Any], same: bool) -> None:
    assert (alike(bill(**one), bill(**other)) is Likeness.NUMBER) is same


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Harrow Paper Supplies Ltd.", "HARROW PAPER SUPPLIES LIMITED"),
        ("Müller GmbH & Co. KG", "Mueller"),
        ("S.A.R.L. Dupont", "Dupont SARL"),
        ("Łódź Sp. z o.o.", "LODZ SP.Z O.O."),
        ("O'Neill & Sons", "ONeill and Sons Ltd"),
        ("Enel Energia S.p.A.", "enel energia spa"),
        ("Vries B.V.", "Vries"),
        ("Straße AG", "STRASSE AG"),
        ("Blåbær ApS", "BLABAER"),
    ],
)
def test_one_name_written_in_two_ways(one: str, other: str) -> None:
    assert name_key(one) == name_key(other) != ""


@pytest.mark.parametrize(("one", "other"), [("Zoo", "Ltd"), ("Co. Ltd", "GmbH"), ("Dale", "Vale"), ("SAS", "AG")])
def test_names_that_are_nothing_but_forms_stay_apart(one: str, other: str) -> None:
    assert name_key(one) != name_key(other)


def test_the_issue_names_the_other_one() -> None:
    added = dt.datetime(2026, 5, 3, 12, tzinfo=dt.UTC)
    issue = duplicate_issue(bill(), "scan.pdf", added, Likeness.NUMBER)
    assert (issue.code, issue.severity, issue.field) == ("possible_duplicate", Severity.WARNING, None)
    for part in ("HPS-20431", "2 November 2026", "Harrow Paper Ltd", "scan.pdf", "3 May 2026", "supplier and number"):
        assert part in issue.message
    assert asks([issue])
    hint = duplicate_issue(bill(), "scan.pdf", added, Likeness.OTHER_NUMBER)
    assert (hint.code, hint.severity) == ("possible_duplicate", Severity.INFO)
    assert "another number" in hint.message
    assert not asks([hint])
    nameless = duplicate_issue(bill(None, name=None, date=None), "scan.pdf", added, Likeness.DATE_AND_TOTAL)
    assert "None" not in nameless.message


# --- properties ---------------------------------------------------------------------------------

ANY = st.text(max_size=20)
SIGNS = st.lists(st.sampled_from(["", " ", "-", "/", ".", " - "]), min_size=30, max_size=30)


@given(ANY)
def test_a_number_is_itself(text: str) -> None:
    forms = number_forms(text)
    assert bool(forms.exact) == bool(forms.alike) == any(len(item) > 0 for item in forms.exact)
    assert number_forms(text) == forms == number_forms(f" {text} ")


@given(st.text("ABCILOSZ0123589", min_size=1, max_size=15), SIGNS)
def test_signs_and_case_never_matter(text: str, signs: list[str]) -> None:
    printed = "".join(sign + char for sign, char in zip(signs, text.lower(), strict=False))
    assert number_forms(text).exact & number_forms(printed).exact or "0" in text
    assert number_forms(text.lower()) == number_forms(text)


@given(st.text("0123456789", min_size=1, max_size=12), st.text("0123456789", min_size=1, max_size=12))
def test_plain_numbers_are_the_same_exactly_where_their_value_is(one: str, other: str) -> None:
    same = bool(number_forms(one).exact & number_forms(other).exact)
    assert same == (int(one) == int(other)) == bool(number_forms(one).alike & number_forms(other).alike)


@given(st.text("OIlSB015 8-", max_size=12), st.text("OIlSB0158 -", max_size=12))
def test_what_is_the_same_looks_alike_too(one: str, other: str) -> None:
    first, second = number_forms(one), number_forms(other)
    assert not first.exact & second.exact or first.alike & second.alike


@given(ANY, ANY, ANY)
def test_any_supplier_is_itself(name: str, tax_id: str, iban: str) -> None:
    content = bill("1", name=name, tax_id=tax_id, iban=iban)
    supplier = supplier_of(content)
    expected = Likeness.NUMBER if supplier.identities else None
    assert alike(content, content) is expected
    assert name_key(name) == name_key(name.swapcase()) or name.swapcase().swapcase() != name


@given(st.builds(bill, ANY, st.sampled_from(["1.00", "-2.50", None]), name=st.sampled_from(["A B", "ab Ltd", "C"])))
def test_whatever_is_alike_is_found_by_its_keys(content: InvoiceContent) -> None:
    for other in (bill("1", "1.00", name="AB"), bill("O1", "-2.50", name="c"), content):
        alike(content, other)
