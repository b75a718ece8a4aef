"""What is usual for a supplier: asked about where it is another, silent where it is not or too little is known."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from invoicext_desktop.domain.habits import HABIT_CODES, Habits, Past, check_habits, past_of
from invoicext_desktop.domain.invoice import (
    Direction,
    DocumentType,
    InvoiceContent,
    Issue,
    Party,
    Payment,
    Severity,
    Totals,
)
from invoicext_desktop.domain.number_shape import is_usual
from invoicext_desktop.domain.spelling import nearly

OLD, NEW = "DE89370400440532013000", "DE02120300000000202051"
AT = dt.date(2026, 11, 1)


def made(number: int = 1, iban: str = OLD, **changes: object) -> InvoiceContent:
    content = InvoiceContent(
        supplier=Party(name="Harrow Paper Ltd", tax_id="DE136695976"),
        invoice_number=f"RE-2026/{400 + number}",
        invoice_date=dt.date(2026, 1, 1) + dt.timedelta(days=7 * number),
        currency="EUR",
        totals=Totals(total=Decimal("100.00") + number),
        payment=Payment(iban=iban),
    )
    return replace(content, **changes)  # type: ignore[arg-type]


def past(content: InvoiceContent, *, vouched: bool = False, asked: bool = False) -> Past:
    kept = past_of(content, AT, vouched=vouched, asked=asked)
    assert kept is not None
    return kept


def habits(count: int = 8, **changes: object) -> Habits:
    """The newest first."""
    return Habits(tuple(past(made(number, **changes)) for number in range(count, 0, -1)))  # type: ignore[arg-type]


def codes(content: InvoiceContent, known: Habits) -> list[str]:
    return [item.code for item in check_habits(content, known)]


def found(content: InvoiceContent, known: Habits, code: str) -> Issue:
    (one,) = [item for item in check_habits(content, known) if item.code == code]
    return one


def test_a_usual_invoice_has_nothing_unusual() -> None:
    assert codes(made(9), habits()) == []
    assert codes(made(9), Habits()) == []


# --- the account --------------------------------------------------------------------------------


def test_another_account_is_asked_about_with_the_old_one_and_since_when() -> None:
    item = found(made(9, NEW), habits(1), "iban_changed")
    assert item.severity is Severity.ERROR
    for part in ("DE89 3704 0044 0532 0130 00", "DE02 1203 0000 0000 2020 51", "8 January 2026"):
        assert part in item.message
    assert item.fixes[0].values == (("payment.iban", "DE89 3704 0044 0532 0130 00"),)


def test_an_account_that_was_only_asked_about_is_not_known() -> None:
    asked = past(made(2, NEW), asked=True)
    known = habits(1).past
    assert codes(made(9, NEW), Habits((asked, *known))) == ["iban_changed"]
    assert codes(made(9, NEW), Habits((replace(asked, asked=False, vouched=True), *known))) == []


def test_several_accounts_may_be_known() -> None:
    both = Habits((past(made(2, NEW)), past(made(1))))
    assert codes(made(9), both) == codes(made(9, NEW), both) == []


def test_an_account_that_cannot_be_one_is_offered_the_known_one() -> None:
    item = found(made(9, OLD[:-1] + "1"), habits(2), "iban_changed")
    assert item.severity is Severity.WARNING
    assert item.message == "Earlier invoices have the account DE89 3704 0044 0532 0130 00."
    assert past(made(1, OLD[:-1] + "1")).iban == ""


def test_nothing_is_asked_of_sales_of_others_and_of_what_has_no_account() -> None:
    assert codes(made(9, NEW, direction=Direction.SALES), habits()) == []
    assert codes(made(9, ""), habits()) == []
    other = made(9, NEW, supplier=Party(name="Somebody Else", tax_id="DE811569869"))
    assert codes(other, habits()) == []


# --- who ----------------------------------------------------------------------------------------


def test_another_tax_number_under_the_same_name() -> None:
    content = made(9, "", supplier=Party(name="Harrow Paper", tax_id="DE136695967"))
    item = found(content, habits(3), "tax_id_changed")
    assert item.fixes[0].values == (("supplier.tax_id", "DE136695976"),)
    chain = Habits((*habits(3).past, past(made(1, supplier=Party(name="Harrow Paper", tax_id="DE811569869")))))
    assert codes(content, chain) == []


def test_a_slip_in_the_name() -> None:
    content = made(9, supplier=Party(name="Harow Paper Ltd", tax_id="DE136695976"))
    assert found(content, habits(3), "name_unusual").fixes[0].values == (("supplier.name", "Harrow Paper Ltd"),)
    renamed = made(9, supplier=Party(name="Harrow Group", tax_id="DE136695976"))
    assert codes(renamed, habits(3)) == []
    unknown = made(9, "", supplier=Party(name="Harow Paper Ltd"))
    item = found(unknown, Habits((), ("Harrow Paper Ltd",)), "name_nearly")
    assert item.severity is Severity.INFO


@given(st.text("abcdefghij", min_size=7, max_size=20), st.data())
def test_one_slip_is_nearly_the_same_and_none_is_not(name: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(name) - 1))
    assert not nearly(name, name)
    assert nearly(name, name[:at] + "x" + name[at + 1 :])
    assert nearly(name, name[:at] + "x" + name[at:])
    assert nearly(name, name[:at] + name[at + 1 :])
    assert nearly(name[:at] + name[at + 1 :], name)
    assert not nearly("branch" + name + "1", "branch" + name + "2")


# --- money and numbers --------------------------------------------------------------------------


def test_currency() -> None:
    item = found(made(9, currency="USD"), habits(3), "currency_unusual")
    assert item.message == "Harrow Paper Ltd has billed in EUR so far (3 invoices), not in USD."
    assert codes(made(9, currency="USD"), habits(2)) == []


def test_totals_far_off_are_only_mentioned() -> None:
    item = found(made(9, totals=Totals(total=Decimal("10000.00"))), habits(), "total_unusual")
    assert item.severity is Severity.INFO


def test_numbers() -> None:
    assert found(made(9, invoice_number="20260409"), habits(), "number_unusual").severity is Severity.WARNING
    assert codes(made(9, invoice_number="RE-2026/40"), habits()) == ["number_unusual"]
    assert codes(made(9, invoice_number="RE-2027/001", invoice_date=dt.date(2027, 1, 3)), habits()) == []
    assert codes(made(9, invoice_number="20260409", document_type=DocumentType.CREDIT_NOTE), habits()) == []
    assert codes(made(9, invoice_number="RE-2026/402"), Habits(habits().past[:3])) == []
    assert codes(made(9, invoice_number="RE-2026/399"), habits()) == ["number_lower"]


@given(st.integers(0, 10**6), st.integers(1, 50), st.sampled_from(["{}", "RE-{}", "2026-{:05}", "{:08}/26", "INV{}A"]))
def test_numbers_that_count_up_are_usual(start: int, step: int, form: str) -> None:
    numbers = [form.format(start + step * place) for place in range(6)]
    assert is_usual(numbers[-1], numbers[:-1])


@given(st.integers(1, 12), st.integers(1, 400), st.integers(0, 60))
def test_an_ordinary_supplier_is_never_asked_about(count: int, every: int, days: int) -> None:
    """Whatever the rhythm: invoices of one program, in order, with the same account."""
    day = dt.date(2025, 1, 3)

    def one(place: int) -> InvoiceContent:
        date = day + dt.timedelta(days=days * place)
        return made(1, invoice_number=f"{date.year}-{1000 + every * place}", invoice_date=date)

    known = Habits(tuple(past(one(place)) for place in range(count, 0, -1)))
    assert codes(one(count + 1), known) == []


def test_every_code_is_declared() -> None:
    wrong = made(9, NEW, currency="USD", invoice_number="X", supplier=Party(name="Harow Paper", tax_id="DE136695976"))
    assert set(codes(wrong, habits())) <= HABIT_CODES
