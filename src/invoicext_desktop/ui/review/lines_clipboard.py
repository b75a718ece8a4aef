"""Rows to and from spreadsheets: tab-separated text, as Excel, LibreOffice and Google's tables hand it over."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLocale

from invoicext_desktop.domain.errors import InvalidValueError
from invoicext_desktop.domain.evidence import Evidence, EvidenceSource
from invoicext_desktop.domain.fields import LINE_FIELDS, Cell, FieldSpec, FieldType, Line, check_value
from invoicext_desktop.domain.plain_text import plain
from invoicext_desktop.ui import formats

#: Headings of spreadsheets by column, without accents; beginnings are enough, the longest that fits is meant.
# fmt: off
_HEADINGS: dict[str, tuple[str, ...]] = {
    "description": (
        "description", "item", "article", "product", "service", "goods", "bezeichnung", "beschreibung",
        "artikel", "leistung", "designation", "text", "omschrijving", "descripcion", "concepto",
        "descrizione", "descricao", "opis", "nazwa", "beskrivning", "beskrivelse", "varetekst", "kuvaus",
        "nimike", "popis",
    ),
    "quantity": (
        "quantity", "qty", "menge", "anzahl", "quantite", "qte", "aantal", "cantidad", "quantita", "qta",
        "quantidade", "qtd", "ilosc", "antal", "antall", "maara", "mnozstvi", "pocet", "hours", "stunden",
        "pieces", "stuck",
    ),
    "unit": (
        "unit", "uom", "einheit", "unite", "eenheid", "unidad", "unita", "unidade", "jednostka", "j.m.",
        "jm", "enhet", "enhed", "yksikko", "jednotka",
    ),
    "unit_price": (
        "unit price", "unit cost", "net price", "price", "rate", "einzelpreis", "stuckpreis", "preis", "ep",
        "prix unitaire", "prix", "pu", "prijs", "stukprijs", "precio", "prezzo", "preco", "cena", "pris",
        "a-pris", "apris", "stykpris", "enhetspris", "hinta", "yksikkohinta",
    ),
    "discount": (
        "discount", "rabatt", "rabat", "remise", "korting", "descuento", "dto", "sconto", "desconto",
        "alennus", "ale", "sleva",
    ),
    "tax_rate": (
        "tax", "vat", "gst", "mwst", "ust", "tva", "btw", "iva", "moms", "mva", "alv", "dph", "stawka vat",
    ),
    "amount": (
        "amount", "total", "line total", "net amount", "net", "value", "betrag", "gesamt", "gesamtpreis",
        "gp", "summe", "netto", "montant", "prix total", "total ht", "bedrag", "totaal", "importe",
        "precio total", "importo", "prezzo totale", "totale", "valor", "wartosc", "kwota", "belopp", "summa",
        "beløb", "beløp", "sum", "yhteensa", "celkem", "castka",
    ),
}
# fmt: on
_BY_NAME: Mapping[str, FieldSpec] = {spec.path: spec for spec in LINE_FIELDS}
_NUMBERS = frozenset(spec.path for spec in LINE_FIELDS if spec.type is not FieldType.TEXT)
#: A column of these alone has commas in its numbers, and none between them.
_LONE_NUMBER = re.compile(r"[^\w\s]?[-+]?[\d.,'\s\u00a0\u202f]+[^\w\s]?(?:[A-Z]{3})?")
_SURE = Evidence(1.0, EvidenceSource.USER)
Rows = list[dict[str, Cell]]
#: More characters than these are no table of line items.
MOST_CHARACTERS = 4_000_000


@dataclass(frozen=True, slots=True)
class Pasted:
    """Cells by column for each row. `headed`: the first row of the text named the columns."""

    rows: Rows
    headed: bool

    @property
    def only(self) -> Cell | None:
        """The one cell, where it is no more."""
        alone = len(self.rows) == 1 and len(self.rows[0]) == 1 and not self.headed
        return next(iter(self.rows[0].values())) if alone else None


def as_text(lines: Sequence[Line], specs: Sequence[FieldSpec], locale: QLocale) -> str:
    """These columns of these lines, numbers as the locale writes them without groups, drafts as they were typed."""
    out = io.StringIO()
    writer = csv.writer(out, dialect="excel-tab", lineterminator="\n")
    for line in lines:
        drafts = dict(line.drafts)
        writer.writerow(
            [
                drafts.get(spec.path) or formats.editable(spec.type, getattr(line.item, spec.path), locale)
                for spec in specs
            ]
        )
    return out.getvalue().removesuffix("\n")


def from_text(text: str, columns: Sequence[str], locale: QLocale) -> Pasted:
    """What a paste means for the columns from the one with the cursor on.

    A first row that names columns puts the others under those instead. What is no value becomes a draft.
    """
    table = _table(text)
    if not table:
        return Pasted([], headed=False)
    headings = _headings(table[0])
    names: Sequence[str | None] = headings or columns
    body = table[1:] if headings else table
    written = written_in(
        [text for row in body for name, text in zip(names, row, strict=False) if name in _NUMBERS], locale
    )
    return Pasted([_cells(row, names, written) for row in body], headed=bool(headings))


def _table(text: str) -> list[list[str]]:
    """Rows of texts: separated by tabs, or where there are none by what a CSV file uses."""
    text = text.encode("utf-8", "replace").decode("utf-8")  # half characters cannot be kept
    clean = text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "").strip("\n")
    if not clean.strip():
        return []
    numbers = all(_LONE_NUMBER.fullmatch(line.strip()) for line in clean.split("\n") if line.strip())
    if "\t" not in clean and "\n" in clean and not numbers:
        for delimiter in ";,":
            rows = _split(clean, delimiter)
            if _is_table(rows):
                return rows
    return _split(clean, "\t")


def _split(text: str, delimiter: str) -> list[list[str]]:
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))
    except csv.Error:  # a cell longer than any
        rows = [line.split(delimiter) for line in text.split("\n")]
    return [[cell.strip() for cell in row] for row in rows if any(cell.strip() for cell in row)]


def _is_table(rows: Sequence[Sequence[str]]) -> bool:
    """Whether it can be no chance that the rows divide like this: all alike, with numbers in them or headings above."""
    widths = {len(row) for row in rows}
    if len(widths) > 1 or max(widths) < 2:
        return False
    return bool(_headings(rows[0])) or all(any(char.isdigit() for cell in row[1:] for char in cell) for row in rows)


def written_in(texts: Sequence[str], locale: QLocale) -> QLocale:
    """A locale with the decimal mark that these numbers have: spreadsheets of others write theirs.

    That of `locale` where they don't tell, or say both.
    """
    marks = {mark for text in texts if (mark := _decimal_mark(text))}
    if len(marks) != 1 or locale.decimalPoint() in marks:
        return locale
    return QLocale("de_DE") if marks == {","} else QLocale("en_GB")


def _decimal_mark(text: str) -> str:
    """The mark before the decimals where a number tells: the last of two, or the only one not before three digits."""
    found = [(text.rfind(mark), mark) for mark in ".," if mark in text]
    if len(found) == 2:
        return max(found)[1]
    if len(found) == 1 and text.count(found[0][1]) == 1:
        behind = "".join(char for char in text[found[0][0] + 1 :] if char.isdigit())
        return found[0][1] if len(behind) != 3 else ""
    return ""


def _headings(row: Sequence[str]) -> list[str | None]:
    """The columns that a heading row names, None for those that nobody knows; empty where it is no heading row."""
    names = [_column(text) for text in row]
    known = [name for name in names if name is not None]
    if len(known) < 2 or len(set(known)) < len(known) or any(char.isdigit() for text in row for char in text):
        return []
    return names


def _column(text: str) -> str | None:
    said = plain(text)
    best = [
        (len(heading), name)
        for name, headings in _HEADINGS.items()
        for heading in headings
        if said == heading or said.startswith(heading + " ") or (len(heading) > 3 and said.startswith(heading))
    ]
    return max(best)[1] if best else None


def _cells(row: Sequence[str], names: Sequence[str | None], locale: QLocale) -> dict[str, Cell]:
    return {name: _cell(_BY_NAME[name], text, locale) for name, text in zip(names, row, strict=False) if name}


def _cell(spec: FieldSpec, text: str, locale: QLocale) -> Cell:
    """The value, or the text kept as a draft: nothing that was pasted is lost."""
    try:
        value = formats.parse(spec.type, text, locale)
        check_value(f"line_items.0.{spec.path}", value)
    except (ValueError, InvalidValueError):
        return Cell(None, text, _SURE)
    return Cell(value, None, _SURE)
