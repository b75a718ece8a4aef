"""An address on one line, as it is written in its country."""

from __future__ import annotations

from invoicext_desktop.extraction.einvoice.semantic import Address

#: Here the code follows the town: "London, SW1A 2AA".
_CODE_LAST = {"GB", "UK", "IE", "US", "CA", "AU", "NZ", "IN", "ZA", "SG", "HK"}


def one_line(address: Address, *, with_country: bool = False) -> str | None:
    """Its parts separated by ", "; the country only for a reader abroad. None for no address."""
    parts: list[str | None] = [*address.lines, *_town(address)]
    if not any(parts):
        return address.country if with_country else None
    if with_country:
        parts.append(address.country)
    seen: list[str] = []
    for part in parts:
        if part and part not in seen:
            seen.append(part)
    return ", ".join(seen)


def _town(address: Address) -> list[str | None]:
    if (address.country or "").upper() in _CODE_LAST:
        return [address.city, _joined(address.subdivision, address.postcode)]
    return [_joined(address.postcode, address.city), address.subdivision]


def _joined(*parts: str | None) -> str | None:
    return " ".join(part for part in parts if part) or None
