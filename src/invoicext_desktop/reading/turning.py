"""Pages that a person has turned: the file stays as it is, whoever reads or shows a page turns it."""

from __future__ import annotations

from pathlib import Path

import pymupdf


def turned_page(page: pymupdf.Page, turn: int) -> pymupdf.Page:
    """The page turned clockwise by `turn` degrees, beside what its file says, for as long as it is open."""
    if turn and page.parent.is_pdf:
        page.set_rotation((page.rotation + turn) % 360)
    return page


def turned_size(size: tuple[float, float], turn: int) -> tuple[float, float]:
    """Width and height after the turn."""
    return (size[1], size[0]) if turn % 180 else size


def kept_apart(kept: Path | None, turn: int) -> Path | None:
    """Where what was recognised on turned pages is kept: it goes with the rest of the document's."""
    return kept if kept is None or not turn else kept.with_name(f"{kept.name}.turned{turn}")
