"""Who sends the invoice and who receives it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from invoicext_desktop.domain.evidence import BBox
from invoicext_desktop.extraction.blocks import (
    before_contact,
    country_of,
    find_blocks,
    has_legal_form,
    is_address,
    is_complete,
    is_contact,
    is_date,
    is_sender_line,
    split_line,
)  # fmt: skip
from invoicext_desktop.extraction.found import Found
from invoicext_desktop.extraction.labels import Label
from invoicext_desktop.extraction.layout import Segment, Sheet, around, make_segment
from invoicext_desktop.extraction.text import squash, tokens, word_set
from invoicext_desktop.extraction.values import Document

_KEYS = word_set(
    "anschrift name street address city state country post code postcode zip company province county town firma "
    "strasse ort land "
    "nom adresse ville pays rue naam adres plaats nombre direccion ciudad pais domicilio indirizzo citta paese nome "
    "morada localidade nazwa ulica miasto kraj namn adress ort navn adresse by nimi osoite postal region seller buyer "
    "customer client supplier plz postleitzahl cp cap denominazione ragione sociale razon social comune "
    "razao apellido nombres municipio endereco bairro cep e y provincia wojewodztwo kod pocztowy"
)
_ROLES = word_set("seller buyer customer client supplier")
#: Lines of a party begin within this share of the page's width from its label.
WIDEST = 0.45
_SKIP = re.compile(
    r"^(?:attn|attention|z\.? ?hd\.?|c/o|contact|ansprechpartner|à l'attention|t\.?a\.?v\.?|att\.?:|page|seite)\b",
    re.IGNORECASE,
)
#: "Dupont SARL au capital de 10 000 EUR" without what begins with "capital".
_LEFT_OVER = re.compile(r"\s+(?:au|avec|mit|con|met|with|com|z)$", re.IGNORECASE)
_STOPS = frozenset(
    {
        "invoice_number",
        "invoice_date",
        "due_date",
        "tax_id",
        "customer_tax_id",
        "other_number",
        "iban",
        "bic",
        "terms",
        "purchase_order",
        "other_date",
        "reference",
        "currency",
    }
)


@dataclass(slots=True)
class PartyBlock:
    """A possible party: name and address lines, where they stand, and how much speaks for it.

    `points` are the reader's, `likely` (0 to 1) is how likely it is the supplier.
    """

    name: str
    address: list[str]
    page: int
    box: BBox
    name_box: BBox
    address_box: BBox | None
    text: str
    size: float = 10.0
    role: str = ""
    points: float = 0.0
    likely: float = 0.0
    lines: list[Segment] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Parties:
    """What was found of both. `country` is the supplier's, as an ISO code."""

    supplier_name: Found[str] | None
    supplier_address: Found[str] | None
    supplier_tax_id: Found[str] | None
    customer_name: Found[str] | None
    customer_address: Found[str] | None
    customer_tax_id: Found[str] | None
    country: str | None


def party_of(lines: list[Segment], document: Document, role: str = "") -> PartyBlock | None:
    """Name and address in lines of text, labels and contact details left out."""
    kept: list[tuple[str, Segment]] = []
    for line in lines:
        kept.extend([(text, line) for text in _clean(line, document, first=not kept)])
    if not kept:
        return None
    if len(kept) == 1 and len(parts := split_line(kept[0][0])) >= 3 and any(is_address(p) for p in parts[1:]):
        kept = [(part, kept[0][1]) for part in parts]
    start = 0
    while start < len(kept) - 1 and is_address(kept[start][0]) and not has_legal_form(kept[start][0]):
        if any(has_legal_form(text) for text, _ in kept[start + 1 : start + 3]):
            start += 1
        else:
            break
    texts = [text for text, _ in kept[start : start + 3]]
    if (len(texts) > 1 and _heads_company(*texts[:2])) or (len(texts) > 2 and _is_nickname(texts, document)):
        start += 1
    name, first = kept[start]
    address = _address(kept[start + 1 :])
    if not address and "," in name and is_address(name.split(",", 1)[1]):
        name, rest = name.split(",", 1)
        address = [(rest.strip(), first)]
    box = around(line.box for line in lines)
    spread = around(line.box for _, line in address) if address else None
    text = "\n".join(line.text for line in lines)
    return PartyBlock(
        name.strip(" ,;:-"),
        [t for t, _ in address],
        first.page,
        box,
        first.box,
        spread,
        text,
        first.size,
        role,
        lines=lines,
    )


def _heads_company(line: str, below: str) -> bool:
    """Whether a line is a heading, a trade name or a person above a company's full name."""
    return not has_legal_form(line) and has_legal_form(below) and len(line.split()) <= 4 and not is_address(below)


def _is_nickname(lines: list[str], document: Document) -> bool:
    """Whether the document says the second of two names above a street again, and the first nowhere else."""
    first, second, street = lines
    if any(has_legal_form(line) or is_address(line) for line in (first, second)) or not is_address(street):
        return False
    said = [sum(squash(name) in text for text in document.squashed) for name in (first, second)]
    return len(squash(second)) > 4 and said[0] <= 1 < said[1]


def _clean(line: Segment, document: Document, *, first: bool) -> Iterator[str]:
    """The line's text without a leading key such as "Street:"; nothing for labels and contact details."""
    text = _before_number(line, document)
    text = before_contact(text) or text
    head, colon, rest = text.partition(":")
    if colon and set(tokens(head)) <= _KEYS:
        text = rest.strip()
    elif colon and (len(head) < 30 or (len(head) < 45 and not re.search(r"[\d,]", head))):
        label = document.starts_label(line)
        if label is not None or not is_address(rest):
            return
        text = rest.strip()
    else:
        label = document.starts_label(line)
        if label is not None and label.meanings & _STOPS and (label.whole or any(c.isdigit() for c in text)):
            return
        if label is not None and label.whole:
            return
    if not text or is_contact(text) or _SKIP.match(text) or not any(c.isalnum() for c in text):
        return
    if first and (not any(c.isalpha() for c in text) or text.startswith("(")):
        return
    yield text


def _before_number(line: Segment, document: Document) -> str:
    """What a line says before it goes on with a tax number or an account."""
    for label in document.by_segment.get(id(line), ()):
        digits = sum(c.isdigit() for word in line.words[label.end :] for c in word.text)
        if label.start > 1 and label.meanings & {"tax_id", "customer_tax_id", "iban", "other_number"} and digits > 5:
            before = " ".join(word.text for word in line.words[: label.start]).strip(" .,;:|·-–")
            return _LEFT_OVER.sub("", before)
    return line.text.strip()


def _address(lines: list[tuple[str, Segment]]) -> list[tuple[str, Segment]]:
    """The address lines: up to the last that looks like one, if any does."""
    last = _last_of_address([text for text, _ in lines[:7]])
    if last is None:
        return []
    kept = [line for line in lines[: last + 1] if len(line[0]) < 110]
    if last >= 3 and not any(is_address(text) for text, _ in lines[:2]):
        return []
    following = lines[last + 1 : last + 2]
    if (
        following
        and len(following[0][0].split()) <= 3
        and following[0][0].istitle()
        and len(kept) < 3
        and not has_legal_form(following[0][0])
    ):
        kept += following
    return kept


def _last_of_address(lines: list[str]) -> int | None:
    """Where an address ends: after a complete one only its country may come later."""
    last, parts = None, 0
    for index, text in enumerate(lines):
        if not is_address(text):
            continue
        if last is not None and parts > 1 and index > last + 1 and country_of(text) is None:
            break
        last = index
        parts += max(1, sum(is_address(part.strip()) for part in text.split(",")))
    return last


def labelled_parties(document: Document, tables: Mapping[int, int]) -> Iterator[PartyBlock]:
    """The parties that a label introduces: what stands under it or to its right.

    `tables` has the row where the items begin, by page: no party reaches into them.
    """
    for label in document.labels:
        role = next((r for r in ("customer", "supplier", "other_party", "payee") if r in label.meanings), None)
        if role is None or label.start > 0 or not (label.whole or label.opens or _introduces(label)):
            continue
        keyed = len(label.phrase) == 1 and set(label.phrase) <= _KEYS - _ROLES
        if (
            keyed
            or label.meanings & {"tax_amount", "discount"}
            or (len(label.phrase[0]) <= 3 and len(label.phrase) == 1 and not label.opens and not label.whole)
        ):
            continue
        lines = _region(document, label, tables.get(label.segment.page))
        if lines:
            party = party_of(lines, document, role)
            if party is not None and len(party.name) > 1 and not is_date(party.name):
                yield party


def _introduces(label: Label) -> bool:
    return len(label.phrase) >= 2 and label.end < len(label.segment.words)


def _region(document: Document, label: Label, floor: int | None) -> list[Segment]:
    """The lines that belong to a party's label: a column from the label's left edge to the next column."""
    sheet = document.sheet(label)
    row = sheet.rows[label.segment.row]
    rest = label.rest()
    lines = [rest] if rest is not None else []
    right = [s for s in row.segments if s.box.x0 > label.segment.box.x1]
    x0 = label.box.x0 if rest is None else min(label.box.x0, rest.box.x0)
    size = label.segment.size
    if rest is None and right and not _column_below(sheet, label) and document.starts_label(right[0]) is None:
        lines, x0 = [right[0]], right[0].box.x0
        right = right[1:]
    x1 = min((s.box.x0 for s in right if s.box.x0 > x0 + 30), default=sheet.width) - 2
    x1 = min(x1, x0 + WIDEST * sheet.width)
    end = row.index + 14 if floor is None or floor <= row.index else min(floor, row.index + 14)
    bottom = label.box.y1
    usual = 0.6 * size
    for below in sheet.rows[row.index + 1 : end]:
        inside = [
            s
            for s in below.segments
            if x0 - 6 <= s.box.x0 < x1 or (s.box.x0 < x0 < s.box.x1 and s.box.x1 <= x1 and lines == [])
        ]
        if not inside:
            continue
        if below.box.y0 - bottom > (2.2 if lines else 3.5) * size or _ends_region(document, inside[0]):
            break
        gap = inside[0].box.y0 - bottom
        larger = bool(lines) and inside[0].size > 1.2 * lines[-1].size
        if (gap > usual + 0.5 * size or larger) and is_complete(", ".join(line.text for line in lines[1:])):
            break  # a complete address, then a paragraph of its own
        usual = max(usual, gap) if lines else usual
        kept = inside[:1]
        for segment in inside[1:]:
            if inside[0].text.endswith(":"):
                kept.append(segment)
                break
        words = [word for segment in kept for word in segment.words]
        lines.append(make_segment(words, row.page, below.index) if len(kept) > 1 else kept[0])
        bottom = max(s.box.y1 for s in kept)
    return lines


def _column_below(sheet: Sheet, label: Label) -> bool:
    """Whether something stands right under the label, within two lines."""
    for row in sheet.rows[label.segment.row + 1 : label.segment.row + 3]:
        for segment in row.segments:
            if abs(segment.box.x0 - label.box.x0) < 15 and segment.box.y0 - label.box.y1 < 1.8 * label.segment.size:
                # In a form the next field's label stands there, its value at the right as well.
                return not (label.opens and segment.text.endswith(":"))
    return False


def _ends_region(document: Document, segment: Segment) -> bool:
    label = document.starts_label(segment)
    if label is None:
        return False
    closed = label.opens or label.whole
    if label.meanings & {"customer", "supplier", "other_party", "payee"} and closed and not set(label.phrase) <= _KEYS:
        return True
    return bool(label.meanings & {"invoice_number", "invoice_date", "due_date"}) and closed and len(label.phrase[0]) > 6


def free_parties(document: Document, labelled: Sequence[PartyBlock] = ()) -> Iterator[PartyBlock]:
    """Blocks, single lines and footers that could be a party, without the lines of the labelled ones.

    Their role is "sender" for a party in one line, "window" for what stands right under such a
    line, which is the addressee, and empty for all others.
    """
    last = document.sheets[-1]
    taken = {_place(line) for party in labelled for line in party.lines}
    for sheet in document.sheets[:2] if last.number <= 2 else [*document.sheets[:2], last]:
        for block in find_blocks(sheet):
            for lines, role in _split_senders(_longest_free(block.lines, taken)):
                party = party_of(lines, document, role)
                if party is not None and _name_like(party.name) and (sheet.number < 3 or party.address):
                    yield party


def _place(line: Segment) -> tuple[int, int, int]:
    return line.page, line.row, round(line.box.x0)


def _longest_free(lines: Sequence[Segment], taken: set[tuple[int, int, int]]) -> list[Segment]:
    """What follows the last line that is another's where a paragraph of its own begins there, else all."""
    last = max((index for index, line in enumerate(lines) if _place(line) in taken), default=None)
    rest = list(lines[last + 1 :]) if last is not None else []
    return rest if len(rest) > 1 or (rest and has_legal_form(rest[0].text)) else list(lines)


def _split_senders(lines: list[Segment]) -> Iterator[tuple[list[Segment], str]]:
    """A block cut at the lines that name a party in full."""
    senders = [index for index, line in enumerate(lines) if is_sender_line(line.text)]
    if not senders:
        yield lines, ""
        return
    for index in senders:
        yield [lines[index]], "sender"
    first, last = senders[0], senders[-1]
    if lines[:first]:
        yield lines[:first], ""
    if lines[last + 1 :]:
        yield lines[last + 1 :], "window"


def _name_like(name: str) -> bool:
    letters = sum(c.isalpha() for c in name)
    return (
        letters >= 2
        and len(name) <= 90
        and not is_date(name)
        and letters >= 0.4 * len(name)
        and len(name.split()) <= 10
    )
