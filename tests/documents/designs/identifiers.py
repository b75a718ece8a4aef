"""Tax numbers, registrations and bank accounts that do not exist but whose check digits are right."""

from __future__ import annotations

import random
import string
from collections.abc import Callable

from stdnum import iban
from stdnum.ar import cuit
from stdnum.au import abn
from stdnum.br import cnpj
from stdnum.ca import bn
from stdnum.ch import uid
from stdnum.cl import rut
from stdnum.co import nit
from stdnum.eu import vat as eu_vat
from stdnum.gb import vat as gb_vat
from stdnum.in_ import gstin
from stdnum.mx import rfc
from stdnum.no import mva
from stdnum.nz import ird
from stdnum.sg import uen
from stdnum.us import ein

#: How a number looks: # a digit, @ a capital letter, anything else itself; and what its check digits have to pass.
_TAX_PATTERNS: dict[str, tuple[str, Callable[[str], bool]]] = {
    "GB": ("GB#########", gb_vat.is_valid),
    "US": ("##-#######", ein.is_valid),
    "AU": ("## ### ### ###", abn.is_valid),
    "CA": ("######### RT0001", lambda text: bool(bn.is_valid(text[:9]))),
    "NZ": ("###-###-###", ird.is_valid),
    "IN": ("27@@@@@####@1Z@", gstin.is_valid),
    "SG": ("201######@", uen.is_valid),
    "ZA": ("4#########", lambda text: len(text) == 10),
    "CH": ("CHE-###.###.### MWST", lambda text: bool(uid.is_valid(text[:15]))),
    "MX": ("@@@050615###", rfc.is_valid),
    "AR": ("30-########-#", cuit.is_valid),
    "CL": ("76.###.###-#", rut.is_valid),
    "CO": ("900.###.###-#", nit.is_valid),
    "BR": ("##.###.###/0001-##", cnpj.is_valid),
    "NO": ("NO ### ### ### MVA", mva.is_valid),
    "DE": ("DE#########", eu_vat.is_valid),
    "AT": ("ATU########", eu_vat.is_valid),
    "FR": ("FR###########", eu_vat.is_valid),
    "BE": ("BE 0###.###.###", eu_vat.is_valid),
    "NL": ("NL#########B##", eu_vat.is_valid),
    "ES": ("ESB########", eu_vat.is_valid),
    "IT": ("IT###########", eu_vat.is_valid),
    "PT": ("PT#########", eu_vat.is_valid),
    "PL": ("PL##########", eu_vat.is_valid),
    "SE": ("SE556#######01", eu_vat.is_valid),
    "DK": ("DK########", eu_vat.is_valid),
    "FI": ("FI########", eu_vat.is_valid),
    "IE": ("IE#######@", eu_vat.is_valid),
}
#: Countries whose invoices mostly print the number without the country in front.
_BARE = frozenset(("ES", "IT", "PT", "PL", "DK"))
_IBANS = {
    "DE": 18,
    "AT": 16,
    "CH": 17,
    "FR": 23,
    "BE": 12,
    "ES": 20,
    "PT": 21,
    "PL": 24,
    "SE": 20,
    "DK": 14,
    "NO": 11,
    "FI": 14,
}
_LETTERED_IBANS = {"NL": "@@@@##########", "IT": "@" + 22 * "#", "GB": "@@@@" + 14 * "#", "IE": "@@@@" + 14 * "#"}


def _fill(chance: random.Random, pattern: str) -> str:
    signs = {"#": string.digits, "@": string.ascii_uppercase}
    return "".join(chance.choice(signs[sign]) if sign in signs else sign for sign in pattern)


def make_tax_id(chance: random.Random, country: str) -> str:
    """A tax number of a company there, as invoices print it."""
    pattern, is_valid = _TAX_PATTERNS[country]
    while not is_valid(number := _fill(chance, pattern)):
        pass
    return number[2:] if country in _BARE and chance.random() < 0.7 else number


def make_iban(chance: random.Random, country: str) -> str | None:
    """An account number with the right checksum, without spaces; None where the country has none."""
    pattern = _LETTERED_IBANS.get(country, "#" * _IBANS.get(country, 0))
    if not pattern:
        return None
    while True:
        account = _fill(chance, pattern)
        number = country + iban.calc_check_digits(country + "00" + account) + account
        if iban.is_valid(number):
            return number


def make_bic(chance: random.Random, country: str) -> str:
    return _fill(chance, "@@@@") + country + chance.choice(("2L", "FF", "2X", "HH")) + chance.choice(("", "XXX"))


def grouped(number: str) -> str:
    """In fours, as IBANs are printed."""
    return " ".join(number[at : at + 4] for at in range(0, len(number), 4))
