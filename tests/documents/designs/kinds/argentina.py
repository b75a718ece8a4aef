"""Argentina: the form of the tax authority's web page, in three copies, and a shop's own form."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from documents.designs.invoice import cents
from documents.designs.kinds.paper import LEFT, USUAL, Column, content, rows, shows
from documents.designs.making import Wish
from documents.designs.pen import PALE
from documents.designs.registry import design
from documents.designs.sheet import Sheet

_COPIES = ("ORIGINAL", "DUPLICADO", "TRIPLICADO")
_CODES = {"A": "01", "B": "06", "C": "11"}
_RATES = ("27", "21", "10.5", "5", "2.5", "0")


def _day(date: dt.date) -> str:
    return f"{date:%d/%m/%Y}"


def _number(s: Sheet) -> tuple[str, str]:
    """(point of sale, number); the number alone is what many write down."""
    point, serial = f"{s.chance.randrange(1, 30):05}", f"{s.chance.randrange(1, 99_999):08}"
    s.tell("invoice_number", f"{point}-{serial}", serial)
    return point, serial


@design(wish=Wish(extras=False, countries=("AR",), most_lines=6))
def argentina_online(s: Sheet) -> None:
    """What the authority's web page makes: framed, three copies, many dates and many zeros."""
    content(s)
    letter = s.chance.choice("AABC")
    number = _number(s)
    caption = f"{s.chance.randrange(10**13, 10**14)}"
    for copy, name in enumerate(_COPIES):
        if copy:
            s.pen.next_page()
        _head(s, letter, number, name)
        y = _items(s, letter)
        _totals(s, letter, max(y + 20, 560), caption)
    shows(s, *USUAL, "supplier.address", "customer.tax_id", "due_date", "currency", "invoice_date")
    s.columns = {"description", "quantity", "unit", "unit_price", "amount"}
    if letter == "A":
        shows(s, "totals.subtotal", "totals.tax_amount", "totals.tax_rate")
        s.columns.add("tax_rate")
    else:
        total = s.invoice.total
        s.tell("totals.total", total)
        s.tell("totals.subtotal", None, total, s.invoice.base)
        s.tell("totals.tax_amount", None, Decimal(0), s.invoice.tax)


def _head(s: Sheet, letter: str, number: tuple[str, str], copy: str) -> None:
    pen, invoice, seller, buyer = s.pen, s.invoice, s.invoice.seller, s.invoice.buyer
    middle, right = pen.width / 2, pen.width - LEFT
    pen.frame(LEFT, 24, right, 46)
    pen.text(middle, 39, copy, 12, bold=True, align="c")
    pen.frame(LEFT, 46, right, 160)
    pen.frame(middle - 18, 46, middle + 18, 84)
    pen.text(middle, 66, letter, 20, bold=True, align="c")
    pen.text(middle, 79, f"COD. {_CODES[letter]}", 7, bold=True, align="c")
    pen.text(LEFT + 90, 76, seller.name, pen.fitting(seller.name, 13, 170, bold=True), bold=True, align="c")
    responsible = "IVA Responsable Inscripto" if letter != "C" else "Responsable Monotributo"
    left = (
        ("Razón Social:", seller.name),
        ("Domicilio Comercial:", ", ".join(seller.address)),
        ("Condición frente al IVA:", responsible),
    )
    for row, (label, value) in enumerate(left):
        _pair(s, LEFT + 5, 112 + row * 17, label, value)
    x = middle + 26
    pen.text(x + 20, 72, "FACTURA", 17, bold=True)
    _pair(s, x, 94, "Punto de Venta:", number[0])
    _pair(s, x + 115, 94, "Comp. Nro:", number[1])
    _pair(s, x, 108, "Fecha de Emisión:", _day(invoice.date))
    _pair(s, x, 124, "CUIT:", seller.tax_id.replace("-", ""))
    _pair(s, x, 137, "Ingresos Brutos:", seller.tax_id.replace("-", ""))
    _pair(s, x, 150, "Fecha de Inicio de Actividades:", f"01/0{1 + invoice.seed % 9}/20{10 + invoice.seed % 9}")
    pen.frame(LEFT, 162, right, 180)
    _pair(s, LEFT + 5, 174, "Período Facturado Desde:", _day(invoice.date.replace(day=1)))
    _pair(s, LEFT + 185, 174, "Hasta:", _day(invoice.date))
    _pair(s, LEFT + 285, 174, "Fecha de Vto. para el pago:", _day(invoice.due))
    pen.frame(LEFT, 182, right, 240)
    _pair(s, LEFT + 5, 195, "CUIT:", buyer.tax_id.replace("-", ""))
    _pair(s, LEFT + 130, 195, "Apellido y Nombre / Razón Social:", buyer.name)
    _pair(s, LEFT + 5, 211, "Condición frente al IVA:", "IVA Responsable Inscripto")
    _pair(s, LEFT + 255, 211, "Domicilio:", ", ".join(buyer.address))
    _pair(s, LEFT + 5, 228, "Condición de venta:", s.words["bank_transfer"] if invoice.seed % 2 else "Cuenta Corriente")


def _pair(s: Sheet, x: float, y: float, label: str, value: str) -> None:
    s.pen.text(x, y, label, 8, bold=True)
    s.pen.text(x + s.pen.measure(label, 8, bold=True) + 4, y, value, 8)


def _items(s: Sheet, letter: str) -> float:
    plain, taxed = s.invoice.style.plain, letter == "A"
    columns: list[Column] = [
        ("Código", LEFT + 3, "l"),
        ("Producto / Servicio", LEFT + 45, "l"),
        ("Cantidad", 230, "r"),
        ("U. Medida", 240, "l"),
        ("Precio Unit.", 335, "r"),
        ("% Bonif", 375, "r"),
    ]
    last = (("Subtotal", 430, "r"), ("Alícuota|IVA", 475, "r"), ("Subtotal c/IVA", 548, "r"))
    columns += last if taxed else [("Imp. Bonif.", 450, "r"), ("Subtotal", 545, "r")]
    cells = []
    s.lines = []
    for line in s.invoice.lines:
        price, net = (line.price, line.net) if taxed else (cents(line.gross / line.quantity), line.gross)
        cell = [
            line.code,
            line.name,
            plain(line.quantity),
            "unidades",
            plain(price),
            "0,00",
        ]
        rate = s.invoice.style.number(line.rate) + "%"
        cells.append(cell + ([plain(net), rate, plain(line.gross)] if taxed else ["0,00", plain(net)]))
        value = {"description": line.name, "quantity": line.quantity, "unit_price": price, "amount": net}
        s.lines.append(value)
    s.pen.bar(LEFT, 246, s.pen.width - LEFT, 268, PALE)
    return rows(s.pen, 256, columns, cells, size=7.5, head="plain")


def _totals(s: Sheet, letter: str, y: float, caption: str) -> None:
    pen, plain, right = s.pen, s.invoice.style.plain, s.pen.width - LEFT
    pen.frame(LEFT, y - 14, right, y + 140)
    found = [("Subtotal: $", s.invoice.total)]
    if letter == "A":
        by_rate = {rate: tax for rate, _, tax in s.invoice.taxes}
        taxes = [(f"IVA {rate}%: $", by_rate.get(Decimal(rate), Decimal(0))) for rate in _RATES]
        found = [("Importe Neto Gravado: $", s.invoice.base), *taxes]
    found += [("Importe Otros Tributos: $", Decimal(0)), ("Importe Total: $", s.invoice.total)]
    at = y
    for label, value in found:
        pen.text(right - 80, at, label, 8, bold=True, align="r")
        pen.text(right - 5, at, plain(value), 8, bold=True, align="r")
        at += 14
    if letter == "A":
        others = ("Per./Ret. de Impuesto a las Ganancias", "Per./Ret. de IVA", "Per./Ret. Ingresos Brutos")
        columns: list[Column] = [
            ("Descripción", LEFT + 3, "l"),
            ("Detalle", 205, "l"),
            ("Alíc. %", 270, "r"),
            ("Importe", 320, "r"),
        ]
        rows(pen, y, columns, [(name, "", "", "0,00") for name in others], size=7, head="plain")
    pen.text(right - 110, y + 165, "CAE N°:", 9, bold=True, align="r")
    pen.text(right - 105, y + 165, caption, 9)
    pen.text(right - 110, y + 178, "Fecha de Vto. de CAE:", 9, bold=True, align="r")
    pen.text(right - 105, y + 178, _day(s.invoice.date + dt.timedelta(days=10)), 9)
    pen.text(LEFT + 90, y + 170, "Comprobante Autorizado", 9, bold=True)
    pen.text(LEFT + 300, y + 165, "Pág. 1/1", 8)


@design(wish=Wish(extras=False, several_rates=False, countries=("AR",), most_lines=5))
def argentina_shop(s: Sheet) -> None:
    """A shop's own form: boxes, dates in parts, the sums in a row under their heads."""
    content(s)
    pen, invoice, plain = s.pen, s.invoice, s.invoice.style.plain
    right, middle = pen.width - LEFT, pen.width / 2
    perception = cents(invoice.base * 3 / 100) if invoice.seed % 3 == 0 else Decimal(0)
    point, serial = f"{s.chance.randrange(1, 30):04}", f"{s.chance.randrange(1, 99_999):08}"
    s.tell("invoice_number", f"{point}-{serial}", serial)
    pen.lines(LEFT, 50, [invoice.seller.name, *invoice.seller.address, f"Tel. {invoice.seller.phone}"], 9, bold=1)
    pen.text(LEFT, 108, "I.V.A. RESPONSABLE INSCRIPTO", 7.5, bold=True)
    pen.frame(middle - 16, 34, middle + 16, 70)
    pen.text(middle, 56, "A", 20, bold=True, align="c")
    pen.text(middle, 66, "Cod. 01", 6, align="c")
    pen.text(middle + 40, 50, "FACTURA", 16, bold=True)
    pen.text(middle + 40, 68, f"N° {point}-{serial}" if invoice.seed % 2 else f"Nro. {point} - {serial}", 12, bold=True)
    parts = f"{invoice.date:%d / %m / %y}" if invoice.seed % 2 else f"{invoice.date:%d / %m / %Y}"
    pen.text(middle + 40, 84, f"FECHA: {parts}", 10)
    pen.lines(
        middle + 40,
        98,
        [
            f"C.U.I.T.: {invoice.seller.tax_id}",
            f"Ing. Brutos: {invoice.seller.tax_id}",
            "Inicio de Actividades: 05/2009",
        ],
        7.5,
    )
    pen.rule(126, LEFT, right)
    pen.text(LEFT, 142, f"Señor/es: {invoice.buyer.name}", 9)
    pen.text(LEFT, 156, f"Domicilio: {', '.join(invoice.buyer.address)}", 9)
    pen.text(LEFT, 170, "I.V.A.: Responsable Inscripto", 9)
    pen.text(middle, 170, f"C.U.I.T.: {invoice.buyer.tax_id}", 9)
    pen.text(LEFT, 184, "Condición de Venta: CONTADO", 9)
    pen.text(middle, 184, f"Remito N°: {s.chance.randrange(1, 9):04}-{s.chance.randrange(1, 9999):08}", 9)
    columns: list[Column] = [
        ("CANT.", LEFT + 35, "r"),
        ("DESCRIPCIÓN", LEFT + 50, "l"),
        ("P. UNITARIO", 450, "r"),
        ("IMPORTE", right, "r"),
    ]
    cells = [(s.invoice.style.number(n.quantity), n.name, plain(n.price), plain(n.net)) for n in invoice.lines]
    rows(pen, 212, columns, cells, size=8.5)
    total = invoice.total + perception
    heads = ["Subtotal", "Alícuota", "I.V.A.", "Perc. IIBB", "TOTAL"]
    values = [plain(invoice.base), s.invoice.style.number(invoice.taxes[0][0]) + " %", plain(invoice.tax)]
    values += [plain(perception), ("$ " if invoice.seed % 2 else "") + plain(total)]
    y = 690.0
    pen.frame(LEFT, y - 12, right, y + 26)
    pen.above(LEFT + 4, right - 4, y, list(zip(heads, values, strict=True)), 9, align="c" if invoice.seed % 2 else "r")
    pen.text(LEFT, 760, f"C.A.E. N° {s.chance.randrange(10**13, 10**14)}", 8)
    pen.text(LEFT, 772, f"Vto. C.A.E.: {_day(invoice.date + dt.timedelta(days=10))}", 8)
    shows(s, *USUAL, "customer.tax_id", "totals.subtotal", "totals.tax_amount", "totals.tax_rate")
    s.tell("totals.total", total)
    s.tell("currency", "ARS")
    s.columns = {"description", "quantity", "unit_price", "amount"}
