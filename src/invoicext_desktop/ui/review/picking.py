"""Filling the field with the cursor from the page: what words would mean there, and taking them."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal

from invoicext_desktop.domain.evidence import PICKED, Evidence, EvidenceSource
from invoicext_desktop.domain.fields import Value, spec_of
from invoicext_desktop.domain.page_text import PageText, PageWord, around
from invoicext_desktop.ui import dates, formats
from invoicext_desktop.ui.review.desk import Desk
from invoicext_desktop.ui.review.words import place_of, tr

if TYPE_CHECKING:
    from invoicext_desktop.services.app import Services


@dataclass(frozen=True, slots=True)
class Offer:
    """What would be put into a field. `words` say it, or why it cannot be (`fits` is False then)."""

    path: str
    fits: bool
    words: str
    value: Value
    evidence: Evidence | None


class Picking(QObject):
    """`taken`: the field at this path has the value from the page now."""

    taken = Signal(str)

    def __init__(self, desk: Desk, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._picking = services.picking

    @property
    def path(self) -> str:
        """The field that a value would go to; "" where there is none."""
        return self._desk.focus_path if self._desk.invoice is not None else ""

    def offer(self, words: Sequence[PageWord], text: PageText, page: int, locale: QLocale) -> Offer | None:
        """What `words` of `page` (from 1) would mean for the field with the cursor; None: no field waits for any."""
        path = self._desk.focus_path
        if not path or not words or self._desk.invoice is None:
            return None
        order = dates.date_order(locale).startswith("m")
        found = self._picking.read(path, words, text, month_first=order)
        if found.why_not is not None:
            return Offer(path, False, _why(found.why_not.value), None, None)
        shown = formats.display(spec_of(path).type, found.value, locale)
        evidence = Evidence(1.0, EvidenceSource.USER, page, around(words), reason=PICKED)
        said = tr("{field}: {value}").format(field=place_of(path), value=shown)
        return Offer(path, True, said, found.value, evidence)

    def take(self, offer: Offer) -> None:
        """Put it into its field, as one step of undo."""
        if offer.fits and offer.evidence is not None:
            self._desk.pick(offer.path, offer.value, offer.evidence, uuid.uuid4().hex)
            self.taken.emit(offer.path)


def _why(code: str) -> str:
    return {
        "nothing": tr("There are no words here"),
        "no_date": tr("Not a date"),
        "several_dates": tr("More than one date: point at one"),
        "no_number": tr("Not a number"),
        "several_numbers": tr("More than one number: point at one"),
        "no_currency": tr("Not a currency"),
        "not_here": tr("This field is chosen from its list"),
        "too_long": tr("Too long for this field"),
    }[code]
