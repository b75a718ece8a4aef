"""The description of a line item, put together from the rows that belong to it."""

from __future__ import annotations

import re

from invoicext_desktop.extraction.cells import Item
from invoicext_desktop.extraction.layout import Segment, around

_BULLETS = ("•", "▪", "●")
#: Numbers with a name ("GTIN: 400...", "List price: 5.00") and a few words with one ("Packaging: bottle").
_DETAIL = re.compile(
    r"^[•▪●]|^[^:]{2,40}?\s?:[\s\d.,()€$£%/-]*(?:\(?(?:GTIN|EAN)\)?)?$|^\d{8,}(?: \((?:GTIN|EAN)\))?$|"
    r"^(?:[^\s:]+\s){0,2}[^\s:]+\s?:(?:\s[^\s:]+){1,3}$|^\([A-Z]{2,5}\)$"
)
_KEYED = re.compile(r"^(?:[^\s:]+\s){0,2}[^\s:]+\s?:\s\S")
#: A number or code of an article alone in its line.
_CODE = re.compile(r"^(?=\S*\d)[A-ZÄÖÜ0-9][A-ZÄÖÜ0-9./_-]{1,18}[A-ZÄÖÜ0-9]$")


def merge(item: Item, line: Item, *, before: bool) -> None:
    """Add a row's cells; details with a name of their own are no description."""
    if not before and item.texts and line.texts and line.texts[0].text.startswith(_BULLETS):
        item.closed = True
    if item.closed and not before:
        line.texts = []
    if item.texts:
        line.texts = [text for text in line.texts if not _is_detail(item, text.text)]
    item.texts = [*line.texts, *item.texts] if before else [*item.texts, *line.texts]
    item.spare = [*line.spare, *item.spare] if before else [*item.spare, *line.spare]
    for kind, amount in line.numbers.items():
        item.numbers.setdefault(kind, amount)
    item.every.extend(line.every)
    item.unit = item.unit or line.unit
    item.box = around([item.box, line.box])


def _is_detail(item: Item, text: str) -> bool:
    """Whether a line is one; after the first of them a longer one is too."""
    item.detailed |= bool(_DETAIL.match(text))
    return bool(_DETAIL.match(text) or (item.detailed and _KEYED.match(text)))


def tidy(item: Item) -> None:
    """Leave out what names no goods where something else does: details above it, and an article's code."""
    if not item.texts:
        item.texts = item.spare
    if len(item.texts) > 1 and _DETAIL.match(item.texts[0].text) and item.texts[0].row < item.row:
        item.texts = item.texts[1:]
    if len(item.texts) > 1 and _CODE.match(item.texts[0].text) and _below(item.texts[0], item.texts[1]):
        item.texts = item.texts[1:]


def _below(first: Segment, second: Segment) -> bool:
    """Whether the second stands under the first and is written in words."""
    return second.row != first.row and sum(character.isalpha() for character in second.text) > 3
