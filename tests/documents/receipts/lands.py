"""The countries of receipts: those of the designs, and three more; what tax is called at their tills."""

from __future__ import annotations

import random
import string
from collections.abc import Callable

from stdnum.cz import dic
from stdnum.id import npwp

from documents.designs.countries.all import COUNTRIES, SYMBOLS
from documents.designs.countries.country import POINT, Country
from documents.designs.identifiers import make_tax_id

_MALAYSIA = Country(
    "MY",
    "Malaysia",
    "MYR",
    ("6", "0"),
    POINT,
    ("{d}/{m}/{y}", "{d}-{m}-{y}", "{d}/{m}/{s}", "{d} {mon} {y}"),
    ("No. {number}, {street}", "{code} {town}"),
    "#####",
    ("Johor Bahru", "Petaling Jaya", "Ipoh, Perak", "Shah Alam, Selangor"),
    ("Jalan Meranti", "Jalan Teknologi 3/5", "Lorong Bunga 2"),
    ("SDN BHD", "Sdn. Bhd.", "Enterprise"),
    ("GST ID", "GST Reg No", "GST No", "SST ID", "GST ID No"),
    "0#-### ####",
    "(######-@)",
    ("GST", "SST", "Service Tax"),
)
_INDONESIA = Country(
    "ID",
    "Indonesia",
    "IDR",
    ("11", "10"),
    ((".", ","), (",", "."), (".", ",")),
    ("{d}/{m}/{y}", "{d}-{m}-{y}", "{d}.{m}.{s}"),
    ("{street} No. {number}", "{town} {code}"),
    "#####",
    ("Jakarta Selatan", "Bandung", "Surabaya"),
    ("Jl. Melati", "Jl. Sudirman", "Jl. Kenanga"),
    ("PT", "CV", ""),
    ("NPWP",),
    "021-### ####",
    "",
    ("PPN", "PB1", "Pajak"),
)
_CZECHIA = Country(
    "CZ",
    "Česko",
    "CZK",
    ("21", "12"),
    ((" ", ","), ("", ","), ("", ".")),
    ("{j}.{n}.{y}", "{d}.{m}.{y}", "{d}.{m}.{s}"),
    ("{street} {number}", "{code} {town}"),
    "### ##",
    ("Praha 4", "Brno", "Plzeň"),
    ("Dlouhá", "Lipová", "Nádražní"),
    ("s.r.o.", "a.s.", ""),
    ("DIČ", "DIC", "DIČ:"),
    "### ### ###",
    "IČO ########",
    ("DPH",),
)
LANDS = COUNTRIES | {land.code: land for land in (_MALAYSIA, _INDONESIA, _CZECHIA)}
#: Where tills speak a language, as often as the list has it.
TILLS: dict[str, tuple[str, ...]] = {
    "en": ("US", "US", "US", "US", "GB", "GB", "MY", "MY", "MY", "IE", "AU", "CA", "NZ", "SG", "ZA", "IN"),
    "ms": ("MY",),
    "id": ("ID",),
    "de": ("DE", "DE", "AT", "CH"),
    "nl": ("NL", "BE"),
    "fr": ("FR", "FR", "BE"),
    "es": ("ES", "ES", "MX", "CL"),
    "it": ("IT",),
    "pt": ("PT", "PT", "BR"),
    "sv": ("SE",),
    "da": ("DK",),
    "nb": ("NO",),
    "fi": ("FI",),
    "pl": ("PL",),
    "cs": ("CZ",),
}
SIGNS = SYMBOLS | {"MYR": ("RM",), "IDR": ("Rp",), "CZK": ("Kč", "Kc")}
#: What the tax is called by language; countries that speak with others have their own.
TAXES = {
    "en": ("VAT", "V.A.T."),
    "de": ("MwSt", "MwSt.", "USt"),
    "nl": ("BTW",),
    "fr": ("TVA", "T.V.A."),
    "es": ("IVA",),
    "it": ("IVA",),
    "pt": ("IVA",),
    "sv": ("Moms",),
    "da": ("Moms",),
    "nb": ("MVA",),
    "fi": ("ALV",),
    "pl": ("PTU", "VAT"),
    "cs": ("DPH",),
    "ms": ("GST", "SST"),
    "id": ("PPN", "PB1"),
}
#: Prices are without tax in these.
UNTAXED_PRICES = frozenset(("US", "CA", "ID"))
#: Cash is rounded to so many hundredths.
ROUNDED = {"MYR": 5, "CHF": 5, "SEK": 100, "NOK": 100, "DKK": 50, "CZK": 100, "AUD": 5, "NZD": 10}
#: Prices are so many times larger than in euro, and have no cents in the last two.
SCALE = {"IDR": 10_000, "CLP": 900, "CZK": 25, "INR": 60, "ZAR": 15, "SEK": 10, "NOK": 10, "DKK": 7, "MXN": 15}
WHOLE = frozenset(("IDR", "CLP"))

_NUMBERS: dict[str, tuple[tuple[str, ...], Callable[[str], bool]]] = {
    "MY": (("000#########", "0016########", "W10-1808-########"), lambda text: True),
    "ID": (("0#.###.###.#-###.000",), lambda text: bool(npwp.is_valid(text))),
    "CZ": (("CZ########",), lambda text: bool(dic.is_valid(text))),
}


def fill(chance: random.Random, pattern: str) -> str:
    """# a digit, @ a capital letter, anything else itself."""
    signs = {"#": string.digits, "@": "ABCDEFGHJKLMNPRSTUVWXY"}
    return "".join(chance.choice(signs[sign]) if sign in signs else sign for sign in pattern)


def tax_id(chance: random.Random, country: str) -> str:
    """A tax number of a shop there."""
    if country not in _NUMBERS:
        return make_tax_id(chance, country)
    patterns, is_valid = _NUMBERS[country]
    pattern = chance.choice(patterns)
    while not is_valid(number := fill(chance, pattern)):
        pass
    return number
