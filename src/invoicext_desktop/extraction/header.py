"""Invoice number, purchase order, payment reference and terms: text values beside their labels."""

from __future__ import annotations

import re
from dataclasses import replace

from invoicext_desktop.extraction.dates import find_dates
from invoicext_desktop.extraction.found import Found, at, best
from invoicext_desktop.extraction.labels import Label
from invoicext_desktop.extraction.layout import Segment, around, make_segment
from invoicext_desktop.extraction.scoring.choose import choose
from invoicext_desktop.extraction.scoring.features import label_signals
from invoicext_desktop.extraction.text import tokens, word_set
from invoicext_desktop.extraction.values import Document, places
from invoicext_desktop.reading.model import Word

_GENERIC = word_set("no nr n number nummer numero numer # id ref reference")
_TITLES = word_set(
    "invoice rechnung facture factuur factura fattura fatura faktura lasku bill receipt gutschrift avoir "
    "kreditnota folio "
    "creditnota kreditfaktura abono hyvityslasku rechnungskorrektur order commande pedido ordine encomenda tilaus "
    "auftrag ordre creditfactuur"
)
#: A receipt's own number stands beside the invoice's, which is meant where there are both.
_RECEIPTS = word_set("receipt quittungsnummer quittung recu ricevuta recibo kvittering kvitto kuitti")
_SHAPE = re.compile(r"^[#№]?[A-Za-z0-9ÄÖÜäöüÅåØøÆæŁł][\w./\-–_#]*$")
_FILLER = word_set("no nr n nro num number nummer numero numer # id ref o")
#: A form's serial number, and the number of the till or office that goes before it.
_SERIAL = re.compile(r"^\d{8}$")
_SERIES = re.compile(r"^\d{4,5}$")
_DECIMAL = re.compile(r"^\d{1,3}([.,]\d{3})*[.,]\d{2}$")


def invoice_number(document: Document) -> Found[str] | None:
    candidates = _candidates(document, "invoice_number", ("other_number", "purchase_order"))
    chosen = choose(document, "invoice_number", candidates)
    return chosen and _with_series(document, chosen)


def _with_series(document: Document, number: Found[str]) -> Found[str]:
    """Where the number of the till or office stands apart ("Punto de Venta: 00003 Comp. Nro: 00000123"), with it."""
    if not _SERIAL.match(number.value) or number.box is None:
        return number
    for label in document.labelled("number_series"):
        for place in places(document, label):
            first = place.segment.words[0]
            level = label.segment.page == number.page and abs(first.box.y0 - number.box.y0) < 2 * label.segment.size
            if level and _SERIES.match(first.text):
                return replace(number, value=f"{first.text}-{number.value}")
            break
    return number


def purchase_order(document: Document, number: str | None) -> Found[str] | None:
    found = [c for c in _candidates(document, "purchase_order", ("other_number",)) if c.value != number]
    return best([candidate for candidate in found if candidate.score > 0.45])


def payment_reference(document: Document) -> Found[str] | None:
    found = []
    for label in document.labelled("reference"):
        for place in places(document, label):
            text = " ".join(word.text for word in place.segment.words)
            if 3 <= len(text) <= 40 and any(c.isdigit() for c in text) and not find_dates(text):
                found.append(at(place.segment, text, 0.8 * place.quality))
                break
    return best(found)


def _candidates(document: Document, meaning: str, rivals: tuple[str, ...]) -> list[Found[str]]:
    found: list[Found[str]] = []
    for label in document.labelled(meaning):
        if label.meanings & set(rivals) and not _TITLES & set(label.phrase):
            continue
        weight = _weight(document, label) - (0.25 if label.meanings & set(rivals) else 0.0)
        for place in places(document, label):
            starts = document.starts_label(place.segment)
            if starts is not None and place.quality < 1 and _leads_on(starts):
                continue
            value = identifier(place.segment)
            if value is None:
                if place.quality >= 0.99 and weight < 0.8:
                    break
                continue
            text, segment = value
            shape = 1.0 if len(text) >= 4 or label.opens else 0.9
            signals = {"weight": weight, "quality": place.quality, **label_signals(label)}
            found.append(replace(at(segment, text, weight * place.quality * shape), signals=signals))
            break
    return found


def _joined(segment: Segment) -> list[Word]:
    """The words; "0024 - 00036646", the number of a form with its series, is one."""
    words = list(segment.words)
    for place, (series, sign, serial) in enumerate(zip(words, words[1:], words[2:], strict=False)):
        if _SERIES.match(series.text) and sign.text in ("-", "–") and _SERIAL.match(serial.text):
            box = around(word.box for word in (series, serial))
            return [*words[:place], replace(serial, text=f"{series.text}-{serial.text}", box=box), *words[place + 3 :]]
    return words


def _leads_on(label: Label) -> bool:
    """Whether a label has a value of its own after it, so that it is no value itself."""
    said = label.opens or label.end < len(label.segment.words)
    return said and not _lettered(label.segment)


def _lettered(segment: Segment) -> bool:
    """Whether a segment is a series' letter and a number ("A 36617"), however much the letter is a word."""
    return re.fullmatch(r"[A-Z] ?-? ?\d{2,12}", segment.text) is not None


def _weight(document: Document, label: Label) -> float:
    """How much a label says: "Invoice number" more than "Invoice", that more than "No."."""
    words = set(label.phrase)
    if words <= _GENERIC and after_title(label):
        return 0.9
    if words <= _GENERIC:
        weight = 0.55 if label.start == 0 else 0.3
    elif len(words) == 1 and words <= _TITLES:
        weight = 0.8 if label.start == 0 else 0.5
    else:
        weight = 0.9 if words & _RECEIPTS else 1.0
    if not label.opens and label.rest() is not None:
        weight -= 0.05
    if label.start > 0 and not label.opens:
        weight -= 0.15
    if label.segment.page > 1:
        weight -= 0.15
    sheet = document.sheet(label)
    return weight - 0.15 * max(0.0, label.box.y0 / sheet.height - 0.35)


def after_title(label: Label) -> bool:
    """Whether the words before the label name the document ("Handelsrechnung (380) Nr.")."""
    return names_document(tokens(" ".join(word.text for word in label.segment.words[: label.start])))


def names_document(words: tuple[str, ...]) -> bool:
    """Whether one of these words is "invoice" or the like, or ends with it."""
    return any(word.endswith(title) for word in words for title in _TITLES if len(title) > 4)


def identifier(segment: Segment) -> tuple[str, Segment] | None:
    """The number at the beginning of a value: (text, where), or None where it is none.

    Filler such as "No." is skipped; "RE 2024 17" stays whole; dates, amounts and prose are none.
    """
    words = _joined(segment)
    while words and (not any(c.isalnum() for c in words[0].text) or set(tokens(words[0].text)) <= _FILLER):
        words.pop(0)
    taken: list[Word] = []
    for word in words[:4]:
        text = word.text.rstrip(",;:").rstrip(".")
        if not text or not _SHAPE.match(text):
            break
        digits = any(c.isdigit() for c in text)
        prefix = text.isupper() and len(text) <= 5 and text.isalpha()
        if not digits and not (prefix and not taken):
            break
        taken.append(word)
        if text != word.text:
            break
    text = " ".join(word.text.rstrip(",;:").rstrip(".").lstrip("#№") for word in taken)
    if not any(c.isdigit() for c in text) or len(text) > 32 or _DECIMAL.match(text):
        return None
    if len(taken) > 1 and taken[0].text[0].isdigit():
        joined = make_segment(taken, segment.page, segment.row).text
        if find_dates(joined) or any(not w.text.isdigit() for w in taken):
            taken = taken[:1]
            text = taken[0].text.rstrip(",;:.")
    full = " ".join(word.text for word in words[:4])
    dates = find_dates(full)
    if dates and dates[0].start == 0 and dates[0].end >= len(text):
        return None
    return text, make_segment(taken, segment.page, segment.row)
