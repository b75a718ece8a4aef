"""Dates, rates, tax numbers and accounts: what is wrong is said with what would be right; what is right is not said."""

from __future__ import annotations

import datetime as dt
import importlib
import random
from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from invoicext_desktop.domain.accounts import LENGTHS, Wrong, iban_problem, is_bic, same_country
from invoicext_desktop.domain.check_dates import other_way_round, term_of
from invoicext_desktop.domain.checks import CODES, check
from invoicext_desktop.domain.fields import with_value
from invoicext_desktop.domain.invoice import InvoiceContent, Issue, LineItem, Party, Payment, TaxLine, Totals
from invoicext_desktop.domain.saying import finding_key, in_english, without_accepted
from invoicext_desktop.domain.sentences import SENTENCES
from invoicext_desktop.domain.tax_numbers import country_of, judge

TODAY = dt.date(2026, 11, 23)
GOOD = InvoiceContent(
    supplier=Party(name="Muster Handel", tax_id="DE136695976"),
    invoice_number="RE-1",
    invoice_date=dt.date(2026, 11, 2),
    due_date=dt.date(2026, 12, 2),
    currency="EUR",
    line_items=(LineItem("Paper", Decimal(1), None, Decimal("100.00"), None, None, Decimal("100.00")),),
    totals=Totals(Decimal("100.00"), Decimal(19), Decimal("19.00"), Decimal("119.00")),
    payment=Payment(iban="DE89 3704 0044 0532 0130 00", bic="COBADEFFXXX", terms="30 days net"),
)
AMOUNTS = st.decimals(Decimal("0.01"), 10**7, places=2)


def found(content: InvoiceContent, code: str) -> Issue:
    (one,) = [item for item in check(content, TODAY) if item.code == code]
    return one


def put_right(content: InvoiceContent, item: Issue, index: int = 0) -> InvoiceContent:
    for path, value in item.fixes[index].values:
        content = with_value(content, path, value)
    return content


def test_nothing_is_said_of_a_good_one() -> None:
    assert check(GOOD, TODAY) == ()


# --- dates --------------------------------------------------------------------------------------


def test_a_due_date_that_terms_know() -> None:
    item = found(replace(GOOD, due_date=dt.date(2026, 10, 2)), "due_before_invoice")
    assert item.fixes[0].values == (("due_date", dt.date(2026, 12, 2)),)
    assert any(fix.kind == "swap" for fix in item.fixes)


def test_exchanged_dates_are_put_right_in_one_step() -> None:
    content = replace(GOOD, invoice_date=GOOD.due_date, due_date=GOOD.invoice_date, payment=Payment())
    swap = next(at for at, fix in enumerate(found(content, "due_before_invoice").fixes) if fix.kind == "swap")
    mended = put_right(content, found(content, "due_before_invoice"), swap)
    assert (mended.invoice_date, mended.due_date) == (GOOD.invoice_date, GOOD.due_date)


def test_day_and_month_exchanged() -> None:
    content = replace(GOOD, invoice_date=dt.date(2026, 12, 5), due_date=None)
    assert found(content, "future_date").fixes[0].values == (("invoice_date", dt.date(2026, 5, 12)),)
    late = replace(GOOD, invoice_date=dt.date(2026, 3, 2), due_date=dt.date(2027, 6, 4), payment=Payment())
    assert [fix.values[0][1] for fix in found(late, "long_term").fixes] == [dt.date(2026, 6, 4)]


@given(st.dates(dt.date(2024, 1, 1), TODAY), st.integers(0, 90))
def test_what_is_proposed_for_dates_raises_nothing(issued: dt.date, days: int) -> None:
    due = issued + dt.timedelta(days=days)
    for wrong in (other_way_round(issued), other_way_round(due)):
        if wrong is None:
            continue
        for content in (replace(GOOD, invoice_date=wrong, due_date=due), replace(GOOD, due_date=wrong)):
            before = {item.code for item in check(content, TODAY)}
            for item in check(content, TODAY):
                for index in range(len(item.fixes)):
                    mended = {again.code for again in check(put_right(content, item, index), TODAY)}
                    assert mended <= before - {item.code} | {"old_date"}


@pytest.mark.parametrize(
    ("terms", "days"),
    [
        ("30 days net", 30),
        ("Zahlbar innerhalb von 14 Tagen", 14),
        ("Net 45", 45),
        ("2 % 10 days, net 30", None),
        ("14 days or 30 days", None),
        ("on receipt", None),
        (None, None),
    ],
)
def test_terms_of_payment(terms: str | None, days: int | None) -> None:
    assert term_of(terms) == days


# --- sums ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("path", "wrong", "right"),
    [
        ("totals.total", Decimal("191.00"), Decimal("119.00")),
        ("totals.subtotal", Decimal("10.00"), Decimal("100.00")),
        ("totals.tax_amount", Decimal("9.00"), Decimal("19.00")),
    ],
)
def test_the_sum_that_is_wrong_is_the_one_proposed(path: str, wrong: Decimal, right: Decimal) -> None:
    item = found(with_value(GOOD, path, wrong), "total_mismatch")
    assert [fix.values for fix in item.fixes] == [((path, right),)]


@given(AMOUNTS, st.sampled_from([Decimal(7), Decimal(19)]), st.integers(0, 2), AMOUNTS)
def test_a_proposal_mends_what_it_is_proposed_for(net: Decimal, rate: Decimal, which: int, wrong: Decimal) -> None:
    tax = (net * rate / 100).quantize(Decimal("0.01"))
    right = replace(GOOD, totals=Totals(net, rate, tax, net + tax), line_items=())
    assert check(right, TODAY) == ()
    path = ("totals.subtotal", "totals.tax_amount", "totals.total")[which]
    content = with_value(right, path, wrong)
    for item in check(content, TODAY):
        for index in range(len(item.fixes)):
            assert item.code not in {again.code for again in check(put_right(content, item, index), TODAY)}


def test_taxes_by_rate() -> None:
    taxes = (
        TaxLine(Decimal(19), Decimal("100.00"), Decimal("19.00")),
        TaxLine(Decimal(7), Decimal("50.00"), Decimal("3.50")),
    )
    totals = Totals(Decimal("150.00"), None, Decimal("22.50"), Decimal("172.50"))
    content = replace(GOOD, taxes=taxes, totals=totals, line_items=())
    assert check(content, TODAY) == ()
    wrong = replace(content, totals=replace(totals, tax_amount=Decimal("19.00")))
    assert found(wrong, "taxes_mismatch").fixes[0].values == (("totals.tax_amount", Decimal("22.50")),)
    off = replace(content, taxes=(replace(taxes[0], amount=Decimal("91.00")), taxes[1]))
    assert any("19 % of 100.00 is 19.00, not 91.00" in item.message for item in check(off, TODAY))


# --- rates, numbers, accounts -------------------------------------------------------------------


def test_a_rate_that_the_country_does_not_have() -> None:
    totals = Totals(Decimal("100.00"), Decimal(18), Decimal("19.00"), Decimal("119.00"))
    item = found(replace(GOOD, totals=totals), "rate_unknown")
    assert item.message == "Germany has no tax rate of 18 %."
    assert item.fixes[0].values == (("totals.tax_rate", Decimal(19)),)
    abroad = replace(GOOD, totals=totals, customer=Party(tax_id="FR40303265045"))
    unknown = replace(GOOD, totals=totals, supplier=Party(name="x", tax_id="DE123456789"))
    for content in (abroad, unknown):
        assert "rate_unknown" not in {item.code for item in check(content, TODAY)}


MODULES = {
    "ATU": "at.uid",
    "BE": "be.vat",
    "CHE": "ch.uid",
    "DE": "de.vat",
    "DK": "dk.cvr",
    "FI": "fi.alv",
    "FR": "fr.tva",
    "GB": "gb.vat",
    "HR": "hr.oib",
    "IT": "it.iva",
    "LU": "lu.tva",
    "NO": "no.orgnr",
    "PL": "pl.nip",
    "PT": "pt.nif",
    "SE": "se.vat",
}


@pytest.mark.parametrize("letters", MODULES)
def test_no_right_number_is_called_wrong(letters: str) -> None:
    """Whatever python-stdnum accepts, we accept; what we call wrong, it refuses."""
    theirs = importlib.import_module(f"stdnum.{MODULES[letters]}")
    chance, right = random.Random(letters), 0
    length = next(count for count in range(7, 13) if (found := judge(letters + "1" * count)) and not found.right_length)
    for _ in range(4000):
        digits = "".join(chance.choices("0123456789", k=length))
        if letters == "FR":
            digits = f"{int(digits[2:] + '12') % 97:02d}{digits[2:]}"
        if letters == "SE":
            digits = digits[:10] + "01"
        own = {"ATU": "U", "CHE": "CHE"}.get(letters, "")
        verdict = judge(letters + digits)
        assert verdict is not None
        if theirs.is_valid(own + digits):
            right += 1
            assert verdict.valid, letters + digits
            assert country_of(letters + digits) == letters[:2]
        elif verdict.right_end and theirs.is_valid(own + digits[:-1] + verdict.right_end):
            assert not verdict.valid
    assert right or letters == "IT"


def test_numbers_of_which_nothing_is_known() -> None:
    for text in (None, "", "12/345/67890", "123456789", "XX123", "DE 12 HRB 9", "US12-3456789", "٣٣٣"):
        assert judge(text) is None
    item = found(replace(GOOD, supplier=Party(name="x", tax_id="DE 136 695 979")), "tax_id_check")
    assert item.message == "This is no tax number of Germany: it would have to end in 6, not 9."
    assert found(replace(GOOD, supplier=Party(name="x", tax_id="DE13669597")), "tax_id_digits").message.endswith(
        "9 digits, not 8."
    )


@given(st.sampled_from(sorted(LENGTHS)), st.data())
def test_ibans(country: str, data: st.DataObject) -> None:
    body = data.draw(st.text("0123456789", min_size=LENGTHS[country] - 4, max_size=LENGTHS[country] - 4))
    turned = int("".join(str(int(char, 36)) for char in f"{body}{country}00"))
    iban = f"{country}{98 - turned % 97:02d}{body}"
    assert iban_problem(iban) is None
    assert iban_problem(iban[:-1]) is Wrong.LENGTH
    place = data.draw(st.integers(4, len(iban) - 1))
    other = str((int(iban[place]) + data.draw(st.integers(1, 9))) % 10)
    assert iban_problem(iban[:place] + other + iban[place + 1 :]) is Wrong.CHECK


def test_accounts() -> None:
    assert iban_problem("1234567890") is Wrong.SHAPE
    assert iban_problem("QQ0012345678") is None
    assert is_bic("COBADEFF")
    assert not is_bic("COBADE")
    assert same_country("FR", "MC")
    item = found(replace(GOOD, payment=replace(GOOD.payment, bic="UBSWCHZH80A")), "bic_country")
    assert item.message == "The BIC is of a bank in Switzerland, the IBAN of an account in Germany."
    assert found(replace(GOOD, payment=replace(GOOD.payment, bic="COBA")), "bic_shape").field == "payment.bic"


# --- accepting, and saying ----------------------------------------------------------------------


def test_what_is_accepted_comes_back_with_another_value() -> None:
    wrong = with_value(GOOD, "totals.total", Decimal("120.00"))
    (item,) = check(wrong, TODAY)
    assert without_accepted(check(wrong, TODAY), (finding_key(item),)) == ()
    other = with_value(GOOD, "totals.total", Decimal("121.00"))
    assert without_accepted(check(other, TODAY), (finding_key(item),)) == check(other, TODAY)


def test_every_sentence_has_its_code_and_the_values_it_names() -> None:
    for name, text in SENTENCES.items():
        assert text[0].isupper() or text[0] == "{", name
        assert text.rstrip("”")[-1] in ".?)", name
    for content in (GOOD, InvoiceContent(), with_value(GOOD, "totals.total", Decimal(1))):
        for item in check(content, TODAY):
            assert item.code in CODES
            assert in_english(item.sentence, item.args) == item.message
