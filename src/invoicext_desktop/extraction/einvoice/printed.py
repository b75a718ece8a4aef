"""What stands on the pages, to be looked up by value: where does the page print what the XML says?"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from invoicext_desktop.domain.evidence import BBox
from invoicext_desktop.domain.fields import Value
from invoicext_desktop.extraction.amounts import amounts_in
from invoicext_desktop.extraction.dates import find_dates
from invoicext_desktop.extraction.layout import Sheet
from invoicext_desktop.extraction.text import squash

#: Currencies whose sign is no one else's; the others are printed by their code.
_SIGNS = {"EUR": "€", "GBP": "£", "USD": "$", "INR": "₹", "PLN": "zł", "CZK": "kč", "HUF": "ft", "RON": "lei"}
_KRONE = {"SEK", "DKK", "NOK", "ISK"}
#: Shorter texts are printed by chance, as part of something else.
_SHORTEST = 3
#: A description that runs over several rows is found by its beginning.
_BEGINNING = 18


@dataclass(frozen=True, slots=True)
class Place:
    """Where something is printed."""

    page: int
    bbox: BBox


class Printed:
    """Amounts, dates and texts of the pages with their places."""

    def __init__(self, sheets: Iterable[Sheet], decimal: str) -> None:
        self._amounts: dict[Decimal, list[Place]] = {}
        self._dates: dict[dt.date, list[Place]] = {}
        self._texts: dict[str, list[Place]] = {}
        self._rows: list[str] = []
        for sheet in sheets:
            for row in sheet.rows:
                self._rows.append(row.text)
            for segment in sheet.segments:
                place = Place(segment.page, segment.box)
                self._texts.setdefault(squash(segment.text), []).append(place)
                for date in find_dates(segment.text):
                    for reading in {date.day_first, date.month_first}:
                        if reading is not None:
                            self._dates.setdefault(reading, []).append(place)
                for amount in amounts_in(segment, decimal):
                    for value in {amount.number.value, amount.number.other}:
                        if value is not None:
                            self._amounts.setdefault(abs(value), []).append(Place(segment.page, amount.box))

    def find(self, value: Value, *, last: bool = False) -> Place | None:
        """The one place where `value` is printed; of several the last where `last`, else None."""
        places = self._places(value)
        if len(places) > 1 and not last:
            return None
        return places[-1] if places else None

    def has(self, value: Value, path: str = "") -> bool:
        """Whether `value` is printed anywhere."""
        if path == "currency":
            return self._has_currency(str(value))
        if isinstance(value, str):
            wanted = squash(value)
            return any(wanted in squash(row) for row in self._rows)
        return bool(self._places(value))

    def _places(self, value: Value) -> list[Place]:
        if isinstance(value, Decimal):
            return self._amounts.get(abs(value), [])
        if isinstance(value, dt.date):
            return self._dates.get(value, [])
        wanted = squash(value or "")
        if len(wanted) < _SHORTEST:
            return []
        if wanted in self._texts:
            return self._texts[wanted]
        start = wanted[:_BEGINNING]
        return [
            place for text, there in self._texts.items() if wanted in text or text.startswith(start) for place in there
        ]

    def _has_currency(self, code: str) -> bool:
        signs = {code.lower(), _SIGNS.get(code, code.lower()), "kr" if code in _KRONE else code.lower()}
        return any(sign in row.lower() for row in self._rows for sign in signs)
