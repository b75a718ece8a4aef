"""A page is recognised once: what is kept of it is used again."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from invoicext_desktop.reading.model import Page
from invoicext_desktop.reading.ocr import kept
from invoicext_desktop.reading.ocr.options import Scanning

if TYPE_CHECKING:
    from invoicext_desktop.reading.ocr.engine import Engine


def recognised(number: int, pages: int, scanning: Scanning, look: Callable[[Engine], Page]) -> Page:
    """The page `number` of `pages`: as it is kept, else what `look` makes of it, kept from now on."""
    before = None if scanning.kept is None else kept.load(scanning.kept, number)
    if before is not None:
        return before
    scanning.progress(number, pages)
    from invoicext_desktop.reading.ocr.engine import engine  # takes a third of a second: digital invoices don't wait

    seen = look(engine(scanning.threads))
    if scanning.kept is not None:
        kept.save(scanning.kept, seen)
    return seen
