"""A document by its number: the file and its truth."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from documents.designs import banded, columned, gridded, lettered, plain, sided
from documents.designs.invoice import Invoice
from documents.designs.kinds import americas, andes, argentina, asia, bills, europe, services, spoken, stays, untaxed
from documents.designs.making import make_invoice
from documents.designs.pen import Pen
from documents.designs.registry import DESIGNS, Design
from documents.designs.sheet import Sheet
from documents.designs.truth import Truth, make_truth

#: Each registers its designs.
GROUPS = (
    banded,
    columned,
    gridded,
    lettered,
    plain,
    sided,
    americas,
    andes,
    argentina,
    asia,
    bills,
    europe,
    services,
    spoken,
    stays,
    untaxed,
)


@dataclass(frozen=True, slots=True)
class Printed:
    seed: int
    design: str
    language: str
    pdf: bytes
    truth: Truth

    def write(self, folder: Path) -> Path:
        """As a file; returns its path."""
        path = folder / f"{self.design}-{self.language}-{self.seed}.pdf"
        path.write_bytes(self.pdf)
        return path


def print_document(seed: int, *, design: str | None = None, language: str | None = None) -> Printed:
    """The same seed gives the same document; it chooses what is not given."""
    names = sorted(DESIGNS)
    chosen = DESIGNS[design or names[seed % len(names)]]
    return draw_invoice(chosen, make_invoice(seed, language=language, wish=chosen.wish))


def draw_invoice(design: Design, invoice: Invoice) -> Printed:
    """An invoice as a design prints it."""
    pages = _draw(design, invoice, 1)[1].page
    sheet, pen = _draw(design, invoice, pages)
    return Printed(invoice.seed, design.name, invoice.language, pen.done(), make_truth(sheet))


def _draw(design: Design, invoice: Invoice, pages: int) -> tuple[Sheet, Pen]:
    pen = Pen(letter=invoice.country.code in ("US", "CA"), font=design.font)
    sheet = Sheet(invoice, pen, pages)
    design.draw(sheet)
    return sheet, pen
