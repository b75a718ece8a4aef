"""Chile's and Colombia's electronic invoices as they are printed."""

from __future__ import annotations

from decimal import Decimal

from documents.designs.invoice import Line, cents
from documents.designs.kinds.paper import LEFT, USUAL, Column, content, item, rows, shows
from documents.designs.making import Wish
from documents.designs.registry import design
from documents.designs.sheet import Sheet


def _whole(s: Sheet) -> list[Line]:
    """Lines in whole pesos."""
    lines = []
    for line in s.invoice.lines:
        price = (line.price * 100).quantize(Decimal(1))
        lines.append(item(line.name, max(1, int(line.quantity)), price, Decimal(19)))
    return lines


@design(wish=Wish(extras=False, several_rates=False, countries=("CL",), most_lines=6))
def chile_invoice(s: Sheet) -> None:
    """A red box with the number, whole pesos, the tax office's stamp."""
    content(s, _whole(s))
    pen, v, right = s.pen, s.invoice, s.pen.width - LEFT
    serial = f"{s.chance.randrange(100, 99_999)}"
    s.tell("invoice_number", serial)

    def write(value: Decimal) -> str:
        return v.style.plain(value, digits=0)

    pen.lines(LEFT, 50, [v.seller.name, "Giro: Servicios y ventas", *v.seller.address, v.seller.phone], 9, bold=1)
    pen.frame(360, 34, right, 104)
    box = (f"R.U.T.: {v.seller.tax_id}", "FACTURA ELECTRÓNICA", f"N° {serial}")
    for row, text in enumerate(box):
        pen.text((360 + right) / 2, 54 + row * 20, text, 12, bold=True, align="c")
    pen.text((360 + right) / 2, 118, "S.I.I. - SANTIAGO ORIENTE", 8, align="c")
    pairs = [
        ("SEÑOR(ES)", v.buyer.name),
        ("R.U.T.", v.buyer.tax_id),
        ("GIRO", "Comercio"),
        ("DIRECCIÓN", ", ".join(v.buyer.address)),
    ]
    pen.pairs(LEFT, 120, 145, pairs, 9, align="l", colon=":")
    dates = [("Fecha Emisión", v.day(v.date)), ("Vencimiento", v.day(v.due)), ("Cond. Pago", "Crédito")]
    pen.pairs(370, right, 145, dates, 9, colon=":")
    columns: list[Column] = [
        ("Código", LEFT, "l"),
        ("Descripción", 100, "l"),
        ("Cantidad", 340, "r"),
        ("Precio", 420, "r"),
        ("%Dscto.", 470, "r"),
        ("Valor", right, "r"),
    ]
    cells = [("-", n.name, str(n.quantity), write(n.price), "", write(n.net)) for n in v.lines]
    y = rows(pen, 225, columns, cells)
    tax = (v.base * 19 / 100).quantize(Decimal(1), rounding="ROUND_HALF_UP")
    sums = [
        ("MONTO NETO $", write(v.base)),
        ("I.V.A. 19% $", write(tax)),
        ("IMPUESTO ADICIONAL $", "0"),
        ("TOTAL $", write(v.base + tax)),
    ]
    pen.pairs(340, right, max(y + 30, 560), sums, 9.5)
    pen.lines(LEFT, 700, ["Timbre Electrónico SII", "Res. 80 de 2014 - Verifique documento: www.sii.cl"], 7)
    shows(s, *USUAL, "due_date", "customer.tax_id", "totals.subtotal", "totals.tax_rate", "currency")
    s.tell("totals.tax_amount", tax)
    s.tell("totals.total", v.base + tax)
    s.columns = {"description", "quantity", "unit_price", "amount"}


@design(wish=Wish(extras=False, several_rates=False, countries=("CO",), most_lines=6))
def colombia_invoice(s: Sheet) -> None:
    """Prefix and number, resolution of the tax office with its own dates and numbers, CUFE."""
    content(s, _whole(s))
    pen, v, plain, right = s.pen, s.invoice, s.invoice.style.plain, s.pen.width - LEFT
    serial = f"FE{s.chance.randrange(100, 99_999)}"
    s.tell("invoice_number", serial, serial[:2] + " " + serial[2:])
    pen.lines(LEFT, 50, [v.seller.name, f"NIT {v.seller.tax_id}", *v.seller.address, v.seller.phone], 9, bold=1)
    pen.text(right, 50, "FACTURA ELECTRÓNICA DE VENTA", 11, bold=True, align="r")
    pen.text(right, 66, f"No. {serial}", 11, bold=True, align="r")
    resolution = f"Resolución DIAN 1876{v.seed % 9000 + 1000:08} del 2022-01-15, FE 1 al 100000, vigencia 24 meses"
    pen.text(LEFT, 118, resolution, 7)
    pairs = [("Cliente", v.buyer.name), ("NIT", v.buyer.tax_id), ("Dirección", ", ".join(v.buyer.address))]
    pen.pairs(LEFT, 110, 145, pairs, 9, align="l", colon=":")
    dates = [("Fecha de expedición", v.day(v.date)), ("Fecha de vencimiento", v.day(v.due)), ("Moneda", "COP")]
    pen.pairs(370, right, 145, [*dates, ("Medio de pago", "Transferencia")], 9, colon=":")
    columns: list[Column] = [
        ("#", LEFT, "l"),
        ("Descripción", 65, "l"),
        ("Cant.", 310, "r"),
        ("Vr. Unitario", 395, "r"),
        ("IVA", 440, "r"),
        ("Vr. Total", right, "r"),
    ]
    cells = [(str(k + 1), n.name, str(n.quantity), plain(n.price), "19%", plain(n.net)) for k, n in enumerate(v.lines)]
    y = rows(pen, 225, columns, cells) + 20
    kept = cents(v.base * Decimal("2.5") / 100)
    sums = [("Subtotal", plain(v.base)), ("IVA 19%", plain(v.tax)), ("Total factura", "$ " + plain(v.total))]
    sums += [("Retefuente 2.5%", "-" + plain(kept)), ("Neto a pagar", "$ " + plain(v.total - kept))]
    pen.pairs(340, right, y, sums, 9.5)
    cufe = "".join(s.chance.choice("0123456789abcdef") for _ in range(48))
    pen.text(LEFT, 740, f"CUFE: {cufe}", 7)
    shows(s, *USUAL, "due_date", "customer.tax_id", "currency", "totals.subtotal", "totals.tax_amount")
    shows(s, "totals.tax_rate")
    s.tell("totals.total", v.total, v.total - kept)
    s.tell("amount_due", v.total - kept)
    s.columns = {"description", "quantity", "unit_price", "amount"}
