"""What a page says about its own place in a document: "Page 2 of 3", "Seite 1", "2/3" in the margin."""

from __future__ import annotations

import re
from dataclasses import dataclass

from invoicext_desktop.extraction.layout import Sheet
from invoicext_desktop.extraction.text import fold

_PAGE = r"(?:page|pagina|pagine|pag|seite|blatt|side|sida|sivu|strona|str|folha|hoja|feuille|p)"
_OF = r"(?:of|von|de|di|van|av|af|z|sur|aus|/|\||-)"
_COUNTED = re.compile(rf"\b{_PAGE}\s*[.:]?\s*(?:n[or]?[.:]?\s*)?(\d{{1,3}})\s*{_OF}\s*(\d{{1,3}})\b")
_NAMED = re.compile(rf"^\W*{_PAGE}\s*[.:]?\s*(?:n[or]?[.:]?\s*)?(\d{{1,3}})\W*$")
_BARE = re.compile(r"^\W*(\d{1,3})\s*(?:/|of|von|de|di|sur)\s*(\d{1,3})\W*$")
#: A bare "1/2" means pages only in the margins: elsewhere it is a quantity or an instalment.
MARGIN = 0.12


@dataclass(frozen=True, slots=True)
class PageMark:
    """Page `number` of `count`; `count` None where it is not printed."""

    number: int
    count: int | None = None


def page_mark(sheet: Sheet) -> PageMark | None:
    """The page's own mark. One that counts beats one that only names; None where there is none or they differ."""
    counted: set[PageMark] = set()
    named: set[PageMark] = set()
    for row in sheet.rows:
        texts = [segment.text for segment in row.segments]
        in_margin = row.box.y1 < MARGIN * sheet.height or row.box.y0 > (1 - MARGIN) * sheet.height
        for text in map(fold, (*texts, row.text)):
            counted |= {mark for match in _COUNTED.finditer(text) if (mark := _mark(match))}
            if in_margin and (bare := _BARE.match(text)) and (mark := _mark(bare)):
                counted.add(mark)
            if name := _NAMED.match(text):
                named.add(PageMark(int(name[1])))
    for marks in (counted, named):
        if marks:
            return marks.pop() if len(marks) == 1 else None
    return None


def _mark(match: re.Match[str]) -> PageMark | None:
    number, count = int(match[1]), int(match[2])
    return PageMark(number, count) if 1 <= number <= count else None
