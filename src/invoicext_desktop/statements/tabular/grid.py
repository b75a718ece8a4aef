"""A file of separated values as rows of cells: its encoding and its delimiter are tried, what gives bookings wins."""

from __future__ import annotations

import csv
import io
import itertools
import unicodedata
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from invoicext_desktop.domain.errors import BrokenDocumentError
from invoicext_desktop.statements.tabular.amounts import amount_of
from invoicext_desktop.statements.tabular.dates import reading
from invoicext_desktop.statements.tabular.lexicon import role_of
from invoicext_desktop.statements.text import decoded

DELIMITERS = (";", ",", "\t", "|")
#: Single bytes and pairs that bank exports are still written in; Windows' western letters first.
_ENCODINGS = ("cp1252", "cp1250", "cp1251", "shift_jis", "gb18030", "euc_kr", "cp1253", "cp1254", "cp852", "mac_roman")
_LOOKED_AT = 64 * 1024
_ROWS_LOOKED_AT = 120
#: Longer than any cell of a bank: a quote that was never closed.
_MOST_IN_CELL = 1_000_000


@dataclass(frozen=True, slots=True)
class Row:
    """A row's cells without blanks around them, and the line of the file that it begins on (from 1)."""

    cells: tuple[str, ...]
    line: int

    @property
    def text(self) -> str:
        return " ".join(cell for cell in self.cells if cell)


@dataclass(frozen=True, slots=True)
class Grid:
    rows: tuple[Row, ...]
    delimiter: str = ""


def is_date(text: str) -> bool:
    """Whether a cell begins with a date in some order."""
    return any(reading(text, order) is not None for order in ("dmy", "mdy", "ymd")) if text[:1].isalnum() else False


def is_amount(text: str) -> bool:
    """Whether a cell is an amount with some decimal mark."""
    return bool(text) and (amount_of(text, ".") is not None or amount_of(text, ",") is not None)


def grid_of(data: bytes) -> Grid:
    """Rows of separated values. Raises BrokenDocumentError."""
    text = text_of(data)
    delimiter = _delimiter(text[:_LOOKED_AT])
    return Grid(tuple(_rows(text, delimiter)), delimiter)


def text_of(data: bytes) -> str:
    """The file's text in the encoding in which its words make most sense."""
    head = data[:_LOOKED_AT]
    if data.startswith((b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")):
        return decoded(data)
    if head.count(0) * 5 > len(head):
        wide = "utf-16-le" if head[1::2].count(0) > head[::2].count(0) else "utf-16-be"
        return data.decode(wide, "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        pass
    scored = [(score, name) for name in _ENCODINGS if (score := _sense(head, name)) is not None]
    best = max(scored, key=lambda item: item[0])[1] if scored else "cp1252"
    return data.decode(best, "replace")


def _sense(head: bytes, encoding: str) -> float | None:
    """How much sense the text makes: known headings, words of one script; None where it cannot be decoded."""
    cut = head[: head.rfind(b"\n") + 1] or head
    try:
        text = cut.decode(encoding)
    except UnicodeDecodeError:
        return None
    odd = [char for char in text if ord(char) > 127]
    if not odd:
        return 0.0
    score = 0.0
    for char in odd:
        category = unicodedata.category(char)
        if category.startswith("L"):
            score += 1.0
        elif char in "€£’‘“”–—…°§·«»´№¥":
            score += 0.5
        else:
            score -= 3.0
    score /= len(odd)
    score -= 2.0 * _mixed(text) / max(1, len(odd))
    headings = [cell.strip(" \"'") for line in text.splitlines()[:12] for cell in _cut(line)]
    known = sum(role_of(cell) is not None for cell in headings if any(ord(char) > 127 for char in cell))
    return score + 0.5 * known


def _cut(line: str) -> list[str]:
    for delimiter in DELIMITERS:
        line = line.replace(delimiter, "\t")
    return line.split("\t")


def _mixed(text: str) -> int:
    """Letters beside ones that no word has them beside: capitals after small ones, Cyrillic after Latin."""
    found = 0
    for first, second in itertools.pairwise(text):
        if max(first, second) < "\x80" or not (first.isalpha() and second.isalpha()):
            continue
        if (first.islower() and second.isupper()) or (first < "\u0250") != (second < "\u0250"):
            found += 1
    return found


def _delimiter(text: str) -> str:
    """What parts the cells: with it, most rows have a date and an amount, and as many cells as others."""
    return max(DELIMITERS, key=lambda delimiter: _worth(text, delimiter))


def _worth(text: str, delimiter: str) -> tuple[float, float]:
    rows = [row for row in _sampled(text, delimiter) if any(row.cells)]
    if not rows:
        return (0.0, 0.0)
    width, alike = Counter(len(row.cells) for row in rows).most_common(1)[0]
    booked = sum(any(map(is_date, row.cells)) and any(map(is_amount, row.cells)) for row in rows if len(row.cells) > 1)
    headed = max(
        (sum(role_of(cell) is not None for cell in row.cells) for row in rows if len(row.cells) > 1), default=0
    )
    return (booked + headed, alike * (width > 1))


def _sampled(text: str, delimiter: str) -> list[Row]:
    rows: list[Row] = []
    try:
        for row in _rows(text, delimiter):
            rows.append(row)
            if len(rows) >= _ROWS_LOOKED_AT:
                break
    except BrokenDocumentError:
        pass
    return rows


def _rows(text: str, delimiter: str) -> Sequence[Row]:
    csv.field_size_limit(_MOST_IN_CELL)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, skipinitialspace=True)
    found: list[Row] = []
    line = 1
    try:
        for cells in reader:
            found.append(Row(tuple(" ".join(cell.split()) for cell in cells), line))
            line = reader.line_num + 1
    except csv.Error as error:
        raise BrokenDocumentError(
            "This file is no table: its quotes don't close.", hint="Export it again at the bank.", detail=str(error)
        ) from error
    return found
