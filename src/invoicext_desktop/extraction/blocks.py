"""Blocks of lines that belong together, and what each line of a party's block is."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from invoicext_desktop.domain.evidence import BBox
from invoicext_desktop.extraction.dates import find_dates
from invoicext_desktop.extraction.layout import Segment, Sheet, around
from invoicext_desktop.extraction.lexicon.party_words import COUNTRIES, LEGAL_FORMS
from invoicext_desktop.extraction.text import fold, tokens

_POSTCODE = re.compile(
    r"(?<![\w.,/-])(?:[A-Z]{1,2}-)?\d{4,6}(?:-\d{3,4})?(?![\d.,/]\d|\d|[a-z])|\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b|"
    r"\b[A-Z]\d[A-Z]\s?\d[A-Z]\d\b|"
    r"\b[A-Z]\d[\dW]\s?[A-Z\d]{4}\b|\b\d{3}\s\d{2}\b|\b\d{2}-\d{3}\b|\b\d{4}\s?[A-Z]{2}\b"
)
_STREET = re.compile(
    r"^\d{1,5}[A-Za-z]?(?:[-/]\d+)?,?\s+\S*[A-Za-z]{2}|"
    r"[A-Za-zÀ-ž.]{3,},?\s+(?:n[°ºr.]*\s?)?\d{1,4}(?:\s?[A-Za-z])?(?:[-/–]\s?\d+\s?[A-Za-z]?)?$|"
    r"[A-Za-zÀ-ž.]{3,},?\s+\d{1,5}(?:[-/]\d+)?\s?[A-Za-z]?,|\bp\.?\s?o\.?\s?box\b|postfach|boîte postale|"
    r"\b(?:calle|carrera|avenida|diagonal|transversal|cra|cll|av)\b\.?\s+\w+\s*(?:#|no\.?|n[°º])\s*\d+|"
    r"\bapartado\b|\bsuite\b|\bfloor\b",
    re.IGNORECASE,
)
_CONTACT = re.compile(
    r"@|www\.|https?:|\b(?:tel|phone|fon|telefon|telephone|téléphone|tél|fax|mobil|mobile|e-?mail|web|website|url|"
    r"iban|bic|swift|tlf|puh|"
    r"teléfono|telefono|telefone|telemóvel|telefoon|cell)\b\s?[.:+(\d]|^\+\d|^\(\d{2,4}\)[\s\d-]+$|"
    r"^[\d\s()+-]{9,}$|^(?:internet|homepage)\b",
    re.IGNORECASE,
)
_SEPARATOR = re.compile(r"\s+[-–|•·∙●*/]\s+|\s*[•·∙●|]\s*|\s+[-–]\s*|,\s+|;\s+")
_PRICE = re.compile(r"\d[.,]\d{2}(?![\d.,])")
_STRONG_PARTS = re.compile(r"\s+[-–—/*]\s+|\s*[•·∙●|]\s*|\s{3,}")
_STRONG = re.compile(r"\s[-–—/*]\s|[•·∙●|]")
DOMAIN = re.compile(r"(?:@|www\.|https?://(?:www\.)?)([a-z0-9][a-z0-9-]*)(?:\.[a-z0-9-]+)*\.[a-z]{2,}", re.IGNORECASE)


#: "Acme, Lda": a legal form after a comma is at most this long.
MOST_FORM = 8
#: A block ends for certain where nothing follows within this many points.
REACH = 40.0


@dataclass(frozen=True, slots=True)
class Block:
    """Lines one under the other. `lines` have no contact details taken out yet."""

    lines: tuple[Segment, ...]
    page: int
    box: BBox

    @property
    def text(self) -> str:
        return "\n".join(line.text for line in self.lines)


def find_blocks(sheet: Sheet) -> list[Block]:
    """The page's segments joined to columns of lines with a common edge and small gaps."""
    blocks: list[list[Segment]] = []
    open_blocks: list[list[Segment]] = []
    for row in sheet.rows:
        open_blocks = [lines for lines in open_blocks if row.box.y0 - lines[-1].box.y1 < REACH]
        for segment in row.segments:
            home = next((lines for lines in reversed(open_blocks) if _joins(lines, segment)), None)
            if home is None:
                blocks.append([segment])
                open_blocks.append(blocks[-1])
            else:
                home.append(segment)
    return [Block(tuple(lines), sheet.number, around(line.box for line in lines)) for lines in blocks]


def _joins(lines: list[Segment], segment: Segment) -> bool:
    last = lines[-1]
    if last.row == segment.row:
        return False
    size = max(last.size, segment.size)
    gap = segment.box.y0 - last.box.y1
    if not -0.6 * size < gap < 0.9 * min(last.size, segment.size) + 2 or max(last.size, segment.size) > 2.6 * min(
        last.size, segment.size
    ):
        return False
    if len(lines) > 2 and gap > last.box.y0 - lines[-2].box.y1 + 0.5 * size and _is_whole(lines):
        return False
    box = around(line.box for line in lines)
    left = abs(segment.box.x0 - last.box.x0) < 4
    right = (
        abs(segment.box.x1 - last.box.x1) < 4
        and min(segment.box.x1, last.box.x1) - max(segment.box.x0, last.box.x0) > 0
    )
    centre = abs((segment.box.x0 + segment.box.x1) - (last.box.x0 + last.box.x1)) < 6
    return (left or right or centre) and segment.box.x0 < box.x1


def _is_whole(lines: list[Segment]) -> bool:
    """Whether a name and a complete address stand there: what follows after a gap is somebody else's."""
    return is_complete(", ".join(line.text for line in lines[1:]))


@cache
def _countries() -> dict[tuple[str, ...], str]:
    return {tokens(name): code for code, names in COUNTRIES.items() for name in names.split("|")}


def country_of(line: str) -> str | None:
    """The country that a line names by itself or at its end ("..., Germany")."""
    words = tokens(line)
    for length in (4, 3, 2, 1):
        if len(words) >= length and words[-length:] in _countries():
            code = _countries()[words[-length:]]
            if length == 1 and len(words[-1]) == 2 and not line.rstrip(" .").endswith(words[-1].upper()):
                continue
            return code
    return None


def has_legal_form(line: str) -> bool:
    words = [word.strip(".,()") for word in line.replace("&", " ").split()]
    folded = [fold(word).replace(".", "").replace("/", "") for word in words]
    for index, word in enumerate(folded):
        if word not in LEGAL_FORMS:
            continue
        if len(word) > 3 or index > 0:
            if (
                len(word) <= 2
                and not words[index].replace(".", "").replace("/", "")[:1].isupper()
                and word not in ("eg", "ev", "ek")
            ):
                continue
            return True
    if any(one + other in LEGAL_FORMS for one, other in pairwise(folded) if len(one) < 3 and len(other) < 3):
        return len(folded) > 2
    joined = "".join(folded)
    return joined.endswith(("spzoo", "sarl", "gmbh", "srl", "sas")) and len(words) > 1


def is_contact(line: str) -> bool:
    """Telephone, e-mail, web and bank lines."""
    return bool(_CONTACT.search(line))


def is_address(line: str) -> bool:
    """A street with its number, a postal code with its town, or a country."""
    if is_contact(line) or len(line) > 110 or is_date(line) or _PRICE.search(line):
        return False
    if country_of(line) is not None and len(line) < 60:
        return True
    letters = sum(c.isalpha() for c in line)
    if letters < 3:
        return bool(re.fullmatch(r"[\dA-Z -]{4,8}", line) and _POSTCODE.fullmatch(line))
    return bool(_POSTCODE.search(line) or _STREET.search(line))


def before_contact(line: str) -> str:
    """The address that a line begins with before it goes on with telephone or e-mail; "" where it does not."""
    parts = _STRONG_PARTS.split(line)
    end = next((index for index, part in enumerate(parts) if is_contact(part) or ":" in part), None)
    kept = [part.strip() for part in parts[:end]] if end is not None else []
    return ", ".join(kept) if any(is_address(part) for part in kept) else ""


def is_complete(text: str) -> bool:
    """Whether an address has a street (or a box) and a town's postal code."""
    parts = [part.strip() for part in text.split(",")]
    coded = [part for part in parts if _POSTCODE.search(part)]
    return bool(coded) and any(is_address(part) and country_of(part) is None for part in parts if part != coded[-1])


def is_date(line: str) -> bool:
    """Whether a date is most of what a line says."""
    dates = find_dates(line)
    return bool(dates) and dates[0].end - dates[0].start > 0.6 * len(line)


def split_line(text: str) -> list[str]:
    """A party written in one line ("Firma GmbH · Weg 3 · 12345 Ort") in its parts."""
    parts: list[str] = []
    separator = _STRONG_PARTS if len(_STRONG.findall(text)) > 1 else _SEPARATOR
    for part in filter(None, map(str.strip, separator.split(text))):
        if len(parts) == 1 and len(part) <= MOST_FORM and has_legal_form("- " + part) and f", {part}" in text:
            parts[0] += f", {part}"
        else:
            parts.append(part)
    return parts


def is_sender_line(text: str) -> bool:
    """Whether a party is written in one line, as above the window of an envelope and in footers."""
    parts = split_line(text)
    if len(parts) < 3 or len(text) > 130 or is_address(parts[0]) or not any(is_address(part) for part in parts[1:]):
        return False
    return len(_STRONG.findall(text)) >= 2 or has_legal_form(parts[0])


def domains(text: str) -> list[str]:
    """The names in e-mail and web addresses: "info@acme-tools.com" -> "acmetools"."""
    public = {
        "gmail",
        "hotmail",
        "outlook",
        "yahoo",
        "gmx",
        "web",
        "icloud",
        "orange",
        "wanadoo",
        "free",
        "mail",
        "live",
        "telekom",
        "t-online",
    }
    return [match[1].lower().replace("-", "") for match in DOMAIN.finditer(text) if match[1].lower() not in public]
