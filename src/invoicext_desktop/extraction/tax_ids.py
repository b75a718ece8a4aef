"""Tax numbers: by their check digits, by their country's shape, and by their label."""

from __future__ import annotations

import importlib
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from types import ModuleType

from invoicext_desktop.domain.evidence import BBox
from invoicext_desktop.extraction.layout import Segment, make_segment
from invoicext_desktop.extraction.values import Document, places

_VAT = re.compile(
    r"^(AT|BE|BG|CHE|CY|CZ|DE|DK|EE|EL|ES|FI|FR|GB|GR|HR|HU|IE|IT|LT|LU|LV|MT|NL|NO|PL|PT|RO|SE|SI|SK|"
    r"XI)[- ]?([A-Z0-9][A-Z0-9 .\-]{6,15})$"
)
_SHAPES: tuple[tuple[str, str, str], ...] = (
    ("IN", "in_.gstin", r"\d{2}[A-Z]{5}\d{4}[A-Z][1-9A-Z]Z[0-9A-Z]"),
    ("AR", "ar.cuit", r"\d{2}-\d{8}-\d"),
    ("BR", "br.cnpj", r"\d{2}\.\d{3}\.\d{3}/\d{4}-\d{2}"),
    ("CH", "ch.uid", r"CHE-?\d{3}\.?\d{3}\.?\d{3}(?: ?(?:MWST|TVA|IVA))?"),
    ("NO", "no.mva", r"(?:NO ?)?\d{3} ?\d{3} ?\d{3} ?MVA"),
    ("CA", "", r"\d{9} ?RT ?\d{4}"),
    ("MX", "mx.rfc", r"[A-ZÑ&]{3,4}-?\d{6}-?[A-Z0-9]{3}"),
    ("CL", "cl.rut", r"\d{1,2}\.\d{3}\.\d{3}-[\dK]"),
    ("CO", "co.nit", r"\d{3}\.\d{3}\.\d{3}-\d"),
)
#: Numbers without a country's letters, as their own country groups them.
_PRINTED: tuple[tuple[str, str, str], ...] = (
    ("FI", "fi.ytunnus", r"\d{7}-\d"),
    ("SE", "se.orgnr", r"\d{6}-\d{4}"),
    ("PL", "pl.nip", r"\d{3}-\d{3}-\d{2}-\d{2}|\d{3}-\d{2}-\d{2}-\d{3}"),
    ("BE", "be.vat", r"[01]\d{3}\.\d{3}\.\d{3}"),
    ("NO", "no.orgnr", r"\d{3} \d{3} \d{3}"),
)
_LABELLED = re.compile(r"^[A-Z0-9][A-Z0-9 ./\-]{5,22}$", re.IGNORECASE)
#: An IBAN in groups of four begins like a tax number.
_ACCOUNT = re.compile(r"[A-Z]{2}\d{2} [A-Z\d]{4} [A-Z\d]{4}$")
_EIN = re.compile(r"^\d{2}-\d{7}$")


@dataclass(frozen=True, slots=True)
class TaxId:
    """A tax number as printed. `proved` by its check digits; `labelled` by a tax label beside it.

    `theirs`: the label says that it is the customer's.
    """

    text: str
    country: str | None
    proved: bool
    labelled: bool
    segment: Segment
    box: BBox
    theirs: bool = False


@cache
def _module(name: str) -> ModuleType:
    return importlib.import_module(f"stdnum.{name}")


def is_valid(name: str, text: str) -> bool:
    """Whether python-stdnum's module `name` accepts the number."""
    check: Callable[[str], bool] = _module(name).is_valid
    return bool(check(text))


def find_tax_ids(document: Document) -> list[TaxId]:
    """Every tax number of the document; labelled ones first, each text once a place."""
    found = [*_by_label(document), *_by_shape(document)]
    kept: list[TaxId] = []
    for tax_id in found:
        if not any(k.segment is tax_id.segment and _key(tax_id.text) in _key(k.text) for k in kept):
            kept.append(tax_id)
    return kept


def _key(text: str) -> str:
    return re.sub(r"[^A-Z0-9]", "", text.upper())


def _by_label(document: Document) -> Iterator[TaxId]:
    for label in document.labelled("tax_id", "customer_tax_id"):
        certain = len(label.meanings) == 1
        theirs = "customer_tax_id" in label.meanings
        for place in places(document, label):
            if place.quality < 0.7 or (
                place.quality < 0.99 and document.starts_label(place.segment) is not None and not certain
            ):
                continue
            read = _leading(place.segment)
            if read is None:
                continue
            text, segment = read
            country, proved = check(text)
            if proved or certain or (label.opens and sum(c.isdigit() for c in text) >= 8 and place.quality >= 0.9):
                yield TaxId(text, country, proved, True, place.segment, segment.box, theirs)
                break


def _leading(segment: Segment) -> tuple[str, Segment] | None:
    """The number that a segment begins with: as many words as still look like one."""
    words = list(segment.words)
    while words and not any(c.isdigit() for c in words[0].text) and not re.fullmatch(r"[A-Z]{2,3}", words[0].text):
        if len(words[0].text) > 5:
            return None
        words.pop(0)
    taken = []
    for word in words[:7]:
        text = word.text.strip(",;:()")
        if not (any(c.isdigit() for c in text) or re.fullmatch(r"[A-Z]{1,4}", text)):
            break
        taken.append(word)
        if word.text.endswith((",", ";")):
            break
    for count in range(len(taken), 0, -1):
        text = " ".join(word.text.strip(",;:()") for word in taken[:count])
        digits = sum(c.isdigit() for c in text)
        if count < len(taken) and not (check(text)[1] or count == 1):
            continue
        if _acceptable(text, digits):
            return text, make_segment(taken[:count], segment.page, segment.row)
    return None


def _acceptable(text: str, digits: int) -> bool:
    if not 6 <= digits <= 15 or not _LABELLED.match(text):
        return False
    return not re.fullmatch(r"\d{1,2}[./-]\d{1,2}[./-]\d{2,4}", text)


@cache
def check(text: str) -> tuple[str | None, bool]:
    """(country, whether check digits prove it) of a number as printed."""
    compact = re.sub(r"[\s.\-/]", "", text.upper())
    if compact.startswith("CHE"):
        return "CH", is_valid("ch.uid", re.sub(r"(?:MWST|TVA|IVA)$", "", compact))
    for country, module, pattern in _SHAPES:
        if re.fullmatch(pattern, text.upper()):
            return country, bool(module) and is_valid(
                module, compact.removeprefix("NO") if country == "NO" else compact
            )
    match = _VAT.match(text.upper())
    if match:
        prefix = match[1]
        if prefix == "CHE":
            return "CH", is_valid("ch.uid", compact)
        if prefix in ("GB", "XI"):
            return "GB", is_valid("gb.vat", compact)
        if prefix == "NO":
            return "NO", is_valid("no.mva", compact[2:])
        return "GR" if prefix == "EL" else prefix, is_valid("eu.vat", compact)
    if _EIN.match(text):
        return "US", False
    return _bare(text, compact)


def _bare(text: str, compact: str) -> tuple[str | None, bool]:
    """Numbers without a country's letters that have strong shapes of their own."""
    if re.fullmatch(r"[A-HJNP-SUVW]\d{7}[0-9A-J]|\d{8}[A-Z]|[XYZ]\d{7}[A-Z]", compact):
        return "ES", is_valid("es.nif", compact)
    for country, module, pattern in _PRINTED:
        if re.fullmatch(pattern, text.strip()) and is_valid(module, compact):
            return country, True
    if re.fullmatch(r"\d{11}", compact):
        if is_valid("au.abn", compact):
            return "AU", True
        if re.fullmatch(r"(?:20|23|24|27|30|33|34)\d{9}", text.strip()) and is_valid("ar.cuit", compact):
            return "AR", True
        if is_valid("it.iva", compact):
            return "IT", True
    return None, False


def _by_shape(document: Document) -> Iterator[TaxId]:
    for sheet in document.sheets:
        for segment in sheet.segments:
            words = segment.words
            for start, word in enumerate(words):
                if _ACCOUNT.match(" ".join(w.text for w in words[start : start + 3])):
                    continue
                text = word.text.strip(",;:()").upper()
                if not re.match(
                    r"(?:[A-Z]{2,3}\d|CHE-\d|[A-Z]{2,3}$|\d{2}[A-Z]{5}|\d{2}-\d{8}|\d{2}\.\d{3}\.|[A-Z]{2}[A-Z]?\d)",
                    text,
                ):
                    continue
                for count in range(min(5, len(words) - start), 0, -1):
                    joined = " ".join(w.text.strip(",;:()") for w in words[start : start + count])
                    country, proved = check(joined)
                    if proved:
                        part = make_segment(words[start : start + count], segment.page, segment.row)
                        yield TaxId(joined, country, True, False, segment, part.box)
                        break
