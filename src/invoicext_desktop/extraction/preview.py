"""Pages to look at: of a PDF or a picture its own, of an e-invoice in XML those that show what it says."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from invoicext_desktop.domain.page_image import PageImage
from invoicext_desktop.reading import drawing, render
from invoicext_desktop.reading.opening import Passwords
from invoicext_desktop.reading.sniff import SIGNED, XML
from invoicext_desktop.reading.typeset import HEIGHT, WIDTH, MadePage

#: Pages are asked for one by one, and again at every zoom.
KEPT = 4


def page_sizes(
    path: Path, media_type: str, password: Passwords = None, *, turn: int = 0
) -> tuple[tuple[float, float], ...]:
    """(width, height) of each page in points. Raises DocumentError."""
    made = made_pages(path, media_type)
    if made is None:
        return render.page_sizes(path, media_type, password, turn=turn)
    return ((WIDTH, HEIGHT),) * min(len(made), render.MAX_PAGES)


def page_image(
    path: Path, media_type: str, page: int, scale: float, password: Passwords = None, *, turn: int = 0
) -> PageImage:
    """Page `page` (from 1) at `scale` pixels a point. Raises DocumentError, NotFoundError."""
    made = made_pages(path, media_type)
    if made is None:
        return render.render_page(path, media_type, page, scale, password, turn=turn)
    return drawing.render(made, page, scale)


def made_pages(path: Path, media_type: str) -> list[MadePage] | None:
    """The pages that an e-invoice without pages of its own is shown as; None for any other document."""
    if media_type not in {XML, SIGNED}:
        return None
    found = path.stat()
    return _kept(path, media_type, found.st_mtime_ns, found.st_size)


@lru_cache(maxsize=KEPT)
def _kept(path: Path, media_type: str, changed: int, size: int) -> list[MadePage] | None:  # noqa: ARG001 - the key
    """The pages for what the file says as long as it stays the same; None where it has pages of its own."""
    from invoicext_desktop.extraction.einvoice.plain import read_plain, xml_of  # the first PDF need not wait for it

    data = xml_of(path, media_type)
    return None if data is None else read_plain(data).pages
