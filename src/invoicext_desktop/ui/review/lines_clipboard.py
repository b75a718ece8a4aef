"""Rows to and from spreadsheets: tab-separated text, as Excel, LibreOffice and Google's tables hand it over."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLocale

from invoicext_desktop.domain.errors import InvalidValueError
from invoicext_desktop.domain.evidence import Evidence, EvidenceSource
from invoicext_desktop.domain.fields import LINE_FIELDS, Cell, FieldSpec, check_value
from invoicext_desktop.domain.invoice import LineItem
from invoicext_desktop.domain.plain_text import plain
from invoicext_desktop.ui import formats

#: Headings of spreadsheets by column, in the languages that they come in; beginnings are enough.
_HEADINGS: dict[str, tuple[str, ...]] = {
    "description": ("description", "item", "article", "bezeichnung", "beschreibung", "artikel", "designation", "text"),
    "quantity": ("quantity", "qty", "menge", "anzahl", "quantite", "aantal", "cantidad", "quantita"),
    "unit": ("unit", "uom", "einheit", "unite", "eenheid", "unidad", "unita"),
    "unit_price": ("unit price", "price", "rate", "einzelpreis", "preis", "prix", "prijs", "precio", "prezzo"),
    "discount": ("discount", "rabatt", "remise", "korting", "descuento", "sconto"),
    "tax_rate": ("tax", "vat", "mwst", "ust", "tva", "btw", "iva"),
    "amount": ("amount", "total", "net", "betrag", "gesamt", "summe", "montant", "bedrag", "importe", "importo"),
}
_SURE = Evidence(1.0, EvidenceSource.USER)
Rows = list[dict[str, Cell]]


@dataclass(frozen=True, slots=True)
class Pasted:
    """Cells by column for each row. `headed`: the first row of the text named the columns."""

    rows: Rows
    headed: bool


def as_text(lines: Sequence[LineItem], specs: Sequence[FieldSpec], locale: QLocale) -> str:
    """These columns of these lines, numbers as the locale writes them without groups."""
    out = io.StringIO()
    writer = csv.writer(out, dialect="excel-tab", lineterminator="\n")
    for line in lines:
        writer.writerow([formats.editable(spec.type, getattr(line, spec.path), locale) for spec in specs])
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
    return Pasted([_cells(row, names, locale) for row in body], headed=bool(headings))


def _table(text: str) -> list[list[str]]:
    """Rows of texts: separated by tabs, or where there are none by what a CSV file uses."""
    clean = text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "").strip("\n")
    if not clean.strip():
        return []
    delimiter = "\t"
    if "\t" not in clean and "\n" in clean and clean.split("\n", 1)[0].count(";"):
        delimiter = ";"
    rows = csv.reader(io.StringIO(clean, newline=""), delimiter=delimiter)
    return [[cell.strip() for cell in row] for row in rows if any(cell.strip() for cell in row)]


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


_BY_NAME: Mapping[str, FieldSpec] = {spec.path: spec for spec in LINE_FIELDS}


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
