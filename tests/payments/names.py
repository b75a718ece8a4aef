"""Firms of many countries, number styles, and the ways in which banks and payers write them."""

from __future__ import annotations

import random
from collections.abc import Callable


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


_FIRST = _words(
    "Northwind Brightside Kestrel Lumen Oakfield Harbour Fjord Iberia Tanaka Rossi Acme Müller Schäfer Größwang "
    "Jäger Ångström Sørensen Łukasz Dvořák Nuñez Lefèvre Béranger Castañeda Østergaard Weiß Kowalski Visser Janssen "
    "Papadopoulos Zenith Quantum Meridian Solstice Ravenna Bergamo Havelland Uckermark Riverside Blackwood "
    "Silverton Ashdown Penrose Tideway Marlowe Hartmann Lindqvist Virtanen Nowak Horvath Petrescu Ionescu Moreau "
    "Garnier Delacroix Fontaine Carvalho Figueiredo Almeida Brückner Döring Kühne Lührs Möbius Nörgaard Pfänder "
    "Röhrich Süßmilch Trübner"
)
_SECOND = _words(
    "Trading Logistics Maschinenbau Studio Dental Foods Teknik Soluciones Design Widgets Elektro Consulting "
    "Software Bau Services Systems Media Solutions Transport Pharma Energy Holding Group Partners Handel Vertrieb "
    "Optik Druck Gartenbau Metallbau Catering Textil Papier Ceramics Instruments Robotics Analytics Spedition "
    "Werkzeuge Möbel"
)
_FORM = _words("GmbH AG Ltd Inc SARL SL S.r.l. BV AS Oy AB ApS KG s.r.o. Lda plc LLC GmbH&Co.KG e.K. SA Sp.z.o.o.")
UMLAUTS = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ß": "ss", "å": "a", "ø": "o"}
)


def firm(rng: random.Random) -> str:
    """Such as "Müller Maschinenbau GmbH", "Rossi & Lefèvre S.r.l.", "Nowak AG"."""
    form = rng.choice(_FORM)
    match rng.randrange(6):
        case 0:
            return f"{rng.choice(_FIRST)} & {rng.choice(_FIRST)} {form}"
        case 1:
            return f"{rng.choice(_FIRST)} {form}"
        case 2:
            return f"{rng.choice(_FIRST)} {rng.choice(_SECOND)} {rng.choice(_SECOND)} {form}"
        case _:
            return f"{rng.choice(_FIRST)} {rng.choice(_SECOND)} {form}"


Style = Callable[[int], str]


def number_style(rng: random.Random) -> Style:
    """How a firm numbers its invoices: from a running number to what it prints."""
    prefix = rng.choice(["INV", "RE", "RG", "FA", "F", "R", "FV", "ORD", "BILL", "AR", "K", "SI"])
    year, month, base = 2026, rng.randint(1, 12), rng.choice([0, 100, 1200, 48000])
    styles: list[Style] = [
        lambda n: f"{prefix}-{year}-{n + base % 10000:04d}",
        lambda n: f"{prefix}{year}{n + base % 10000:05d}",
        lambda n: f"{year}-{n + base:05d}",
        lambda n: f"{prefix}/{year}/{month:02d}/{n:04d}",
        lambda n: f"{prefix}-{n + base + 1000}",
        lambda n: f"{n + base + 100000}",
        lambda n: f"{prefix} {n + 100}/{year}",
        lambda n: f"{prefix}-{year % 100}-{n + base:05d}",
        lambda n: f"{n + base + 1000}",
        lambda n: f"{prefix}-{n + 10}",
        lambda n: f"{year}{month:02d}{n:03d}",
        lambda n: f"{prefix}{n + base + 10000:08d}",
        lambda n: f"K{4700 + base % 97}-{year}-{n:03d}",
        lambda n: f"{year}.{n + 500:04d}",
    ]
    return rng.choice(styles)


def spelled(rng: random.Random, name: str) -> str:
    """A name as it comes through a bank: capitals, umlauts spelled out or lost, cut, without its legal form."""
    text = name
    match rng.randrange(8):
        case 0 | 1:
            text = text.translate(UMLAUTS).upper()
        case 2:
            text = " ".join(text.split(" ")[:-1]) or text
        case 3:
            text = text.translate(UMLAUTS).upper()[: max(14, len(text) - rng.randint(0, 6))]
        case 4:
            text = text.replace("&", "+").upper()
        case 5:
            text = text.replace(".", "").replace("&", " UND ").translate(UMLAUTS).upper()
        case _:
            pass
    return text.strip()


def quoted(rng: random.Random, number: str, *, exact: bool = False) -> str:
    """A number as payers write it, whole: other separators, O for 0, no separators."""
    match 0 if exact else rng.randrange(9):
        case 1:
            return number.replace("-", " ").replace("/", " ")
        case 2:
            return number.replace("-", "").replace(" ", "")
        case 3:
            return number.lower()
        case 4 if number.count("0") and not number.isdigit():
            place = number.rindex("0")
            return number[:place] + "O" + number[place + 1 :]
        case 5:
            return f"Rechnung Nr. {number}"
        case 6:
            return f"invoice {number}"
        case 7:
            return f"{number} vom {rng.randint(1, 28):02d}.{rng.randint(1, 12):02d}.2026"
        case _:
            return number


def bank_text(rng: random.Random, name: str, message: str, *, incoming: bool) -> str:
    """A booking's text as banks of several countries print it, with digits that mean nothing here."""
    noise = rng.randint(10**7, 10**9)
    day = f"{rng.randint(1, 28):02d}"
    styles = [
        f"{name} {message}",
        f"SEPA-{'GUTSCHRIFT' if incoming else 'UEBERWEISUNG'} {name} SVWZ+{message} EREF+NOTPROVIDED",
        f"{'BGC' if incoming else 'BP'} {name} {message}",
        f"ACH {'CREDIT' if incoming else 'DEBIT'} {name} {message} TRACE#: {noise}{noise}",
        f"VIR SEPA {'RECU' if incoming else 'EMIS'} /DE {name} /MOTIF {message} /REF NOTPROVIDED",
        f"BONIFICO {'A VS FAVORE' if incoming else 'DISPOSTO'} {name} CAUSALE {message} TRN 1101{noise}",
        f"{'Gutschrift' if incoming else 'Lastschrift'} {name} {message} {day}.03.2026 IBAN DE89370400440532013000",
        f"{name} | {message} | KREF+{noise}",
        f"FASTER PAYMENT {name} REF {message} {day}MAR26 12:41",
        f"OVERBOEKING {name} OMSCHRIJVING: {message} KENMERK: {noise}X",
    ]
    return rng.choice(styles)
