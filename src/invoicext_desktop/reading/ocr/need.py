"""Which pages of a PDF have to be looked at, because their text says nothing or not all."""

from __future__ import annotations

from enum import Enum, auto

import pymupdf

from invoicext_desktop.reading.legible import MIN_CHARACTERS, is_legible
from invoicext_desktop.reading.model import Word

#: A picture that covers so much of the page may be all of the page, but for what was stamped on it.
MOST_OF_PAGE = 0.5
#: A page with more legible letters than this says itself what its pictures leave out.
STAMPED = 900
#: So much more text than its words are, in length, has a page of which only the letterhead is text.
UNSAID = 0.4
#: Letters drawn as shapes are many; so few shapes are rules and boxes.
FEW_SHAPES = 60

_PICTURES = {"fill-image", "fill-imgmask", "fill-shade"}
_SHAPES = {"fill-path", "stroke-path"}


class Need(Enum):
    """NOTHING: the text is all there is. REST: more stands there than the text says. ALL: the text is of no use."""

    NOTHING = auto()
    REST = auto()
    ALL = auto()


def need_of(page: pymupdf.Page, words: tuple[Word, ...], laid_over: float) -> Need:
    """What the page needs, whose text is `words`; a share of `laid_over` of them lies unseen over a picture."""
    if words and not is_legible(words):
        return Need.ALL
    letters = sum(character.isalnum() for word in words for character in word.text)
    if letters > STAMPED and laid_over < MOST_OF_PAGE:
        return Need.NOTHING
    covered, shapes = _drawn(page)
    if laid_over >= MOST_OF_PAGE and covered >= MOST_OF_PAGE:
        return Need.ALL  # what a scanner or another program made of it: we read it ourselves
    if letters < MIN_CHARACTERS:
        return Need.REST if covered > 0 or shapes > FEW_SHAPES else Need.NOTHING
    return Need.REST if covered >= MOST_OF_PAGE and _leaves_out(page, words) else Need.NOTHING


def _leaves_out(page: pymupdf.Page, words: tuple[Word, ...]) -> bool:
    from invoicext_desktop.reading.ocr.ink import unsaid  # needs a library that digital invoices don't wait for

    return unsaid(page, words) > UNSAID


def _drawn(page: pymupdf.Page) -> tuple[float, int]:
    """(the share of the page that pictures cover, how many shapes are drawn)."""
    covered, shapes = 0.0, 0
    whole = pymupdf.Rect(0, 0, page.cropbox.width, page.cropbox.height)  # as the page is without its rotation
    for kind, box in page.get_bboxlog():
        if kind in _PICTURES:
            seen = pymupdf.Rect(box) & whole
            covered += 0.0 if seen.is_empty else seen.width * seen.height
        elif kind in _SHAPES:
            shapes += 1
    return min(covered / max(whole.width * whole.height, 1.0), 1.0), shapes
