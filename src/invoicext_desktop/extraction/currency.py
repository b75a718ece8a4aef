"""The invoice's currency: its code beside amounts or a label, its symbol, else the country's."""

from __future__ import annotations

import re
from collections import Counter

from invoicext_desktop.extraction.found import Found, at
from invoicext_desktop.extraction.layout import Segment
from invoicext_desktop.extraction.lexicon.party_words import CURRENCIES
from invoicext_desktop.extraction.text import word_set
from invoicext_desktop.extraction.values import Document, places

_CODES = word_set(
    "EUR USD GBP CAD AUD NZD INR ZAR SGD CHF PLN SEK DKK NOK CZK ARS BRL MXN HKD AED PHP MYR CNY JPY HUF RON THB "
    "TRY "
    "IDR KRW ILS SAR CLP COP PEN BGN ISK UAH KES NGN EGP VND"
)
_SYMBOLS = {
    "€": "EUR", "£": "GBP", "₹": "INR", "zł": "PLN", "zl": "PLN", "US$": "USD", "C$": "CAD", "CA$": "CAD", "A$": "AUD",
    "AU$": "AUD",
    "NZ$": "NZD", "R$": "BRL", "S$": "SGD", "HK$": "HKD", "Kč": "CZK", "Rs": "INR", "Rs.": "INR", "Ft": "HUF",
    "lei": "RON",
    "RM": "MYR",
    "₱": "PHP", "₺": "TRY", "₪": "ILS", "฿": "THB", "₩": "KRW", "Fr.": "CHF", "SFr.": "CHF", "PLN": "PLN",
}  # fmt: skip
_NAMES = {"euro": "EUR", "euros": "EUR", "us dollars": "USD", "us dollar": "USD", "pounds sterling": "GBP"}
_DOLLAR = word_set("US CA AU NZ SG HK AR MX CL CO")
#: Languages of countries whose dollar or peso sign says nothing while the country is unknown.
_PESO = word_set("es pt")
_CROWN = word_set("SE NO DK")
_BY_LANGUAGE = {"sv": "SEK", "da": "DKK", "nb": "NOK"}
_SPOKEN = {"pl": "PLN", **_BY_LANGUAGE}
_SIGN = r"US\$|C\$|CA\$|A\$|NZ\$|zł|zl|Kč|kr|Rs\.?|Ft|lei|RM|R\$|Fr\."
_BESIDE = re.compile(
    rf"(?:^|[\d\s(])([A-Z]{{3}}|[^\w\s.,:;()\-+/%#*'\"|&@]|{_SIGN})\.?\s?-?(?=\d)|"
    r"\d[.,-]{0,2}\s?(€|£|\$|zł|zl|Kč|kr\.?|[A-Z]{3}|Ft|lei|₹)(?:\s|$|\)|,)"
)


#: "Amount(RM)".
_BRACKETED = re.compile(r"\w\(([A-Z]{2,3}|[^\w\s]{1,2})\)$")


def read_currency(document: Document, country: str | None, language: str) -> Found[str] | None:
    """ISO 4217. Amounts' own codes and symbols first, then a label, then the country's currency."""
    for label in document.labelled("currency"):
        for place in places(document, label):
            code = _code_in(place.segment)
            if code:
                return at(place.segment, code, 0.98)
    return (
        _beside_amounts(document, country, language)
        or _alone(document, country, language)
        or _spoken(country, language)
    )


def _beside_amounts(document: Document, country: str | None, language: str) -> Found[str] | None:
    """What stands beside the amounts; codes before symbols, then what is there most often."""
    votes: Counter[str] = Counter()
    where: dict[str, Segment] = {}
    for sheet in document.sheets:
        for segment in sheet.segments:
            for mark in _marks(segment.text):
                votes[mark] += 1
                where.setdefault(mark, segment)
    for strict in (True, False):
        for mark, count in votes.most_common():
            code = _meaning(mark, country, language)
            if code and (mark in _CODES or not strict):
                sure = mark not in ("$", "kr") or country is not None
                return at(where[mark], code, (0.97 if sure else 0.8) - (0.2 if count < 2 else 0))
    return None


def _spoken(country: str | None, language: str) -> Found[str] | None:
    """Where nothing says it: that of the supplier's country, else of the only country with this language."""
    if country in CURRENCIES:
        return Found(CURRENCIES[country], 0.8, reason=f"the supplier's country is {country}")
    if language in _SPOKEN:
        return Found(_SPOKEN[language], 0.5, reason="the currency where this language is spoken")
    return None


def _marks(text: str) -> list[str]:
    found = []
    for match in _BESIDE.finditer(text):
        mark = match[1] or match[2]
        mark = mark if mark == "Fr." else mark.rstrip(".")
        if mark in _CODES or mark in _SYMBOLS or mark in ("$", "kr"):
            found.append(mark)
    return found


def _meaning(mark: str, country: str | None, language: str) -> str | None:
    if mark in _CODES:
        return mark
    if mark == "$":
        if country in _DOLLAR:
            return CURRENCIES[country]
        return None if country is None and language in _PESO else "USD"
    if mark == "kr":
        return CURRENCIES[country] if country in _CROWN else _BY_LANGUAGE.get(language)
    return _SYMBOLS.get(mark)


def _code_in(segment: Segment) -> str | None:
    for word in segment.words[:4]:
        text = word.text.strip("().,:;")
        if text.upper() in _CODES:
            return text.upper()
        if text in _SYMBOLS:
            return _SYMBOLS[text]
        if text.lower() in _NAMES:
            return _NAMES[text.lower()]
    return None


def code_of(text: str) -> str | None:
    """The one currency that a short text names by its code, its sign or its name; None where it names none or two."""
    parts = [*text.replace("\u00a0", " ").split(), *_marks(text)]
    plain = [part.strip("().,:;[]0123456789'-+") for part in parts]
    found = {code for part in plain if (code := _named(part)) is not None}
    return found.pop() if len(found) == 1 else None


def _named(text: str) -> str | None:
    if text.upper() in _CODES:
        return text.upper()
    return _meaning(text, None, "") or _NAMES.get(text.lower())


def _alone(document: Document, country: str | None, language: str) -> Found[str] | None:
    """A code or symbol that stands by itself, such as in "Total (EUR)" or "Amount €"."""
    votes: Counter[str] = Counter()
    where: dict[str, Segment] = {}
    for sheet in document.sheets:
        for segment in sheet.segments:
            for word in segment.words:
                text = word.text.strip("().,:;[]")
                bracketed = _BRACKETED.search(word.text)
                if bracketed is not None:
                    text = bracketed[1]
                code = text if text in _CODES else _SYMBOLS.get(text)
                if text == "$":
                    code = _meaning(text, country, language)
                if code and len(segment.words) <= 6:
                    votes[code] += 1
                    where.setdefault(code, segment)
    if not votes:
        return None
    code = votes.most_common(1)[0][0]
    return at(where[code], code, 0.9)
