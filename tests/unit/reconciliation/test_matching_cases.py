"""What single payments become, and what is told about them."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest

from invoicext_desktop.domain.invoice import Direction, DocumentType
from invoicext_desktop.domain.match_knowledge import Knowledge
from invoicext_desktop.domain.match_reasons import MATCH_REASONS
from invoicext_desktop.domain.match_saying import reason_in_english
from invoicext_desktop.domain.reconciliation import (
    Allocation,
    FlagKind,
    MatchKind,
    MatchStatus,
    OpenInvoice,
    Reconciliation,
    ResidualKind,
)
from invoicext_desktop.domain.statement import Transaction
from invoicext_desktop.reconciliation.engine import reconcile

DAY = dt.date(2026, 3, 1)


def bill(number: str, total: str, party: str = "Kestrel Logistics BV", **more: object) -> OpenInvoice:
    amount = Decimal(total)
    values: dict[str, object] = {
        "id": number,
        "direction": Direction.SALES,
        "document_type": DocumentType.INVOICE,
        "open_amount": amount,
        "currency": "EUR",
        "invoice_date": DAY,
        "due_date": DAY + dt.timedelta(days=30),
    }
    return OpenInvoice(number=number, party=party, total=amount, **(values | more))  # type: ignore[arg-type]


def pay(text: str, amount: str, days: int = 20, **more: object) -> Transaction:
    values: dict[str, object] = {"id": "t1", "currency": "EUR"}
    return Transaction(
        date=DAY + dt.timedelta(days=days),
        amount=Decimal(amount),
        description=text,
        **(values | more),  # type: ignore[arg-type]
    )


def run(payments: list[Transaction], bills: list[OpenInvoice], knowledge: Knowledge | None = None) -> Reconciliation:
    now = dt.datetime(2026, 6, 1, tzinfo=dt.UTC)
    return reconcile(payments, bills, knowledge or Knowledge(), id="rec", statement_id="bs", now=now)


QR = "210000000003139471430009017"


@pytest.mark.parametrize(
    ("text", "reference"),
    [
        ("KESTREL LOGISTICS BV RE-2026-0104", None),
        ("kestrel re 2O26 O104", None),
        ("RE20260104", None),
        ("KESTREL LOGISTICS RE 104", None),
        ("Zahlung RF18 5390 0754 7034", None),
        ("", "RF18539007547034"),
        (f"QR {QR}", None),
    ],
)
def test_a_number_however_it_is_written(text: str, reference: str | None) -> None:
    target = bill("RE-2026-0104", "812.40", references=("RF18539007547034", QR))
    found = run([pay(text, "812.40", reference=reference)], [target, bill("RE-2026-0140", "77.10")])
    (match,) = found.matches
    assert match.status is MatchStatus.MATCHED
    assert match.invoice_ids == ("RE-2026-0104",)
    assert found.unmatched_invoices == ("RE-2026-0140",)


@pytest.mark.parametrize("text", ["INV-118", "INV 118", "inv118"])
def test_a_number_is_not_in_a_longer_one(text: str) -> None:
    found = run(
        [pay(f"Rossi {text}", "50.00")], [bill("INV-11", "50.00", "Rossi Srl"), bill("INV-118", "99.00", "Rossi Srl")]
    )
    assert all(match.status is not MatchStatus.MATCHED for match in found.matches)


@pytest.mark.parametrize(
    ("text", "amount", "kind", "rest", "status"),
    [
        ("RE-2026-0104 abzgl. 2% Skonto", "980.00", ResidualKind.DISCOUNT, "20.00", MatchStatus.SUGGESTED),
        ("SWIFT RE-2026-0104 SHA", "985.00", ResidualKind.BANK_FEE, "15.00", MatchStatus.SUGGESTED),
        ("RE-2026-0104 net of WHT 15%", "850.00", ResidualKind.WITHHOLDING, "150.00", MatchStatus.SUGGESTED),
        ("RE-2026-0104", "1010.00", ResidualKind.OVERPAYMENT, "10.00", MatchStatus.SUGGESTED),
        ("RE-2026-0104", "999.99", ResidualKind.ROUNDING, "0.01", MatchStatus.MATCHED),
    ],
)
def test_the_rest_has_a_name(text: str, amount: str, kind: ResidualKind, rest: str, status: MatchStatus) -> None:
    (match,) = run([pay(f"Kestrel Logistics {text}", amount)], [bill("RE-2026-0104", "1000.00")]).matches
    assert match.status is status
    assert [(item.kind, item.amount) for item in match.residuals] == [(kind, Decimal(rest))]
    assert match.allocations == (Allocation("t1", "RE-2026-0104", Decimal("1000.00")),)


def test_the_discount_of_the_terms_needs_nobody() -> None:
    target = bill("RE-2026-0104", "1000.00", terms="2% 10 days, net 30")
    (match,) = run([pay("Kestrel Logistics RE-2026-0104", "980.00", days=9)], [target]).matches
    assert match.status is MatchStatus.MATCHED
    (late,) = run([pay("Kestrel Logistics RE-2026-0104 Skonto", "980.00", days=25)], [target]).matches
    assert late.status is MatchStatus.SUGGESTED


def test_a_returned_payment_asks_to_reopen_what_it_had_paid() -> None:
    bills = [bill("RE-2026-0104", "1000.00")]
    payments = [
        pay("Kestrel Logistics RE-2026-0104", "1000.00"),
        pay("RUECKLASTSCHRIFT Kestrel Logistics RE-2026-0104", "-1000.00", days=23, id="t2"),
    ]
    found = run(payments, bills)
    (match,) = found.matches
    assert match.status is MatchStatus.SUGGESTED
    assert "against.returned" in {reason.sentence for reason in match.reasons}
    assert [(flag.kind, flag.transaction_id, flag.refers_to) for flag in found.flags] == [
        (FlagKind.RETURNED, "t2", "t1")
    ]


def test_what_is_confirmed_stays_and_is_not_given_out_again() -> None:
    target = bill("RE-2026-0104", "1000.00", open_amount=Decimal(0))
    payments = [
        pay("Kestrel RE-2026-0104", "1000.00"),
        pay("Kestrel Logistics RE-2026-0104", "1000.00", days=21, id="t2"),
    ]
    known = Knowledge(confirmed=(Allocation("t1", "RE-2026-0104", Decimal("1000.00")),))
    found = run(payments, [target], known)
    (match,) = found.matches
    assert (match.status, match.transaction_ids, match.kind) == (MatchStatus.CONFIRMED, ("t1",), MatchKind.EXACT)
    assert [(flag.kind, flag.refers_to) for flag in found.flags] == [(FlagKind.DUPLICATE, "t1")]


def test_an_amount_alone_is_never_booked() -> None:
    bills = [bill("RE-2026-0104", "1732.96"), bill("RE-2026-0105", "1732.96", "Oakfield Dental")]
    (match,) = run([pay("COUNTER CREDIT 000123", "1732.96")], bills).matches
    assert match.status is MatchStatus.AMBIGUOUS
    assert {item.invoice_ids for item in match.alternatives} == {("RE-2026-0104",), ("RE-2026-0105",)}
    (single,) = run([pay("COUNTER CREDIT 000123", "1732.96")], bills[:1]).matches
    assert single.status is MatchStatus.SUGGESTED


def test_only_what_lies_in_the_period_is_looked_at() -> None:
    payments = [pay("Kestrel RE-2026-0104", "10.00", days=place, id=f"t{place}") for place in range(5)]
    now = dt.datetime(2026, 6, 1, tzinfo=dt.UTC)
    first, last = DAY + dt.timedelta(days=1), DAY + dt.timedelta(days=2)
    found = reconcile(payments, [], id="r", statement_id="s", now=now, date_from=first, date_to=last)
    assert found.transactions == 2
    assert found.unmatched_transactions == ("t1", "t2")


def test_every_sentence_is_said() -> None:
    """Sentences have the values that reasons give them; a match says some for and some against."""
    bills = [bill("RE-2026-0104", "1000.00"), bill("RE-2026-0201", "44.10", "Oakfield Dental")]
    (match,) = run([pay("Kestrel Logistics RE-2026-0104 und RE-2026-0201 RE-2026-7777", "900.00")], bills).matches
    said = [reason_in_english(reason) for reason in match.reasons]
    assert all(said)
    assert any(not reason.supports for reason in match.reasons)
    assert all(text.endswith(".") for text in MATCH_REASONS.values())
