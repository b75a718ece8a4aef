"""The field :86: of MT940: codes as German banks use them (?20), words between slashes (/REMI/), or free text."""

from __future__ import annotations

import re
from dataclasses import dataclass

from invoicext_desktop.statements.text import joined

_CODED = re.compile(r"\A\d{3}(?P<sign>[^\w\s])\d\d|\A(?P<only>\?)\d\d")
_SLASHED = re.compile(r"/(?P<name>[A-Z]{4,5}|EREF|IBAN|BIC|NAME|REMI|TRTP|MARF|CSID|BENM|ORDP|USTD|ID)/")
_SEPA = re.compile(r"(EREF|KREF|MREF|CRED|DEBT|SVWZ|ABWA|ABWE|BIC|IBAN|COAM|OAMT)\+")
_IBAN = re.compile(r"[A-Z]{2}\d{2}[A-Z0-9]{11,30}")
_NONE = {"", "NOTPROVIDED", "NONREF"}


@dataclass(frozen=True, slots=True)
class Details:
    text: str = ""
    name: str | None = None
    iban: str | None = None
    reference: str | None = None


def details_of(value: str) -> Details:
    """What the field says, whichever way."""
    found = _CODED.match(value)
    if found is not None:
        return _coded(value, found["sign"] or found["only"])
    flat = value.replace("\n", "")
    if _SLASHED.search(flat):
        return _slashed(flat)
    return Details(joined(value))


def _coded(value: str, sign: str) -> Details:
    """?20-?29 and ?60-?63 purpose, ?31 account, ?32 and ?33 name, ?00 the kind of booking."""
    parts: dict[int, str] = {}
    for piece in value.replace("\n", "").split(sign)[1:]:
        if piece[:2].isdigit():
            parts[int(piece[:2])] = parts.get(int(piece[:2]), "") + piece[2:]
    purpose = "".join(parts[code] for code in sorted(parts) if 20 <= code <= 29 or 60 <= code <= 63)
    name = joined("".join(parts.get(code, "") for code in (32, 33)))
    sepa = _tagged(purpose)
    text = joined(sepa.get("SVWZ", "") or ("" if sepa else purpose), parts.get(0, "") if not purpose else "")
    account = parts.get(31, "").replace(" ", "")
    reference = sepa.get("EREF", "").strip()
    return Details(
        joined(text or parts.get(0, "")),
        name or None,
        account if _IBAN.fullmatch(account) else None,
        reference if reference.upper() not in _NONE else None,
    )


def _tagged(purpose: str) -> dict[str, str]:
    """ "EREF+123SVWZ+Rent" by tag."""
    pieces = _SEPA.split(purpose)
    return dict(zip(pieces[1::2], pieces[2::2], strict=True))


def _slashed(flat: str) -> Details:
    """/EREF/x/NAME/y/REMI/USTD//z, as banks of the Benelux write it."""
    pieces = _SLASHED.split(flat)
    values: dict[str, str] = {}
    for name, value in zip(pieces[1::2], pieces[2::2], strict=True):
        values.setdefault(name, value.strip("/ "))
    purpose = values.get("USTD") or values.get("REMI") or ""
    iban = values.get("IBAN", "").replace(" ", "")
    reference = values.get("EREF", "")
    return Details(
        joined(purpose) or joined(flat.replace("/", " ")),
        joined(values.get("NAME")) or None,
        iban if _IBAN.fullmatch(iban) else None,
        reference if reference.upper() not in _NONE else None,
    )
