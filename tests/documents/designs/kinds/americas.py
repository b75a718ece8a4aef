"""North and South America: Mexico's CFDI, Brazil's service invoice, taxes of two levels, sales tax, Chile's form."""

from __future__ import annotations

from decimal import Decimal

from documents.designs.invoice import cents
from documents.designs.kinds.paper import LEFT, USUAL, Column, content, rows, shows
from documents.designs.making import Wish
from documents.designs.registry import design
from documents.designs.sheet import Sheet


@design(wish=Wish(extras=False, several_rates=False, countries=("MX",), most_lines=6))
def mexico_cfdi(s: Sheet) -> None:
    """The printed CFDI: fiscal folio, keys of the tax office, amount in words, seals."""
    content(s)
    pen, v, plain, right = s.pen, s.invoice, s.invoice.style.plain, s.pen.width - LEFT
    pen.lines(LEFT, 45, [v.seller.name, f"RFC: {v.seller.tax_id}", *v.seller.address], 9, bold=1)
    pen.text(LEFT, 103, "Régimen fiscal: 601 - General de Ley Personas Morales", 7.5)
    folio = f"{s.chance.randrange(16**8):08X}-1F2A-4B3C-9D4E-{s.chance.randrange(16**12):012X}"
    serial = f"{s.chance.randrange(100, 99_999)}"
    s.tell("invoice_number", *(("A" + serial, serial, "A-" + serial, "A " + serial) if v.seed % 2 else (serial,)))
    head = [("Factura", "A " + serial) if v.seed % 2 else ("Folio:", serial), ("Folio fiscal (UUID):", folio)]
    head += [("No. de serie del CSD:", "00001000000504465028"), ("Fecha y hora de emisión:", f"{v.date}T11:42:07")]
    head += [("Lugar de expedición:", v.seller.address[-1][:5]), ("Tipo de comprobante:", "I - Ingreso")]
    pen.pairs(310, right, 45, head, 7.5)
    pen.text(LEFT, 130, "Receptor", 9, bold=True)
    pen.lines(LEFT, 143, [v.buyer.name, f"RFC: {v.buyer.tax_id}", *v.buyer.address], 8.5)
    pen.lines(
        320,
        143,
        [
            "Uso CFDI: G03 - Gastos en general",
            "Forma de pago: 03 - Transferencia electrónica de fondos",
            "Método de pago: PUE - Pago en una sola exhibición",
            "Moneda: MXN - Peso Mexicano",
        ],
        8,
    )
    columns: list[Column] = [
        ("Clave|Prod/Serv", LEFT, "l"),
        ("Cantidad", 140, "r"),
        ("Clave|Unidad", 150, "l"),
        ("Descripción", 195, "l"),
        ("Valor|unitario", 440, "r"),
        ("Descuento", 490, "r"),
        ("Importe", right, "r"),
    ]
    cells = [
        (f"{s.chance.randrange(10**7, 10**8)}", plain(n.quantity), "H87", n.name, plain(n.price), "0.00", plain(n.net))
        for n in v.lines
    ]
    y = rows(pen, 220, columns, cells, size=8) + 20
    sums = [("Subtotal", plain(v.base)), (f"IVA {v.taxes[0][0]}%", plain(v.tax)), ("Total", "$" + plain(v.total))]
    if v.seed % 3 == 0:
        sums[1] = (f"Impuestos trasladados 002 - IVA Tasa 0.{v.taxes[0][0]}0000", plain(v.tax))
    pen.pairs(330, right, y, sums, 9)
    pen.text(LEFT, y + 50, "Importe con letra: DOS MIL CIENTO DOCE PESOS 40/100 M.N.", 8)
    pen.lines(LEFT, y + 80, ["Sello digital del CFDI", "b2Zm" * 24, "Sello del SAT", "YWJj" * 24], 6)
    pen.lines(
        LEFT,
        y + 130,
        [
            "No. de serie del certificado del SAT: 00001000000505142236",
            f"Fecha y hora de certificación: {v.date}T11:42:09",
            "Este documento es una representación impresa de un CFDI 4.0",
        ],
        7,
    )
    shows(s, *USUAL, "customer.tax_id", "currency", "totals.subtotal", "totals.tax_amount", "totals.tax_rate")
    s.tell("due_date", None, v.due, v.date)
    s.columns = {"description", "quantity", "unit_price", "amount"}


@design(wish=Wish(extras=False, several_rates=False, countries=("BR",), most_lines=1))
def brazil_service(s: Sheet) -> None:
    """A town's electronic service invoice: provider and taker in frames, one description, withheld taxes."""
    content(s)
    pen, v, plain, right = s.pen, s.invoice, s.invoice.style.plain, s.pen.width - LEFT
    line = v.lines[0]
    town = v.seller.address[-1].split(" - ")[0]
    pen.text(250, 48, f"PREFEITURA DO MUNICÍPIO DE {town.upper()}", 10, bold=True, align="c")
    pen.text(250, 62, "SECRETARIA MUNICIPAL DA FAZENDA", 8, align="c")
    pen.text(250, 78, "NOTA FISCAL ELETRÔNICA DE SERVIÇOS - NFS-e", 10, bold=True, align="c")
    serial = f"{s.chance.randrange(1, 9999):08}"
    s.tell("invoice_number", serial, serial.lstrip("0"))
    stamp = f"{v.date:%d/%m/%Y} 14:22:31"
    for row, pair in enumerate(
        (("Número da Nota", serial), ("Data e Hora de Emissão", stamp), ("Código de Verificação", "K7QD-M2XP"))
    ):
        pen.text(430, 42 + row * 24, pair[0], 7)
        pen.text(430, 53 + row * 24, pair[1], 9, bold=True)
    for top, who, party in ((112, "PRESTADOR DE SERVIÇOS", v.seller), (190, "TOMADOR DE SERVIÇOS", v.buyer)):
        pen.frame(LEFT, top - 10, right, top + 60)
        pen.text(300, top, who, 9, bold=True, align="c")
        texts = [
            f"Nome/Razão Social: {party.name}",
            f"CPF/CNPJ: {party.tax_id}    Inscrição Municipal: {s.chance.randrange(10**7)}",
            f"Endereço: {party.address[0]}",
            f"Município: {party.address[-1]}",
        ]
        pen.lines(LEFT + 5, top + 14, texts, 8.5)
    pen.text(300, 270, "DISCRIMINAÇÃO DOS SERVIÇOS", 9, bold=True, align="c")
    pen.lines(LEFT + 5, 288, [line.name, "Referente ao mês de competência"], 9)
    iss = cents(line.net * 5 / 100)
    pen.frame(LEFT, 520, right, 540)
    pen.text(300, 533, f"VALOR TOTAL DA NOTA = R$ {plain(line.net)}", 11, bold=True, align="c")
    pairs = [
        ("Valor Total das Deduções (R$)", "0,00"),
        ("Base de Cálculo (R$)", plain(line.net)),
        ("Alíquota (%)", "5,00%"),
        ("Valor do ISS (R$)", plain(iss)),
        ("Crédito (R$)", "0,00"),
    ]
    pen.above(LEFT + 4, right, 556, pairs, 8, bold=False)
    pen.text(LEFT + 5, 600, "OUTRAS INFORMAÇÕES", 8, bold=True)
    pen.text(LEFT + 5, 614, f"Data de vencimento do ISS desta NFS-e: 10/{v.due:%m/%Y}", 8)
    shows(s, *USUAL, "customer.tax_id", "currency")
    s.tell("totals.total", line.net)
    s.tell("totals.subtotal", None, line.net, line.net - iss)
    s.tell("totals.tax_amount", None, iss, 0)
    s.tell("totals.tax_rate", None, 5, 0)
    s.tell("due_date", None, v.due)
    s.lines = []


@design(wish=Wish(extras=False, countries=("US",), most_lines=7))
def us_remit(s: Sheet) -> None:
    """No tax, or sales tax; a slip to tear off and "Remit to" at the foot."""
    content(s)
    pen, v, money, right = s.pen, s.invoice, s.invoice.style.money, s.pen.width - LEFT
    pen.lines(
        LEFT, 50, [v.seller.name, *v.seller.address, v.seller.phone, f"Federal Tax ID: {v.seller.tax_id}"], 9, bold=1
    )
    pen.text(right, 54, "INVOICE", 20, bold=True, align="r")
    head = [
        ("Invoice #", v.number),
        ("Invoice Date", v.day(v.date)),
        ("Terms", f"Net {v.days or 30}"),
        ("Due Date", v.day(v.due)),
    ]
    head += [("Customer #", v.customer_no), ("P.O. #", v.purchase_order)]
    pen.pairs(380, right, 76, head, 9)
    pen.text(LEFT, 150, "SOLD TO:", 8, bold=True)
    pen.lines(LEFT, 163, [v.buyer.name, *v.buyer.address], 9)
    pen.text(300, 172, "SHIP TO:", 8, bold=True)
    pen.lines(300, 185, [v.buyer.name, "Receiving dock 3", v.buyer.address[-1]], 9)
    columns: list[Column] = [
        ("Qty Ord", 80, "r"),
        ("Qty Shp", 125, "r"),
        ("B/O", 155, "r"),
        ("U/M", 165, "l"),
        ("Item / Description", 200, "l"),
        ("Unit Price", 470, "r"),
        ("Extension", right, "r"),
    ]
    number, plain = v.style.number, v.style.plain
    cells = [(number(n.quantity), number(n.quantity), "0", "EA", n.name, plain(n.price), plain(n.net)) for n in v.lines]
    y = rows(pen, 245, columns, cells) + 14
    rate, _, tax = v.taxes[0]
    sums = [("Merchandise Total", plain(v.base)), ("Freight", "0.00")]
    sums += [(f"Sales Tax {rate}%" if v.seed % 2 else "Sales Tax", plain(tax))] if rate else [("Sales Tax", "0.00")]
    pen.pairs(370, right, y, [*sums, ("Please Pay This Amount" if v.seed % 3 else "INVOICE TOTAL", money(v.total))], 9)
    pen.text(LEFT, 690, "- - - Please detach and return this portion with your payment - - -", 8)
    pen.lines(LEFT, 712, ["REMIT TO:", v.seller.name, "PO Box 84410", v.seller.address[-1]], 9)
    pen.pairs(
        380, right, 712, [("Invoice #", v.number), ("Amount Due", money(v.total)), ("Amount Enclosed", "$ ________")], 9
    )
    shows(s, *USUAL, "due_date", "totals.subtotal", "totals.tax_amount", "purchase_order")
    s.tell("currency", "USD")
    if rate and v.seed % 2:
        shows(s, "totals.tax_rate")
    s.columns = {"description", "quantity", "unit_price", "amount"}


@design(wish=Wish(extras=False, several_rates=False, countries=("CA",), most_lines=7))
def canada_two_taxes(s: Sheet) -> None:
    """Federal and provincial tax under each other, each with its number."""
    rate, second = Decimal(5), s.chance.choice((Decimal("9.975"), Decimal(7)))
    content(s)
    pen, v, plain, right = s.pen, s.invoice, s.invoice.style.plain, s.pen.width - LEFT
    name = "QST" if second != 7 else "PST"
    pen.lines(LEFT, 50, [v.seller.name, *v.seller.address, v.seller.phone, v.seller.email], 9, bold=1)
    pen.text(right, 54, "Invoice", 20, bold=True, align="r")
    pen.pairs(380, right, 80, [("Invoice No.", v.number), ("Date", v.day(v.date)), ("Due date", v.day(v.due))], 9)
    pen.text(LEFT, 150, "Bill to", 8, bold=True)
    pen.lines(LEFT, 163, [v.buyer.name, *v.buyer.address], 9)
    columns: list[Column] = [
        ("Description", LEFT, "l"),
        ("Qty", 370, "r"),
        ("Rate", 450, "r"),
        ("Amount", right, "r"),
    ]
    number = v.style.number
    y = rows(pen, 225, columns, [(n.name, number(n.quantity), plain(n.price), plain(n.net)) for n in v.lines]) + 14
    gst, other = cents(v.base * rate / 100), cents(v.base * second / 100)
    total = v.base + gst + other
    sums = [("Subtotal", plain(v.base)), (f"GST @ {rate}%", plain(gst)), (f"{name} @ {number(second)}%", plain(other))]
    pen.pairs(370, right, y, [*sums, ("Total CAD", "$" + plain(total))], 9)
    bare = v.seller.tax_id.split()[0]
    pen.text(LEFT, 730, f"GST/HST No. {v.seller.tax_id}    {name} No. 10{bare[:8]} TQ0001", 8)
    shows(s, *USUAL, "due_date", "currency", "totals.subtotal")
    s.tell("totals.total", total)
    s.tell("totals.tax_amount", gst + other)
    s.tell("totals.tax_rate", None, rate + second, rate)
    s.columns = {"description", "quantity", "unit_price", "amount"}
