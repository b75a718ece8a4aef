"""All countries, the languages of their invoices, the signs of their money."""

from __future__ import annotations

from documents.designs.countries import andes, english, middle, north, south
from documents.designs.countries.country import Country

COUNTRIES: dict[str, Country] = {
    country.code: country
    for country in (*english.COUNTRIES, *middle.COUNTRIES, *south.COUNTRIES, *north.COUNTRIES, *andes.COUNTRIES)
}

#: Countries in which invoices of a language are written; the first is the usual one.
SPOKEN_IN: dict[str, tuple[str, ...]] = {
    "en": ("GB", "US", "US", "GB", "IE", "AU", "CA", "NZ", "IN", "ZA", "SG"),
    "de": ("DE", "DE", "DE", "AT", "CH"),
    "fr": ("FR", "FR", "BE"),
    "nl": ("NL", "NL", "BE"),
    "es": ("ES", "ES", "ES", "MX", "AR"),
    "it": ("IT",),
    "pt": ("PT", "PT", "PT", "BR"),
    "pl": ("PL",),
    "sv": ("SE",),
    "da": ("DK",),
    "nb": ("NO",),
    "fi": ("FI",),
}
#: The language that a country's own forms are in, the first of its languages.
LANGUAGE_OF = {code: language for language, codes in reversed(SPOKEN_IN.items()) for code in codes} | {
    country.code: "es" for country in andes.COUNTRIES
}
SYMBOLS = {
    "GBP": ("£",),
    "EUR": ("€",),
    "USD": ("$",),
    "AUD": ("$", "A$"),
    "CAD": ("$", "C$"),
    "NZD": ("$", "NZ$"),
    "INR": ("Rs.", "INR"),
    "ZAR": ("R",),
    "SGD": ("S$", "$"),
    "CHF": ("CHF", "Fr."),
    "MXN": ("$",),
    "ARS": ("$",),
    "BRL": ("R$",),
    "CLP": ("$",),
    "COP": ("$",),
    "PLN": ("zł", "PLN"),
    "SEK": ("kr",),
    "DKK": ("kr.", "kr"),
    "NOK": ("kr",),
}
#: Countries that write the symbol after the amount.
SYMBOL_AFTER = frozenset(("DE", "AT", "FR", "ES", "IT", "PT", "PL", "SE", "NO", "FI"))
