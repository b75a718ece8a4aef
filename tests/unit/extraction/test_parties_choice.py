"""Who is the supplier where no label says it, and where a party's lines end."""

from __future__ import annotations

from pathlib import Path

import pytest
from reportlab.pdfgen.canvas import Canvas

from invoicext_desktop.domain.invoice import InvoiceContent
from invoicext_desktop.extraction.pipeline import extract
from unit.extraction.made import TABLE, TOTALS, Text
from unit.reading.papers import logo, pdf

PARTICULARS: list[Text] = [(350, 200, "Invoice number: NT-2025-0042"), (350, 214, "Invoice date: 14 March 2025")]
ONE, OTHER = (
    ("Northwind Tools Ltd", "12 Harbour Street", "Bristol BS1 4ST"),
    ("Rose Gardens Ltd", "7 Mill Lane", "Leeds LS1 4AP"),
)


def column(x: float, top: float, lines: tuple[str, ...]) -> list[Text]:
    return [(x, top + 14 * number, line) for number, line in enumerate(lines)]


def read(folder: Path, texts: list[Text], logo_at: float | None = None) -> InvoiceContent:
    def draw(page: Canvas) -> None:
        for x, top, text in texts:
            (page.drawRightString if x < 0 else page.drawString)(abs(x), 842 - top, text)
        if logo_at is not None:
            logo(page, logo_at, 760, 90, 40)

    path = folder / "invoice.pdf"
    path.write_bytes(pdf(draw))
    return extract(path, "application/pdf").content


@pytest.mark.parametrize("left_is_supplier", [True, False])
def test_the_supplier_stands_under_the_logo(tmp_path: Path, left_is_supplier: bool) -> None:
    texts = [*column(50, 110, ONE), *column(380, 110, OTHER), *PARTICULARS, *TABLE, *TOTALS]
    content = read(tmp_path, texts, logo_at=50 if left_is_supplier else 380)
    supplier, customer = (ONE, OTHER) if left_is_supplier else (OTHER, ONE)
    assert content.supplier.name == supplier[0]
    assert content.supplier.address == ", ".join(supplier[1:])
    assert content.customer.name == customer[0]


def test_a_party_ends_where_the_items_begin(tmp_path: Path) -> None:
    texts = [*column(50, 50, ONE), *PARTICULARS, (50, 186, "Bill to:"), *column(50, 200, OTHER), *TABLE, *TOTALS]
    content = read(tmp_path, texts)
    assert (content.customer.name, content.customer.address) == (OTHER[0], ", ".join(OTHER[1:]))


def test_a_label_without_a_value_on_its_right_looks_down_its_own_column(tmp_path: Path) -> None:
    """The line right under "From:" holds something of another column only."""
    dates: list[Text] = [(400, 64, "Invoice date"), (480, 64, "14 March 2025"), (400, 50, "Invoice NT-2025-0042")]
    texts = [
        *dates,
        (50, 56, "From:"),
        *column(50, 74, ONE),
        (50, 140, "To:"),
        *column(50, 154, OTHER),
        *TABLE,
        *TOTALS,
    ]
    content = read(tmp_path, texts)
    assert (content.supplier.name, content.customer.name) == (ONE[0], OTHER[0])
