"""Cases that have one right answer: by number, by reference, in parts, in sums."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from decimal import Decimal

from invoicext_desktop.domain.reconciliation import OpenInvoice
from payments.world import CENT, Level, World


def _whole(bill: OpenInvoice) -> dict[str, Decimal]:
    return {bill.id: bill.open_amount}


def _latest(bills: list[OpenInvoice]) -> OpenInvoice:
    return max(bills, key=lambda bill: bill.invoice_date or dt.date.min)


def exact_number(world: World) -> None:
    who = world.customer()
    bill = world.bill(who)
    text = world.text(who, world.quote(bill))
    world.pay("exact_number", Level.AUTO, bill.total, text, paid=_whole(bill), after=bill, party=who)


def supplier_number(world: World) -> None:
    who = world.supplier()
    bill = world.bill(who, sale=False)
    text = world.text(who, world.quote(bill), incoming=False)
    world.pay("supplier_number", Level.AUTO, -bill.total, text, paid=_whole(bill), after=bill, party=who)


def third_party(world: World) -> None:
    who = world.customer()
    bill = world.bill(who, number=f"INV-2026-{world.rng.randint(3000, 9999)}")
    name = world.rng.choice(["HOLDING PARENT GROUP SA", "J. BLOGGS", "Treuhand Meier", "Ehefrau Petra K"])
    world.pay("third_party", Level.AUTO, bill.total, world.text(name, bill.number or ""), paid=_whole(bill), after=bill)


def part_payments(world: World) -> None:
    who = world.customer()
    bill = world.bill(who, number=f"RE-2026-{world.rng.randint(3000, 9999)}", amount=world.amount() + 400)
    first = (bill.total * world.rng.randint(25, 60) / 100).quantize(CENT)
    word = world.rng.choice(["TEILZAHLUNG", "1. Rate Anzahlung", "PART PAYMENT", "ACOMPTE", "acconto", "", "part 1"])
    world.pay(
        "part_first",
        Level.AUTO,
        first,
        world.text(who, f"{bill.number} {word}"),
        paid={bill.id: first},
        after=bill,
        days=20,
    )
    rest = bill.total - first
    word = world.rng.choice(["REST", "solde", "SALDO", "balance", "restbetrag"])
    world.pay(
        "part_second",
        Level.AUTO,
        rest,
        world.text(who, f"{bill.number} {word}"),
        paid={bill.id: rest},
        after=bill,
        days=48,
    )


def listed_numbers(world: World) -> None:
    """ "112/113", "112, 113 und 115": the numbers after the first cut short."""
    who = world.customer()
    start = world.rng.randint(2001, 9000)
    count = world.rng.randint(2, 4)
    bills = [world.bill(who, number=f"INV-2026-{start + place:04d}") for place in range(count)]
    cut = [(bill.number or "")[-world.rng.choice([3, 4]) :] for bill in bills[1:]]
    sign = world.rng.choice(["/", ", ", " + ", " und ", " & ", ","])
    text = world.text(who, sign.join([bills[0].number or "", *cut]))
    paid = {bill.id: bill.total for bill in bills}
    world.pay("listed_numbers", Level.AUTO, sum(paid.values(), Decimal(0)), text, paid=paid, after=_latest(bills))


def full_numbers(world: World) -> None:
    sale = world.rng.random() < 0.5
    who = world.customer() if sale else world.supplier()
    bills = [world.bill(who, sale=sale) for _ in range(world.rng.randint(2, 5))]
    sign = world.rng.choice([", ", " ", " + ", "; "])
    text = world.text(who, sign.join(bill.number or "" for bill in bills), incoming=sale)
    paid = {bill.id: bill.total for bill in bills}
    amount = sum(paid.values(), Decimal(0))
    world.pay("full_numbers", Level.AUTO, amount if sale else -amount, text, paid=paid, after=_latest(bills))


def less_credit_note(world: World) -> None:
    who = world.customer()
    bill = world.bill(who, amount=world.amount() + 500)
    note = world.bill(who, credit=True, amount=Decimal(world.rng.randint(500, 40000)).scaleb(-2))
    word = world.rng.choice(["LESS", "abzgl.", "minus", "moins", "./."])
    text = world.text(who, f"{bill.number} {word} {note.number}")
    paid = {bill.id: bill.total, note.id: note.total}
    world.pay("less_credit_note", Level.AUTO, bill.total - note.total, text, paid=paid, after=_latest([bill, note]))


def refund(world: World) -> None:
    who = world.customer()
    note = world.bill(who, credit=True)
    text = world.text(
        who, f"{world.rng.choice(['REFUND', 'Erstattung', 'rimborso', ''])} {note.number}", incoming=False
    )
    world.pay("refund", Level.AUTO, -note.total, text, paid=_whole(note), after=note)


def rounding(world: World) -> None:
    who = world.customer()
    bill = world.bill(who)
    off = world.rng.choice([-1, 1]) * CENT
    world.pay(
        "rounding", Level.AUTO, bill.total + off, world.text(who, bill.number or ""), paid=_whole(bill), after=bill
    )


def creditor_reference(world: World) -> None:
    who = world.customer()
    digits = str(world.rng.randint(10**8, 10**12))
    check = 98 - int(digits + "271500") % 97
    bill = world.bill(who, reference=f"RF{check:02d}{digits}")
    shown = bill.references[0]
    if world.rng.random() < 0.5:
        world.pay(
            "creditor_reference",
            Level.AUTO,
            bill.total,
            world.text("NN", ""),
            paid=_whole(bill),
            after=bill,
            reference=shown,
        )
    else:
        spaced = " ".join(shown[place : place + 4] for place in range(0, len(shown), 4))
        world.pay("creditor_reference", Level.AUTO, bill.total, world.text(who, spaced), paid=_whole(bill), after=bill)


def customer_number(world: World) -> None:
    who = world.supplier()
    bill = world.bill(who, sale=False, reference=who.customer_number)
    text = world.text(
        who, f"{world.rng.choice(['KD-NR', 'Kundennr.', 'CUST', ''])} {who.customer_number}", incoming=False
    )
    world.pay("customer_number", Level.AUTO, -bill.total, text, paid=_whole(bill), after=bill)


def end_of_number(world: World) -> None:
    who = world.customer()
    number = world.rng.randint(3000, 9999)
    bill = world.bill(who, number=f"INV-2026-{number:04d}")
    said = world.rng.choice([f"RE {number}", f"Rechnung {number}", f"2026/{number}", f"inv {number}", f"{number}"])
    world.pay("end_of_number", Level.AUTO, bill.total, world.text(who.name, said), paid=_whole(bill), after=bill)


def prefix_of_another(world: World) -> None:
    """INV-118 is paid while INV-11 is open too."""
    who = world.customer()
    start = world.rng.randint(11, 99)
    world.bill(who, number=f"INV-{start}")
    bill = world.bill(who, number=f"INV-{start}{world.rng.randint(0, 9)}")
    world.pay(
        "prefix_of_another",
        Level.AUTO,
        bill.total,
        world.text(who.name, bill.number or ""),
        paid=_whole(bill),
        after=bill,
    )


def returned_and_paid_again(world: World) -> None:
    """The first attempt came back: the second one pays."""
    who = world.customer()
    bill = world.bill(who, number=f"INV-2026-{world.rng.randint(3000, 9999)}")
    text = world.text(who.name, bill.number or "")
    world.pay("returned_first", Level.NONE, bill.total, text, after=bill, days=10)
    word = world.rng.choice(["RETURNED PAYMENT", "RUECKLASTSCHRIFT", "Rückläufer", "REJET", "STORNO"])
    world.pay("returned_back", Level.NONE, -bill.total, f"{word} {who.name} {bill.number}", after=bill, days=13)
    world.pay("paid_again", Level.AUTO, bill.total, text, paid=_whole(bill), after=bill, days=20)


def paid_twice(world: World) -> None:
    who = world.customer()
    bill = world.bill(who)
    text = world.text(who, bill.number or "")
    world.pay("paid_once", Level.AUTO, bill.total, text, paid=_whole(bill), after=bill, days=10)
    world.pay("paid_twice", Level.NONE, bill.total, text, after=bill, days=world.rng.randint(11, 50))


def same_number_two_suppliers(world: World) -> None:
    """Both suppliers count from one: the name says whose it is."""
    one, other = world.rng.sample(world.suppliers, 2)
    number = str(world.rng.randint(1000, 9999))
    bill = world.bill(one, sale=False, number=number)
    world.bill(other, sale=False, number=number)
    text = world.text(one.name, f"Rechnung {number}", incoming=False)
    world.pay("same_number_two_suppliers", Level.AUTO, -bill.total, text, paid=_whole(bill), after=bill)


def with_many_dates(world: World) -> None:
    """Dates, account and phone numbers around the number."""
    who = world.customer()
    bill = world.bill(who)
    date = (bill.invoice_date or dt.date(2026, 1, 1)).strftime("%d.%m.%Y")
    phone = f"Kd 10{world.rng.randint(1000, 9999)} Tel 0221 {world.rng.randint(10**5, 10**6)}"
    text = f"{who.name} Rg. {bill.number} v. {date} {phone}"
    world.pay("with_many_dates", Level.AUTO, bill.total, text, paid=_whole(bill), after=bill)


def range_of_numbers(world: World) -> None:
    """ "0112-0115", "0112 bis 0115": all of them."""
    who = world.customer()
    start = world.rng.randint(2001, 9000)
    bills = [world.bill(who, number=f"INV-2026-{start + place:04d}") for place in range(world.rng.randint(3, 6))]
    sign = world.rng.choice(["-", " - ", " bis ", " to "])
    text = world.text(who.name, f"{bills[0].number}{sign}{(bills[-1].number or '')[-4:]}")
    paid = {bill.id: bill.total for bill in bills}
    amount = sum(paid.values(), Decimal(0))
    world.pay("range_of_numbers", Level.AUTO, amount, text, paid=paid, after=_latest(bills))


def one_of_many_equal(world: World) -> None:
    """A subscription: every customer owes the same, the number says which."""
    amount = world.amount()
    bills = [(who, world.bill(who, amount=amount)) for who in world.rng.sample(world.customers, 5)]
    for who, bill in world.rng.sample(bills, 3):
        text = world.text(who, bill.number or "")
        world.pay("one_of_many_equal", Level.AUTO, amount, text, paid=_whole(bill), after=bill, party=who)


def equal_every_month(world: World) -> None:
    """Three invoices of one amount to one customer, paid out of order with their numbers."""
    who, amount = world.customer(), world.amount()
    bills = [world.bill(who, amount=amount, age=30 * place) for place in range(3)]
    world.rng.shuffle(bills)
    for bill in bills:
        text = world.text(who, bill.number or "")
        world.pay("equal_every_month", Level.AUTO, amount, text, paid=_whole(bill), after=bill)


def rest_of_earlier(world: World) -> None:
    """Part of it was paid before this statement began."""
    who = world.customer()
    bill = world.bill(who, amount=world.amount() + 100, number=f"AR{world.rng.randint(10**5, 10**6)}")
    rest = (bill.total * world.rng.randint(20, 70) / 100).quantize(CENT)
    world.invoices[-1] = replace(bill, open_amount=rest)
    text = world.text(who, f"{bill.number} Rest")
    world.pay("rest_of_earlier", Level.AUTO, rest, text, paid={bill.id: rest}, after=bill)


def by_account(world: World) -> None:
    """The supplier's account from the invoice, and a number that is short."""
    who = world.supplier()
    bill = world.bill(who, sale=False, number=str(world.rng.randint(100, 999)))
    world.invoices[-1] = replace(bill, ibans=(who.iban,))
    made = world.pay(
        "by_account", Level.AUTO, -bill.total, f"Ueberweisung RG {bill.number}", paid=_whole(bill), after=bill
    )
    world.transactions[-1] = replace(made, counterparty_iban=who.iban)


PLAIN = (
    exact_number, exact_number, exact_number, exact_number, supplier_number, supplier_number, supplier_number,
    third_party, part_payments, listed_numbers, full_numbers, less_credit_note, refund, rounding,
    creditor_reference, customer_number, end_of_number, prefix_of_another, returned_and_paid_again, paid_twice,
    same_number_two_suppliers, with_many_dates, range_of_numbers, one_of_many_equal, equal_every_month,
    rest_of_earlier, by_account,
)  # fmt: skip
