"""The merchant of a slip: its name and address stand at the top, the telephone and the tax number among them."""

from __future__ import annotations

import re
import statistics
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from invoicext_desktop.extraction.blocks import has_legal_form
from invoicext_desktop.extraction.dates import find_dates
from invoicext_desktop.extraction.found import Found
from invoicext_desktop.extraction.layout import Row, Sheet, around
from invoicext_desktop.extraction.lexicon.till_words import GREETINGS
from invoicext_desktop.extraction.text import fold, tokens
from invoicext_desktop.extraction.values import Document

#: The head of a slip has so many rows at most, an address so many.
HEAD_ROWS, ADDRESS_ROWS = 14, 5
#: A name in letters so much larger than the others is the name, wherever it stands in the head.
LARGER = 1.35
#: Less certain words are what a logo was taken for.
LEAST_CERTAIN = 0.55
NAME_SCORE, ADDRESS_SCORE = 0.7, 0.65

#: Rows that are neither name nor address, but stand among them.
_BESIDE = re.compile(
    r"\b(?:tel|telefon|telephone|phone|ph|fax|telp|hp|mobile|tlf|tfno|telef|gst|vat|tax id|tin|abn|ein|sst|ssm|"
    r"co reg|reg no|company no|company reg|roc|brn|registration|ust|steuer|steuernr|st nr|siret|siren|tva|p iva|"
    r"partita iva|c f|cif|nif|nipc|nip|regon|btw|kvk|org nr|orgnr|cvr|mva|y tunnus|dic|ico|www|http|https|email|"
    r"e mail|store|shop no|branch|formerly|hours|open)\b|@|www\.|\.com\b"
)
#: Rows with which the rest of the slip begins.
_STOP = re.compile(
    r"\b(?:date|time|datum|uhrzeit|fecha|hora|data|ora|dato|cashier|kassierer|cajero|server|served by|guest|"
    r"guests|table|tisch|mesa|tavolo|check|chk|order|invoice|inv|receipt no|receipt|bon nr|beleg|ticket|trans|"
    r"trx|terminal|register|counter|qty|description|item|items|price|amount|salesperson|member|bill no|bill|doc|"
    r"document|st|op|te|tr)\s*(?:no|nr|#|number)?\b\s*[:#.]|\b(?:qty|description|desc|party|tbl|chk)\b|#\s*\d|\b(?:table|tisch|mesa|tavolo|bord|tafel)\s*\d"
)
_PHONE = re.compile(r"^[\s()+\d./\-]{8,}$")
#: What shops call themselves.
_TRADE = re.compile(
    r"\b(?:enterprise|trading|restaurant|restoran|cafe|coffee|store|stores|supermarket|market|mart|bakery|pharmacy|"
    r"hotel|hardware|stationery|bookstore|grill|kitchen|bistro|buffet|sushi|pizza|bar|pub|deli|shop|garage|"
    r"apotheke|backerei|metzgerei|gasthaus|wirtshaus|tankstelle|markt|boulangerie|pharmacie|brasserie|"
    r"farmacia|panaderia|supermercado|restaurante|cafeteria|ristorante|trattoria|pizzeria|panetteria|supermercato|"
    r"apotheek|bakkerij|slagerij|padaria|talho|apteka|piekarnia|sklep|apotek|bageri|kiosk|apteekki|lekarna|"
    r"pekarna|station|services)\b|s/b\b"
)
_DIALLED = re.compile(r"\(\d{3}\)\s*\d{3}-\d{4}|\b\d{3}[-. ]\d{3}[-. ]\d{4}\b")
#: A company's number behind its name.
_REGISTERED = re.compile(r"\s*\(?\b(?:co\.?\s*(?:reg)?\.?\s*no\.?:?\s*)?\d{4,}(?:-[A-Z0-9]{1,3})?\b.*$", re.IGNORECASE)
_STREET = re.compile(
    r"\b(?:street|st|road|rd|ave|avenue|blvd|boulevard|drive|dr|lane|ln|hwy|highway|parkway|pkwy|plaza|square|suite|"
    r"ste|unit|floor|mall|brdy|bdwy|broadway|way|court|ct|pike|jalan|jln|lot|taman|lorong|persiaran|bandar|seksyen|"
    r"kampung|strasse|str|platz|weg|gasse|allee|rue|avenue|place|quai|chemin|route|calle|plaza|avda|paseo|carrer|"
    r"via|viale|piazza|corso|largo|straat|laan|plein|gracht|kade|rua|avenida|praca|travessa|ulica|ul|aleja|plac|"
    r"gatan|gata|vagen|vej|gade|torv|veien|gate|katu|tie|namesti|ulice)\b|(?:strasse|str|gasse|weg|platz|straat|laan|"
    r"gatan|vagen|gade|vej|veien|gata|katu|tie)\.?\s+\d"
)
_PLACE = re.compile(
    r"(?<!\d)\d{5}(?!\d)|\b\d{4,6}\b|\b[A-Z]{2}\s+\d{5}\b|,\s*[A-Z]{2}\b|\b[A-Z]{1,2}\d{1,2}[A-Z]?\s*\d[A-Z]{2}\b"
)


@dataclass(frozen=True, slots=True)
class Merchant:
    name: Found[str] | None
    address: Found[str] | None


def read_merchant(document: Document, items: int | None) -> Merchant:
    """Name and address in the head of the first page, which ends before row `items`, the first of the items."""
    sheet = document.sheets[0]
    head = _head(sheet, items)
    names = [row for row in head if _may_be_name(row)]
    if not names:
        return Merchant(None, None)
    rows = _with_neighbours(head, _name_row(names))
    if len(rows) == 1 and len(rows[0].words) == 1:
        rows = _in_two_rows(head, rows[0])
    after = head[head.index(rows[-1]) + 1 :]
    return Merchant(_name(rows), _address(after))


def _head(sheet: Sheet, items: int | None) -> list[Row]:
    """The rows before the date, the receipt's number or the items."""
    kept: list[Row] = []
    for row in sheet.rows[: HEAD_ROWS if items is None else min(items, HEAD_ROWS)]:
        text = fold(row.text)
        if kept and (find_dates(row.text) or _STOP.search(text)) and not _STREET.search(text):
            break
        kept.append(row)
    return kept


def _may_be_name(row: Row) -> bool:
    text = fold(row.text)
    letters = sum(character.isalpha() for character in row.text)
    if letters < 3 or letters < 0.4 * len(row.text.replace(" ", "")) or find_dates(row.text):
        return False
    if statistics.median(word.certainty for word in row.words) < LEAST_CERTAIN:
        return False
    bare = _REGISTERED.sub("", row.text)
    if "#" not in bare and (has_legal_form(bare) or _TRADE.search(fold(bare))):
        return True
    return not (_is_greeting(row) or _is_beside(row) or _STOP.search(text) or is_place(row, bare))


def _is_greeting(row: Row) -> bool:
    return " ".join(tokens(row.text)) in _greetings()


@cache
def _greetings() -> frozenset[str]:
    return frozenset(GREETINGS.split("|"))


def _is_beside(row: Row) -> bool:
    folded = " ".join(tokens(row.text))
    return bool(
        _PHONE.match(row.text) or _DIALLED.search(row.text) or _BESIDE.search(folded) or _BESIDE.search(fold(row.text))
    )


def is_place(row: Row, text: str = "") -> bool:
    """Whether a row (or so much of it) is a part of an address: a street with a number, a town with its code."""
    said = text or row.text
    if _STREET.search(fold(said)) and any(character.isdigit() for character in said):
        return True
    return bool(_PLACE.search(said))


def _name_row(names: Sequence[Row]) -> Row:
    """The first, unless another one has a legal form or is in much larger letters."""
    usual = statistics.median(_size(row) for row in names)

    def points(row: Row) -> float:
        formal = has_legal_form(_REGISTERED.sub("", row.text))
        trade = bool(_TRADE.search(fold(row.text)))
        small = row.text[:1].islower()
        larger = _size(row) > LARGER * usual
        return 2.5 * formal + 1.5 * trade + 1.2 * larger - 1.5 * small - 0.6 * names.index(row)

    return max(names[:6], key=points)


def _size(row: Row) -> float:
    return max(segment.size for segment in row.segments)


def _with_neighbours(head: Sequence[Row], row: Row) -> list[Row]:
    """The row of the name with what of the name stands above or below it: a legal form in a row of its own."""
    at = head.index(row)
    if _is_form_alone(row) and at > 0 and _may_be_name(head[at - 1]):
        return [head[at - 1], row]
    if has_legal_form(row.text) or at + 1 >= len(head):
        return [row]
    below = head[at + 1]
    return [row, below] if _is_form_alone(below) and _size(below) > 0.7 * _size(row) else [row]


def _in_two_rows(head: Sequence[Row], row: Row) -> list[Row]:
    """A single word with what stands below it in letters as large, larger than all others: a sign over the door."""
    at = head.index(row) + 1
    others = [_size(other) for other in head[at + 1 :]]
    if at >= len(head) or not others or not _may_be_name(head[at]):
        return [row]
    below = head[at]
    large = min(_size(row), _size(below)) > 1.15 * statistics.median(others)
    return [row, below] if large and not any(c.isdigit() for c in below.text) else [row]


def _is_form_alone(row: Row) -> bool:
    """Whether a row is hardly more than a legal form, with what stands in brackets: "(KL) SDN BHD"."""
    bare = re.sub(r"\([^)]*\)", "", _REGISTERED.sub("", row.text))
    return has_legal_form(bare) and len(tokens(bare)) <= 2


def _name(rows: Sequence[Row]) -> Found[str]:
    text = " ".join(row.text for row in rows)
    bare = _REGISTERED.sub("", text).strip(" -,:;*.(")
    box = around(row.box for row in rows)
    return Found(bare if sum(map(str.isalpha, bare)) >= 3 else text, NAME_SCORE, rows[0].page, box)


def _address(rows: Sequence[Row]) -> Found[str] | None:
    """The rows from the first that is a part of an address to the last, without telephones and numbers."""
    lines = [row for row in rows if not _is_beside(row) and not _is_greeting(row) and not _is_number(row)]
    places = [index for index, row in enumerate(lines) if is_place(row)]
    if places:
        lines = lines[_begin(lines, places[0]) : places[-1] + 1]
    else:
        ended = next((index for index, row in enumerate(rows) if _is_beside(row)), 0)
        lines = [row for row in rows[:ended] if row in lines][:1]
    if not lines or len(lines) > ADDRESS_ROWS:
        return None
    text = ", ".join(row.text.strip(" ,.;:") for row in lines)
    return Found(text, ADDRESS_SCORE, lines[0].page, around(row.box for row in lines))


def _begin(lines: Sequence[Row], first: int) -> int:
    """Rows directly above that have a figure or a comma are a part of it: "Lot 3", "Wangsa Link,"."""
    while first > 0 and (
        any(c.isdigit() for c in lines[first - 1].text) or lines[first - 1].text.rstrip().endswith(",")
    ):
        first -= 1
    return first


def _is_number(row: Row) -> bool:
    """A company's number in brackets, a line of signs."""
    return sum(character.isalpha() for character in row.text) < 3
