"""Bank accounts: whether an IBAN and a BIC can be right, by length, check digits and country."""

from __future__ import annotations

import re
from enum import StrEnum

from invoicext_desktop.domain.same_supplier import plain

#: How long an IBAN of each country is, as the IBAN registry says.
LENGTHS = {
    country: int(length)
    for country, length in re.findall(
        r"([A-Z]{2})(\d\d)",
        "AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 "
        "EE20 EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 "
        "JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 "
        "NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 "
        "TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30 ",
    )
}
#: Where banks have the BIC of a territory and accounts the IBAN of the country it belongs to, or the other way round.
_TOGETHER = (
    frozenset({"FR", "MC", "GP", "MQ", "RE", "GF", "PM", "YT", "NC", "PF", "WF", "BL", "MF", "TF"}),
    frozenset({"GB", "JE", "GG", "IM", "GI"}),
    frozenset({"DK", "FO", "GL"}),
    frozenset({"FI", "AX"}),
    frozenset({"IT", "SM", "VA"}),
    frozenset({"CH", "LI"}),
    frozenset({"ES", "AD"}),
    frozenset({"RS", "XK"}),
)
_IBAN = re.compile(r"[A-Z]{2}\d{2}[A-Z0-9]*")
_BIC = re.compile(r"[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}(?:[A-Z0-9]{3})?")


class Wrong(StrEnum):
    """What is wrong with an IBAN."""

    SHAPE = "shape"
    LENGTH = "length"
    CHECK = "check"


def iban_problem(text: str) -> Wrong | None:
    """What cannot be right; None for a right one, and for one of a country whose IBANs are not known."""
    compact = plain(text)
    if not compact.isascii() or not _IBAN.fullmatch(compact):
        return Wrong.SHAPE
    length = LENGTHS.get(compact[:2])
    if length is None:
        return None
    if len(compact) != length:
        return Wrong.LENGTH
    turned = compact[4:] + compact[:4]
    return None if int("".join(str(int(char, 36)) for char in turned)) % 97 == 1 else Wrong.CHECK


def in_groups(iban: str) -> str:
    """An IBAN as it is printed, in groups of four."""
    compact = plain(iban)
    return " ".join(compact[at : at + 4] for at in range(0, len(compact), 4))


def is_bic(text: str) -> bool:
    """Whether it has the form of a BIC."""
    return bool(_BIC.fullmatch(plain(text)))


def bic_country(text: str) -> str:
    """The country of a BIC that has its form."""
    return plain(text)[4:6]


def same_country(bank: str, account: str) -> bool:
    """Whether a bank with a BIC of `bank` can keep an account with an IBAN of `account`."""
    return bank == account or any(bank in group and account in group for group in _TOGETHER)
