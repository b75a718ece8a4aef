"""Names of companies, streets and places, put together so that few of them come twice."""

from __future__ import annotations

import random
import unicodedata

_STEMS = tuple(
    word
    for row in (
        "Alder Brix Corvo Delta Elmo Fabri Gallo Hadley Ibex Jolin Kerr Lumen Marlo Nordi Orbis",
        "Pelle Quint Rasmus Solva Torv Ulmer Vektor Wiesel Xenon Ylva Zander Almeda Bjerk Castell",
        "Dorn Ekman Ferro Grau Holm Iver Juno Korso Lindt Moll Nexa Oskar Pavia Rove Sten Tessa",
        "Umbra Vento Wolff",
    )
    for word in row.split()
)
_TRADES = {
    "en": "Supplies Logistics Joinery Studios Consulting Foods Print Software",
    "de": "Logistik Elektro Bau Druck Handel",
    "fr": "Transports Conseil Services Imprimerie Bâtiment", "nl": "Transport Bouw Techniek Drukwerk Advies",
    "es": "Transportes Servicios Suministros Obras", "it": "Servizi Trasporti Forniture Impianti",
    "pt": "Serviços Transportes Comércio Obras", "pl": "Usługi Handel Transport Budowa",
    "sv": "Bygg Konsult El Transport", "da": "Byg Service Transport Tryk", "nb": "Bygg Service Transport Trykk",
    "fi": "Rakennus Palvelut Kuljetus Paino",
}  # fmt: skip
_FORMS = {
    "en": ("Ltd", "Limited", "LLP", "Inc.", ""), "de": ("GmbH", "AG", "KG", "GmbH & Co. KG", "e.K."),
    "fr": ("SARL", "SAS", "SA", "EURL"), "nl": ("B.V.", "BV", "V.O.F."), "es": ("S.L.", "S.A.", "SL"),
    "it": ("S.r.l.", "SRL", "S.p.A.", "S.n.c."), "pt": ("Lda", "Lda.", "S.A."), "pl": ("Sp. z o.o.", "S.A.", "sp.j."),
    "sv": ("AB", "HB"), "da": ("A/S", "ApS", "I/S"), "nb": ("AS", "ASA"), "fi": ("Oy", "Ky", "Oyj"),
}  # fmt: skip
_STREETS = {
    "en": "{n} {s} Street|{n} {s} Road|Unit {n}, {s} Park", "de": "{s}straße {n}|{s}weg {n}|Am {s}platz {n}",
    "fr": "{n} rue {s}|{n}, avenue {s}|{n} bis boulevard {s}", "nl": "{s}straat {n}|{s}weg {n}|{s}laan {n}",
    "es": "Calle {s}, {n}|C/ {s} {n}|Avda. {s}, {n}", "it": "Via {s}, {n}|Via {s} {n}|Corso {s}, {n}",
    "pt": "Rua {s}, {n}|Av. {s}, {n}|Rua {s} n.º {n}", "pl": "ul. {s}a {n}|ul. {s}owska {n}|al. {s}a {n}",
    "sv": "{s}gatan {n}|{s}vägen {n}", "da": "{s}vej {n}|{s}gade {n}", "nb": "{s}veien {n}|{s}gata {n}",
    "fi": "{s}katu {n}|{s}tie {n}",
}  # fmt: skip
_PLACES = {
    "en": "Leeds LS{d} {d}QX|Bristol BS{d} {d}ND|London EC{d}A {d}BT|Manchester M{d} {d}JP",
    "de": "{ddddd} Hamburg|{ddddd} München|{ddddd} Kassel|D-{ddddd} Köln",
    "fr": "{ddddd} Lyon|{ddddd} Nantes|{ddddd} Lille",
    "nl": "{dddd} AB Utrecht|{dddd} KX Breda|{dddd} PL Delft", "es": "{ddddd} Madrid|{ddddd} Sevilla|{ddddd} Bilbao",
    "it": "{ddddd} Milano MI|{ddddd} Torino (TO)|{ddddd} Bologna", "pt": "{dddd}-{ddd} Lisboa|{dddd}-{ddd} Porto",
    "pl": "{dd}-{ddd} Warszawa|{dd}-{ddd} Kraków|{dd}-{ddd} Łódź", "sv": "{ddd} {dd} Stockholm|{ddd} {dd} Malmö",
    "da": "{dddd} København|{dddd} Odense|{dddd} Aarhus C", "nb": "{dddd} Oslo|{dddd} Bergen",
    "fi": "{ddddd} Helsinki|{ddddd} Turku",
}  # fmt: skip


def company(chance: random.Random, language: str) -> tuple[str, str]:
    """(name, its web domain)."""
    first, second = chance.sample(_STEMS, 2)
    trade = chance.choice(_TRADES[language].split())
    core = chance.choice((f"{first} {trade}", f"{first} & {second}", f"{first}{second.lower()}", f"{trade} {first}"))
    plain = unicodedata.normalize("NFD", core.lower()).encode("ascii", "ignore").decode()
    domain = "".join(character for character in plain if character.isalnum())
    return f"{core} {chance.choice(_FORMS[language])}".strip(), f"{domain}.{'com' if language == 'en' else language}"


def street(chance: random.Random, language: str) -> str:
    pattern = chance.choice(_STREETS[language].split("|"))
    return pattern.format(n=chance.randrange(1, 190), s=chance.choice(_STEMS))


def place(chance: random.Random, language: str) -> str:
    pattern = chance.choice(_PLACES[language].split("|"))
    first = pattern.replace("{", "").replace("}", "")
    return "".join(chance.choice("123456789") if character == "d" and _is_mark(pattern, at, first) else character
                   for at, character in enumerate(first))  # fmt: skip


def _is_mark(pattern: str, at: int, plain: str) -> bool:
    """Whether the character of `plain` at `at` stood between braces in the pattern."""
    seen, inside = -1, False
    for character in pattern:
        if character in "{}":
            inside = character == "{"
            continue
        seen += 1
        if seen == at:
            return inside
    raise AssertionError(plain)
