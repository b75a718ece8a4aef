"""Reading values out of XML elements, by local names: the prefixes and versions of a namespace vary.

A path is written without namespaces: "Party/PartyName/Name".
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache
from xml.etree.ElementTree import Element

from invoicext_desktop.domain.fields import LARGEST

_NUMBER = re.compile(r"[+-]?(\d+(\.\d*)?|\.\d+)", re.ASCII)
#: "GTIN: 4012345001235", "Art. no.: TB100A4".
_ONLY_A_NUMBER = re.compile(r"[^:\d]{2,25}:\s*(?=[\w./-]*\d)[\w./-]+")
_NUMERIC = ("Amount", "Quantity", "Percent")
#: A longer text is no number that anybody meant; one of 27 decimals is met.
_LONGEST_NUMBER = 40


def local_name(node: Element) -> str:
    """The element's name without its namespace."""
    return str(node.tag).rpartition("}")[2]


@lru_cache(maxsize=512)
def _anywhere(path: str) -> str:
    return "/".join(part if part in {".", ".."} else f"{{*}}{part}" for part in path.split("/"))


def child(node: Element | None, path: str) -> Element | None:
    """The first element at `path` below `node`."""
    return None if node is None else node.find(_anywhere(path))


def children(node: Element | None, path: str) -> list[Element]:
    """Every element at `path` below `node`, in order."""
    return [] if node is None else node.findall(_anywhere(path))


def first(node: Element | None, *paths: str) -> Element | None:
    """The element at the first of `paths` that is there."""
    return next((found for path in paths if (found := child(node, path)) is not None), None)


def text(node: Element | None, path: str = ".") -> str | None:
    """The text at `path` with white space put straight; None where it is missing or empty."""
    found = node if path == "." else child(node, path)
    if found is None or found.text is None:
        return None
    return " ".join(found.text.split()) or None


def item_name(node: Element | None, path: str) -> str | None:
    """The text at `path`; of several lines those that say what is sold, not only its number in a catalogue."""
    found = child(node, path)
    lines = [" ".join(line.split()) for line in (found.text or "").splitlines()] if found is not None else []
    said = [line for line in lines if line and not _ONLY_A_NUMBER.fullmatch(line)]
    return " ".join(said) or text(node, path)


def number(node: Element | None, path: str = ".") -> Decimal | None:
    """The number at `path`, every digit as written; None where it is missing, no number or larger than any amount."""
    value = text(node, path)
    if value is None or len(value) > _LONGEST_NUMBER or not _NUMBER.fullmatch(value):
        return None
    found = Decimal(value)
    return found if abs(found) < LARGEST else None


def date(node: Element | None, path: str = ".") -> dt.date | None:
    """The date at `path`: "2025-11-04", with or without a time or zone, or "20251104"."""
    value = text(node, path)
    if value is None:
        return None
    try:
        return dt.date.fromisoformat(value[:8] if value[:8].isdigit() else value[:10])
    except ValueError:
        return None


def numbers_that_are_none(root: Element) -> Iterator[tuple[str, str]]:
    """(element, text) of each amount, quantity and rate that is there but cannot be read."""
    for node in root.iter():
        name = local_name(node)
        if name.endswith(_NUMERIC) and text(node) is not None and number(node) is None:
            yield name, str(text(node))[:40]
