"""How invoices are laid out on paper: each function draws one design as a PDF."""

from __future__ import annotations

import io
import unicodedata
from collections.abc import Callable, Iterator
from decimal import Decimal

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from documents.content import SYMBOLS, Paper

WIDTH, HEIGHT = A4
LEFT, RIGHT = 56.0, WIDTH - 56.0
#: Lines below this height go to the next page.
FLOOR = 150.0
Layout = Callable[[Paper], bytes]


def printable(text: str) -> str:
    """Without the marks of letters that the standard fonts lack, as many programs print them."""
    plain = text.translate(str.maketrans("łŁ", "lL"))
    kept = (c if ord(c) < 256 or c == "€" else unicodedata.normalize("NFD", c)[0] for c in plain)
    return "".join(kept)


class Pen:
    """Writes on a page from the top, in points; carries on to the next page by itself."""

    def __init__(self) -> None:
        self._out = io.BytesIO()
        self.canvas = Canvas(self._out, pagesize=A4, invariant=True)

    def text(
        self, x: float, top: float, text: str, *, size: float = 10, bold: bool = False, right: bool = False
    ) -> None:
        text = printable(text)
        self.canvas.setFont("Helvetica-Bold" if bold else "Helvetica", size)
        (self.canvas.drawRightString if right else self.canvas.drawString)(x, HEIGHT - top, text)

    def rule(self, top: float, x0: float = LEFT, x1: float = RIGHT) -> None:
        self.canvas.line(x0, HEIGHT - top, x1, HEIGHT - top)

    def box(self, x: float, top: float, width: float, height: float) -> None:
        self.canvas.rect(x, HEIGHT - top - height, width, height)

    def done(self) -> bytes:
        self.canvas.save()
        return self._out.getvalue()


def _title(paper: Paper) -> str:
    return paper.words.credit_note if paper.credit_note else paper.words.invoice


def _meta(paper: Paper) -> tuple[tuple[str, str], ...]:
    pick = paper.rows[0].amount.as_tuple().digits[-1]
    words = paper.words
    return (
        (words.number[pick % len(words.number)], paper.number),
        (words.date[pick % len(words.date)], paper.day(paper.date)),
        (words.due[pick % len(words.due)], paper.day(paper.due)),
    )


def _totals(paper: Paper) -> tuple[tuple[str, str], ...]:
    pick = paper.rows[-1].amount.as_tuple().digits[-1]
    words, symbol = paper.words, SYMBOLS[paper.currency]
    after = paper.language != "en"
    total = f"{paper.money(paper.total)} {symbol}" if after else f"{symbol}{paper.money(paper.total)}"
    return (
        (words.subtotal[pick % len(words.subtotal)], paper.money(paper.net)),
        *_tax_rows(paper, words.tax[pick % len(words.tax)]),
        (words.total[pick % len(words.total)], total),
    )


def _rate(paper: Paper, rate: Decimal) -> str:
    return f"{rate}".replace(".", paper.point)


def _tax_rows(paper: Paper, label: str) -> Iterator[tuple[str, str]]:
    """A line for the tax of each rate."""
    for rate, net, tax in paper.taxes:
        base = f" ({paper.money(net)})" if paper.reduced is not None else ""
        yield f"{label} {_rate(paper, rate)} %{base}", paper.money(tax)


def _table(pen: Pen, paper: Paper, top: float, *, ruled: bool, columns: tuple[float, float, float, float]) -> float:
    """Header and rows; returns the height at which it ends."""
    words = paper.words
    describe, quantity, price, amount = columns

    def head(at: float) -> float:
        pen.text(describe, at, words.description, bold=True)
        pen.text(quantity, at, words.quantity, bold=True, right=True)
        pen.text(price, at, words.unit_price, bold=True, right=True)
        pen.text(amount, at, words.amount, bold=True, right=True)
        pen.rule(at + 5)
        return at + 22

    top = head(top)
    for row in paper.rows:
        if HEIGHT - top < FLOOR:
            pen.canvas.showPage()
            top = head(70)
        pen.text(describe, top, row.description)
        pen.text(quantity, top, str(row.quantity), right=True)
        pen.text(price, top, paper.money(row.unit_price), right=True)
        pen.text(amount, top, paper.money(row.amount), right=True)
        if ruled:
            pen.rule(top + 5)
        top += 18
    return top


def _sum_up(pen: Pen, paper: Paper, top: float, x: float) -> float:
    top += 14
    last = len(_totals(paper)) - 1
    for number, (label, value) in enumerate(_totals(paper)):
        bold = number == last
        pen.text(x, top, label, bold=bold)
        pen.text(RIGHT, top, value, bold=bold, right=True)
        top += 17
    return top


def _grid(pen: Pen, paper: Paper, top: float) -> None:
    """A row for each rate (rate, net, tax, total), the last row is their sum, then the total once more."""
    words = paper.words
    places = (280.0, 370.0, 450.0, RIGHT)
    rows = [("%", words.subtotal[0], words.tax[0], words.total[-1])]
    for rate, net, tax in (*paper.taxes, (None, paper.net, paper.tax)):
        first = "" if rate is None else f"{_rate(paper, rate)} %"
        rows.append((first, paper.money(net), paper.money(tax), paper.money(net + tax)))
    for number, row in enumerate(rows):
        for text, x in zip(row, places, strict=True):
            pen.text(x, top + 15 * number, text, size=8, right=True)
    label, value = _totals(paper)[-1]
    pen.text(345, top + 15 * len(rows) + 10, label, bold=True)
    pen.text(RIGHT, top + 15 * len(rows) + 10, value, bold=True, right=True)


def classic(paper: Paper) -> bytes:
    """Supplier top left, title and particulars top right."""
    pen = Pen()
    pen.text(LEFT, 70, paper.supplier, size=14, bold=True)
    for number, line in enumerate((*paper.supplier_address, f"{paper.words.tax_id[0]}: {paper.tax_id}")):
        pen.text(LEFT, 88 + 13 * number, line)
    pen.text(RIGHT, 70, _title(paper).upper(), size=18, bold=True, right=True)
    for number, (label, value) in enumerate(_meta(paper)):
        pen.text(360, 110 + 16 * number, f"{label}:")
        pen.text(RIGHT, 110 + 16 * number, value, right=True)
    pen.text(LEFT, 190, paper.words.bill_to[0], bold=True)
    for number, line in enumerate((paper.customer, *paper.customer_address)):
        pen.text(LEFT, 205 + 13 * number, line)
    top = _table(pen, paper, 280, ruled=False, columns=(LEFT, 340, 430, RIGHT))
    top = _sum_up(pen, paper, top, 350)
    pen.text(LEFT, top + 40, paper.words.thanks)
    return pen.done()


def letter(paper: Paper) -> bytes:
    """A window envelope: the sender in one small line, particulars in a row, legal lines at the foot."""
    pen = Pen()
    pen.text(RIGHT, 60, paper.supplier, size=16, bold=True, right=True)
    pen.text(LEFT, 130, " · ".join((paper.supplier, *paper.supplier_address)), size=7)
    for number, line in enumerate((paper.customer, *paper.customer_address)):
        pen.text(LEFT, 148 + 14 * number, line, size=11)
    for number, (label, value) in enumerate(_meta(paper)):
        pen.text(350, 148 + 15 * number, label)
        pen.text(RIGHT, 148 + 15 * number, value, right=True)
    pen.text(LEFT, 260, f"{_title(paper)} {paper.number}", size=14, bold=True)
    top = _table(pen, paper, 300, ruled=False, columns=(LEFT, 330, 430, RIGHT))
    _sum_up(pen, paper, top, 350)
    for number, line in enumerate((paper.supplier, ", ".join(paper.supplier_address))):
        pen.text(LEFT, HEIGHT - 60 + 10 * number, line, size=7)
    pen.text(RIGHT, HEIGHT - 60, f"{paper.words.tax_id[-1]} {paper.tax_id}", size=7, right=True)
    return pen.done()


def boxed(paper: Paper) -> bytes:
    """Labels above their values in a row of boxes, a ruled table."""
    pen = Pen()
    pen.text(LEFT, 64, _title(paper), size=20, bold=True)
    pen.text(LEFT, 96, paper.supplier, size=12, bold=True)
    pen.text(LEFT, 111, ", ".join(paper.supplier_address))
    pen.text(LEFT, 125, f"{paper.words.tax_id[0]} {paper.tax_id}")
    third = (RIGHT - LEFT) / 3
    for number, (label, value) in enumerate(_meta(paper)):
        pen.box(LEFT + number * third, 140, third, 36)
        pen.text(LEFT + number * third + 6, 153, label, size=8)
        pen.text(LEFT + number * third + 6, 169, value, bold=True)
    pen.text(LEFT, 205, f"{paper.words.bill_to[-1]}:")
    for number, line in enumerate((paper.customer, *paper.customer_address)):
        pen.text(LEFT + 110, 205 + 13 * number, line)
    top = _table(pen, paper, 270, ruled=True, columns=(LEFT, 320, 420, RIGHT))
    _sum_up(pen, paper, top, 345)
    return pen.done()


def centred(paper: Paper) -> bytes:
    """Letterhead in the middle, particulars as sentences below each other, everything in one column."""
    pen = Pen()
    for number, line in enumerate((paper.supplier, *paper.supplier_address)):
        size = 15 if number == 0 else 9
        pen.canvas.setFont("Helvetica-Bold" if number == 0 else "Helvetica", size)
        pen.canvas.drawCentredString(WIDTH / 2, HEIGHT - 60 - 15 * number, printable(line))
    pen.rule(112)
    pen.text(LEFT, 140, _title(paper), size=16, bold=True)
    for number, (label, value) in enumerate(_meta(paper)):
        pen.text(LEFT, 162 + 15 * number, f"{label}: {value}")
    pen.text(330, 140, paper.words.bill_to[0], bold=True)
    for number, line in enumerate((paper.customer, *paper.customer_address)):
        pen.text(330, 155 + 13 * number, line)
    top = _table(pen, paper, 240, ruled=False, columns=(LEFT, 350, 440, RIGHT))
    top = _sum_up(pen, paper, top, 350)
    pen.text(LEFT, top + 40, f"{paper.words.tax_id[0]}: {paper.tax_id}", size=9)
    return pen.done()


FROM = {
    "en": ("From", "To"), "de": ("Von", "An"), "fr": ("Émetteur", "Destinataire"), "nl": ("Van", "Aan"),
    "es": ("Emisor", "Cliente"), "it": ("Mittente", "Destinatario"), "pt": ("De", "Para"),
    "pl": ("Sprzedawca", "Nabywca"), "sv": ("Från", "Till"), "da": ("Fra", "Til"), "nb": ("Fra", "Til"),
    "fi": ("Lähettäjä", "Vastaanottaja"),
}  # fmt: skip
#: Headings of the unit's and the tax's column, and a unit.
UNITS = {
    "en": ("Unit", "VAT", "pcs"), "de": ("Einheit", "MwSt", "Stk"), "fr": ("Unité", "TVA", "pce"),
    "nl": ("Eenheid", "Btw", "st"), "es": ("Unidad", "IVA", "ud"), "it": ("U.M.", "IVA", "pz"),
    "pt": ("Un.", "IVA", "un"), "pl": ("J.m.", "VAT", "szt"), "sv": ("Enhet", "Moms", "st"),
    "da": ("Enhed", "Moms", "stk"), "nb": ("Enhet", "MVA", "stk"), "fi": ("Yks.", "ALV", "kpl"),
}  # fmt: skip


def facing(paper: Paper) -> bytes:
    """Both parties side by side under "From" and "To", a totals box at the left, notes at its right."""
    pen = Pen()
    pen.text(LEFT, 60, _title(paper), size=22, bold=True)
    for number, (label, value) in enumerate(_meta(paper)):
        pen.text(LEFT + 165 * number, 84, f"{label}: {value}", size=8)
    pen.rule(96)
    ours = (paper.supplier, *paper.supplier_address, f"{paper.words.tax_id[0]}: {paper.tax_id}")
    sides = ((LEFT, ours), (320.0, (paper.customer, *paper.customer_address)))
    for (x, lines), label in zip(sides, FROM[paper.language], strict=True):
        pen.text(x, 116, label, size=8)
        for number, line in enumerate(lines):
            pen.text(x, 131 + 13 * number, line, bold=number == 0)
    top = _table(pen, paper, 220, ruled=False, columns=(LEFT, 330, 430, RIGHT)) + 12
    pen.box(LEFT, top, 220, 20 + 17 * len(_totals(paper)))
    for number, (label, value) in enumerate(_totals(paper)):
        pen.text(LEFT + 8, top + 18 + 17 * number, label)
        pen.text(LEFT + 212, top + 18 + 17 * number, value, right=True)
    pen.text(320, top + 18, paper.words.thanks, size=8)
    return pen.done()


def detailed(paper: Paper) -> bytes:
    """Units and tax rates in columns of their own, an article number under each description."""
    pen = Pen()
    pen.text(LEFT, 60, paper.supplier, size=13, bold=True)
    pen.text(LEFT, 75, ", ".join(paper.supplier_address), size=9)
    pen.text(LEFT, 110, f"{paper.words.bill_to[0]}:", size=9, bold=True)
    for number, line in enumerate((paper.customer, *paper.customer_address)):
        pen.text(LEFT, 124 + 13 * number, line)
    for number, (label, value) in enumerate(_meta(paper)):
        pen.text(360, 110 + 14 * number, label, size=9)
        pen.text(RIGHT, 110 + 14 * number, value, size=9, right=True)
    words = paper.words
    unit, tax, piece = UNITS[paper.language]
    top = 200.0
    heads = (words.description, words.quantity, unit, words.unit_price, tax, words.amount)
    places = (LEFT, 300.0, 312.0, 420.0, 465.0, RIGHT)
    for number, (head, x) in enumerate(zip(heads, places, strict=True)):
        pen.text(x, top, head, size=8, bold=True, right=number not in (0, 2))
    pen.rule(top + 5)
    top += 20
    for index, row in enumerate(paper.rows):
        rate = f"{_rate(paper, paper.rate_of(index))}%"
        cells = (row.description, str(row.quantity), piece, paper.money(row.unit_price), rate, paper.money(row.amount))
        for number, (cell, x) in enumerate(zip(cells, places, strict=True)):
            pen.text(x, top, cell, size=9, right=number not in (0, 2))
        top += 20
    if paper.reduced is None:
        _sum_up(pen, paper, top, 345)
    else:
        _grid(pen, paper, top + 14)
    pen.text(LEFT, HEIGHT - 50, f"{paper.supplier} · {words.tax_id[0]} {paper.tax_id}", size=7)
    return pen.done()


LAYOUTS: dict[str, Layout] = {
    "classic": classic,
    "letter": letter,
    "boxed": boxed,
    "centred": centred,
    "facing": facing,
    "detailed": detailed,
}
