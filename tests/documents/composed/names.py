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
_FORENAMES = {
    "en": "James Emily Oliver Grace", "de": "Jürgen Petra Stefan Sabine", "fr": "Hélène Luc Chloé Pierre",
    "nl": "Willem Anouk Joost Femke", "es": "Carlos Lucía Javier Inés", "it": "Marco Giulia Paolo Elena",
    "pt": "João Inês Miguel Rita", "pl": "Piotr Agnieszka Tomasz Ewa", "sv": "Björn Karin Lars Elsa",
    "da": "Søren Mette Jens Ida", "nb": "Øystein Ingrid Knut Silje", "fi": "Matti Päivi Jukka Aino",
}  # fmt: skip
COUNTRY_NAMES = {
    "en": "United Kingdom", "de": "Deutschland", "fr": "France", "nl": "Nederland", "es": "España", "it": "Italia",
    "pt": "Portugal", "pl": "Polska", "sv": "Sverige", "da": "Danmark", "nb": "Norge", "fi": "Suomi",
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


def person(chance: random.Random, language: str) -> str:
    return f"{chance.choice(_FORENAMES[language].split())} {chance.choice(_STEMS)}{chance.choice(('', 's', 'er'))}"


def company(chance: random.Random, language: str) -> tuple[str, str]:
    """(name, its web domain). Some are people, some have no legal form, some are written in capitals."""
    kind = chance.random()
    if kind < 0.1:
        name = person(chance, language)
        return name, _domain(name, language)
    name = core = _core(chance, language)
    if kind > 0.25:
        name = f"{core} {chance.choice(_FORMS[language])}".strip()
    return (name.upper() if chance.random() < 0.12 else name), _domain(core, language)


def _core(chance: random.Random, language: str) -> str:
    first, second = chance.sample(_STEMS, 2)
    trade = chance.choice(_TRADES[language].split())
    return chance.choice((f"{first} {trade}", f"{first} & {second}", f"{first}{second.lower()}", f"{trade} {first}"))


def _domain(name: str, language: str) -> str:
    plain = unicodedata.normalize("NFD", name.lower()).encode("ascii", "ignore").decode()
    domain = "".join(character for character in plain if character.isalnum())
    return f"{domain}.{'com' if language == 'en' else language}"


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
