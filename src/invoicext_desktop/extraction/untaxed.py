"""Why a printed invoice has no tax: sentences about reverse charge and exemptions."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from invoicext_desktop.domain.invoice import Issue, Severity
from invoicext_desktop.domain.saying import issue
from invoicext_desktop.extraction.layout import Segment, Sheet
from invoicext_desktop.extraction.lexicon.untaxed_words import EXEMPT, REVERSE
from invoicext_desktop.extraction.text import fold
from invoicext_desktop.extraction.totals import Solved
from invoicext_desktop.extraction.values import Document

_LONGEST = 160
#: A file's name describes the file.
_FILE = re.compile(r"\w_\w|\.(?:xml|pdf)\b")


@dataclass(frozen=True, slots=True)
class _Reason:
    code: str
    pattern: re.Pattern[str]


def _any_of(phrases: dict[str, str]) -> re.Pattern[str]:
    return re.compile(r"\b(?:" + "|".join(phrases.values()) + r")")


#: What is said first counts: an exempt supply within the EU is the customer's to tax.
_REASONS = (
    _Reason("reverse_charge", _any_of(REVERSE)),
    _Reason("tax_exempt", _any_of(EXEMPT)),
)


def find_reasons(document: Document, solved: Solved) -> Iterator[Issue]:
    """The reason for no tax, with the sentence that says so; nothing where everything is taxed."""
    if not _untaxed(solved):
        return
    for reason in _REASONS:
        said = next((text for text in _sentences(document) if reason.pattern.search(_plain(text))), None)
        if said is not None:
            shown = said if len(said) <= _LONGEST else said[:_LONGEST].rsplit(" ", 1)[0] + " ..."
            sentence = f"{reason.code}.said"
            yield issue(reason.code, Severity.INFO, "totals.tax_amount", sentence=sentence, reason=shown.rstrip(". "))
            return


def _untaxed(solved: Solved) -> bool:
    """Whether no tax was found, or a part without tax."""
    if solved.tax_amount is None or not solved.tax_amount.value:
        return True
    return any(line.rate == 0 and line.base for line in solved.taxes)


def _plain(text: str) -> str:
    """Folded, with one space for whatever is neither letter, digit nor the sign of a section."""
    return " ".join(re.sub(r"[^a-z0-9§%/]+", " ", fold(text)).split())


def _sentences(document: Document) -> Iterator[str]:
    """Every piece of text, alone and with the line under it."""
    for sheet in document.sheets:
        for segment in sheet.segments:
            if _FILE.search(segment.text):
                continue
            yield segment.text
            after = _next_line(sheet, segment)
            if after is not None:
                yield f"{segment.text} {after.text}"


def _next_line(sheet: Sheet, segment: Segment) -> Segment | None:
    """The line that goes on where a line of prose ends."""
    if len(segment.words) < 4 or segment.row + 1 >= len(sheet.rows):
        return None
    for other in sheet.rows[segment.row + 1].segments:
        if abs(other.box.x0 - segment.box.x0) < 3 and other.box.y0 - segment.box.y1 < segment.size:
            return other
    return None
