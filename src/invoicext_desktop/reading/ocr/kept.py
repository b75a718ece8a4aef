"""What was recognised on a document's pages, kept beside it: reading it again costs nothing.

A file for each page, `<prefix>.<page>`: compressed JSON of [version, width, height, back, words]. Anything that cannot
be read, or that another version wrote, is recognised anew; what cannot be written is not kept.
"""

from __future__ import annotations

import contextlib
import json
import os
import zlib
from pathlib import Path

from invoicext_desktop.domain.evidence import BBox
from invoicext_desktop.reading.model import Page, Word

#: To be raised when the same picture would be recognised otherwise.
VERSION = 2
#: No page has more words than would make so much JSON.
LARGEST = 64 * 1024 * 1024


def load(prefix: Path, number: int) -> Page | None:
    """The page `number` (from 1) as it was recognised; None where it has to be done again."""
    try:
        packed = _file(prefix, number).read_bytes()
        version, width, height, back, words = json.loads(zlib.decompressobj().decompress(packed, LARGEST))
        if version != VERSION:
            return None
        return Page(number, width, height, tuple(map(_word, words)), (), True, None if back is None else tuple(back))
    except (OSError, ValueError, TypeError, zlib.error):
        return None


def save(prefix: Path, page: Page) -> None:
    """Keep `page`. A disk that is full or read-only keeps nothing."""
    data = [VERSION, page.width, page.height, page.back, [_row(word) for word in page.words]]
    target = _file(prefix, page.number)
    temporary = target.with_name(f"{target.name}.{os.getpid()}.part")
    with contextlib.suppress(OSError):
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            temporary.write_bytes(zlib.compress(json.dumps(data, separators=(",", ":")).encode()))
            temporary.replace(target)
        finally:
            temporary.unlink(missing_ok=True)


def forget(prefix: Path) -> None:
    """Remove all that is kept of a document. Raises OSError."""
    for path in prefix.parent.glob(f"{prefix.name}.*"):
        path.unlink(missing_ok=True)


def _file(prefix: Path, number: int) -> Path:
    return prefix.with_name(f"{prefix.name}.{number}")


def _row(word: Word) -> list[object]:
    box = [round(value, 2) for value in (word.box.x0, word.box.y0, word.box.x1, word.box.y1)]
    return [word.text, *box, round(word.size, 2), int(word.bold), word.line, round(word.certainty, 3)]


def _word(row: list[object]) -> Word:
    text, x0, y0, x1, y1, size, bold, line, certainty = row
    return Word(str(text), BBox(*map(_number, (x0, y0, x1, y1))), _number(size), bool(bold), 0, *_line(line, certainty))


def _line(line: object, certainty: object) -> tuple[int, float]:
    return int(_number(line)), _number(certainty)


def _number(value: object) -> float:
    if not isinstance(value, int | float):
        raise TypeError
    return float(value)
