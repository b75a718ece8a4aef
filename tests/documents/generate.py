"""Documents by the number: the same seed gives the same file."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from documents.content import Paper, make_paper
from documents.layouts import LAYOUTS


@dataclass(frozen=True, slots=True)
class Document:
    paper: Paper
    layout: str
    pdf: bytes

    def write(self, folder: Path, name: str | None = None) -> Path:
        """As a file; returns its path."""
        path = folder / (name or f"{self.paper.language}-{self.layout}-{self.paper.number}.pdf")
        path.write_bytes(self.pdf)
        return path


def make_document(
    seed: int,
    *,
    language: str | None = None,
    layout: str | None = None,
    rows: int | None = None,
    several_rates: bool = False,
) -> Document:
    """An invoice of this language and layout, or of any."""
    paper = make_paper(seed, language=language, rows=rows, several_rates=several_rates)
    chosen = layout or sorted(LAYOUTS)[seed % len(LAYOUTS)]
    return Document(paper, chosen, LAYOUTS[chosen](paper))
