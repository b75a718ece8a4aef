from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest

from invoicext_desktop.domain.invoice import Direction, DocumentType
from invoicext_desktop.domain.match_knowledge import FadingPattern, FlagRule, Knowledge
from invoicext_desktop.domain.reconciliation import Flag, FlagKind, Match, MatchStatus, OpenInvoice, Reconciliation
from invoicext_desktop.domain.same_supplier import name_key
from invoicext_desktop.domain.statement import Transaction
from invoicext_desktop.reconciliation.engine import reconcile
from invoicext_desktop.reconciliation.learning import (
    Frequencies,
    confirmed_patterns,
    proposed_rule,
    refused_pattern,
    taught_alias,
)

NOW = dt.datetime(2026, 5, 1, tzinfo=dt.UTC)


def paid(text: str, amount: str = "-29.74", **more: str) -> Transaction:
    return Transaction(
        id=more.pop("id", "t1"),
        date=dt.date(2026, 3, 20),
        amount=Decimal(amount),
        description=text,
        currency="EUR",
        counterparty=more.get("counterparty"),
        counterparty_iban=more.get("iban"),
    )


def bill(party: str = "Zalundra Versand SE", total: str = "29.74", number: str = "4711-XY") -> OpenInvoice:
    return OpenInvoice(
        id="i1",
        number=number,
        direction=Direction.PURCHASE,
        document_type=DocumentType.INVOICE,
        party=party,
        open_amount=Decimal(total),
        total=Decimal(total),
        currency="EUR",
        invoice_date=dt.date(2026, 3, 15),
        due_date=dt.date(2026, 3, 29),
    )


def run(transaction: Transaction, invoice: OpenInvoice, knowledge: Knowledge) -> Reconciliation:
    return reconcile([transaction], [invoice], knowledge, id="rec", statement_id="bs", now=NOW)


def only(found: Reconciliation) -> Match:
    (match,) = found.matches
    return match


def test_a_confirmation_teaches_the_name_that_the_payment_carried() -> None:
    first = paid("CARD 4411 KORBENTHAL PAYMENTS LUXEMBOURG")
    alias = taught_alias(first, bill(), Frequencies([first]))
    assert alias is not None
    key, name = alias
    assert key == name_key("Zalundra Versand SE")
    assert "KORBENTHAL" in name
    known = Knowledge(aliases={key: (name,)})
    match = only(run(first, bill(), known))
    assert match.status is MatchStatus.SUGGESTED
    assert next(reason.sentence for reason in match.reasons) == "party.alias"


def test_a_payment_that_names_the_party_as_the_invoice_does_teaches_nothing() -> None:
    payment = paid("LASTSCHRIFT Zalundra Versand SE 4711")
    assert taught_alias(payment, bill(), Frequencies([payment])) is None


def test_the_banks_own_field_counts_before_the_text() -> None:
    payment = paid("VISA 0303 BERLIN", counterparty="Korbenthal Services")
    alias = taught_alias(payment, bill(), Frequencies([payment]))
    assert alias == (name_key("Zalundra Versand SE"), "KORBENTHAL SERVICES")


def test_a_word_of_many_bookings_is_no_name() -> None:
    payment = paid("MUSTERSTADT MUSTERSTADT")
    many = [paid(f"MUSTERSTADT {place}", id=f"t{place}") for place in range(30)]
    assert taught_alias(payment, bill(), Frequencies(many)) is None


def test_a_refused_pair_never_comes_back() -> None:
    payment, invoice = paid("Zalundra Versand 4711-XY"), bill()
    assert only(run(payment, invoice, Knowledge())).status is MatchStatus.MATCHED
    assert not run(payment, invoice, Knowledge(refused=frozenset({("t1", "i1")}))).matches


def test_what_is_like_a_refused_one_waits_for_a_person() -> None:
    payment, invoice = paid("Zalundra Versand 4711-XY"), bill()
    pattern = refused_pattern(payment, invoice, Frequencies([payment]), ())
    assert pattern is not None
    match = only(run(payment, invoice, Knowledge(fading=(pattern,))))
    assert match.status is MatchStatus.SUGGESTED
    assert "against.refused_like" in {reason.sentence for reason in match.reasons}


def test_a_pattern_fades_with_confirmations() -> None:
    payment, invoice = paid("Zalundra Versand"), bill()
    pattern = FadingPattern(name_key("Zalundra Versand SE"), ("zalundra",))
    (weaker,) = confirmed_patterns(payment, invoice, [pattern, FadingPattern("other", ("zalundra",))])
    assert weaker.weight < pattern.weight == 1.0
    again = refused_pattern(
        payment, invoice, Frequencies([payment]), [FadingPattern(pattern.party, ("versand", "zalundra"))]
    )
    assert again is not None
    assert again.refusals == 2


@pytest.mark.parametrize(
    ("text", "kind", "words"),
    [
        ("BANK CHARGES FEB", FlagKind.BANK_CHARGE, ("charges",)),
        ("Lohn Gehalt März 2026", FlagKind.PAYROLL, ("lohn", "gehalt")),
        ("TRF TO SAVINGS 9921", FlagKind.TRANSFER, ("savings",)),
    ],
)
def test_a_rule_is_proposed_from_a_row(text: str, kind: FlagKind, words: tuple[str, ...]) -> None:
    assert proposed_rule(paid(text)) == FlagRule(words, kind, outgoing=True)


def test_a_row_that_says_nothing_gets_a_rule_when_its_kind_is_given() -> None:
    assert proposed_rule(paid("KORBENTHAL ABO")) is None
    assert proposed_rule(paid("KORBENTHAL ABO"), FlagKind.TRANSFER) == FlagRule(
        ("korbenthal", "abo"), FlagKind.TRANSFER, outgoing=True
    )


def test_a_rule_takes_a_transaction_out() -> None:
    rule = FlagRule(("zalundra",), FlagKind.BANK_CHARGE, outgoing=True)
    found = run(paid("Zalundra Versand 4711-XY"), bill(), Knowledge(rules=(rule,)))
    assert not found.matches
    assert found.flags == (Flag(FlagKind.BANK_CHARGE, "t1"),)


def test_money_between_own_accounts_is_a_transfer() -> None:
    own = Knowledge(own_ibans=frozenset({"DE89 3704 0044 0532 0130 00"}))
    found = run(paid("Zalundra 4711-XY", iban="DE89370400440532013000"), bill(), own)
    assert found.flags == (Flag(FlagKind.TRANSFER, "t1"),)
