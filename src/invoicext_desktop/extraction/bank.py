"""IBAN (by its check digits) and BIC."""

from __future__ import annotations

import re
from itertools import zip_longest

from stdnum import iban as iban_number

from invoicext_desktop.extraction.found import Found
from invoicext_desktop.extraction.layout import around
from invoicext_desktop.extraction.values import Document, places

_IBAN_HEAD = re.compile(r"^[A-Z]{2}\d{2}[A-Z0-9]{0,30}$")
_BIC = re.compile(
    r"^[A-Z]{4}(?:AT|BE|BG|CH|CY|CZ|DE|DK|EE|ES|FI|FR|GB|GR|HR|HU|IE|IT|LT|LU|LV|MT|NL|NO|PL|PT|RO|SE|SI|SK|US|CA|AU|NZ|IN|SG|ZA|HK|LI|MC|SM)[A-Z0-9]{2}(?:[A-Z0-9]{3})?$"
)


def find_iban(document: Document) -> Found[str] | None:
    """The first IBAN whose check digits are right, without spaces."""
    for sheet in document.sheets:
        for row, after in zip_longest(sheet.rows, sheet.rows[1:]):  # a page may be blank
            # A number in a sentence may go on where the next line begins.
            words = [*row.words, *(after.segments[0].words[:6] if after else ())]
            for start, word in enumerate(row.words):
                if not _IBAN_HEAD.match(word.text.strip(",;:()").upper()):
                    continue
                text = ""
                for end in range(start, min(len(words), start + 10)):
                    text += words[end].text.strip(",;:()")
                    if len(text) >= 15 and iban_number.is_valid(text):
                        box = around(w.box for w in row.words[start : end + 1])
                        return Found(text.upper(), 0.98, row.page, box, True, "the check digits are right")
    return None


def find_bic(document: Document) -> Found[str] | None:
    """The BIC beside its label, else a word that can only be one."""
    for label in document.labelled("bic"):
        for place in places(document, label):
            word = place.segment.words[0]
            if _BIC.match(word.text.strip(",;:()")):
                return Found(word.text.strip(",;:()"), 0.93, place.segment.page, word.box)
    return None
