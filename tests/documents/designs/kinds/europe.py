"""Europe's particular invoices: Swiss payment part, Polish words, withholding, reverse charge, deposits."""

from __future__ import annotations

from decimal import Decimal

from documents.designs.identifiers import grouped
from documents.designs.invoice import cents
from documents.designs.kinds.paper import LEFT, USUAL, Column, content, item, money, rows, shows
from documents.designs.making import Wish
from documents.designs.registry import design
from documents.designs.sheet import Sheet
from documents.designs.table import Look, draw_table


@design(wish=Wish(extras=False, several_rates=False, countries=("CH",), most_lines=5))
def swiss_qr(s: Sheet) -> None:
    """Amounts with apostrophes, rounding to five rappen, the payment part with its receipt."""
    content(s)
    pen, v, plain, right = s.pen, s.invoice, s.invoice.style.plain, s.pen.width - LEFT
    pen.lines(LEFT, 48, [v.seller.name, *v.seller.address, v.seller.tax_id, v.seller.phone], 9, bold=1)
    pen.lines(350, 110, [v.buyer.name, *v.buyer.address], 10)
    pen.text(LEFT, 190, f"Rechnung Nr. {v.number}", 14, bold=True)
    pen.pairs(
        LEFT,
        140,
        208,
        [("Datum", v.day(v.date)), ("Zahlbar bis", v.day(v.due)), ("MWST-Nr.", v.seller.tax_id)],
        9,
        align="l",
    )
    columns: list[Column] = [
        ("Bezeichnung", LEFT, "l"),
        ("Menge", 340, "r"),
        ("Preis", 420, "r"),
        ("MWST", 460, "r"),
        ("Betrag CHF", right, "r"),
    ]
    number = v.style.number
    cells = [(n.name, number(n.quantity), plain(n.price), f"{number(n.rate)}%", plain(n.net)) for n in v.lines]
    y = rows(pen, 270, columns, cells) + 8
    rounded = (v.total * 20).quantize(Decimal(1), rounding="ROUND_HALF_UP") / 20
    sums = [("Zwischentotal", plain(v.base)), (f"MWST {number(v.taxes[0][0])}%", plain(v.tax))]
    sums += [("Rundung", plain(rounded - v.total))] if rounded != v.total else []
    pen.pairs(340, right, y, [*sums, ("Total CHF" if v.seed % 2 else "Rechnungsbetrag CHF", plain(rounded))], 9)
    _payment_part(s, rounded)
    shows(s, *USUAL, "due_date", "currency", "totals.subtotal", "totals.tax_amount", "totals.tax_rate", "payment.iban")
    s.tell("totals.total", rounded, v.total)
    s.columns = {"description", "quantity", "unit_price", "amount", "tax_rate"}


def _payment_part(s: Sheet, total: Decimal) -> None:
    pen, v = s.pen, s.invoice
    top = pen.height - 290
    pen.rule(top - 12, 0, pen.width)
    account = grouped(v.account.iban or "")
    amount = v.style.plain(total).replace("'", " ")
    payable = ["Konto / Zahlbar an", account, v.seller.name, *v.seller.address]
    paid_by = ["Zahlbar durch", v.buyer.name, *v.buyer.address]
    for x, title in ((16, "Empfangsschein"), (185, "Zahlteil")):
        pen.text(x, top + 6, title, 11, bold=True)
        pen.text(x, top + 200, "Währung", 7, bold=True)
        pen.text(x + 45, top + 200, "Betrag", 7, bold=True)
        pen.text(x, top + 212, "CHF", 9)
        pen.text(x + 45, top + 212, amount, 9)
    pen.frame(185, top + 30, 320, top + 165)
    for x, size in ((16, 7.5), (345, 9)):
        y = pen.lines(x, top + (22 if x == 16 else 6), payable, size, bold=1)
        y = pen.lines(x, y + 6, ["Referenz", "21 00000 00003 13947 14300 09017"], size, bold=1)
        pen.lines(x, y + 6, paid_by, size, bold=1)
    pen.text(100, top + 250, "Annahmestelle", 6, bold=True)


@design(wish=Wish(extras=False, countries=("PL",), most_lines=6))
def polish_words(s: Sheet) -> None:
    """Seller and buyer side by side, a table with net and gross, a table of the rates, the amount in words."""
    content(s)
    pen, v, plain, right = s.pen, s.invoice, s.invoice.style.plain, s.pen.width - LEFT
    pen.text(right, 44, f"{v.seller.address[-1].split(' ', 1)[-1]}, {v.day(v.date)}", 9, align="r")
    pen.text(LEFT, 64, f"Faktura VAT nr {v.number}", 15, bold=True)
    pen.text(right, 64, "oryginał", 9, align="r")
    dates = [
        ("Data wystawienia", v.day(v.date)),
        ("Data sprzedaży", v.day(v.delivery)),
        ("Termin płatności", v.day(v.due)),
    ]
    pen.pairs(LEFT, 150, 84, dates, 9, align="l", colon=":")
    for x, who, party in ((LEFT, "Sprzedawca", v.seller), (310, "Nabywca", v.buyer)):
        pen.lines(x, 140, [who, party.name, *party.address, f"NIP: {party.tax_id}"], 9, bold=1)
    columns: list[Column] = [
        ("Lp.", LEFT, "l"),
        ("Nazwa towaru / usługi", LEFT + 18, "l"),
        ("J.m.", 232, "l"),
        ("Ilość", 285, "r"),
        ("Cena|netto", 335, "r"),
        ("Wartość|netto", 395, "r"),
        ("VAT|%", 425, "r"),
        ("Kwota|VAT", 480, "r"),
        ("Wartość|brutto", right, "r"),
    ]
    number = v.style.number
    cells = [
        (
            str(k + 1),
            n.name,
            "szt.",
            number(n.quantity),
            plain(n.price),
            plain(n.net),
            number(n.rate),
            plain(n.tax),
            plain(n.gross),
        )
        for k, n in enumerate(v.lines)
    ]
    y = rows(pen, 225, columns, cells, size=7.5) + 6
    summary: list[Column] = [("Stawka", 340, "r"), ("Netto", 410, "r"), ("VAT", 470, "r"), ("Brutto", right, "r")]
    parts = [(f"{number(rate)}%", plain(base), plain(tax), plain(base + tax)) for rate, base, tax in v.taxes]
    y = rows(pen, y, summary, [*parts, ("Razem", plain(v.base), plain(v.tax), plain(v.total))], size=8) + 12
    pen.text(LEFT, y, f"Razem do zapłaty: {plain(v.total)} PLN", 12, bold=True)
    pen.text(LEFT, y + 16, "Słownie: dwa tysiące sto dwanaście PLN 40/100", 9)
    pen.text(LEFT, y + 30, "Sposób płatności: przelew", 9)
    pen.text(LEFT, y + 44, f"Nr konta: {grouped(v.account.iban or '')}", 9)
    pen.text(LEFT + 20, y + 110, "osoba upoważniona do odbioru", 7)
    pen.text(380, y + 110, "osoba upoważniona do wystawienia", 7)
    shows(
        s,
        *USUAL,
        "due_date",
        "currency",
        "customer.tax_id",
        "totals.subtotal",
        "totals.tax_amount",
        "totals.tax_rate",
        "payment.iban",
    )
    s.columns = {"description", "quantity", "unit_price", "amount", "tax_rate"}
    s.lines = [{"description": n.name, "quantity": n.quantity, "unit_price": n.price, "amount": n.net} for n in v.lines]


@design(wish=Wish(extras=False, several_rates=False, countries=("ES",), most_lines=4))
def spanish_withholding(s: Sheet) -> None:
    """A self-employed person's invoice: IRPF is taken off."""
    content(s)
    pen, v, right = s.pen, s.invoice, s.pen.width - LEFT
    pen.text(LEFT, 56, "FACTURA", 20, bold=True)
    pen.lines(LEFT, 80, [v.seller.name, f"NIF: {v.seller.tax_id}", *v.seller.address, v.seller.email], 9)
    pen.lines(330, 80, ["Cliente", v.buyer.name, f"CIF: {v.buyer.tax_id}", *v.buyer.address], 9, bold=1)
    pen.pairs(
        LEFT,
        140,
        170,
        [("Nº factura", v.number), ("Fecha", v.day(v.date)), ("Vencimiento", v.day(v.due))],
        9,
        align="l",
        colon=":",
    )
    y = (
        draw_table(s, 240, ("description", "quantity", "price", "amount"), LEFT, right, Look(head="ruled"), floor=220)
        + 12
    )
    irpf = cents(v.base * 15 / 100)
    plain, rate = v.style.plain, v.style.number(v.taxes[0][0])
    total = v.total - irpf
    sums = [("Base imponible", plain(v.base)), (f"IVA ({rate}%)", plain(v.tax))]
    sums += [(("Retención IRPF (15%)", "I.R.P.F. -15%", "IRPF 15%")[v.seed % 3], "-" + plain(irpf))]
    pen.pairs(330, right, y, [*sums, ("TOTAL", plain(total) + " €")], 9.5)
    pen.text(LEFT, y + 90, f"Forma de pago: transferencia a {grouped(v.account.iban or '')}", 8.5)
    shows(
        s,
        *USUAL,
        "due_date",
        "currency",
        "customer.tax_id",
        "totals.subtotal",
        "totals.tax_amount",
        "totals.tax_rate",
        "payment.iban",
    )
    s.tell("totals.total", total, v.total)
    s.tell("amount_due", None, total)


@design(wish=Wish(extras=False, several_rates=False, countries=("IT",), most_lines=4))
def italian_withholding(s: Sheet) -> None:
    """A professional's invoice: social fund, tax on both, ritenuta d'acconto, net to pay."""
    fee = money(s, 400_000, 30_000)
    fund = cents(fee * 4 / 100)
    content(s, [item("Consulenza professionale", 1, fee, Decimal(22))])
    pen, v, right = s.pen, s.invoice, s.pen.width - LEFT
    plain = v.style.plain
    tax = cents((fee + fund) * 22 / 100)
    total, kept = fee + fund + tax, cents(fee * 20 / 100)
    pen.lines(LEFT, 50, [v.seller.name, *v.seller.address, f"P.IVA {v.seller.tax_id}"], 9.5, bold=1)
    pen.lines(330, 110, ["Spett.le", v.buyer.name, *v.buyer.address, f"P.IVA {v.buyer.tax_id}"], 9.5)
    pen.text(LEFT, 190, f"Fattura n. {v.number} del {v.day(v.date)}", 12, bold=True)
    pen.text(LEFT, 222, "Descrizione", 9, bold=True)
    pen.text(right, 222, "Importo", 9, bold=True, align="r")
    pen.rule(226, LEFT, right)
    pen.text(LEFT, 242, "Consulenza professionale", 9)
    pen.text(right, 242, plain(fee), 9, align="r")
    sums = [
        ("Onorario", plain(fee)),
        ("Cassa previdenza 4%", plain(fund)),
        ("Imponibile IVA", plain(fee + fund)),
        ("IVA 22%", plain(tax)),
        ("Totale fattura", plain(total)),
        ("Ritenuta d'acconto 20%", "-" + plain(kept)),
        ("Netto a pagare", "€ " + plain(total - kept)),
    ]
    pen.pairs(320, right, 290, sums, 9.5)
    pen.text(
        LEFT, 430, f"Pagamento: bonifico bancario, IBAN {grouped(v.account.iban or '')}, scadenza {v.day(v.due)}", 9
    )
    shows(s, *USUAL, "due_date", "currency", "customer.tax_id", "payment.iban")
    s.tell("totals.total", total, total - kept)
    s.tell("totals.subtotal", fee + fund, fee)
    s.tell("totals.tax_amount", tax)
    s.tell("totals.tax_rate", Decimal(22))
    s.tell("amount_due", total - kept)
    s.lines = [{"description": "Consulenza professionale", "amount": fee}]


@design(wish=Wish(extras=False, countries=("IT",), most_lines=7))
def italian_courtesy(s: Sheet) -> None:
    """The courtesy copy of an e-invoice: summary of the rates, expiry of the payment, no legal value."""
    content(s)
    pen, v, plain, right = s.pen, s.invoice, s.invoice.style.plain, s.pen.width - LEFT
    pen.text(pen.width / 2, 30, "COPIA DI CORTESIA PRIVA DI VALORE LEGALE AI FINI FISCALI", 7.5, align="c")
    for x, who, party in (
        (LEFT, "Cedente/prestatore (fornitore)", v.seller),
        (310, "Cessionario/committente (cliente)", v.buyer),
    ):
        texts = [
            f"Identificativo fiscale ai fini IVA: IT{party.tax_id.removeprefix('IT')}",
            f"Denominazione: {party.name}",
            "Regime fiscale: RF01 ordinario" if party is v.seller else "",
            f"Indirizzo: {party.address[0]}",
            f"Cap e Comune: {party.address[-1]}",
        ]
        pen.text(x, 56, who, 9, bold=True)
        pen.lines(x, 70, [text for text in texts if text], 8)
    columns: list[Column] = [
        ("Tipologia documento", LEFT, "l"),
        ("Numero documento", 220, "l"),
        ("Data documento", 340, "l"),
        ("Codice destinatario", 450, "l"),
    ]
    y = rows(pen, 150, columns, [("TD01 fattura", v.number, f"{v.date:%d-%m-%Y}", "KRRH6B9")], size=8) + 10
    heads: list[Column] = [
        ("Descrizione", LEFT, "l"),
        ("Quantità", 300, "r"),
        ("Prezzo unitario", 380, "r"),
        ("UM", 390, "l"),
        ("%IVA", 450, "r"),
        ("Prezzo totale", right, "r"),
    ]
    cells = [(n.name, plain(n.quantity), plain(n.price), "NR", plain(n.rate), plain(n.net)) for n in v.lines]
    y = rows(pen, y, heads, cells, size=8) + 14
    pen.text(LEFT, y, "RIEPILOGHI IVA E TOTALI", 8, bold=True)
    summary: list[Column] = [
        ("esigibilità iva", LEFT, "l"),
        ("%IVA", 250, "r"),
        ("Totale imponibile", 400, "r"),
        ("Totale imposta", right, "r"),
    ]
    y = (
        rows(
            pen,
            y + 14,
            summary,
            [("I (esigibilità immediata)", plain(rate), plain(base), plain(tax)) for rate, base, tax in v.taxes],
            size=8,
        )
        + 4
    )
    sums: list[Column] = [
        ("Importo bollo", 200, "r"),
        ("Sconto/Maggiorazione", 330, "r"),
        ("Valuta", 380, "r"),
        ("Totale documento", right, "r"),
    ]
    y = rows(pen, y, sums, [("", "", "EUR", plain(v.total))], size=8) + 6
    paid: list[Column] = [
        ("Modalità pagamento", LEFT, "l"),
        ("IBAN", 160, "l"),
        ("Data scadenza", 400, "l"),
        ("Importo", right, "r"),
    ]
    rows(pen, y, paid, [("MP05 Bonifico", v.account.iban or "", f"{v.due:%d-%m-%Y}", plain(v.total))], size=8)
    shows(
        s,
        *USUAL,
        "due_date",
        "currency",
        "customer.tax_id",
        "totals.subtotal",
        "totals.tax_amount",
        "totals.tax_rate",
        "payment.iban",
    )
    s.columns = {"description", "quantity", "unit_price", "amount", "tax_rate"}
    bare = v.seller.tax_id.removeprefix("IT")
    s.tell("supplier.tax_id", f"IT{bare}", bare)
