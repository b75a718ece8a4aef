"""Supplier and customer of a FatturaPA."""

from __future__ import annotations

from xml.etree.ElementTree import Element

from invoicext_desktop.domain.invoice import Party
from invoicext_desktop.extraction.einvoice.keeping import kept_text
from invoicext_desktop.extraction.einvoice.nodes import child, text

#: Written where a foreign address has no Italian post code.
_NO_POST_CODE = "00000"


def country(seat: Element | None) -> str | None:
    """The country of an address (Sede)."""
    return text(seat, "Nazione")


def party(ids: Element | None, names: Element | None, seat: Element | None, *, abroad: bool) -> Party:
    """A party from the elements that hold its numbers, its name and its address."""
    return Party(kept_text(_name(names)), kept_text(_address(seat, abroad=abroad)), kept_text(_tax_id(ids)))


def _name(names: Element | None) -> str | None:
    """A company's name, or a person's first and last name."""
    person = " ".join(part for part in (text(names, "Nome"), text(names, "Cognome")) if part)
    return text(names, "Denominazione") or person or None


def _tax_id(ids: Element | None) -> str | None:
    """The VAT number with its country; a private person has a tax code only."""
    vat = child(ids, "IdFiscaleIVA")
    code, land = text(vat, "IdCodice"), text(vat, "IdPaese") or ""
    if code is None:
        return text(ids, "CodiceFiscale")
    return code if land and code.upper().startswith(land.upper()) else land + code


def _address(seat: Element | None, *, abroad: bool) -> str | None:
    street, house, post_code = text(seat, "Indirizzo"), text(seat, "NumeroCivico"), text(seat, "CAP")
    if street and house and not street.endswith(f" {house}"):
        street = f"{street} {house}"
    code = None if post_code == _NO_POST_CODE else post_code
    town = " ".join(part for part in (code, text(seat, "Comune"), text(seat, "Provincia")) if part)
    parts = [street or house, town, country(seat) if abroad else None]
    return ", ".join(part for part in parts if part) or None
