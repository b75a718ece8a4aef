"""Cases that a person has to look at, and traps in which nothing may be booked."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

from invoicext_desktop.domain.reconciliation import OpenInvoice
from payments.world import CENT, Level, World


def _whole(bill: OpenInvoice) -> dict[str, Decimal]:
    return {bill.id: bill.open_amount}


def name_and_amount(world: World) -> None:
    sale = world.rng.random() < 0.6
    who = world.customer() if sale else world.supplier()
    bill = world.bill(who, sale=sale)
    text = world.text(who, world.rng.choice(["", "Zahlung", "VENDOR PAYMENT", "vielen Dank"]), incoming=sale)
    world.pay(
        "name_and_amount", Level.SUGGEST, bill.total if sale else -bill.total, text, paid=_whole(bill), after=bill
    )


def bank_fee(world: World) -> None:
    who = world.customer()
    bill = world.bill(who, amount=world.amount() + 600)
    fee = Decimal(world.rng.choice(["15.00", "12.50", "8", "25.00", "7.50", "30"]))
    text = world.text(who, f"SWIFT {bill.number} {world.rng.choice(['SHA', 'OUR CHARGES', 'less fees', ''])}")
    world.pay("bank_fee", Level.SUGGEST, bill.total - fee, text, paid=_whole(bill), after=bill)


def discount(world: World) -> None:
    who = world.customer()
    rate = Decimal(world.rng.choice([2, 3]))
    bill = world.bill(who, amount=world.amount() + 100)
    paid = (bill.total * (100 - rate) / 100).quantize(CENT, ROUND_HALF_UP)
    word = world.rng.choice(
        [f"abzgl {rate}% Skonto", "Skonto", f"escompte {rate} %", f"less {rate}% discount", f"SCONTO {rate}%"]
    )
    world.pay(
        "discount", Level.SUGGEST, paid, world.text(who, f"{bill.number} {word}"), paid=_whole(bill), after=bill, days=9
    )


def discount_by_terms(world: World) -> None:
    """The terms grant it and it was paid in time, to the cent: a typed rest."""
    who = world.supplier()
    rate, days = world.rng.choice([(2, 10), (3, 14), (2, 14)])
    terms = world.rng.choice(
        [f"{rate}% {days} days, net 30", f"{rate} % Skonto innerhalb von {days} Tagen", f"{rate}/{days} net 30"]
    )
    bill = world.bill(who, sale=False, terms=terms, amount=world.amount() + 100)
    paid = (bill.total * (100 - rate) / 100).quantize(CENT, ROUND_HALF_UP)
    text = world.text(who, bill.number or "", incoming=False)
    world.pay("discount_by_terms", Level.AUTO, -paid, text, paid=_whole(bill), after=bill, days=days - 2)


def withholding(world: World) -> None:
    who = world.customer()
    rate = Decimal(world.rng.choice([5, 10, 15, 20]))
    bill = world.bill(who, amount=world.amount() + 100)
    paid = bill.total - (bill.total * rate / 100).quantize(CENT, ROUND_HALF_UP)
    word = world.rng.choice(
        [f"NET OF WHT {rate}%", f"ritenuta {rate}%", f"retencion IRPF {rate}%", "withholding tax deducted"]
    )
    world.pay(
        "withholding", Level.SUGGEST, paid, world.text(who, f"{bill.number} {word}"), paid=_whole(bill), after=bill
    )


def unsaid_deduction(world: World) -> None:
    """Five or ten percent less, and nobody says why."""
    who = world.customer()
    bill = world.bill(who, amount=world.amount() + 900)
    paid = (bill.total * world.rng.choice([90, 95, 85, 80]) / 100).quantize(CENT, ROUND_HALF_UP)
    world.pay(
        "unsaid_deduction",
        Level.SUGGEST,
        paid,
        world.text(who, bill.number or ""),
        paid={bill.id: paid},
        either=(bill.id,),
        after=bill,
    )


def overpaid(world: World) -> None:
    who = world.customer()
    bill = world.bill(who, amount=world.amount() + 200)
    extra = Decimal(world.rng.choice(["10.00", "5", "20.00", "1.50", "50"]))
    world.pay(
        "overpaid", Level.SUGGEST, bill.total + extra, world.text(who, bill.number or ""), paid=_whole(bill), after=bill
    )


def swapped_digits(world: World) -> None:
    who = world.customer()
    number = world.rng.randint(1000, 9999)
    while str(number)[2] == str(number)[3]:
        number += 1
    digits = f"{number:04d}"
    bill = world.bill(who, number=f"RE-2026-{digits}")
    if world.rng.random() < 0.5:
        world.bill(world.customer(), number=f"RE-2026-{digits[:2]}{digits[3]}{digits[2]}")
    text = world.text(who, f"RE-2026-{digits[:2]}{digits[3]}{digits[2]}")
    world.pay("swapped_digits", Level.SUGGEST, bill.total, text, paid=_whole(bill), after=bill)


def sum_without_numbers(world: World) -> None:
    who = world.customer()
    bills = [world.bill(who, age=place * 3) for place in range(world.rng.randint(2, 4))]
    text = world.text(who.name, "Sammelzahlung")
    paid = {bill.id: bill.total for bill in bills}
    world.pay("sum_without_numbers", Level.SUGGEST, sum(paid.values(), Decimal(0)), text, paid=paid, after=bills[-1])


def card_payout(world: World) -> None:
    share, fixed = world.rng.choice(
        [(Decimal("0.029"), Decimal("0.30")), (Decimal("0.014"), Decimal("0.25")), (Decimal("0.0169"), Decimal(0))]
    )
    day = world.rng.randint(0, 50)
    start = world.rng.randint(10000, 80000)
    bills, fee = [], Decimal(0)
    for place in range(world.rng.randint(3, 7)):
        amount = Decimal(world.rng.randint(900, 25000)).scaleb(-2)
        number = f"WEB{world.currency[0]}{len(world.invoices)}-{start + place * 7}"
        bills.append(world.bill(world.customer(), amount=amount, age=day, number=number))
        fee += (amount * share + fixed).quantize(CENT, ROUND_HALF_UP)
    paid = {bill.id: bill.total for bill in bills}
    name = world.rng.choice(
        ["STRIPE PAYOUT", "SUMUP PAYMENTS LIMITED", "PAYPAL EUROPE AUSZAHLUNG", "ADYEN N.V. BATCH 12"]
    )
    world.pay(
        "card_payout", Level.SUGGEST, sum(paid.values(), Decimal(0)) - fee, name, paid=paid, after=bills[0], days=3
    )


def foreign_amount(world: World) -> None:
    who = world.customer()
    currency = "USD" if world.currency != "USD" else "GBP"
    bill = world.bill(who, currency=currency)
    rate = Decimal(world.rng.randint(7000, 13000)).scaleb(-4)
    paid = (bill.total * rate).quantize(CENT)
    text = world.text(who, f"{currency} {bill.total} {bill.number} @ {rate}")
    world.pay("foreign_amount", Level.SUGGEST, paid, text, paid=_whole(bill), after=bill)


def before_invoice(world: World) -> None:
    who = world.customer()
    bill = world.bill(who, age=30)
    world.pay(
        "before_invoice",
        Level.SUGGEST,
        bill.total,
        world.text(who.name, "PREPAYMENT"),
        paid=_whole(bill),
        after=bill,
        days=-8,
    )


def two_equal_of_one(world: World) -> None:
    who = world.customer()
    amount = world.amount()
    bills = [world.bill(who, amount=amount, age=age) for age in (0, 30)]
    world.pay(
        "two_equal_of_one",
        Level.SUGGEST,
        amount,
        world.text(who.name, "monthly"),
        paid=_whole(bills[0]),
        either=tuple(bill.id for bill in bills),
        after=bills[1],
        days=5,
    )


def wrong_number(world: World) -> None:
    """It quotes an invoice of the same party and pays the amount of another."""
    who = world.customer()
    bill, other = world.bill(who), world.bill(who)
    level = Level.SUGGEST
    world.pay(
        "wrong_number", level, bill.total, world.text(who.name, other.number or ""), paid=_whole(bill), after=bill
    )


def strangers_number(world: World) -> None:
    """It quotes another customer's paid invoice; party and amount say which it is."""
    who, stranger = world.two_customers()
    paid = world.bill(stranger)
    world.pay(
        "exact_number",
        Level.AUTO,
        paid.total,
        world.text(stranger, paid.number or ""),
        paid=_whole(paid),
        after=paid,
        days=9,
    )
    bill = world.bill(who)
    world.pay(
        "strangers_number",
        Level.SUGGEST,
        bill.total,
        world.text(who.name, paid.number or ""),
        paid=_whole(bill),
        after=bill,
    )


def listed_amounts(world: World) -> None:
    who = world.customer()
    bills = [
        world.bill(who, amount=world.amount() + 500, number=f"AR-2026-{world.rng.randint(1000, 9999)}")
        for _ in range(2)
    ]
    if bills[0].number == bills[1].number:
        return
    parts = {bill.id: (bill.total * world.rng.randint(30, 70) / 100).quantize(CENT) for bill in bills}
    text = world.text(who.name, " + ".join(f"{bill.number} {parts[bill.id]}" for bill in bills))
    world.pay("listed_amounts", Level.SUGGEST, sum(parts.values(), Decimal(0)), text, paid=parts, after=bills[1])


def equal_of_two(world: World) -> None:
    """One amount, two parties, no name."""
    amount = world.amount() + Decimal("0.37")
    one, other = world.two_customers()
    bill = world.bill(one, amount=amount, age=10)
    world.bill(other, amount=amount, age=11)
    world.pay(
        "equal_of_two",
        Level.AMBIGUOUS,
        amount,
        world.rng.choice(["COUNTER CREDIT 000123", "BAREINZAHLUNG", "CASH DEPOSIT 17"]),
        after=bill,
    )


def amount_of_strangers(world: World) -> None:
    """A number that two suppliers have, the amount too, and no name."""
    one, other = world.rng.sample(world.suppliers, 2)
    number, amount = str(world.rng.randint(1000, 9999)), world.amount()
    bill = world.bill(one, sale=False, number=number, amount=amount)
    world.bill(other, sale=False, number=number, amount=amount)
    world.pay("amount_of_strangers", Level.AMBIGUOUS, -amount, f"SEPA-LASTSCHRIFT RECHNUNG {number}", after=bill)


def wrong_way(world: World) -> None:
    bill = world.bill(world.customer())
    world.pay("wrong_way", Level.NONE, -bill.total, f"CARD PURCHASE OFFICE WORLD {bill.number}", after=bill)


def wrong_currency(world: World) -> None:
    """The number and the same figures in another currency, worth something else by far."""
    who = world.customer()
    bill = world.bill(who, currency="JPY" if world.currency != "JPY" else "EUR")
    world.pay("wrong_currency", Level.NONE, bill.total, world.text("NN", "Zahlung"), after=bill)


def date_like_number(world: World) -> None:
    who = world.supplier()
    date = f"2026{world.rng.randint(1, 12):02d}{world.rng.randint(1, 28):02d}"
    bill = world.bill(who, sale=False, number=date, amount=world.amount() + 20)
    other = bill.total - Decimal(world.rng.randint(300, 1500)).scaleb(-2)
    world.pay("date_like_number", Level.NONE, -other, f"CARD {date} TESCO STORES", after=bill)


def chance_end(world: World) -> None:
    """An order number ends as an invoice of that party does; the amount is another one."""
    who = world.customer()
    number = world.rng.randint(3000, 9999)
    bill = world.bill(who, number=f"INV-2026-{number}", amount=world.amount() + 300)
    world.pay("chance_end", Level.NONE, bill.total - Decimal("77.13"), world.text(who.name, f"PO {number}"), after=bill)


def chance_end_of_stranger(world: World) -> None:
    """Some digits are the end of a stranger's invoice number, and the amount is that invoice's."""
    one, other = world.two_customers()
    number = world.rng.randint(300, 999)
    bill = world.bill(one, number=f"INV-2026-0{number}")
    world.pay("chance_end_of_stranger", Level.NONE, bill.total, world.text(other.name, f"KD {number}"), after=bill)


def strangers_amount_and_number(world: World) -> None:
    """A known customer quotes and pays another customer's invoice: a person has to say so."""
    one, other = world.two_customers()
    bill = world.bill(one)
    world.bill(other)
    world.pay(
        "strangers_amount_and_number",
        Level.SUGGEST,
        bill.total,
        world.text(other.name, bill.number or ""),
        paid=_whole(bill),
        after=bill,
    )


def unknown_beside_known(world: World) -> None:
    """Two numbers, one of them no open invoice's: what is paid of the other nobody knows."""
    who = world.customer()
    number = world.rng.randint(1000, 8000)
    bill = world.bill(who, number=f"INV-2026-{number:04d}", amount=world.amount() + 700)
    text = world.text(who.name, f"INV-2026-{number:04d} INV-2026-{number + 913:04d}")
    world.pay("unknown_beside_known", Level.NONE, bill.total - Decimal("211.45"), text, after=bill)


def noise(world: World) -> None:
    texts = [
        "ATM WITHDRAWAL {}",
        "CARD COFFEE SHOP {}",
        "DD INSURANCE {}",
        "CARD FUEL {}",
        "PARKING {} 0412",
        "AMAZON MKTPLACE {}",
    ]
    text = world.rng.choice(texts).format(world.rng.randint(100, 99999))
    world.pay("noise", Level.NONE, -Decimal(world.rng.randint(300, 20000)).scaleb(-2), text)


def house_keeping(world: World) -> None:
    texts = [
        "BANK CHARGES FEB",
        "Kontoführungsgebühr",
        "TRF TO SAVINGS 9921",
        "SALARY RUN FEB",
        "Lohn Gehalt 03/2026",
        "frais bancaires",
    ]
    world.pay("house_keeping", Level.NONE, -Decimal(world.rng.randint(300, 900000)).scaleb(-2), world.rng.choice(texts))


def only_open_bill(world: World) -> None:
    """Nobody has paid it."""
    world.bill(world.customer())
    world.bill(world.supplier(), sale=False)


def standing_order(world: World) -> None:
    """The text never changes: it quotes the first month's invoice every month."""
    who, amount = world.customer(), world.amount()
    bills = [world.bill(who, amount=amount, age=30 * place) for place in range(3)]
    text = world.text(who.name, f"Miete {bills[0].number}")
    for place, bill in enumerate(bills):
        level = Level.AUTO if place == 0 else Level.SUGGEST
        ids = tuple(other.id for other in bills[1:]) if place else ()
        world.pay("standing_order", level, amount, text, paid=_whole(bill), either=ids, after=bill, days=9)


def last_years_number(world: World) -> None:
    """The same running number of the year before, and the same amount."""
    who = world.customer()
    number = world.rng.randint(1000, 9999)
    bill = world.bill(who, number=f"INV-2026-{number}")
    text = world.text(who.name, f"INV-2025-{number}")
    world.pay("last_years_number", Level.SUGGEST, bill.total, text, paid=_whole(bill), after=bill)


def cut_number(world: World) -> None:
    """The bank cut the text: what is left of the number is another invoice's of the same customer."""
    who = world.customer()
    number = world.rng.randint(100, 999)
    world.bill(who, number=f"RE-2026{number}", amount=world.amount() + 3000)
    bill = world.bill(who, number=f"RE-2026{number}{world.rng.randint(0, 9)}")
    world.pay(
        "cut_number", Level.SUGGEST, bill.total, f"GUTSCHRIFT {who.name} RE-2026{number}", paid=_whole(bill), after=bill
    )


def order_number(world: World) -> None:
    """An order number is the end of one of two invoices that are equal otherwise."""
    who, amount = world.customer(), world.amount()
    number = world.rng.randint(3000, 9999)
    bills = [world.bill(who, number=f"INV-2026-{item}", amount=amount, age=10) for item in (number, number + 7)]
    text = world.text(who.name, f"Auftrag {number}")
    ids = tuple(bill.id for bill in bills)
    world.pay("order_number", Level.SUGGEST, amount, text, paid=_whole(bills[0]), either=ids, after=bills[1])


def number_is_amount(world: World) -> None:
    """The whole amount in the text looks like the number of another invoice of the same amount."""
    who = world.customer()
    number = world.rng.randint(101, 989)
    amount = Decimal(number).quantize(CENT)
    bills = [world.bill(who, number=f"{item}", amount=amount, age=12) for item in (number, number + 3)]
    ids = tuple(bill.id for bill in bills)
    text = f"{who.name} Zahlung EUR {number}"
    world.pay("number_is_amount", Level.SUGGEST, amount, text, paid=_whole(bills[0]), either=ids, after=bills[1])


def mistyped_subscription(world: World) -> None:
    """All owe the same; a customer slips and types another customer's number."""
    one, other = world.two_customers()
    amount = world.amount()
    bill = world.bill(one, amount=amount, age=8)
    stranger = world.bill(other, amount=amount, age=8)
    text = world.text(one.name, stranger.number or "")
    ids = (bill.id, stranger.id)
    world.pay("mistyped_subscription", Level.AMBIGUOUS, amount, text, either=ids, after=bill)


def supplier_mixed_up(world: World) -> None:
    """One supplier is named, another one's number is quoted, the amount is the other one's."""
    one, other = world.rng.sample(world.suppliers, 2)
    if set(one.name.split()) & set(other.name.split()):
        return
    world.bill(one, sale=False)
    bill = world.bill(other, sale=False, number=f"X-{world.rng.randint(10**5, 10**6)}")
    text = world.text(one.name, bill.number or "", incoming=False)
    world.pay("supplier_mixed_up", Level.SUGGEST, -bill.total, text, paid=_whole(bill), after=bill)


def part_paid_twice(world: World) -> None:
    """The same part payment twice within two days: perhaps by mistake."""
    who = world.customer()
    bill = world.bill(who, amount=world.amount() + 900, number=f"RG-{world.rng.randint(10**5, 10**6)}")
    part = (bill.total * 3 / 10).quantize(CENT)
    text = world.text(who.name, f"{bill.number} Teilzahlung")
    world.pay("part_paid", Level.AUTO, part, text, paid={bill.id: part}, after=bill, days=12)
    world.pay("part_paid_twice", Level.SUGGEST, part, text, paid={bill.id: part}, after=bill, days=13)


def returned_with_fee(world: World) -> None:
    """The bank adds its fee to what it takes back."""
    who = world.customer()
    bill = world.bill(who)
    text = world.text(who.name, bill.number or "")
    world.pay("returned_with_fee", Level.NONE, bill.total, text, either=(bill.id,), after=bill, days=10)
    back = f"RUECKLASTSCHRIFT {who.name} {bill.number} ZZGL. GEBUEHR"
    world.pay("returned_with_fee_back", Level.NONE, -bill.total - Decimal("3.00"), back, after=bill, days=14)


def two_payments_for_one(world: World) -> None:
    """Two payments without a number that only together make an invoice."""
    who = world.customer()
    bill = world.bill(who, amount=world.amount() + 300, age=5)
    first = (bill.total * 41 / 100).quantize(CENT)
    for amount, days in ((first, 12), (bill.total - first, 26)):
        world.pay(
            "two_payments_for_one",
            Level.SUGGEST,
            amount,
            world.text(who.name, ""),
            paid={bill.id: amount},
            after=bill,
            days=days,
        )


AWKWARD = (
    name_and_amount, name_and_amount, bank_fee, discount, discount_by_terms, withholding, unsaid_deduction, overpaid,
    swapped_digits, sum_without_numbers, card_payout, foreign_amount, before_invoice, two_equal_of_one, wrong_number,
    strangers_number, listed_amounts, equal_of_two, amount_of_strangers, wrong_way, wrong_currency, date_like_number,
    chance_end, chance_end_of_stranger, strangers_amount_and_number, unknown_beside_known,
    standing_order, last_years_number, cut_number, order_number, number_is_amount, mistyped_subscription,
    supplier_mixed_up, part_paid_twice, returned_with_fee, two_payments_for_one, noise, noise, noise,
    house_keeping, only_open_bill, only_open_bill, only_open_bill, only_open_bill,
)  # fmt: skip
